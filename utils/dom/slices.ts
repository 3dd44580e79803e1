/** What a sliced run cost the main thread, in milliseconds. */
export interface SliceTimes {
  /** Own work, without the pauses. */
  total: number;
  /** The longest piece without giving the thread back. */
  longest: number;
}

/** Longest piece of work in one go, in milliseconds: input waits no longer than this. */
const BUDGET = 5;

/**
 * Runs a generator to its end in slices of about 5 ms and gives its value; between slices the page has the thread. Rejects with the
 * signal's reason when that aborts. `times`, where given, collects what was used (it may be shared by several runs).
 */
export async function runInSlices<T>(work: Generator<unknown, T>, signal: AbortSignal, times?: SliceTimes): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const start = performance.now();
    let now = start;
    try {
      do {
        const step = work.next();
        now = performance.now();
        if (step.done) return step.value;
      } while (now - start < BUDGET);
    } finally {
      if (times) {
        times.total += now - start;
        times.longest = Math.max(times.longest, now - start);
      }
    }
    await pause();
  }
}

/** Runs one indivisible piece of work and books its time. */
export function timed<T>(times: SliceTimes, work: () => T): T {
  const start = performance.now();
  const value = work();
  const used = performance.now() - start;
  times.total += used;
  times.longest = Math.max(times.longest, used);
  return value;
}

/**
 * Gives the thread back and comes again soon. A message and not `scheduler.yield`: continuations of that overtake the page's own messages
 * and timers, so a long reading would stand in their way. Never setTimeout, which waits 4 ms and, in hidden tabs, a second.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
