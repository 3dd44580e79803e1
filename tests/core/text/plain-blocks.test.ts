import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../../utils/core/text/plain-blocks.ts';

describe('plain text to blocks', () => {
  it('finds titles, wrapped paragraphs and list items', () => {
    const text = [
      'Terms of Service',
      '',
      '1. Scope',
      '',
      'These terms apply',
      'to you. You agree not to:',
      '- scrape the',
      '  site;',
      '(b) resell it.',
      '',
      'We may change',
      'these terms.',
    ];
    expect(plainBlocks(text.join('\r\n'))).toEqual([
      { i: 1, kind: 'heading', text: 'Terms of Service' },
      { i: 2, kind: 'heading', text: '1. Scope' },
      { i: 3, kind: 'paragraph', text: 'These terms apply to you. You agree not to:' },
      { i: 4, kind: 'list-item', text: 'scrape the site;' },
      { i: 5, kind: 'list-item', text: 'resell it.' },
      { i: 6, kind: 'paragraph', text: 'We may change these terms.' },
    ]);
  });

  it('takes a short sentence for a paragraph', () => {
    expect(plainBlocks('We sell your data.').map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(plainBlocks('12\n\n---\n')).toEqual([]);
  });
});
