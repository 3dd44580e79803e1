import { expect, it } from 'vitest';
import { documentId } from '../../utils/store/document-id.ts';

it.each(['https://shop.example/privacy', 'https://www.shop.example/privacy/', 'http://SHOP.example/privacy?lang=de#cookies'])(
  'is the same for %s',
  (url) => {
    expect(documentId(url, 'Privacy Policy')).toBe('shop.example/privacy|Privacy Policy');
  },
);

it('differs by host, path and type', () => {
  const ids = [
    documentId('https://shop.example/privacy', 'Privacy Policy'),
    documentId('https://help.shop.example/privacy', 'Privacy Policy'),
    documentId('https://shop.example/Privacy', 'Privacy Policy'),
    documentId('https://shop.example/privacy', 'Trackers Policy'),
    documentId('https://shop.example/privacy', null),
    documentId('https://shop.example/', 'Privacy Policy'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
