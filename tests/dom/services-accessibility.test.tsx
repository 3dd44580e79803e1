import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ServicesView } from '../../components/services/ServicesView.tsx';
import type { ServicesActions } from '../../components/services/services-model.ts';
import { finding } from '../components/fixtures.ts';
import { CLAUSE, DETAILS, MATRIX, SERVICE_TEXTS } from '../components/services-fixtures.ts';

let box: HTMLElement | undefined;
afterEach(() => {
  if (box) render(null, box);
  box?.remove();
});

const actions: ServicesActions = { retry() {}, need() {}, needOwn() {}, chooseType() {}, openDocument() {} };
const documents = [{ id: 'a', service: 'Lumenote', type: null, url: 'https://lumenote.example/p', lastRead: 0, finding: finding(CLAUSE) }];
const OWN = new Map([[CLAUSE, { total: 2, documents }]]);
const NOTHING = { clause: null, type: null, service: null };

test.each([
  ['a clause type', { clause: CLAUSE }, null],
  ['who promises not to', { clause: CLAUSE }, 'against'],
  ['where it was not found', { clause: CLAUSE, type: 'Privacy Policy' as const }, 'without'],
  ['a service', { service: 'Amberlink' }, null],
  ['the directory', {}, null],
  ['the directory of services, with an unknown name', { service: 'Nobody' }, 'services'],
])('axe finds nothing wrong with the services page: %s', async (_, asked, tab) => {
  box = document.createElement('div');
  document.body.append(box);
  const model = { kind: 'ready', matrix: MATRIX, details: DETAILS, own: OWN, asked: { ...NOTHING, ...asked } } as const;
  render(<ServicesView model={model} actions={actions} texts={SERVICE_TEXTS} />, box);
  for (const fold of box.querySelectorAll('details')) fold.open = true;
  if (tab) {
    box.querySelector<HTMLElement>(`[data-tab="${tab}"]`)!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(box.querySelector('[aria-selected=true]')?.getAttribute('data-tab')).toBe(tab);
  }
  for (const details of box.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(box);
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))).toEqual([]);
});
