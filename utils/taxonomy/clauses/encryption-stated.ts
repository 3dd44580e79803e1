import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'encryption-stated',
  title: 'Data is encrypted',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Data Processor Agreement', 'Other Policy'],
  definition: 'The document says that data is encrypted: on its way, where it is stored, or from end to end.',
  whyItMatters: 'Encrypted data is much harder to read for anyone who intercepts or steals it.',
  whatItMeans: 'A leak is likely to do less harm. Unless the text says end-to-end, the provider can usually still read your data.',
  whatYouCanDo: 'Prefer services with end-to-end encryption for messages and files, and protect your account with a strong password.',
  regulations: [
    { id: 'gdpr', refs: ['32'] },
    { id: 'uk-gdpr', refs: ['32'] },
  ],
  related: ['security-disclaimer', 'breach-notice-promise', 'message-scanning'],
  mappings: { tosdr: [226, 372], opp115: ['Data Security'], dpv: ['dpv:Encryption'] },
  match: {
    none: [
      // Identifiers made unreadable for matching and advertising.
      '{hashed|hash|hashing} {or|and} {encrypted|encryption|encrypt}',
      '{encrypted|encrypt} {or|and|version|form of} ..2 {hashed|hash}',
      'encrypted ..2 {identifier|identifiers|id|ids|email address|email addresses|list|version}',
      // Statutes and definitions.
      '{nonencrypted|unencrypted|non encrypted|not encrypted}',
      '{encryption means|encrypted means|refers to|defined as}',
      // Advice, bans and the user's side.
      '{you|user|users} {should|must|can|may|need|could} ..6 {encrypt|encrypted|encryption}',
      '{recommend|encourage|advise|suggest} ..10 {encrypt|encrypted|encryption}',
      '{circumvent|bypass|decrypt|break|remove|defeat} ..5 {encryption|encrypted}',
      'export ..6 encryption',
      'encrypted or encoded',
      '{encryption|encrypted} ..8 {hashing|matched|match}',
      '{hashing|matched} ..6 encrypted',
      '{site|sites|apps|app|developers|you|server} ..3 must',
      'must encrypt',
      '{solely|you are|customer is|user is|client is|are|is} ..1 {responsible|liable} ..30 {encrypt*|ssl}',
      '{responsibility|responsible for|authorize us} ..12 {encrypt*|ssl}',
      '{ssl certificate|ssl certificates|certificate manager|decoder|encryption exports|operating system|your device is}',
      '{encourage~|encouraged} to encrypt',
      '{irreversible|irreversibly|unlawful copying|de crypt|premise of|electronic device|channel|encrypted content}',
      'steps you can take',
      'related to encrypted',
      'in the cookie',
      // Doubt.
      'unless ..4 encrypted',
      '{even|despite|although|while} ..4 {encrypted|encryption}',
      '{without|lack of|no} ..2 {encryption|encrypted}',
      '{cannot be|not be|not always|not necessarily|generally not|never} ..1 encrypted',
      'third party ..4 {encrypts|encrypt}',
    ],
    any: [
      '{use~|employ~|utilize~|utilise~|apply~|implement~|adopt~|deploy~|maintain~|provide~|offer~|support~|enable~|leverage~|take~|rely on} ..16 {encryption|encrypted|encrypt|encrypting|ssl|tls|transport layer security|secure socket layer|secure sockets layer|aes|aes 256|e2ee|cryptographic|cryptography}',
      '{is|are|be|been|being|remain|remains|stored|transmitted|transferred|sent|kept|protected|secured|data} ..3 {encrypted|encryption|encrypt}',
      '{we|company|that|which|to|will} ..2 {encrypt|encrypts}',
      '{protected|secured|secure|protect|safeguarded|safeguard|transmitted|sent|passed|collected|processed} ..10 {by|via|using|through|over|with|under|in|including} ..8 {encryption|encrypted|ssl|tls|secure socket layer|secure sockets layer|transport layer security|pgp}',
      '{such as|including|include|includes|like|for example|e g|through|via|with|measures} ..14 {encryption|encrypting|encrypted|tls|ssl}',
      '{end to end|end to end data|at rest|in transit|industry standard|strong|bit|full|full disk|database|transport|data|password|field level|client side|zero access|appropriate|advanced|ssl|tls|aes|aes 256|disk|storage|server|https} {encryption|encrypted}',
      '{encryption|encrypted|encrypting} ..5 {in transit|at rest|technology|technologies|protocols|protocol|connection|connections|transmission|form|format|storage|network|networks|measures|techniques|methods|standards|channels|communication|backups|databases|servers|passwords|data}',
      '{encryption of|encrypting} ..4 {$data|transmissions|communications|traffic|passwords|content|files|messages}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We use encryption to protect the information that you send to us.',
    'All data is encrypted in transit and at rest.',
    'Your messages are protected with end-to-end encryption.',
    ['We protect your data with measures such as:', 'encryption of databases and backups.'],
    'Payment pages are secured by TLS.',
    'We encrypt passwords before we store them.',
    'Technical safeguards include access controls, firewalls and encryption.',
    'Card numbers are always encrypted while they travel over networks.',
  ],
  passed: [
    'We share a hashed or encrypted version of your email address with advertising partners.',
    'You should encrypt sensitive files before you upload them.',
    'Emails that you send us are usually not encrypted.',
    'You may claim damages if your unencrypted personal information is stolen.',
    'You may not circumvent any encryption that protects the content.',
    'We do not use encryption for public posts.',
    'Encrypted means that data was made unreadable with a key.',
    'You are solely responsible for encrypting your data.',
    'You have to renew the SSL certificate of your domain.',
  ],
  also: [],
};
