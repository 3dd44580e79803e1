import { describe, expect, test } from 'vitest';
import { type PageSignals, SPOT, scorePolicyPage } from '../../../utils/core/classify/policy-page.ts';
import { AUTO, weighPolicyPage } from '../../../utils/core/classify/second-look.ts';

/** All companies, people and texts are invented for these tests. */
const page = (address: string, title: string, headings: readonly string[], text: string, linkShare = 0.03): PageSignals => {
  const url = new URL(address);
  return { host: url.hostname, path: url.pathname, title, headings, text, linkChars: Math.round(text.length * linkShare) };
};

/** A page has more on it than the lines that matter: ordinary sentences of the same kind of page, to a natural length. */
const among = (filler: string, ...lines: string[]): string => `${lines.join(' ')} ${`${filler} `.repeat(12)}`;

const REPORT =
  'The company declined to comment. Shares fell two percent on Tuesday, according to the exchange, and analysts told us that more is to come. She said the case was closed.';
const STATUTE =
  'The Secretary shall make rules under subsection (2) before the end of the period. In this Act, a reference to a controller includes a joint controller, and Member States shall lay down penalties.';
const TALK =
  'I had the same thing last week and he never answered. Posted by tern_42, 3 replies. I think her answer is right, thanks for the comment.';
const PROSE =
  'The valley is quiet in the evening, and the old road follows the river past the mill to the next village, where the bakery opens at six.';

const notPolicies: Record<string, PageSignals> = {
  'news on a privacy fine': page(
    'https://dailykestrel.example/2031/05/12/regulator-fines-lumo-over-privacy-policy',
    'Regulator fines Lumo 40 million over its privacy policy - Daily Kestrel',
    ['Regulator fines Lumo 40 million over its privacy policy'],
    among(
      REPORT,
      'The regulator said Lumo told users that personal data would not be shared with third parties.',
      'Lumo said: "We collect only what we need and we disclose nothing without consent."',
      'Users must be told how cookies work, the authority said.',
    ),
  ),
  'investigation that quotes terms at length': page(
    'https://magpieweekly.example/features/what-you-sign',
    'What you sign when you click',
    ['What you sign when you click'],
    among(
      REPORT,
      'Buried in the terms: "you agree that our affiliates may use your content". Another clause says the app is provided as is, and that liability is limited.',
      '"This agreement is a joke," the professor told me. He had counted 41 mentions of third parties.',
    ),
  ),
  'statute on data protection': page(
    'https://laws.example/acts/2029/data-protection-act',
    'Data Protection Act 2029',
    ['Data Protection Act 2029', 'Part 1 Preliminary'],
    among(
      STATUTE,
      'Personal data shall be processed lawfully. A data controller must notify the supervisory authority. The data subject may object on grounds of legitimate interests.',
    ),
  ),
  'regulation that governs terms': page(
    'https://eurlaw.example/legal-content/fair-terms-regulation',
    'Regulation on fair contract terms',
    ['Regulation on fair contract terms', 'Article 1 Subject matter'],
    among(
      STATUTE,
      'This Regulation applies to terms of service. Terms that exclude liability are prohibited. Member States shall ensure that applicable law protects the consumer.',
    ),
  ),
  'encyclopedia on terms of service': page(
    'https://en.freepedia.example/wiki/Terms_of_service',
    'Terms of service - Freepedia',
    ['Terms of service', 'Contents', 'Usage'],
    among(
      'In some countries a court has held such contracts to be void; scholars disagree on the effect. A study of 2019 found that few people read them.',
      'Terms of service are the legal agreement between a provider and a person who wants to use a service.',
      'A provider may collect personal information, limit its liability and name the governing law.',
    ),
  ),
  'encyclopedia on privacy policies': page(
    'https://freepedia.example/wiki/Privacy_policy',
    'Privacy policy - Wikipedia of Everything',
    ['Privacy policy', 'History', 'Enforcement'],
    among(
      'In 1995 the directive on data protection was adopted; other countries followed with laws of their own.',
      'A privacy policy discloses how a party gathers personal information, uses cookies and shares data with third parties.',
    ),
  ),
  'blog post announcing new terms': page(
    'https://blog.pebblenote.example/news/we-are-updating-our-terms',
    "We're updating our terms and privacy policy | Pebblenote blog",
    ["We're updating our terms and privacy policy", 'What is new'],
    among(
      'Pebblenote has grown a lot this year, with new boards, a faster search and an app for tablets. Read more about the spring release.',
      'Our new privacy policy is easier to read. These terms take effect in June. If you have questions, contact us.',
      'We use your data the way we always did.',
    ),
  ),
  'privacy settings': page(
    'https://account.pebblenote.example/settings/privacy',
    'Privacy settings',
    ['Privacy settings', 'Who can see your boards'],
    'Privacy settings Who can see your boards Everyone Only me Show your data in search On Off Download your data Delete your account Save changes',
  ),
  'sign-up page': page(
    'https://pebblenote.example/signup',
    'Sign up for Pebblenote',
    ['Create your account'],
    'Create your account Email Password By signing up you agree to our Terms of Service and Privacy Policy. We use cookies. Already have an account? Log in',
    0.3,
  ),
  'hub that only links': page(
    'https://lumo.example/legal',
    'Legal | Lumo',
    ['Legal', 'Policies'],
    `${'Privacy Policy Terms of Service Cookie Policy Acceptable Use Policy Data Processing Addendum Copyright Policy Brand Guidelines '.repeat(6)}`,
    0.92,
  ),
  'hub with a line on each document': page(
    'https://lumo.example/legal/',
    'Legal centre | Lumo',
    ['Legal centre', 'Privacy', 'Terms'],
    among(
      'Read the document Updated in March Download as PDF See earlier versions',
      'Privacy Policy How we use your information. Terms of Service What you agree to. Cookie Policy Cookies on our website.',
    ),
    0.62,
  ),
  'forum thread about terms': page(
    'https://talk.lumo.example/forum/t/new-terms-of-service/8812',
    'New terms of service? - Lumo forum',
    ['New terms of service?'],
    among(
      TALK,
      'Has anyone read this? It says you agree that your content can be used and that they may terminate your account without notice.',
      'I asked support and they told me our data is not shared with third parties.',
    ),
  ),
  'help page on cookies': page(
    'https://help.browserly.example/how-to-clear-cookies',
    'How do I clear cookies?',
    ['How do I clear cookies?'],
    among(
      'Open the menu, choose History, then Clear. Restart the window when it is done. On a phone the menu is at the bottom.',
      'Cookies are small files. Clearing cookies signs you out of your account.',
    ),
  ),
  'a generator of policies': page(
    'https://makepolicy.example/privacy-policy-generator',
    'Free privacy policy generator',
    ['Free privacy policy generator', 'Why does your website need one?'],
    among(
      'Answer ten questions and download the result as text. Over 20,000 shops are happy customers. Start now, it takes five minutes.',
      'Your website needs a privacy policy when it handles personal information or uses cookies. Data protection law applies to our customers everywhere.',
    ),
  ),
  'guidance by a regulator for companies': page(
    'https://dpa-office.example/guide/consent',
    'Guide to consent for organisations',
    ['Guide to consent for organisations', 'When is consent valid?'],
    among(
      'Small firms often begin with a list of what they hold. An example is a gym that keeps health notes of its members.',
      'A data controller must have a lawful basis for personal data. Legitimate interests may be one. Say what applies in your notice.',
    ),
  ),
  'travel essay with a policy word in its address': page(
    'https://oldroads.example/travel/conditions-on-the-pass',
    'Conditions on the pass',
    ['Conditions on the pass'],
    among(PROSE, 'Road conditions change quickly in May.'),
  ),
  'shop page of an insurance product': page(
    'https://harbourmutual.example/policies/home',
    'Home policies from 9 a month | Harbour Mutual',
    ['Home policies', 'What is covered'],
    among(
      'Storm, theft and burst pipes are covered from the first day. Get a quote in two minutes or call an adviser.',
      'Our website shows the price at once. Your content is covered up to 50,000.',
    ),
  ),
};

const OURS = 'Pebblenote works on phones and computers, and the boards stay in sync between them.';

const policies: Record<string, PageSignals> = {
  'short privacy policy': page(
    'https://pebblenote.example/privacy',
    'Privacy Policy',
    ['Privacy Policy'],
    'Privacy Policy. Effective date: 3 May 2031. This policy tells you what Pebblenote does with your information. We collect your name and e-mail address when you open an account. We use them to run our service and to answer you. We do not share your personal data with third parties, unless applicable law asks for it. We retain it until you delete your account. Our website uses cookies to keep you signed in. You can ask for a copy of your data or have it removed at any time. If anything here is unclear, contact us at the address below, and we will answer within two weeks in plain words.',
  ),
  'policy under /about with a marketing heading': page(
    'https://www.lumo.example/about/how-it-works-with-data',
    'Lumo',
    ['Your story stays yours.', 'Built on trust'],
    among(
      'Lumo is built by forty people in three towns.',
      'This privacy notice explains what we collect, why we use it and with whom we share it. We process personal data to provide our services, and your content is stored on our servers. You must be 16 or older. Your rights under data protection law include access and erasure. We may disclose personal information to our affiliates and to third parties where applicable law requires it. We retain your data for two years. Last updated in June. Our legitimate interests are security and support. If we violate this notice, contact us; our liability is described in our terms.',
    ),
  ),
  'terms of a page with no headings and an app title': page(
    'https://chat.fennel.example/agreement/user',
    'Fennel',
    [],
    among(
      OURS,
      'These terms are an agreement between you and Fennel. You agree not to copy the app. You may not resell our services. We may terminate your account at our sole discretion. The service is provided as is, without warranty. You shall indemnify us. Our liability is limited to ten euros. This agreement is governed by the laws of Norland. We reserve the right to change these terms; your use of the app after that means you agree. All intellectual property in our site is ours. Harassment is prohibited.',
    ),
  ),
  'cookie policy': page(
    'https://fennel.example/cookies',
    'Cookie policy - Fennel',
    ['Cookie policy', 'What are cookies?'],
    among(
      'A session file ends when the window is closed; others stay for the number of days shown in the table.',
      'This cookie policy explains how we use cookies on our website. You can refuse cookies; your consent is stored for a year. Third parties set cookies as well. Last updated: 1 March.',
    ),
  ),
  'community guidelines': page(
    'https://fennel.example/guidelines',
    'Community Guidelines | Fennel',
    ['Community Guidelines', 'Be kind'],
    among(
      'Fennel is a place for gardeners of every level, and that takes some care.',
      'These guidelines apply to everything you post on our app. Harassment is not allowed. You may not sell weapons. We remove content that violates these rules, and we may terminate accounts. Copyright infringement is prohibited.',
    ),
  ),
  'data processing addendum that knows no "you"': page(
    'https://quarrydb.example/dpa',
    'Data Processing Addendum',
    ['Data Processing Addendum', '1. Definitions'],
    among(
      'The annexes list the places of storage and the measures taken.',
      'This Data Processing Addendum forms part of the agreement. Customer shall remain the data controller. Processor will process personal data only on instructions. Processor shall disclose nothing to third parties. Applicable law prevails. Liability is limited as in the agreement.',
    ),
  ),
  'service level agreement': page(
    'https://quarrydb.example/sla',
    'QuarryDB',
    ['Service Level Agreement'],
    among(
      'Uptime is measured each minute from four places and counted by calendar month.',
      'This agreement applies to our services. If uptime falls below 99.9 percent, Customer may request a credit; Customer shall do so in 30 days. Your use of beta features is not covered. We use planned maintenance windows. Remedies here are the only liability; no other warranty applies. Contact us with questions.',
    ),
  ),
};

describe('pages that only talk about policies are left alone', () => {
  test.each(Object.entries(notPolicies))('%s', (_, signals) => {
    expect(weighPolicyPage(signals)).toBeLessThan(AUTO);
  });
});

describe('policies are spotted', () => {
  test.each(Object.entries(policies))('%s', (_, signals) => {
    expect(scorePolicyPage(signals)).toBeGreaterThanOrEqual(SPOT);
    expect(weighPolicyPage(signals)).toBeGreaterThanOrEqual(AUTO);
  });

  test('the address alone is never enough, nor is the title', () => {
    expect(
      scorePolicyPage(page('https://lumo.example/privacy-policy', 'Privacy Policy', ['Privacy Policy'], PROSE.repeat(20))),
    ).toBeLessThan(SPOT);
  });
});

describe('when asked', () => {
  test.each(Object.entries(policies))('reads %s under any address and title', (_, signals) => {
    expect(scorePolicyPage({ ...signals, path: '/p/1', title: '' })).toBeGreaterThanOrEqual(SPOT);
  });

  test.each([
    ['an essay', page('https://oldroads.example/mill', 'The mill', ['The mill'], PROSE.repeat(20))],
    ['an empty page', page('https://oldroads.example/', '', [], '')],
  ])('refuses %s', (_, signals) => {
    expect(scorePolicyPage(signals)).toBeLessThan(SPOT);
  });
});
