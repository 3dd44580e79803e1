import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FROZEN_HOSTS } from '../../utils/ext/frozen-hosts.ts';

const doc = readFileSync('docs/permissions.md', 'utf8');

it.each(['storage', 'unlimitedStorage', 'scripting', 'activeTab', '*://*/*'])('explains `%s`', (permission) => {
  expect(doc).toContain(`\n| \`${permission}\``);
});

it('gives every host of the install with its addresses and reason, and no other', () => {
  const [, table] = doc.split('| Host | Where | Why |\n|---|---|---|\n');
  const rows = table!.split('\n\n')[0]!.split('\n');
  const expected = FROZEN_HOSTS.map(({ host, matches, why }) => {
    const name = host.split('/')[2]!;
    return `| ${name} | ${matches.map((match) => `\`${match.slice(`https://${name}`.length)}\``).join(' ')} | ${why} |`;
  });
  expect(rows).toEqual(expected);
});
