import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CompareView } from '../../components/compare/CompareView.tsx';
import type { CompareActions, CompareModel } from '../../components/compare/compare-model.ts';
import { COMPARE_TEXTS, compareModel, fieldSide, indexSide, ownSide, seen } from '../components/compare-fixtures.ts';

const nothing = () => {};
const ACTIONS: CompareActions = {
  choose: nothing,
  chooseType: nothing,
  swap: nothing,
  print: nothing,
  copy: async () => true,
  retry: nothing,
};
const lumenote = ownSide('Lumenote', [seen('resale', 'critical'), seen('copies', 'high', 'Low'), seen('leave', 'info')]);
const marlow = ownSide('Marlowkites and Daughters Incorporated', [seen('copies', 'low'), seen('pixel', 'low'), seen('appeal', 'info')]);
const tern = indexSide('Tern', [seen('pixel', 'medium')]);
const social = fieldSide('Social networks', [[seen('copies')], [seen('resale')], [seen('copies')], [seen('leave', 'info')], []]);
const ready = (a: typeof lumenote, b: typeof lumenote) => compareModel({ kind: 'ready', side: a }, { kind: 'ready', side: b });
const none = { kind: 'none' } as const;

let box: HTMLElement | undefined;

afterEach(async () => {
  if (box) render(null, box);
  box?.remove();
  await page.viewport(1280, 800);
});

/** Draws the page with everything on it unfolded. */
async function draw(model: CompareModel, width = 1280): Promise<HTMLElement> {
  await page.viewport(width, 800);
  box = document.createElement('div');
  document.body.append(box);
  render(<CompareView model={model} actions={ACTIONS} texts={COMPARE_TEXTS} />, box);
  for (const details of box.querySelectorAll('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 30));
  for (const button of box.querySelectorAll<HTMLElement>('th [aria-expanded="false"]')) button.click();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return box;
}

async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const MODELS: [string, CompareModel][] = [
  ['two own documents', ready(lumenote, marlow)],
  ['a document and an average', ready(lumenote, social)],
  ['a document of the index and an average', ready(tern, social)],
  ['nothing chosen', compareModel(none, none)],
  ['a document that is gone', compareModel({ kind: 'problem', problem: { kind: 'deleted' } }, { kind: 'ready', side: social })],
];

describe.each(MODELS)('%s', (_, model) => {
  test('axe finds nothing', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Compare';
    expect(await faults(await draw(model))).toEqual([]);
  });

  test('fits a narrow window', async () => {
    const main = (await draw(model, 360)).querySelector('main')!;
    const wide = [...main.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getBoundingClientRect().right > 360 && !one.closest('.cv-hidden') && one.getClientRects().length > 0,
    );
    expect(wide.map((one) => one.outerHTML.slice(0, 120))).toEqual([]);
  });
});

test('axe finds nothing in an open list, and finds a planted fault', async () => {
  const drawn = await draw(compareModel(none, none));
  drawn.querySelector<HTMLElement>('input[role="combobox"]')!.click();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(drawn.querySelectorAll('[role="option"]').length).toBeGreaterThan(3);
  expect(await faults(drawn)).toEqual([]);
  drawn.querySelector('[role="listbox"]')!.removeAttribute('aria-label');
  drawn.querySelector('[title="Swap the sides"]')!.removeAttribute('aria-label');
  drawn.querySelector('[title="Swap the sides"]')!.removeAttribute('title');
  expect((await faults(drawn)).join()).toContain('button-name');
});

test('the picture has a dot and a ring where the numbers say', async () => {
  const drawn = await draw(ready(lumenote, marlow));
  const picture = drawn.querySelector('figure svg[role="img"]')!;
  const { left, width } = picture.getBoundingClientRect();
  const first = picture.querySelector('g')!;
  const middles = [...first.querySelectorAll('circle')].map((circle) => {
    const box = circle.getBoundingClientRect();
    return Math.round((100 * ((box.left + box.right) / 2 - left)) / width);
  });
  // Resale, critical, in one and not in the other: 12 of 15.
  expect(middles).toEqual([0, 80]);
});
