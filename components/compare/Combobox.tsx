import { useEffect, useId, useRef, useState } from 'preact/hooks';
import styles from './Combobox.module.css';

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

export interface ChoiceSection {
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly sections: readonly ChoiceSection[];
  /** Key of what is chosen, or null. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** More of one section are found by typing. */
const MOST = 60;

/** A field that one types into to choose one of many: arrows, Enter, Escape; the list says how many there are. */
export function Combobox({ label, placeholder, sections, chosen, onChoose }: ComboboxProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const current = sections.flatMap(({ choices }) => choices).find(({ key }) => key === chosen);
  const found = isOpen ? searched(sections, typed ?? '') : [];
  const shown = found.flatMap(({ choices }) => choices);
  const marked = shown.findIndex(({ key }) => key === active);
  // Typed words mean the first that has them; an opened list means nothing yet.
  const at = marked < 0 && typed !== null && shown.length > 0 ? 0 : marked;
  const optionId = (index: number) => `${id}-${index}`;

  const open = () => {
    if (isOpen) return;
    setOpen(true);
    setActive(chosen);
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(null);
  };
  const choose = (choice: Choice | undefined) => {
    close();
    if (choice && choice.key !== chosen) onChoose(choice.key);
  };
  const move = (by: number) => {
    const from = at < 0 && by < 0 ? 0 : at;
    setActive(shown.at((from + by) % shown.length)?.key ?? null);
  };
  useEffect(() => {
    if (isOpen && active !== null) list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, at]);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Tab') return close();
    if (key === 'Escape' && !isOpen) return;
    if (!isOpen && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    if (!['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter', 'Escape'].includes(key)) return;
    event.preventDefault();
    if (key === 'Escape') return close();
    if (!isOpen) return open();
    if (key === 'Enter') return choose(shown[at]);
    move(STEPS[key] ?? 0);
  };
  return (
    <div class={styles.box}>
      <label for={id}>{label}</label>
      <div class={styles.field}>
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          aria-expanded={isOpen ? 'true' : 'false'}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && at >= 0 ? optionId(at) : undefined}
          value={typed ?? current?.label ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onClick={open}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(null);
            setOpen(true);
          }}
          onKeyDown={onKey}
          onBlur={close}
        />
        {/* A press on the list must not take the focus from the field, which would close the list before the press is over. */}
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          tabIndex={-1}
          hidden={!isOpen}
          class={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map(({ title, choices, more }) => (
            // biome-ignore lint/a11y/useSemanticElements: a part of a list box is no set of fields
            <div key={title} role="group" aria-label={title}>
              <p class={styles.title} aria-hidden="true">
                {title}
              </p>
              {choices.map((choice) => {
                const index = shown.indexOf(choice);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                  <div
                    key={choice.key}
                    id={optionId(index)}
                    role="option"
                    tabIndex={-1}
                    data-at={index}
                    class={index === at ? `${styles.option} ${styles.active}` : styles.option}
                    aria-selected={choice.key === chosen ? 'true' : 'false'}
                    onClick={() => choose(choice)}
                  >
                    <span>{choice.label}</span> <span class={styles.detail}>{choice.detail}</span>
                  </div>
                );
              })}
              {more > 0 && (
                <p class={styles.more} aria-hidden="true">
                  and {more} more: type to find them
                </p>
              )}
            </div>
          ))}
        </div>
      </div>
      {current && (
        <p class={styles.detail} title={current.detail}>
          {current.detail}
        </p>
      )}
      <p class={isOpen && shown.length === 0 ? styles.none : 'cv-hidden'} role="status">
        {isOpen && (shown.length === 0 ? 'We did not find one with these words.' : `${shown.length} to choose from`)}
      </p>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** What has all typed words in it, by section; at most MOST of each. */
export function searched(sections: readonly ChoiceSection[], typed: string): (ChoiceSection & { readonly more: number })[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return sections.flatMap(({ title, choices }) => {
    const fit = choices.filter(({ label, detail }) => {
      const text = `${label}\n${detail}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    // What begins with the words is meant rather than what has them somewhere.
    const begins = words.length > 0 ? fit.toSorted((a, b) => Number(starts(b, typed)) - Number(starts(a, typed))) : fit;
    return fit.length > 0 ? [{ title, choices: begins.slice(0, MOST), more: Math.max(0, fit.length - MOST) }] : [];
  });
}

const starts = ({ label }: Choice, typed: string): boolean => label.toLowerCase().startsWith(typed.trim().toLowerCase());
