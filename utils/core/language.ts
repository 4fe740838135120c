/** The languages of documents, answers and the interface, under the names used everywhere in Sidenote. */
export const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether there is any Chinese in a text; a single character tells. */
export const CHINESE = /[\u3400-\u9fff]/;

/** A page with this share of Chinese characters among its letters is Chinese; English judgments stay under 5 %. */
const CHINESE_SHARE = 0.3;

const CHINESE_CHARACTER = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LATIN_LETTER = /[A-Za-z]/g;

/** Characters written so in Simplified only, and so in Traditional only; frequent in legal text. */
const SIMPLIFIED_ONLY = /[诉讼决们这为无权检证员条规则审终业务书据义国时产关]/g;
const TRADITIONAL_ONLY = /[訴訟決們這為無權檢證員條規則審終業務書據義國時產關]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Tells the language of running text from its characters; `<html lang="en">` stands on Chinese judgments too.
 *
 * `The appeal is dismissed.` → `en` · `上訴駁回。` → `zh-Hant` · `驳回上诉，维持原判。` → `zh-Hans`
 */
export function detectLanguage(text: string): Language {
  const chinese = count(text, CHINESE_CHARACTER);
  // A Chinese character carries about as much as three Latin letters.
  const letters = chinese + count(text, LATIN_LETTER) / 3;
  if (letters === 0 || chinese / letters < CHINESE_SHARE) return 'en';
  return count(text, SIMPLIFIED_ONLY) > count(text, TRADITIONAL_ONLY) ? 'zh-Hans' : 'zh-Hant';
}
