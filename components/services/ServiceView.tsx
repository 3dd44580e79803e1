import { useEffect, useMemo } from 'preact/hooks';
import { compareAddress } from '../../utils/core/compare/addresses.ts';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { fieldToCompare } from '../../utils/core/compare/field-average.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import type { Texts } from '../popup/popup-model.ts';
import { asDocumentType } from './document-types.ts';
import { Neighbours } from './Neighbours.tsx';
import { ServiceDocumentView } from './ServiceDocumentView.tsx';
import styles from './ServiceView.module.css';
import { documentsOf } from './service-documents.ts';
import type { Details, ServicesActions } from './services-model.ts';
import { ViewHead } from './ViewHead.tsx';

interface ServiceViewProps {
  readonly matrix: CorpusMatrix;
  /** Of the service, in the matrix. */
  readonly number: number;
  readonly details: Details;
  readonly texts: Texts;
  readonly actions: ServicesActions;
}

/** One service of the index: its documents with what was found in them, and others in its line of business. */
export function ServiceView({ matrix, number, details, texts, actions }: ServiceViewProps) {
  const { services, companies } = matrix;
  const name = services.name[number]!;
  const field = services.field[number]!;
  const company = companies[services.company[number]!]!;
  const row = details.get(name);
  useEffect(() => {
    if (row === undefined) actions.need([name]);
  }, [name, row, actions]);
  const documents = useMemo(() => documentsOf(matrix, number, row ?? null, texts), [matrix, number, row, texts]);
  const first = documents[0]?.type;
  return (
    <>
      <ViewHead title={name} hasWayBack>
        <p>
          {FIELDS[field]}
          {company !== name && <> · of {company}</>}
        </p>
      </ViewHead>
      <div class={styles.columns}>
        <div>
          {documents.map((document, at) => (
            <ServiceDocumentView
              key={`${document.type} ${document.details?.language}`}
              service={name}
              document={document}
              isOpen={at === 0}
              {...comparedWith(matrix, number, document.type)}
              texts={texts}
              onOpen={actions.openDocument}
            />
          ))}
        </div>
        {first !== undefined && <Neighbours matrix={matrix} number={number} type={first} texts={texts} />}
      </div>
    </>
  );
}

/** The fair average for a document of this type, and the way to it; nothing for types that cannot be compared. */
function comparedWith(matrix: CorpusMatrix, number: number, type: string) {
  const named = asDocumentType(type);
  if (!named) return { compare: null, fieldName: '' };
  const field = fieldToCompare(matrix, number, type);
  const service = matrix.services.name[number]!;
  const compare = compareAddress({ a: { kind: 'index', service }, b: { kind: 'field', field: field ?? 'all' }, type: named });
  return { compare, fieldName: field ? FIELDS[field] : 'all services' };
}
