import type { Ref } from 'preact';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { type CardText, FindingCard } from '../findings/FindingCard.tsx';
import type { CardOthers } from '../findings/Others.tsx';
import { Steps } from '../findings/Steps.tsx';

/** What stands over the page right now. */
export interface PageLayerProps {
  readonly card: LayerCard | null;
  /** A short word about Caveat itself, or null. */
  readonly notice: string | null;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
  readonly cardRef: Ref<HTMLDivElement>;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onDismissNotice: () => void;
}

export interface LayerCard {
  readonly finding: ReportFinding;
  readonly spanIndex: number;
  /** Flags in the document, and which one this is, from 1. */
  readonly total: number;
  readonly position: number;
  readonly pinned: boolean;
  readonly text: CardText;
  readonly others?: CardOthers | undefined;
}

/** The card and the notice, as they stand in the shadow root. */
export function PageLayer(props: PageLayerProps) {
  const { card, notice } = props;
  return (
    <div class="cv-layer">
      <div class="cv-hidden" role="status">
        {props.announcement}
      </div>
      {card && (
        <div class="cv-dialog" role="dialog" aria-labelledby="cv-title" tabIndex={-1} ref={props.cardRef}>
          <FindingCard
            finding={card.finding}
            spanIndex={card.spanIndex}
            text={card.text}
            others={card.others}
            titleId="cv-title"
            tools={<Tools pinned={card.pinned} onPin={props.onPin} onClose={props.onClose} />}
            steps={<Steps position={card.position} total={card.total} onNext={props.onNext} onPrevious={props.onPrevious} />}
          />
        </div>
      )}
      {notice !== null && (
        <div class="cv-toast" role="alert">
          <p>{notice}</p>
          <button type="button" class="cv-tool" aria-label="Dismiss" onClick={props.onDismissNotice}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}

function Tools({ pinned, onPin, onClose }: { pinned: boolean; onPin: () => void; onClose: () => void }) {
  return (
    <span class="cv-tools">
      <button
        type="button"
        class="cv-tool"
        aria-pressed={pinned ? 'true' : 'false'}
        aria-label="Keep this card open"
        title={pinned ? 'Kept open' : 'Keep open'}
        onClick={onPin}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="cv-line cv-pin" d="M6 2h4l-.5 4.500L12 8.700V10H4V8.700l2.500-2.200zM8 10v4" />
        </svg>
      </button>
      <button type="button" class="cv-tool" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        <CloseIcon />
      </button>
    </span>
  );
}

function CloseIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path class="cv-line" d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}
