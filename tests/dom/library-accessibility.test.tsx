import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { LibraryActions, LibraryModel } from '../../components/library/library-model.ts';
import { finding, span, TEXTS } from '../components/fixtures.ts';
import { libraryActions, libraryModel, NOW, ownDocument, ownVersion } from '../components/library-fixtures.ts';

let box: HTMLElement | undefined;

afterEach(() => {
  if (box) render(null, box);
  box?.remove();
});

async function faults(model: Partial<LibraryModel>, actions: LibraryActions = libraryActions()): Promise<string[]> {
  box = document.createElement('div');
  document.body.append(box);
  render(<LibraryView model={libraryModel(model)} actions={actions} texts={TEXTS} now={NOW} />, box);
  for (const details of box.querySelectorAll('details')) details.open = true;
  return check(box);
}

async function check(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const LUMENOTE = ownDocument('Lumenote', { counts: { critical: 1, high: 2, medium: 3, low: 4, info: 5 } });
const documents = [LUMENOTE, ownDocument('Ledgerly', { starred: true })];

test.each<[string, Partial<LibraryModel>]>([
  ['empty', {}],
  ['not opened', { state: 'unavailable' }],
  [
    'with a document unfolded',
    {
      documents,
      unfolded: {
        id: LUMENOTE.id,
        state: 'ready',
        versions: [ownVersion('b'), ownVersion('c')],
        findings: [
          finding('resale', { severity: 'critical', level: 'Medium', spans: [span('One.'), span('Two.', [], { block: 3 })] }),
          finding('leave', { polarity: 'protection', severity: 'info' }),
        ],
        skipped: 1,
      },
    },
  ],
  [
    'with messages',
    {
      documents,
      skipped: 2,
      problem: 'There is no room left.',
      goesNext: 'Old versions go next.',
      removed: [{ at: NOW, text: 'Lumenote: 2 older versions' }],
      usage: { documents: 2, versions: 4, bytes: 480_000_000, quota: { usage: 1, quota: 2 } },
      plan: { limits: { versions: 3, megabytes: 10 }, versions: 4, documents: 1, bytes: 5_000_000 },
      transfer: { kind: 'done', what: 'Imported a.json', took: ['New here: 2 documents.'], refused: ['x: It has no text.'] },
    },
  ],
  ['while it imports', { documents, transfer: { kind: 'running', what: 'Importing a.json', share: 0.4 } }],
])('axe finds nothing wrong with the library: %s', async (_, model) => {
  expect(await faults(model)).toEqual([]);
});

test('axe finds nothing wrong with a question before a deletion, and with the services', async () => {
  await faults({ documents, unfolded: { id: LUMENOTE.id, state: 'ready', versions: [], findings: [], skipped: 0 } });
  const press = async (words: string) => {
    [...box!.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words))!.click();
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  await press('Delete…');
  expect(document.activeElement?.textContent).toBe('Keep');
  expect(await check(box!)).toEqual([]);
  await press('Services you use');
  expect(await check(box!)).toEqual([]);
});
