import { conflictBetween } from '../../utils/core/profile/conflicts.ts';

interface ConflictProps {
  readonly clause: string;
  /** What the same document says against it, with titles. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** Says in a sentence what else the document says; nothing where it does not speak against itself. */
export function Conflict({ clause, others }: ConflictProps) {
  const opposite = others.filter(({ id }) => conflictBetween(clause, id) === 'opposite');
  const tension = others.filter(({ id }) => conflictBetween(clause, id) === 'tension');
  if (opposite.length + tension.length === 0) return null;
  return (
    <div class="cv-conflict">
      {opposite.length > 0 && (
        <p>
          This document also says the opposite: <strong>{listed(opposite)}</strong>. Read both: they may be about different cases.
        </p>
      )}
      {tension.length > 0 && (
        <p>
          Read it together with another part of this document: <strong>{listed(tension)}</strong>.
        </p>
      )}
    </div>
  );
}

const listed = (others: ConflictProps['others']): string => others.map(({ title }) => title).join('; ');
