/**
 * What the linear model sees of a sentence, as names: its words (numbers alike, common endings cut), pairs, triples, and pairs of longer words that
 * stand near each other; the words of its lead-in and of the headings above; who acts, negators, hedges, conditions; the kind of block, the
 * type of document, the length.
 */
export function featuresOf({ words: raw, lead: rawLead, headings, kind, type }) {
  const words = raw.slice(0, LIMIT).map(plain);
  const lead = rawLead.slice(-40).map(plain);
  const names = new Set();
  for (let k = 0; k < words.length; k++) {
    names.add(words[k]);
    if (k + 1 < words.length) names.add(`${words[k]} ${words[k + 1]}`);
    if (k + 2 < words.length) names.add(`${words[k]} ${words[k + 1]} ${words[k + 2]}`);
  }
  const long = [...lead.slice(-12), ...words].filter((word) => word.length > 3);
  for (let k = 0; k < long.length; k++) for (let j = k + 1; j < Math.min(long.length, k + NEAR); j++) names.add(`${long[k]} ~ ${long[j]}`);
  for (let k = 0; k < lead.length; k++) {
    names.add(`L:${lead[k]}`);
    if (k + 1 < lead.length) names.add(`L:${lead[k]} ${lead[k + 1]}`);
  }
  for (const word of headings) names.add(`H:${plain(word)}`);
  for (const name of structure([...rawLead.slice(-40), ...raw.slice(0, LIMIT)])) names.add(name);
  names.add(`K:${kind}`);
  names.add(`T:${type}`);
  names.add(`N:${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`);
  return names;
}

const NEAR = 6;
const LIMIT = 160;
const PROVIDER = new Set("we us our company we'll we've we're provider licensor".split(' '));
const USER = new Set('you your user users customer customers member members subscriber subscribers visitor visitors'.split(' '));
const NEGATORS = new Set("not no never don't won't cannot can't neither nor without doesn't isn't aren't".split(' '));
const HEDGES = new Set('may might could can sometimes occasionally'.split(' '));
const POWERS = new Set('may can reserve reserves right entitled discretion'.split(' '));
const CONDITIONS = new Set('if unless except where when provided'.split(' '));

const plain = (word) => {
  if (/^\d+$/.test(word)) return '#';
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word;
};

function structure(words) {
  const at = (set) => words.findIndex((word) => set.has(word));
  const [we, you, power] = [at(PROVIDER), at(USER), at(POWERS)];
  const negators = words.filter((word) => NEGATORS.has(word)).length;
  const names = [`S:not${Math.min(negators, 3)}`];
  if (we >= 0 && (you < 0 || we < you)) names.push('S:we first');
  if (you >= 0 && (we < 0 || you < we)) names.push('S:you first');
  if (we < 0) names.push('S:no we');
  if (you < 0) names.push('S:no you');
  if (power >= 0) {
    const before = words.slice(0, power);
    const actor = before.findLast((word) => PROVIDER.has(word) || USER.has(word));
    const who = actor === undefined ? 'other' : PROVIDER.has(actor) ? 'we' : 'you';
    names.push(`S:power of ${who}`);
  }
  if (at(HEDGES) >= 0) names.push('S:hedge');
  if (at(CONDITIONS) >= 0) names.push('S:condition');
  if (at(CONDITIONS) === 0) names.push('S:condition first');
  return names;
}
