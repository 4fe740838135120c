import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage } from './stage/chromium';
import { answerSheet, setUpEndpoint } from './stage/model';

const TERM = 'zbuoyqx';
const ANSWER = JSON.stringify({ suggestions: [{ en: TERM, zh: '浮標詞', note: 'for ships' }] });

let stage: ExtensionBrowser;
let server: Server;
const bodies: string[] = [];

/** An endpoint that answers every call with the same pair. */
async function listen(): Promise<string> {
  server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'text/event-stream');
      const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'right' };
      const say = (choice: object): string => `data: ${JSON.stringify({ ...chunk, choices: [choice] })}\n\n`;
      response.write(say({ index: 0, delta: { role: 'assistant', content: ANSWER }, finish_reason: null }));
      response.end(`${say({ index: 0, delta: {}, finish_reason: 'stop' })}data: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  server.close();
});

async function searchInVain(): Promise<Page> {
  const popup = await stage.openExtensionPage('popup.html');
  await popup.getByRole('combobox', { name: 'Search terms' }).fill(TERM);
  await popup.getByText(`No term fits “${TERM}”.`).waitFor();
  return popup;
}

const askButton = (popup: Page) => popup.getByRole('button', { name: /^Ask 127\.0\.0\.1/ });

describe('a model’s suggestion in the popup', () => {
  it('is not offered without an endpoint', async () => {
    const popup = await searchInVain();
    await popup.getByRole('button', { name: 'Add it to your own terms' }).waitFor();
    expect(await popup.getByRole('button', { name: /^Ask/ }).count()).toBe(0);
    await popup.close();
  });

  it('asks first, sends the term alone, is marked as a model’s and kept nowhere', async () => {
    await setUpEndpoint(stage, { url: await listen() });
    const popup = await searchInVain();
    await askButton(popup).click();
    expect(bodies).toEqual([]);
    await popup.getByText(`The term “${TERM}”, and nothing else`).waitFor();
    await answerSheet(popup, 'Send once');
    const answer = popup.getByRole('region', { name: 'Suggestion of a model' });
    await answer.getByText('浮標詞').waitFor();
    await answer.getByText('not from the glossary. It is not kept.').waitFor();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain(`Term: ${TERM}`);
    await popup.close();

    const again = await searchInVain();
    await askButton(again).waitFor();
    expect(await again.getByText('浮標詞').count()).toBe(0);
    await again.close();
  });
});
