import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTextFragment } from '../../../utils/core/text/text-fragment.ts';

const PAGE = 'https://lumenote.example/terms?v=2';
const LONG =
  'You and Lumenote agree that any dispute, claim or controversy - large or small - will be resolved by binding arbitration & not in court by a judge.';

describe('an address at a quote', () => {
  test('names a short quote whole, with what means something in a directive encoded', () => {
    expect(withTextFragment(PAGE, 'We sell opt-out data, logs & more.')).toBe(
      `${PAGE}#:~:text=We%20sell%20opt%2Dout%20data%2C%20logs%20%26%20more.`,
    );
  });

  test('names a long one by its first and last words', () => {
    expect(withTextFragment(PAGE, LONG)).toBe(
      `${PAGE}#:~:text=You%20and%20Lumenote%20agree%20that%20any,not%20in%20court%20by%20a%20judge.`,
    );
  });

  test('takes white space of any kind for one space', () => {
    expect(withTextFragment(PAGE, '  We\n sell\u00a0it. ')).toBe(`${PAGE}#:~:text=We%20sell%20it.`);
  });

  test.each([
    ['#part-2', `${PAGE}#part-2:~:text=We`],
    ['#', `${PAGE}#:~:text=We`],
    ['#:~:text=You', `${PAGE}#:~:text=We`],
    ['#part-2:~:text=You&text=They', `${PAGE}#part-2:~:text=We`],
  ])('keeps the fragment %s, but for a directive', (fragment, whole) => {
    expect(withTextFragment(PAGE + fragment, 'We')).toBe(whole);
  });

  test.each([
    ['javascript:alert(1)', 'We'],
    ['', 'We'],
    [PAGE, ''],
    [PAGE, ' \n'],
  ])('leaves %j with %j as it is', (url, quote) => {
    expect(withTextFragment(url, quote)).toBe(url);
  });

  test('can be taken apart again, whatever the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (quote) => {
        const words = quote.toWellFormed().split(/\s+/).filter(Boolean).join(' ');
        fc.pre(words !== '');
        const directive = withTextFragment(PAGE, quote).split('#:~:text=')[1]!;
        expect(directive).not.toMatch(/[-&\s]/);
        const [start, end = '', more] = directive.split(',').map(decodeURIComponent);
        expect(more).toBeUndefined();
        expect(words.startsWith(start!) && words.endsWith(end)).toBe(true);
        if (end === '') expect(start).toBe(words);
      }),
    );
  });
});
