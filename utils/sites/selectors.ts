/** What is looked for on one site. A firm can replace these without a new version of Sidenote: see `readSelectors`. */
export type SiteSelectors = {
  /** Holds the text. */
  readonly content: string;
  /** Stands on the page before the text has arrived. */
  readonly shell: string;
  /** The title of the law or the case. */
  readonly title: string;
  /** Where the version of the law is printed. */
  readonly version: string;
};

export type Selectors = {
  readonly provisions: string;
  readonly sites: Readonly<Record<'hklii' | 'lrs' | 'e-legislation', SiteSelectors>>;
};

/**
 * Every selector that the readers depend on, in one place.
 *
 * Seen on: HKLII 2026-01 (`.case-content`, Vue's shell, `.text-h2`, `.spec_infoval`); LRS 1998 to 2026;
 * e-Legislation 2026-01 (`.hklm_main`, `select[name=TIMELINE]`, `input[name=ENG_VERSION_DATE]`).
 */
export const SELECTORS: Selectors = {
  provisions: '[temporalid], .hklm_section, .leg-section, section[name], subsection',
  sites: {
    hklii: { content: '.case-content', shell: '#app, #maincon', title: '.text-h2', version: '.spec_infoval' },
    lrs: { content: 'form[name="search_body"] td', shell: 'body', title: 'title', version: '' },
    'e-legislation': {
      content: '.hklm_main',
      shell: '#LegDetails, #LegDetailsWrapper, #TopToolBar',
      title: '#LegDetails',
      version: '.dc_date',
    },
  },
};
