import type { Frame, Page } from 'playwright-core';
import { changeSettings } from '../../e2e/stage/chromium';
import { settingsFor } from '../../e2e/stage/model';
import type { Language } from '../../utils/core/language';
import { checkTextMessages } from '../../utils/i18n/messages/check-text';
import { commonMessages } from '../../utils/i18n/messages/common';
import { courseMessages } from '../../utils/i18n/messages/course';
import { draftMessages } from '../../utils/i18n/messages/draft';
import { studyMessages } from '../../utils/i18n/messages/study';
import { summaryMessages } from '../../utils/i18n/messages/summary';
import { translator } from '../../utils/i18n/translate';
import { type Act, asking, type OpenState, onDesk, ownPage, readPage, settle, withModel } from './open';
import { copyOfJudgment, OTHER_PAGES, sampleUrl } from './pages';

/** A state of the product: how it is reached. */
export type State = {
  readonly name: string;
  readonly open: OpenState;
  /** Number of the picture in a store's listing; the others are only looked at. */
  readonly store?: number;
};

const JUDGMENT = sampleUrl('judgment');
const SENTENCE = sampleUrl('sentence');
const ORDINANCE = sampleUrl('ordinance');

const shown = (panel: Frame) => panel.locator('[role=tabpanel]:not([inert])');

/** By key, which no shift of the layout can miss. */
const press = (place: Frame | Page, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).first().press('Enter');

const primary: Act = (panel) => shown(panel).locator('.sn-button[data-kind="primary"]').first().press('Enter');

const ask =
  (question: string, then: Act = async () => undefined): Act =>
  async (panel, scene, page) => {
    await shown(panel).locator('textarea').first().fill(question);
    await shown(panel).locator('textarea').first().press('Enter');
    await settle(page, scene);
    await then(panel, scene, page);
  };

const firstNeighbours: Act = async (panel) => {
  const lines = panel.locator('.sn-line');
  if ((await lines.count()) > 1) await lines.nth(1).hover();
};

const bring =
  (selector: string): Act =>
  async (panel) => {
    await shown(panel)
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };

/** Asks the model for a summary; where it writes, what it wrote is brought to the eye. */
const summarise =
  (until: string): Act =>
  async (panel) => {
    await panel.locator('.sn-model .sn-button[data-kind="primary"]').press('Enter');
    await shown(panel).locator(until).first().waitFor();
  };

const stopAfterALine: Act = async (panel, { language }) => {
  await panel.locator('.sn-model .sn-button[data-kind="primary"]').press('Enter');
  await panel.locator('.sn-model .sn-statement').first().waitFor();
  await press(panel, translator(commonMessages, language)('stop'));
};

const checkText: Act = async (panel, { language }) => {
  const t = translator(checkTextMessages, language);
  await press(panel, t('open'));
  await panel
    .getByRole('textbox', { name: t('paste') })
    .fill('See Port Swettenham Authority v T W Wu & Co [1979] AC 580, [2019] HKCFA 99999 and Cap. 4 s 999.');
  await press(panel, t('check'));
};

const keep: Act = async (panel) => {
  await panel.locator('.sn-outcome .sn-keep-line').press('Enter');
  await panel.locator('.sn-outcome .sn-keep-line[aria-pressed="true"]').waitFor();
};

const makeDraft: Act = async (panel, scene, page) => {
  await primary(panel, scene, page);
  await shown(panel).locator('.sn-draft-bar').waitFor();
};

const listDrafts: Act = async (panel, scene, page) => {
  await makeDraft(panel, scene, page);
  await press(panel, translator(draftMessages, scene.language)('back'));
};

const pressWhere =
  (selector: string, then: Act = async () => undefined): Act =>
  async (panel, scene, page) => {
    await shown(panel).locator(selector).first().press('Enter');
    await settle(page, scene);
    await then(panel, scene, page);
  };

/** Looks a word up in the chapter on the screen. */
const wordHere =
  (word: string): Act =>
  async (panel, scene, page) => {
    await shown(panel).locator('.sn-law-says input[type="search"]').fill(word);
    await shown(panel).locator('.sn-law-says .sn-use').first().waitFor();
    await bring('.sn-law-says')(panel, scene, page);
  };

const lookUpChanges: Act = async (panel) => {
  await shown(panel).locator('.sn-since summary').press('Enter');
  await shown(panel).locator('.sn-since .sn-button').press('Enter');
  await shown(panel).locator('.sn-changed-since').first().waitFor();
};

/** Run in the panel as it stands here: what is compiled leans on helpers that a page does not have. */
const TRANSLATOR = `void Object.defineProperty(globalThis, 'Translator', { configurable: true, value: {
  availability: async () => 'available',
  create: async () => ({ translate: async (text) => '［譯］' + text, destroy() {} }),
} })`;

/** Asks where the browser has a translator; no headless browser has one of its own. */
const askTranslated =
  (question: string): Act =>
  async (panel, scene, page) => {
    await panel.evaluate(TRANSLATOR);
    await ask(question, pressWhere('.sn-translation .sn-button'))(panel, scene, page);
  };

/** The model is chosen to rank passages by likeness too. */
const withRanking =
  (open: OpenState): OpenState =>
  async (scene) => {
    const { endpoints } = settingsFor(scene.endpoint, { model: 'likeness' });
    await changeSettings(scene.stage, { endpoints, ranking: { profileId: endpoints.summary } });
    return open(scene);
  };

/** The part of a page whose line becomes a card, by what the card asks. */
const BECOMES_A_CARD = { held: 'holdings', elements: 'elements' } as const;
const MOST_CARDS = 9;

/** Keeps a line of a page, then turns its card; any that comes before it is put off. */
const study =
  (url: string, question: keyof typeof BECOMES_A_CARD): OpenState =>
  async (scene) => {
    await readPage(url, 'summary', async (panel) => {
      const part = translator(summaryMessages, scene.language)(BECOMES_A_CARD[question]);
      const line = panel.getByRole('region', { name: part, exact: true }).locator('.sn-keep-line').first();
      if ((await line.getAttribute('aria-pressed')) !== 'true') await line.press('Enter');
    })(scene);
    const t = translator(studyMessages, scene.language);
    return section('cards', async (page) => {
      await press(page, t('begin'));
      const wanted = page.locator('.sn-card-question', { hasText: t(question) });
      for (let at = 0; at < MOST_CARDS && (await wanted.count()) === 0; at += 1) {
        await page.keyboard.press('Enter');
        await page.keyboard.press('1');
        await settle(page, scene);
      }
      await page.keyboard.press('Enter');
    })(scene);
  };

/** Types into the popup, and opens what is said by the act. */
const lookUp = (words: Readonly<Record<Language, string>>, act: (page: Page) => Promise<unknown> = async () => 0) =>
  ownPage('popup.html', async (page, scene) => {
    await page.locator('input').first().fill(words[scene.language]);
    await settle(page, scene);
    await act(page);
  });

const everywhere = (words: string): Readonly<Record<Language, string>> => ({
  en: words,
  'zh-Hant': words,
  'zh-Hans': words,
});

const INJUNCTION = { en: 'injunction', 'zh-Hant': '強制令', 'zh-Hans': '强制令' };

const pinTwo = async (page: Page): Promise<void> => {
  const pins = page.locator('.sn-results .sn-button[data-kind="icon"]');
  await pins.first().click();
  await page.locator('.sn-results tr').nth(2).hover();
  await pins.nth(2).click();
};

const section = (id: string, act: (page: Page) => Promise<unknown> = async () => 0): OpenState =>
  ownPage(`options.html#${id}`, async (page) => {
    await act(page);
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  });

const addEndpoint = async (page: Page): Promise<unknown> =>
  page.locator('#endpoints .sn-button', { hasText: /^(Add|新增)$/ }).press('Enter');

const turnCards = (count: number): OpenState =>
  ownPage('course.html', async (page, { language }) => {
    const t = translator(courseMessages, language);
    for (let at = 0; at < count; at += 1) await page.locator('.sn-button[data-kind="primary"]').press('Enter');
    if (count === 5) await press(page, t('check'));
  });

/** Without a model: each tab of the panel, and each kind of page. */
const READING: readonly State[] = [
  { name: 'summary', open: readPage(JUDGMENT, 'summary', firstNeighbours), store: 1 },
  { name: 'summary-kept', open: readPage(JUDGMENT, 'summary', keep) },
  { name: 'summary-end', open: readPage(JUDGMENT, 'summary', bring('.sn-model')) },
  { name: 'after-case', open: readPage(JUDGMENT, 'summary', bring('.sn-around')) },
  { name: 'citations', open: readPage(JUDGMENT, 'citations'), store: 2 },
  {
    name: 'citations-filtered',
    open: readPage(JUDGMENT, 'citations', (panel) => shown(panel).locator('input[type=search]').fill('cap 71')),
  },
  {
    name: 'citations-none-fit',
    open: readPage(JUDGMENT, 'citations', (panel) => shown(panel).locator('input[type=search]').fill('qzx')),
  },
  {
    name: 'citations-how-cited',
    open: readPage(JUDGMENT, 'citations', (panel) => shown(panel).locator('[aria-expanded]').first().press('Enter')),
  },
  { name: 'citations-none', open: readPage(OTHER_PAGES.withoutAuthorities, 'citations') },
  { name: 'check-text', open: readPage(JUDGMENT, 'citations', checkText) },
  { name: 'terms', open: readPage(ORDINANCE, 'terms'), store: 3 },
  { name: 'terms-judgment', open: readPage(JUDGMENT, 'terms') },
  { name: 'ask-empty', open: readPage(JUDGMENT, 'ask') },
  { name: 'ask', open: readPage(JUDGMENT, 'ask', ask('Was the exclusion clause reasonable?')) },
  { name: 'ask-no-passage', open: readPage(JUDGMENT, 'ask', ask('qzx wvk jjq')) },
  { name: 'ask-refused', open: readPage(JUDGMENT, 'ask', ask('What are the chances that the appeal succeeds?')) },
  { name: 'draft-start', open: readPage(JUDGMENT, 'draft') },
  { name: 'draft', open: readPage(JUDGMENT, 'draft', makeDraft) },
  { name: 'draft-list', open: readPage(JUDGMENT, 'draft', listDrafts) },
  { name: 'sentence', open: readPage(SENTENCE), store: 4 },
  { name: 'sentence-citations', open: readPage(SENTENCE, 'citations') },
  { name: 'sentence-terms', open: readPage(SENTENCE, 'terms') },
  { name: 'sentence-draft', open: readPage(SENTENCE, 'draft', makeDraft) },
  { name: 'ordinance', open: readPage(ORDINANCE) },
  { name: 'hklii-ordinance', open: readPage(sampleUrl('hklii-ordinance'), 'summary', bring('.sn-around')) },
  { name: 'section', open: readPage(OTHER_PAGES.section) },
  { name: 'section-chinese', open: readPage(OTHER_PAGES.chineseSection) },
  { name: 'ordinance-offences', open: readPage(ORDINANCE, 'summary', bring('.sn-sentencing')) },
  { name: 'appeal-in-part', open: readPage(OTHER_PAGES.appealInPart) },
  { name: 'two-sentenced', open: readPage(OTHER_PAGES.twoSentenced) },
  { name: 'changed-since', open: readPage(OTHER_PAGES.changedLaw, 'citations', lookUpChanges) },
  { name: 'changed-since-ask', open: readPage(JUDGMENT, 'citations', pressWhere('.sn-since summary')) },
  { name: 'chapter-says', open: readPage(ORDINANCE, 'terms', wordHere('delivery drone')) },
  { name: 'chapter-other-language', open: readPage(sampleUrl('hklii-ordinance'), 'terms', bring('.sn-law-says')) },
  {
    name: 'ask-translated',
    open: (scene) =>
      scene.language === 'en'
        ? readPage(SENTENCE, 'ask', askTranslated('量刑起點是多少？'))(scene)
        : readPage(JUDGMENT, 'ask', askTranslated('Was the exclusion clause reasonable?'))(scene),
  },
  { name: 'frameset', open: readPage(sampleUrl('sentence-frameset')) },
  { name: 'corrigendum', open: readPage(OTHER_PAGES.corrigendum) },
  { name: 'corrected', open: readPage(OTHER_PAGES.corrected) },
  { name: 'press-summary', open: readPage(OTHER_PAGES.pressSummary) },
  { name: 'strange-page', open: readPage(OTHER_PAGES.strange) },
  { name: 'page-without-text', open: readPage(OTHER_PAGES.withoutText) },
  { name: 'keys', open: readPage(JUDGMENT, 'summary', (panel) => panel.getByRole('tab').first().press('?')) },
  { name: 'panel-alone', open: ownPage('panel.html') },
];

/** With a model, from the first send to a failure. */
const WITH_MODEL: readonly State[] = [
  { name: 'model-offered', open: withModel('right', readPage(copyOfJudgment(1))) },
  {
    name: 'model-consent',
    open: withModel('right', asking(readPage(copyOfJudgment(2), 'summary', summarise('.sn-model'))), {
      allowed: false,
    }),
  },
  {
    name: 'model-writing',
    open: withModel('slow', readPage(copyOfJudgment(3), 'summary', summarise('.sn-model [aria-busy]'))),
  },
  {
    name: 'model-finished',
    open: withModel('right', readPage(copyOfJudgment(4), 'summary', summarise('.sn-model-foot'))),
  },
  {
    name: 'model-conflict',
    open: withModel('sloppy', readPage(copyOfJudgment(5), 'summary', summarise('.sn-model-foot'))),
  },
  { name: 'model-stopped', open: withModel('slow', readPage(copyOfJudgment(6), 'summary', stopAfterALine)) },
  { name: 'model-failed', open: withModel('401', readPage(copyOfJudgment(7), 'summary', summarise('.sn-error'))) },
  { name: 'model-cut', open: withModel('cut-stream', readPage(copyOfJudgment(8), 'summary', summarise('.sn-error'))) },
  {
    name: 'ask-model',
    open: withModel('right', readPage(copyOfJudgment(9), 'ask', ask('Was clause 14 reasonable?', primary))),
  },
  {
    name: 'ask-not-answered',
    open: withModel('no-answer', readPage(copyOfJudgment(10), 'ask', ask('Who insured the cartons?', primary))),
  },
  {
    name: 'ask-consent',
    open: withModel('right', asking(readPage(copyOfJudgment(11), 'ask', ask('Was the clause reasonable?', primary))), {
      allowed: false,
    }),
  },
  { name: 'ranking', open: withRanking(readPage(copyOfJudgment(12), 'ask', ask('Was the clause reasonable?'))) },
  {
    name: 'ranking-consent',
    open: withRanking(
      asking(
        readPage(copyOfJudgment(13), 'ask', ask('Was the clause reasonable?', pressWhere('.sn-model-ask .sn-button'))),
      ),
    ),
  },
  { name: 'options-ranking', open: withRanking(section('endpoints')) },
];

/** The extension's own pages. */
const OWN_PAGES: readonly State[] = [
  { name: 'popup-empty', open: ownPage('popup.html') },
  { name: 'popup', open: onDesk(lookUp(INJUNCTION)), store: 5 },
  {
    name: 'popup-absent',
    open: lookUp({ en: 'flying teapot', 'zh-Hant': '飛天茶壺', 'zh-Hans': '飞天茶壶' }),
  },
  { name: 'popup-citation', open: lookUp(everywhere('2019 hkcfa 45')) },
  { name: 'popup-section', open: lookUp(everywhere('s 182 cwumpo')) },
  { name: 'popup-case', open: lookUp(everywhere('HKSAR v Lee')) },
  { name: 'popup-compare', open: lookUp(INJUNCTION, pinTwo) },
  { name: 'options', open: ownPage('options.html') },
  { name: 'options-endpoint', open: section('endpoints', addEndpoint) },
  { name: 'options-general', open: section('general') },
  { name: 'options-confidence', open: section('confidence') },
  { name: 'options-terms', open: section('terms') },
  { name: 'options-cards', open: section('cards') },
  { name: 'options-definitions', open: section('definitions') },
  { name: 'options-records', open: section('log') },
  { name: 'options-firm-file', open: section('firm-file') },
  { name: 'options-storage', open: section('storage') },
  { name: 'welcome', open: ownPage('welcome.html') },
  { name: 'course', open: ownPage('course.html') },
  { name: 'course-exercise', open: turnCards(5) },
  { name: 'course-done', open: turnCards(6) },
];

/** Cards of what a reader kept. */
const STUDY: readonly State[] = [
  { name: 'study-holding', open: study(JUDGMENT, 'held') },
  { name: 'study-section', open: study(OTHER_PAGES.chineseSection, 'elements') },
];

/** The page of the matter comes last: it has what was kept, asked and drafted before. */
const MATTER: State = { name: 'matter', open: ownPage('matter.html') };

/** Every screen that a reader meets; those with a model after those without. */
export const STATES: readonly State[] = [...READING, ...OWN_PAGES, ...WITH_MODEL, ...STUDY, MATTER];
