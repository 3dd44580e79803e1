/** Lines of business, as people name them. A service has one: what most people use it for. */
export const FIELDS = {
  social: 'Social networks',
  messaging: 'Mail, messaging and calls',
  dating: 'Dating',
  ai: 'AI assistants and tools',
  retail: 'Shops and marketplaces',
  finance: 'Money and payments',
  crypto: 'Crypto',
  streaming: 'Video, music and streaming',
  games: 'Games',
  travel: 'Travel and transport',
  telecom: 'Internet and phone',
  software: 'Software and cloud',
  storage: 'File storage and transfer',
  productivity: 'Documents, notes and teamwork',
  privacy: 'Security and privacy tools',
  news: 'News and media',
  reference: 'Reference, science and learning',
  community: 'Forums and communities',
  creators: 'Publishing and creators',
  search: 'Search, maps and browsers',
  advertising: 'Advertising, marketing and analytics',
  developers: 'Developer tools',
  devices: 'Devices and cars',
  health: 'Health and insurance',
  work: 'Work and jobs',
  adult: 'Adult content',
  public: 'Public bodies and charities',
  other: 'Other services',
} as const satisfies Record<string, string>;

export type Field = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as readonly Field[]; // the keys of a literal
