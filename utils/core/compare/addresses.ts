import { DOCUMENT_TYPES, type DocumentType } from '../types.ts';
import { FIELD_IDS, type Field } from './fields.ts';

/** What can be held against something else. */
export type SideRef =
  /** A document of the person's own library, by its id. */
  | { readonly kind: 'own'; readonly id: string }
  /** A service of the bundled index, by its name. */
  | { readonly kind: 'index'; readonly service: string }
  /** The average of a line of business, or of all. */
  | { readonly kind: 'field'; readonly field: Field | 'all' }
  /** The average of the services that the person uses: read or starred. */
  | { readonly kind: 'used' };

export interface Compared {
  readonly a: SideRef | null;
  readonly b: SideRef | null;
  readonly type: DocumentType | null;
}

export interface ServicesAsked {
  readonly clause: string | null;
  readonly type: DocumentType | null;
  /** Name of one service, whose documents are shown. */
  readonly service: string | null;
}

/** The address of our own page that lists all services with a clause type, or the documents of one service. */
export function servicesAddress(asked: Partial<ServicesAsked> = {}): string {
  return `/services.html${hashOf({ clause: asked.clause, type: asked.type, service: asked.service })}`;
}

/** The address of our own page that compares two sides; what is left out is chosen there. */
export function compareAddress(compared: Partial<Compared> = {}): string {
  const { a, b, type } = compared;
  return `/compare.html${hashOf({ a: a && formatRef(a), b: b && formatRef(b), type })}`;
}

/** What a hash of `servicesAddress` asks for. Hashes come from outside: what is not understood is null. */
export function parseServicesHash(hash: string): ServicesAsked {
  const { clause, type, service } = fieldsOf(hash);
  return {
    clause: clause && CLAUSE_ID.test(clause) ? clause : null,
    type: typeNamed(type),
    service: service && isName(service) ? service : null,
  };
}

/** What a hash of `compareAddress` asks for. */
export function parseCompareHash(hash: string): Compared {
  const { a, b, type } = fieldsOf(hash);
  return { a: parseRef(a ?? ''), b: parseRef(b ?? ''), type: typeNamed(type) };
}

/** `own:<document id>`, `index:<service>`, `field:<field id>` or `used`, not yet encoded. */
export function formatRef(ref: SideRef): string {
  switch (ref.kind) {
    case 'own':
      return `own:${ref.id}`;
    case 'index':
      return `index:${ref.service}`;
    case 'field':
      return `field:${ref.field}`;
    case 'used':
      return 'used';
  }
}

/** Reads what `formatRef` wrote; null for anything else. That such a document or service exists is not said. */
export function parseRef(text: string): SideRef | null {
  if (text === 'used') return { kind: 'used' };
  const colon = text.indexOf(':');
  const name = text.slice(colon + 1);
  if (colon < 0 || !isName(name)) return null;
  const kind = text.slice(0, colon);
  if (kind === 'own') return { kind, id: name };
  if (kind === 'index') return { kind, service: name };
  const field = [...FIELD_IDS, 'all' as const].find((one) => one === name);
  return kind === 'field' && field ? { kind, field } : null;
}

export const sameRef = (one: SideRef | null, other: SideRef | null): boolean =>
  one === other || (one !== null && other !== null && formatRef(one) === formatRef(other));

/** Longer than any address that a document can be read from. */
const LONGEST_NAME = 4_000;
const LONGEST_HASH = 32_000;
const UNPRINTABLE = /\p{C}/u;
const CLAUSE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,20}$/;
/** Half a character, which encodeURIComponent throws at. */
const HALF = /\p{Surrogate}/gu;

function hashOf(fields: Readonly<Record<string, string | null | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value.replace(HALF, '\uFFFD'))}`] : [],
  );
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function fieldsOf(hash: string): Partial<Record<string, string>> {
  if (hash.length > LONGEST_HASH) return {};
  const fields = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    const value = equals > 0 ? decoded(part.slice(equals + 1)) : null;
    if (value !== null && !fields.has(part.slice(0, equals))) fields.set(part.slice(0, equals), value);
  }
  return Object.fromEntries(fields);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a stray percent sign
  }
}

const isName = (name: string): boolean => name !== '' && name.length <= LONGEST_NAME && !UNPRINTABLE.test(name);
const typeNamed = (name: string | undefined): DocumentType | null => DOCUMENT_TYPES.find((type) => type === name) ?? null;
