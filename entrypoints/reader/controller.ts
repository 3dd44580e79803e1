import { mountCard, type PageCard } from '../../components/page/mount-card.tsx';
import type { BlockMemo } from '../../utils/core/scan/scan-document.ts';
import { SEVERITIES, type Severity } from '../../utils/core/types.ts';
import { Highlighter } from '../../utils/dom/highlighter.ts';
import { rootsOf } from '../../utils/dom/roots-of.ts';
import { scrollToRange } from '../../utils/dom/scroll-to-range.ts';
import { runInSlices, type SliceTimes, timed } from '../../utils/dom/slices.ts';
import { type PageReading, watchPage } from '../../utils/dom/watch-page.ts';
import type { OtherDocument, PageReport, ToBackground, ToReader } from '../../utils/ext/messages.ts';
import { ask, isConnected, OrphanedError } from './background-link.ts';
import { FlagTour } from './flag-tour.ts';
import { emptyReport, fullReport } from './make-report.ts';
import { type Flag, FlagPlacer } from './place-flags.ts';
import { Pointer } from './pointer.ts';
import { type Reading, readPage } from './read-page.ts';
import { Upkeep } from './upkeep.ts';

export interface ReaderEnvironment {
  readonly page: Document;
  /** A private window: nothing of it is handed over for keeping. */
  readonly isPrivate: boolean;
  /** Ends everything at once. */
  readonly stop: AbortController;
  readonly effort: Effort;
}

/** What the reader did in this page so far; counted for whoever measures it, in the extension's own world. */
export interface Effort {
  /** Readings of the whole page, and how often flags had been pushed aside and were looked after. */
  readings: number;
  repairs: number;
  /** Milliseconds of the main thread for both. */
  ms: number;
}

/** How long the word about an update stays, in milliseconds. */
const FAREWELL = 60_000;
/** How often the reader looks whether its extension is still there, in milliseconds; told twice that it is not, it leaves. */
const PULSE = 4_000;
/** Texts remembered between readings before all are forgotten. */
const MEMO_LIMIT = 50_000;
const LONGEST_TEXT = 8_000_000;
const NO_NEWS: PageReading = { news: false, cost: 0 };
/** A text that grew or shrank by fewer words says the same: a clock, a counter, a greeting. */
const NEWS_WORDS = 20;

/** One reader in one page: reads, paints, reports, shows cards, and looks again when the page changes. Lives until `stop` aborts. */
export class ReaderController {
  private report: PageReport;
  private asked = false;
  private enabled = false;
  /** The document that is shown was weighed and taken for a policy. */
  private vouched = false;
  private readonly tour = new FlagTour();
  private run: AbortController | null = null;
  private reading: Promise<PageReading> = Promise.resolve(NO_NEWS);
  private sent = '';
  private texts: ReadonlySet<string> = new Set();
  private watchRoot: ((root: Document | ShadowRoot) => void) | null = null;
  private readonly memo: BlockMemo = new Map();
  private readonly placer = new FlagPlacer();
  private readonly work = new AbortController();
  private readonly highlighter: Highlighter;
  private readonly pointer: Pointer;
  private readonly upkeep: Upkeep;
  private readonly card: PageCard;
  private readonly page: Document;
  private readonly environment: ReaderEnvironment;

  constructor(environment: ReaderEnvironment) {
    const { page, stop } = environment;
    this.environment = environment;
    this.page = page;
    this.report = emptyReport(page, 'scanning', false);
    stop.signal.addEventListener('abort', () => this.work.abort(), { once: true });
    const { signal } = this.work;
    this.highlighter = new Highlighter(signal);
    this.card = mountCard({
      loadText: (clause) => this.loadText(clause),
      others: {
        load: (clause) => this.loadContext(clause),
        open: (other) => this.openOther(other),
        openAll: (clause) => void this.openTab({ type: 'open-services', clause, documentType: this.report.type }),
      },
      onClose: () => this.highlighter.focus(null),
      onNext: () => void this.step(1),
      onPrevious: () => void this.step(-1),
      signal: stop.signal,
    });
    this.pointer = new Pointer(
      {
        onFlag: (flag, pinned) => this.openCard(flag, pinned),
        onLeave: () => this.card.hideSoon(),
        onTouchElsewhere: () => this.closeCard(),
        isOurs: (target) => this.card.hostIs(target),
      },
      signal,
    );
    this.upkeep = new Upkeep(page.defaultView ?? window, (touched) => this.repair(touched), signal);
    page.defaultView?.addEventListener('pageshow', (event) => event.persisted && void this.returned(), { signal });
    page.defaultView?.addEventListener('pagehide', () => this.closeCard(), { signal });
  }

  /** Asks for the sheet, reads the page, and goes on watching it. */
  async start(): Promise<void> {
    try {
      if (!(await this.enable())) return;
      this.watch();
      await this.read();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Does what a message asks; the value is the reply. */
  async answer(message: ToReader): Promise<unknown> {
    switch (message.type) {
      case 'get-report':
        return this.report;
      case 'jump-to':
        return this.jumpTo(message.clause, message.span);
      case 'next-flag':
        return this.step(1);
      case 'previous-flag':
        return this.step(-1);
      case 'notice':
        this.card.notice(message.text);
        return null;
      case 'rescan':
        return this.again(message.asked);
      case 'stop':
        this.environment.stop.abort();
        return null;
    }
  }

  private async enable(): Promise<boolean> {
    const { asked, enabled } = await ask({ type: 'insert-sheet', keys: [...this.highlighter.keys] });
    this.asked = asked;
    this.enabled = enabled || asked;
    if (!this.enabled) await this.tell(emptyReport(this.page, 'off', asked), null);
    return this.enabled;
  }

  /** Reads, paints and reports. A reading that is under way is dropped for this one. */
  private read(): Promise<PageReading> {
    this.reading = this.readNow();
    return this.reading;
  }

  private async readNow(): Promise<PageReading> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    const signal = AbortSignal.any([run.signal, this.work.signal]);
    if (this.report.state !== 'ready') this.report = emptyReport(this.page, 'scanning', this.asked);
    if (this.memo.size > MEMO_LIMIT) this.memo.clear();
    try {
      const { asked, vouched, memo } = this;
      const reading = await readPage(this.page, { asked, vouched, memo, signal });
      this.environment.effort.readings++;
      this.environment.effort.ms += costOf(reading);
      const texts = new Set(reading.blocks.map((block) => block.text));
      if (vouched && reading.state === 'ready' && isReplaced(this.texts, texts)) {
        // Another document in the place of the one that was weighed, at the same address.
        this.vouched = false;
        return await this.readNow();
      }
      this.texts = texts;
      this.vouched = !reading.unlikely;
      const times: SliceTimes = { total: 0, longest: 0 };
      const placement = await runInSlices(this.placer.place(reading.report.findings, reading.blocks), signal, times);
      timed(times, () => this.paint(placement.flags));
      for (const root of rootsOf(this.page, reading.blocks)) this.watchRoot?.(root);
      const report = fullReport(this.page, reading, placement, { asked, paint: times.total, longest: times.longest });
      const text = reading.state === 'ready' ? reading.blocks.map((block) => block.text).join('\n') : null;
      this.environment.effort.ms += times.total;
      const news = isNews(this.report, report);
      await this.tell(report, text);
      return { news, cost: costOf(reading) + times.total };
    } catch (error) {
      if (!signal.aborted) throw error;
      return NO_NEWS;
    } finally {
      if (this.run === run) this.run = null;
    }
  }

  private paint(flags: readonly Flag[]): void {
    if (!this.tour.take(flags)) this.closeCard();
    const { shown } = this.tour;
    const bySeverity = new Map<Severity, Range[]>();
    for (const { finding, range } of shown) {
      const list = bySeverity.get(finding.severity);
      if (list) list.push(range);
      else bySeverity.set(finding.severity, [range]);
    }
    this.highlighter.paint(bySeverity);
    this.aim();
  }

  private aim(): void {
    this.pointer.setFlags(this.tour.shown, (flag) => SEVERITIES.indexOf(flag.finding.severity));
  }

  /** Sends the report when it says something new; the text only with a new text. */
  private async tell(report: PageReport, text: string | null): Promise<void> {
    this.report = report;
    const { ms: _, ...said } = report;
    const news = JSON.stringify([said, text]);
    if (news === this.sent) return;
    this.sent = news;
    const keep = text === null || this.environment.isPrivate ? null : text.slice(0, LONGEST_TEXT);
    await ask({ type: 'page-report', report, text: keep });
  }

  private watch(): void {
    const { signal } = this.work;
    const watch = {
      // A page that changes while it is read is read again afterwards, not in between.
      onChange: () => this.readAfter(),
      onNavigate: () => void this.safely(() => this.moved()),
      onStir: (touched: readonly Node[]) => this.stir(touched),
      ignore: (target: Node) => this.card.hostIs(target),
    };
    this.watchRoot = watchPage(this.page, watch, signal);
    // Nobody is told of an update, and two builds must not paint one page.
    let cutOff = 0;
    const pulse = setInterval(() => {
      cutOff = isConnected() ? 0 : cutOff + 1;
      if (cutOff === 2) this.orphaned();
    }, PULSE);
    signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
  }

  private stir(touched: readonly Node[]): void {
    if (!isConnected()) this.orphaned();
    else this.upkeep.stir(touched);
  }

  /** What the page took out or pushed aside, without saying anything new, comes back before the next frame is drawn. */
  private repair(touched: readonly Node[]): void {
    const { effort } = this.environment;
    const times: SliceTimes = { total: 0, longest: 0 };
    timed(times, () => {
      if (!this.placer.mend(touched)) {
        this.highlighter.keep();
        return;
      }
      effort.repairs++;
      this.highlighter.repaint();
      this.aim();
    });
    effort.ms += times.total;
  }

  private async readAfter(): Promise<PageReading> {
    let done = NO_NEWS;
    await this.safely(async () => {
      await this.reading.catch(() => {});
      done = await this.read();
    });
    return done;
  }

  /** The page shows another document under another address. */
  private async moved(): Promise<void> {
    this.vouched = false;
    this.asked = false;
    this.closeCard();
    this.report = emptyReport(this.page, 'scanning', false);
    await this.read();
  }

  private async again(asked: boolean): Promise<null> {
    this.asked ||= asked;
    if (!this.enabled) await this.safely(() => this.start());
    else
      await this.safely(async () => {
        await this.read();
      });
    return null;
  }

  /** Back from the back/forward cache: the tab's badge was cleared meanwhile. */
  private async returned(): Promise<void> {
    await this.safely(async () => {
      this.highlighter.keep();
      await ask({ type: 'page-report', report: this.report, text: null });
    });
  }

  private async jumpTo(clause: string, span: number): Promise<null> {
    const flag = this.tour.at(clause, span);
    if (flag) await this.goTo(flag);
    return null;
  }

  private async step(by: 1 | -1): Promise<null> {
    const flag = this.tour.next(by);
    if (flag) await this.goTo(flag);
    return null;
  }

  private async goTo(flag: Flag): Promise<void> {
    this.tour.current = flag;
    this.highlighter.keep();
    this.highlighter.focus(flag.range);
    await scrollToRange(flag.range, this.work.signal);
    if (this.tour.current === flag) this.openCard(flag, true);
  }

  private openCard(flag: Flag, pinned: boolean): void {
    if (!isConnected()) {
      this.orphaned();
      return;
    }
    if (!this.tour.has(flag) || this.work.signal.aborted) return;
    this.highlighter.keep();
    this.tour.current = flag;
    if (pinned) this.highlighter.focus(flag.range);
    const { finding, spanIndex, range } = flag;
    this.card.show({ finding, spanIndex, range, pinned, ...this.tour.position(flag) });
  }

  private closeCard(): void {
    this.card.hide();
    this.highlighter.focus(null);
  }

  private async loadText(clause: string) {
    try {
      return await ask({ type: 'clause-text', clause });
    } catch (error) {
      if (error instanceof OrphanedError) this.orphaned();
      return null;
    }
  }

  /** Asked anew for each card: the page may show a document of another type by then. */
  private async loadContext(clause: string) {
    try {
      return await ask({ type: 'clause-context', clause, documentType: this.report.type });
    } catch {
      return null; // the card is whole without it
    }
  }

  private openOther({ service, type: documentType, clause }: OtherDocument): Promise<string | null> {
    return this.openTab({ type: 'open-other', service, documentType, clause });
  }

  /** Null, or why nothing was opened, as a sentence. */
  private async openTab(message: Extract<ToBackground, { type: 'open-other' | 'open-services' }>): Promise<string | null> {
    try {
      await ask(message);
      return null;
    } catch (error) {
      if (error instanceof OrphanedError) this.orphaned();
      return error instanceof Error ? error.message : '';
    }
  }

  private async safely(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    if (this.work.signal.aborted) return;
    if (error instanceof OrphanedError) {
      this.orphaned();
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    this.report = { ...this.report, state: this.report.state === 'ready' ? 'ready' : 'failed', errors: [message.slice(0, 500)] };
    ask({ type: 'page-report', report: this.report, text: null }).catch(() => {
      // Nobody to tell: the popup asks for the report itself.
    });
  }

  /**
   * The extension was updated under this page: say so once, take everything back, and leave. Where the new build has read the page
   * already, its reader takes the word out before it is drawn.
   */
  private orphaned(): void {
    if (this.work.signal.aborted) return;
    this.work.abort();
    this.card.hide();
    const leave = () => this.environment.stop.abort();
    this.card.farewell('Caveat was updated. Reload this page to see its highlights again.', leave);
    setTimeout(leave, FAREWELL);
  }
}

/** Whether a report says something that the one before did not. */
function isNews(before: PageReport, now: PageReport): boolean {
  if (before.state !== now.state || Math.abs(before.words - now.words) >= NEWS_WORDS) return true;
  const said = ({ findings }: PageReport) => findings.map(({ clause, spans }) => `${clause} ${spans.length}`).join();
  return said(before) !== said(now);
}

const costOf = ({ times }: Reading): number => times.detect.total + times.extract.total + times.match.total;

/** A document of which less than this share is left, in characters, is another one. */
const LEFT = 0.2;

function isReplaced(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  let all = 0;
  let left = 0;
  for (const text of before) {
    all += text.length;
    if (now.has(text)) left += text.length;
  }
  return left < all * LEFT;
}
