import type { Group } from '../../utils/core/types.ts';

/** What a group of clause types is called. */
export const GROUP_NAME = {
  ai: 'AI',
  collection: 'Collecting data',
  tracking: 'Tracking and advertising',
  sharing: 'Sharing',
  retention: 'Keeping data',
  content: 'What you post',
  account: 'Your account',
  changes: 'Changes and consent',
  disputes: 'Disputes',
  liability: 'Liability',
  money: 'Money',
  protections: 'Protections',
} as const satisfies Record<Group, string>;
