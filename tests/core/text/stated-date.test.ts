import { expect, it } from 'vitest';
import { statedDate } from '../../../utils/core/text/stated-date.ts';

it.each([
  ['Last updated: 3 May 2026', '2026-05-03'],
  ['Last Updated May 3rd, 2026', '2026-05-03'],
  ['Effective as of 2026-05-03.', '2026-05-03'],
  ['This policy was last revised on the 21st of Sept. 2025 and replaces the one of 1 January 2020.', '2025-09-21'],
  ['Version of 03.05.2026', '2026-05-03'],
  ['Last modified 25/12/2025', '2025-12-25'],
  ['Last modified 12/25/2025', '2025-12-25'],
  ['July 1, 2026 (effective)', '2026-07-01'],
])('reads %j', (text, date) => {
  expect(statedDate(['Privacy Policy', text, 'We keep data since 1 June 2011.'])).toBe(date);
});

it('prefers the date of the last change, and finds a date in a line of its own', () => {
  expect(statedDate(['Effective: 1 June 2026', 'Last updated: 3 May 2026'])).toBe('2026-05-03');
  expect(statedDate(['Last updated', '3 May 2026'])).toBe('2026-05-03');
});

it.each([
  ['Last updated: 03/05/2026'],
  ['Last updated: 31 February 2026'],
  ['We were founded on 3 May 2016.'],
  ['Last updated recently'],
  ['Last updated: 5 Mayonnaise jars 2026'],
])('reads no date in %j', (text) => {
  expect(statedDate([text])).toBeNull();
});

it('does not read dates from the middle of a long document', () => {
  const body = Array.from({ length: 100 }, (_, i) => `Paragraph ${i}.`);
  body[50] = 'Cookies set before the notice was last updated on 3 May 2019 expire.';
  expect(statedDate(body)).toBeNull();
  expect(statedDate([...body, 'Last updated: 4 May 2026'])).toBe('2026-05-04');
});
