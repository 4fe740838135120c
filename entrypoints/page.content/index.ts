import { type ContentScriptContext, defineContentScript } from '#imports';
import { askBackground } from '@/utils/messaging/ask-background';
import { SUPPORTED_PAGES } from '@/utils/platform/supported-pages';
import { answerBackground } from './answer-background';
import { isReadingFrame } from './frame';
import { createPage } from './page';

/** A reader who comes back to a page after an update waits no longer than this for the sentence that says so. */
const LOOK_FOR_UPDATE_MS = 2000;

export default defineContentScript({
  matches: SUPPORTED_PAGES,
  // The Judiciary's judgments stand in a frame of their page.
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    if (isReadingFrame(window)) await start(ctx);
  },
});

async function start(ctx: ContentScriptContext): Promise<void> {
  const settings = await askBackground('settings-for-page', {});
  if (!settings.ok || ctx.isInvalid) return;
  // Browsers tell a page nothing of an update; the context notices it by itself only when it is looked at.
  ctx.setInterval(() => undefined, LOOK_FOR_UPDATE_MS);
  let isAnswering = false;
  createPage(ctx, settings.value, (page) => {
    // A message to a tab reaches all its frames, and the first answer wins: only the frame that reads may answer.
    if (isAnswering || !(window.top === window || page.state.is === 'ready')) return;
    isAnswering = true;
    answerBackground(page, ctx.signal);
  });
}
