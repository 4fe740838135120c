import { convertAround } from './script-phrases';
import type { Draft, DraftBlock, DraftSentence, Script } from './types';

/** Loaded when first needed: the dictionaries are larger than the rest of the drafts together. */
async function converter(to: Script): Promise<(text: string) => string> {
  if (to === 'zh-Hans') {
    const { Converter } = await import('opencc-js/t2cn');
    const convert = Converter({ from: 'hk', to: 'cn' });
    return (text) => convertAround(text, to, convert);
  }
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'hk' });
  return (text) => convertAround(text, to, convert);
}

/** Turns Chinese text into the other script: Simplified, or Traditional with Hong Kong's characters. English stays as it is. */
export const convertScript = async (text: string, to: Script): Promise<string> => (await converter(to))(text);

/** Turns a whole draft; the page's own words stay as the page prints them, or they would no longer be a quotation. */
export async function convertDraft(draft: Draft, to: Script): Promise<Draft> {
  const convert = await converter(to);
  const sentence = (one: DraftSentence): DraftSentence =>
    one.origin === 'page' ? one : { ...one, text: convert(one.text) };
  const block = (one: DraftBlock): DraftBlock =>
    one.type === 'text'
      ? { ...one, sentences: one.sentences.map(sentence) }
      : { ...one, columns: one.columns.map(convert), rows: one.rows.map((row) => row.map(sentence)) };
  return {
    ...draft,
    language: draft.language === 'en' ? 'en' : to,
    title: convert(draft.title),
    sections: draft.sections.map((section) => ({
      ...section,
      heading: convert(section.heading),
      blocks: section.blocks.map(block),
    })),
  };
}
