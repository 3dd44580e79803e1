import texts from 'virtual:caveat-texts';
import { UnknownClauseError } from '../../utils/ext/errors.ts';
import type { BackgroundReply } from '../../utils/ext/replies.ts';

/** The long texts of one clause type. `clause` comes from a page's process: only the taxonomy's own keys count. */
export function clauseText(clause: string): BackgroundReply<'clause-text'> {
  const text = Object.hasOwn(texts, clause) ? texts[clause] : undefined;
  if (!text) throw new UnknownClauseError();
  return structuredClone(text) as BackgroundReply<'clause-text'>; // readonly arrays, as the schema's type does not know them
}
