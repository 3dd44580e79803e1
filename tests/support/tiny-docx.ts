import { tinyZip } from './tiny-zip.ts';

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this markup as its body; style "Heading1" is a heading of level 1, "Deep" one based on it with level 2. */
export function tinyDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  return tinyZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/styles.xml': `<w:styles ${MAIN}>
      <w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:styleId="Deep"><w:name w:val="Own"/><w:basedOn w:val="Heading2"/></w:style>
      <w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
    </w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${MAIN}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
