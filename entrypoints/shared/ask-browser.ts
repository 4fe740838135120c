import type { Model } from '@/utils/core/ports';
import { askBrowserModel } from '@/utils/models/browser-model';
import { findLanguageModel } from '@/utils/models/language-model';

/** Asks the browser's own model. Chrome gives it to an extension's background as to its pages. */
export const askBrowser: Model['stream'] = (request, signal) => askBrowserModel(findLanguageModel(), request, signal);
