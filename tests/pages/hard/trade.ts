import type { HardPages } from './hard-page.ts';

/** Marketing, guides of firms, jobs, schools and others who live near policies. */
export const trade: HardPages = {
  'consent management tool': {
    kind: 'marketing',
    url: 'https://www.cookiecrew.example/cookie-consent-solution',
    title: 'Cookie consent made simple | CookieCrew',
    frame: 'soup',
    text: `# Cookie consent made simple
Collect, manage and document consent on your website and in your app. Over 90,000 sites rely on us.
## Scan
Our scanner finds all cookies and trackers that third parties set on your website.
## Ask
Show a banner in 40 languages. Your users choose; your tags wait.
## Prove
Every consent is logged, so that you can show the authority what your visitors agreed to.
## Comply
CookieCrew keeps up with data protection laws in 50 countries, so your legal team does not have to. Cookie policy included.
| Plan | Visits | Price
| Crumb | 10,000 | free
| Biscuit | 100,000 | 12 a month
| Bakery | unlimited | contact us
[Book a demo](/demo) [Start free](/start)`,
  },
  'law firm guide to data protection': {
    kind: 'guide',
    url: 'https://www.solbergmenon.example/insights/gdpr-privacy-notice-checklist',
    title: 'Privacy notices: a ten-point checklist – Solberg Menon LLP',
    frame: 'article',
    text: `# Privacy notices: a ten-point checklist
Authors: Ingrid Solberg, Ravi Menon. Reading time 6 minutes.
A privacy notice must tell data subjects how their personal data is processed. In our experience many notices fall short. Check yours against these ten points.
- Does it name the data controller and how to contact it?
- Does it list each purpose and its lawful basis, such as consent or legitimate interest?
- Does it say which third parties receive personal data?
- Does it explain transfers abroad and the safeguards?
- Does it state how long you retain data?
- Does it tell people of their rights?
## What if you get it wrong?
You may be liable for fines of up to 4 percent of turnover, and your customers may sue.
## How we can help
Our services include audits, drafting and training. Contact us for a first call. This article is not legal advice.`,
  },
  'agency on terms for web shops': {
    kind: 'guide',
    url: 'https://www.shopwright.example/learn/do-you-need-terms-and-conditions',
    title: 'Do you need terms and conditions for your online shop?',
    frame: 'soup',
    text: `# Do you need terms and conditions for your online shop?
Short answer: no law asks for them, but you should have them.
## What do they do for you?
They limit your liability, protect your intellectual property and tell customers what is prohibited. They say which law governs the agreement and what happens to late payments.
## What should be in them?
Who you are, how customers order and pay, delivery, your return policy, warranty, and how you may terminate an account that violates the rules.
## Can I copy them from another shop?
Don't. They are protected by copyright, and their terms may not fit your website.
## Next steps
- Write down how you sell
- Ask a lawyer to review it
- Link it in your footer
Shopwright has a page for your policies built in. Try our website builder free.`,
  },
  'job ad for a privacy counsel': {
    kind: 'job',
    url: 'https://careers.tidepool.example/jobs/senior-privacy-counsel',
    title: 'Senior Privacy Counsel - Tidepool Careers',
    frame: 'article',
    text: `# Senior Privacy Counsel
Port Vela or remote · Legal · Full time
Tidepool keeps the photos of 80 million people safe. You will help us to keep our promises to them.
## What you will do
- Own our privacy policy, terms of service and cookie notices in twelve countries
- Negotiate data processing agreements with customers and third parties
- Answer requests of data subjects and regulators
- Advise product teams on consent, retention and legitimate interests
## What you bring
- A law degree and six years in data protection
- You must be allowed to work in Norland
## What we offer
Thirty days of holiday, a budget for books, and colleagues who care. We are an equal opportunity employer; harassment is not allowed here. When you apply we process your personal data as our applicant notice describes.`,
  },
  'course on privacy law': {
    kind: 'course',
    url: 'https://www.northwick.example/courses/law/lw318-privacy-and-terms',
    title: 'LW318 Privacy Law and Online Agreements | University of Northwick',
    frame: 'docs',
    text: `# LW318 Privacy Law and Online Agreements
Level 3 · 15 credits · Spring term · Dr Ingrid Solberg
## Aims
You will learn how personal data is protected in Norland and abroad, and how courts treat terms of service, limitation of liability and arbitration.
## Syllabus
Week 1 What is personal information? Week 2 Consent and legitimate interest. Week 3 Cookies. Week 4 Data subjects and their rights. Week 5 Clickwrap. Week 6 Governing law. Week 7 Copyright notices. Week 8 Vulnerability disclosure.
## Assessment
Essay (60 percent), draft of a privacy policy (40 percent). You must submit both. Late work is not allowed without a reason.
## Reading
Solberg and Menon, Consent by Scrolling. Cases on the website.
## Before you enrol
You should have passed LW201 Contract.`,
  },
  'school handbook': {
    kind: 'handbook',
    url: 'https://www.millbrookschool.example/parents/handbook/school-policies',
    title: 'Family Handbook: school policies | Millbrook School',
    frame: 'docs',
    text: `# Family Handbook
## School policies
Welcome to the new year. This handbook tells families how our school works, from the first bell to the last bus.
## Attendance
Children must be in class at 8:30. If your child is ill, call the office before nine.
## Uniform
Green jumper, grey trousers or skirt. Trainers are not allowed except on sports days.
## Behaviour
Pupils shall be kind. Bullying and harassment are prohibited. A pupil who violates the code of conduct three times meets the head with her parents.
## Telephones
Telephones stay in bags. The school is not liable for lost ones.
## Photographs
With your consent we use pictures of your child on our website. You may withdraw it at any time; write to Mrs Dale, she keeps the list.
## Lunch
Menus are on the board in the hall. Nuts are not allowed.`,
  },
  'staff handbook chapter': {
    kind: 'handbook',
    url: 'https://handbook.quarrydb.example/people/policies/time-off-policy',
    title: 'Time off policy | QuarryDB Handbook',
    frame: 'docs',
    text: `# Time off policy
Owner: People team. Everybody can suggest a change to this page.
## How much
Every team member has thirty days a year, and we mean it. You must take at least twenty of them.
## How to book
Tell your team lead two weeks before. Put it into the calendar, set your status, hand over what is urgent.
## Sick days
If you are ill, you are ill. Nobody asks for a note in the first three days.
## Parental leave
Six months, fully paid, for every parent. Your manager does not approve it; she only plans for it.
## Public holidays
Follow those of the place where you live.
## Questions
Ask in the people channel. We collect no statistics on who takes how much.`,
  },
  'insurance policies on sale': {
    kind: 'product',
    url: 'https://www.harbourmutual.example/home-insurance/policies',
    title: 'Home insurance policies from 9 a month | Harbour Mutual',
    frame: 'soup',
    text: `# Home insurance policies from 9 a month
Cover for your home and your content, by neighbours for neighbours since 1911.
## Choose your policy
| Policy | Content up to | Liability up to
| Quay | 50,000 | 1 million
| Mast | 100,000 | 5 million
| Lighthouse | unlimited | 10 million
## What is covered
Storm, fire, burst pipes and theft. Personal liability is included in every policy.
## What is not covered
Floods below the dyke line, wear, and damage that you cause on purpose.
Terms and conditions apply. Read the [policy document](/docs/quay.pdf) before you buy.
## Make a claim
Contact us day and night. Our services are rated 4.8 by 12,000 members. [Get a quote](/quote)`,
  },
  'privacy tool product page': {
    kind: 'product',
    url: 'https://www.hushmail-guard.example/privacy',
    title: 'Hush Guard: privacy for everything you do online',
    frame: 'soup',
    text: `# Privacy, finally.
## One app that keeps trackers, snoops and spam away
Hush Guard hides your address, blocks third-party cookies and removes your personal information from 180 data brokers.
## Block
Companies collect what you read, buy and watch. We stop them before the page loads.
## Hide
Your real e-mail address stays yours. Make a new one for every account.
## Remove
Data brokers sell your data. We write to them, and again when they do not answer.
“I had forgotten what a quiet inbox looks like.” Dana, member since 2029
## Plans
Solo 5 a month, Family 9 a month. Thirty days to change your mind.
[Get Hush Guard](/buy) Works on phones and computers. Our app is open source.`,
  },
  'compliance software': {
    kind: 'marketing',
    url: 'https://www.dutydesk.example/solutions/policy-management',
    title: 'Policy management software | DutyDesk',
    frame: 'soup',
    text: `# Policy management software that people use
Write, approve, publish and track your policies, procedures and codes of conduct in one place.
## Write
Start from 300 templates: acceptable use policy, data protection policy, whistleblowing, harassment, conflicts of interest.
## Approve
Route a policy to those who must sign it. Reminders go out by themselves.
## Prove
See who has read and agreed to what, and when. Auditors love it.
## Integrate
Works with your directory, chat and learning tools.
Trusted by banks, hospitals and councils. “Our acknowledgements went from 40 to 97 percent.” Head of compliance, Fennel Bank
[Watch the video](/v) [Ask for prices](/p) Contact us`,
  },
  'glossary entry': {
    kind: 'guide',
    url: 'https://www.dutydesk.example/glossary/data-processing-agreement',
    title: 'What is a data processing agreement (DPA)? | DutyDesk Glossary',
    frame: 'article',
    text: `# What is a data processing agreement (DPA)?
A data processing agreement is a contract between a data controller and a processor. It sets out what the processor may do with personal data.
## When do you need one?
Whenever a third party processes personal data for you: payroll, hosting, newsletters.
## What must it contain?
- Processor shall act only on documented instructions
- Processor shall keep the data confidential and secure
- Processor shall not engage subprocessors without consent
- Processor shall help the controller with data subjects' requests
- data is deleted or returned at the end
## Who is liable?
Both may be. Customers usually negotiate a limit of liability.
## Related terms
Controller, processor, subprocessor, standard contractual clauses`,
  },
  'style guidelines for writers': {
    kind: 'handbook',
    url: 'https://www.velacourier.example/about/editorial-guidelines-for-contributors',
    title: 'How to write for us: guidelines for contributors',
    frame: 'article',
    text: `# How to write for us
We publish letters, essays and recipes by readers. Here is what makes a good one.
## Length
Letters up to 200 words, essays up to 1,200.
## Style
Short sentences. Say who did what. Say “he” or “she” or “they” as the person wishes. No exclamation marks.
## Facts
Tell us where your facts come from. Our desk will call you.
## Pictures
Only those that you took yourself. Tell us who is in them and that they agreed.
## Money
We pay 80 crowns for an essay, nothing for letters.
## Send it
By mail to the desk, with your telephone number. Imogen reads everything, but she cannot answer all of it.`,
  },
  'weather conditions': {
    kind: 'product',
    url: 'https://www.snowpass.example/resorts/kestrel-ridge/conditions',
    title: 'Kestrel Ridge: current conditions',
    frame: 'soup',
    text: `# Current conditions
Updated at 7:10. Open lifts: 11 of 14. Snow at the top 140 cm, in the valley 35 cm.
## Slopes
| Run | State | Groomed
| Heron | open | yes
| Long Mile | open | no
| Wall | closed | wind
## Avalanche level
Level 3, considerable, above 2,200 metres. Leaving marked runs is prohibited today. You must carry a beacon in the side valleys. The resort is not liable outside the marked runs.
## Getting here
The pass road is open. Winter tyres or chains are required by law. Buses leave the station every half hour.
Tickets are sold at the lift and in our app. Conditions of carriage hang at the till.`,
  },
  'charity data appeal': {
    kind: 'marketing',
    url: 'https://www.digitalrightsharbour.example/campaigns/fix-the-terms',
    title: 'Fix the terms! Sign our petition for fair agreements',
    frame: 'article',
    text: `# Fix the terms!
## Sign our petition for fair agreements
You agree to hundreds of contracts a year without reading one. We think that companies should carry that burden, not you.
We demand:
- one page, in plain words, for every agreement
- no arbitration without a real choice
- no sharing of personal data with third parties unless you say yes
- no “we may terminate your account at our sole discretion”
41,208 people have signed. Will you?
<label>Name <input></label><label>E-mail <input></label><button>Sign</button>
We use your address to send you news of this campaign, nothing else, and you can unsubscribe at any time. See our privacy policy.
Digital Rights Harbour is a charity. It takes no money from the firms that it writes about.`,
  },
  'api reference of a legal service': {
    kind: 'product',
    url: 'https://docs.policypress.example/api/v2/policies/create-policy',
    title: 'Create a policy - PolicyPress API reference',
    frame: 'docs',
    text: `# Create a policy
POST /v2/policies
Creates a privacy policy, cookie policy or terms of service for a website of your account.
## Parameters
| Name | Type | Description
| kind | string | One of privacy, cookies, terms
| site | string | Address of the website
| law | string | Governing law, for example NO
| third_parties | array | Services that receive personal data
| retention | integer | Days for which data is retained
## Response
<pre>{ "id": "pol_81", "kind": "privacy", "html": "&lt;h1&gt;Privacy Policy&lt;/h1&gt;&lt;p&gt;We collect ..." }</pre>
## Errors
- 401 Your API key is missing or wrong
- 409 A policy of this kind exists
- 429 You must wait: not more than ten calls a minute are allowed`,
  },
  'museum terms glossary': {
    kind: 'product',
    url: 'https://www.shipmuseum.example/learn/sailing-terms',
    title: 'Sailing terms from A to Z | Ship Museum Port Vela',
    frame: 'soup',
    text: `# Sailing terms from A to Z
Words that our visitors ask about. Find them on the ships in the harbour.
## Abaft
Towards the stern. “The anchor is abaft the mast.”
## Bend
To make a sail fast to its yard. Also a knot that joins two ropes.
## Licence
A paper that let a captain take ships of the enemy in time of war.
## Articles of agreement
The contract that a sailor signed before a voyage. It set out his pay, his food and his duties. Whoever left the ship early lost it all.
## Law of the sea
Custom held that a captain was liable for his cargo, except for acts of God and the King's enemies.
## Zephyr
A light wind from the west.`,
  },
};
