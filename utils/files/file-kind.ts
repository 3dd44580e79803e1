export type FileKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'old-word' | 'unknown';

/**
 * What a file is, by its first bytes where these tell, else by its name. `head` is the beginning of the file, at least 1,024 bytes of it
 * where it has so many. 'unknown': a picture, a program, an archive, anything that is no text.
 */
export function fileKind(name: string, head: Uint8Array): FileKind {
  // Some programs write a few lines before the header; readers look for it in the first kilobyte.
  if (latin1(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (startsWith(head, ZIP))
    return extension === 'docx' || extension === 'docm' || extension === 'dotx' || extension === '' ? 'docx' : 'unknown';
  // Word's old format; a .docx with a password is wrapped in the same container.
  if (startsWith(head, OLE)) return 'old-word';
  if (extension === 'pdf') return 'pdf';
  if (extension === 'docx') return 'docx';
  if (isBinary(head)) return 'unknown';
  if (/^x?html?$/.test(extension)) return 'html';
  if (/^(?:md|markdown|mdown)$/.test(extension)) return 'markdown';
  if (extension === 'rtf' || startsWith(head, RTF)) return 'unknown';
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(latin1(head.subarray(0, 512))) ? 'html' : 'text';
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const startsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte);

/** Each byte as one character. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Text has no control characters but tabs, line and page ends; UTF-16 says so by its mark. */
function isBinary(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return false;
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
