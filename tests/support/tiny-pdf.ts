/** One line of text on a page: where it begins, in points from the lower left corner, and how it looks. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A PDF file with these lines on its pages, in Helvetica; 612 by 792 points. `locked`: says that a password is needed. */
export function tinyPdf(pages: readonly (readonly PdfText[])[], { locked = false, title = '' } = {}): Uint8Array<ArrayBuffer> {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, i) => {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${6 + 2 * i} 0 R >>`);
    const stream = lines.map(show).join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  objects.push(`<< /Title (${quoted(title)}) >>`);
  const info = objects.length;
  if (locked) objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  const encrypt = locked ? `/Encrypt ${objects.length} 0 R /ID [<00><00>] ` : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${encrypt}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines of a paragraph under each other from the top (`y`), wrapped after `width` characters. */
export function paragraph(text: string, y: number, { x = 72, size = 10, leading = 13, width = 90, bold = false } = {}): PdfText[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, i) => ({ text: line, x, y: y - i * leading, size, bold }));
}

const show = ({ text, x, y, size = 10, bold = false }: PdfText): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${quoted(text)}) Tj ET`;

/** Bullets are the only characters beyond ASCII that the tests write. */
const quoted = (text: string): string => text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225');
