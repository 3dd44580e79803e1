import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.mjs';

/** Everything React complained of, in its own callbacks and on the console. */
const problems = [];
const note = (kind) => (error) => problems.push(`${kind}: ${error}`);
console.error = note('console');
addEventListener('error', (event) => problems.push(`window: ${event.message}`));

const container = document.getElementById('root');
const options = { onUncaughtError: note('uncaught'), onCaughtError: note('caught'), onRecoverableError: note('recoverable') };
window.problems = problems;
/** The page waits to be told, so that a test can have the text highlighted before React takes it over. */
window.hydrate = () => {
  window.root = hydrateRoot(container, createElement(App, { beating: true }), options);
};
