import { describe, expect, test } from 'vitest';
import { classifyDocumentType } from '../../../utils/core/classify/document-type.ts';
import type { DocumentType } from '../../../utils/core/types.ts';

const NAMED: readonly (readonly [DocumentType, string, string, string])[] = [
  ['Privacy Policy', 'Privacy Notice | Lumo', 'Privacy Notice', '/legal/privacy'],
  ['Privacy Policy', 'Lumo', 'Privacy and cookie statement', '/data'],
  ['Terms of Service', 'Terms & Conditions - Lumo', 'Terms & Conditions', '/terms'],
  ['Terms of Service', 'Lumo', 'End user licence', '/eula'],
  ['Trackers Policy', 'Cookie Policy - Lumo', 'Cookie Policy', '/privacy/cookie-policy'],
  ['Acceptable Use Policy', 'Usage Policy \\ Lumo', 'Usage Policy', '/legal/aup'],
  ['Community Guidelines', 'Community Guidelines — Lumo', 'Be kind', '/guidelines'],
  ['Developer Terms', 'Lumo API Terms of Use', 'API Terms of Use', '/developers/terms'],
  ['Commercial Terms', 'Commercial Terms of Service', 'Commercial Terms of Service', '/legal/commercial-terms'],
  ['Data Processor Agreement', 'DPA', 'Data Processing Addendum', '/dpa'],
  ['Law Enforcement Guidelines', 'Guidelines for law enforcement', 'Guidelines for law enforcement', '/legal/law-enforcement'],
  ['Copyright Claims Policy', 'DMCA Takedown Policy', 'DMCA Takedown Policy', '/dmca'],
  ['Service Level Agreement', 'SLA - Lumo', 'Service Level Agreement', '/sla'],
  ['Imprint', 'Impressum', 'Impressum', '/impressum'],
  ['In-App Purchases Policy', 'Virtual Items Policy', 'Virtual Items Policy', '/legal/virtual-items'],
  ['General Conditions of Sale', 'Terms of sale', 'Terms of sale', '/sale'],
  ['Brand Guidelines', 'Brand Guidelines | Lumo', 'Brand Guidelines', '/brand'],
  ['Vulnerability Disclosure Policy', 'Responsible Disclosure Policy', 'Responsible Disclosure Policy', '/security'],
];

describe('classifyDocumentType', () => {
  test.each(NAMED)('%s: "%s", "%s", %s', (type, title, heading, path) => {
    expect(classifyDocumentType({ url: `https://lumo.example${path}`, title, headings: [heading], text: '' }).type).toBe(type);
  });

  test('sections do not outvote the name: a privacy policy speaks of cookies, terms speak of privacy', () => {
    const privacy = {
      url: 'https://lumo.example/p',
      title: 'Lumo',
      headings: ['Privacy Policy', 'How we use cookies', 'Cookies', 'Terms'],
      text: '',
    };
    expect(classifyDocumentType(privacy).type).toBe('Privacy Policy');
    const terms = { url: 'https://lumo.example/p', title: 'Lumo', headings: ['Terms of Use', 'Privacy', 'Cookies'], text: '' };
    expect(classifyDocumentType(terms).type).toBe('Terms of Service');
  });

  test('the last part of the path that names a kind wins', () => {
    expect(classifyDocumentType({ url: 'https://lumo.example/terms/privacy/en/', title: '', headings: [], text: '' }).type).toBe(
      'Privacy Policy',
    );
  });

  test('without a name, what the document talks about decides', () => {
    const nameless = (text: string) => classifyDocumentType({ url: '', title: '', headings: [], text: text.repeat(20) }).type;
    expect(nameless('We collect personal data. Your personal information is kept as long as a legitimate interest lasts. ')).toBe(
      'Privacy Policy',
    );
    expect(nameless('You agree to this agreement. These terms limit our liability, and we may terminate your account. ')).toBe(
      'Terms of Service',
    );
  });

  test('a page of no kind has no type', () => {
    expect(
      classifyDocumentType({ url: 'https://lumo.example/menu', title: 'Menu', headings: ['Soups'], text: 'Soups and bread. '.repeat(50) })
        .type,
    ).toBeNull();
  });

  test('gives no type to terms and privacy policy in one document', () => {
    const title = 'Terms of Service and Privacy Policy | Lumo';
    const heading = 'Terms of Service and Privacy Policy';
    const both = { url: 'https://lumo.example/legal/terms-and-privacy', title, headings: [heading], text: '' };
    expect(classifyDocumentType(both).type).toBeNull();
    expect(classifyDocumentType({ ...both, headings: ['Part one: Terms of Service', 'Part two: Privacy Policy'] }).type).toBeNull();
    // A site's menu in the title is not the document's name.
    expect(classifyDocumentType({ ...both, title: 'Privacy Policy – Privacy & Terms – Lumo', headings: ['Privacy Policy'] }).type).toBe(
      'Privacy Policy',
    );
  });
});
