import type { DocumentType } from '../types.ts';
import { isCandidateUrl, type UrlParts } from './candidate-url.ts';
import { classifyDocumentType } from './document-type.ts';

/**
 * Whether a link leads to a policy document, by its words and its absolute web address alone, and to which kind; `type` is null where
 * they name none (or two), the whole is null where nothing speaks for a policy document.
 */
export function policyLink(text: string, url: UrlParts & { readonly href: string }): { readonly type: DocumentType | null } | null {
  if (text.length > LONGEST || ACTION.test(text.trim())) return null;
  const { href, hostname, pathname, hash = '' } = url;
  const { type } = classifyDocumentType({ url: href, title: text, headings: [text], text: '' });
  // Without the query: it often says where to go on to afterwards.
  return type !== null || isCandidateUrl({ hostname, pathname, hash }) ? { type } : null;
}

/** A longer link is a headline or a whole box that can be clicked. */
const LONGEST = 160;

/** Links that do something, whatever their address says. */
const ACTION =
  /^(?:sign|log|opt)[ -]?(?:in|up|out|on)\b|^(?:register|join|subscribe|unsubscribe|download|cancel|back|close|continue|next|forgot|reset|change|manage|edit|accept|agree|decline|reject)\b(?! (?:with|to) (?:the|our) )|\b(?:settings|preferences|choices)$/i;
