import { type IndexedDocument, indexedDocument } from '../../components/popup/indexed-document.ts';
import { type Agreement, type KnownDocument, RISK_TONES, sectionsOf, type Texts } from '../../components/popup/popup-model.ts';
import { askAgreeLinks } from '../../utils/ext/agree-links.ts';
import { loadMatrix } from '../../utils/store/corpus-index.ts';
import { knownDocument } from '../../utils/store/known-document.ts';

/**
 * What the page in a tab asks the person to agree to, each document with what was found when it was read here, or else with what the
 * bundled index knows of it; null when it asks for nothing. Looks at the page, into the own library and the package, and nowhere else.
 */
export async function agreementIn(tabId: number, texts: Texts): Promise<Agreement | null> {
  const found = await askAgreeLinks(tabId);
  if (!found) return null;
  const links = await Promise.all(
    found.links.map(async (link) => {
      const known = await knownFrom(link.url);
      return { ...link, known, indexed: known ? null : await indexed(link, texts) };
    }),
  );
  return { sentence: found.sentence, links };
}

async function indexed({ url, type }: { url: string; type: string | null }, texts: Texts): Promise<IndexedDocument | null> {
  try {
    return indexedDocument(await loadMatrix(), texts, url, type);
  } catch {
    return null; // a build without an index knows nothing
  }
}

async function knownFrom(url: string): Promise<KnownDocument | null> {
  const stored = await knownDocument(url);
  if (!stored) return null;
  // Counted as the popup counts when it stands over the document itself.
  const { risks, protections } = sectionsOf(stored.findings);
  const count = (severity: string) => risks.filter((finding) => finding.severity === severity).length;
  const [critical, high, medium, low] = RISK_TONES.map(count) as [number, number, number, number];
  return { risks: { critical, high, medium, low }, protections: protections.length, lastRead: stored.document.lastRead };
}
