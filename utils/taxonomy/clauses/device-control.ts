import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-control',
  title: 'Your device or app can be changed remotely',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'The provider may change, update or disable software or hardware that you use, without asking you each time.',
  whyItMatters: 'You no longer decide alone what runs on your own device.',
  whatItMeans: 'A device or app may change, lose a function or stop working overnight.',
  whatYouCanDo: 'Look for a setting that turns automatic updates off. If a function that you paid for is removed, complain to the seller.',
  regulations: [{ id: 'eu-dcd', refs: ['8(2)', '19'] }],
  related: ['service-discontinuation', 'device-resource-use', 'broad-device-permissions', 'loss-of-purchases'],
  mappings: { tosdr: [330], claudette: ['CH'] },
  match: {
    none: [
      'you {disable|deactivate|turn}',
      '{you can|you could|you may} ..3 {automatically|remotely|silently|update|disable|install}',
      '{you may not|you must not|you shall not|you agree not|you will not}',
      '{check|checks|checking} for',
      // Payment cards, prices, texts.
      '{card|cards|payment method|billing|subscription fee|account updater|prices}',
      '{update|updating} {these|this|our} {terms|agreement|policy|notice}',
      '{not|no} ..3 automatic*',
      '{update|upgrade|modify} your {content|website|site}',
    ],
    any: [
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
    'The app may update itself automatically on your phone.',
    'We may remotely disable features of the device at any time.',
    'You agree that we may automatically download and install updates.',
    'Updates are installed automatically and without further notice.',
    'You consent to automatic updates of the software.',
    'We may upgrade the firmware of your product without notice.',
  ],
  passed: [
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
