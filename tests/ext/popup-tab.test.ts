import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBrowserPage, type PopupTab, withAddress } from '../../entrypoints/popup/tab.ts';

const TOLD: PopupTab = { id: 7, url: 'https://www.marlow.example/documents/17', host: 'www.marlow.example', incognito: false };
const UNTOLD: PopupTab = { ...TOLD, url: '', host: '' };

/** What the browser tells of tab 7, one look after the other; the last holds. */
function looks(...answers: readonly (object | Error)[]) {
  let look = 0;
  return vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => {
    const answer = answers[Math.min(look++, answers.length - 1)];
    if (answer instanceof Error) throw answer;
    return answer;
  }) as never);
}

describe('a tab whose address is not told', () => {
  it('is looked at again until it is: access may come after the popup', async () => {
    const get = looks({ id: 7 }, new Error('busy'), { id: 7, url: TOLD.url });
    expect(await withAddress(UNTOLD, 0)).toEqual(TOLD);
    expect(get).toHaveBeenCalledTimes(3);
  });

  it('stays as it is where no access comes, after a few looks', async () => {
    const get = looks({ id: 7 });
    expect(await withAddress(UNTOLD, 0)).toEqual(UNTOLD);
    expect(get).toHaveBeenCalledTimes(4);
  });

  it('that is gone meanwhile stays as it was', async () => {
    looks(new Error('No tab with id: 7'));
    expect(await withAddress(UNTOLD, 0)).toEqual(UNTOLD);
  });
});

it('a tab whose address is told is not asked about again', async () => {
  const get = looks({ id: 7, url: 'https://elsewhere.example/' });
  expect(await withAddress(TOLD, 0)).toBe(TOLD);
  expect(get).not.toHaveBeenCalled();
});

it.each([
  ['chrome://settings', true],
  ['https://addons.mozilla.org/firefox/', true],
  ['https://marlow.example/', false],
  ['', false],
])('%s is closed to extensions: %s', (url, closed) => {
  expect(isBrowserPage(url)).toBe(closed);
});
