import { LEVELS, type Level } from '../../utils/core/types.ts';

/** Three bars, filled by how sure Caveat is; the word always stands next to it. */
export function ConfidenceMark({ level }: { level: Level }) {
  const filled = LEVELS.length - LEVELS.indexOf(level);
  return (
    <svg class="cv-bars" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          class={bar < filled ? 'cv-bar-on' : 'cv-bar-off'}
          x={bar * 5}
          y={8 - bar * 4}
          width="3.4"
          height={4 + bar * 4}
          rx="0.8"
        />
      ))}
    </svg>
  );
}
