import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'contacts-upload',
  title: 'Your address book is uploaded',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 0, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The service copies the contacts (names, numbers, email addresses of other people) on your device or in your accounts.',
  whyItMatters: 'It hands over data of people who were never asked.',
  whatItMeans: 'The service can learn who your friends and colleagues are, even if they never joined it.',
  whatYouCanDo:
    'Refuse access to your contacts and stop the syncing. Look for a setting that removes contacts already uploaded. Many services work without it.',
  regulations: [
    { id: 'gdpr', refs: ['6(1)(f)', '14'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['non-user-data', 'broad-device-permissions', 'third-party-enrichment'],
  mappings: { tosdr: [234], opp115: ['First Party Collection/Use'], dpv: ['pd:Contact', 'pd:SocialNetwork'] },
  modifiers: [
    {
      by: 1,
      when: 'data of people without an account is included',
      seq: ["{non users|nonusers|non members|do not use|don't use|not yet use|have not joined|not registered}"],
    },
    {
      by: -1,
      when: 'the contacts are hashed or not kept',
      inBlock: [
        '{hash|hashed|hashing|hashes}',
        '{not store|not stored|not retain|not retained|not kept|not save|not saved} ..6 {contacts|address book|numbers|them|it|data|information}',
      ],
    },
  ],
  match: {
    none: [
      // Allow-listing a sender.
      '{add|adding|save} ..3 {us|our|com|email|emails|address|addresses|url|urls|noreply|sender} ..6 {to|in} your {address book|contacts|contact list|email address book|safe senders}',
      // Rules for users and developers.
      '{harvest*|unsolicited|spam|scrap*}',
      '{you may not|you must not|prohibited|developers|your app must}',
      '{contacts can|contacts may|contacts will} {see|view|share|find|choose}',
      '{means|defined as}',
      // The verb: a device contacts a server.
      '{device|devices|phone|app|browser|software|service} {contact|contacts} {our|google|apple|the|its|a|servers}',
      '{liability|liable|your app}',
      'contacts with {our|us|customer|the}',
      // An address book of places to deliver to.
      'address book {entries|and 1}',
      '{shipping|delivery|coupon|wallet|billing} ..12 address book',
      '{do not|does not|will not|never|nor|not} ..3 {access|request|collect|upload|ask for} ..6 contacts',
      'whether we access',
      // How to take a permission back.
      '{withdraw~|revok*|remov*} ..12 {permission|permissions|consent}',
      "{do not|does not|will not|never|nor|don't|doesn't|outside of your} ..6 {address book|contact list|phone book|phonebook}",
    ],
    any: [
      '{synchronisation|synchronization|synchronising|synchronizing|upload|uploading|import|importing|matching} of ..3 {contact list|contacts|address book|phone book|contact lists|phone contacts|contact data}',
      '{friend list|friends list|friends lists|list of friends|contact list|contacts list|address book|phone book|phonebook|phone book data|address book data} ..6 {is|are|be} ..2 {retrieved|transmitted|compared|matched|transferred|read|collected|accessed|hashed|copied|sent}',
      {
        seq: '{access|receive|obtain|have access to|collect} ..16 {such as|including} ..12 {friends list|friends lists|friend list|list of friends|your friends|contact list|contacts list|your contacts|social graph}',
        by: 'provider',
        types: ['Privacy Policy'],
      },
      {
        seq: "{add|find|connect with|invite|follow|discover} ..3 {friends|people|others} ..3 from ..3 {contact list|contacts list|address book|phone book|device's contacts|phone contacts|phone's contacts|your contacts}",
      },
      '{extract~|taken|retrieved} from ..4 {address book|phone book|contact list|phone contacts|contacts on}',
      '{contact information|contact data|contact info|contacts} ..4 {you|user|users|member|members|customer} ..4 {import|imports|imported|upload|uploads|uploaded|sync|syncs|synced|synchronize}',
      '{import~|upload~|sync~|synchronize~|synchronise~} ..5 {your|the|their|user|a} ..2 {contacts|contact information|connections|friends list|friend list|friends lists|list of friends|social graph}',
      '{find friends|friend finder|invite friends|find people you know|contact syncing|contact sync|contacts sync|contact synchronization|contact import|contact importer} ..20 {collect~|access~|upload~|import~|store~|sync~|receive~}',
      '{collect~|receive~|import~|obtain~} ..8 {friends list|friend list|friends lists|list of friends} ..8 {facebook|google|social|network|networks}',
      '{names|name|phone numbers|email addresses|numbers} ..6 {in|from} ..3 {address book|phone book|phonebook|contact list|contacts list|phone contacts}',
      '{upload~|sync~|synchronise~|synchronize~|synchronization|import~|access~|collect~|scan~|retrieve~|obtain~|receive~|process~|store~|link~|connect~|use|uses|using|search~|read|transmit~|give us|integrate~|copy|copies} ..8 {address book|address books|phone book|phonebook|contact list|contact lists|contacts list|contact book|list of contacts|device contacts|phone contacts|email contacts|mobile contacts|contacts stored|contacts directory|contact directories|contacts folder|phone directory}',
      "{upload~|sync~|synchronise~|synchronize~|import~|access~|access to|scan~|connect} ..1 {your|the user's|user|a user's|their|the} ..2 contacts",
      'contacts ..4 {from|on|in|of|stored in|stored on} {your|the|a} ..3 {device|phone|smartphone|address book|email account|email accounts|contact list} & {upload~|sync~|import~|access~|collect~|scan~|use|store~|process~|receive~}',
      '{address book|phone book|phonebook|contact list|contacts list|phone contacts|device contacts|contacts} ..4 {is|are|be|you have|you|may be} ..1 {uploaded|synced|synchronised|synchronized|imported|upload|import|sync|transmitted}',
      '{synced|imported|uploaded} contacts',
      '{share|connect|provide|give us} ..2 your contacts ..8 {collect~|access~|upload~|store~}',
      'your contacts {phone|email|telephone|names}',
      '{names|phone numbers|telephone numbers|email addresses|details} ..8 {of|from} ..1 your {contacts|phone contacts|device contacts} & {collect~|access~|store~|receive~|upload~|sync~|import~}',
      '{access to|permission to access|permission for} ..8 {contacts|contact list|address book} & {device|phone|camera|photos|permission|permissions|mobile}',
      'your contacts ..3 {history|call logs|call history|calendar|photos}',
      {
        seq: '{contact list|address book|phone book|phonebook|contacts list|phone contacts|device contacts}',
        context: [
          '{we|company|app|services} ..4 {collect~|access~|receive~}',
          '{information|data} ..6 {collect~|receive~}',
          '{permission|permissions|access}',
        ],
        none: [
          '{password|coupon|shipping|delivery}',
          '{see|share with|message|notify|invite|visible|connect with|communicate} ..4 {your contacts}',
          'your contacts ..2 {who|that|may|can|will}',
        ],
        weak: true,
      },
      '{find|identify|see|discover|match|locate} ..6 {friends|contacts|people you know} ..14 {address book|contact list|phone book|your contacts|phone contacts|device contacts}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Synchronisation of the contact list takes place in hashed form.',
    'Phone book data is compared with our user database.',
    'If you choose to sync your contacts, we collect names and phone numbers from your phone book.',
    'We upload your address book to help you find friends who already use the app.',
    'You can import your contacts from your e-mail account.',
    'With your permission, the app accesses the contact list on your device.',
    'We store imported contacts so that we can tell you when a friend joins.',
    ['With your permission we collect:', 'contacts stored on your phone, so that you can find people you know.'],
    'We process any contact information that a member chooses to import.',
    'The service will periodically import and store your contacts.',
  ],
  passed: [
    "The data controller's contacts are listed below.",
    'The app contacts our servers to check for updates.',
    'Add our address to your address book so that our messages reach you.',
    'We do not access your contacts.',
    'You may not harvest e-mail addresses or import contact lists of other users.',
    'Your contacts can see when you were last online.',
    'We keep a note of your contacts with customer service.',
    'We collect the contact details that you give us when you register.',
    'You can withdraw consent by removing device permissions, such as access to your phone contacts.',
  ],
  also: ['non-user-data', 'broad-device-permissions', 'third-party-enrichment', 'precise-location'],
};
