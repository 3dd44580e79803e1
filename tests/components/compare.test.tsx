// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { searched } from '../../components/compare/Combobox.tsx';
import { CompareView } from '../../components/compare/CompareView.tsx';
import type { CompareActions, CompareModel, ShownSide, SideProblem } from '../../components/compare/compare-model.ts';
import { comparisonText } from '../../components/compare/compare-text.ts';
import { headingText, inSentence } from '../../components/compare/compare-words.ts';
import { compareSides } from '../../utils/core/compare/compare-documents.ts';
import type { Place } from '../../utils/core/compare/exposure.ts';
import { COMPARE_TEXTS, compareModel, fieldSide, indexSide, ownSide, seen } from './compare-fixtures.ts';

afterEach(cleanup);

function open(model: CompareModel) {
  const actions = {
    choose: vi.fn(),
    chooseType: vi.fn(),
    swap: vi.fn(),
    print: vi.fn(),
    copy: vi.fn(async () => true),
    retry: vi.fn(),
  } satisfies CompareActions;
  const { container } = render(<CompareView model={model} actions={actions} texts={COMPARE_TEXTS} />);
  return { actions, container };
}

const compare = (a: ShownSide, b: ShownSide) => open(compareModel({ kind: 'ready', side: a }, { kind: 'ready', side: b }));
const NONE = { kind: 'none' } as const;

/** Rows of the big table, without the unfolded ones: title and both cells. */
const rows = (container: Element) =>
  [...container.querySelectorAll('section table tbody tr:has(button)')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

const lumenote = ownSide('Lumenote', [seen('resale', 'critical'), seen('copies', 'high'), seen('pixel', 'low'), seen('leave', 'info')]);
const marlow = ownSide('Marlow', [seen('copies', 'low'), seen('pixel', 'low'), seen('appeal', 'info')]);
const social = fieldSide('Social networks', [
  [seen('copies'), seen('leave', 'info')],
  [seen('copies'), seen('resale')],
  [seen('copies'), seen('leave', 'info')],
  [seen('copies', 'low'), seen('leave', 'info')],
  [],
]);

describe('two documents', () => {
  test('are compared clause by clause, differences only, the worst first, protections apart', () => {
    const { container } = compare(lumenote, marlow);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lumenote and Marlow');
    expect(rows(container)).toEqual([
      ['Title of resale', 'Critical risk', 'not found'],
      ['Title of copies', 'High risk', 'Low risk'],
      ['Title of appeal', 'not found', 'Promised'],
      ['Title of leave', 'Promised', 'not found'],
    ]);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toContain('Protections 2 of 2 differ');
  });

  test('show on demand what they have in common, with counts', () => {
    const { container } = compare(lumenote, marlow);
    const filter = screen.getByRole('switch', { name: 'Differences only: 4 of 5 clause types' });
    fireEvent.click(filter);
    expect(rows(container)).toContainEqual(['Title of pixel', 'Low risk', 'Low risk']);
    expect(rows(container)).toHaveLength(5);
  });

  test('can be searched', () => {
    const { container } = compare(lumenote, marlow);
    fireEvent.click(screen.getByRole('switch'));
    const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    search('PICTURE');
    expect(rows(container).map(([title]) => title)).toEqual(['Title of pixel']);
    search('nothing of the kind');
    expect(rows(container)).toEqual([]);
    expect(container.textContent).toContain('We did not find a clause type with these words');
  });

  test('lead to the place, and lay their words side by side on demand', () => {
    const { container } = compare(lumenote, marlow);
    const link = within(screen.getByRole('row', { name: /Title of resale/ })).getByRole('link');
    expect(link.getAttribute('href')).toBe('https://lumenote.example/privacy#:~:text=resale');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(container.textContent).not.toContain('says copies');
    const button = screen.getByRole('button', { name: 'Title of copies' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      'Lumenote says copies.',
      'Marlow says copies.',
    ]);
    fireEvent.click(button);
    expect(container.querySelector('blockquote')).toBeNull();
  });

  test('are counted at a glance, drawn, and given as numbers', () => {
    compare(lumenote, marlow);
    const glance = screen.getByRole('region', { name: 'At a glance' });
    expect(glance.textContent?.replace(/\s+/g, ' ')).toContain('1 only in Lumenote0 only in Marlow2 in both');
    expect(glance.textContent).toContain('1 has another severity');
    const picture = screen.getByRole('img', { name: 'Risk by kind: Lumenote and Marlow' });
    expect(picture.querySelector('desc')?.textContent).toBe('More in Lumenote: Sharing and Keeping data. Alike: Tracking and advertising.');
    const numbers = [...document.querySelectorAll('figure tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(numbers).toContainEqual(['Sharing', '80', '0']);
    expect(numbers).toContainEqual(['Keeping data', '40', '5']);
    expect(numbers).toHaveLength(11);
  });

  test('say what they are and when they were read', () => {
    const notes = () => screen.getByRole('region', { name: 'What was compared' }).textContent;
    compare(lumenote, marlow);
    expect(notes()).toContain('privacy policy, 1,204 words, says it was last updated on 1 March 2026, read on 22 August 2026');
    expect(notes()).toContain('not legal advice');
  });

  test('of two types carry a warning', () => {
    const { container } = compare(lumenote, { ...marlow, type: 'Terms of Service' });
    expect(container.textContent).toContain('documents of two types, privacy policy and terms of service');
  });

  test('without a difference say so', () => {
    const { container } = compare(lumenote, { ...lumenote, name: 'Twin' });
    expect(container.textContent).toContain('We did not find a difference.');
  });
});

describe('a document and an average', () => {
  test('show how many of how many, never as a quote', () => {
    const { container } = compare(lumenote, social);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lumenote and the average of social networks');
    expect(rows(container)).toEqual([
      ['Title of resale', 'Critical risk', '1 of 5'],
      ['Title of pixel', 'Low risk', '0 of 5'],
    ]);
    fireEvent.click(screen.getByRole('switch'));
    expect(rows(container)).toContainEqual(['Title of copies', 'High risk', '4 of 5']);
    fireEvent.click(screen.getByRole('button', { name: 'Title of copies' }));
    expect(container.textContent).toContain('Found in 4 of 5 documents, mostly as high.');
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
  });

  test('tell n and date, and that few documents are hardly an average', () => {
    const { container } = compare(lumenote, fieldSide('AI assistants and tools', [[seen('copies')], [seen('copies')]]));
    expect(container.textContent).toContain('average of 2, 21 Aug 2026');
    expect(container.textContent).toContain('privacy policy, average of 2 English documents, as of 21 August 2026');
    expect(container.textContent).toContain('The average of AI assistants and tools rests on 2 documents only.');
  });
});

test('a document of the index leads to the document and gives no words of it', () => {
  const { container } = compare(lumenote, indexSide('Tern', [seen('resale', 'high')]));
  const [, tern] = within(screen.getByRole('row', { name: /Title of resale/ })).getAllByRole('link');
  expect(tern!.getAttribute('href')).toBe('https://tern.example/privacy');
  fireEvent.click(screen.getByRole('button', { name: 'Title of resale' }));
  expect(container.querySelectorAll('blockquote')).toHaveLength(1);
  expect(container.textContent).toContain('Words are shown only of documents that you have read here.');
});

test('what is said only perhaps is no difference', () => {
  const { container } = compare(ownSide('Lumenote', [seen('copies', 'high', 'Low')]), marlow);
  fireEvent.click(screen.getByRole('switch'));
  expect(rows(container)).toContainEqual(['Title of copies', 'perhaps', 'Low risk']);
});

describe('every state is worded and says what to do next', () => {
  test.each<[SideProblem, RegExp, string | null]>([
    [{ kind: 'deleted' }, /no longer in your library/, null],
    [{ kind: 'unknown', service: 'Tern' }, /does not have “Tern”|have “Tern”/, null],
    [{ kind: 'no-type', name: 'Tern', type: 'Terms of Service', types: [] }, /know no terms of service of Tern/, null],
    [{ kind: 'language', name: 'Tern', language: 'de', href: 'https://tern.example/de' }, /Tern is in German.*reads English/, null],
    [{ kind: 'language', name: 'Tern', language: '<b>', href: null }, /language Caveat did not recognise/, null],
    [{ kind: 'no-index' }, /index could not be read/, 'Try again'],
    [{ kind: 'no-library' }, /library could not be read/, 'Try again'],
  ])('%o', (problem, words, button) => {
    const { actions } = open(compareModel({ kind: 'problem', problem }, { kind: 'ready', side: marlow }));
    expect(screen.getByRole('alert').textContent).toMatch(words);
    if (!button) return;
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  test('a type that one side lacks: those that both have are offered', () => {
    const problem = { kind: 'no-type', name: 'Tern', type: 'Terms of Service', types: ['Privacy Policy'] } as const;
    const { actions } = open(compareModel({ kind: 'ready', side: marlow }, { kind: 'problem', problem }));
    fireEvent.click(screen.getByRole('button', { name: 'Privacy Policy' }));
    expect(actions.chooseType).toHaveBeenCalledWith('Privacy Policy');
  });

  test('nothing chosen: a document that was read is one press away', () => {
    const { actions } = open(compareModel(NONE, NONE));
    fireEvent.click(screen.getByRole('button', { name: /Marlow/ }));
    expect(actions.choose).toHaveBeenCalledWith('a', { kind: 'own', id: 'marlow.example/privacy|Privacy Policy' });
  });
});

describe('choosing', () => {
  test('by typing, arrows and Enter', () => {
    const { actions } = open(compareModel(NONE, NONE));
    const field = screen.getByRole('combobox', { name: 'with' });
    fireEvent.input(field, { target: { value: 'soc' } });
    const options = () =>
      within(screen.getByRole('listbox', { name: 'with' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(options()).toEqual(['Social networks Average', 'Tern Social networks']);
    const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toBe('Social networks Average');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(active()).toBe('Tern Social networks');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.choose).toHaveBeenCalledWith('b', { kind: 'index', service: 'Tern' });
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('Escape leaves it as it was; words that nothing has say so', () => {
    const { actions } = open(compareModel({ kind: 'ready', side: lumenote }, NONE));
    const field = screen.getByRole('combobox', { name: 'Compare' }) as HTMLInputElement;
    expect(field.value).toBe('Lumenote');
    fireEvent.input(field, { target: { value: 'zzz' } });
    expect(screen.getByText('We did not find one with these words.')).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.input(field, { target: { value: 'Mar' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('Lumenote');
    expect(actions.choose).not.toHaveBeenCalled();
  });

  test('a list that was only opened chooses nothing by Enter; arrows begin at either end', () => {
    const { actions } = open(compareModel(NONE, NONE));
    const field = screen.getByRole('combobox', { name: 'with' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.choose).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.choose).toHaveBeenLastCalledWith('b', { kind: 'index', service: 'Tern' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.choose).toHaveBeenLastCalledWith('b', expect.objectContaining({ kind: 'own' }));
  });

  test('by pointer, the type by a list, and the sides can be swapped', () => {
    const { actions } = open(compareModel(NONE, NONE));
    fireEvent.click(screen.getByRole('combobox', { name: 'Compare' }));
    fireEvent.click(screen.getByRole('option', { name: /Tern/ }));
    expect(actions.choose).toHaveBeenCalledWith('a', { kind: 'index', service: 'Tern' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Type of document' }), { target: { value: 'Terms of Service' } });
    expect(actions.chooseType).toHaveBeenCalledWith('Terms of Service');
    fireEvent.click(screen.getByRole('button', { name: 'Swap the sides' }));
    expect(actions.swap).toHaveBeenCalledOnce();
  });

  test('lists what begins with the words first, and no more than can be looked through', () => {
    const choices = Array.from({ length: 100 }, (_, at) => ({ key: `${at}`, label: at === 90 ? 'Tern' : `My Tern ${at}`, detail: '' }));
    const [section] = searched([{ title: 'All', choices }], 'tern');
    expect(section!.choices[0]!.label).toBe('Tern');
    expect(section!.choices).toHaveLength(60);
    expect(section!.more).toBe(40);
  });
});

test('the differences can be copied as text', async () => {
  const comparison = compareSides(lumenote, social, (clause) => (COMPARE_TEXTS as Record<string, unknown>)[clause] as Place | undefined);
  const text = comparisonText(comparison, lumenote, social, COMPARE_TEXTS);
  expect(text).toContain('Sharing\n- Title of resale: Lumenote: critical; Social networks: 1 of 5');
  expect(text).not.toContain('Title of copies');
  expect(text).toContain('Not legal advice');
  const { actions } = compare(lumenote, social);
  fireEvent.click(screen.getByRole('button', { name: 'Copy differences as text' }));
  expect(actions.copy).toHaveBeenCalledWith(text);
  expect(await screen.findByText('Copied.')).toBeTruthy();
});

test('names stand in sentences as they are written there', () => {
  expect(inSentence(social)).toBe('social networks');
  expect(inSentence({ kind: 'field', name: 'AI assistants and tools' })).toBe('AI assistants and tools');
  expect(inSentence(lumenote)).toBe('Lumenote');
  expect(headingText(social, lumenote)).toBe('The average of social networks and Lumenote');
  expect(headingText(ownSide('iLumen', []), social)).toBe('iLumen and the average of social networks');
});
