import type { Language } from '../../core/language';

const PART = /^(sch|pt|div|para|s|art|O|r) ?([^ ]*)$/;

/** How each kind of provision is cited in Chinese; `#` stands for the number. */
const CHINESE: Readonly<Record<string, string>> = {
  sch: '附表#',
  pt: '第#部',
  div: '第#分部',
  para: '第#段',
  s: '第#條',
  art: '第#條',
  O: '第#號命令',
  r: '第#條規則',
};

/**
 * The number of a provision as it is cited in a language; documents carry the English form.
 *
 * `s 4(1)(a)` → `第4(1)(a)條` · `sch 2 para 3` → `附表2第3段` · in English unchanged
 */
export function labelProvision(number: string, language: Language): string {
  if (language === 'en') return number;
  const steps = number.match(/(?:sch|pt|div|para|s|art|O|r)(?: [^ ]+)?/g);
  if (!steps || steps.join(' ') !== number) return number;
  const label = steps.map(labelStep).join('');
  return language === 'zh-Hans' ? label.replaceAll('條', '条') : label;
}

function labelStep(step: string): string {
  const [, kind = '', number = ''] = PART.exec(step) ?? [];
  return (CHINESE[kind] ?? '#').replace('#', number);
}
