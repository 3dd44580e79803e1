import type { HardPages } from './hard-page.ts';

/** Statutes, courts, regulators, scholars and encyclopedias. */
export const law: HardPages = {
  'data protection statute': {
    kind: 'statute',
    url: 'https://laws.norland.example/legislation/data-protection-act-2029',
    title: 'Data Protection Act 2029',
    frame: 'docs',
    text: `# Data Protection Act 2029
An Act to make provision for the protection of personal data; and for connected purposes.
## Part 1 Preliminary
1 (1) In this Act “personal data” means any information relating to an identified or identifiable individual.
(2) In this Act “processing” includes collection, storage, use, disclosure and erasure.
## Part 2 Duties of controllers
5 (1) A controller must process personal data lawfully, fairly and transparently.
(2) A controller must not transfer personal data to third parties unless the data subject consents or a legitimate interest under section 9 applies.
6 A person who contravenes section 5 is liable on conviction to a fine.
## Part 3 Rights of data subjects
11 (1) The data subject may object to processing for direct marketing. (2) The Commissioner may make rules under this section.
12 This Act applies to a controller established outside Norland that offers services to individuals in Norland.`,
  },
  'consumer contract regulation': {
    kind: 'statute',
    url: 'https://eurolex.example/legal-content/EN/regulation-unfair-terms',
    title: 'Regulation on unfair terms in consumer contracts',
    frame: 'plain',
    text: `# Regulation on unfair terms in consumer contracts
## Article 3
Terms which have not been individually negotiated shall be regarded as unfair if they cause a significant imbalance to the detriment of the consumer.
## Article 4
Without prejudice to Article 7, the following terms shall be presumed unfair:
- terms that exclude or limit liability for death or personal injury;
- terms that enable the trader to alter the terms of the agreement unilaterally without a valid reason;
- terms that require the consumer to submit disputes exclusively to arbitration not covered by applicable law.
## Article 9
Member States shall lay down the rules on penalties applicable to infringements of this Regulation. Member States shall notify the Commission of those rules.
## Article 12
This Regulation shall enter into force on the twentieth day following its publication.`,
  },
  'court opinion on arbitration': {
    kind: 'court',
    url: 'https://courts.norland.example/opinions/2030-cv-118-hale-v-tidepool-terms-of-use',
    title: 'Hale v. Tidepool, No. 2030-CV-118',
    frame: 'pre',
    text: `# HALE v. TIDEPOOL INC.
No. 2030-CV-118. Argued 3 May 2030. Decided 21 September 2030.
Opinion of the court by Judge OKAFOR.
Plaintiff brought this action for breach of warranty. Defendant moved to compel arbitration under its Terms of Use, which provide: "You agree that any dispute arising out of these terms or your use of the services shall be resolved by binding arbitration. You waive your right to a jury trial and to take part in a class action."
The question is whether plaintiff assented. She testified that she saw a button marked "Continue" and, beneath it, a line of grey text: "By continuing you agree to our Terms of Use." The link was not underlined.
We have held that an agreement binds a consumer only where notice is reasonably conspicuous. This notice was not. The limitation of liability and the choice of governing law stand or fall with it.
The motion is DENIED. Defendant shall answer within fourteen days.`,
  },
  'enforcement decision': {
    kind: 'court',
    url: 'https://dpa.norland.example/decisions/2031-07-cookies-lumo',
    title: 'Decision 2031-07: use of cookies without consent by Lumo',
    frame: 'docs',
    text: `# Decision 2031-07
## Subject
The authority examined the use of cookies and the privacy policy on the website of Lumo (the controller).
## Facts
On 12 January 2031 inspectors visited the website. Before any choice was made, eighteen cookies were stored. The cookie policy stated: “We use cookies only with your consent.”
The controller replied that the cookies served its legitimate interests in measuring its website.
## Assessment
Storing information on the device of a user requires consent, unless it is strictly necessary. The statement in the policy was misleading. The data subject could not withdraw consent as easily as give it.
## Decision
The authority orders the controller to bring its processing into line within sixty days and imposes a fine of 250,000 crowns. An appeal may be lodged with the administrative court. The controller is liable for costs.`,
  },
  'encyclopedia: terms of service': {
    kind: 'encyclopedia',
    url: 'https://en.openlore.example/wiki/Terms_of_service',
    title: 'Terms of service - OpenLore',
    frame: 'docs',
    text: `# Terms of service
From OpenLore, the encyclopedia anyone can mend
Terms of service (also known as terms of use or terms and conditions) are the legal agreement between a service provider and a person who wants to use that service. The person must agree to abide by them.[1](#c1)
## Contents
A terms of service agreement typically contains sections on: acceptable use and prohibited conduct, user rights and responsibilities, a privacy policy, payment, disclaimer of warranty, limitation of liability, and notification of changes.
## Readability
A study of 2019 asked 543 students to join a fictitious network; 98 percent missed a clause that gave away their first child.[2](#c2)
## Enforceability
Courts distinguish between clickwrap and browsewrap agreements. In Hale v. Tidepool the court refused to enforce arbitration.
## See also
- [End-user licence agreement](/wiki/End-user_licence_agreement)
- [Privacy policy](/wiki/Privacy_policy)`,
  },
  'encyclopedia: cookies': {
    kind: 'encyclopedia',
    url: 'https://kidslore.example/article/http-cookie',
    title: 'Cookie (computing) – KidsLore',
    frame: 'article',
    text: `# Cookie (computing)
A cookie is a small piece of text that a website stores on your computer. When you come back, the website reads it and knows you again.
## What cookies are good for
Cookies keep you logged in, remember what is in your shopping basket and which language you like.
## Why some people do not like cookies
Third-party cookies can follow you from one website to the next. Advertisers use cookies to learn what you look at. That is personal data, and the law says that they must ask first.
## How to delete cookies
Ask a grown-up to open the settings of your browser. You can delete cookies there, or block them. Your account will be logged out.
## Did you know?
The word comes from “fortune cookie”, because there is a message inside.`,
  },
  'law review abstract': {
    kind: 'academic',
    url: 'https://journals.northwick.example/lawreview/article/view/1182',
    title: 'Consent by Scrolling: An Empirical Study of 4,000 Privacy Policies',
    frame: 'docs',
    text: `# Consent by Scrolling: An Empirical Study of 4,000 Privacy Policies
Ingrid Solberg, University of Northwick; Ravi Menon, Institute for Internet and Law
Vol. 41 No. 2 (2031), pp. 118–171. Licensed under an open licence.
## Abstract
Privacy policies are the main instrument by which firms disclose how they collect, use and share personal information. We assemble a corpus of 4,000 policies and code 32 practices, among them retention, third-party sharing, indemnification and limitation of liability. We find that policies grew by 38 percent after the regulation took effect, that mentions of legitimate interest tripled, and that vague modal verbs (“we may collect”, “we may share”) became more frequent. A survey of 2,100 users shows that comprehension fell.
## Keywords
privacy policy, consent, data protection, readability, terms of service
## How to cite
Solberg I, Menon R. Northwick Law Review 41(2).`,
  },
  'method paper page': {
    kind: 'academic',
    url: 'https://proceedings.example/2030/long-214-detecting-unfair-clauses-in-terms-of-service',
    title: 'Detecting Unfair Clauses in Terms of Service | Proceedings 2030',
    frame: 'soup',
    text: `# Detecting Unfair Clauses in Terms of Service
## Introduction
Users rarely read the terms of service to which they agree. We study eight categories of potentially unfair clauses: arbitration, unilateral change, content removal, jurisdiction, choice of law, limitation of liability, unilateral termination and contract by using.
## Examples
Table 1 shows sentences of each class. “We may terminate your account at any time, at our sole discretion” is unilateral termination. “The service is provided as is” was labelled as limitation of liability. “By using our website you agree to these terms” is contract by using.
## Results
The best model reaches an F1 of 0.81. Errors concern sentences in which third parties act and where prohibited use is listed.
## Conclusion
We release our code and annotation guidelines. Personal information in the corpus was removed.`,
  },
  'guide of the regulator': {
    kind: 'guide',
    url: 'https://dpa.norland.example/for-organisations/how-to-write-a-privacy-notice',
    title: 'How to write a privacy notice and what goes in it | Data Protection Authority',
    frame: 'docs',
    text: `# How to write a privacy notice and what goes in it
If you collect personal data from people, you must tell them what you do with it. This guide is for small organisations.
## What goes in it
- your name and how to contact you
- what personal data you collect, and why you use it
- your lawful basis, for example consent or legitimate interests
- who you share it with, including third parties outside Norland
- how long you retain it
- the rights of the data subject, including the right to complain to us
## An example
“We collect your name and address so that we can deliver your bread. We keep them for two years. We do not share your information with anyone except our driver.”
## Where to put it
Put it where people will see it when they give you their data. You are responsible for keeping it up to date.`,
  },
  'rights page of a consumer office': {
    kind: 'guide',
    url: 'https://consumers.norland.example/your-rights/online-terms-and-conditions',
    title: 'Online terms and conditions: your rights',
    frame: 'article',
    text: `# Online terms and conditions: your rights
When you buy online you agree to the trader's terms and conditions. Some terms are not binding on you, even if you agreed to them.
## Terms that may be unfair
A trader cannot exclude liability for injury. A trader cannot keep your money if they cancel. A trader may not change the agreement without a good reason.
## You have fourteen days
You have the right to withdraw from most contracts within fourteen days. You must return the goods; the trader must refund you within fourteen days of hearing from you.
## Personal data
The trader must tell you how your personal information is used and whether third parties receive it.
## Complain
Contact the trader first. If you are not satisfied, contact us or the arbitration board, which is free for consumers.`,
  },
  'parliament debate': {
    kind: 'statute',
    url: 'https://parliament.norland.example/debates/2031-05-02/online-privacy-bill',
    title: 'Online Privacy Bill, second reading – Debates of 2 May 2031',
    frame: 'plain',
    text: `# Online Privacy Bill: second reading
## 14:02
The MINISTER: I beg to move that the Bill be now read a second time. Our constituents agree every week to policies that no one in this House has read. The Bill provides that a company shall not share personal data with third parties unless the user has said yes.
## 14:09
Mr HASKELL: Will she give way? My honourable friend says “users”. What of the farmer whose tractor collects data about his field? Is the maker liable?
The MINISTER: He raises a fair point. Clause 7 covers machines.
## 14:15
Ms ADEYEMI: The industry told our committee that its terms already protect users, that cookies are harmless and that your data is safe. I comment only that the committee did not believe it.`,
  },
  'treaty text': {
    kind: 'statute',
    url: 'https://treaties.example/texts/convention-on-data-transfers/full-text',
    title: 'Convention on Data Transfers: full text of the agreement',
    frame: 'docs',
    text: `# Agreement between Norland and Sudria on the transfer of personal data
The Parties to this Agreement, desiring to protect the personal data of their citizens, have agreed as follows:
## Article 1 Definitions
For the purposes of this Agreement, “competent authority” means the authorities listed in the Annex.
## Article 2 Safeguards
Each Party shall ensure that personal data received under this Agreement is used only for the purpose for which it was requested, is not disclosed to third parties, and is erased when it is no longer needed.
## Article 5 Liability
Where a data subject suffers damage, the receiving Party is liable under its applicable law.
## Article 9 Termination
Either Party may terminate this Agreement by written notice. It shall cease to have effect six months later. Done at Port Vela in two originals.`,
  },
};
