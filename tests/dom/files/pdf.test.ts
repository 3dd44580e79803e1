import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { describe, expect, test, vi } from 'vitest';
import { readFile } from '../../../utils/files/read-file.ts';
import { type PdfText, paragraph, tinyPdf } from '../../support/tiny-pdf.ts';

const read = (pages: readonly (readonly PdfText[])[], options = {}) => readBytes(tinyPdf(pages, options));
const readBytes = (bytes: Uint8Array<ArrayBuffer>, onProgress = vi.fn()) =>
  readFile(new File([bytes], 'policy.pdf'), { signal: new AbortController().signal, pdfWorker, onProgress });
const shape = async (pages: readonly (readonly PdfText[])[]) => (await read(pages)).blocks.map(({ kind, text }) => `${kind}: ${text}`);

const LONG =
  'Marlow Kites collects the flights that you log, the weather you fly in and the names of the people you fly with, and keeps all of it for two years after your last flight.';
const NEXT = 'We share the flights of all pilots with clubs in your area, so that they can invite you to their meetings.';

describe('a PDF', () => {
  test('gives its paragraphs whole, its headings and its lists', async () => {
    expect(
      await shape([
        [
          { text: 'Marlow Kites Privacy Policy', x: 72, y: 720, size: 20, bold: true },
          { text: 'What we collect', x: 72, y: 690, size: 13, bold: true },
          ...paragraph(LONG, 670),
          ...paragraph(NEXT, 620),
          { text: 'How to reach us', x: 72, y: 580, bold: true },
          ...paragraph('You can ask us:', 562),
          { text: '•', x: 80, y: 546 },
          ...paragraph(
            'by mail to the address that stands on the box your kite came in, at any time and without giving us any reason',
            546,
            { x: 98 },
          ),
          { text: '•', x: 80, y: 515 },
          ...paragraph('by telephone', 515, { x: 98 }),
        ],
      ]),
    ).toEqual([
      'heading: Marlow Kites Privacy Policy',
      'heading: What we collect',
      `paragraph: ${LONG}`,
      `paragraph: ${NEXT}`,
      'heading: How to reach us',
      'paragraph: You can ask us:',
      'list-item: by mail to the address that stands on the box your kite came in, at any time and without giving us any reason',
      'list-item: by telephone',
    ]);
  });

  test('tells paragraphs without space between them by the line that ends early', async () => {
    const first = paragraph(`${LONG} Nobody else sees them.`, 700);
    const lines = [...first, ...paragraph(NEXT, 700 - first.length * 13)];
    expect(await shape([lines])).toEqual([`paragraph: ${LONG} Nobody else sees them.`, `paragraph: ${NEXT}`]);
  });

  test('goes on over the end of a page, without its headers, footers and page numbers', async () => {
    const words = LONG.split(' ');
    const page = (number: number, lines: PdfText[]): PdfText[] => [
      { text: 'Marlow Kites Ltd', x: 72, y: 760, size: 8 },
      ...lines,
      { text: 'Confidential draft', x: 72, y: 40, size: 8 },
      { text: `Page ${number} of 3`, x: 300, y: 30, size: 8 },
    ];
    expect(
      await shape([
        page(1, [...paragraph(NEXT, 200), ...paragraph(words.slice(0, 20).join(' '), 160)]),
        page(2, paragraph(words.slice(20).join(' '), 720)),
        page(3, paragraph(NEXT, 720)),
      ]),
    ).toEqual([`paragraph: ${NEXT}`, `paragraph: ${LONG}`, `paragraph: ${NEXT}`]);
  });

  test('mends words that were parted at a line end, and leaves those that have a hyphen', async () => {
    expect(
      await shape([
        [
          { text: 'We may change what we keep of your infor-', x: 72, y: 700 },
          { text: 'mation at any time. You may send us an opt-', x: 72, y: 687 },
          { text: 'out, and third-', x: 72, y: 674 },
        ],
        [],
      ]),
    ).toEqual(['paragraph: We may change what we keep of your information at any time. You may send us an opt-out, and third-']);
  });

  test('reads two columns one after the other, and the cells of a table apart', async () => {
    const left = paragraph(LONG, 700, { width: 40 });
    const right = paragraph(NEXT, 700, { x: 320, width: 40 });
    expect(await shape([[...left, ...right]])).toEqual([`paragraph: ${LONG}`, `paragraph: ${NEXT}`]);
    expect(
      await shape([
        [
          { text: 'Flight log', x: 72, y: 700 },
          { text: 'Kept for two years', x: 320, y: 700 },
          { text: 'Club invitations', x: 72, y: 680 },
          { text: 'Kept for a month', x: 320, y: 680 },
        ],
      ]),
    ).toEqual(['table-row: Flight log | Kept for two years', 'table-row: Club invitations | Kept for a month']);
  });

  test('knows a list by what is set in under a colon, where its marks are drawn and not written', async () => {
    expect(
      await shape([
        [
          ...paragraph('You may not:', 700),
          ...paragraph('fly over the heads of other members;', 687, { x: 90 }),
          ...paragraph('sell the flight logs of other members.', 674, { x: 90 }),
          ...paragraph(LONG, 655),
        ],
      ]),
    ).toEqual([
      'paragraph: You may not:',
      'list-item: fly over the heads of other members;',
      'list-item: sell the flight logs of other members.',
      `paragraph: ${LONG}`,
    ]);
  });

  test('takes short lines that begin with a capital for lines of their own', async () => {
    expect(
      await shape([
        [...paragraph(LONG, 700), ...['Your flights', 'Your clubs', 'Your weather'].map((text, i) => ({ text, x: 72, y: 640 - 13 * i }))],
      ]),
    ).toEqual([`paragraph: ${LONG}`, 'paragraph: Your flights', 'paragraph: Your clubs', 'paragraph: Your weather']);
  });

  test('tells its title, its pages and how far the reading has come', async () => {
    const onProgress = vi.fn();
    const file = await readBytes(tinyPdf([paragraph(LONG, 700), []], { title: 'Kites' }), onProgress);
    expect(file).toMatchObject({ title: 'Kites', pages: 2, pictures: 1 });
    expect(onProgress.mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  test.each([
    ['pictures', () => tinyPdf([[], []])],
    ['broken-pdf', () => tinyPdf([paragraph(LONG, 700)]).slice(0, 60)],
    ['broken-pdf', () => new TextEncoder().encode('%PDF-1.7 and nothing that follows')],
    ['password', () => tinyPdf([paragraph(LONG, 700)], { locked: true })],
  ])('says so: %s', async (kind, bytes) => {
    await expect(readBytes(bytes() as Uint8Array<ArrayBuffer>)).rejects.toMatchObject({ kind });
  });

  test('is given up when the person cancels', async () => {
    const stop = new AbortController();
    const reading = readFile(new File([tinyPdf([paragraph(LONG, 700)])], 'a.pdf'), { signal: stop.signal, pdfWorker });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
