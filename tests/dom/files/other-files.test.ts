import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../../utils/files/file-problem.ts';
import { readFile, readPasted } from '../../../utils/files/read-file.ts';
import { p, tinyDocx } from '../../support/tiny-docx.ts';
import { tinyZip } from '../../support/tiny-zip.ts';

const options = { signal: new AbortController().signal, pdfWorker: '' };
const read = (name: string, content: BlobPart) => readFile(new File([content], name), options);
const shape = async (name: string, content: BlobPart) => (await read(name, content)).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const kindOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error) => (error instanceof FileProblem ? error.kind : String(error)),
  );

describe('a Word document', () => {
  test('gives headings by their styles, lists, tables and footnotes', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body = [
      p('Kite terms', '<w:pStyle w:val="Heading1"/>'),
      p('Below it', '<w:pStyle w:val="Deep"/>'),
      p('You fly at your own risk.'),
      p('near trees', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      `<w:tbl>${row('What', 'How long')}${row('Flights', 'Two years')}</w:tbl>`,
    ];
    const footnotes = `<w:footnotes xmlns:w="x"><w:footnote>${p('Trees count from one metre.')}</w:footnote></w:footnotes>`;
    const { blocks } = await read('kites.docx', tinyDocx(body.join(''), { 'word/footnotes.xml': footnotes }));
    expect(blocks.map(({ i: _, ...block }) => block)).toEqual([
      { kind: 'heading', level: 1, text: 'Kite terms' },
      { kind: 'heading', level: 2, text: 'Below it' },
      { kind: 'paragraph', text: 'You fly at your own risk.' },
      { kind: 'list-item', text: 'near trees' },
      { kind: 'table-row', text: 'What | How long' },
      { kind: 'table-row', text: 'Flights | Two years', header: 'What | How long' },
      { kind: 'paragraph', text: 'Trees count from one metre.' },
    ]);
  });

  test('is read as it stands: inserted text in, deleted text and field codes out', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body = `<w:p>${run('<w:t xml:space="preserve">We </w:t>')}<w:del>${run('<w:delText>never </w:delText>')}</w:del><w:ins>${run('<w:t>may</w:t>')}</w:ins>${run('<w:tab/><w:instrText>PAGE</w:instrText><w:t>share it.</w:t>')}</w:p>`;
    expect(await shape('a.docx', tinyDocx(body))).toEqual(['paragraph: We may share it.']);
  });

  test('may be packed', async () => {
    const xml = `<w:document xmlns:w="x"><w:body>${p('We may share it.')}</w:body></w:document>`;
    const packed = await new Response(new Blob([xml]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const bytes = tinyZip({ 'word/document.xml': { method: 8, bytes: new Uint8Array(packed) } });
    expect(await shape('a.docx', bytes)).toEqual(['paragraph: We may share it.']);
  });

  test.each([
    ['broken-docx', tinyDocx('<w:p>')],
    ['broken-docx', tinyZip({ 'word/document.xml': { method: 8, bytes: Uint8Array.from([1, 2, 3]) } })],
    ['broken-docx', tinyDocx(p('A')).slice(0, 200)],
    ['broken-docx', tinyZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' })],
    ['wrong-type', tinyZip({ 'xl/workbook.xml': '<a/>' })],
    ['no-text', tinyDocx(p('  '))],
  ])('that cannot be read says so: %s', async (kind, bytes) => {
    expect(await kindOf(read('a.docx', bytes))).toBe(kind);
  });
});

describe('a web page', () => {
  test('gives its document without what stands around it, and runs nothing', async () => {
    const html = `<title>Kites | Terms</title><header><a href="/">Home</a></header><nav><ul><li>Menu</li></ul></nav>
      <script>window.ran = true</script><main><h1>Kite <em>terms</em></h1><p>You fly at <b>your own</b><br>risk.</p>Bare text.
      <img src="x" onerror="window.ran = true"><ul><li>near trees<ul><li>tall ones</li></ul></li></ul>
      <table><tr><th>What</th><th>How long</th></tr><tr><td>Flights</td><td>Two years</td></tr></table><p hidden>Not shown</p></main>
      <footer>Imprint</footer>`;
    expect(await shape('kites.html', html)).toEqual([
      'heading: Kite terms',
      'paragraph: You fly at your own risk.',
      'paragraph: Bare text.',
      'list-item: near trees',
      'list-item: tall ones',
      'table-row: What | How long',
      'table-row: Flights | Two years',
    ]);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('is known by its beginning where the name says nothing, and read in its own encoding', async () => {
    expect(await shape('kites', '<!DOCTYPE html><p>We keep it.</p>')).toEqual(['paragraph: We keep it.']);
    const latin = Uint8Array.from('<meta charset="iso-8859-1"><p>Caf\u00e9 data</p>', (char) => char.charCodeAt(0));
    expect(await shape('kites.htm', latin)).toEqual(['paragraph: Café data']);
  });
});

describe('text', () => {
  test('is read as Markdown or as plain text', async () => {
    expect(await shape('a.md', '# Terms\n\nWe **may** share it.\n')).toEqual(['heading: Terms', 'paragraph: We may share it.']);
    expect(await shape('a.txt', 'Terms\r\n\r\nWe may\r\nshare it.\r\n')).toEqual(['heading: Terms', 'paragraph: We may share it.']);
    expect(await shape('a.txt', Uint8Array.from([0xff, 0xfe, 0x57, 0, 0x65, 0]))).toEqual(['heading: We']);
  });

  test('may be pasted, plain or with its markup', () => {
    expect(readPasted('We may share it.').blocks).toMatchObject([{ kind: 'paragraph', text: 'We may share it.' }]);
    expect(readPasted('a b', '<ul><li>We may share it.</li></ul>').blocks).toMatchObject([{ kind: 'list-item' }]);
    expect(() => readPasted(' \n ')).toThrow(FileProblem);
  });

  test.each([
    ['empty', 'a.txt', ''],
    ['no-text', 'a.txt', '12 + 30\n'],
    ['wrong-type', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['wrong-type', 'a.rtf', '{\\rtf1 We may share it.}'],
    ['wrong-type', 'a.zip', tinyZip({ 'a.txt': 'We may share it.' })],
    ['old-word', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])('that is %s says so: %s', async (kind, name, content) => {
    expect(await kindOf(read(name, content))).toBe(kind);
  });

  test('that is far too large is not opened', async () => {
    const file = new File(['We may share it.'], 'a.txt');
    Object.defineProperty(file, 'size', { value: 100e6 });
    expect(await kindOf(readFile(file, options))).toBe('too-large');
  });
});
