// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { LibraryModel } from '../../components/library/library-model.ts';
import { finding, span, TEXTS } from './fixtures.ts';
import { DAY, libraryActions, libraryModel, NOW, ownDocument, ownVersion } from './library-fixtures.ts';

afterEach(cleanup);

function open(rest: Partial<LibraryModel> = {}) {
  const actions = libraryActions();
  const view = (model: Partial<LibraryModel>) => <LibraryView model={libraryModel(model)} actions={actions} texts={TEXTS} now={NOW} />;
  const { container, rerender } = render(view(rest));
  return { actions, container, again: (model: Partial<LibraryModel>) => rerender(view(model)) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const rows = () => within(screen.getByRole('region', { name: 'Documents' })).queryAllByRole('button', { expanded: false });
const search = () => screen.getByRole('searchbox');
const many = (count: number) => Array.from({ length: count }, (_, n) => ownDocument(`Service${n}`, { lastRead: NOW - n }));

const LUMENOTE = ownDocument('Lumenote', { counts: { critical: 1, high: 0, medium: 2, low: 0, info: 3 }, lastRead: NOW - DAY });
const LEDGERLY = ownDocument('Ledgerly', { type: 'Terms of Service', starred: true });
const UNFOLDED = { id: LUMENOTE.id, state: 'ready', versions: [ownVersion('b'), ownVersion('c')], findings: [], skipped: 0 } as const;

describe('the library', () => {
  test('shows each document in a line, its counts in words too', () => {
    const { container, actions } = open({ documents: [LUMENOTE, LEDGERLY] });
    const [line] = container.querySelectorAll('main li:has(h2)');
    expect(line?.textContent).toMatch(/^Lumenote Privacy Policylumenote\.example · How Lumenote works with data/);
    expect(line?.textContent).toContain('1 critical2 medium3 protection2 versions120 kBRead yesterday');
    expect(screen.getByRole('button', { name: 'Star Ledgerly, Terms of Service' }).getAttribute('aria-pressed')).toBe('true');
    press('Star Lumenote, Privacy Policy');
    expect(actions.star).toHaveBeenCalledExactlyOnceWith(LUMENOTE.id, true);
    press(/^Lumenote/);
    expect(actions.unfold).toHaveBeenCalledExactlyOnceWith(LUMENOTE.id);
  });

  test('narrows while one types, and says how many are left', () => {
    open({ documents: [LUMENOTE, LEDGERLY] });
    type(search(), 'ledger');
    expect(rows().map(({ textContent }) => textContent)).toEqual(['Ledgerly Terms of Service']);
    expect(screen.getByRole('status').textContent).toBe('1 of 2 documents');
    type(search(), 'nothing of the kind');
    expect(document.body.textContent).toContain('We did not find a document like that');
    press('Show all');
    expect(rows()).toHaveLength(2);
  });

  test('asks which documents have a clause that is typed, and offers it as a filter', () => {
    const documents = [LUMENOTE, LEDGERLY];
    const { actions, again } = open({ documents });
    type(search(), 'title of copies');
    expect(actions.lookForClauses).toHaveBeenLastCalledWith(['copies']);
    expect(rows()).toHaveLength(0);
    again({ documents, withClause: new Map([['copies', new Set([LEDGERLY.id])]]) });
    expect(rows().map(({ textContent }) => textContent)).toEqual(['Ledgerly Terms of Service']);
    press('Only with “Title of copies” 1 document');
    expect((search() as HTMLInputElement).value).toBe('');
    expect((screen.getByLabelText('Clause') as HTMLSelectElement).value).toBe('copies');
    expect(rows()).toHaveLength(1);
  });

  test('draws a screen of rows at once, then a hundred at a time', async () => {
    open({ documents: many(230) });
    expect(rows()).toHaveLength(20);
    await vi.waitFor(() => expect(rows()).toHaveLength(100));
    press('Show 100 more');
    press('Show 30 more');
    expect(rows()).toHaveLength(230);
    expect(screen.queryByRole('button', { name: /^Show \d/ })).toBeNull();
  });

  test('shows markup from a page as text, and links to the web alone', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const bad = ownDocument('Evil', { service: evil, title: evil, url: 'javascript:alert(1)' });
    const findings = [finding(evil, { spans: [span(evil)] })];
    const { container } = open({ documents: [bad], unfolded: { ...UNFOLDED, id: bad.id, findings } });
    expect(container.querySelector('main img')).toBeNull();
    expect(container.textContent).toContain(evil);
    expect([...container.querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^\/compare/),
    ]);
  });
});

describe('an unfolded document', () => {
  const spans = [span('We sell it, and more.', ['sell']), span('We sell it again.', [], { block: 4 })];

  test('shows what was found by severity, in its own words, with the way there', () => {
    const findings = [finding('leave', { polarity: 'protection', severity: 'info' }), finding('resale', { severity: 'critical', spans })];
    const { container } = open({ documents: [LUMENOTE], unfolded: { ...UNFOLDED, findings } });
    const groups = [...container.querySelectorAll('summary h3')].map(({ textContent }) => textContent);
    expect(groups).toEqual(['Critical risk 1', 'Protection 1']);
    expect(container.querySelector('blockquote')?.textContent).toBe('We sell it, and more.');
    expect(container.querySelector('blockquote mark')?.textContent).toBe('sell');
    expect(container.textContent).toContain('1 more place');
    const [there] = screen.getAllByRole('link', { name: /^Show it there ?: Title of resale$/ });
    expect(there?.getAttribute('href')).toBe('https://lumenote.example/privacy#:~:text=We%20sell%20it%2C%20and%20more.');
    expect(screen.getByRole('link', { name: 'Open the document' }).getAttribute('href')).toBe('https://lumenote.example/privacy');
    expect(decodeURIComponent(screen.getByRole('link', { name: 'Compare with…' }).getAttribute('href')!)).toBe(
      `/compare.html#a=own:${LUMENOTE.id}&type=Privacy Policy`,
    );
  });

  test('lists its versions, and deletes one when asked twice', () => {
    const { actions, container } = open({ documents: [LUMENOTE], unfolded: UNFOLDED });
    const versions = within(screen.getByRole('region', { name: 'Versions' }));
    expect(versions.getAllByRole('listitem')[0]?.textContent).toContain('26 Aug 2026 – 15 Oct 2026');
    expect(container.textContent).toContain('dated 1 Mar 2026 · 4,200 words · 60 kB');
    fireEvent.click(versions.getAllByRole('button', { name: /^Delete… the version of/ })[1]!);
    expect(actions.deleteVersion).not.toHaveBeenCalled();
    press('Keep');
    fireEvent.click(versions.getAllByRole('button', { name: /^Delete… the version of/ })[1]!);
    press('Delete this version');
    expect(actions.deleteVersion).toHaveBeenCalledExactlyOnceWith(LUMENOTE.id, 'c'.repeat(64));
  });

  test('is deleted when asked twice; Escape takes it back, and the focus goes along', () => {
    const { actions, container } = open({ documents: [LUMENOTE], unfolded: UNFOLDED });
    press('Delete… Lumenote, Privacy Policy');
    expect(document.activeElement?.textContent).toBe('Keep');
    expect(container.textContent).toContain('This deletes 2 versions and all findings of this document');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement?.textContent).toContain('Delete…');
    press('Delete… Lumenote, Privacy Policy');
    press('Delete it');
    expect(actions.deleteDocument).toHaveBeenCalledExactlyOnceWith(LUMENOTE.id);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  test('says so when it does not come, or not whole', () => {
    const { again } = open({ documents: [LUMENOTE], unfolded: { ...UNFOLDED, state: 'failed' } });
    expect(screen.getByRole('alert').textContent).toContain('The database did not give this document');
    again({ documents: [LUMENOTE], unfolded: { ...UNFOLDED, skipped: 1 } });
    expect(document.body.textContent).toContain('1 damaged entry of it cannot be read and is left out');
    expect(document.body.textContent).toContain('We did not find any of the 3 clause types');
  });
});

describe('services that are used', () => {
  test('hold their documents, and the way to compare each with the others', () => {
    const { actions } = open({ documents: [LUMENOTE, LEDGERLY] });
    press('Services you use 2');
    const services = within(screen.getByRole('region', { name: 'Services you use' }));
    expect(services.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Ledgerly★starred', 'Lumenote']);
    const link = services.getByRole('link', { name: 'Compare Privacy Policy of Lumenote with the others you use' });
    expect(decodeURIComponent(link.getAttribute('href')!)).toBe(`/compare.html#a=own:${LUMENOTE.id}&b=used&type=Privacy Policy`);
    press('Privacy Policy of Lumenote');
    expect(actions.unfold).toHaveBeenCalledExactlyOnceWith(LUMENOTE.id);
    expect(rows()).toHaveLength(2);
  });
});

describe('storage', () => {
  test('tells how much is kept of how much, and pauses', () => {
    const usage = { documents: 2, versions: 5, bytes: 12_300_000, quota: { usage: 20_000_000, quota: 4_000_000_000 } };
    const { actions, container, again } = open({ documents: [LUMENOTE, LEDGERLY], usage });
    expect(container.textContent).toContain('2 documents, 5 versions12.3 MB of 500 MB');
    expect(container.textContent).toContain('The browser counts 20 MB for all of Caveat, and allows 4 GB.');
    fireEvent.click(screen.getByRole('switch', { name: 'Keep what I read' }));
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith(false);
    again({ keeping: false });
    expect(container.textContent).toContain('Paused: nothing new is kept');
  });

  test('shows what other limits would remove before they are set', () => {
    const { actions, again, container } = open({ documents: [LUMENOTE] });
    type(screen.getByLabelText('Versions of a document'), '3');
    expect(actions.consider).toHaveBeenLastCalledWith({ versions: 3, megabytes: 500 });
    expect(screen.queryByRole('button', { name: /Set these limits/ })).toBeNull();
    again({ documents: [LUMENOTE], plan: { limits: { versions: 3, megabytes: 500 }, versions: 4, documents: 1, bytes: 2_000_000 } });
    expect(container.textContent).toContain('This removes 4 older versions and 1 whole document now (2 MB).');
    press('Set these limits and remove them');
    expect(actions.decide).toHaveBeenCalledExactlyOnceWith(true);
    press('Keep it as it was');
    expect(actions.decide).toHaveBeenLastCalledWith(false);
  });

  test.each(['0', '', '2.5', '-1'])('does not take %j for a number of versions', (value) => {
    const { actions } = open({ documents: [LUMENOTE] });
    type(screen.getByLabelText('Versions of a document'), value);
    expect(actions.consider).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('From 1 to 1000 versions');
  });

  test('announces what goes next, and lists what went', () => {
    const { container } = open({ documents: [LUMENOTE], goesNext: 'Old versions go next.', removed: [{ at: NOW, text: 'Lumenote: 2' }] });
    expect(container.textContent).toContain('Old versions go next.');
    expect(container.textContent).toContain('Removed to make roomtoday Lumenote: 2');
  });

  test('deletes everything once the word was typed', () => {
    const { actions } = open({ documents: [LUMENOTE, LEDGERLY] });
    const button = screen.getByRole('button', { name: 'Delete everything' });
    fireEvent.submit(button.closest('form')!);
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(actions.deleteEverything).not.toHaveBeenCalled();
    type(screen.getByRole('textbox'), ' Delete');
    fireEvent.submit(button.closest('form')!);
    expect(actions.deleteEverything).toHaveBeenCalledOnce();
  });

  test('exports, and takes a file that is chosen or dropped', () => {
    const { actions, container } = open({ documents: [LUMENOTE] });
    press('Export the library (JSON)');
    press('Export the findings (CSV)');
    expect([actions.exportJson, actions.exportCsv].map((one) => one.mock.calls.length)).toEqual([1, 1]);
    const file = new File(['{}'], 'library.json');
    fireEvent.change(container.querySelector('input[type=file]')!, { target: { files: [file] } });
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file], types: ['Files'] } });
    fireEvent(container.querySelector('main')!, drop);
    expect(actions.importFile.mock.calls).toEqual([[file], [file]]);
  });

  test('tells how far an import is, what it took, what it refused and why', () => {
    const { actions, again } = open({ transfer: { kind: 'running', what: 'Importing a.json', share: 0.5 } });
    expect(screen.getByRole('progressbar', { name: 'Importing a.json' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    again({ transfer: { kind: 'running', what: 'Importing a.json', share: 0.5, stops: true } });
    press('Cancel');
    expect(actions.closeTransfer).toHaveBeenCalledOnce();
    again({ transfer: { kind: 'done', what: 'Imported a.json', took: ['New here: 2 documents.'], refused: ['x: It has no text.'] } });
    expect(document.body.textContent).toContain('New here: 2 documents.');
    expect(document.body.textContent).toContain('x: It has no text.');
    again({ transfer: { kind: 'failed', what: 'a.json was not imported', reason: 'It is cut off.' } });
    expect(screen.getByRole('alert').textContent).toContain('It is cut off.');
    press('Close this message');
    expect(actions.closeTransfer).toHaveBeenCalledTimes(2);
  });
});

describe('when there is nothing to show', () => {
  test('the empty library says what it is, and that private windows are never kept', () => {
    const { container } = open();
    expect(container.textContent).toContain('Nothing has been read yet');
    expect(container.textContent).toContain('What you read in a private window is never kept');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('a database that does not open is told, and can be tried again', () => {
    const { actions, container } = open({ state: 'unavailable' });
    expect(container.textContent).toContain('The library does not open');
    press('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  test('damaged entries are counted, and what went wrong is told', () => {
    const { actions, container } = open({ documents: [LUMENOTE], skipped: 3, problem: 'There is no room left.' });
    expect(container.textContent).toContain('3 damaged entries cannot be read and are left out');
    expect(screen.getByRole('alert').textContent).toContain('There is no room left.');
    press('Close this message');
    expect(actions.closeProblem).toHaveBeenCalledOnce();
  });
});
