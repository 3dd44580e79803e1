import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../utils/core/text/markdown-blocks.ts';
import { corpusIndex, corpusText, goldDocuments, hasShared, needsShared } from '../../support/shared-data.ts';

const texts = (markdown: string) => markdownBlocks(markdown).map(({ kind, text }) => [kind, text]);

describe('Markdown to blocks', () => {
  it('numbers headings, paragraphs and list items from 1', () => {
    expect(markdownBlocks('Terms\n=====\n\n## 1. Scope ##\n\nOne line\nand its rest.\n\n* first\n  goes on\n* second')).toEqual([
      { i: 1, kind: 'heading', text: 'Terms', level: 1 },
      { i: 2, kind: 'heading', text: '1. Scope', level: 2 },
      { i: 3, kind: 'paragraph', text: 'One line and its rest.' },
      { i: 4, kind: 'list-item', text: 'first goes on' },
      { i: 5, kind: 'list-item', text: 'second' },
    ]);
  });

  it('takes a lettered line over a rule for a heading', () => {
    expect(texts('A. Scope\n----\n\na. apples\nb) pears')).toEqual([
      ['heading', 'A. Scope'],
      ['list-item', 'apples'],
      ['list-item', 'pears'],
    ]);
  });

  it('joins the cells of table rows and gives rows their header', () => {
    expect(markdownBlocks('| Data | Sold |\n| --- | --- |\n| Name | No |\n| `_id`<br>and \\| bar | Yes |')).toEqual([
      { i: 1, kind: 'table-row', text: 'Data | Sold' },
      { i: 2, kind: 'table-row', text: 'Name | No', header: 'Data | Sold' },
      { i: 3, kind: 'table-row', text: 'id and | bar | Yes', header: 'Data | Sold' },
    ]);
  });

  it('reduces inline marks, links and images to their text', () => {
    expect(texts('We **never** sell _your_ data; see [the\nlist](https://lumenfold.example/a_(b)) ![logo](x.png) &amp; `code`.')).toEqual([
      ['paragraph', 'We never sell your data; see the list & code.'],
    ]);
    expect(texts('keep snake_case and 1\\. Dot')).toEqual([['paragraph', 'keep snake_case and 1. Dot']]);
  });

  it('drops what holds no letter', () => {
    expect(texts('2026-01-02\n\n* * *\n\n★ +1\n\nText')).toEqual([['paragraph', 'Text']]);
  });

  it('survives nothing and hostile repetition', () => {
    expect(markdownBlocks('')).toEqual([]);
    for (const part of ['[', '![', '*', '_', '|', '<a', '&amp;', '\\', '- ', '\n\n', '[a](b'])
      expect(() => markdownBlocks(part.repeat(20_000))).not.toThrow();
  });

  it.skipIf(!hasShared)(`gives the labelled documents their blocks${needsShared}`, () => {
    const index = new Map(corpusIndex().map((entry) => [`${entry.collection}/${entry.service}/${entry.type}`, entry]));
    const different = goldDocuments().filter((document) => {
      const entry = index.get(`${document.collection}/${document.service}/${document.type}`);
      const blocks = entry ? markdownBlocks(corpusText(entry)) : [];
      const plain = blocks.map(({ i, kind, text }) => ({ i, kind, text }));
      return JSON.stringify(plain) !== JSON.stringify(document.blocks.map(({ i, kind, text }) => ({ i, kind, text })));
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });
});
