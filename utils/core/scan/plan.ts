import { inverted, ListBuilder, type Lists } from '../compile/lists.ts';
import type { Model } from '../compile/model.ts';

/** What is looked for in documents of one type, and by which words: a model's tables without the patterns that do not apply. */
export interface Plan {
  /** Token type → elements that anchor patterns, each with a phrase of it whose rarest term is of this type. */
  readonly anchors: Lists;
  /** Token type → second elements of patterns (the rarest but the anchor) that may stand where a token of this type does. */
  readonly seconds: Lists;
  /** Anchor → its patterns, and the second element of each, or `none`. */
  readonly patternsAt: Int32Array;
  readonly patterns: Int32Array;
  readonly secondOf: Int32Array;
  /** Stands for a second element that is everywhere, or for none. */
  readonly none: number;
}

/** The plan for these patterns (0: not looked for); made when it is first asked for. */
export function planOf(model: Model, enabled: Uint8Array): Plan {
  const known = plans.get(enabled);
  if (known) return known;
  const plan = makePlan(model, enabled);
  plans.set(enabled, plan);
  return plan;
}

const plans = new WeakMap<Uint8Array, Plan>();

function makePlan(model: Model, enabled: Uint8Array): Plan {
  const { byAnchor, elements } = model;
  const none = elements.at.length - 1;
  const patternsAt = new Int32Array(none + 1);
  const patterns = new Int32Array(byAnchor.list.length);
  const secondOf = new Int32Array(byAnchor.list.length);
  const isSecond = new Uint8Array(none + 1);
  let count = 0;
  for (let anchor = 0; anchor < none; anchor++) {
    patternsAt[anchor] = count;
    for (let k = byAnchor.at[anchor]!; k < byAnchor.at[anchor + 1]!; k++) {
      const pattern = byAnchor.list[k]!;
      if (enabled[pattern] === 0) continue;
      const second = model.seconds[pattern]!;
      patterns[count] = pattern;
      secondOf[count++] = second < 0 ? none : second;
      if (second >= 0) isSecond[second] = 1;
    }
  }
  patternsAt[none] = count;
  return {
    anchors: anchorsIn(model, patternsAt),
    seconds: secondsByType(model, isSecond),
    patternsAt,
    patterns,
    secondOf,
    none,
  };
}

function anchorsIn({ typeAnchors: { at, list } }: Model, patternsAt: Int32Array): Lists {
  const keptAt = new Int32Array(at.length);
  const kept = new Int32Array(list.length);
  let count = 0;
  for (let type = 0; type + 1 < at.length; type++) {
    keptAt[type] = count;
    for (let k = at[type]!; k < at[type + 1]!; k += 2) {
      const anchor = list[k]!;
      if (patternsAt[anchor] === patternsAt[anchor + 1]) continue;
      kept[count++] = anchor;
      kept[count++] = list[k + 1]!;
    }
  }
  keptAt[at.length - 1] = count;
  return { at: keptAt, list: kept };
}

function secondsByType({ elements, elementPivots, typeTerms, terms }: Model, isSecond: Uint8Array): Lists {
  const found: number[] = [];
  const foundAt: number[] = [];
  const latest = new Int32Array(terms).fill(-1);
  for (let element = 0; element + 1 < elements.at.length; element++) {
    if (isSecond[element] === 0) continue;
    for (let k = elements.at[element]!; k < elements.at[element + 1]!; k++) {
      const term = elementPivots[k]!;
      if (latest[term] === element) continue;
      latest[term] = element;
      found.push(element);
      foundAt.push(term);
    }
  }
  const byTerm = inverted(foundAt, terms);
  for (let k = 0; k < byTerm.list.length; k++) byTerm.list[k] = found[byTerm.list[k]!]!;
  const secondsOf = (term: number) => byTerm.list.subarray(byTerm.at[term], byTerm.at[term + 1]);
  const byType = new ListBuilder();
  for (let type = 0; type + 1 < typeTerms.at.length; type++) {
    const first = typeTerms.at[type]!;
    const end = typeTerms.at[type + 1]!;
    if (end - first === 1) byType.add(secondsOf(typeTerms.list[first]!));
    else byType.add([...new Set([...typeTerms.list.subarray(first, end)].flatMap((term) => [...secondsOf(term)]))]);
  }
  return byType.lists();
}
