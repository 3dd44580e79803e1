import { DOCUMENT_TYPES, type DocumentType } from '../../utils/core/types.ts';

/** "privacy policies": several documents of a type, inside a sentence; `null` is any type. The index has types that Caveat has no name for. */
export function documentsText(type: string | null): string {
  const known = asDocumentType(type);
  if (known) return PLURAL[known];
  return type === null ? 'documents' : type.toLowerCase().replace(/policy$/, 'policies');
}

/** "privacy policy": one document of a type, inside a sentence. */
export const documentText = (type: string): string => type.toLowerCase();

/** The type of this name, null for any other text. */
export const asDocumentType = (type: string | null): DocumentType | null => DOCUMENT_TYPES.find((one) => one === type) ?? null;

const PLURAL: Readonly<Record<DocumentType, string>> = {
  'Privacy Policy': 'privacy policies',
  'Terms of Service': 'terms of service',
  'Trackers Policy': 'trackers policies',
  'Acceptable Use Policy': 'acceptable use policies',
  'Community Guidelines': 'community guidelines',
  'Commercial Terms': 'commercial terms',
  'Developer Terms': 'developer terms',
  'Data Processor Agreement': 'data processor agreements',
  'In-App Purchases Policy': 'in-app purchases policies',
  'General Conditions of Sale': 'general conditions of sale',
  'Law Enforcement Guidelines': 'law enforcement guidelines',
  'Copyright Claims Policy': 'copyright claims policies',
  Imprint: 'imprints',
  'Service Level Agreement': 'service level agreements',
  'Brand Guidelines': 'brand guidelines',
  'Vulnerability Disclosure Policy': 'vulnerability disclosure policies',
  'Other Policy': 'other policies',
};
