import type { HardPages } from './hard-page.ts';

/** Reports, essays and announcements about policies. */
export const news: HardPages = {
  'fine over a privacy policy': {
    kind: 'news',
    url: 'https://www.velacourier.example/tech/privacy-policy-fine-tidepool',
    title: 'Tidepool fined 60 million over its privacy policy | The Vela Courier',
    frame: 'article',
    text: `# Tidepool fined 60 million over its privacy policy
By Imogen Farrow. Published 4 March 2031, updated 6 March 2031
The data protection authority of Norland has fined the photo service Tidepool 60 million crowns because its privacy policy hid how long personal data was kept.
“We collect only what we need,” the company's notice told users, yet location records of two million people were retained for nine years, the authority found.
According to the decision, third parties received data without a legitimate interest and without consent. The authority ordered the firm to delete it within ninety days.
Tidepool said it would appeal. “We take your privacy seriously and we do not sell your personal information,” a spokesman told reporters.
Shares in the company fell four percent. Analysts expect other firms to change what their terms say about liability and third parties.`,
  },
  'what the new terms mean': {
    kind: 'news',
    url: 'https://pixelfinch.example/2031/02/what-tidepools-new-terms-of-service-mean',
    title: "What Tidepool's new terms of service mean for your photos",
    frame: 'soup',
    text: `# What Tidepool's new terms of service mean for your photos
Tidepool changed its terms of service last night. We read all 11,000 words so that you can spend your evening on something else.
## You still own your pictures
The company asks for a licence to “host, store and display your content”. Every service needs one of those, and the old wording was no different.
## The arbitration clause is new
If you use the app after 1 April, you agree that disputes go to arbitration and that you may not join a class action. You can opt out by writing a letter within thirty days.
## They may terminate your account
As before, they may terminate your account at their sole discretion, and the service is provided as is. Their liability is limited to 50 crowns.
## Should you leave?
Probably not. But export your albums once in a while. I do it on the first Sunday of each month.`,
  },
  'investigation with quoted clauses': {
    kind: 'news',
    url: 'https://magpieweekly.example/features/the-fine-print',
    title: 'The fine print: a year of reading what we sign',
    frame: 'article',
    text: `# The fine print
## A year of reading what we sign
On the first of January I made a promise that I would read every agreement before I clicked. It took 214 hours.
> You agree to indemnify us and our affiliates against any claim arising from your use of the services.
That sentence came from a torch app. A torch app has affiliates, it turns out, and I had promised to pay their lawyers.
> We reserve the right to change these terms at any time. Your continued use means that you accept the new terms.
“Nobody would sign this with a pen,” said Ada Lindqvist, who teaches contract law. She collects clauses the way other people collect stamps.
> We may share your personal information with third parties, including advertising partners.
The kettle said so. My kettle, I should explain, has its own privacy policy, and it is governed by the laws of a harbour town I have never seen.`,
  },
  'opinion on cookie banners': {
    kind: 'news',
    url: 'https://harbourpost.example/opinion/cookie-consent-is-broken',
    title: 'Opinion: Cookie consent is broken. Here is how we fix it',
    frame: 'article',
    text: `# Cookie consent is broken
Every morning I refuse cookies eleven times before breakfast. So do you, or else you have given up, which is what they want.
Websites use cookies to remember your settings, and nobody minds that. What we mind is the other four hundred partners who would like to store and access information on your device.
The law asks for consent that is freely given. A green button next to a grey one is not freely given. Regulators know it, publishers know it, and we all pretend.
There is a fix: let the browser say no once, for everyone. Your consent would then be a setting and not a daily chore. The ministry could make it law next spring.
Publishers reply that advertising pays for journalism. It does. So did tobacco.`,
  },
  'recorded interview with a privacy commissioner': {
    kind: 'news',
    url: 'https://podloft.example/episodes/88-privacy-commissioner',
    title: 'Episode 88: The privacy commissioner on data brokers – transcript',
    frame: 'plain',
    text: `# Episode 88: The privacy commissioner on data brokers
Transcript. Lightly edited for length.
HOST: Commissioner, when a company writes “we may share your data with trusted partners”, what should I think?
COMMISSIONER: You should ask who. A policy that does not name its third parties tells you nothing about your data.
HOST: And what are my rights?
COMMISSIONER: You have the right to access your personal data, you have the right to have it erased, and you may object to processing for direct marketing. Contact the company first; contact us if it is silent for a month.
HOST: I tried that with my gym. They replied with a form.
COMMISSIONER: (laughs) Many do. A form is fine. A form that asks for your passport to delete an e-mail address is not fine.
HOST: We will put the address of your office in the show notes.`,
  },
  'announcement on a company blog': {
    kind: 'announcement',
    url: 'https://www.pebblenote.example/blog/updates-to-our-terms-and-privacy-policy',
    title: 'Updates to our Terms of Service and Privacy Policy - Pebblenote Blog',
    frame: 'article',
    text: `# Updates to our Terms of Service and Privacy Policy
Posted by Mara on 12 April 2031
On 15 May 2031 we are updating our Terms of Service and Privacy Policy. Here is a summary of what is new; the documents themselves are linked at the end.
## Clearer words on your data
We rewrote the section on what we collect and how we use it. Nothing changes in how we share your personal information with third parties: we still do not sell it.
## Payments
Our terms now describe the yearly plan. If you do not cancel before it ends, it renews.
## What you need to do
Nothing. If you keep using our services after 15 May, you agree to the new terms. If you do not agree, you can delete your account in the settings.
Read the new [Terms of Service](/terms) and [Privacy Policy](/privacy). Questions? Contact us, we read everything.`,
  },
  'mail to customers put online': {
    kind: 'announcement',
    url: 'https://mail.fennelbank.example/v/notice-of-changes-to-terms-and-conditions',
    title: 'Changes to our terms and conditions: what you should know',
    frame: 'form',
    text: `# We're changing our terms and conditions
Dear customer,
We are writing to tell you about changes to the terms and conditions of your current account, from 1 September 2031.
| What changes | Before | From 1 September
| Cash abroad | 2 crowns | 1.5 percent
| Overdraft | 11.9 percent | 12.4 percent
| Notice period | one month | two months
You don't need to do anything if you are happy with the changes. If you are not, you can close your account or switch before that date without a charge.
The full terms and conditions are in our app under Documents, or ask for a copy at any branch.
Kind regards, Joanna Pell, Head of Current Accounts
Please do not reply to this message. You are receiving it because you hold an account with us.`,
  },
  'press release on a privacy seal': {
    kind: 'news',
    url: 'https://newsroom.quarrydb.example/press-releases/quarrydb-achieves-privacy-certification',
    title: 'QuarryDB achieves Norland Privacy Mark, strengthens commitment to data protection',
    frame: 'soup',
    text: `# QuarryDB achieves Norland Privacy Mark
PORT VELA, 9 June 2031. QuarryDB, the leading database for makers, today announced that it has been awarded the Norland Privacy Mark for its data protection programme.
“Our customers trust us with personal data, and we do not take that lightly,” said Petra Holm, chief executive of QuarryDB. “We never share it with third parties, and we retain it only as long as our customers ask us to.”
The mark covers the processing of personal data, the handling of requests by data subjects, subprocessors and vulnerability disclosure.
## About QuarryDB
QuarryDB is used by 4,000 teams in thirty countries. Our services run in six regions.
## Forward-looking statements
This release contains statements on the future that are subject to risk. QuarryDB undertakes no liability to update them.
Press contact: press@quarrydb.example`,
  },
  'breach story': {
    kind: 'news',
    url: 'https://harbourpost.example/news/2031/07/19/gym-chain-data-breach-personal-information',
    title: 'Gym chain breach exposes personal information of 300,000 members',
    frame: 'article',
    text: `# Gym chain breach exposes personal information of 300,000 members
Names, addresses and health notes of 300,000 members of the Ironleaf gyms were copied from an unprotected server, the company confirmed on Friday.
In a notice to members, Ironleaf wrote: “We value your privacy. We are contacting you because your personal information may be affected. We use security measures that meet the standards of our industry.”
Members told this newspaper that they learned of it from social media. The membership agreement says that the company is not liable for loss of data, a clause that lawyers call void.
The authority has opened an inquiry. Under the data protection law, a controller must notify it within 72 hours; Ironleaf took eleven days.
Members who want to know what is stored of them may request access. The company must reply within a month.`,
  },
  'best messengers for privacy': {
    kind: 'news',
    url: 'https://gadgetwren.example/best/private-messengers-privacy-policies-compared',
    title: 'The 5 best private messengers of 2031: privacy policies compared',
    frame: 'soup',
    text: `# The 5 best private messengers of 2031
We compared the privacy policies, terms and cookies of twelve apps. If you buy through links on our site, we may earn a commission.
## 1. Whisperling: best for most people
Price: free. Whisperling collects your telephone number and nothing else. It does not share your data with third parties, and its policy is two pages long.
## 2. Burrow: best for groups
Price: 3 crowns a month. You must be 16. Burrow may retain messages for thirty days. Your content stays yours.
## 3. Lark: best for families
Lark uses cookies on its website only. Its terms say that they may terminate accounts that are not used for a year.
| App | Sells data | Retention | Arbitration
| Whisperling | No | None | No
| Burrow | No | 30 days | No
| Lark | No | 1 year | Yes
How we test: our editors use each app for a month. Read our guidelines for reviews.`,
  },
};
