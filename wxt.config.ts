import { defineConfig } from 'wxt';
import { hashRules } from './scripts/hash-rules';
import { SUPPORTED_PAGES } from './utils/platform/supported-pages';

/**
 * Shortcuts; Chrome suggests at most four. Alt+Shift, because Ctrl+Shift and Alt alone belong to browsers and to the
 * menus of Windows; not C, P, W, X, Z, which Chrome keeps for groups of tabs, nor A, B, D, I, N, R, T.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_popup__' },
  'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_sidebar__' },
  'extract-citations': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_citations__' },
  // No key of its own: Chrome takes no fifth. The reader chooses one where the browser keeps shortcuts.
  'look-up': { description: '__MSG_command_look_up__' },
  'copy-with-pinpoint': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_pinpoint__' },
};

/** The panel's page: in the browser's side panel, and in a frame beside the pages we read. */
const PANEL = 'panel.html';

/** No `upgrade-insecure-requests`: Firefox adds it by default, and it breaks endpoints such as http://192.168.1.5. */
const EXTENSION_PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  // A draft is printed from a frame of our own, with its styles in it.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  // Endpoints stand wherever the reader has them; what may be asked is decided before each send.
  "connect-src 'self' http: https:",
].join('; ');

/** The sites that may show the panel in a frame; browsers take whole origins here. */
const FRAMED_BY = [...new Set(SUPPORTED_PAGES.map((page) => `${new URL(page.slice(0, -1)).origin}/*`))];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ define: { 'import.meta.env.SIDENOTE_RULES': JSON.stringify(hashRules()) } }),
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
    // In Chrome under an address that is another in each session, so that no page can guess it; Firefox's are random anyway.
    web_accessible_resources: [
      { resources: [PANEL], matches: FRAMED_BY, ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    omnibox: { keyword: 'sn' },
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    // Chrome reads a firm's policy by this schema; Firefox needs none.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidenote@sidenote.hk',
          strict_min_version: '140.0',
          // Nothing by itself; the text of a page goes to the reader's own endpoint, when the reader sends it.
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
      },
    }),
  }),
});
