import type { HardPages } from './hard-page.ts';

/** Models, samples and tools from which other people make their documents. */
export const templates: HardPages = {
  'terms template with blanks': {
    kind: 'template',
    url: 'https://www.startupbinder.example/templates/terms-of-service-template',
    title: 'Terms of Service Template (free download) – Startup Binder',
    frame: 'article',
    text: `# Terms of Service Template
Download this template as a document, or copy the text below. Replace everything in square brackets.
## 1. Agreement
These Terms of Service are an agreement between you and [Company Name] (“we”). By using [Website URL] you agree to these terms.
## 2. Your account
You are responsible for your account. You must be at least [age] years old.
## 3. Termination
We may terminate your account at our sole discretion if you violate these terms.
## 4. Liability
Our services are provided “as is”. To the extent allowed by applicable law, [Company Name] is not liable for indirect damages.
## 5. Governing law
These terms are governed by the laws of [State].
Need something more? Our lawyers review your document for 90 crowns. [See all templates](/templates)`,
  },
  'privacy policy template': {
    kind: 'template',
    url: 'https://sitesmith.example/resources/sample-privacy-policy',
    title: 'Sample Privacy Policy: Copy and Paste for Your Website | Sitesmith',
    frame: 'soup',
    text: `# Sample privacy policy for small websites
Every website that collects personal information needs a privacy policy. Use our sample as a start and adapt it to your business.
## How to use this sample
Copy the text, fill in the blanks, delete what does not apply to you, and publish it on a page of its own.
## The sample
_________ (“we”) respects your privacy. This privacy policy explains what personal data we collect when you visit _________ and how we use it.
We collect your name and e-mail address when you fill in the form. We use cookies to understand how visitors use our site. We do not share your personal information with third parties except where applicable law requires it.
You have rights to your data. Contact us at _________.
## Make your site with Sitesmith
Plans from 4 crowns a month. Try it free.`,
  },
  'employment contract sample': {
    kind: 'template',
    url: 'https://hrpantry.example/documents/employment-agreement-sample',
    title: 'Employment agreement: sample and guide | HR Pantry',
    frame: 'docs',
    text: `# Employment agreement: sample
This Employment Agreement is made on ____________ between ____________ (the “Employer”) and ____________ (the “Employee”).
## 1. Position
The Employee shall serve as ____________ and shall report to ____________.
## 2. Salary
The Employer shall pay the Employee ____________ crowns a month.
## 3. Confidentiality
The Employee shall not disclose confidential information to third parties during or after employment. All intellectual property made in the course of work belongs to the Employer.
## 4. Termination
Either party may terminate this agreement with three months' notice. The Employer may terminate it at once if the Employee violates company policies.
## 5. Governing law
This agreement is governed by the laws of Norland.
Signed: ____________ ____________`,
  },
  'lease form': {
    kind: 'template',
    url: 'https://city.portvela.example/forms/standard-rental-agreement.html',
    title: 'Standard rental agreement (form 12)',
    frame: 'form',
    text: `# Standard rental agreement (form 12)
Issued by the housing office of Port Vela. Both parties fill in and sign two copies.
| Landlord | ........................
| Tenant | ........................
| Dwelling | ........................
| Rent a month | ........................
## Terms
- The tenant shall pay the rent by the third of each month.
- The tenant must not sublet the dwelling to third parties without consent.
- The landlord is liable for repairs to the roof, walls and heating.
- Smoking in the stairwell is prohibited.
- Either party may terminate this agreement with notice of three months.
- Disputes go to the rent board; the law of Norland applies.
Date and signatures ........................`,
  },
  'privacy policy generator': {
    kind: 'tool',
    url: 'https://policypress.example/privacy-policy-generator/',
    title: 'Privacy Policy Generator: compliant in 5 minutes | PolicyPress',
    frame: 'soup',
    text: `# Privacy policy generator
## Compliant in five minutes
Answer a few questions about your website and we write your privacy policy, cookie policy, and terms and conditions. Always up to date with applicable law.
<button>Start for free</button>
## Why do I need a privacy policy?
If you collect personal information from visitors, the law asks you to tell them. Services that you use, such as analytics and advertising networks, demand it as well. Without one you may be liable to fines.
## What is in it?
- what personal data you collect and how you use it
- cookies and third parties
- the rights of data subjects
- how people may contact you
## Loved by 20,000 shops
“I had our policy online before lunch.” Tansy Bakes
## Prices
Free for one website. 9 crowns a month for ten.`,
  },
  'clause library entry': {
    kind: 'template',
    url: 'https://clausecabinet.example/clauses/limitation-of-liability-saas-agreement',
    title: 'Limitation of Liability Clause (SaaS Agreement): 6 examples',
    frame: 'docs',
    text: `# Limitation of liability clause: 6 examples
Related clauses: indemnification, disclaimer of warranties, governing law
## Example 1 (favours the supplier)
To the extent permitted by applicable law, neither party is liable for indirect or consequential damages. Supplier's liability under this Agreement is limited to the fees paid by Customer in the twelve months before the claim.
## Example 2 (balanced)
Nothing in this Agreement limits liability for breach of data protection obligations, up to three times the fees.
## Example 3 (favours the customer)
Supplier shall indemnify Customer against all claims of third parties arising from infringement of intellectual property.
## When to use it
Suppliers should insist on example 1 in the first draft. See how often each occurs in our set of 9,200 contracts. [Sign up](/join) to download.`,
  },
  'nda template page': {
    kind: 'template',
    url: 'https://www.startupbinder.example/templates/mutual-nda',
    title: 'Mutual Non-Disclosure Agreement Template',
    frame: 'pre',
    text: `MUTUAL NON-DISCLOSURE AGREEMENT

This agreement is made between {{party_one}} of {{address_one}} and {{party_two}} of
{{address_two}} on {{date}}.

1. Each party ("Recipient") shall keep secret the information that it receives from the
other ("Discloser") and shall not disclose it to third parties.
2. Recipient must use the information only for {{purpose}}.
3. This agreement does not cover information that is public, or that applicable law
requires to be disclosed.
4. All intellectual property remains with Discloser. The information is provided as is,
without warranty.
5. This agreement is governed by the laws of {{jurisdiction}} and ends after {{years}} years.

Signed for {{party_one}}                     Signed for {{party_two}}`,
  },
};
