import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../utils/ext/browser.ts';
import { isPdfAddress, kindOfTab } from '../../utils/ext/pdf-tab.ts';

describe('an address', () => {
  it.each([
    ['https://marlow.example/legal/Terms.PDF?v=2#page=3', true],
    ['file:///home/kim/terms.pdf', true],
    ['https://marlow.example/terms.pdf/about', false],
    ['https://marlow.example/view?file=terms.pdf', false],
    ['', false],
  ])('%s names a PDF: %s', (url, is) => {
    expect(isPdfAddress(url)).toBe(is);
  });
});

describe('a tab', () => {
  const run = vi.fn();
  beforeEach(() => {
    run.mockReset();
    browser.scripting.executeScript = run;
  });

  it.each([
    ['pdf', Promise.resolve([{ frameId: 0, result: 'application/pdf' }])],
    ['page', Promise.resolve([{ frameId: 0, result: 'text/html' }])],
    ['closed', Promise.resolve([{ frameId: 0, error: new Error('Missing host permission for the tab') }])],
    ['closed', Promise.resolve([])],
    ['page', new Promise(() => {})],
  ])('is a %s', async (kind, reply) => {
    run.mockReturnValue(reply);
    expect(await kindOfTab(7, 'https://marlow.example/documents/17')).toBe(kind);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'closed'],
    ['Missing host permission for the tab', 'closed'],
    ['Cannot access contents of the page.', 'page'],
  ])('where the browser refuses (%s) is a %s', async (message, kind) => {
    run.mockRejectedValue(new Error(message));
    expect(await kindOfTab(7, 'https://marlow.example/documents/17')).toBe(kind);
  });

  it('with a PDF’s address is not asked', async () => {
    expect(await kindOfTab(7, 'https://marlow.example/terms.pdf')).toBe('pdf');
    expect(run).not.toHaveBeenCalled();
  });
});
