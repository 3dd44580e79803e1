/** The extension APIs with promises in every supported browser. The only file that imports the polyfill: pages never pay for it. */
import browser from 'webextension-polyfill';

export type { Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };
