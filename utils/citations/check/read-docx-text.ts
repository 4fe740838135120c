import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { fail, type Result, succeed } from '../../core/result';

/** The words of a Word document, its notes after it; read in slices, so that a file made to burst does not. */

export type DocxFailure = 'not-a-document' | 'too-long';

/** The text of a book of a thousand pages is a tenth of this. */
const MOST_BYTES = 40_000_000;
/** Input is inflated in slices of this size, each at most a thousand times as long: what bursts is stopped after one. */
const SLICE = 4_096;
const PARTS: readonly string[] = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

export function readDocxText(bytes: Uint8Array, most = MOST_BYTES): Result<string, DocxFailure> {
  const texts = new Map<string, string>();
  let inflated = 0;
  let failure: DocxFailure | undefined;
  const unzip = new Unzip((member) => {
    if (!PARTS.includes(member.name) || texts.has(member.name)) return;
    const decoder = new TextDecoder();
    const reader = createReader((text) => texts.set(member.name, text));
    texts.set(member.name, '');
    member.ondata = (error, data, isLast) => {
      inflated += data?.length ?? 0;
      if (error || inflated > most) {
        failure ??= error ? 'not-a-document' : 'too-long';
        member.terminate?.();
        return;
      }
      if (!reader.write(decoder.decode(data, { stream: !isLast }), isLast)) failure ??= 'not-a-document';
    };
    member.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && failure === undefined; at += SLICE)
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch {
    return fail(failure ?? 'not-a-document');
  }
  if (failure !== undefined) return fail(failure);
  if (!texts.has('word/document.xml')) return fail('not-a-document');
  return succeed(
    PARTS.map((part) => texts.get(part) ?? '')
      .filter((text) => text.trim() !== '')
      .join('\n'),
  );
}

/** Words of WordprocessingML: runs, tabs and breaks; what was deleted and the codes of fields are no words. */
function createReader(done: (text: string) => void) {
  const parts: string[] = [];
  const parser = new SaxesParser();
  let isText = false;
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('doctype', () => {
    isSound = false;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') isText = true;
    else if (name === 'w:tab') parts.push('\t');
    else if (name === 'w:br' || name === 'w:cr') parts.push('\n');
    else if (name === 'w:noBreakHyphen') parts.push('-');
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    else if (name === 'w:p') parts.push('\n');
  });
  parser.on('text', (text) => {
    if (isText) parts.push(text);
  });
  return {
    write(xml: string, isLast: boolean): boolean {
      if (isSound && xml !== '') parser.write(xml);
      if (isSound && isLast) {
        parser.close();
        done(parts.join(''));
      }
      return isSound;
    },
  };
}
