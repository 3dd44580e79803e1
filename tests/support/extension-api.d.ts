/** For functions that tests run inside extension pages and workers; Caveat's own code imports its browser instead. */
declare const chrome: typeof import('wxt/browser').browser;
