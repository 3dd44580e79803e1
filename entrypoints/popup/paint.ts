/** Settles once what was just rendered is on the screen, or after a moment where nothing is painted (a popup in a tab behind). */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNPAINTED);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame itself is painted after this callback.
      setTimeout(resolve);
    });
  });
}

const UNPAINTED = 200;

/** Settles when the popup has nothing else to do, soon at the latest. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: SOON });
  });
}

const SOON = 500;
