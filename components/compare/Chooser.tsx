import { formatRef, parseRef, type SideRef } from '../../utils/core/compare/addresses.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import styles from './Chooser.module.css';
import { type ChoiceSection, Combobox } from './Combobox.tsx';
import { type CompareActions, type CompareModel, type Options, SECTIONS } from './compare-model.ts';

/** What is compared with what: two fields, the type of document, and a button that swaps the sides. */
export function Chooser({ model, actions }: { model: CompareModel; actions: CompareActions }) {
  const sections = model.options ? sectionsOf(model.options) : [];
  const chosen = (ref: SideRef | null) => ref && formatRef(ref);
  const choose = (side: 'a' | 'b') => (key: string) => {
    const ref = parseRef(key);
    if (ref) actions.choose(side, ref);
  };
  return (
    <div class={styles.chooser}>
      <Combobox
        label="Compare"
        placeholder="A document or a service"
        sections={sections}
        chosen={chosen(model.a.ref)}
        onChoose={choose('a')}
      />
      <button type="button" class={styles.swap} title="Swap the sides" aria-label="Swap the sides" onClick={actions.swap}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3 6.500h11M11 3.500l3 3-3 3M15 11.500H4M7 8.500l-3 3 3 3" />
        </svg>
      </button>
      <Combobox
        label="with"
        placeholder="A document, a service or an average"
        sections={sections}
        chosen={chosen(model.b.ref)}
        onChoose={choose('b')}
      />
      <label class={styles.type}>
        <span>Type of document</span>
        <select
          value={model.type}
          onChange={(event) => {
            const wanted = model.types.find((type) => type === event.currentTarget.value);
            if (wanted) actions.chooseType(wanted);
          }}
        >
          {model.types.map((type: DocumentType) => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const SECTION_TITLE = {
  own: 'Documents you have read',
  averages: 'Averages',
  services: 'Services of the bundled index',
} as const satisfies Record<(typeof SECTIONS)[number], string>;

function sectionsOf(options: Options): ChoiceSection[] {
  return SECTIONS.map((section) => ({
    title: SECTION_TITLE[section],
    choices: options[section].map(({ ref, label, detail }) => ({ key: formatRef(ref), label, detail })),
  }));
}
