import { HitTest } from '../../utils/dom/hit-test.ts';
import type { Flag } from './place-flags.ts';

/** Rest before a card opens under a passing pointer, in milliseconds. */
const REST = 120;

export interface PointerTargets {
  /** The pointer rests on a flag, or a flag was pressed (`pinned`). */
  onFlag(flag: Flag, pinned: boolean): void;
  onLeave(): void;
  /** A finger touched the page beside all flags. */
  onTouchElsewhere(): void;
  isOurs(target: EventTarget | null): boolean;
}

/** Watches pointers over the flags: looks at most once a frame, and only while there are flags. */
export class Pointer {
  private hits = new HitTest<Flag>([]);
  private over: Flag | null = null;
  private point: { page: Document; x: number; y: number } | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly listening = new WeakSet<Document>();
  private readonly targets: PointerTargets;
  private readonly signal: AbortSignal;

  constructor(targets: PointerTargets, signal: AbortSignal) {
    this.targets = targets;
    this.signal = signal;
    signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** Where the flags are now. Worse ones win where two overlap. */
  setFlags(flags: readonly Flag[], mildness: (flag: Flag) => number): void {
    const mildFirst = [...flags].sort((a, b) => mildness(b) - mildness(a));
    this.hits = new HitTest(mildFirst.map((flag) => [flag.range, flag] as const));
    this.forget();
    // Events in a frame do not come out of it: every document with flags is listened to.
    for (const flag of flags) if (flag.range.startContainer.ownerDocument) this.listen(flag.range.startContainer.ownerDocument);
  }

  private listen(page: Document): void {
    if (this.listening.has(page)) return;
    this.listening.add(page);
    const options = { capture: true, passive: true, signal: this.signal };
    page.addEventListener('pointermove', (event) => this.move(page, event), options);
    page.addEventListener('pointerleave', () => this.leave(), options);
    page.addEventListener('click', (event) => this.press(page, event), options);
  }

  private move(page: Document, event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (this.targets.isOurs(event.target)) {
      this.point = null;
      this.forget();
      return;
    }
    const waiting = this.point !== null;
    this.point = { page, x: event.clientX, y: event.clientY };
    if (!waiting) requestAnimationFrame(() => this.look());
  }

  private look(): void {
    const point = this.point;
    this.point = null;
    if (!point || this.signal.aborted) return;
    const flag = this.hits.at(point.page, point.x, point.y)?.value ?? null;
    if (flag === this.over) return;
    this.forget();
    if (!flag) {
      this.targets.onLeave();
      return;
    }
    this.over = flag;
    this.rest = setTimeout(() => this.targets.onFlag(flag, false), REST);
  }

  private press(page: Document, event: PointerEvent | MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.targets.isOurs(event.target)) return;
    const flag = this.hits.at(page, event.clientX, event.clientY)?.value;
    // A link, a button or a selection that is being made is the page's own business.
    const busy = isControl(event) || page.getSelection()?.isCollapsed === false;
    if (flag && !busy) {
      this.forget();
      this.targets.onFlag(flag, true);
    } else if (!flag && (event as PointerEvent).pointerType === 'touch') this.targets.onTouchElsewhere();
  }

  private leave(): void {
    this.point = null;
    this.forget();
    this.targets.onLeave();
  }

  private forget(): void {
    clearTimeout(this.rest);
    this.over = null;
  }
}

/** Whether the press went to something that does something by itself. The path also shows what stands in open shadow roots. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => {
    const name = (target as Partial<Element>).localName;
    return typeof name === 'string' && /^(?:a|button|input|select|textarea|label|summary)$/.test(name);
  });
}
