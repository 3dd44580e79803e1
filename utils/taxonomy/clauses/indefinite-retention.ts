import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ENDLESS =
  'indefinitely|forever|for ever|in perpetuity|perpetually|indefinite period|indefinite amount of time|indefinite time|indefinite duration|indefinite basis|unlimited period|unlimited time|unlimited amount of time|unlimited duration|without time limit|without any time limit|without limit in time|no time limit|without limitation of time|eternally|endlessly|for all time|indefinite term|indefinite length|open ended period|unspecified period|undefined period|undetermined period|unspecified length of time|end of time|without time limitation|without a time limitation|without any time limitation|without a time limit|unlimited in time|not limited in time|not time limited|no expiry|no expiration';

export default defineClause({
  id: 'indefinite-retention',
  title: 'Your data is kept indefinitely',
  group: 'retention',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms', 'Developer Terms', 'Community Guidelines', 'Other Policy'],
  definition: 'The document says in so many words that personal data may be kept with no end.',
  whyItMatters: 'Old data can still leak, and it can paint a false picture of you.',
  whatItMeans: 'Something you did once can come up again decades later.',
  whatYouCanDo: 'Ask for erasure of what is no longer needed, and ask in writing which retention rule applies to your data.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(e)', '13(2)(a)'] },
    { id: 'us-coppa', refs: ['312.10'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: ['open-ended-retention', 'retention-after-deletion', 'deletion-right', 'retention-periods-stated'],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:EndlessDuration'] },
  modifiers: [
    {
      by: 1,
      when: 'sensitive data is included',
      seq: ['$sensitive', '{biometric|biometrics|fingerprint|fingerprints|face|facial|voiceprint|voiceprints|precise location}'],
    },
    {
      by: 1,
      when: 'it is kept even after you leave',
      seq: ['{after|even if|even after|following} ..8 {delete~|close~|closure|deletion|terminat*|deactivat*|cancel*|leave}'],
    },
    {
      by: -1,
      when: 'it only keeps a ban or an opt-out in force',
      seq: [
        '{ban|bans|banned|suppression|do not contact|do not call|do not sell|opted out|opt out|unsubscribed|blocklist|block list|repeat offenders|repeat policy}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      '{free of charge|on the internet free}',
      '{anonymi*|de identif*|deidentif*|aggregat*|non personal|statistical|pseudonymi*}',
      '{permanently|forever|irrevocably|irreversibly} ..2 {delete*|erase*|remove*|destroy*|lost|anonymi*|close*|deactivat*|disable*|ban*|block*|suspend*|terminat*}',
      '{obligation|obliged|responsible|responsibility|guarantee|duty|rely|required|promise|liable} ..12 {indefinitely|forever|perpetuity|permanently}',
      '{cookie|cookies|local storage|session|device|browser} ..10 {permanently|indefinitely|forever|unlimited}',
      '{licence|license|royalty|sublicens*}',
      '{suspension|suspended|ban|withhold|payments|lease} ..6 {indefinite|indefinitely}',
    ],
    any: [
      `{retain~|keep~|store~|hold~|maintain~|preserve~|archive~|saved|kept|stored|held|retention|storage|storing} ..20 {${ENDLESS}}`,
      `{remain|remains} ..3 {accessible|available|visible|public|publicly|stored|posted|searchable|in|on} ..6 {${ENDLESS}}`,
      'remain indefinitely',
      `{indefinitely|in perpetuity|perpetually|permanently} {retain|retained|keep|kept|archive|archived|stored|preserved}`,
      '{retain~|keep~|store~|kept|stored|data|information} ..6 {no|without} ..2 {deletion schedule|retention limit|time limit|expiry date|end date|expiration date}',
      `{retain~|keep~|store~|hold~|maintain~|archive~|kept|stored} ..12 {as long as we wish|as long as we like|as long as we want|as long as we choose|as long as we see fit|as long as we deem fit|so long as we choose}`,
      // Rejected: "we do not delete …": mostly followed by "unless you ask".
      // The owner's wish as the only limit.
      `$keepverb ..12 {as long as|so long as|as long} {we|it|company|the company|provider|licensor} {wish|wishes|like|likes|want|wants|choose|chooses|desire|desires|please|pleases|see fit|sees fit}`,
      {
        seq: '{data|information|logs|records|messages|transactions|transaction|history|address|addresses|profile|details|conversations|recordings|$pdata} ..8 {kept|stored|retained|archived|saved|held|remain|remains|stay|stays} ..6 permanently',
        none: ['{until|unless|blockchain|not|locally|only if}'],
      },
      {
        seq: `{$pdata|data|information} ..14 {processed|process|stay|stays|remain|remains} ..8 {${ENDLESS}}`,
        none: ['{purpose|purposes} ..4 {unlimited|indefinite}'],
      },
      {
        seq: '{keep~|maintain~|retain~|becomes part of|become part of|stored in|form part of} ..3 {permanent record|permanent records|permanent archive|permanent database}',
        context: ['$data', '{messages|posts|account|accounts|transactions}'],
      },
      {
        seq: '{we|company} never {delete|erase|purge|destroy} ..3 {$pdata|data|account|accounts|records|logs|messages|user}',
        none: ['{unless|without|until|before|except|by mistake}'],
      },
      '{no plans|no plan|no intention|no intentions} to {delete|erase|purge} ..4 {$data|records|accounts|logs}',
      'no ..1 {limit|limits|expiry|expiration|end date} ..6 {how long|length of time|data we|information we|data that we|information that we|your data|your information}',
      'no {time limit|limit} {on|to|for} ..3 {storage|retention|how long we|keeping}',
      {
        seq: '{data|information|conversations|messages|logs|records|accounts|history} ..4 never ..1 {deleted|erased|purged|removed} ..1 from ..3 {system|systems|server|servers|database|databases|records|archive|archives}',
        none: ['{unless|until|without|before|cookie|cookies|except}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We may store your information indefinitely.',
    'Usage records are kept for an unlimited period.',
    'Examplia retains transaction data forever.',
    'There is no time limit: your account data is stored in perpetuity.',
    'Messages that you post remain visible indefinitely, even after you leave.',
    ['The following data is retained indefinitely:', 'your email address and your payment history;'],
    'We keep your data without any time limit.',
    'We never delete your account data.',
    'Chat logs are kept permanently on our servers.',
    'The retention of the personal data is not limited in time.',
    'The company may keep member data for as long as it desires.',
    'Your conversations are never erased from our systems.',
  ],
  passed: [
    'We do not keep your personal data indefinitely.',
    'We are under no obligation to store your files indefinitely.',
    'Anonymised statistics may be retained indefinitely.',
    'Your data will be permanently deleted after thirty days.',
    'We keep your data only as long as the purpose calls for it.',
    'The cookie stays permanently on your device.',
    'You may store the printed receipt forever.',
    'The setting is saved permanently in your browser.',
    'We never delete messages without your request.',
  ],
  also: ['no-account-deletion'],
};
