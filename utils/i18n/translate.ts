import type { Language } from '../core/language';
import type { Message, Messages, Plural } from './message';

/** The names between braces in a sentence, read by the compiler: `'{count} of {total}'` → `'count' | 'total'`. */
type NamesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type EnglishOf<Row extends Message> = Row['en'] extends Plural ? Row['en']['other'] : Row['en'];

type Parameters<Row extends Message> = Readonly<Record<NamesIn<EnglishOf<Row>>, string | number>>;

/** What a component calls: a key, and exactly the parameters that its sentence names. */
export type Translate<Table extends Messages> = <Key extends keyof Table & string>(
  key: Key,
  ...parameters: [NamesIn<EnglishOf<Table[Key]>>] extends [never] ? [] : [Parameters<Table[Key]>]
) => string;

const PARAMETER = /\{([a-zA-Z]{1,32})\}/g;

function sentenceFor(message: Message, language: Language, values: Readonly<Record<string, string | number>>): string {
  const sentence = message[language];
  if (typeof sentence === 'string') return sentence;
  return values.count === 1 ? sentence.one : sentence.other;
}

/**
 * Gives the function that puts one area's sentences into a language.
 *
 * `translator(citationMessages, 'en')('copyAll', { count: 14 })` → `Copy 14 citations`
 */
export function translator<Table extends Messages>(table: Table, language: Language): Translate<Table> {
  // Made when the first number comes: making one takes a page longer than all its sentences.
  let numbers: Intl.NumberFormat | undefined;
  const format = (value: number): string => {
    numbers ??= new Intl.NumberFormat(language === 'en' ? 'en-HK' : 'zh-HK');
    return numbers.format(value);
  };
  return (key, ...parameters) => {
    const message: Message | undefined = table[key];
    if (message === undefined) return key;
    const values: Readonly<Record<string, string | number>> = parameters[0] ?? {};
    return sentenceFor(message, language, values).replace(PARAMETER, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? format(value) : value;
    });
  };
}
