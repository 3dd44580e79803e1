/** After a repair the page has the thread for this many times as long as the repair took. */
const REST = 20;
/** More changed nodes than this between two frames are left to the next reading. */
const MOST_NODES = 200;

/**
 * Runs cheap repairs before the next frame is drawn after a change of the page: at most once per frame, never in a hidden tab, and never
 * for more than a twentieth of the time.
 */
export class Upkeep {
  private readonly touched = new Set<Node>();
  private waiting = false;
  private restUntil = 0;
  private readonly repair: (touched: readonly Node[]) => void;
  private readonly view: Window;
  private readonly signal: AbortSignal;

  constructor(view: Window, repair: (touched: readonly Node[]) => void, signal: AbortSignal) {
    this.view = view;
    this.repair = repair;
    this.signal = signal;
  }

  /** The page changed: these nodes were added, or have another text. */
  stir(nodes: readonly Node[]): void {
    for (const node of nodes) if (this.touched.size < MOST_NODES) this.touched.add(node);
    this.soon();
  }

  private soon(): void {
    if (this.waiting) return;
    this.waiting = true;
    const rest = this.restUntil - performance.now();
    if (rest <= 0) this.view.requestAnimationFrame(() => this.run());
    else setTimeout(() => this.view.requestAnimationFrame(() => this.run()), rest);
  }

  private run(): void {
    this.waiting = false;
    if (this.signal.aborted) return;
    const nodes = [...this.touched];
    this.touched.clear();
    const start = performance.now();
    this.repair(nodes);
    const end = performance.now();
    this.restUntil = end + (end - start) * REST;
  }
}
