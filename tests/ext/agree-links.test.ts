import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAgreeLinks } from '../../utils/ext/agree-links.ts';

afterEach(() => vi.restoreAllMocks());

const answer = (result: unknown) =>
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => [{ frameId: 0, result }]) as never);
const LINK = { text: 'Terms', url: 'https://pebblo.example/terms', type: 'Terms of Service' };

test('puts one script into the top frame and gives what it found', async () => {
  const run = answer({ sentence: 'You agree.', links: [LINK] });
  expect(await askAgreeLinks(7)).toEqual({ sentence: 'You agree.', links: [LINK] });
  expect(run.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/agree.js'] }]]);
});

test.each([
  ['nothing', undefined],
  ['no links', { sentence: '', links: [] }],
  ['a script', { sentence: '', links: [{ ...LINK, url: 'javascript:alert(1)' }] }],
  ['an unknown kind', { sentence: '', links: [{ ...LINK, type: 'Love Letter' }] }],
  ['too much', { sentence: '', links: Array.from({ length: 9 }, () => LINK) }],
  ['a flood', { sentence: 'a'.repeat(301), links: [LINK] }],
])('takes %s for no answer', async (_, result) => {
  answer(result);
  expect(await askAgreeLinks(7)).toBeNull();
});

test('a page that shuts us out asks for nothing', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await askAgreeLinks(7)).toBeNull();
});
