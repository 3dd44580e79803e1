import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SEVERITIES } from '../../utils/core/types.ts';
import { FindingCard } from '../findings/FindingCard.tsx';
import { Steps } from '../findings/Steps.tsx';
import type { Texts } from '../popup/popup-model.ts';
import styles from './Demo.module.css';
import { SAMPLE, SAMPLE_FINDINGS } from './sample.ts';

interface DemoProps {
  readonly texts: Texts;
  /** CSS for highlights registered under these keys: one per severity, then the focused flag's. */
  readonly sheet: (keys: readonly string[]) => string;
  /** Stands under the sample, beside the card. */
  readonly children?: ComponentChildren;
}

/** A sample paragraph, highlighted as a page would be, with the card of the flag that was pointed at. */
export function Demo({ texts, sheet, children }: DemoProps) {
  const [at, setAt] = useState(1);
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => paint(paragraph.current, at, sheet), [at, sheet]);
  const finding = SAMPLE_FINDINGS[at]!;
  const text = texts[finding.clause];
  const last = SAMPLE_FINDINGS.length - 1;
  let flag = -1;
  return (
    <section class={styles.demo} aria-label="Try it">
      <div class={styles.side}>
        <figure>
          <p ref={paragraph} class={styles.text}>
            {SAMPLE.map((piece) => {
              if (typeof piece === 'string') return piece;
              flag += 1;
              const index = flag;
              return (
                // The card's own buttons are the way to each flag for keys and screen readers, as in a page.
                <span
                  key={piece.clause}
                  data-flag={index}
                  class={styles.flag}
                  onPointerEnter={() => setAt(index)}
                  onPointerDown={() => setAt(index)}
                >
                  {piece.text}
                </span>
              );
            })}
          </p>
          <figcaption>A sample written for this page. Point at a highlight.</figcaption>
        </figure>
        {children && <div class={styles.below}>{children}</div>}
      </div>
      <div class={styles.card}>
        <FindingCard
          finding={finding}
          spanIndex={0}
          text={text ? { state: 'ready', text } : { state: 'failed' }}
          titleId="demo-title"
          p={null}
          steps={
            <Steps
              position={at + 1}
              total={SAMPLE_FINDINGS.length}
              onNext={() => setAt(at === last ? 0 : at + 1)}
              onPrevious={() => setAt(at === 0 ? last : at - 1)}
            />
          }
        />
      </div>
    </section>
  );
}

const KEYS = [...SEVERITIES, 'focus'].map((name) => `sample${name}`);

/** Paints the sample through the CSS Custom Highlight API; the returned function takes it off again. */
function paint(paragraph: HTMLElement | null, focused: number, sheet: DemoProps['sheet']): (() => void) | undefined {
  if (!paragraph || typeof Highlight === 'undefined') return undefined;
  const style = new CSSStyleSheet();
  style.replaceSync(sheet(KEYS));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  for (const element of paragraph.querySelectorAll('[data-flag]')) {
    const index = Number(element.getAttribute('data-flag'));
    const finding = SAMPLE_FINDINGS[index];
    if (!finding) continue;
    const range = new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: element.childNodes.length });
    add(finding.severity, range);
    if (index === focused) add('focus', range).priority = 1;
  }
  return () => {
    for (const key of KEYS) CSS.highlights.delete(key);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
  };
}

function add(name: string, range: StaticRange): Highlight {
  const highlight = CSS.highlights.get(`sample${name}`) ?? new Highlight();
  highlight.add(range);
  CSS.highlights.set(`sample${name}`, highlight);
  return highlight;
}
