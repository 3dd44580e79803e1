import { JSONParser, TokenType } from '@streamparser/json';
import { sha256OfBytes } from './hash.ts';
import { ImportError } from './import-error.ts';
import { KIND, LISTS, type List, MOST_BYTES, SCHEMA } from './library-file.ts';

/** One entry of one of the file's lists, as it stands there: nothing of it has been checked. */
export interface FileRow {
  readonly list: List;
  /** Its number in its list, from 0. */
  readonly index: number;
  readonly value: unknown;
  /** Where an object stands in the file, in bytes; 0 and 0 for what is none. */
  readonly from: number;
  readonly to: number;
}

/** Read at a time; the most of the file that stands in memory, but for a text that is longer. */
const CHUNK = 1 << 18;
/** Rows are four levels deep, spans and their words four more. What is deeper is not ours. */
const DEEPEST = 32;

/**
 * A library's file, to be read through as often as needed without ever holding all of it. Throws ImportError where it is no JSON, not ours,
 * of a schema that is not known, or not the same as the first time it was read.
 */
export class LibraryFile {
  /** SHA-256 of each chunk, from the first reading: what was checked once must be what is written later. */
  private readonly digests: string[] = [];
  /** Bytes of a byte order mark, which the parser passes over without counting. */
  private mark = 0;
  private readonly file: Blob;
  private readonly signal: AbortSignal | undefined;

  constructor(file: Blob, signal?: AbortSignal) {
    if (file.size > MOST_BYTES) throw new ImportError('too-large');
    this.file = file;
    this.signal = signal;
  }

  /** Bytes of the file. */
  get size(): number {
    return this.file.size;
  }

  /** Goes through the file once. Each turn gives the rows that ended in the next chunk, and how many bytes are behind. */
  async *rows(): AsyncGenerator<{ readonly rows: readonly FileRow[]; readonly read: number }> {
    const reader = new RowReader();
    for (let at = 0, number = 0; at < this.size || number === 0; at += CHUNK, number++) {
      this.signal?.throwIfAborted();
      const bytes = await this.bytes(at, at + CHUNK);
      const digest = await sha256OfBytes(bytes);
      this.digests[number] ??= digest;
      if (this.digests[number] !== digest) throw new ImportError('unreadable');
      if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.mark = 3;
      yield { rows: reader.read(bytes), read: Math.min(this.size, at + CHUNK) };
    }
    this.signal?.throwIfAborted();
    reader.end();
  }

  /** The value that stands between two places of the file, in bytes, as rows gave them. */
  async valueAt(from: number, to: number): Promise<unknown> {
    this.signal?.throwIfAborted();
    const bytes = await this.bytes(this.mark + from, this.mark + to);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (cause) {
      // It was JSON when it was read for the first time.
      throw new ImportError('unreadable', { cause });
    }
  }

  private async bytes(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await this.file.slice(from, to).arrayBuffer());
    } catch (cause) {
      throw new ImportError('unreadable', { cause });
    }
  }
}

/** The JSON parser, watched: it knows neither how deep is too deep nor that a list named twice is no list. */
class RowReader {
  private readonly parser = new JSONParser({
    paths: ['$.caveat', '$.schema', ...LISTS.map((list) => `$.${list}.*`)],
    keepStack: false,
  });
  private rows: FileRow[] = [];
  private readonly counts: Record<List, number> = { documents: 0, versions: 0, texts: 0, findings: 0 };
  private readonly seen = new Set<string>();
  private depth = 0;
  /** The last name at the top, and whether its value is to come. */
  private name = '';
  private expectsValue = false;
  private from = 0;
  private to = 0;

  constructor() {
    // Whatever is wrong shows where the bytes are handed in.
    this.parser.onToken = ({ token, value, offset }) => this.watch(token, value, offset);
    this.parser.onValue = ({ value }) => this.take(value);
  }

  read(bytes: Uint8Array): readonly FileRow[] {
    this.rows = [];
    try {
      this.parser.write(bytes);
    } catch (cause) {
      throw cause instanceof ImportError ? cause : new ImportError('broken', { cause });
    }
    return this.rows;
  }

  end(): void {
    if (!this.parser.isEnded) throw new ImportError('broken');
    if (!['caveat', 'schema', ...LISTS].every((name) => this.seen.has(name))) throw new ImportError('not-ours');
  }

  private watch(token: TokenType, value: unknown, offset: number): void {
    if (this.depth === 0 && token !== TokenType.LEFT_BRACE) throw new ImportError('not-ours');
    if (this.depth === 1) this.watchTop(token, value);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      if (++this.depth > DEEPEST) throw new ImportError('not-ours');
      if (this.depth === 3) this.from = offset;
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      if (this.depth-- === 3) this.to = offset + 1;
    }
  }

  private watchTop(token: TokenType, value: unknown): void {
    if (token === TokenType.COLON) {
      if (this.seen.has(this.name)) throw new ImportError('not-ours');
      this.seen.add(this.name);
      this.expectsValue = true;
    } else if (this.expectsValue) {
      this.expectsValue = false;
      if (isList(this.name) && token !== TokenType.LEFT_BRACKET) throw new ImportError('not-ours');
      if ((this.name === 'caveat' || this.name === 'schema') && typeof value === 'object') throw new ImportError('not-ours');
    } else if (token === TokenType.STRING) {
      this.name = String(value);
    }
  }

  private take(value: unknown): void {
    const { name, from, to } = this;
    if (name === 'caveat' && value !== KIND) throw new ImportError('not-ours');
    if (name === 'schema' && value !== SCHEMA) throw new ImportError(isNewer(value) ? 'newer' : 'not-ours');
    if (!isList(name)) return;
    const isObject = typeof value === 'object' && value !== null;
    this.rows.push({ list: name, index: this.counts[name]++, value, ...(isObject ? { from, to } : { from: 0, to: 0 }) });
  }
}

const isList = (name: string): name is List => (LISTS as readonly string[]).includes(name);
const isNewer = (schema: unknown): boolean => Number.isInteger(schema) && (schema as number) > SCHEMA;
