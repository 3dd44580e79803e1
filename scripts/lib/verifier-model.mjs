/** A matrix of sentences by features: names that stand in at least `seen` rows of at least two companies, weighted by rarity, rows of length 1. */
export class Vocabulary {
  ids = new Map();
  weight = [];

  constructor(rows, seen = 3) {
    const counts = new Map();
    rows.forEach(({ names, company }) => {
      for (const name of names) {
        const one = counts.get(name);
        if (!one) counts.set(name, { n: 1, company, shared: false });
        else {
          one.n++;
          if (one.company !== company) one.shared = true;
        }
      }
    });
    for (const [name, { n, shared }] of counts) {
      if (n < seen || !shared) continue;
      this.ids.set(name, this.weight.length);
      this.weight.push(Math.log(1 + rows.length / n));
    }
  }

  /** {at, ids, values}: row r is ids[at[r]] … ids[at[r + 1] - 1]. */
  matrix(rows) {
    const at = new Uint32Array(rows.length + 1);
    const ids = [];
    const values = [];
    rows.forEach(({ names }, r) => {
      const from = ids.length;
      let square = 0;
      for (const name of names) {
        const id = this.ids.get(name);
        if (id === undefined) continue;
        ids.push(id);
        values.push(this.weight[id]);
        square += this.weight[id] ** 2;
      }
      const norm = Math.sqrt(square) || 1;
      for (let k = from; k < values.length; k++) values[k] /= norm;
      at[r + 1] = ids.length;
    });
    return { at, ids: Uint32Array.from(ids), values: Float32Array.from(values) };
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
