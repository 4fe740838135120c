type Numbered = { readonly number?: string; readonly text: string };

const LIST_ENTRY = /^\s{0,4}[(（](?:[a-z]{1,3}|[ivx]{1,4})[)）]/i;
/** What is left of `s 3(1)(a)` under `s 3(1)`: a site may hold an entry's label in its number alone. */
const ENTRY_LABELS = /^(?:\([A-Za-z]{1,5}\)){1,4}$/;

/** Whether a provision is an entry of the list that another leads into: `s 3(1)(a)` of `s 3(1)`, or a text that begins with `(a)`. */
export const isEntryOf = (lead: Numbered, { number, text }: Numbered): boolean =>
  LIST_ENTRY.test(text) ||
  (lead.number !== undefined &&
    number?.startsWith(lead.number) === true &&
    ENTRY_LABELS.test(number.slice(lead.number.length)));

/** The label of an entry that stands in its number alone: `s 18(5)(a)(ii)` → `(ii) `; empty where the text begins with it. */
export function entryMark(lead: Numbered, { number, text }: Numbered): string {
  const mark =
    number === undefined || number === lead.number ? undefined : /[(（][^()（）]{1,5}[)）]$/.exec(number)?.[0];
  return mark === undefined || text.startsWith(mark) ? '' : `${mark} `;
}
