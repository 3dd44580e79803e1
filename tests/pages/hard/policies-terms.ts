import type { HardPages } from './hard-page.ts';

/** Terms of all kinds in shapes that are easily missed. */
export const termsOfUse: HardPages = {
  'long terms in pre': {
    kind: 'pre',
    type: 'Terms of Service',
    url: 'https://ftp.openkiln.example/LICENSE-TERMS.txt.html',
    title: 'terms',
    frame: 'pre',
    text: `OPENKILN HOSTING - TERMS OF SERVICE                            Version 7, June 2031

1. ACCEPTANCE. By uploading a file to the service you agree to these terms. If you do
not agree, do not use the service.

2. YOUR CONTENT. You keep your rights. You grant us a licence to store and to copy your
content as far as it is needed to run the service. You represent that you may do so.

3. CONDUCT. You must not upload malware, or material that infringes the copyright of
third parties. We may remove content and terminate accounts without notice.

4. NO WARRANTY. The service is provided "as is". We disclaim all warranties.

5. LIABILITY. We are not liable for lost data. Our liability is limited to what you paid.

6. INDEMNITY. You will indemnify us against claims that arise from your content.

7. LAW. These terms are governed by the laws of Norland.`,
  },
  'terms behind tabs': {
    kind: 'tabs',
    type: 'Terms of Service',
    url: 'https://www.snowpass.example/tickets/terms',
    title: 'Terms and conditions | Snowpass',
    frame: 'tabs',
    text: `# Terms and conditions
These terms apply to your use of Snowpass tickets. By buying a ticket you agree to them.
= 
## Tickets
A ticket is personal. You may not sell it or lend it. Tickets that are misused will be taken away without refund.
= 
## Prices and refunds
Prices include tax. We do not refund tickets because of weather. If more than half of the lifts are closed, contact us within three days.
= 
## Liability
You ski at your own risk. We are not liable for accidents unless we caused them by gross negligence.
= 
## Other
We may change these terms. The agreement is governed by the laws of Norland.`,
  },
  'terms in folded sections': {
    kind: 'tabs',
    type: 'Terms of Service',
    url: 'https://fennel.example/legal/user-terms',
    title: 'Fennel user terms',
    frame: 'details',
    text: `# User terms
Effective 1 May 2031. Please read them; they are short.
=
## Who may use Fennel
You must be 16 or older. You are responsible for what happens in your account.
=
## What you post
Your content stays yours. You allow us to show it to others. We may remove what violates our guidelines.
=
## What we promise
We try to keep our services running, but they are provided as is and we give no warranty.
=
## Ending it
You can leave at any time. We may terminate your account if you break these terms.
=
## Disputes
These terms are governed by Norland law. Our liability is limited to 100 crowns.`,
  },
  'terms with no heading elements': {
    kind: 'soup',
    type: 'Terms of Service',
    url: 'https://m.larkchat.example/page?id=useragreement',
    title: 'Lark',
    frame: 'spans',
    text: `Lark User Agreement
Welcome to Lark! This agreement is between you and Lark Media. By tapping “Start” you accept this agreement.
1. You shall not use Lark to harass people, to spread lies about them or to break the law.
2. You grant Lark a worldwide, royalty-free licence to use the content that you post.
3. Lark may suspend or terminate your account at its sole discretion.
4. Virtual coins have no cash value and are not refunded.
5. Lark is provided as is. Lark is not liable for indirect damages.
6. Lark may change this agreement; if you continue to use the app, you accept the change.
7. Disputes are settled by arbitration in Port Vela.`,
  },
  'short terms of a club': {
    kind: 'short',
    type: 'Terms of Service',
    url: 'https://www.velarowing.example/membership/conditions',
    title: 'Membership conditions – Vela Rowing Club',
    frame: 'form',
    text: `# Membership conditions
Members agree to these conditions when they join.
- You must be able to swim 200 metres.
- You pay the fee for the year in January. If you pay late, we charge 10 crowns.
- You may end your membership with notice of three months to the end of the year.
- You are responsible for damage that you do to boats on purpose.
- The club is not liable for things that are left in the lockers.
- We use your data to manage your membership and do not share it with third parties.
- We may change these conditions with notice of six weeks.
The law of Norland applies.`,
  },
  'terms and privacy on one page': {
    kind: 'several documents',
    type: null,
    url: 'https://www.pixelkettle.example/legal',
    title: 'Legal – Pixel Kettle',
    frame: 'article',
    text: `# Legal
## Terms of Service
By using Pixel Kettle you agree to these terms. You are responsible for your account. You may not copy our games. We may terminate accounts that cheat. Our services are provided as is, and our liability is limited to the price that you paid. These terms are governed by the laws of Norland.
## Privacy Policy
We collect your nickname and your scores. We use them to show the table of the best players. We share no personal data with third parties, apart from the store that sells our games. You may ask us to delete your data; contact us.
## Cookie Policy
Our website uses one cookie, which keeps you signed in.`,
  },
  'acceptable use policy': {
    kind: 'aup',
    type: 'Acceptable Use Policy',
    url: 'https://quarrydb.example/legal/aup',
    title: 'AUP | QuarryDB',
    frame: 'docs',
    text: `# Acceptable Use Policy
This policy describes what is prohibited on QuarryDB. It forms part of your agreement with us.
## You may not use our services to
- break applicable law or the rights of others
- send spam or run scams
- store malware or attack other systems
- mine coins
- store data of children without consent of their parents
## Enforcement
We may suspend or terminate your account if you violate this policy, without notice where the harm is great. You are responsible for what your users do.
## Report abuse
Contact us at abuse@quarrydb.example.`,
  },
  'seller terms': {
    kind: 'seller terms',
    type: 'Commercial Terms',
    url: 'https://sell.cornershelf.example/seller-agreement',
    title: 'CornerShelf Seller Agreement',
    frame: 'docs',
    text: `# Seller Agreement
This Seller Agreement is between CornerShelf Ltd and the merchant who offers goods in our shop (“Seller”).
## Fees
Seller pays 8 percent of each sale. We may change our fees with thirty days' notice.
## Listings
Seller is responsible for its listings and represents that it owns what it sells. We may remove a listing at our sole discretion.
## Payments
We pay out every fortnight. We may withhold payments while a dispute is open.
## Liability
Our liability is limited to the fees of the last six months. Seller shall indemnify us against claims of third parties.
## Term
Either party may terminate this agreement with fourteen days' notice. The laws of Norland govern it.`,
  },
  'developer terms': {
    kind: 'odd address',
    type: 'Developer Terms',
    url: 'https://dev.chirrup.example/docs/api-terms',
    title: 'API terms – Chirrup for developers',
    frame: 'docs',
    text: `# Chirrup API Terms
You accept these terms when you create a key.
## Licence
We grant you a limited licence to use the API for your app. You may not sell, rent or sublicense access.
## Limits
You must respect the rate limits. We may change or remove parts of the API at any time.
## Personal data
If your app shows personal data of our users, you must have their consent, and you must delete it when they ask.
## No warranty
The API is provided as is. We are not liable for any damages.
## End
We may revoke your key at our sole discretion. You may stop at any time.`,
  },
  'general conditions of sale': {
    kind: 'odd address',
    type: 'General Conditions of Sale',
    url: 'https://www.loomandlathe.example/info/terms-of-sale',
    title: 'Terms of sale – Loom & Lathe',
    frame: 'form',
    text: `# Terms of sale
## 1. Orders
These terms apply to all orders in our online shop. An agreement exists once we have confirmed your order.
## 2. Prices
Prices are in crowns and include tax, but not postage.
## 3. Delivery
We deliver within ten days. If we cannot, we tell you, and you may cancel.
## 4. Withdrawal
You may return goods within fourteen days and will be refunded. You pay for the return. Goods made to measure are excluded.
## 5. Warranty
The statutory warranty of two years applies.
## 6. Liability
We are liable without limit for intent and gross negligence; otherwise our liability is limited to foreseeable damage.
## 7. Law
Norland law applies.`,
  },
  'in-app coins': {
    kind: 'app store style',
    type: 'In-App Purchases Policy',
    url: 'https://snailrun.example/coins-policy',
    title: 'Coins policy | Snail Run',
    frame: 'plain',
    text: `# Virtual items and coins policy
This policy applies when you buy coins, shells or other virtual items in Snail Run.
Coins are licensed to you, not sold. You may not transfer them, and they have no value outside the game. You must be 18 or have the consent of a parent to buy them.
All purchases are final. We do not refund coins unless applicable law says otherwise. If we close the game or terminate your account because you broke our terms, you lose your coins.
We may change the price of virtual items at any time. If you think that a purchase went wrong, contact us within seven days.`,
  },
  'eula in a dialog': {
    kind: 'modal',
    type: 'Terms of Service',
    url: 'https://get.burrow.example/install/eula',
    title: 'Install Burrow',
    frame: 'modal',
    text: `## End User Licence Agreement
Please read this licence before you install Burrow.
Burrow Cooperative grants you a personal licence to use the app on devices that you own. You may not decompile it, remove notices of copyright, or rent it to others.
The app is provided as is, without warranty of any kind. To the extent permitted by applicable law we are not liable for damages that arise from its use.
This licence ends if you violate it. You must then delete all copies. It is governed by the laws of Norland.
By choosing “Accept” you agree to this licence.`,
  },
};
