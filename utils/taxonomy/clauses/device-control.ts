import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-control',
  title: 'Your device or app can be changed remotely',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'Privacy Policy', 'In-App Purchases Policy', 'Other Policy'],
  definition: 'The provider may change, update or disable software or hardware that you use, without asking you each time.',
  whyItMatters: 'You no longer decide alone what runs on your own device.',
  whatItMeans: 'A device or app may change, lose a function or stop working overnight.',
  whatYouCanDo: 'Look for a setting that turns automatic updates off. If a function that you paid for is removed, complain to the seller.',
  regulations: [{ id: 'eu-dcd', refs: ['8(2)', '19'] }],
  related: ['service-discontinuation', 'device-resource-use', 'broad-device-permissions', 'loss-of-purchases'],
  mappings: { tosdr: [330], claudette: ['CH'] },
  modifiers: [
    {
      by: 1,
      when: 'functions can be taken away or the device disabled',
      seq: [
        '{disable|deactivate|brick|lock|remove|uninstall|eliminate} ..6 {feature|features|function|functions|functionality|device|devices|product|software|app|apps}',
      ],
    },
    {
      by: -1,
      when: 'you can turn it off',
      inBlock: [
        '{you can|you may|able to|option to|how to} ..3 {turn off|disable|opt out|decline|refuse|postpone}',
        '{turn off|disable} ..3 {automatic updates|auto updates|updates}',
      ],
    },
    { by: -1, when: 'it is about security updates', seq: ['security {update|updates|patches|patch|fixes}'] },
  ],
  match: {
    none: [
      'you {disable|deactivate|turn}',
      '{you can|you could|you may} ..3 {remotely|silently|update|disable}',
      '{you can|you could|you may} ..1 install',
      '{you can|you could} ..3 automatically',
      // Messages, ads, the provider’s own pages.
      '{push notification|push notifications|pop up|pop ups}',
      '{automatic|automatically} {updating|update} ..2 {site|services|website|the services}',
      '{you may not|you must not|you shall not|you agree not|you will not}',
      '{check|checks|checking} for',
      // Payment cards, prices, texts.
      '{card|cards|payment method|billing|subscription fee|account updater|prices}',
      '{update|updating} {these|this|our} {terms|agreement|policy|notice}',
      '{not|no} ..3 automatic*',
      '{update|upgrade|modify} your {content|website|site}',
    ],
    any: [
      {
        seq: '{app|application|software|program|programme|client|firmware} {installs|downloads|updates} ..3 {new versions|updates|upgrades|itself} ..2 {by itself|automatically|on its own|in the background|without asking|without notice}',
        by: 'any',
      },
      {
        seq: '{deactivate|disable|switch off|block|lock} ..2 {software|app|application|device|product|firmware} ..1 on your ..2 {computer|device|phone}',
        by: 'provider',
        none: ['{cookies|notifications|ads}'],
      },
      {
        seq: '{consent|consents|agree|agrees} to ..3 {automatic|automatically} ..4 {download|installation|installing|downloading|update|updates|updating|upgrade|upgrades} ..6 {update|updates|upgrade|upgrades|software|app|new versions|patches}',
        by: 'any',
      },
      {
        seq: '{update|updates|upgrade|upgrades} ..2 {may|can|might|will} ..2 {change|remove|limit|disable|reduce|alter|delete} ..4 {functions|function|functionality|features|feature} of ..3 {product|device|software|app|application|firmware}',
        by: 'any',
        none: ['{policy|these terms}'],
      },
      '{updates|upgrades|update|upgrade|modifications} ..4 {occur|happen|take place|be performed|be made} automatically',
      '{automatically} ..2 {receive|receives|get|obtain} ..6 {updated versions|updates|upgrades|new versions|patches}',
      '{connect|connects|contact|contacts|communicates} ..5 {server|servers} ..4 to {install|download and install} ..3 {update|updates}',
      {
        seq: '{push|pushes|deploy} ..3 {updates|upgrades|patches|new versions|firmware} ..4 {to|on|onto} ..2 {device|devices|product|products|computer|app}',
        by: 'provider',
      },
      '{app|software|application|firmware|device|product|browser} ..8 {install|installs|installed} ..4 {updates|upgrades|patches} ..2 {on its own|by itself|itself|in the background}',
      '{updated|upgraded} in the background',
      {
        seq: '{disable|limit|restrict|lock} ..8 {features|functions|functionality|product|device|software} ..4 {by remote|via remote|over the air|remote command}',
        by: 'provider',
      },
      {
        seq: '{change|disable|remove|modify} ..6 {functions|features|functionality} ..8 {by way of|through|via|by means of|with} ..2 {update|updates|upgrade}',
        by: 'provider',
        none: ['{notify|inform|email}'],
      },
      '{automatically|remotely|silently} ..6 {update|updates|updated|upgrade|upgrades|upgraded|patch|patches} ..12 {software|app|apps|application|applications|client|device|devices|firmware|product|products|version|system|console|hardware|game|platform}',
      '{software|app|apps|application|applications|client|device|devices|firmware|product|products|console|games|game|browser|extension} ..8 {update|updates|updated|upgrade|upgraded|upgrades} ..2 {automatically|silently|remotely|without}',
      '{software|app|apps|application|applications|client|device|devices|firmware|product|products|console|game} ..8 {automatically|remotely|silently} ..6 {update|updates|updated|upgrade|upgraded|download~|install~}',
      '{automatically|remotely|silently} ..4 {download~|install~|deploy|push} ..4 {update|updates|upgrade|upgrades|patches|new versions|software|modifications|fixes|the latest}',
      '{updates|upgrades|patches|new versions} ..10 {installed|downloaded|applied|delivered|pushed|provided|installs|downloads|deployed|download|install} ..3 {automatically|remotely|silently|without}',
      '{automatic|automated|over the air|background|remote} {update|updates|upgrade|upgrades|software updates|firmware updates|downloads} & {software|app|apps|application|device|devices|firmware|product|products|consent|agree|may|will|deliver~|receive|provide}',
      '{remotely|automatically} ..3 {disable|disables|deactivate|remove|delete|lock|restrict|change|modify|alter|uninstall} ..8 {software|device|devices|app|application|product|products|features|function|functions|hardware|firmware}',
      '{update|upgrade|modify|change} ..6 {software|app|application|firmware|client|device} ..10 without ..4 {notice|notifying|consent|asking|permission|notification}',
      '{you agree|you consent|you authorize|you authorise|you accept} ..6 {updates|upgrades|patches|update|upgrade} ..12 {automatic|automatically|in the background|remotely}',
      '{updates|upgrades|patches|new versions} ..10 without ..3 {consent|approval|permission|action|intervention|notice|notifying|asking}',
      '{you agree|you consent|you authorize|you authorise|you accept} ..4 {automatic|automatically|automated} ..3 {updates|upgrades|update|upgrade|patches}',
      '{receive|receiving} ..3 {updates|upgrades} ..2 automatically',
      '{automatic|automatically|automated} {updating|upgrading}',
      '{disable|alter|change|modify|deactivate|update|upgrade} ..4 remotely',
      'automatically ..2 {upgrade|update} ..14 {your mobile device|your device|your computer|your devices}',
      '{entitled|right} to ..4 {implement|install|update|upgrade|release|make} ..8 {app|application|software|firmware|updates} ..4 at any time',
      '{disable|deactivate|brick|block} ..5 {your|the} ..1 {device|product|hardware|software|console} ..10 {remotely|without}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The app installs new versions by itself.',
    'You consent to the automatic download and installation of upgrades.',
    'Firmware updates may remove functions of your product.',
    'You agree that you may automatically receive updated versions of the app.',
    'The program connects to our server to install updates.',
    'The app may update itself automatically on your phone.',
    'We may remotely disable features of the device at any time.',
    'You agree that we may automatically download and install updates.',
    'Updates are installed automatically and without further notice.',
    'You consent to automatic updates of the software.',
    'We may upgrade the firmware of your product without notice.',
  ],
  passed: [
    'Updates to these terms may change how the functions of the product are described.',
    'The app connects to our servers to look for news.',
    'You can check for updates in the menu and install them when you like.',
    'Our payment partner may automatically update the card that you use.',
    'We may update these terms from time to time.',
    'Your subscription renews automatically.',
    'We do not install automatic updates without asking you.',
    'Prices in the app are updated automatically every hour.',
    'You may not disable the security features of the software.',
  ],
  also: ['unilateral-change', 'service-discontinuation', 'continued-use-acceptance', 'contract-by-use', 'termination-at-will'],
};
