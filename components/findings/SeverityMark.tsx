import type { Tone } from './wording.ts';
import { TONE_LABEL } from './wording.ts';

/** The shape of a tone: octagon, triangle, diamond, circle, dash; a shield for protections. Decorative unless `label` is set. */
export function SeverityMark({ tone, size = 16, label = false }: { tone: Tone; size?: number; label?: boolean }) {
  return (
    <svg
      class={`cv-mark cv-${tone}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-hidden={label ? undefined : 'true'}
      aria-label={label ? TONE_LABEL[tone] : undefined}
    >
      <path class="cv-mark-shape" d={SHAPE[tone]} />
      <path class="cv-mark-sign" d={SIGN[tone]} />
    </svg>
  );
}

const SHAPE = {
  critical: 'M5.1 1h5.8L15 5.1v5.8L10.900 15H5.100L1 10.900V5.100z',
  high: 'M8 1.400c.52 0 1 .28 1.260.73l5.900 10.200c.56.97-.14 2.170-1.260 2.170H2.100c-1.120 0-1.820-1.200-1.260-2.170l5.900-10.200C7 1.680 7.480 1.400 8 1.400z',
  medium:
    'M8 .9c.36 0 .7.14.96.4l5.740 5.740a1.360 1.360 0 0 1 0 1.920L8.960 14.700a1.360 1.360 0 0 1-1.920 0L1.300 8.960a1.360 1.360 0 0 1 0-1.920L7.040 1.300C7.300 1.040 7.640.9 8 .9z',
  low: 'M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z',
  note: 'M3 2h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z',
  protection:
    'M8 .9l5.600 2.100c.3.11.5.4.5.720V7.600c0 3.400-2.300 6.300-6.100 7.500C4.200 13.900 1.900 11 1.900 7.600V3.720c0-.32.2-.61.5-.72z',
} as const satisfies Record<Tone, string>;

const SIGN = {
  critical: 'M8 4v4.700M8 11.700v.3',
  high: 'M8 5.600v3.600M8 11.900v.2',
  medium: 'M8 4.700v3.900M8 11.100v.2',
  low: 'M4.900 8h6.200',
  note: 'M5 6.200h6M5 9.800h4',
  protection: 'M5 7.800l2.200 2.200L11.100 5.900',
} as const satisfies Record<Tone, string>;
