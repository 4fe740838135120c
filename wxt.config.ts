import { defineConfig } from 'wxt';
import { SUPPORTED_PAGES } from './utils/platform/supported-pages';

/**
 * Shortcuts; Chrome suggests at most four. Alt+Shift, because Ctrl+Shift and Alt alone belong to browsers and to the
 * menus of Windows.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_popup__' },
  'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_sidebar__' },
  'extract-citations': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_citations__' },
  'copy-with-pinpoint': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_pinpoint__' },
};

/** The panel's page: in the browser's side panel, and in a frame beside the pages we read. */
const PANEL = 'panel.html';

/** No `upgrade-insecure-requests`: Firefox adds it by default, and it breaks endpoints such as http://192.168.1.5. */
const EXTENSION_PAGE_POLICY = "script-src 'self'; object-src 'self'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // One page for the browser's side panel and for the frame in a page; WXT knows only the name `sidepanel`.
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: PANEL, default_title: 'Sidenote 旁註', open_at_install: false } }
      : { side_panel: { default_path: PANEL } }),
    // Asked for one endpoint at a time, at the click on *Test connection* or *Allow*.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: COMMANDS,
    // Marks in the text get their look from the browser: the page itself stays untouched.
    content_scripts: [{ matches: SUPPORTED_PAGES, all_frames: true, css: ['page-marks.css'] }],
    omnibox: { keyword: 'sn' },
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    // Chrome reads a firm's policy by this schema; Firefox needs none.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
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
