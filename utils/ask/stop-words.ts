import { words } from '../core/words';
import { foldScript } from '../glossary/normalise';

/** English words of a question that name no subject, as stems. */
export const ENGLISH_STOPS: ReadonlySet<string> = new Set(
  words(
    'a an the of to in on at by for from with without within into upon under over as is are was were be been being am and or but if ' +
      'then than that this these those it its he she they them his her their him we our us i me my you your who whom whose which what ' +
      'when where how why whether there here such so do does did done has have had having also only both each any all some more most ' +
      'other same very up out about between after before again further once because while during through not no nor can could may ' +
      'might must shall should will would much many long far please tell explain describe show find give list summarise summary ' +
      'carry carries carried set anybody somebody anyone someone anything something thing things get got go went come came put see look know think one two ' +
      'three main key point points against towards regarding concerning yes ever yet still just even mr mrs ms dr kind type sort ' +
      'according based way paragraph para section page document text passage just able new per own s t re say said state stated apply applied applicable',
  ),
);

/** English words, as stems, that could stand in any question: not finding them says nothing about what is asked. */
export const COMMON_QUESTION_WORDS: ReadonlySet<string> = new Set(
  words(
    'happen treat run need quick quickly soon become involve decide deal handle cover start begin end work call use make made take took ' +
      'name want try help turn keep bring hold leave let seem feel become mean change allow require include consider concern affect ' +
      'matter issue fact reason thing place people person someone man woman party case court judge law rule right ' +
      'exactly actually really finally eventually originally currently automatically personally directly separately altogether total ' +
      'main first last next current previous early late good bad big small long short high low full whole certain particular special ' +
      'important necessary possible sure true real available involved expected supposed able likely back away around behind alone ' +
      'time day year month week today now then later ago date number amount way part side end',
  ),
);

/** Chinese question words and particles, written and Cantonese; the longer ones are taken out first. */
const CHINESE_STOP_TEXT = foldScript(
  '有沒有 有冇 有否 係咪 是否 是不是 可否 能否 可不可以 可唔可以 使唔使 應否 應唔應該 會不會 會唔會 甚麼 什麼 乜嘢 乜野 咩嘢 咩 乜 點樣 點解 點 如何 怎樣 怎麼 ' +
    '為何 為什麼 為甚麼 何時 何地 何人 何以 何 多少 幾多 幾耐 幾時 幾 多久 哪些 哪個 哪位 哪 誰 邊個 邊度 邊位 邊 佢哋 佢地 佢 我哋 我 你 他們 他 她 它 ' +
    '這個 這些 這 那個 那些 那 呢個 呢啲 呢單 呢 嗰個 嗰啲 嗰 啲 哋 咗 嘅 喺 唔係 唔 冇 係 俾 畀 同埋 同 緊 先至 先 至 嚟 㗎 呀 啊 喇 啦 囉 吖 嗎 嘛 吧 啫 未 ' +
    '的 了 是 在 和 及 與 或 而 就 也 都 於 之 以 其 該 此 並 且 但 因 由 對 把 被 將 從 向 至 到 後尾 最後 後來 而家 依家 現在 當時 之後 之前 以後 以前 ' +
    '提出 獲得 取得 採取 進行 屬於 成為 出現 存在 作為 行動 多長 請問 請 想知 想 知道 關於 有關 方面 情況 部分 內容 講 話 說 指 第 條 段 個 名 項 次 有 無 可 要 須 應 會 能 得 做 過 用 給 嘢 野 單 件 D ' +
    '沒有 並無 自己 係咪真係 咗 多咗 為 成為 所 者 時 嗰張 嗰份 嗰間 嗰層 嗰部 呢張 呢份 呢間 呢條 嗰條 其實 究竟 到底 真係 真的 邊間 哪間 邊張 邊份 點算 點做 怎辦 怎樣處理 如何處理 怎麼辦 歸邊個 歸誰 跟邊個 同邊個 係邊 而家 而今 今次 一次 曾經 曾 已 已經 仲 都有 還 仍 又 再 很 好 太 最 攞去 攞嚟 拎去 拎嚟 用嚟 用來 用作 嗰陣 嗰陣時 嗰時 咁樣 咁多 咁 咪',
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Chinese measure words: what follows one is a noun, though it be a single character (隻狗, 架車). */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  foldScript('隻架條張份間層部支枝把棟幅塊封本盒袋位單件個啲對班'),
);

const CHINESE_STOPS = new RegExp(CHINESE_STOP_TEXT.join('|'), 'g');

/** The offsets in a folded question that belong to a question word or a particle, each with where that word ends. */
export function stopOffsets(folded: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const match of folded.matchAll(CHINESE_STOPS)) {
    const end = match.index + match[0].length;
    for (let at = match.index; at < end; at++) ends.set(at, end);
  }
  return ends;
}
