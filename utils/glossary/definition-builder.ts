import type { Definition } from '../core/definition';
import { CHINESE } from '../core/language';
import { createScopeFinder } from './definition-scope';
import { closeUp, isNote, isRepealed, LATIN, splitChinese, splitEnglish } from './definition-text';

/** What a walk through marked-up legislation meets; names are those of HKLM, in lower case. */
export type MarkupEvents = {
  open(
    name: string,
    attributes: { readonly name?: string; readonly status?: string; readonly language?: string },
  ): void;
  text(said: string): void;
  close(name: string): void;
};

/** A definition with the name that both languages of a chapter share, and its own words. */
export type MarkedDefinition = Definition & { readonly name?: string; readonly text: string };

type Term = { readonly side: 'en' | 'zhHant'; readonly text: string; readonly end: number };

type Open = { readonly start: number; readonly name?: string; readonly repealed: boolean; readonly terms: Term[] };

const SCOPED = new Set(['section', 'article', 'rule', 'regulation', 'schedule']);

/** Terms further apart than this, outside a definition, are no pair. */
const PAIR_REACH = 12;

const BARE_BRACKET = /^\s{0,2}[(（]([^()（）]{1,120})[)）]/;

/**
 * Collects definitions from the events of a walk, for XML that streams and for a page alike. A `def` holds the term, its
 * translation in a bracket and the definition; a `term` outside a `def` pairs with the translation beside it.
 */
export class DefinitionBuilder implements MarkupEvents {
  readonly definitions: MarkedDefinition[] = [];
  #text = '';
  #def: Open | null = null;
  #loose: Open | null = null;
  #term: { side: 'en' | 'zhHant' | null; said: string } | null = null;
  #sections: { name: string; status: string }[] = [];
  #subsection = '';
  readonly #scopeBefore = createScopeFinder();
  readonly #own: 'en' | 'zhHant';

  constructor(language: 'en' | 'zh-Hant' | 'zh-Hans') {
    this.#own = language === 'en' ? 'en' : 'zhHant';
  }

  open(name: string, attributes: { name?: string; status?: string; language?: string }): void {
    if (SCOPED.has(name)) {
      this.#sections.push({ name: attributes.name ?? '', status: attributes.status ?? '' });
      this.#subsection = '';
    } else if (name === 'subsection') this.#subsection = attributes.name ?? '';
    else if (name === 'def') {
      this.#flushLoose();
      const repealed = attributes.status === 'repealed' || this.#sections.at(-1)?.status === 'repealed';
      this.#def = {
        start: this.#text.length,
        repealed,
        terms: [],
        ...(attributes.name ? { name: attributes.name } : {}),
      };
    } else if (name === 'term') this.#term = { side: sideOf(attributes.language), said: '' };
  }

  text(said: string): void {
    this.#text += said;
    if (this.#term !== null) this.#term.said += said;
  }

  close(name: string): void {
    if (name === 'term') this.#closeTerm();
    else if (name === 'def') this.#closeDef();
    else if (SCOPED.has(name)) {
      this.#flushLoose();
      this.#sections.pop();
    } else if (name === 'subsection') {
      this.#flushLoose();
      this.#subsection = '';
    }
  }

  #closeTerm(): void {
    const term = this.#term;
    this.#term = null;
    if (term === null) return;
    const said = closeUp(term.said);
    const side = term.side ?? this.#own;
    if (said === '') return;
    if (this.#def === null) this.#openLoose(side);
    (this.#def ?? this.#loose)?.terms.push({ side, text: said, end: this.#text.length });
  }

  /** A term of the text's own language begins a pair; one far from the last begins another. */
  #openLoose(side: 'en' | 'zhHant'): void {
    const last = this.#loose?.terms.at(-1);
    const near = last !== undefined && this.#text.length - last.end < PAIR_REACH + 200;
    if (this.#loose !== null && (!near || (side === this.#own && last?.side !== this.#own))) this.#flushLoose();
    this.#loose ??= { start: this.#text.length, repealed: false, terms: [] };
  }

  #flushLoose(): void {
    const loose = this.#loose;
    this.#loose = null;
    if (loose !== null) this.#add(loose);
  }

  #closeDef(): void {
    const def = this.#def;
    this.#def = null;
    if (def !== null) this.#add(def);
  }

  #add(open: Open): void {
    const end = this.#text.length;
    const text = closeUp(this.#text.slice(open.start, end));
    for (const terms of groupTerms(open.terms, this.#own)) {
      const { en, zhHant } = this.#pair(terms);
      if (en.length + zhHant.length === 0) continue;
      const after = this.#text.slice(terms.at(-1)?.end ?? end, end).replace(/^\s*[)）]/, '');
      const repealed = open.repealed || isRepealed(after);
      const section = this.#section();
      const scope = this.#scopeBefore(this.#text, open.start);
      this.definitions.push({
        en,
        zhHant,
        span: { start: open.start, end },
        text,
        ...(open.name === undefined ? {} : { name: open.name }),
        ...(section === undefined ? {} : { section }),
        ...(scope === undefined ? {} : { scope }),
        ...(repealed ? { repealed } : {}),
      });
    }
  }

  #pair(terms: readonly Term[]): { en: string[]; zhHant: string[] } {
    const sides = { en: new Set<string>(), zhHant: new Set<string>() };
    for (const { side, text } of terms) {
      for (const each of side === 'zhHant' ? splitChinese(text) : [text]) sides[side].add(each);
    }
    const last = terms.at(-1);
    const other = this.#own === 'en' ? 'zhHant' : 'en';
    // About one definition in fifty prints the other language as plain text: 訂明資訊 (prescribed information).
    const bare =
      sides[other].size === 0 && last ? BARE_BRACKET.exec(this.#text.slice(last.end, last.end + 130))?.[1] : '';
    if (bare && !isNote(bare) && (other === 'en' ? LATIN.test(bare) && !CHINESE.test(bare) : CHINESE.test(bare))) {
      for (const each of other === 'en' ? splitEnglish(bare) : splitChinese(bare)) sides[other].add(each);
    }
    return { en: [...sides.en], zhHant: [...sides.zhHant] };
  }

  /** s2 with subsection 1 → s 2(1); sch1 → Sch. 1; section 4 of sch1 → Sch. 1 s 4 */
  #section(): string | undefined {
    const subsection = this.#subsection === '' ? '' : `(${this.#subsection})`;
    const names = this.#sections.map(({ name }) => name).filter((name) => name !== '');
    const cited = names.map((name) =>
      /^s\d/.test(name) ? `s ${name.slice(1)}` : /^sch/i.test(name) ? `Sch. ${name.slice(3)}`.trim() : name,
    );
    return cited.length === 0 ? undefined : cited.join(' ') + subsection;
  }
}

function sideOf(language: string | undefined): 'en' | 'zhHant' | null {
  if (language === undefined || language === '') return null;
  return /^en/i.test(language) ? 'en' : 'zhHant';
}

/** "cease (停止) …, and diminish (縮減) has a corresponding meaning" holds two pairs. */
function groupTerms(terms: readonly Term[], own: 'en' | 'zhHant'): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const group = groups.at(-1);
    const begins = group === undefined || (term.side === own && group.some(({ side }) => side !== own));
    if (begins) groups.push([term]);
    else group.push(term);
  }
  return groups;
}
