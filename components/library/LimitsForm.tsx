import { useEffect, useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import { counted } from '../popup/popup-model.ts';
import { sizeText } from './figures.ts';
import styles from './LimitsForm.module.css';
import { LIMITS_RANGE, type LibraryActions, type Limits, type LimitsPlan } from './library-model.ts';

interface LimitsFormProps {
  readonly limits: Limits;
  readonly plan: LimitsPlan | null;
  readonly actions: LibraryActions;
}

/** How much is kept; other limits are told with what they would remove before they hold. */
export function LimitsForm({ limits, plan, actions }: LimitsFormProps) {
  const [draft, setDraft] = useState({ versions: String(limits.versions), megabytes: String(limits.megabytes) });
  useEffect(
    () => setDraft({ versions: String(limits.versions), megabytes: String(limits.megabytes) }),
    [limits.versions, limits.megabytes],
  );
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const wanted = understood(next);
    if (wanted) actions.consider(wanted);
  };
  const cancel = () => {
    setDraft({ versions: String(limits.versions), megabytes: String(limits.megabytes) });
    actions.decide(false);
  };
  const unclear = understood(draft) === null;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan && !unclear) actions.decide(true);
      }}
    >
      <Field label="Versions of a document" unit="" name="versions" value={draft.versions} onChange={(versions) => change({ versions })} />
      <Field
        label="Room for all of them"
        unit="MB"
        name="megabytes"
        value={draft.megabytes}
        onChange={(megabytes) => change({ megabytes })}
      />
      {unclear && (
        <p class={styles.unclear} role="alert">
          From {LIMITS_RANGE.versions[0]} to {LIMITS_RANGE.versions[1]} versions, and from {LIMITS_RANGE.megabytes[0]} to{' '}
          {LIMITS_RANGE.megabytes[1]} MB.
        </p>
      )}
      {plan && !unclear ? (
        <div class={styles.plan}>
          <p role="status">{planText(plan)}</p>
          <div class={styles.buttons}>
            <Button look="main" onPress={() => actions.decide(true)}>
              {plan.versions + plan.documents > 0 ? 'Set these limits and remove them' : 'Set these limits'}
            </Button>
            <Button onPress={cancel}>Keep it as it was</Button>
          </div>
        </div>
      ) : (
        <p>What was read longest ago goes first, starred documents last, and what went is listed here.</p>
      )}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly unit: string;
  readonly name: keyof Limits;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, unit, name, value, onChange }: FieldProps) {
  const [min, max] = LIMITS_RANGE[name];
  return (
    <label class={styles.field}>
      <span>{label}</span>
      <input
        type="number"
        inputmode="numeric"
        min={min}
        max={max}
        step={1}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {unit !== '' && <span class={styles.unit}>{unit}</span>}
    </label>
  );
}

function planText({ versions, documents, bytes, limits }: LimitsPlan): string {
  if (versions + documents === 0) return `Nothing has to go for at most ${counted(limits.versions, 'version')} and ${limits.megabytes} MB.`;
  const parts = [versions > 0 && counted(versions, 'older version'), documents > 0 && `${counted(documents, 'whole document')}`].filter(
    Boolean,
  );
  return `This removes ${parts.join(' and ')} now (${sizeText(bytes)}). They cannot be brought back, except from an export.`;
}

function understood(draft: Readonly<Record<keyof Limits, string>>): Limits | null {
  const limits = { versions: Number(draft.versions), megabytes: Number(draft.megabytes) };
  const fits = (name: keyof Limits) =>
    Number.isInteger(limits[name]) && limits[name] >= LIMITS_RANGE[name][0] && limits[name] <= LIMITS_RANGE[name][1];
  return fits('versions') && fits('megabytes') ? limits : null;
}
