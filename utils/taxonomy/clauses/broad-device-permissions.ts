import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'broad-device-permissions',
  title: 'Wide access to your device',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The app asks for, or the terms permit, device access beyond its evident function.',
  whyItMatters: 'Permissions are gateways to everything else.',
  whatItMeans: 'One tap may open your photos, calls or files.',
  whatYouCanDo: 'Revoke permissions in system settings.',
  regulations: [{ id: 'gdpr', refs: ['5(1)(c)', '25'] }],
  related: [],
  mappings: { tosdr: [322], opp115: ['First Party Collection/Use'], dpv: ['pd:DeviceApplications'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
