import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../utils/core/classify/language.ts';
import { scanAll } from '../../../utils/core/scan/scan-document.ts';
import type { Block, Matcher, Pattern } from '../../../utils/core/types.ts';
import { clauseOf, documentOf, modelOf, quotesOf } from '../../support/tiny-clauses.ts';

type Content = string | readonly Omit<Block, 'i'>[];
const found = (match: string | Pattern | Matcher, content: Content) => quotesOf(match, content).length;
const heading = (text: string, level?: number) => ({ kind: 'heading' as const, text, ...(level && { level }) });
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const item = (text: string) => ({ kind: 'list-item' as const, text });
const row = (text: string, header?: string) => ({ kind: 'table-row' as const, text, ...(header && { header }) });

/** The reading rules R1 to R18 of the taxonomy, as far as the engine keeps them. */
describe('R1: who does what to whom', () => {
  const trains: Pattern = { seq: 'train ..6 {models|model}', by: 'provider' };
  it.each<[string, number]>([
    ['We train our models on what you write.', 1],
    ['You may not train a model on our pages.', 0],
    ['You agree that we train models.', 1],
    ['We ask that you train no model with it.', 0],
    ['Users shall train no other model.', 0],
    ['Users may train models with it.', 0],
  ])('%s', (text, count) => expect(found(trains, text)).toBe(count));

  it('is kept from the lead-in to the item', () => {
    expect(found(trains, [paragraph('You must not:'), item('train a model on the outputs;')])).toBe(0);
    expect(found(trains, [paragraph('We may:'), item('train a model on the outputs;')])).toBe(1);
  });
});

describe('R2: negation, to the left and to the right, and double', () => {
  it.each<[string, number]>([
    ['We sell your data.', 1],
    ["We don't sell your data.", 0],
    ["We won't sell your data.", 0],
    ['We never sell your data.', 0],
    ['We neither rent nor sell your data.', 0],
    ['We sell none of your data.', 0],
    ['We do not refrain from selling your data.', 1],
  ])('%s', (text, count) => expect(found('{sell|selling} ..4 data', text)).toBe(count));

  it.each<[string, number]>([
    ['The points have no value.', 1],
    ['The points have little value.', 1],
    ['It is not true that the points have no value.', 0],
    ['The points do not have little value.', 0],
  ])('that the pattern itself names beside other words is its own matter: %s', (text, count) =>
    expect(found('points ..3 {no|little} value', text)).toBe(count),
  );

  it('stands in the lead-in of a list', () => {
    expect(found('sell ..3 data', [paragraph('We do not:'), item('sell your data;')])).toBe(0);
  });

  it('of a mirror type is its matter', () => {
    const document = documentOf('We do not sell your data.');
    const model = modelOf([clauseOf('sale', 'sell ..3 data'), clauseOf('no-sale', 'not sell ..3 data')]);
    expect(scanAll(document, model).findings.map(({ clause }) => clause)).toEqual(['no-sale']);
  });
});

describe('R3: a hedge', () => {
  const evidence = (text: string) => {
    const { findings } = scanAll(documentOf(text), modelOf([clauseOf('share', 'share ..4 data')]));
    return findings.map((finding) => [finding.evidence, finding.level]);
  };
  it('counts, is noted, and is never High', () => {
    expect(evidence('We share your data.')[0]![0]).toBe('explicit');
    for (const text of ['We may share your data.', 'We might from time to time share your data.']) {
      expect(evidence(text)).toHaveLength(1);
      expect(evidence(text)[0]![0]).toBe('hedged');
      expect(evidence(text)[0]![1]).not.toBe('High');
    }
  });
});

describe('R4: a condition', () => {
  it.each(['If the law lets us, we share your data.', 'With your consent, we share your data.', 'Where permitted, we share your data.'])(
    'still counts: %s',
    (text) => expect(found('share ..4 data', text)).toBe(1),
  );
});

describe('R4: what a practice depends on', () => {
  const first = (text: string | readonly Omit<Block, 'i'>[]) =>
    scanAll(documentOf(text), modelOf([clauseOf('share', 'share ..4 data')])).findings[0]!;
  it.each([
    ['We share your data.', undefined],
    ['With your explicit consent, we share your data.', 'consent'],
    ['We share your data if you opt in.', 'consent'],
    ['We share your data unless you have given us permission to do less.', 'other'],
    ['As permitted by law, we share your data.', 'law'],
    ['If you use the map, we share your data.', 'other'],
    ['By using the service you consent that we share your data.', undefined],
    ['We share your data without your consent.', undefined],
  ])('%s', (text, condition) => expect(first(text).spans[0]!.condition).toBe(condition));

  it('lowers the severity by one where it is the reader’s consent, and nowhere else', () => {
    expect(first('With your consent, we share your data.').severity).toBe('low');
    expect(first('Where permitted by law, we share your data.').severity).toBe('medium');
    expect(first([paragraph('With your consent, we share your data.'), paragraph('We share your data.')]).severity).toBe('medium');
  });
});

describe('R5: an exception', () => {
  const promise = { ...clauseOf('no-sale', 'not sell ..3 data'), polarity: 'protection', severity: 'info', strength: 3 } as const;
  const found = (...texts: string[]) => scanAll(documentOf(texts.map(paragraph)), modelOf([promise])).findings[0]!;
  it('is noted, and takes something from a promise', () => {
    const [plain, narrowed] = [found('We do not sell your data.'), found('We do not sell your data, except to our partners.')];
    expect([plain.spans[0]!.exception, plain.strength]).toEqual([undefined, 3]);
    expect([narrowed.spans[0]!.exception, narrowed.strength]).toEqual([true, 2]);
  });
  it('takes nothing from what is promised without it elsewhere', () => {
    expect(found('We do not sell your data, except to partners.', 'We do not sell your data.').strength).toBe(3);
  });
});

describe('R6: definitions and the lists of a statute', () => {
  it('are told by their section, where a clause asks for it', () => {
    const face: Pattern = { seq: 'face scans', notContext: ['{definitions|what these words mean}'] };
    expect(found(face, [heading('Definitions'), paragraph('Biometric data means face scans and the like.')])).toBe(0);
    expect(found(face, [heading('What we collect'), paragraph('We take face scans.')])).toBe(1);
  });
});

describe('R7: headings', () => {
  it('alone are no finding, and the text below them is', () => {
    const sale = '{sale|sell} ..4 data';
    expect(found(sale, [heading('Sale of your data')])).toBe(0);
    expect(found(sale, [paragraph('Sale of your data')])).toBe(0); // a short line that is no sentence
    expect(quotesOf(sale, [heading('Sale of your data'), paragraph('We sell your data.')])).toEqual(['We sell your data']);
  });
});

describe('R8: questions and imagined cases', () => {
  const share: Pattern = { seq: 'share ..4 data' };
  it.each<[string, number]>([
    ['Do we share your data?', 0],
    ['Do we share your data? Yes, we share your data.', 1],
    ['Imagine that we share your data with a bakery.', 0],
    ['Suppose we share your data.', 0],
    ['For example, we share your data with couriers.', 1],
    ['When you shop, we share your data (why? to deliver).', 1],
  ])('%s', (text, count) => expect(found(share, text)).toBe(count));
});

describe('R9: whom a passage is for: regions', () => {
  const spans = (content: Content) => {
    const { findings } = scanAll(documentOf(content), modelOf([clauseOf('share', 'share ..6 data')]));
    return [findings[0]?.regions, findings.flatMap((finding) => finding.spans.map(({ regions }) => regions))];
  };
  it.each<[string, readonly string[] | undefined]>([
    ['We share your data.', undefined],
    ['If you live in California, we share your data.', ['us']],
    ['For users in the European Union and the UK, we share your data.', ['eea', 'uk']],
    ['If you live in the EEA, Switzerland or the United Kingdom, we share your data.', ['eea', 'uk']],
    ['If you are a resident of Brazil, we share your data.', ['other']],
    ['California residents: we share your data.', ['us']],
    ['We share your data with servers located in the United States.', undefined],
    ['WE SHARE YOUR DATA. CONTACT US.', undefined],
  ])('%s', (text, regions) => expect(spans(text)).toEqual([regions, [regions]]));

  it.each<[string, readonly string[] | undefined]>([
    ['Your California privacy rights', ['us']],
    ['Additional information for EEA and UK residents', ['eea', 'uk']],
    ['European Economic Area', ['eea']],
    ['GDPR', ['eea']],
    ['Transfers from the EU to the United States', undefined],
    ['Contact us', undefined],
    ['ABOUT US', undefined],
    ['Governing law: California', undefined],
  ])('heading: %s', (text, regions) => expect(spans([heading(text, 2), paragraph('We share your data.')])).toEqual([regions, [regions]]));

  it('limit the finding only where they limit every place', () => {
    const blocks = [
      heading('California residents', 2),
      paragraph('We share your data.'),
      heading('All', 2),
      paragraph('We share the data.'),
    ];
    expect(spans(blocks)).toEqual([undefined, [['us'], undefined]]);
  });
});

describe('R10: whom a passage is for: audiences', () => {
  const audience = (content: Content, type: string | null = null) =>
    scanAll({ ...documentOf(content), type }, modelOf([clauseOf('share', 'share ..6 data')])).findings[0]?.audience;
  it.each<[string, string | undefined]>([
    ['For business users', 'business'],
    ['Sellers', 'business'],
    ['Job applicants', 'employee'],
    ['API terms', 'developer'],
    ['Business transfers', undefined],
    ['Information for our employees and contractors', 'employee'],
    ['How we share data', undefined],
  ])('heading: %s', (text, who) => expect(audience([heading(text, 2), paragraph('We share your data.')])).toBe(who));

  it.each<[string, string | undefined]>([
    ['If you are a merchant, we share your data.', 'business'],
    ['If you apply for a job, we share your data.', 'employee'],
    ['If you are a member, we share your data.', undefined],
  ])('%s', (text, who) => expect(audience(text)).toBe(who));

  it('is the reader where the whole document is for that audience', () => {
    const blocks = [heading('For developers', 2), paragraph('We share your data.')];
    expect(audience(blocks)).toBe('developer');
    expect(audience(blocks, 'Developer Terms')).toBeUndefined();
    expect(audience([heading('For business users', 1), paragraph('We share your data.')])).toBeUndefined();
  });
});

describe('R12: notes on what changed in the text', () => {
  const share = '{share|shared|sharing|sell} ..6 data';
  it.each([
    'We added details on how we share your data.',
    'We’ve updated the section about sharing your data.',
    'We have clarified our policy on sharing data with partners.',
    'Added a disclosure about sharing data with researchers.',
    'Updated the description of how partners share your data',
  ])('are no clause: %s', (text) => {
    expect(found(share, text)).toBe(0);
    expect(found(share, [item(text)])).toBe(0);
  });

  it.each([
    'We share your data.',
    'We updated this policy. From now on we share your data with partners.', // the second sentence is a clause
    'We may update this policy, and we share your data with partners.',
    'We have shared your data with advertisers.',
    'Added value services share your data with partners.',
    'Updated address information that carriers share as data.',
    'We removed your posts and share the data about them with the police.',
  ])('are not mistaken for one: %s', (text) => expect(found(share, text)).toBe(1));

  it.each([
    'Change log',
    '12. Changelog',
    'Revision history',
    'Summary of recent changes',
    "What's changed",
    'What is new in this version?',
  ])('stand under a heading: %s', (text) => {
    const blocks = (log: string) => [
      heading('Privacy policy', 1),
      heading(log, 2),
      paragraph('In May, we share your data was made clearer.'),
      heading('May 2026', 3),
      item('Partners with whom we share your data are named.'),
      heading('Partners', 2),
      paragraph('We share your data.'),
    ];
    expect(found(share, blocks(text))).toBe(1);
    expect(found(share, blocks('Our partners'))).toBe(3);
  });

  it.each(['Changes to this policy', 'How we change these terms', 'What happens when things change'])('do not stand under "%s"', (text) =>
    expect(found(share, [heading(text), paragraph('When we change this, we share your data.')])).toBe(1),
  );

  it('stand in a list with such a lead-in', () => {
    expect(found(share, [paragraph('What changed:'), item('we share your data with fewer partners')])).toBe(0);
    expect(found(share, [paragraph('What we do:'), item('we share your data with fewer partners')])).toBe(1);
  });
});

describe('R13: one type is one finding', () => {
  it('with all its places, and the level and evidence of the surest', () => {
    const document = documentOf([
      paragraph('We may pass on your data.'),
      paragraph('Nothing here.'),
      paragraph('We share your data. We also share the data of guests.'),
    ]);
    const clause = clauseOf('share', { seq: 'pass on ..4 data', weak: true }, 'share ..4 data');
    const { findings } = scanAll(document, modelOf([clause]));
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding!.spans.map(({ block, level }) => [block, level])).toEqual([
      [1, 'Low'],
      [3, 'Medium'],
    ]);
    expect([finding!.level, finding!.evidence]).toEqual(['Medium', 'explicit']);
    expect(finding!.p).toBe(finding!.spans[1]!.p);
  });
});

describe('R13: the worst place decides the severity', () => {
  const modifiers = [
    { by: 1, when: 'it covers messages', seq: ['{message|messages}'] },
    { by: -1, when: 'it is only counted', inBlock: ['counting'] },
    { by: -1, when: 'you can refuse', with: ['refusal'] },
  ] as const;
  const share = { ...clauseOf('share', 'share ..8 data'), modifiers };
  const severityOf = (content: Content, of: Partial<typeof share> = {}) => {
    const model = modelOf([{ ...share, ...of }, clauseOf('refusal', 'object ..4 sharing')]);
    const { severity, modifiers } = scanAll(documentOf(content), model).findings.find(({ clause }) => clause === 'share')!;
    return [severity, modifiers];
  };
  it.each<[string, string, readonly number[] | undefined]>([
    ['We share your data.', 'medium', undefined],
    ['We share your messages and data.', 'high', [1]],
    ['We share your data. Counting is all.', 'low', [2]],
    ['We share messages and data. Counting is all.', 'medium', [1, 2]],
    ['We share your data. You may object to the sharing.', 'low', [3]],
    ['With your consent, we share your data. Counting is all. You may object to the sharing.', 'low', [0, 2, 3]],
  ])('%s', (text, severity, numbers) => expect(severityOf(text)).toEqual([severity, numbers]));

  it('is the one that weighs most', () => {
    expect(severityOf([paragraph('Counting: we share your data.'), paragraph('We share your data.')])).toEqual(['medium', undefined]);
    expect(severityOf([paragraph('We share your data.'), paragraph('We share your messages and data.')])).toEqual(['high', [1]]);
  });

  it('is critical only from high, never below low, and never shifted for a protection', () => {
    const worse = paragraph('We share your messages and data.');
    expect(severityOf([worse], { severity: 'high' })[0]).toBe('critical');
    expect(severityOf([worse], { severity: 'low' })[0]).toBe('medium');
    expect(severityOf('With your consent, we share your data. Counting.', { severity: 'low' })[0]).toBe('low');
    expect(severityOf([worse], { severity: 'info', polarity: 'protection' })).toEqual(['info', undefined]);
  });
});

describe('one paragraph says it once', () => {
  const share = 'share ..4 data';
  it('however many of its sentences do: the one in which most speaks for it, else the first', () => {
    expect(quotesOf(share, 'We share your data. We share all data.')).toEqual(['We share your data']);
    expect(quotesOf({ any: [share, 'sell ..2 share ..3 data'] }, 'We share your data. We sell and share data.')).toEqual([
      'We sell and share data',
    ]);
  });
  it('and not with a title of two words, where there is a sentence', () => {
    expect(quotesOf('{sharing|share} ..2 data', 'Data sharing data. We share all data.')).toEqual(['We share all data']);
    expect(quotesOf('{sharing|share} ..2 data', 'Sharing data. And so on.')).toEqual(['Sharing data']);
  });
  it('unless it is so long that the places lie far apart', () => {
    expect(quotesOf(share, `We share your data. ${'Nothing else is said here. '.repeat(50)}We share all data.`)).toHaveLength(2);
  });
  it('and two paragraphs say it twice', () => {
    expect(quotesOf(share, [paragraph('We share your data.'), paragraph('We share all data.')])).toHaveLength(2);
  });
});

describe('R14: a promise and its opposite', () => {
  it('are both told', () => {
    const document = documentOf([paragraph('We do not sell your data.'), paragraph('We sell your data to brokers.')]);
    const model = modelOf([clauseOf('sale', 'sell ..3 data'), clauseOf('no-sale', 'not sell ..3 data')]);
    expect(
      scanAll(document, model)
        .findings.map(({ clause, spans }) => [clause, spans[0]!.block])
        .sort(),
    ).toEqual([
      ['no-sale', 1],
      ['sale', 2],
    ]);
  });
});

describe('R15: tables and lists', () => {
  const sold: Pattern = { seq: 'location', context: ['{sold|sell}'] };
  it.each<[string, number]>([
    ['Location | Yes', 1],
    ['Location | partners', 1],
    ['Location | No', 0],
    ['Location | None', 0],
    ['Location | N/A', 0],
  ])('%s', (text, count) => expect(found(sold, [row(text, 'Data | Sold to')])).toBe(count));

  it('take their first row for the header, where the source tells none', () => {
    expect(quotesOf(sold, [row('Data | Sold to'), row('Location | partners')])).toHaveLength(1);
    expect(found(sold, [row('Data | Sold to'), paragraph('And so on.'), row('Location | partners')])).toBe(0);
  });

  it('are read with their header, one row at a time', () => {
    expect(found(sold, [row('Location | partners', 'Data | Kept for')])).toBe(0);
    expect(quotesOf(sold, [row('Name | No', 'Data | Sold to'), row('Location | Yes', 'Data | Sold to')])).toHaveLength(1);
  });
});

describe('R16: capitals', () => {
  it('say what small letters say', () => {
    const match = '{not|never} ..3 liable';
    for (const text of ['WE ARE NOT LIABLE.', 'We are not liable.', 'we Are Not Liable.']) expect(found(match, text)).toBe(1);
    expect(found('sell ..3 data', 'WE DO NOT SELL YOUR DATA.')).toBe(0);
    expect(found({ seq: 'sell ..3 data', by: 'provider' }, 'YOU MAY SELL THE DATA.')).toBe(0);
  });
});

describe('R17: what is no prose', () => {
  const kept: Pattern = { seq: '{days|months|years}' };
  const inRow = (text: string, header: string) => found(kept, [row(text, header)]);
  it('is not read: names and lifetimes of single cookies', () => {
    expect(inRow('_lumen | Lumenfold | 2 years', 'Cookie | Provider | Expiry')).toBe(0);
    expect(inRow('_lumen | kept for 2 years | 1 month', 'Cookie name | Purpose | Duration')).toBe(1);
    expect(inRow('Invoices | 2 years', 'Data | Retention period')).toBe(1);
    expect(inRow('Cookies and logs | 2 years', 'Data (with cookies) | How long we keep it')).toBe(1);
  });
  it('is not read: code', () => {
    expect(found(kept, [paragraph('const keep = { days: 30, months: 1 };')])).toBe(0);
    expect(found(kept, [paragraph('We keep it for 30 days (or 1 month); see $5 fees.')])).toBe(1);
  });
});

describe('lines that the source wraps', () => {
  const share: Pattern = { seq: 'share ..6 data', by: 'provider' };
  const lines = (...texts: string[]) => quotesOf(share, texts.map(paragraph));
  it('are read as one sentence, each flag in its own block', () => {
    expect(lines('When you sign up for the service and use it, you agree that we', 'share your data with partners.')).toHaveLength(1);
    expect(lines('You may not, in any circumstances whatever and at any time,', 'share your data with partners.')).toEqual([]);
    expect(lines('You may not do this in any circumstances whatever.', 'share your data with partners.')).toHaveLength(1);
  });
  it('are not joined to a heading or to a new sentence', () => {
    expect(lines('What you may not do', 'share your data with partners.')).toHaveLength(1);
    expect(lines('You may not, in any circumstances whatever and at any time,', 'We share your data.')).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('is combined where what makes it this clause stands in another sentence', () => {
    const sold: Pattern = { seq: 'location', context: ['{sold|sell}'] };
    const evidence = (text: string) => scanAll(documentOf(text), modelOf([clauseOf('sale', sold)])).findings[0]!.evidence;
    expect(evidence('We take your location. It is sold.')).toBe('combined');
    expect(evidence('We take your location, which is sold.')).toBe('explicit');
    expect(evidence('We may take your location. It is sold.')).toBe('hedged');
  });

  it.each<[Pattern, string, string, string]>([
    [{ seq: 'share ..4 data', evidence: 'statutory' }, 'We may share your data.', 'statutory', 'Medium'],
    [{ seq: 'share ..4 data', evidence: 'implied' }, 'We share your data.', 'implied', 'Medium'],
    [{ seq: 'share ..4 data', evidence: 'implied' }, 'We may share your data.', 'hedged', 'Medium'],
  ])('is what the pattern says: %o in %s', (pattern, text, evidence, level) => {
    const [finding] = scanAll(documentOf(text), modelOf([clauseOf('share', pattern)])).findings;
    expect([finding!.evidence, finding!.level]).toEqual([evidence, level]);
  });
});

describe('R18: language', () => {
  it('is guessed, so that other tongues are not taken for English', () => {
    const english = 'We share your personal data with our partners when you use the service, and you may object to this at any time.';
    const german = 'Wir geben Ihre Daten an unsere Partner weiter, wenn Sie den Dienst nutzen, und Sie können dem jederzeit widersprechen.';
    expect(guessLanguage(english.repeat(5)).language).toBe('en');
    expect(guessLanguage(german.repeat(5)).language).toBe('de');
  });
});
