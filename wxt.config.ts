import { defineConfig } from 'wxt';

/** The pages Sidenote reads by itself; anywhere else it acts only on the reader's click (`activeTab`). */
export const SUPPORTED_PAGES = [
  'https://www.hklii.hk/*',
  'https://hklii.hk/*',
  'https://legalref.judiciary.hk/lrs/*',
  'https://www.elegislation.gov.hk/hk/*',
];

/** No `upgrade-insecure-requests`: Firefox adds it by default, and it breaks endpoints such as http://192.168.1.5. */
const EXTENSION_PAGE_POLICY = "script-src 'self'; object-src 'self'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', 'alarms'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidenote@sidenote.hk',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
