import { defineConfig } from 'wxt';
import { clauseModules } from './scripts/vite/clause-modules.ts';
import { preactNoInnerHtml } from './scripts/vite/preact-no-inner-html.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [clauseModules(), preactNoInnerHtml()],
    build: { target: ['chrome120', 'firefox140'], assetsInlineLimit: 0 },
  }),
  manifest: ({ browser }) => ({
    name: 'Caveat',
    description: 'Highlights the clauses that matter in privacy policies and terms, and says why. Nothing leaves your machine.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'caveat@caveat.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
