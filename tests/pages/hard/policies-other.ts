import type { HardPages } from './hard-page.ts';

/** The rarer kinds of documents: guidelines, addenda, notices. */
export const otherPolicies: HardPages = {
  'community guidelines': {
    kind: 'guidelines',
    type: 'Community Guidelines',
    url: 'https://www.fennel.example/community/be-a-good-neighbour',
    title: 'Be a good neighbour: Community Guidelines | Fennel',
    frame: 'soup',
    text: `# Be a good neighbour
## Our Community Guidelines
Fennel is a garden that we share. These guidelines apply to everything that you post, and to the messages you send.
## Be kind
Harassment, threats and hatred are not allowed. Disagree about slugs, not about people.
## Be honest
Do not pretend to be somebody else. Do not sell plants that you do not have.
## Be careful
Do not post personal information of others. Poisons that are prohibited by law must not be offered.
## What happens if you don't
We remove posts that violate these guidelines and may suspend your account. If you think we got it wrong, you can appeal within fourteen days. You can report a post with the flag beneath it.`,
  },
  'rules of a server': {
    kind: 'guidelines',
    type: 'Community Guidelines',
    url: 'https://social.openkiln.example/about/rules',
    title: 'Server rules - OpenKiln Social',
    frame: 'docs',
    text: `# Server rules
These rules apply to all members of this server. You accept them when you make an account.
- Be civil. Harassment and racism are not allowed.
- Mark pictures of wounds and nakedness as sensitive.
- Do not post advertisements or spam.
- Do not publish private information of others without their consent.
- Content that is illegal in Norland is prohibited and will be removed.
- Bots must say that they are bots.
Moderators may remove posts, limit or suspend accounts that violate these rules. You may appeal by mail to the moderators. Decisions are made by two of them.`,
  },
  'code of conduct of a project': {
    kind: 'guidelines',
    type: 'Community Guidelines',
    url: 'https://openkiln.example/code-of-conduct',
    title: 'Code of Conduct | OpenKiln',
    frame: 'article',
    text: `# Code of Conduct
We want OpenKiln to be a place where everybody can take part. This code of conduct applies to our lists, our chat and our meetings.
## What we expect
Be patient and welcoming. Criticise work, not people.
## What is not allowed
Harassment in any form, unwelcome attention, publishing private information, and encouraging any of it.
## Reporting
If you see something, contact us at conduct@openkiln.example. We keep reports confidential.
## What we do
We may warn, remove from a space for a time, or for good. Members of the team who violate this code are treated like everybody else.`,
  },
  'data processing addendum': {
    kind: 'dpa',
    type: 'Data Processor Agreement',
    url: 'https://quarrydb.example/legal/dpa',
    title: 'Data Processing Addendum - QuarryDB',
    frame: 'docs',
    text: `# Data Processing Addendum
This Data Processing Addendum (“DPA”) forms part of the agreement between QuarryDB (“Processor”) and Customer (“Controller”).
## 1. Scope
Processor will process personal data only on documented instructions of Customer.
## 2. Confidentiality
Processor shall ensure that its staff keep personal data confidential.
## 3. Subprocessors
Customer authorises the subprocessors in Annex 2. Processor shall give notice of changes thirty days before; Customer may object.
## 4. Data subjects
Processor shall assist Customer in answering requests of data subjects.
## 5. Breaches
Processor shall notify Customer within 48 hours of a breach.
## 6. Deletion
At the end of the agreement Processor shall delete or return all personal data.
## 7. Liability
The limits of liability of the agreement apply to this addendum.`,
  },
  'service level agreement': {
    kind: 'odd address',
    type: 'Service Level Agreement',
    url: 'https://www.quarrydb.example/support/sla',
    title: 'QuarryDB SLA',
    frame: 'soup',
    text: `# Service Level Agreement
This agreement applies to paid plans of our services and forms part of the terms.
## Uptime
We promise that each database is available for 99.95 percent of every month.
| Uptime | Credit
| below 99.95 percent | 10 percent
| below 99 percent | 25 percent
| below 95 percent | 100 percent
## How to claim
Customer must claim a credit within thirty days. We check it against our records.
## Exclusions
Planned maintenance, faults of Customer or third parties, and beta features do not count.
## Sole remedy
Credits are the only remedy for failures of uptime. Our liability is limited as in the terms.`,
  },
  'law enforcement guidelines': {
    kind: 'guidelines',
    type: 'Law Enforcement Guidelines',
    url: 'https://www.tidepool.example/safety/law-enforcement',
    title: 'Information for law enforcement – Tidepool',
    frame: 'article',
    text: `# Guidelines for law enforcement
These guidelines are for authorities who seek information about Tidepool accounts.
## Legal process
We disclose account records only in answer to valid legal process under applicable law. We disclose the content of albums only with a search warrant.
## Preservation
We will preserve records for ninety days on request.
## Emergencies
If there is danger to life, we may disclose what is needed to prevent it.
## Notice to users
We tell users about requests for their data before we disclose it, unless a court forbids it.
## How to reach us
Send requests by the form. We reserve the right to seek reimbursement of costs. Requests for testimony are not accepted.`,
  },
  'copyright policy': {
    kind: 'short',
    type: 'Copyright Claims Policy',
    url: 'https://vidbarn.example/dmca',
    title: 'Copyright policy - VidBarn',
    frame: 'plain',
    text: `# Copyright policy
VidBarn respects the copyright of others, and you must too. We remove videos that infringe when we get a proper notice, and terminate the accounts of those who do it again and again.
## How to notify us
Your notice must name the work, the address of the video, and how to reach you. It must say that you believe in good faith that the use is not allowed, and that what you say is true. Sign it.
## Counter notice
If your video was removed by mistake, you may send us a counter notice. We may put the video back after ten days.
If you misrepresent that something infringes, you may be liable for damages. Contact us: copyright@vidbarn.example`,
  },
  'vulnerability disclosure policy': {
    kind: 'odd address',
    type: 'Vulnerability Disclosure Policy',
    url: 'https://larkchat.example/security/responsible-disclosure',
    title: 'Responsible disclosure | Lark',
    frame: 'soup',
    text: `# Responsible disclosure policy
We want to hear about vulnerabilities in our services before others do. This policy says what you may do and what we promise.
## In scope
Our website, our app for phones, and anything under larkchat.example.
## Not allowed
Attacks that slow down the service, tricks on our staff, and access to personal data of users beyond what proves the point.
## What we promise
We will answer within three days. We will not take legal action against you if you follow this policy. We will name you, if you wish.
## How to report
Send us the steps, and give us ninety days before you publish.`,
  },
  'brand guidelines': {
    kind: 'guidelines',
    type: 'Brand Guidelines',
    url: 'https://chirrup.example/brand',
    title: 'Brand guidelines • Chirrup',
    frame: 'soup',
    text: `# Brand guidelines
Our name and our logo, a wren on a wire, are trademarks of Chirrup. You may use them only as these guidelines say.
## You may
Use the logo to link to your account. Leave as much room around it as the wren is tall.
## You may not
- change its colours, turn it or make it dance
- use it as the icon of your own app
- register names or domains that contain our trademark
- suggest that we endorse you
## Permission
For everything else, contact us first. We may withdraw permission at any time, and you must then stop. All rights in our trademarks remain ours.`,
  },
  imprint: {
    kind: 'short',
    type: 'Imprint',
    url: 'https://www.tansybakes.example/legal-notice',
    title: 'Legal notice – Tansy Bakes',
    frame: 'article',
    text: `# Legal notice
Information according to section 5 of the Norland media act.
Publisher: Tansy Bakes, owner Tansy Holm, 4 Mill Lane, 1020 Port Vela. Telephone 0800 555 044, mail hello@tansybakes.example. Trade register of Port Vela, number 88 114.
## Liability for content
We made the content of our website with care. We are not liable for it being complete or up to date.
## Liability for links
Our website has links to websites of third parties. We have no influence on their content and are not liable for it.
## Copyright
Pictures and texts on this website are protected by copyright. You may not copy them without our consent.`,
  },
  'fair play terms of a contest': {
    kind: 'odd address',
    type: 'Terms of Service',
    url: 'https://promo.lumo.example/summer/terms-and-conditions',
    title: 'Summer of Stories – terms and conditions',
    frame: 'soup',
    text: `# Terms and conditions of the contest “Summer of Stories”
## Who may enter
Residents of Norland who are 18 or older. Our staff may not enter. By entering you agree to these terms.
## How to enter
Send a story of up to 800 words by 31 August 2031. You represent that it is yours and that it does not violate the rights of third parties.
## Prizes
Ten stories win 500 crowns each. Prizes are not transferable. The jury decides; its decision is final.
## Your story
You grant us a licence to publish your story in our app.
## Data
We use your personal data to run the contest and delete it in December.
## Liability
We are not liable for entries that get lost. These terms are governed by the laws of Norland.`,
  },
};
