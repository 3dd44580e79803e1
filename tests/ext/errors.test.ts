import { expect, it } from 'vitest';
import { ExpectedError, fromBrowser, sentenceFor } from '../../utils/ext/errors.ts';

it.each([
  ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'NoAccessError'],
  ['Cannot access contents of url "https://shop.example/". Extension manifest must request permission', 'NoAccessError'],
  ['Missing host permission for the tab', 'NoAccessError'],
  ['Cannot access a chrome:// URL', 'ProtectedPageError'],
  ['Cannot access a chrome-extension:// URL of different extension', 'ProtectedPageError'],
  ['The extensions gallery cannot be scripted.', 'ProtectedPageError'],
  ['No tab with id: 12', 'TabGoneError'],
  ['Invalid tab ID: 12', 'TabGoneError'],
  ['Could not establish connection. Receiving end does not exist.', 'NobodyThereError'],
  ['The message port closed before a response was received.', 'NobodyThereError'],
])('knows "%s"', (text, name) => {
  expect(fromBrowser(new Error(text))?.name).toBe(name);
  expect(sentenceFor(new Error(text))).not.toContain(text);
});

it('leaves bugs alone', () => {
  expect(fromBrowser(new TypeError('x is not a function'))).toBeUndefined();
});

it('has a plain sentence for each failure', async () => {
  const exported: unknown[] = Object.values(await import('../../utils/ext/errors.ts'));
  const all = exported.filter(isFailure);
  expect(all.length).toBeGreaterThanOrEqual(8);
  for (const Failure of all) {
    const { message } = new Failure();
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toMatch(/\b(illegal|scam|you must|undefined|null|Error)\b/i);
  }
});

function isFailure(value: unknown): value is new () => ExpectedError {
  return typeof value === 'function' && value.prototype instanceof ExpectedError;
}
