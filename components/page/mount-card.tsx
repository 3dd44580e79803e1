import { render } from 'preact';
import base from '../../assets/styles/tokens.css?inline';
import type { ClauseContext, ClauseText, OtherDocument, ReportFinding } from '../../utils/ext/messages.ts';
import type { CardText } from '../findings/FindingCard.tsx';
import cardCss from '../findings/finding-card.css?inline';
import { TONE_LABEL, toneOf } from '../findings/wording.ts';
import { type LayerCard, PageLayer } from './PageLayer.tsx';
import layerCss from './page-layer.css?inline';
import { placeCard } from './place-card.ts';
import { createShadowHost, removeOtherHosts } from './shadow-host.ts';

export interface MountCardOptions {
  /** The long texts of one clause type; null when they cannot be had. Asked once for each clause type that was got. */
  loadText(clause: string): Promise<ClauseText | null>;
  /** What the bundled index knows of a clause type; left out where nobody can be asked. */
  readonly others?: {
    /** Null when it cannot be had. Asked for each card. */
    load(clause: string): Promise<ClauseContext | null>;
    /** Opens another document at its clause; gives why it could not, as a sentence, or null. */
    open(other: OtherDocument): Promise<string | null>;
    /** Opens the list of all services with the clause type. */
    openAll(clause: string): void;
  };
  /** The card has closed by itself or by the person: Escape, its button, the pointer's leave. Not called after `hide()`. */
  onClose(): void;
  onNext(): void;
  onPrevious(): void;
  /** Takes everything out of the page. */
  readonly signal: AbortSignal;
}

export interface CardContent {
  readonly finding: ReportFinding;
  readonly spanIndex: number;
  /** Where the clause stands in the page; the card is placed beside it. */
  readonly range: Range;
  /** Flags in the document, and which of them this is, from 1. */
  readonly total: number;
  readonly position: number;
  /** Opened by key, tap or press: stays until closed and takes the focus. */
  readonly pinned: boolean;
}

export interface PageCard {
  /** Opens the card or moves it. A card that is kept open gives way only to another pinned one. */
  show(card: CardContent): void;
  /** The pointer has left the highlight: closes in 400 ms unless it is in the card by then, or the card is kept open. */
  hideSoon(): void;
  hide(): void;
  /** Whether an event of the page comes from the card. */
  hostIs(target: EventTarget | null): boolean;
  /** A word about Caveat itself in the corner, until dismissed. */
  notice(text: string): void;
  /** The last word of a reader that is cut off. `onGone`: somebody took it out, the reader of a newer build for instance. */
  farewell(text: string, onGone: () => void): void;
}

/** Prepares the card; nothing enters the page before the first `show` or `notice`. */
export function mountCard(options: MountCardOptions): PageCard {
  const { signal } = options;
  const host = createShadowHost(base + cardCss + layerCss);
  const box = document.createElement('div');
  host.layer.append(box);

  const texts = new Map<string, ClauseText>();
  let card: LayerCard | null = null;
  let notice: string | null = null;
  let announcement = '';
  let dialog: HTMLDivElement | null = null;
  let stopPlacing = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inside = false;
  let cameFrom: Element | null = null;
  let raises = 0;
  let cleared = 0;
  let farewell: (() => void) | null = null;

  function draw(): void {
    const actions = { onClose: () => close(true), onPin: togglePin, onNext: options.onNext, onPrevious: options.onPrevious };
    render(
      <PageLayer
        card={card}
        notice={notice}
        announcement={announcement}
        cardRef={(element) => {
          dialog = element;
        }}
        onDismissNotice={dismissNotice}
        {...actions}
      />,
      box,
    );
    if (card || notice !== null) host.raise();
    else host.lower();
  }

  function show(content: CardContent): void {
    if (signal.aborted || (card?.pinned && !content.pinned)) return;
    stay();
    raises = 0;
    const { range, ...rest } = content;
    const known = texts.get(content.finding.clause);
    const { clause } = content.finding;
    // The next place of the same clause type keeps what it has, with the fold that may be open.
    const others = card?.finding.clause === clause ? card.others : undefined;
    card = { ...rest, text: known ? { state: 'ready', text: known } : { state: 'loading' }, others: others ?? askOthers(clause) };
    draw();
    stopPlacing();
    if (dialog) stopPlacing = placeCard(dialog, range, () => !card?.pinned && close(true));
    if (content.pinned) enter();
    if (known) announce(known.title);
    else void load(content.finding.clause);
  }

  async function load(clause: string): Promise<void> {
    const text = await options.loadText(clause).catch(() => null);
    if (text) texts.set(clause, text);
    if (signal.aborted || card?.finding.clause !== clause) return;
    const state: CardText = text ? { state: 'ready', text } : { state: 'failed' };
    card = { ...card, text: state };
    announce(text?.title ?? 'Flagged clause');
  }

  /** The place for what the index knows; filled when it comes. */
  function askOthers(clause: string): LayerCard['others'] {
    const { others } = options;
    if (!others) return undefined;
    const place = { onOpen: others.open, onOpenAll: () => others.openAll(clause) };
    void others
      .load(clause)
      .catch(() => null)
      .then((context) => {
        if (signal.aborted || card?.finding.clause !== clause) return;
        card = { ...card, others: { ...place, context } };
        draw();
      });
    return { ...place, context: 'loading' };
  }

  function announce(title: string): void {
    if (card?.pinned) announcement = `Flag ${card.position} of ${card.total}. ${TONE_LABEL[toneOf(card.finding)]}. ${title}.`;
    draw();
  }

  /** Moves the focus into the card and remembers where it was; a card that has it already keeps it on the same button. */
  function enter(): void {
    if (!dialog || host.root.activeElement) return;
    cameFrom = document.activeElement;
    dialog.focus({ preventScroll: true });
  }

  function close(tell: boolean): void {
    stay();
    if (!card) return;
    const hadFocus = host.root.activeElement !== null;
    stopPlacing();
    stopPlacing = () => {};
    card = null;
    inside = false;
    announcement = '';
    draw();
    if (hadFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
    if (tell) options.onClose();
  }

  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function hideSoon(): void {
    if (!card || card.pinned || inside || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!inside && !host.root.activeElement) close(true);
    }, GRACE);
  }

  function togglePin(): void {
    if (!card) return;
    card = { ...card, pinned: !card.pinned };
    draw();
  }

  function dismissNotice(): void {
    notice = null;
    draw();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !card) return;
    // In the card the key is the card's alone; elsewhere the page may have its own use for it.
    if (event.target === host.element) event.stopPropagation();
    close(true);
  }

  box.addEventListener('pointerenter', () => {
    inside = true;
    stay();
  });
  box.addEventListener('pointerleave', (event) => {
    inside = false;
    if (event.pointerType !== 'touch') hideSoon();
  });
  addEventListener('keydown', onKey, { capture: true, signal });
  const guard = new MutationObserver(() => {
    if (signal.aborted) return;
    // A page that puts back whatever is taken out wins here too.
    if (!farewell && cleared < MOST_CLEARED) cleared += removeOtherHosts(host.element);
    if (host.element.isConnected || !(card || notice !== null)) return;
    if (farewell) farewell();
    // A page that insists wins: against its own observer this would go on for ever within one turn.
    else if (raises++ < MOST_RAISES) host.raise();
  });
  removeOtherHosts(host.element);
  guard.observe(document.documentElement, { childList: true });

  signal.addEventListener('abort', () => {
    stay();
    stopPlacing();
    guard.disconnect();
    render(null, box);
    host.element.remove();
  });

  return {
    show,
    hideSoon,
    hide: () => close(false),
    hostIs: (target) => target === host.element,
    notice(text) {
      if (signal.aborted) return;
      notice = text;
      draw();
    },
    farewell(text, onGone) {
      if (signal.aborted) return;
      notice = text;
      farewell = onGone;
      draw();
    },
  };
}

const GRACE = 400;
/** How often the card goes back into a page that takes it out, for each time it is shown. */
const MOST_RAISES = 3;
/** How many leftovers of older builds are taken out while the page stands: there is one for each update. */
const MOST_CLEARED = 8;
