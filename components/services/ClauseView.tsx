import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELD_IDS } from '../../utils/core/compare/fields.ts';
import { GROUPS } from '../../utils/core/types.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_LABEL, toneOf } from '../findings/wording.ts';
import type { Texts } from '../popup/popup-model.ts';
import type { Filter } from './arrange-rows.ts';
import { ClauseLists } from './ClauseLists.tsx';
import styles from './ClauseView.module.css';
import { longDate } from './dates.ts';
import { asDocumentType, documentsText } from './document-types.ts';
import { FieldBars } from './FieldBars.tsx';
import { OwnDocuments } from './OwnDocuments.tsx';
import { ShareBars } from './ShareBars.tsx';
import type { Details, OwnFound, ServicesActions } from './services-model.ts';
import { mainShare, sharesByType, type TypeShare } from './shares.ts';
import { ViewHead } from './ViewHead.tsx';

interface ClauseViewProps {
  readonly matrix: CorpusMatrix;
  readonly text: Texts[string];
  /** Type that the list is narrowed to. */
  readonly type: string | null;
  readonly details: Details;
  readonly own: OwnFound | undefined;
  readonly texts: Texts;
  readonly actions: ServicesActions;
}

/** One clause type: how usual it is, by document type and line of business, and every service that has it or says the opposite. */
export function ClauseView({ matrix, text, type, details, own, texts, actions }: ClauseViewProps) {
  const [field, setField] = useState<Filter['field']>(null);
  // The index has types that an address cannot name: those are kept here.
  const [unnamed, setUnnamed] = useState<string | null>(null);
  const chosen = unnamed ?? type;
  const byType = useMemo(() => sharesByType(matrix, text.id), [matrix, text]);
  const types = useMemo(() => byType.map((share) => share.type), [byType]);
  const main = byType.find((share) => share.type === chosen) ?? mainShare(byType);
  const tone = toneOf(text);
  const group = GROUPS.find((one) => one === text.group);
  const change = (part: Partial<Omit<Filter, 'words'>>) => {
    if (part.field !== undefined) setField(part.field);
    if (part.type === undefined) return;
    const named = asDocumentType(part.type);
    setUnnamed(named ? null : part.type);
    if (named !== type) actions.chooseType(named);
  };
  useEffect(() => actions.needOwn(text.id), [actions, text]);
  const over = (
    <span class={`${styles.tone} cv-${tone}`}>
      <SeverityMark tone={tone} size={15} />
      <strong>{TONE_LABEL[tone]}</strong>
      {group && tone !== 'protection' && <span class={styles.group}>{GROUP_NAME[group]}</span>}
    </span>
  );
  return (
    <>
      <ViewHead title={text.title} over={over} hasWayBack>
        <p>{text.definition}</p>
      </ViewHead>
      <p class={styles.lead}>
        <Lead main={main} documents={matrix.documents.service.length} date={matrix.date} />
      </p>
      {main && (
        <div class={styles.shares}>
          <section>
            <h2>By document type</h2>
            <ShareBars
              bars={byType.filter(({ n }) => n > 0).map((share) => ({ id: share.type, label: share.type, ...share }))}
              what=""
              chosen={chosen}
              onChoose={(id) => change({ type: id })}
            />
          </section>
          <section>
            <h2>In {documentsText(main.type)}, by line of business</h2>
            <FieldBars
              matrix={matrix}
              clause={text.id}
              type={main.type}
              chosen={field}
              onChoose={(id) => change({ field: FIELD_IDS.find((one) => one === id) ?? null })}
            />
          </section>
        </div>
      )}
      <OwnDocuments own={own} />
      <ClauseLists onFilter={change} type={chosen} {...{ matrix, text, types, field, details, texts, actions }} />
    </>
  );
}

function Lead({ main, documents, date }: { main: TypeShare | null; documents: number; date: string }) {
  if (!main) return <>We did not find it in any of {documents} documents.</>;
  return (
    <>
      Found in{' '}
      <strong>
        {main.k} of {main.n}
      </strong>{' '}
      {documentsText(main.type)}
      {main.word && (
        <>
          : <strong>{main.word}</strong>
        </>
      )}
      . <span class={styles.date}>As of {longDate(date)}.</span>
    </>
  );
}
