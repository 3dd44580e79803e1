import { SEVERITIES, type Severity } from '../core/types.ts';
import { ownerDocument } from './safe-dom.ts';

/** What can be painted: the severities, and the flag the reader is at. */
export type Layer = Severity | 'focus';

/** In the order of the registry keys. */
export const LAYERS = [...SEVERITIES, 'focus'] as const satisfies readonly Layer[];

type HighlightWindow = Window & { readonly CSS: typeof CSS; readonly Highlight: typeof Highlight };

/**
 * Paints ranges through the CSS Custom Highlight API: no node is added, no text is moved. Ranges in frames of the same origin are painted
 * by their own window. Keys are random per load, so that no page can ask for them by name; the registry is never iterated, which a
 * Firefox content script cannot do. What the page removes comes back at the next sign of life (`keep`).
 */
export class Highlighter {
  /** Registry keys in the order of LAYERS, for the style sheet. */
  readonly keys: readonly string[] = randomKeys(LAYERS.length);
  /** Per window, how many ranges each of its highlights holds. */
  private readonly painted = new Map<HighlightWindow, Map<Layer, number>>();
  private ranges = new Map<Layer, readonly Range[]>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Shows exactly these ranges; a worse severity is drawn over a milder one. The focus stays. */
  paint(bySeverity: ReadonlyMap<Severity, readonly Range[]>): void {
    for (const severity of SEVERITIES) this.setLayer(severity, bySeverity.get(severity) ?? []);
  }

  /** Marks the flag the reader is at, or none. */
  focus(range: Range | null): void {
    this.setLayer('focus', range ? [range] : []);
  }

  /** Puts back what the page took out of its registries or highlights; cheap when all is there. True when something had been missing. */
  keep(): boolean {
    const missing = new Set<Layer>();
    for (const [view, layers] of this.painted) {
      for (const [layer, count] of layers) if (sizeIn(view, this.keyOf(layer)) !== count) missing.add(layer);
    }
    for (const layer of missing) this.setLayer(layer, this.ranges.get(layer) ?? []);
    return missing.size > 0;
  }

  /** Draws anew what is shown, after its ranges were moved. */
  repaint(): void {
    for (const [layer, ranges] of this.ranges) this.setLayer(layer, ranges);
  }

  clear(): void {
    this.ranges = new Map();
    for (const [view, layers] of this.painted) for (const layer of layers.keys()) registryOf(view)?.delete(this.keyOf(layer));
    this.painted.clear();
  }

  private setLayer(layer: Layer, ranges: readonly Range[]): void {
    if (ranges.length === 0 && (this.ranges.get(layer)?.length ?? 0) === 0) return;
    this.ranges.set(layer, ranges);
    const byView = new Map<HighlightWindow, Range[]>();
    for (const range of ranges) {
      const view = ownerDocument(range.startContainer)?.defaultView as HighlightWindow | null;
      if (!view?.CSS?.highlights) continue;
      const list = byView.get(view);
      if (list) list.push(range);
      else byView.set(view, [range]);
    }
    for (const view of new Set([...this.painted.keys(), ...byView.keys()])) this.setIn(view, layer, byView.get(view) ?? []);
  }

  private setIn(view: HighlightWindow, layer: Layer, ranges: readonly Range[]): void {
    const layers = this.painted.get(view) ?? new Map<Layer, number>();
    this.painted.set(view, layers);
    const key = this.keyOf(layer);
    if (ranges.length === 0) {
      layers.delete(layer);
      registryOf(view)?.delete(key);
      return;
    }
    const highlight = new view.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = layer === 'focus' ? LAYERS.length : SEVERITIES.length - LAYERS.indexOf(layer);
    layers.set(layer, highlight.size);
    view.CSS.highlights.set(key, highlight);
  }

  private keyOf(layer: Layer): string {
    return this.keys[LAYERS.indexOf(layer)]!;
  }
}

/** The registry of a window, or undefined when its frame is gone. */
function registryOf(view: HighlightWindow): HighlightRegistry | undefined {
  try {
    return view.CSS?.highlights;
  } catch {
    return undefined;
  }
}

const sizeIn = (view: HighlightWindow, key: string): number | undefined => registryOf(view)?.get(key)?.size;

/** Distinct names of 8 to 16 small letters. */
function randomKeys(count: number): string[] {
  const keys = new Set<string>();
  while (keys.size < count) {
    const bytes = crypto.getRandomValues(new Uint8Array(17));
    const letters = [...bytes.subarray(1, 9 + (bytes[0]! % 9))].map((byte) => String.fromCharCode(97 + (byte % 26)));
    keys.add(letters.join(''));
  }
  return [...keys];
}
