import { fitsAt, matchAt } from '../match-at';
import { han } from '../normalise';
import { keep, nameElsewhere, nameInstrument, type ScanState } from '../scan-state';
import { capOfChineseTitle, instrumentOfCap, isKnownCap } from '../titles';
import { readChapter } from './chapter';
import { readOrderAt, readProvisionsAfter, unitOf } from './chinese-legislation';
import { endOfList, readChineseProvisions } from './chinese-provisions';
import { defineNames, readDefinition } from './definitions';
import { skipMark } from './footnote-mark';

/** What 第 and 附表 open without a title before them: a chapter, an Order, a provision on its own. */

const CHAPTER_AFTER = new RegExp(han('\\s?(?:《|第|附表|[\\u4e00-\\u9fff]{2,24}(?:條例|規則|規例)(?:\\(|第))'), 'y');
const BEFORE_CHAPTER = new RegExp(`${han('(?:法例|法律)')}\\s?$`);
const PAGE_AFTER = new RegExp(han('\\s?,?\\s?第\\s?\\d+\\s?[段頁節]'), 'y');

/** 章 or 命令 stands within these characters of its 第. */
const AHEAD = 16;

/** Reads what 第 opens: a chapter, an Order, an article. */
export function readOrdinal(state: ScanState, at: number): number | null {
  const { text, scope } = state;
  if (at < state.floor || at < state.articlesFrom) return null;
  const ahead = text.slice(at, at + AHEAD);
  const chapter = ahead.includes('章') && at >= state.passed ? readChapter(text, at) : null;
  if (chapter) return readChapterThenTitle(state, at, chapter);
  const order = ahead.includes('令') ? readOrderAt(state, at, at, scope.named.get('court-rules')) : null;
  if (order !== null) return order;
  return readBareProvisions(state, at);
}

/** Reads a chapter at `at` with the title and provisions after it. */
export function readChapterThenTitle(
  state: ScanState,
  at: number,
  chapter: { end: number; full: number; caps: readonly string[] },
): number | null {
  const { text, scope } = state;
  const [cap = ''] = chapter.caps;
  const isLaw = BEFORE_CHAPTER.test(text.slice(Math.max(0, at - 6), at));
  if (!isLaw && fitsAt(PAGE_AFTER, text, chapter.end)) return null;
  const isCertain =
    isLaw || (isKnownCap(cap) && Number.parseInt(cap, 10) > 20 && !fitsAt(PAGE_AFTER, text, chapter.end));
  if (!isCertain && !fitsAt(CHAPTER_AFTER, text, chapter.end)) return null;
  if (!isLaw && !isKnownCap(cap)) return null;
  const instrument = instrumentOfCap(cap);
  const title = titleAfter(text, chapter.end, cap);
  const family = title ? { ...instrument, ...instrumentOfCap(cap, han(title.name)) } : instrument;
  const titleEnd = title?.end ?? chapter.end;
  const marked = skipMark(text, titleEnd);
  const definition = readDefinition(text, marked);
  if (definition) defineNames(scope, definition.names, family);
  nameInstrument(scope, family);
  return (
    readProvisionsAfter(state, at, definition?.end ?? marked, family, title?.name ?? '') ??
    keep(state, { start: at, end: titleEnd, kind: 'legislation', norm: family.code })
  );
}

const TITLE_AFTER = new RegExp(
  han(
    '\\s?\\)?,?\\s?(?:《([^《》\\n]{2,60})》|\\(《([^《》\\n]{2,60})》\\)|([\\u4e00-\\u9fff]{2,24}?(?:\\([^()]{2,20}\\)[\\u4e00-\\u9fff]{0,8}?)?(?:條例|規則|規例)))',
  ),
  'y',
);

function titleAfter(text: string, at: number, cap: string): { end: number; name: string } | null {
  const match = matchAt(TITLE_AFTER, text, at);
  if (!match) return null;
  const book = match[1] ?? match[2];
  const name = book ?? match[3] ?? '';
  // Without 《》 only the chapter's own title is one: 第622章列明條例的適用範圍 is not.
  if (book === undefined && capOfChineseTitle(name) !== cap) return null;
  return { end: at + match[0].length, name };
}

const CONTRACT_BEFORE = new RegExp(
  `${han('(?:合約|合同|協議|協議書|公契|契約|租約|租契|地契|批地條款|批約|章程|章程細則|細則|會章|保單|保險單|買賣合約|信託契據|契據|條款|約定|文件|附件|守則|陳詞|陳述書?|答辯書|狀書|指引|規章|憲章|信件|信函|函件|意向書|備忘錄|承諾書|聲明書?|遺囑|供詞|問題|答案|錄影會面|第.頁|清單|報告書?|計劃書|建議書|問卷)')}${han('(?:》|」|")?\\s?(?:的|之|中|內|\\([^()]{0,20}\\))?\\s?')}$`,
);
const CONTRACT_WORD = new RegExp(
  han('合約|合同|協議|公契|契約|租約|地契|章程|細則|保單|函件|信件|意向書|備忘錄|承諾書'),
  'g',
);
const CONTRACT_REACH = 400;

/** Whether a contract was spoken of shortly before; every stretch of the text is looked through once. */
function isAfterContract({ text, contracts }: ScanState, at: number): boolean {
  const from = Math.max(0, at - CONTRACT_REACH, contracts.until - LONGEST_WORD);
  for (const match of text.slice(from, at).matchAll(CONTRACT_WORD))
    contracts.end = from + match.index + match[0].length;
  contracts.until = Math.max(contracts.until, at);
  return contracts.end > Math.max(0, at - CONTRACT_REACH);
}

/** A word may stand across the place up to which was looked. */
const LONGEST_WORD = 4;

/** 第12條公司章程細則, 第3條屋苑公契. */
const CONTRACT_AFTER = new RegExp(han('\\s?(?:公司|組織|屋苑)?(?:章程細則|公契)'), 'y');

/** 第1/2009號法律第3條: how Macao numbers its laws. */
const MACAO_LAW = new RegExp(han('\\d{1,3}/\\d{2,4}(?:/M)?號(?:法律|法令|行政法規)(?:的|之)?\\s?$'));

const QUOTE_OPEN = /[「"]$/;

/** A provision on its own: read with the instrument named last, unless a contract is what is cited. */
function readBareProvisions(state: ScanState, at: number): number | null {
  const { text, scope } = state;
  const before = text.slice(Math.max(0, at - 24), at);
  const { latest } = scope;
  const unit = latest ? unitOf(latest, latest.family === 'regulations' ? han('規例') : '') : 's';
  const provisions = readChineseProvisions(text, at, unit);
  if (!provisions) {
    state.articlesFrom = endOfList(text, at);
    return null;
  }
  if (CONTRACT_BEFORE.test(before) || fitsAt(CONTRACT_AFTER, text, provisions.end)) {
    scope.contract = true;
    return provisions.end;
  }
  if (scope.contract || QUOTE_OPEN.test(before)) return null;
  if (MACAO_LAW.test(before)) {
    nameElsewhere(scope);
    return provisions.end;
  }
  if (latest?.family === 'elsewhere') return provisions.end;
  if (!latest) {
    if (
      (provisions.unit === 'part' && !/^pt [IVXL]| div /.test(provisions.norms[0] ?? '')) ||
      isAfterContract(state, at)
    )
      return null;
    return keep(state, { start: at, end: provisions.end, kind: 'legislation', norm: provisions.norms.join('; ') });
  }
  if (provisions.unit !== 'article' && latest.family === 'article') return null;
  const rules = latest.family === 'court-rules' && scope.order ? `${scope.order} ` : `${latest.code} `;
  const norm = provisions.norms.map((one) => `${rules}${one}`).join('; ');
  return keep(state, { start: at, end: provisions.end, kind: latest.kind, norm, resolvedBy: 'nearest-instrument' });
}
