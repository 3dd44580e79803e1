interface StepsProps {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** To the flag before and after this one, and where this one stands among them. */
export function Steps({ position, total, onNext, onPrevious }: StepsProps) {
  if (total < 2) return null;
  return (
    <span class="cv-steps">
      <button type="button" class="cv-tool" aria-label="Previous flag" title="Previous flag" onClick={onPrevious}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="cv-line" d="M4 9.800 8 5.800l4 4" />
        </svg>
      </button>
      <button type="button" class="cv-tool" aria-label="Next flag" title="Next flag" onClick={onNext}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="cv-line" d="m4 6.200 4 4 4-4" />
        </svg>
      </button>
      <span class="cv-count">
        {position} of {total}
      </span>
    </span>
  );
}
