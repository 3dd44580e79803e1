import type { HardPages } from './hard-page.ts';

/** Pages of services themselves that speak of policies, data and accounts without being a document. */
export const services: HardPages = {
  'privacy settings': {
    kind: 'settings',
    url: 'https://account.pebblenote.example/settings/privacy',
    title: 'Privacy settings · Pebblenote',
    frame: 'soup',
    text: `# Privacy
## Who can see your boards
<label><input type="radio" name="see" checked> Everyone</label><label><input type="radio" name="see"> Only people I invite</label>
## Personalised tips
<label><input type="checkbox" checked> Use my activity to improve what I see</label>
When this is on, we use your data to suggest boards. You can turn it off at any time; we delete what we have learned within thirty days.
## Data sharing
<label><input type="checkbox"> Share usage statistics with our partners</label>
We never share your content with third parties. [Learn more](/privacy)
## Your data
Download a copy of your data or delete your account. You must confirm with your password.
<button>Save changes</button>`,
  },
  'cookie preference centre': {
    kind: 'settings',
    url: 'https://www.lumo.example/cookie-preferences',
    title: 'Cookie preferences | Lumo',
    frame: 'soup',
    text: `# Manage your cookie preferences
We and our 212 partners use cookies and similar technologies on our website. Choose what you allow. You can change your consent at any time.
## Strictly necessary
Always on. These cookies keep you signed in and protect your account.
## Performance
<label><input type="checkbox"> Allow</label> These cookies tell us which pages people visit. The information is aggregated.
## Targeting
<label><input type="checkbox"> Allow</label> Set by third parties to show you advertisements that fit your interests.
<button>Reject all</button><button>Confirm my choices</button>
For details see our [Cookie Policy](/cookies).`,
  },
  'sign-up page': {
    kind: 'sign-up',
    url: 'https://app.fennel.example/register',
    title: 'Create your Fennel account',
    frame: 'form',
    text: `# Create your account
<label>Name <input name="n"></label><label>E-mail <input name="e"></label><label>Password <input type="password"></label>
- Grow with 40,000 gardeners
- Keep a diary of your beds
- Cancel whenever you like
<label><input type="checkbox"> I agree to the <a href="/terms">Terms of Service</a> and the <a href="/privacy">Privacy Policy</a>.</label>
<label><input type="checkbox"> Send me tips. You can unsubscribe at any time.</label>
By creating an account you confirm that you are at least 16 years old and that your data may be processed as described in our Privacy Policy. We will not share your address with third parties.
<button>Create account</button> Already a member? [Log in](/login)`,
  },
  'checkout with terms': {
    kind: 'sign-up',
    url: 'https://shop.ironleaf.example/checkout/membership-agreement',
    title: 'Checkout: your membership',
    frame: 'form',
    text: `# Your membership
| Ironleaf Plus, monthly | 29.00
| Joining fee | 15.00
| Today | 44.00
## Payment
<label>Card number <input></label><label>Security code <input></label>
Your subscription renews every month until you cancel. Cancel in the app at least three days before the next payment. Refunds are described in our [terms](/terms).
<label><input type="checkbox"> I have read the membership agreement and the house rules and agree to them.</label>
By placing your order you agree that training starts today and that you lose your right to withdraw when it is used up.
<button>Order and pay</button>
Your data is encrypted. Questions? Contact us at 0800 555 019.`,
  },
  'consent wall of a newspaper': {
    kind: 'banner',
    url: 'https://consent.velacourier.example/privacy-wall?return=%2Ftech',
    title: 'We value your privacy',
    frame: 'modal',
    text: `# We value your privacy
We and our 841 partners store and access information on your device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising, measurement of advertising and content, audience research and development of services.
With your permission we and our partners may use precise location data. You may click to consent to the processing described above, or refuse, or see more detailed information and change your preferences before consenting.
Please note that some processing of your personal data may not require your consent, but you have a right to object to it. Your preferences apply to this website only. You can change them at any time by returning to this site or in our privacy policy.
<button>More options</button><button>I agree</button>`,
  },
  'page under a banner': {
    kind: 'banner',
    url: 'https://www.tansybakes.example/recipes/almond-cookies',
    title: 'Almond cookies with sea salt – Tansy Bakes',
    frame: 'soup',
    text: `<div id="cookie-banner"><p>This website uses cookies. We use cookies to personalise content, to provide social media features and to analyse our traffic. We also share information about your use of our site with our partners, who may combine it with other information. You consent to our cookies if you continue to use our website.</p><button>Accept</button></div>
# Almond cookies with sea salt
These cookies take twenty minutes and vanish in five. The recipe makes thirty.
## You need
- 200 g butter, soft
- 150 g brown sugar
- 1 egg
- 250 g flour and 80 g ground almonds
## Method
Beat the butter and sugar until pale. Add the egg. Fold in the flour. Rest the dough for half an hour, then roll small balls and press them flat. Sprinkle with salt. Bake the cookies at 180 degrees for eleven minutes. They stay crisp for a week in a closed tin.`,
  },
  'legal hub of links': {
    kind: 'hub',
    url: 'https://www.quarrydb.example/legal',
    title: 'Legal | QuarryDB',
    frame: 'soup',
    text: `# Legal
Everything that governs your use of our services.
## For everyone
- [Privacy Policy](/legal/privacy)
- [Cookie Policy](/legal/cookies)
- [Terms of Service](/legal/terms)
- [Acceptable Use Policy](/legal/aup)
## For customers
- [Data Processing Addendum](/legal/dpa)
- [Service Level Agreement](/legal/sla)
- [Subprocessors](/legal/subprocessors)
- [Support Policy](/legal/support)
## For developers
- [API Licence Agreement](/legal/api)
- [Vulnerability Disclosure Policy](/legal/security)
- [Brand Guidelines](/legal/brand)`,
  },
  'legal hub with summaries': {
    kind: 'hub',
    url: 'https://legal.lumo.example/',
    title: 'Lumo Legal Centre',
    frame: 'docs',
    text: `# Legal Centre
Find the documents that apply to you. Choose your country at the top.
## Privacy
How we collect, use and share your personal information. [Read the Privacy Policy](/privacy)
## Terms
What you agree to when you use our services, and what we are liable for. [Read the Terms of Service](/terms)
## Cookies
Which cookies we use on our website and how to refuse them. [Read the Cookie Policy](/cookies)
## Community
What is not allowed, and what happens when somebody violates the rules. [Read the Community Guidelines](/community)
## Copyright
How to tell us about infringement of your copyright. [Read the Copyright Policy](/copyright)
## Law enforcement
How authorities may contact us. [Read the Guidelines](/law-enforcement)`,
  },
  'trust centre': {
    kind: 'hub',
    url: 'https://trust.quarrydb.example/privacy-and-compliance',
    title: 'Trust Center: Privacy and compliance | QuarryDB',
    frame: 'soup',
    text: `# Your data is safe with QuarryDB
Security and privacy are built into everything we make. Trusted by 4,000 teams.
## Privacy by design
You own your data. We process personal data only on your instructions, and our services let you choose the region. Sign a data processing addendum with one click.
## Compliance
Independent auditors check our controls every year. Download the report after signing a confidentiality agreement.
## Reliability
99.99 percent uptime, backed by our service level agreement.
## Responsible disclosure
Found a vulnerability? We pay up to 20,000 crowns.
[Talk to sales](/contact) [Read our privacy policy](/legal/privacy) [See subprocessors](/legal/subprocessors)`,
  },
  'login wall in front of a policy': {
    kind: 'login',
    url: 'https://intranet.fennelbank.example/policies/data-protection-policy',
    title: 'Sign in to view Data Protection Policy',
    frame: 'form',
    text: `# Sign in
You need to sign in to view “Data Protection Policy (v4)”.
<label>Staff number <input></label><label>Password <input type="password"></label><button>Sign in</button>
This system is for authorised users only. Your use of it is monitored and recorded. By signing in you agree to the acceptable use policy. Unauthorised access is prohibited and may be prosecuted.
Forgotten your password? Contact the service desk on 4400. Opening hours are from 7 to 19.
Fennel Bank will never ask you for your password by telephone or e-mail.`,
  },
  'moved notice': {
    kind: 'stub',
    url: 'https://www.tidepool.example/privacy-policy-old',
    title: 'Privacy Policy | Tidepool',
    frame: 'article',
    text: `# Privacy Policy
This page has moved. Our privacy policy now lives at [tidepool.example/legal/privacy](/legal/privacy).
You will be taken there in five seconds. If nothing happens, follow the link above, or go back to the [home page](/).
If you came here from a bookmark, please update it. Looking for something else? Try our [help centre](/help), or see [what is new](/blog).`,
  },
  'page not found': {
    kind: 'stub',
    url: 'https://www.ironleaf.example/terms-and-conditions',
    title: 'Page not found - Ironleaf',
    frame: 'soup',
    text: `# Sorry, we can't find that page
The terms and conditions you are looking for may have been removed, renamed, or may never have existed.
Here is what you can do: check the address for typing errors, search our website, or go back to the start. If you think that this is our mistake, please contact us and tell us which link you followed.
## Popular pages
- [Opening hours](/hours)
- [Membership and prices](/prices)
- [Courses this week](/courses)
- [Privacy policy](/privacy)`,
  },
  'refund questions': {
    kind: 'faq',
    url: 'https://help.fennel.example/articles/3310-refunds-and-returns',
    title: 'Refunds and returns: frequently asked questions',
    frame: 'details',
    text: `# Refunds and returns
Answers to what our customers ask most.
= 
## How do I return a plant?
Write to us within fourteen days with a photo. We send you a label. You don't have to keep the box.
= 
## When do I get my money back?
Usually within a week after your parcel has arrived. Banks may take three days more.
= 
## Are there things I can't return?
Seeds that are opened, gift cards and cut flowers.
= 
## My plant died. Who is liable?
If it dies within thirty days, we replace it, no questions asked. After that, ask us anyway.
= 
## Where are your terms and conditions?
They are linked at the bottom of every page, together with our privacy policy.`,
  },
  'help: delete your account': {
    kind: 'faq',
    url: 'https://support.tidepool.example/hc/en/articles/200-delete-your-personal-data',
    title: 'How to delete your account and personal data – Tidepool Help',
    frame: 'docs',
    text: `# How to delete your account and personal data
You can delete your account at any time. Before you do, download your photos: we cannot bring them back.
## Delete in the app
- Open Settings, then Account.
- Choose Delete account and enter your password.
- Confirm with the code that we send you.
## What happens next
Your content disappears at once. We retain backups for thirty days, then your data is removed. Some information, such as invoices, we must keep because the law requires it.
## If you can't sign in
Contact us from the address that you registered. We may ask for proof that the account is yours.
Was this article helpful? 212 of 260 found this helpful. More in [Privacy and safety](/hc/privacy).`,
  },
  'transparency report': {
    kind: 'report',
    url: 'https://transparency.tidepool.example/reports/government-requests-2030',
    title: 'Government requests for user data, 2030 | Tidepool Transparency Report',
    frame: 'docs',
    text: `# Government requests for user data
## July to December 2030
In this period we received 1,204 requests for personal information from authorities in 31 countries, 9 percent more than in the first half of the year. We disclosed data in 58 percent of cases.
| Country | Requests | Accounts | Data disclosed
| Norland | 402 | 611 | 71%
| Sudria | 190 | 233 | 44%
| Ostmark | 77 | 80 | 12%
## Copyright
We removed 8,811 items after notices of copyright infringement and rejected 2,040 notices that were incomplete or abusive.
## Enforcement of our guidelines
We removed 2.1 million posts that violate our community guidelines, most of them spam. Harassment made up 6 percent. Appeals were successful in one case out of nine.
## Method
Counts include every request that reached us by 31 December.`,
  },
  'app store page': {
    kind: 'store',
    url: 'https://apps.cornershelf.example/app/whisperling/privacy',
    title: 'Whisperling: Private Chat – CornerShelf',
    frame: 'soup',
    text: `# Whisperling: Private Chat
Talk to friends, privately. 4.7 stars, 81,000 ratings. Free, offers in-app purchases.
## What's new
Version 9.2: stickers, faster start, fewer crashes.
## App privacy
The developer says that the app may collect the following data and that it is linked to you:
- Contact info: telephone number
- Usage data: app interactions
No data shared with third parties. Data is encrypted in transit. You can request that data be deleted.
## Ratings and reviews
“I switched my whole family.” “Works, but he never answers.”
## Information
Seller: Whisperling Cooperative. Size: 48 MB. Age rating: 12+. [Developer's website](/d) [Privacy policy](/p) [Licence agreement](/l)`,
  },
};
