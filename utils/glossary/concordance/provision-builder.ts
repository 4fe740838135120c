import type { Provision } from './types';

/** What stands in a provision and is no law: amendment notes and the like. */
const NOTES = new Set([
  'sourcenote',
  'editorialnote',
  'commencementnote',
  'statutorynote',
  'note',
  'marker',
  'meta',
  'toc',
]);

/** Elements whose number begins a provision of their own; within a schedule each numbered paragraph does. */
const SECTIONS = new Set(['section', 'article', 'rule', 'regulation', 'schedule']);

/** A provision longer than this is a table or a form; it says nothing about a word. */
const LONGEST = 3000;

type Open = { readonly name: string; readonly before: string; readonly sectionBefore: string };

/**
 * Collects the provisions of a chapter from its markup as it streams: subsections, sections without any, headings and
 * definitions. Both languages share the names of places (`s2_1`) and of definitions.
 */
export class ProvisionBuilder {
  readonly #texts = new Map<string, { section: string; text: string }>();
  #key = '';
  #section = '';
  #open: Open[] = [];
  #notes = 0;

  open(name: string, attributes: { readonly name?: string; readonly place?: string }): void {
    this.#open.push({ name, before: this.#key, sectionBefore: this.#section });
    if (NOTES.has(name)) this.#notes += 1;
    if (SECTIONS.has(name) && attributes.place !== undefined) {
      this.#key = attributes.place;
      this.#section = printedPlace(attributes.place);
    } else if (name === 'subsection' && attributes.place !== undefined) {
      this.#key = attributes.place;
      this.#section = printedPlace(attributes.place);
    } else if (name === 'def') this.#key = `${this.#key}#${attributes.name ?? ''}`;
    else if (name === 'heading') this.#key = `${this.#key}#heading`;
  }

  text(said: string): void {
    if (this.#notes > 0 || this.#section === '') return;
    const known = this.#texts.get(this.#key);
    if (known === undefined) this.#texts.set(this.#key, { section: this.#section, text: said });
    else if (known.text.length < LONGEST * 2) known.text += said;
  }

  close(name: string): void {
    if (NOTES.has(name)) this.#notes = Math.max(0, this.#notes - 1);
    const last = this.#open.pop();
    if (last === undefined) return;
    this.#key = last.before;
    this.#section = last.sectionBefore;
  }

  provisions(): Provision[] {
    return [...this.#texts].flatMap(([key, { section, text }]) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      return plain === '' || plain.length > LONGEST ? [] : [{ key, section, text: plain }];
    });
  }
}

/** `s2_1` → s 2(1); `sch1_p2` → Sch 1 p2 */
function printedPlace(place: string): string {
  const [first = '', ...rest] = place.split('_');
  const head = first.replace(/^(s|sec|r|reg|art|sch)(?=\d)/i, (kind) => `${kind.toLowerCase()} `);
  return head + rest.map((part) => `(${part})`).join('');
}
