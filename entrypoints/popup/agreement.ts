import { type Agreement, type KnownDocument, RISK_TONES, sectionsOf } from '../../components/popup/popup-model.ts';
import { askAgreeLinks } from '../../utils/ext/agree-links.ts';
import { knownDocument } from '../../utils/store/known-document.ts';

/**
 * What the page in a tab asks the person to agree to, each document with what was found when it was read here; null when it asks for
 * nothing. Looks at the page and into the own library, and nowhere else.
 */
export async function agreementIn(tabId: number): Promise<Agreement | null> {
  const found = await askAgreeLinks(tabId);
  if (!found) return null;
  const links = await Promise.all(found.links.map(async (link) => ({ ...link, known: await known(link.url) })));
  return { sentence: found.sentence, links };
}

async function known(url: string): Promise<KnownDocument | null> {
  const stored = await knownDocument(url);
  if (!stored) return null;
  // Counted as the popup counts when it stands over the document itself.
  const { risks, protections } = sectionsOf(stored.findings);
  const count = (severity: string) => risks.filter((finding) => finding.severity === severity).length;
  const [critical, high, medium, low] = RISK_TONES.map(count) as [number, number, number, number];
  return { risks: { critical, high, medium, low }, protections: protections.length, lastRead: stored.document.lastRead };
}
