// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type CardText, FindingCard } from '../../components/findings/FindingCard.tsx';
import { excerpt } from '../../components/findings/Quote.tsx';
import { evidenceText, modifiersText, probabilityText, reachText, severityParts, toneOf } from '../../components/findings/wording.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { clauseText, finding, span } from './fixtures.ts';

afterEach(cleanup);

const READY: CardText = { state: 'ready', text: clauseText('copies') };
const LONG = `${'This part says nothing of weight and goes on. '.repeat(10)}We may keep copies for ever. ${'More of the same follows here. '.repeat(10)}`;

function card(given: ReportFinding = finding('copies'), text: CardText = READY, spanIndex = 0): Element {
  return render(<FindingCard finding={given} spanIndex={spanIndex} text={text} titleId="title" />).container;
}

describe('the card', () => {
  test('says what was found, why it matters, what it means and what to do', () => {
    const content = card().textContent;
    expect(screen.getByRole('heading', { name: 'Title of copies' }).id).toBe('title');
    for (const part of [
      'High risk',
      'High confidence',
      'says so plainly',
      'A copy can leak.',
      'Your files may outlive your account.',
      'Delete files before you leave.',
    ]) {
      expect(content).toContain(part);
    }
    expect(content).toContain('Describes what the text says. Not legal advice.');
  });

  test('gives the four parts of the severity, the probability, laws as "may be relevant", related types', () => {
    const content = card().textContent;
    expect(content).toContain('7 of 9');
    expect(content).toContain('Harmreal loss2 of 3');
    expect(content).toContain('About 93 of 100 such flags are right.');
    expect(content).toContain('Laws that may be relevant');
    expect(content).toContain('General Data Protection Regulation EU/EEA · 5(1)(e), 17');
    expect(content).toContain('Another clause type');
  });

  test('keeps quiet about a probability that was not measured', () => {
    const { container } = render(<FindingCard finding={finding('copies')} spanIndex={0} text={READY} titleId="title" p={null} />);
    expect(container.textContent).not.toContain('of 100');
  });

  test('quotes the clause word for word and marks the trigger words, whose offsets are in the block', () => {
    const quote = 'We may sell your notes to partners.';
    const container = card(finding('copies', { spans: [span(quote, ['may', 'sell your notes'], { evidence: 'hedged' })] }));
    expect(container.querySelector('blockquote')?.textContent).toBe(quote);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['may', 'sell your notes']);
    expect(container.textContent).toContain('hedged: “may”');
  });

  test('says whom a passage is for, and what made it weigh less here', () => {
    const text = clauseText('copies', { modifiers: [{ by: -1, when: 'it depends on your consent' }] });
    const here = finding('copies', { severity: 'medium', modifiers: [0], spans: [span('We keep it.', [], { regions: ['eea', 'uk'] })] });
    const content = card(here, { state: 'ready', text }).textContent;
    expect(content).toContain('Written for people in Europe (EU, EEA or Switzerland) or the UK.');
    expect(content).toContain('Rated lower here, because it depends on your consent.');
    expect(content).toContain('Usually “high risk”.');
    expect(card().textContent).not.toContain('Rated');
    expect(card().textContent).not.toContain('Usually');
  });

  test('says it when a promise is weaker here than its type', () => {
    const text = clauseText('leave', { polarity: 'protection', severity: 'info', severityReason: 'Protection, strength 3 of 3' });
    const promise = { severity: 'info', polarity: 'protection' } as const;
    expect(card(finding('leave', { ...promise, strength: 2 }), { state: 'ready', text }).textContent).toContain('Here 2 of 3');
    expect(card(finding('leave', { ...promise, strength: 3 }), { state: 'ready', text }).textContent).not.toContain('Here');
  });

  test('ignores modifiers that the taxonomy does not know', () => {
    const other = card(finding('copies', { modifiers: [7] }));
    expect(other.textContent).not.toContain('Rated');
  });

  test('shows the place that was asked for', () => {
    const two = finding('copies', { spans: [span('First place.'), span('Second place.')] });
    expect(card(two, READY, 1).querySelector('blockquote')?.textContent).toBe('Second place.');
  });

  test('opens a long clause at its trigger words and shows the whole on demand', () => {
    const container = card(finding('copies', { spans: [span(LONG, ['keep copies'])] }));
    expect(container.querySelector('blockquote')?.textContent.length).toBeLessThan(300);
    expect(container.querySelector('mark')?.textContent).toBe('keep copies');
    fireEvent.click(screen.getByRole('button', { name: 'Show the whole clause' }));
    expect(container.querySelector('blockquote')?.textContent).toBe(LONG);
  });

  test('has the clause and its severity while the explanation is on its way', () => {
    const content = card(finding('copies'), { state: 'loading' }).textContent;
    expect(content).toContain('Loading the explanation');
    expect(content).toContain('We keep a copy of everything.');
    expect(content).toContain('High risk');
  });

  test('says so when the explanation cannot be had', () => {
    card(finding('copies'), { state: 'failed' });
    expect(screen.getByRole('alert').textContent).toBe('Caveat could not load this explanation. Reload the page.');
  });

  test('shows markup from a page or a text as text', () => {
    const evil = '<img src=x onerror="alert(1)"><b>bold</b>';
    const container = card(finding('copies', { spans: [span(evil, ['<b>'])] }), {
      state: 'ready',
      text: clauseText('copies', { title: evil, whyItMatters: evil }),
    });
    expect(container.querySelector('img, b')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toBe(evil);
    expect(screen.getByRole('heading').textContent).toBe(evil);
  });

  test('survives trigger words outside the quote', () => {
    const broken = span('Short quote.', [], {
      words: [
        [0, 3],
        [10, 900],
        [900, 950],
      ],
    });
    expect(card(finding('copies', { spans: [broken] })).querySelector('blockquote')?.textContent).toBe('Short quote.');
  });
});

describe('wording', () => {
  test('protections are not on the scale of risks', () => {
    expect(toneOf({ severity: 'info', polarity: 'protection' })).toBe('protection');
    expect(toneOf({ severity: 'info', polarity: 'risk' })).toBe('note');
    expect(toneOf({ severity: 'critical', polarity: 'risk' })).toBe('critical');
  });

  test('a probability never reads as certainty', () => {
    expect(probabilityText(1)).toBe('About 99 of 100 such flags are right.');
    expect(probabilityText(0.704)).toBe('About 70 of 100 such flags are right.');
  });

  test('evidence names the hedge of the quote', () => {
    expect(evidenceText('hedged', 'We might, FROM TIME TO TIME, do so.')).toBe('hedged: “might”');
    expect(evidenceText('hedged', 'Perhaps.')).toBe('hedged');
    expect(evidenceText('heading', 'May')).toBe('only in a heading');
  });

  test('a reason of another form gives no parts', () => {
    expect(severityParts('7: real loss 2, permanent 2, no choice 2, provider-wide 1')[0]).toEqual({
      label: 'Harm',
      words: 'real loss',
      score: 2,
      of: 3,
    });
    expect(severityParts('7 of 9: real loss 2, permanent 2, no choice 2, provider-wide 1')).toHaveLength(4);
    expect(severityParts('because')).toEqual([]);
    expect(severityParts('a 9, b 1, c 1, d 1')).toEqual([]);
  });

  test('an excerpt is a piece of the quote, cut at spaces, with the first trigger word in it', () => {
    const at = LONG.indexOf('keep');
    const { from, to } = excerpt(LONG, [[at, at + 4]], 200);
    expect(from).toBeLessThan(at);
    expect(to).toBeGreaterThan(at + 4);
    expect(LONG[from - 1]).toBe(' ');
    expect(LONG[to]).toBe(' ');
    const solid = 'x'.repeat(1000);
    expect(excerpt(solid, [], 200)).toEqual({ from: 0, to: 200 });
  });
});

describe('what is particular to a place', () => {
  const modifiers = [
    { by: -1, when: 'you can refuse' },
    { by: 1, when: 'it covers messages' },
    { by: 1, when: 'children are included' },
  ] as const;
  test.each([
    [undefined, null],
    [[], null],
    [[1], 'Rated higher here, because it covers messages.'],
    [[1, 2], 'Rated higher here, because it covers messages and children are included.'],
    [[0, 1], 'Weighed here: worse, because it covers messages; milder, because you can refuse.'],
  ])('modifiers %j', (numbers, text) => expect(modifiersText(numbers, modifiers)).toBe(text));

  test.each([
    [{}, null],
    [{ audience: 'developer' }, 'Written for developers.'],
    [{ audience: 'business', regions: ['us'] }, 'Written for businesses in the US or some of its states.'],
  ] as const)('reach %j', (reach, text) => expect(reachText(reach)).toBe(text));
});
