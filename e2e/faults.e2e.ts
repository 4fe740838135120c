import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureReason } from '../components/ui/failure';
import type { ExtensionBrowser } from '../scripts/chromium';
import { failureMessages, stepMessages } from '../utils/i18n/messages/errors';
import type { Behaviour } from './endpoint/behaviours';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { modelPart, setUpEndpoint, statements } from './stage/model';
import { openSidebar } from './stage/reader';
import { hurryWorker } from './stage/worker';

const KEY = 'sk-canary-faults-0123456789';
const copies = createCopies();
let stage: ExtensionBrowser;
let endpoint: Endpoint;
let page: Page;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: copies.serve });
  await setUpEndpoint(stage, endpoint, { allowed: true, key: KEY });
  page = await openWebPage(stage, copies.make());
  // The sidebar woke the background.
  await openSidebar(page);
  await hurryWorker(stage);
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

type Step = Exclude<keyof typeof stepMessages, 'wait' | 'textKept' | 'extractStands'>;
type Row = [behaviour: Behaviour, reason: FailureReason, step: Step | RegExp, detail?: string];

/** Nothing of an answer came: the sentence, one next step, and the endpoint's own words where it gave some. */
const BEFORE_TEXT: Row[] = [
  ['400-context', 'context-too-long', 'shorten'],
  ['400-other', 'bad-request', 'settings', 'Something about this request is wrong.'],
  ['401', 'bad-key', 'settings', 'Incorrect API key provided'],
  ['402-balance', 'forbidden', 'settings', 'Insufficient Balance'],
  ['403-origin', 'forbidden-origin', 'settings'],
  ['403-model', 'forbidden', 'settings', 'Project does not have access to this model.'],
  ['404-model', 'model-not-found', 'settings', 'try pulling it first'],
  ['404-path', 'not-an-endpoint', 'settings'],
  ['408', 'timed-out', 'retry'],
  ['413', 'context-too-long', 'shorten'],
  ['429', 'rate-limited', 'retry'],
  ['429-retry-after', 'rate-limited', /^Try again in 1 s$/],
  ['429-long-wait', 'rate-limited', /^Try again in 3,?600 s$/],
  ['429-quota', 'forbidden', 'settings', 'You exceeded your current quota.'],
  ['500', 'server-error', 'retry'],
  ['503', 'server-error', 'retry', 'The engine is currently overloaded.'],
  ['503-html', 'server-error', 'retry'],
  ['empty-body', 'empty-answer', 'retry'],
  ['html', 'not-an-endpoint', 'settings'],
  ['not-json', 'malformed-answer', 'retry'],
  ['stall-headers', 'timed-out', 'retry'],
  ['stall-first-byte', 'timed-out', 'retry'],
  ['redirect-other-origin', 'redirected', 'settings'],
  ['error-in-200', 'server-error', 'retry', 'The engine is currently overloaded.'],
  ['empty-answer', 'empty-answer', 'retry'],
  ['refusing', 'malformed-answer', 'retry', 'I’m sorry, but I can’t help with that.'],
];

/** How often it is asked: faults that may pass three times, what the endpoint decided only once. */
const TRIES: Partial<Record<Behaviour, number>> = {
  // Not 408: Chromium itself sends that once more on a connection it used before.
  ...{ '429': 3, '429-retry-after': 3, '500': 3, '503': 3, '503-html': 3 },
  ...{ '400-other': 1, '401': 1, '402-balance': 1, '403-origin': 1, '403-model': 1, '404-model': 1, '404-path': 1 },
  // An hour is the reader's to wait, not ours. The host of a redirect would be the same endpoint by another name.
  ...{ '429-long-wait': 1, '429-quota': 1, html: 1, 'redirect-other-origin': 1 },
};

/** Half an answer came: it is kept. */
const AFTER_TEXT: Row[] = [
  ['cut-stream', 'interrupted', 'continue'],
  ['stall-between', 'timed-out', 'retry'],
  ['invalid-utf8', 'malformed-answer', 'retry'],
  ['giant-line', 'malformed-answer', 'retry'],
  ['error-in-stream', 'server-error', 'retry', 'The engine ran out of memory.'],
  ['damaged-chunk', 'malformed-answer', 'retry'],
  ['finish-length', 'malformed-answer', 'retry'],
  ['finish-content-filter', 'content-filtered', 'shorten'],
];

/** Loads the judgment anew and asks for its summary. */
async function ask(behaviour: string): Promise<{ sidebar: Locator; part: Locator }> {
  endpoint.setBehaviour(behaviour);
  await page.reload({ waitUntil: 'domcontentloaded' });
  const sidebar = await openSidebar(page);
  await sidebar.getByText('Appeal allowed in part').waitFor();
  const part = modelPart(sidebar);
  await part.getByRole('button', { name: 'Summarise with right' }).click();
  return { sidebar, part };
}

/** The sentence, its step and the endpoint's words are there, the key is not, and the extract stands. */
async function expectFailure({ sidebar, part }: { sidebar: Locator; part: Locator }, row: Row): Promise<void> {
  const [, reason, step, detail] = row;
  const note = part.locator('.sn-error');
  await note.getByText(failureMessages[reason].en, { exact: true }).waitFor();
  await note.getByRole('button', { name: typeof step === 'string' ? stepMessages[step].en : step }).waitFor();
  if (detail !== undefined) expect(await note.locator('.sn-error-detail').textContent()).toContain(detail);
  expect(await sidebar.textContent()).not.toContain('canary');
  await sidebar.getByText('Appeal allowed in part').waitFor();
  expect(await sidebar.getByRole('link', { name: 'Go to paragraph 40' }).count()).toBeGreaterThan(0);
}

describe('an endpoint that fails before it answers', () => {
  it.each(BEFORE_TEXT)('%s: %s', async (...row) => {
    const before = endpoint.requests.length;
    const { sidebar, part } = await ask(row[0]);
    await expectFailure({ sidebar, part }, row);
    await part.getByText(stepMessages.extractStands.en).waitFor();
    expect(await statements(part).count()).toBe(0);
    const tries = TRIES[row[0]];
    if (tries !== undefined) expect(endpoint.requests.length - before).toBe(tries);
  });

  it('nobody listens: unreachable', async () => {
    const other = await startEndpoint();
    await other.stop();
    await setUpEndpoint(stage, other, { allowed: true });
    const asked = await ask('right');
    await expectFailure(asked, ['right', 'unreachable', 'retry', new URL(other.url).host]);
    await setUpEndpoint(stage, endpoint, { allowed: true, key: KEY });
  });
});

describe('an endpoint that fails in mid-answer', () => {
  it.each(AFTER_TEXT)('%s: %s, and what came is kept', async (...row) => {
    const { sidebar, part } = await ask(row[0]);
    await expectFailure({ sidebar, part }, row);
    await part.getByText(stepMessages.textKept.en).waitFor();
    expect(await statements(part).count()).toBeGreaterThan(0);
  });
});

describe('what the reader never notices', () => {
  const WELL: string[] = [
    ...['503@1', '429-retry-after@1', 'cut-before-text@1', 'duplicate-chunks', 'out-of-order', 'whole-json'],
    ...['think-tags', 'json-fenced', '400-max-tokens', '400-temperature', '400-response-format', '400-system-role'],
  ];
  it.each(WELL)('%s: the summary comes whole', async (behaviour) => {
    await page.goto(copies.make(), { waitUntil: 'domcontentloaded' });
    const { part } = await ask(behaviour);
    await part.getByText('AI draft, not reviewed').waitFor();
    expect(await statements(part).count()).toBeGreaterThanOrEqual(3);
    expect(await part.locator('.sn-error').count()).toBe(0);
  });
});

describe('what is refused before anything is sent', () => {
  it.each<[reason: FailureReason, change: () => Promise<void>]>([
    ['insecure-address', () => setUpEndpoint(stage, { url: 'http://llm.example.com/v1' }, { allowed: true })],
    [
      'over-budget',
      async () => {
        await setUpEndpoint(stage, endpoint, { allowed: true, prices: { input: 1, output: 1 } });
        await changeSettings(stage, { spending: { currency: 'HKD', monthlyCeiling: 0 } });
      },
    ],
  ])('%s', async (reason, change) => {
    await change();
    const before = endpoint.requests.length;
    await page.goto(copies.make(), { waitUntil: 'domcontentloaded' });
    const sidebar = await openSidebar(page);
    await modelPart(sidebar).getByText(failureMessages[reason].en).waitFor();
    await sidebar.getByText('Appeal allowed in part').waitFor();
    expect(endpoint.requests.length).toBe(before);
  });
});
