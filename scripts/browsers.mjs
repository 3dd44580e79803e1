// Where the browsers are. No dependencies: runs before `npm ci`, on any Node >= 20.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function find(variable, names, elsewhere) {
  if (process.env[variable]) return process.env[variable];
  for (const directory of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) if (runnable(path.join(directory, name))) return path.join(directory, name);
  }
  return elsewhere.find(runnable);
}

/** Path of a Chromium or Chrome, or undefined. CHROME_PATH wins. */
export const chromiumPath = () =>
  find(
    'CHROME_PATH',
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
  );

/** Path of a Firefox, or undefined. FIREFOX_PATH wins. */
export const firefoxPath = () =>
  find(
    'FIREFOX_PATH',
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  );
