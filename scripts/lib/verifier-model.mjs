/** Features are told apart by this many bits of their hash; with 22, of 400,000 features one in ten shares its number with another. */
export const BITS = 22;

/** The numbers of a sentence's features (FNV-1a of their names), each once. */
export function hashed(names) {
  const numbers = new Set();
  for (const name of names) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
    numbers.add((hash ^ (hash >>> BITS)) & ((1 << BITS) - 1));
  }
  return Uint32Array.from(numbers);
}

/**
 * Which features count: those that stand in at least `seen` rows of at least two companies, weighted by rarity. Rows are
 * {features: numbers, company}.
 */
export class Vocabulary {
  ids = new Int32Array(1 << BITS).fill(-1);
  weight = [];

  constructor(rows, seen = 3) {
    const counts = new Uint32Array(1 << BITS);
    const first = new Int32Array(1 << BITS);
    const shared = new Uint8Array(1 << BITS);
    const companies = new Map();
    for (const { features, company } of rows) {
      if (!companies.has(company)) companies.set(company, companies.size + 1);
      const number = companies.get(company);
      for (const feature of features) {
        counts[feature]++;
        if (first[feature] === 0) first[feature] = number;
        else if (first[feature] !== number) shared[feature] = 1;
      }
    }
    for (let feature = 0; feature < counts.length; feature++) {
      if (counts[feature] < seen || shared[feature] === 0) continue;
      this.ids[feature] = this.weight.length;
      this.weight.push(Math.log(1 + rows.length / counts[feature]));
    }
  }

  /** {at, ids, values}: row r is ids[at[r]] … ids[at[r + 1] - 1]; rows have length 1. */
  matrix(rows) {
    const at = new Uint32Array(rows.length + 1);
    rows.forEach(({ features }, r) => {
      at[r + 1] = at[r] + features.reduce((n, feature) => n + Number(this.ids[feature] >= 0), 0);
    });
    const ids = new Uint32Array(at[rows.length]);
    const values = new Float32Array(at[rows.length]);
    rows.forEach(({ features }, r) => {
      let k = at[r];
      let square = 0;
      for (const feature of features) {
        const id = this.ids[feature];
        if (id < 0) continue;
        ids[k] = id;
        values[k++] = this.weight[id];
        square += this.weight[id] ** 2;
      }
      const norm = Math.sqrt(square) || 1;
      for (let j = at[r]; j < k; j++) values[j] /= norm;
    });
    return { at, ids, values };
  }
}

/**
 * Logistic regression by SGD with AdaGrad, from a seed. `target[r]`: 1, 0, or -1 for a row that does not count. `weight` of a positive row against a negative
 * one; `shrink` is the L2 penalty, `cut` the L1 penalty (soft threshold after each pass).
 */
export function train(matrix, size, target, { seed = 7, passes = 8, rate = 0.5, positive = 4, shrink = 1e-6, cut = 0 } = {}) {
  const { at, ids, values } = matrix;
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
    if (cut > 0) for (let id = 0; id < size; id++) w[id] = Math.sign(w[id]) * Math.max(0, Math.abs(w[id]) - cut);
  }
  return { w, bias };
}

/** The probability of every row. */
export function predict({ at, ids, values }, { w, bias }) {
  return Float32Array.from({ length: at.length - 1 }, (_, r) => {
    let z = bias;
    for (let k = at[r]; k < at[r + 1]; k++) z += w[ids[k]] * values[k];
    return 1 / (1 + Math.exp(-z));
  });
}

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
