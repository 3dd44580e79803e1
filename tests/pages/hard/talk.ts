import type { HardPages } from './hard-page.ts';

/** Threads, questions, reviews and code in which people quote or discuss policies. */
export const talk: HardPages = {
  'thread quoting a policy': {
    kind: 'forum',
    url: 'https://forum.gardeners.example/threads/fennel-privacy-policy-changed-again.8812/',
    title: 'Fennel privacy policy changed (again) | Gardeners Forum',
    frame: 'posts',
    text: `# Fennel privacy policy changed (again)
=
tern_42 · Tuesday 09:14
Did anybody else get the mail? The new privacy policy says:
> We may share your personal information with our affiliates and with third parties who help us to provide our services. We retain it for as long as we have a legitimate interest.
I did not agree to that.
=
mossy · Tuesday 09:40
You did when you clicked. Their terms say that your continued use means you accept. I quit in spring.
=
ada_k · Tuesday 11:02
> We reserve the right to change this policy at any time.
He is right, that line was in there already. Comments from support: none.
=
tern_42 · Tuesday 11:30
Thanks. I have asked them to delete my data. Will report back.`,
  },
  'question with a quoted licence': {
    kind: 'forum',
    url: 'https://ask.devnook.example/questions/44120/can-i-sell-an-app-that-uses-this-api-under-these-terms',
    title: 'Can I sell an app that uses this API under these terms? - DevNook',
    frame: 'soup',
    text: `# Can I sell an app that uses this API under these terms?
Asked 3 years ago. Viewed 2,104 times. 14 votes
I would like to sell a small app built on the QuarryDB API. The licence agreement says:
> You may not sublicense, sell or rent the API. You agree that we may terminate this agreement at any time. The API is provided as is, without warranty of any kind.
Does that mean my app or only the API itself?
## 2 answers
I am not a lawyer, but “the API” is defined in section 1 as the interface, so your app is fine as long as you do not resell access. Ask them in writing.
answered by hollin, 812 reputation
It also says that you shall indemnify them. I would not, for 3 crowns a month. Add a comment`,
  },
  'social post with a screenshot text': {
    kind: 'forum',
    url: 'https://chirrup.example/@oona/status/privacy-policy-thread-8841',
    title: 'Oona on Chirrup: “I read the privacy policy of my fridge”',
    frame: 'posts',
    text: `Oona @oona · 2 Mar
I read the privacy policy of my fridge so you do not have to. A thread. 1/6
=
Oona @oona · 2 Mar
“We collect information about the content of your fridge.” OK. It is a fridge. 2/6
=
Oona @oona · 2 Mar
“We share your information with our partners so that they may show you offers.” The fridge tells the shop that I am out of butter. 3/6
=
Oona @oona · 2 Mar
“You agree not to use the fridge in a way that violates applicable law.” I have questions. 4/6
=
Pim @pim · 2 Mar
My toaster says their liability is limited to the price of the toast. 212 replies · 4.1k likes`,
  },
  'issue on a missing policy': {
    kind: 'forum',
    url: 'https://code.devnook.example/whisperling/app/issues/311-add-privacy-policy-to-the-store-listing',
    title: 'Add privacy policy to the store listing · Issue #311 · whisperling/app',
    frame: 'docs',
    text: `# Add privacy policy to the store listing #311
Open. jonna opened this issue on 4 January. 5 comments
The store rejects our update: “Your app must have a privacy policy that tells users which personal data it collects, how it is used and with which third parties it is shared.”
## jonna commented
We collect nothing but the phone number. I suggest one paragraph: “We use your number to deliver messages. We do not share it.” Who can review this?
## bekk commented
Add that we retain it until the account is deleted, and a contact address. Also cookies: our website uses none.
## jonna commented
Done in 8f3a11. He also wants a link in the app itself, under Settings, About.
Assignees: bekk. Labels: legal, help wanted. Milestone: 9.3`,
  },
  'company reviews': {
    kind: 'forum',
    url: 'https://trustjay.example/reviews/ironleaf-gyms-cancellation-policy',
    title: 'Ironleaf reviews: cancellation policy is a joke',
    frame: 'posts',
    text: `# Ironleaf: 2.1 of 5
Based on 1,311 reviews
=
“Cancellation policy is a joke”
I told them in March that I was moving. According to the agreement, you must give notice of three months in writing. They kept charging my account until July. ★
=
“Read the terms and conditions!”
It is all in there: no refunds, they may terminate your membership, they are not liable if your bike is stolen. She at the desk was friendly though. ★★★
=
Reply from Ironleaf
We are sorry to hear this. Please contact us with your membership number. Our house rules apply to everyone.
=
“Good for the price”
Showers warm, music loud. I go at six. ★★★★`,
  },
  'mailing list archive': {
    kind: 'forum',
    url: 'https://lists.openkiln.example/archive/legal-discuss/2031-05/contributor-license-agreement.html',
    title: '[legal-discuss] Contributor licence agreement, draft 3',
    frame: 'pre',
    text: `From: Wim Aalto
To: legal-discuss
Subject: Contributor licence agreement, draft 3
Date: Thu, 8 May 2031 10:22:41 +0200

On Wed, Hana wrote:
> You agree that your contributions may be used under the project's licence. You
> represent that you are entitled to grant this licence.

I think "represent" scares people off. Could we say "you confirm"?

> The work is provided "as is", without warranty of any kind.

Fine with me.

> This agreement is governed by the laws of Norland.

He asked at the meeting why we need this at all. My view: we do not.

Wim`,
  },
  'comment page under terms video': {
    kind: 'forum',
    url: 'https://vidbarn.example/watch/terms-and-conditions-explained-in-5-minutes',
    title: 'Terms and conditions explained in 5 minutes - VidBarn',
    frame: 'soup',
    text: `# Terms and conditions explained in 5 minutes
188,204 views · 2 years ago · Law with Lotte
In this video I explain what terms and conditions are, what “limitation of liability”, “governing law” and “indemnify” mean, and which clauses you should look for before you agree. Chapters: 0:00 Hello, 0:41 The licence to your content, 1:58 Arbitration, 3:20 They may terminate your account, 4:31 Bye.
Not legal advice. My website and my newsletter are linked below.
## 311 comments
bo: My teacher made us watch this.
rhea_r: You must do one on privacy policies and cookies next!
Lotte (author): It is coming, I promise. Contact us if you want to help.
sammel: She is the only lawyer I understand.`,
  },
};
