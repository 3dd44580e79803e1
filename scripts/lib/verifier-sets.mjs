import { existsSync } from 'node:fs';
import path from 'node:path';
import { foldOf, LABELLED } from './accuracy-data.mjs';
import { measure } from './accuracy-score.mjs';
import { setSentences } from './verifier-data.mjs';
import { featuresOf, matrixOf, pack, train, Verifier } from './verifier-model.mjs';

const KINDS = [
  'Limitation of liability',
  'Unilateral termination',
  'Unilateral change',
  'Content removal',
  'Contract by using',
  'Choice of law',
  'Jurisdiction',
  'Arbitration',
];
// Chosen among 0.1 to 0.5 on the training companies, each without itself.
const FROM = 0.2;

/**
 * What a model of the words alone reaches on the labelled sentence sets (lines to print): five parts of the training companies, each
 * held against a model of the others; the validation companies, and the other set's companies that training does not know, against a model of
 * all of them. Validation decides nothing here.
 */
export function measureSets(scan, engine) {
  if (!existsSync(path.join(LABELLED, 'unfair-tos.jsonl'))) return [];
  const prepare = (row) => ({ ...row, features: featuresOf(row) });
  const all = setSentences('unfair-tos.jsonl', scan, engine).map(prepare);
  const training = all.filter(({ split }) => split === 'train');
  const known = new Set(training.map(({ company }) => company));
  const others = setSentences('claudette-en.jsonl', scan, engine)
    .map(prepare)
    .filter(({ company }) => !known.has(company));
  const parts = [...Map.groupBy(training, ({ company }) => foldOf(company)).entries()];
  const crossed = parts.flatMap(([part, rows]) =>
    judge(
      rows,
      training.filter(({ company }) => foldOf(company) !== part),
    ),
  );
  const validation = all.filter(({ split }) => split === 'validation');
  return [
    line('UNFAIR-ToS, train, by company', crossed),
    line('UNFAIR-ToS, validation', judge(validation, training)),
    line('CLAUDETTE, companies not trained on', judge(others, training)),
  ];
}

function judge(rows, training) {
  const matrix = matrixOf(training);
  const limit = Math.log(FROM / (1 - FROM));
  return KINDS.flatMap((kind) => {
    const target = Int8Array.from(training, ({ labels }) => Number(labels.has(kind)));
    const verifier = new Verifier({ [kind]: pack(train(matrix, target, { passes: 10 }), matrix, Infinity) });
    return rows.flatMap(({ labels, features }) => {
      const found = verifier.score(kind, features) >= limit;
      if (!found && !labels.has(kind)) return [];
      if (!found) return [{ outcome: 'fn' }];
      return [{ outcome: labels.has(kind) ? 'tp' : 'fp' }];
    });
  });
}

function line(name, outcomes) {
  const { precision, recall, f1 } = measure(outcomes);
  const percent = (share) => (100 * share).toFixed(1);
  return `${name}: words alone, micro P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
}
