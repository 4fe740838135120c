import type { Zone } from '../block-look';
import { findForm } from './forms';
import { CORAM_LABEL, COUNSEL_LABEL, DATE_LABEL } from './header';
import type { RowBlock } from './rows';

const PARTIES_LABEL = /^between\s?[:：]?$|^訴訟(?:雙方|各方)\s?[:：]?$/i;
const CHARGE_LABEL = /^(?:offences?|charges?|控罪|罪行)\s?[:：]/i;
/** `DECISION: …`: what follows is something else. */
const OTHER_LABEL = /^[\p{L} ’']{3,30}\s?[:：]/u;
/** The day under the bench, without a label: nobody who sat stands behind it. */
const BARE_DATE =
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}\.?$|^[\d一二三四五六七八九十零〇]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/i;
const RULE = /^[\s_\-–—=*.·•~]{3,}$/;
/** Who sits, who appears and when is said in short lines; the parties of a matter may be a sentence. */
const LONGEST_PART = 260;
/** A header runs over no more lines than this, and none of them is longer. */
const MOST_LINES = 160;
const LONGEST_LINE = 400;

/**
 * Gives the lines of a header the part they play, by the labels that courts print (`BETWEEN`, `Before:`, `Date of
 * Judgment:`), where the page marks none: text without markup, and pages whose elements were renamed.
 */
export function labelZones(blocks: readonly RowBlock[]): RowBlock[] {
  if (blocks.some(({ zone }) => zone !== 'body')) return [...blocks];
  const end = endOfHeader(blocks);
  let zone: Zone = 'body';
  return blocks.map((block, at) => {
    if (at >= end) return block;
    zone = zoneOf(block.run.text, zone);
    return zone === 'body' ? block : { ...block, zone };
  });
}

function zoneOf(line: string, open: Zone): Zone {
  if (RULE.test(line) || line.length > LONGEST_PART || /^\[delivered by/i.test(line)) return 'body';
  if (PARTIES_LABEL.test(line)) return 'parties';
  if (CORAM_LABEL.test(line)) return 'coram';
  if (DATE_LABEL.test(line)) return 'date';
  if (COUNSEL_LABEL.test(line)) return 'representation';
  if (CHARGE_LABEL.test(line)) return 'charge';
  if (open === 'coram' && BARE_DATE.test(line)) return 'body';
  return OTHER_LABEL.test(line) ? 'body' : open;
}

/** The line with the document's name, behind a label; without a label there is no header to part. */
function endOfHeader(blocks: readonly RowBlock[]): number {
  const label = blocks.findIndex(
    ({ run: { text } }, at) => at < MOST_LINES && (CORAM_LABEL.test(text) || PARTIES_LABEL.test(text)),
  );
  if (label < 0) return 0;
  const end = blocks.findIndex(
    (block, at) =>
      at > label &&
      (block.number !== undefined ||
        /^\[delivered by/i.test(block.run.text) ||
        block.run.text.length > LONGEST_LINE ||
        /^[[(（]?1[\]）).．、]\s/.test(block.run.text) ||
        ((block.align === 'center' || block.bold) && findForm(block.run.text) !== undefined)),
  );
  return end < 0 ? Math.min(blocks.length, MOST_LINES) : end;
}
