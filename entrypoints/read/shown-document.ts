import texts from 'virtual:caveat-texts';
import { mountCard, type PageCard } from '../../components/page/mount-card.tsx';
import { type Block, SEVERITIES, type Severity } from '../../utils/core/types.ts';
import { fillArticle } from '../../utils/dom/article-of-blocks.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { Highlighter } from '../../utils/dom/highlighter.ts';
import { scrollToRange } from '../../utils/dom/scroll-to-range.ts';
import { runInSlices, type SliceTimes, timed } from '../../utils/dom/slices.ts';
import { send } from '../../utils/ext/bus.ts';
import { highlightSheet } from '../../utils/ext/highlight-sheet.ts';
import type { OtherDocument, PageReport } from '../../utils/ext/messages.ts';
import { FlagTour } from '../reader/flag-tour.ts';
import { fullReport } from '../reader/make-report.ts';
import { type Flag, FlagPlacer } from '../reader/place-flags.ts';
import { Pointer } from '../reader/pointer.ts';
import { scanText } from './scan-text.ts';

/** One document on our own page: its text as nodes, the flags in it, and the card. Lives until `signal` aborts; nothing is kept. */
export class ShownDocument {
  readonly article: HTMLElement;
  private readonly tour = new FlagTour();
  private readonly highlighter: Highlighter;
  private readonly pointer: Pointer;
  private readonly card: PageCard;
  private blocks: readonly PageBlock[] = [];
  private type: PageReport['type'] = null;
  private readonly signal: AbortSignal;
  private readonly onMove: (at: { position: number; total: number }) => void;

  constructor(signal: AbortSignal, onMove: (at: { position: number; total: number }) => void) {
    this.signal = signal;
    this.onMove = onMove;
    this.article = document.createElement('article');
    // What language the text is in is not known yet: the page's own must not stand for it.
    this.article.lang = '';
    this.highlighter = new Highlighter(signal);
    this.insertSheet();
    this.card = mountCard({
      loadText: async (clause) => texts[clause] ?? null,
      others: {
        load: (clause) => this.loadContext(clause),
        open: (other) => openOther(other),
        openAll: (clause) => void send({ type: 'open-services', clause, documentType: this.type }),
      },
      onClose: () => this.highlighter.focus(null),
      onNext: () => this.step(1),
      onPrevious: () => this.step(-1),
      signal,
    });
    this.pointer = new Pointer(
      {
        onFlag: (flag, pinned) => this.openCard(flag, pinned),
        onLeave: () => this.card.hideSoon(),
        onTouchElsewhere: () => this.closeCard(),
        isOurs: (target) => this.card.hostIs(target),
      },
      signal,
    );
  }

  /** Draws the blocks. The article may stand in the page already or be put there later. */
  async fill(blocks: readonly Block[]): Promise<void> {
    this.blocks = await runInSlices(fillArticle(this.article, blocks), this.signal);
  }

  /** Looks for clauses and marks them; the article stands in the page by now. `title`: what the document is called. */
  async analyse(title: string): Promise<PageReport> {
    const times: SliceTimes = { total: 0, longest: 0 };
    const reading = await scanText(this.blocks, this.article, title, this.signal);
    this.type = reading.type;
    if (reading.language !== 'und') this.article.lang = reading.language;
    const placement = await runInSlices(new FlagPlacer().place(reading.report.findings, this.blocks), this.signal, times);
    timed(times, () => this.paint(placement.flags));
    const report = fullReport(document, reading, placement, { asked: true, paint: times.total, longest: times.longest });
    return { ...report, url: '', title: title.slice(0, 1_000), service: title.slice(0, 200) };
  }

  jumpTo(clause: string, span: number): void {
    const flag = this.tour.at(clause, span);
    if (flag) void this.goTo(flag);
  }

  step(by: 1 | -1): void {
    const flag = this.tour.next(by);
    if (flag) void this.goTo(flag);
  }

  private paint(flags: readonly Flag[]): void {
    this.tour.take(flags);
    const bySeverity = new Map<Severity, Range[]>();
    for (const { finding, range } of this.tour.shown) {
      const list = bySeverity.get(finding.severity) ?? [];
      list.push(range);
      bySeverity.set(finding.severity, list);
    }
    this.highlighter.paint(bySeverity);
    this.pointer.setFlags(this.tour.shown, (flag) => SEVERITIES.indexOf(flag.finding.severity));
    this.onMove({ position: 0, total: this.tour.shown.length });
  }

  private async goTo(flag: Flag): Promise<void> {
    this.tour.current = flag;
    this.highlighter.focus(flag.range);
    await scrollToRange(flag.range, this.signal);
    if (this.tour.current === flag && !this.signal.aborted) this.openCard(flag, true);
  }

  private openCard(flag: Flag, pinned: boolean): void {
    if (this.signal.aborted) return;
    this.tour.current = flag;
    if (pinned) this.highlighter.focus(flag.range);
    const { finding, spanIndex, range } = flag;
    const position = this.tour.position(flag);
    this.card.show({ finding, spanIndex, range, pinned, ...position });
    if (this.tour.shown.includes(flag)) this.onMove(position);
  }

  private closeCard(): void {
    this.card.hide();
    this.highlighter.focus(null);
  }

  private async loadContext(clause: string) {
    const reply = await send({ type: 'clause-context', clause, documentType: this.type });
    return reply.ok ? reply.value : null;
  }

  private insertSheet(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightSheet(this.highlighter.keys));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const leave = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    this.signal.addEventListener('abort', leave, { once: true });
  }
}

async function openOther({ service, type: documentType, clause }: OtherDocument): Promise<string | null> {
  const reply = await send({ type: 'open-other', service, documentType, clause });
  return reply.ok ? null : reply.error;
}
