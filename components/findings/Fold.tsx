import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** A few words right of the title. */
  readonly aside: string;
  readonly children: ComponentChildren;
}

/** A part of the card that opens on demand. */
export function Fold({ title, aside, children }: FoldProps) {
  return (
    <details class="cv-fold">
      <summary>
        <svg class="cv-chevron" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3.500 1.800 6.800 5 3.500 8.200" />
        </svg>
        <span class="cv-fold-title">{title}</span>
        <span class="cv-quiet">{aside}</span>
      </summary>
      <div class="cv-fold-body">{children}</div>
    </details>
  );
}
