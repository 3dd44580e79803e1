import { FEATURE_BITS, sentenceFeatures, wordNumber } from './verifier-features.mjs';

/** The features of a sentence given as words: the same numbers as the engine makes of a text. */
export function featuresOf({ words, lead }) {
  const numbers = (list) => list.map((word) => wordNumber(word, 0, word.length));
  return sentenceFeatures({ own: numbers(words), lead: numbers(lead) });
}

/**
 * Rows ({features}) as a sparse matrix over the features that stand in at least two of them: {at, ids, values, features}; row r is
 * ids[at[r]] … ids[at[r + 1] - 1], and features[id] is the feature's own number. Values make rows of length 1.
 */
export function matrixOf(rows) {
  const seen = new Uint8Array(1 << FEATURE_BITS);
  for (const row of rows) for (const feature of row.features) if (seen[feature] < 2) seen[feature]++;
  const ids = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const features = [];
  for (let feature = 0; feature < seen.length; feature++) if (seen[feature] === 2) ids[feature] = features.push(feature) - 1;
  return { ...project(rows, ids), features };
}

function project(rows, ids) {
  const at = new Uint32Array(rows.length + 1);
  const kept = rows.map((row) => row.features.filter((feature) => ids[feature] >= 0));
  kept.forEach((list, r) => {
    at[r + 1] = at[r] + list.length;
  });
  const columns = new Uint32Array(at[rows.length]);
  const values = new Float32Array(at[rows.length]);
  kept.forEach((list, r) => {
    list.forEach((feature, k) => {
      columns[at[r] + k] = ids[feature];
    });
    values.fill(1 / Math.sqrt(rows[r].features.length || 1), at[r], at[r + 1]);
  });
  return { at, ids: columns, values };
}

/**
 * Logistic regression by SGD with AdaGrad over a matrix, from a seed: {w, bias}. `target[r]`: 1, 0, or -1 for a row that does not count.
 * `positive` is the weight of a positive row against a negative one, `shrink` the L2 penalty.
 */
export function train({ at, ids, values, features }, target, { seed = 7, passes = 6, rate = 1, positive = 4, shrink = 1e-6 } = {}) {
  const size = features.length;
  const rows = [];
  for (let r = 0; r < target.length; r++) if (target[r] >= 0) rows.push(r);
  const w = new Float32Array(size);
  const g = new Float32Array(size).fill(1e-2);
  let bias = -2;
  let gBias = 1e-2;
  const random = generator(seed);
  for (let pass = 0; pass < passes; pass++) {
    for (let k = rows.length - 1; k > 0; k--) {
      const j = Math.floor(random() * (k + 1));
      [rows[k], rows[j]] = [rows[j], rows[k]];
    }
    for (const r of rows) {
      let z = bias;
      for (let k = at[r]; k < at[r + 1]; k++) z += w[ids[k]] * values[k];
      const p = 1 / (1 + Math.exp(-z));
      const error = (p - target[r]) * (target[r] === 1 ? positive : 1);
      if (Math.abs(error) < 1e-3) continue;
      for (let k = at[r]; k < at[r + 1]; k++) {
        const id = ids[k];
        const slope = error * values[k] + shrink * w[id];
        g[id] += slope * slope;
        w[id] -= (rate / Math.sqrt(g[id])) * slope;
      }
      gBias += error * error;
      bias -= (rate / Math.sqrt(gBias)) * error;
    }
  }
  return { w, bias };
}

/** The `size` weights that matter most, as the weights file has them: whole numbers from -127 to 127, features as steps. */
export function pack({ w, bias }, { features }, size) {
  const top = Array.from(w.keys())
    .filter((id) => w[id] !== 0)
    .sort((a, b) => Math.abs(w[b]) - Math.abs(w[a]) || a - b)
    .slice(0, size);
  const scale = (top.length > 0 ? Math.abs(w[top[0]]) : 1) / 127;
  const weights = [];
  let last = 0;
  for (const id of top.sort((a, b) => a - b)) {
    const weight = Math.round(w[id] / scale);
    if (weight === 0) continue;
    weights.push(features[id] - last, weight);
    last = features[id];
  }
  return { bias: round(bias), scale: round(scale), weights };
}

/** Scores sentences by packed weights: `clauses` is id → what pack() gives. */
export class Verifier {
  #clauses;

  constructor(clauses) {
    this.#clauses = new Map(
      Object.entries(clauses).map(([id, { bias, scale, weights }]) => {
        const unpacked = new Map();
        let feature = 0;
        for (let k = 0; k < weights.length; k += 2) {
          feature += weights[k];
          unpacked.set(feature, weights[k + 1] * scale);
        }
        return [id, { bias, weights: unpacked }];
      }),
    );
  }

  /** The log-odds that a sentence with these features says this, by its words alone. */
  score(id, features) {
    const { bias, weights } = this.#clauses.get(id);
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return bias + sum / Math.sqrt(features.length || 1);
  }
}

const round = (number) => Number(number.toPrecision(5));

/** Random numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
