import { foldScript } from '../glossary/normalise';

const QUOTES = '“”„‟«»「」『』﹁﹂﹃﹄〝〞〟＂';
const APOSTROPHES = '‘’‚‛`´＇ʼ′';
const DASHES = '‐‑‒–—―−－﹣─';

const FOLDED = new Map<string, string>([
  ...[...QUOTES].map((mark): [string, string] => [mark, '"']),
  ...[...APOSTROPHES].map((mark): [string, string] => [mark, "'"]),
  ...[...DASHES].map((mark): [string, string] => [mark, '-']),
]);

/** One unit in the form used for comparing; never shorter or longer than it was, so that offsets stay true. */
function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const wide = unit.normalize('NFKC');
  const folded = /\s/.test(unit) ? ' ' : foldScript(wide.length === 1 ? wide : unit);
  FOLDED.set(unit, folded);
  return folded;
}

/**
 * Writes text in one script, one width and one kind of quotation mark, dash and space; every offset stays where it was.
 *
 * `“第６２２章”` → `"第622章"` · `裁定—上訴` → `裁定-上诉`
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}
