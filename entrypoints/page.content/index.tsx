import { type ContentScriptContext, defineContentScript } from '#imports';
import { askBackground } from '@/utils/messaging/client';
import { SUPPORTED_PAGES } from '@/utils/platform/supported-pages';
import { isReadingFrame } from './frame';
import { createPageReader } from './page-reader';
import { answerRequests } from './requests';
import './style.css';

export default defineContentScript({
  matches: SUPPORTED_PAGES,
  // The Judiciary's judgments stand in a frame of their page.
  allFrames: true,
  cssInjectionMode: 'ui',
  runAt: 'document_idle',
  async main(ctx) {
    if (isReadingFrame(window)) await start(ctx);
  },
});

async function start(ctx: ContentScriptContext): Promise<void> {
  const settings = await askBackground('settings-for-page', {});
  if (!settings.ok || ctx.isInvalid) return;
  let isAnswering = false;
  await createPageReader(ctx, settings.value, (reader) => {
    // A message to a tab reaches all its frames, and the first answer wins: only the frame that reads may answer.
    if (isAnswering || !(window.top === window || reader.page.is === 'ready')) return;
    isAnswering = true;
    answerRequests(reader, ctx.signal);
  });
}
