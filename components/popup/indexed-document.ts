import { type CorpusMatrix, dateOfDay } from '../../utils/core/compare/corpus-matrix.ts';
import { foundIn } from '../../utils/core/compare/field-average.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import { type Counted, RISK_TONES, type Texts } from './popup-model.ts';

/** What the bundled index found in a document. */
export interface IndexedDocument extends Counted {
  readonly service: string;
  /** Day of the version that was read, as ISO date. */
  readonly captured: string;
}

/** The document of the index behind a link: of the service that owns the host, of the type that the link is for. Null when there is none. */
export function indexedDocument(matrix: CorpusMatrix, texts: Texts, url: string, type: string | null): IndexedDocument | null {
  const service = URL.canParse(url) ? serviceOfHost(matrix, new URL(url).hostname) : null;
  if (service === null || type === null) return null;
  const { documents, services, types } = matrix;
  const at = documents.service.findIndex((one, k) => one === service && types[documents.type[k]!] === type);
  if (at < 0) return null;
  const found = foundIn(matrix, at);
  const risks = found.filter(({ clause }) => texts[clause]?.polarity === 'risk');
  const count = (severity: string) => risks.filter((one) => one.severity === severity).length;
  const [critical, high, medium, low] = RISK_TONES.map(count) as [number, number, number, number]; // one each
  const protections = found.filter(({ clause }) => texts[clause]?.polarity === 'protection').length;
  return {
    service: services.name[service]!,
    captured: dateOfDay(documents.captured[at]!),
    risks: { critical, high, medium, low },
    protections,
  };
}
