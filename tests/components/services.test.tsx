// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ServicesView } from '../../components/services/ServicesView.tsx';
import type { ServicesActions, ServicesModel } from '../../components/services/services-model.ts';
import { finding, span } from './fixtures.ts';
import { CLAUSE, DETAILS, MATRIX, SERVICE_TEXTS } from './services-fixtures.ts';

afterEach(cleanup);

type Ready = Extract<ServicesModel, { kind: 'ready' }>;
const NOTHING = { clause: null, type: null, service: null };

function open(asked: Partial<Ready['asked']> = {}, details: Ready['details'] = DETAILS, own: Ready['own'] = new Map()) {
  const actions = { retry: vi.fn(), need: vi.fn(), needOwn: vi.fn(), chooseType: vi.fn(), openDocument: vi.fn() } satisfies ServicesActions;
  const view = (one: Partial<Ready['asked']>) => (
    <ServicesView
      model={{ kind: 'ready', matrix: MATRIX, details, own, asked: { ...NOTHING, ...one } }}
      actions={actions}
      texts={SERVICE_TEXTS}
    />
  );
  const { container, rerender } = render(view(asked));
  return { container, actions, ask: (one: Partial<Ready['asked']>) => rerender(view(one)) };
}

const drawn = () => text('table tbody th');
/** Of all rows. */
function names() {
  for (const button of document.querySelectorAll('button')) if (/^Show all \d/.test(button.textContent ?? '')) fireEvent.click(button);
  return drawn();
}
/** By what it says. Asking for roles and their names takes seconds over so many rows; axe checks those. */
function find(selector: string, says: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(({ textContent }) =>
    typeof says === 'string' ? textContent === says : says.test(textContent ?? ''),
  );
  expect(found.length, `${selector} that says ${says}`).toBeGreaterThan(0);
  return found[0]!;
}
const text = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
const press = (selector: string, says: string | RegExp) => fireEvent.click(find(selector, says));
const sort = (column: string) => press('thead button', column);
const sortedBy = () => [...document.querySelectorAll('[aria-sort]')].map((one) => `${one.textContent} ${one.getAttribute('aria-sort')}`);
const search = (value: string) => fireEvent.input(document.querySelector('[type=search]')!, { target: { value } });
const chosenTab = () => text('[role=tab][aria-selected=true]');

describe('the list of a clause type', () => {
  test('shows the documents of the own library with it, in their own words, and only those', () => {
    const documents = [
      {
        id: 'a',
        service: 'Lumenote',
        type: null,
        url: 'https://lumenote.example/p',
        lastRead: 0,
        finding: finding(CLAUSE, { spans: [span('We may sell your data', ['sell'])] }),
      },
    ];
    const { actions, container } = open({ clause: CLAUSE }, DETAILS, new Map([[CLAUSE, { total: 4, documents }]]));
    expect(actions.needOwn).toHaveBeenCalledExactlyOnceWith(CLAUSE);
    expect(find('details', /^In your library/).textContent).toContain('4 documents that you have read');
    expect(text('blockquote')).toEqual(['We may sell your data']);
    expect(find('a', /^Show it there/).getAttribute('href')).toMatch(/^https:\/\/lumenote\.example\/p#:~:text=/);
    expect(container.textContent).toContain('3 more in your library');
    cleanup();
    expect(open({ clause: CLAUSE }).container.textContent).not.toContain('In your library');
  });

  test('tells how usual it is, counting each company and template once', () => {
    const { container } = open({ clause: CLAUSE });
    expect(document.querySelector('h1')!.textContent).toBe('Your data is sold');
    expect(container.textContent).toContain('Found in 26 of 120 privacy policies: usual. As of 21 August 2026.');
    expect(find('button', /^Privacy Policy: found in 26 of 120/).textContent).toContain('usual');
    // Two documents are no yardstick.
    expect(find('button', /^Terms of Service: found in 1 of 2/).textContent).not.toMatch(/usual|common|rare/);
    expect(container.textContent).not.toContain('0 of 0');
    find('button', 'Dating: found in 4 of 6 privacy policies');
  });

  test('shows every service, best known first, also those that count for no share', () => {
    open({ clause: CLAUSE });
    expect(names()).toHaveLength(29);
    expect(names().slice(0, 3)).toEqual(['Zephyr Mail', 'Zephyr Mail', 'Amberlink']);
    expect(names()).toContain('Amberlink Kids');
    expect(text('[role=status]')).toContain('29 documents of 27 services, best known first');
  });

  test('leaves out what was found with low confidence', () => {
    open({ clause: CLAUSE });
    expect(names()).not.toContain('Unsure Club');
  });

  test('is sorted by each column, and says so', () => {
    open({ clause: CLAUSE });
    expect(sortedBy()).toEqual([]);
    sort('Service');
    expect(names().slice(0, 3)).toEqual(['Amberlink', 'Amberlink', 'Amberlink Kids']);
    expect(sortedBy()).toEqual(['Service ascending']);
    sort('Service');
    expect(names()[0]).toBe('Zephyr Mail');
    expect(sortedBy()).toEqual(['Service descending']);
    sort('Severity');
    expect(document.querySelector('tbody tr')!.textContent).toContain('Critical');
    sort('As of');
    expect(document.querySelector('tbody time')!.getAttribute('datetime')).toBe('2026-08-21');
    sort('As of');
    expect(document.querySelector('tbody time')!.getAttribute('datetime')).toBe('2024-02-01');
    sort('Confidence');
    names();
    expect(document.querySelector('tbody tr:last-child')!.textContent).toContain('Medium');
    sort('Line of business');
    expect(sortedBy()).toEqual(['Line of business ascending']);
    press('button', 'Best known first');
    expect(sortedBy()).toEqual([]);
  });

  test('is searched while typing: name, company, line of business', () => {
    open({ clause: CLAUSE });
    search('AMBER kids');
    expect(names()).toEqual(['Amberlink Kids']);
    search('dating');
    expect(names()).toHaveLength(5);
    search('(.*');
    expect(names()).toEqual([]);
    expect(text('[role=status]').at(-1)).toBe('We did not find a document here that fits.');
    press('button', 'Show all');
    expect(names()).toHaveLength(29);
  });

  test('is narrowed by line of business, from the bars too, and by type, which goes into the address', () => {
    const { actions, ask } = open({ clause: CLAUSE });
    press('button', /^Dating: found in/);
    expect(names()).toHaveLength(5);
    expect((document.querySelector('[aria-label="Line of business"]') as HTMLSelectElement).value).toBe('dating');
    press('[aria-pressed=true]', /^Dating: found in/);
    expect(names()).toHaveLength(29);
    fireEvent.change(document.querySelector('[aria-label="Document type"]')!, { target: { value: 'Terms of Service' } });
    expect(actions.chooseType).toHaveBeenCalledWith('Terms of Service');
    ask({ clause: CLAUSE, type: 'Terms of Service' });
    expect(names()).toEqual(['Amberlink']);
    expect(document.body.textContent).toContain('Found in 1 of 2 terms of service.');
  });

  test('can be narrowed to a type that an address cannot name', () => {
    const { actions } = open({ clause: CLAUSE });
    fireEvent.change(document.querySelector('[aria-label="Document type"]')!, { target: { value: 'Parent Organization Policy' } });
    expect(names()).toEqual(['Zephyr Mail']);
    expect(actions.chooseType).not.toHaveBeenCalled();
  });

  test('leads to the documents: an ordinary link, which an ordinary press takes to the clause', () => {
    const { actions } = open({ clause: CLAUSE });
    expect(actions.need).not.toHaveBeenCalledWith(expect.arrayContaining(['Amberlink']));
    const link = document.querySelector('[aria-label="Privacy Policy, Amberlink, opens in a new tab"]') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual(['https://amberlink.example/privacy', '_blank', 'noreferrer']);
    const prevented: boolean[] = [];
    link.ownerDocument.body.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    fireEvent.click(link);
    expect(actions.openDocument).toHaveBeenCalledWith({
      service: 'Amberlink',
      type: 'Privacy Policy',
      clause: CLAUSE,
      url: 'https://amberlink.example/privacy',
    });
    // With a key held down the browser does what it always does.
    fireEvent.click(link, { ctrlKey: true });
    expect(prevented).toEqual([true, false]);
    expect(actions.openDocument).toHaveBeenCalledTimes(1);
  });

  test('asks for addresses it has not, and links nothing but the web', () => {
    const { actions } = open({ clause: CLAUSE }, new Map());
    expect(actions.need.mock.calls[0]![0]).toContain('Amberlink');
    cleanup();
    const [row] = DETAILS.values();
    const hostile = new Map([['Amberlink', { ...row!, documents: row!.documents.map((one) => ({ ...one, url: 'javascript:alert(1)' })) }]]);
    const { container } = open({ clause: CLAUSE }, hostile);
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
  });
});

describe('the other lists of a clause type', () => {
  test('name who promises not to, and who does the opposite of a promise', () => {
    const { ask } = open({ clause: CLAUSE });
    press('[role=tab]', 'Who promises not to 2');
    expect(names()).toEqual(['Unsure Club', 'Quiet Kites']);
    expect(document.querySelector('tbody tr')!.textContent).toContain('Protection');
    ask({ clause: 'no-sale-promise' });
    expect(chosenTab()).toEqual(['Who promises it 2']);
    press('[role=tab]', 'Who does the opposite 29');
    expect(names()).toHaveLength(29);
    ask({ clause: 'keeps-all' });
    expect(text('[role=tab]')).toHaveLength(2);
  });

  test('name where it was not found, on demand, and never say that it is not there', () => {
    const { container, ask } = open({ clause: CLAUSE });
    expect(names()).not.toContain('Service 40');
    const tab = find('[role=tab]', 'Where we did not find it 94');
    fireEvent.click(tab);
    // Hundreds of rows are drawn only when asked for.
    expect(drawn()).toHaveLength(20);
    expect(document.querySelector('thead')!.textContent).toBe('ServiceLine of businessDocumentAs of');
    press('button', 'Show all 94');
    expect(drawn()).toHaveLength(94);
    expect(drawn()).not.toContain('Unsure Club');
    // Addresses that arrive change nothing of it.
    ask({ clause: CLAUSE });
    expect(drawn()).toHaveLength(94);
    expect(container.textContent).not.toMatch(/\b(?:does|do) not\b|n’t\b/i);
    fireEvent.keyDown(tab, { key: 'Home' });
    expect(chosenTab()).toEqual(['Who says so 29']);
    expect(document.activeElement?.textContent).toBe('Who says so 29');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    expect(chosenTab()[0]).toContain('Where we did not find it');
  });
});

describe('a service', () => {
  test('is shown with its documents, what was found in them and its neighbours', () => {
    const { container } = open({ service: 'Amberlink' });
    expect(document.querySelector('h1')!.textContent).toBe('Amberlink');
    expect(container.textContent).toContain('Dating · of Amber Group');
    const [policy, terms, foreign] = [...container.querySelectorAll('main section')].map((one) => one.textContent);
    expect(policy).toContain('Privacy Policy1 critical');
    expect(policy).toContain('as of 21 August 2026 · 3,000 words · 12 versions recorded since 4 May 2021');
    expect(policy).toContain('Read it at amberlink.example');
    expect(policy).toContain('1 clause type found');
    expect(policy).toContain('1 protection we did not find in this privacy policy');
    expect(terms).toContain('Terms of Service');
    expect(foreign).toContain('German): Caveat did not look through it');
    expect(find('a', 'Your data is sold').getAttribute('href')).toMatch(/^\/services\.html#clause=/);
    const compared = [...container.querySelectorAll<HTMLAnchorElement>('main a[href*="/compare.html"]')].map((one) => one.href);
    expect(compared[0]).toContain('#a=index%3AAmberlink&b=field%3Adating&type=Privacy%20Policy');
    expect(compared.at(-1)).toContain('#a=index%3AAmberlink&b=index%3A');
    expect(text('aside > ul > li').length).toBeGreaterThan(3);
  });

  test('is shown before its details are there, and without them', () => {
    const { container, actions } = open({ service: 'Amberlink' }, new Map());
    expect(actions.need).toHaveBeenCalledWith(['Amberlink']);
    expect(container.textContent).toContain('1 clause type found');
    cleanup();
    const second = open({ service: 'Amberlink' }, new Map([['Amberlink', null]]));
    expect(second.actions.need).not.toHaveBeenCalled();
    expect(second.container.textContent).toContain('as of 21 August 2026');
  });
});

describe('the directory', () => {
  test('offers clause types by group and services by line of business, in one search', () => {
    open();
    expect(chosenTab()).toEqual(['Clause types 3']);
    expect(find('a', /Your data is sold/).textContent).toContain('26 of 120 privacy policies');
    expect(find('a', /Everything is kept/).textContent).toContain('not found in any');
    search('amber');
    expect(text('[role=status]')[0]).toBe('We did not find a clause type with these words, but there are 2 services.');
    press('[role=tab]', 'Services 2');
    expect([...document.querySelectorAll('main li:not([hidden]) a')].map((one) => one.getAttribute('href'))).toEqual([
      '/services.html#service=Amberlink',
      '/services.html#service=Amberlink%20Kids',
    ]);
  });

  test('is found again as it was left', () => {
    const { ask } = open();
    search('sold');
    ask({ clause: CLAUSE });
    ask({});
    expect(document.querySelector<HTMLInputElement>('[type=search]')!.value).toBe('sold');
  });

  test.each([
    [{ clause: 'constructor' }, 'constructor'],
    [{ clause: 'no-such-type' }, 'no-such-type'],
    [{ service: '<b>Nobody</b>' }, '<b>Nobody</b>'],
  ])('stands where the address names what nobody knows: %j', (asked, name) => {
    open(asked);
    expect(document.querySelector('h1')!.textContent).toBe('What services say');
    expect(text('[role=status]')[0]).toContain(`“${name}”`);
  });
});

test('says where the figures come from, with licence, dates and accuracy', () => {
  open();
  const text = document.querySelector('footer')!.textContent;
  expect(text).toMatch(/\d+ documents in English of \d+ services/);
  for (const part of ['Open Terms Archive', 'ODC-BY 1.0', '21 August 2026', 'not legal advice', 'share a template'])
    expect(text).toContain(part);
  expect(find('a', 'how often it is right').getAttribute('href')).toBe('/methodology.html');
});

test('waits, and tells when the index cannot be opened', () => {
  const actions: ServicesActions = { retry: vi.fn(), need: vi.fn(), needOwn: vi.fn(), chooseType: vi.fn(), openDocument: vi.fn() };
  const { rerender } = render(<ServicesView model={{ kind: 'loading' }} actions={actions} texts={SERVICE_TEXTS} />);
  expect(text('[role=status]')[0]).toContain('Opening the index');
  rerender(<ServicesView model={{ kind: 'failed' }} actions={actions} texts={SERVICE_TEXTS} />);
  press('button', 'Try again');
  expect(actions.retry).toHaveBeenCalled();
});
