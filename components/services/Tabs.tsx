import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import styles from './Tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Told behind the name. */
  readonly count: number;
}

interface TabsProps {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
  /** Of the current tab. */
  readonly children: ComponentChildren;
}

/** Several lists in one place; arrow keys, Home and End go from tab to tab. */
export function Tabs({ label, tabs, current, onChoose, children }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === current);
  const onKey = (event: KeyboardEvent) => {
    const to = TO[event.key]?.(at, tabs.length);
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} class={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current ? 'true' : 'false'}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.name} <span class={styles.count}>{tab.count}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  );
}

const TO: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};
