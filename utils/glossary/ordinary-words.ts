import frequency from './data/term-frequency.json';
import { foldScript } from './normalise';

/*
 * Which terms are everyday words in a judgment. What a term says of a page depends on how seldom other judgments hold
 * it; `data/term-frequency.json` was counted by scripts/learn/term-frequency.ts. The lists below add the words of the
 * statute book that judgments use less.
 */

const PERCENT: Readonly<Record<string, number>> = frequency.percent;

/** A single word in every second judgment says nothing about this one. */
const ORDINARY_PERCENT = 50;

/** An abbreviation or a short form that is also an ordinary word (grant, order) is seldom meant as the term. */
const ORDINARY_VARIANT_PERCENT = 8;

/**
 * Terms of the statute book that are everyday words: marking them would underline the whole page.
 * They are still found by search and under the pointer (`everyWord`).
 */
const EVERYDAY_ENGLISH = new Set(
  'person day month year week court building document act thing place date use term member name time work question part number notice form order matter law rule section article paragraph case issue interest right duty power information material process service function group owner driver article fee change period child man woman parent property goods money price value sale money state country public office officer person individual road vehicle street house family animal plant food water land premises record statement report decision direction answer question reason leave claim let hold give make take sell buy pay plan sign print printed issue cause charge count access body class mark mean means company employee employer employment business trade address author copy work working working works obtain obtained made done fail accept benefit belief writing particular table electronic respond response title school teacher student director secretary commissioner registrar authority committee chairman board minister specified relevant prescribed appointed approved chamber keys key roof unit flat visitor needs visa passport lift bond option vendor tender discount premium product damage exception provision'.split(
    ' ',
  ),
);

const EVERYDAY_CHINESE = new Set(
  foldScript(
    '人士 日期 月份 年度 文件 地方 時間 工作 問題 號碼 規則 條文 案件 事項 法律 權利 責任 權力 資料 職能 使用 小組 物品 費用 更改 兒童 成員 家庭 動物 植物 食物 土地 處所 紀錄 報告 決定 指示 原因 發出 行為 條例 公司 僱員 僱主 業務 地址 學校 教師 局長 處長 署長 司長 專員 主任 委員 委員會 主席 指明 有關 訂明 建築物 文章 道路 車輛 法院 法庭 價值 國家 政府 公眾 姓名 通知 同意 人員 財產 官員 銷售 貨品 訴訟 資訊 意見 處理 進行 包括 資產 利益 合約 條件 決議 聲明 理由 證據 申請 使用者 沒有 一方 當然 法律上 事實上 代表 書面 口頭 相信 顯著 回應 材料 作者 接納 接受 住宅 同等 表面 重新 自始 瑣事 初步 特設 單位 電子 列表 工人 個人 僱用 經理 司機 作為 完成 提交 需要 依賴 訪客 合理 實質 重大 關鍵 相當 義務 限制 保證 豁免 轉換 喪失 剔除 更正 修正 確認 履行 選擇 出租 收回 交付 交出 認許 例外 禁止 推斷 推論 舉止 疏忽 分量 比重 過於遙遠 明確性 重建 房屋 樓宇 單位 物業 賣方 買方 價格 買價 天台 平台 業主 法官 判決 裁決 裁定 聆訊 審訊 上訴 證人 證供 律師 大律師 原告 被告 原告人 被告人 上訴人 答辯人 申請人 訴訟因由 本身 儘管 即使 下稱 以下 立即 當作 視為 明知 故意 不利 有效 無效 損失 損害 受害人 爭議 糾紛 段 款 節'
      .split(' ')
      .join(' '),
  ).split(' '),
);

/** Share of judgments that hold a term, from 0 to 1, by its English key. */
export function ordinaryShare(key: string): number {
  return (PERCENT[key] ?? 0) / 100;
}

/** Says whether a single English word is passed over in running text. */
export function isOrdinaryEnglish(key: string, rank: number): boolean {
  const percent = PERCENT[key] ?? 0;
  return EVERYDAY_ENGLISH.has(key) || percent >= (rank > 0 ? ORDINARY_VARIANT_PERCENT : ORDINARY_PERCENT);
}

/** Says whether a Chinese key is passed over in running text. */
export function isOrdinaryChinese(key: string): boolean {
  return EVERYDAY_CHINESE.has(key);
}
