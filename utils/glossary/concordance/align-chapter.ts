import type { BilingualProvision, Provision } from './types';

/** Chinese between whose characters the markup left blanks. */
const BLANK_IN_CHINESE = /(?<=[\u3400-\u9fff，。；：、（）「」])\s+(?=[\u3400-\u9fff，。；：、（）「」])/g;

/** Sets the provisions of one chapter beside each other; what stands in one language only is left out. */
export function alignChapter(english: readonly Provision[], chinese: readonly Provision[]): BilingualProvision[] {
  const others = new Map(chinese.map(({ key, text }) => [key, text]));
  return english.flatMap(({ key, section, text }) => {
    const zh = others.get(key)?.replace(BLANK_IN_CHINESE, '');
    return zh === undefined || !/\p{Script=Han}/u.test(zh) ? [] : [{ section, en: text, zh }];
  });
}
