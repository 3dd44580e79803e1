import type { Lexicon } from '../core/compile/parse-pattern.ts';

/** Word sets that clause files share, as `$name`. Alternatives are separated by `|`; see docs/matcher.md. */
export const LEXICON: Lexicon = {
  we: "we|us|our|company|provider|licensor|we'll|we've|we're|affiliates",
  you: 'you|your|yours|yourself|user|users|customer|customers|member|members|subscriber|subscribers|visitor|visitors|individual|individuals',
  pdata:
    'personal data|personal information|personally identifiable information|personal details|your information|your data|information about you|data about you|user information|user data|customer data|information we collect|data we collect|pii|personal identifiers',
  data: '$pdata|information|data',
  content:
    'content|contents|materials|material|submissions|submission|contributions|contribution|posts|photos|videos|user generated content|user content|inputs|input|outputs|output|prompts|files|works',
  may: 'may|can|will|might|could|shall|reserve the right to|reserves the right to|are entitled to|is entitled to|have the right to|has the right to|retain the right to',
  third:
    'third party|third parties|others|other companies|other organizations|other organisations|partners|business partners|advertisers|advertising partners|affiliates|vendors|data brokers|service providers',
  consent: 'consent|consents|permission|opt in|authorization|authorisation|agree|agreement',
};
