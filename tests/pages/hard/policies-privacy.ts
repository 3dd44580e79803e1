import type { HardPages } from './hard-page.ts';

/** Privacy and cookie policies in shapes that are easily missed. */
export const privacyPolicies: HardPages = {
  'short privacy policy': {
    kind: 'short',
    type: 'Privacy Policy',
    url: 'https://tinytimer.example/privacy.html',
    title: 'Tiny Timer privacy',
    frame: 'plain',
    text: `# Privacy
Tiny Timer is a kitchen timer for your phone. It is made by one person, Jonna Bekk, in her spare time.
The app does not have accounts. It stores the timers that you set on your phone, and nowhere else. When you delete the app, they are gone.
If the app crashes, your phone may send a report to the store, which passes it on to me without your name. I use those reports to find the fault, and delete them after ninety days. No third parties see them.
This page may change when the app does; the date below tells you when it last did. Questions about your data? Write to jonna@tinytimer.example.
Last updated: 2 May 2031`,
  },
  'one paragraph in a soup of divs': {
    kind: 'one paragraph',
    type: 'Privacy Policy',
    url: 'https://www.oldmillhotel.example/privacy-policy',
    title: 'The Old Mill Hotel',
    frame: 'soup',
    text: `## Privacy Policy
The Old Mill Hotel collects the information that you give us when you book a room: your name, address, telephone number and card details. We use it to prepare your stay and to meet our duties under the law of registration. We do not sell your personal information and share it only with the payment company and, where the law requires it, with the authorities. Our website uses cookies to remember your dates. You may ask us at any time what we hold about you, and have it corrected or deleted. By using our website you agree to this policy. Contact us at the desk or by mail.`,
  },
  'one paragraph under a headline of its own': {
    kind: 'one paragraph',
    type: 'Privacy Policy',
    url: 'https://tansybakes.example/data-protection',
    title: 'Data protection – Tansy Bakes',
    frame: 'article',
    text: `# Data protection
We process personal data of our customers only as far as it is needed to bake and deliver what was ordered. Controller is Tansy Bakes, 4 Mill Lane, Port Vela. Orders are kept for seven years because the tax law wants it; everything else is deleted after a year. Your data is passed to the courier and to no other third party. You have the right of access, rectification, erasure and complaint to the data protection authority. Our legal basis is the contract with you, and for our newsletter your consent, which you can withdraw.`,
  },
  'policy in a modal': {
    kind: 'modal',
    type: 'Privacy Policy',
    url: 'https://play.whisperling.example/start/privacy',
    title: 'Whisperling',
    frame: 'modal',
    text: `## Privacy Policy
Effective 1 January 2031
This Privacy Policy explains what Whisperling collects and why.
### What we collect
We collect your telephone number when you register, and the time when you were last online. We do not read your messages.
### How we use it
We use your information to deliver messages and to protect our services from abuse.
### Whom we share it with
We share personal data with the telephone companies that send our codes. We may disclose information where applicable law requires it.
### How long we keep it
We retain your number until you delete your account.
### Your rights
You may request a copy of your personal data. Contact us at privacy@whisperling.example.`,
  },
  'policy under /about with a marketing heading': {
    kind: 'marketing heading',
    type: 'Privacy Policy',
    url: 'https://www.lumo.example/about/trust',
    title: 'Lumo – Your story stays yours',
    frame: 'soup',
    text: `# Your story stays yours.
## We built Lumo for diaries. Diaries are private.
This notice tells you what personal data Lumo collects, what we use it for, and with whom we share it. It applies to our app and our website.
## What we know about you
We collect your e-mail address and the device that you use. We process what you write only to show it to you; it is encrypted with a key that you alone have.
## What we do with it
We use your information to run our services, on the basis of our agreement with you and of our legitimate interest in security.
## Who else sees it
Our hosting company, under a data processing agreement, and no other third parties. We may disclose data when a court orders it.
## What you can do
You have the right to access, correct and erase your personal data. If you are unhappy, contact us or the data protection authority. Last updated 4 June 2031.`,
  },
  'question as heading': {
    kind: 'marketing heading',
    type: 'Privacy Policy',
    url: 'https://burrow.example/help/what-happens-to-my-data-privacy-notice',
    title: 'What happens to my data? Burrow privacy notice',
    frame: 'details',
    text: `# What happens to my data?
This is the privacy notice of Burrow, a messenger for families, run by Burrow Cooperative in Port Vela. It was last updated on 3 March 2031.
=
## What do you collect?
We collect your name, your age and the people you write to. We need your consent for your location, and you can take it back.
=
## What do you use it for?
We use your data to deliver messages and to keep children safe. We do not use it for advertising.
=
## Do you share it?
We share personal data with third parties only where they store it for us. We may have to disclose it to a court.
=
## How long do you keep it?
We keep messages for thirty days and your account until you close it.
=
## What are my rights?
You may see, change and delete your personal data, and object. Contact us in the app.`,
  },
  'privacy policy of a blog in its posts folder': {
    kind: 'odd address',
    type: 'Privacy Policy',
    url: 'https://www.breadandbicycles.example/blog/privacy-policy',
    title: 'Privacy Policy – Bread & Bicycles',
    frame: 'article',
    text: `# Privacy Policy
I am Rhea, and this is my blog. This privacy policy tells you what happens to your personal data when you visit.
## Comments
If you leave a comment, the website stores the name and e-mail address that you enter and your IP address, which helps against spam. Comments stay until you ask me to remove them.
## Cookies
My blog sets a cookie so that you need not enter your name again. It lasts for a year.
## Embedded content
Videos from other websites behave as if you had visited those. These third parties may collect data about you and use cookies.
## Your rights
You can ask for a file of the personal data I hold about you, and that I erase it. Write to me, I answer on Sundays.`,
  },
  'policy at a number': {
    kind: 'odd address',
    type: 'Privacy Policy',
    url: 'https://support.tidepool.example/hc/en/articles/115000418',
    title: 'How we handle your information – Tidepool Help',
    frame: 'docs',
    text: `# How we handle your information
Effective: 1 August 2031
This statement describes how Tidepool Pictures (“Tidepool”, “we”) collects, uses and discloses personal information when you use our services.
## Information we collect
We collect information that you provide, such as your name and photos, and information that is created when you use our app, such as log data and approximate location.
## How we use information
We use personal information to provide and improve our services, to train models that recognise faces if you turn that on, and to send you offers.
## How we disclose information
We disclose personal information to our affiliates, to vendors and to advertising partners. We may transfer it if our business is sold.
## Your choices
You may opt out of offers. Residents of some states have the right to know, delete and correct.
## Retention
We retain information as long as your account exists and for three years after that.`,
  },
  'policy of a shop app in one span after the other': {
    kind: 'app store style',
    type: 'Privacy Policy',
    url: 'https://sites.pagehut.example/view/snailrun-pp/home',
    title: 'Snail Run - Privacy Policy',
    frame: 'spans',
    text: `Privacy Policy
Glue Factory Games built the Snail Run app as a free app. This service is provided by Glue Factory Games at no cost and is intended for use as is.
This page is used to inform visitors regarding our policies with the collection, use and disclosure of personal information if anyone decided to use our service.
If you choose to use our service, then you agree to the collection and use of information in relation to this policy. We will not use or share your information with anyone except as described here.
Log data. In case of an error in the app we collect data on your phone called log data, such as the address of your device and the version of its system.
Cookies. This service does not use cookies itself, but the app may use third party code that does.
Children. We do not knowingly collect personal information from children under 13.
Changes. We may update our privacy policy from time to time.
Contact us. Do not hesitate to write to us.`,
  },
  'cookie policy that is only a table': {
    kind: 'cookie table',
    type: 'Trackers Policy',
    url: 'https://www.ironleaf.example/cookies',
    title: 'Cookies | Ironleaf',
    frame: 'soup',
    text: `# Cookies
We use the following cookies on our website.
| Name | Set by | What it is for | Lasts
| il_session | Ironleaf | keeps you signed in to your account | until you close the browser
| il_lang | Ironleaf | remembers your language | one year
| il_consent | Ironleaf | stores your consent to cookies | six months
| _mt_id | Metricory (third party) | counts visits and pages | thirteen months
| _mt_ses | Metricory (third party) | tells one visit from the next | thirty minutes
| adn | Adnest (third party) | shows you advertisements that fit your interests | ninety days
You can delete cookies or refuse them in the settings of your browser; some parts of our site will then not work.`,
  },
  'cookie policy with sections': {
    kind: 'short',
    type: 'Trackers Policy',
    url: 'https://www.harbourpost.example/cookie-policy',
    title: 'Cookie policy - The Harbour Post',
    frame: 'article',
    text: `# Cookie policy
This policy explains which cookies and similar technologies The Harbour Post uses, and what you can do about it.
## What is a cookie?
A small file that a website leaves on your device.
## Which cookies do we use?
Necessary cookies keep you signed in. Statistics cookies tell us which articles are read. Advertising cookies are set by third parties and follow what you read.
## Your choice
We ask for your consent before we set any cookie that is not necessary. You can withdraw it at the bottom of each page.
## Changes
We may change this policy. Last updated: 9 February 2031.`,
  },
  'california notice': {
    kind: 'odd address',
    type: 'Privacy Policy',
    url: 'https://www.burrow.example/ccpa',
    title: 'Your state privacy rights',
    frame: 'plain',
    text: `# Notice at collection for residents of certain states
This notice supplements our privacy policy and applies to residents of states that have a consumer privacy law.
## Categories of personal information
| Category | Collected | Sold or shared
| Identifiers | Yes | No
| Commercial information | Yes | No
| Geolocation data | With consent | No
| Inferences | No | No
## Your rights
You have the right to know what personal information we collect, to delete it, to correct it and to opt out of its sale or sharing. We do not sell your personal information. We will not treat you worse because you used your rights.
## How to ask
Contact us by mail or telephone. We will verify your identity before we answer, within 45 days.`,
  },
};
