/** Family, immigration, public law, and the anatomy of an enactment. Written as in `procedure-concepts.ts`. */
export const FAMILY_PUBLIC_CONCEPTS = `
divorce, dissolution of marriage, decree nisi, decree absolute, divorce petition | 離婚, 婚姻解除, 離婚判令, 離婚呈請 | 離婚
marriage, married, matrimonial, wedding | 婚姻, 結婚, 已婚, 婚禮 | 結婚
custody of the child, custody of children, care and control, access to the child, child custody | 管養權, 撫養權, 照顧及管束, 探視權, 監護權 | 撫養權, 爭仔, 湊仔
maintenance payment, ?maintenance, spousal maintenance, periodical payments, ancillary relief, alimony, nominal maintenance | 贍養費, 定期付款, 附屬濟助, 生活費 | 贍養費
matrimonial home, matrimonial property, division of assets | 婚姻居所, 婚姻財產, 分配資產 | 分身家, 分樓
child, children, son, daughter, minor, infant, daughters | 兒童, 子女, 兒子, 女兒, 未成年人, 孩子 | 仔女, 個仔, 個女, 細路
-husband, wife, spouse | 丈夫, 妻子, 配偶, 太太 | 老公, 老婆
-parent, father, mother, parents | 父母, 父親, 母親, 家長 | 老豆, 老母, 阿爸, 阿媽
-brother, sister, sibling, relative, family, family member | 兄弟, 姊妹, 親屬, 家人, 親人, 兄長 | 阿哥, 家姐, 屋企人
-girlfriend, boyfriend, friend, friends | 女友, 男友, 朋友, 友人 | 女朋友, 條女, 朋友
guardian, guardianship | 監護人, 監護
adoption, adopted | 領養
domestic violence, molestation | 家庭暴力, 騷擾
relocation, removal from the jurisdiction | 遷居, 帶離司法管轄區
internal relocation, internal flight, another part of the country, live elsewhere | 內部遷徙, 境內遷居, 遷往其他地方, 國內其他地方
non-refoulement, torture claim, torture, non-refoulement claim, protection claim | 免遣返, 酷刑聲請, 酷刑, 免遣返聲請 | 酷刑聲請
torture claims appeal board, appeal board, the board | 酷刑聲請上訴委員會, 上訴委員會, 委員會
persecution, refugee, refugee convention, asylum | 迫害, 難民, 難民公約, 庇護 | 難民
state protection, protect him, protection by the police | 國家保護, 政府保護
-risk of harm, risk, fear, fears, afraid, if returned, return to his country | 風險, 恐懼, 害怕, 遣返後, 被遣返 | 驚, 返去會點, 怕
country of origin information, country information, country conditions | 原居地資料, 國家資料, 原居國資料
immigration, director of immigration, immigration department, immigration officer | 入境, 入境事務處處長, 入境處, 入境事務處, 入境處處長 | 入境處
condition of stay, overstay, overstayed, breach of condition of stay, permitted to stay | 逗留條件, 逾期逗留, 違反逗留條件, 逾期居留 | 過期居留
unlawful employment, illegal work, taking unlawful employment, ?work illegally | 非法工作, 非法僱傭, 從事僱傭工作 | 打黑工, 黑工
-arrive, arrived, entered hong kong, enter hong kong, entry, visitor, ?came to hong kong, landed | 抵港, 來港, 入境, 抵達, 訪客, 旅客 | 嚟香港, 點樣嚟
right of abode, permanent resident, residence, resident | 居留權, 永久性居民, 居民, 居留 | 居留權
removal order, deportation, deport, removal, remove from hong kong | 遣送離境, 遞解離境, 驅逐出境, 遣返 | 遣返, 趕返去
visa, dependant, foreign domestic helper | 簽證, 受養人, 外籍家庭傭工, 外傭 | 簽證, 外傭, 工人姐姐
nationality, national of, national | 國籍, 國民
right to life, inhuman or degrading treatment, degrading treatment, cruel | 生命權, 不人道, 有辱人格, 殘忍
freedom of expression, freedom of assembly, human rights, fundamental right | 言論自由, 集會自由, 人權, 基本權利
equality, equal protection | 平等
duty to make enquiries, enquiry, inquiry, make enquiries, own enquiries, investigate, investigation | 查訊, 查詢, 調查, 查究 | 查
screening, screening interview, claim form | 審核, 審核會面, 聲請表格
political party, politician, election, elections | 政黨, 政客, 選舉
-government, public authority, public body, government department | 政府, 公共機構, 部門, 政府部門, 當局 | 政府
town planning, planning permission | 城市規劃, 規劃許可
public housing, housing authority | 公屋, 房屋委員會, 公共屋邨 | 公屋
social welfare, social worker | 社會福利, 社工 | 社工, 綜援
-licence, licensing, licensed, license | 牌照, 執照, 發牌 | 牌, 牌照
-suspend, suspension, suspended | 暫停, 吊銷, 中止, 暫時吊銷, 暫緩 | 停牌, 停
-school, education, form 3, form 4, form 5, form 6, left school, educated | 學校, 教育, 學歷, 程度, 教育程度 | 讀書, 讀到, 學校
-age, aged, ?how old, ?old, years old, years of age, born, reached | 年齡, 年滿, 現年, 歲, 出生, 生於 | 幾多歲, 幾歲
-background, personal background, personal circumstances, single, unmarried | 背景, 個人背景, 個人狀況, 家庭背景, 未婚 | 咩背景
registration, register, registered, registrable, unregistered | 登記, 註冊, 未經登記 | 登記
registration number, mark the registration | 登記號碼, 標示
renew, renewal, renewed, valid for, validity, valid, period of validity | 續期, 有效期, 有效 | 續期, 有效幾耐
-cancel, cancellation, revoke, revocation, cancelled | 取消, 撤銷, 撤銷登記, 吊銷 | 取消
representations, opportunity to be heard, opportunity to make representations | 申述, 作出申述, 申述的機會, 陳詞機會 | 
aggrieved, aggrieved person | 受屈, 感到受屈
administrative appeals board, appeal to the board | 行政上訴委員會
commencement, come into operation, comes into operation, come into force, in force, effective date, take effect, ?start date | 生效, 實施, 生效日期, 開始實施 | 幾時開始, 生效
short title, cited as | 引稱, 簡稱
-application of ordinance, apply to, applies to, does not apply, not apply, ?scope, ?covered by, ?cover | 適用, 適用範圍, 不適用, 適用於 | 使唔使守, 關唔關事, 管唔管
-definition, interpretation section, ?mean, means, ?meaning of, ?defined, ?definition of, includes | 定義, 釋義, 指, 包括, 涵義, 意思 | 即係咩, 咩意思
-exception, except, unless, exempt, exemption, subject to, exempted | 例外, 除外, 除非, 豁免, 獲豁免 | 例外, 使唔使
-prohibit, must not, shall not, may not, prohibited, forbidden, ban, not allowed, ?can i, ?allowed | 不得, 禁止, 不准 | 唔可以, 唔准, 可唔可以
-duty, must, shall, obligation, required to, obliged | 必須, 須, 義務, 規定, 責任 | 要唔要, 使唔使, 一定要
-power, may, empower, authorise, authorize | 權力, 可, 有權, 授權 | 有冇權
-regulation, make regulations, subsidiary legislation, rules | 規例, 訂立規例, 附屬法例, 規則
gazette, notice published in the gazette | 憲報, 公告, 憲報公告
schedule | 附表
ordinance, enactment, legislation, statute, act | 條例, 法例, 成文法, 法規 | 條例
section, subsection | 條, 款
transitional, saving provision, existing, on the commencement date | 過渡, 過渡性條文, 現有, 生效日期當日
secretary, secretary for | 局長
director general, commissioner | 處長, 署長, 專員
minister, chief executive | 行政長官, 特首
specified form, prescribed form, form | 指明表格, 訂明表格, 表格 | 填表, 表格
fee, prescribed fee, fees payable, charge | 費用, 訂明費用, 收費 | 收費, 幾多錢
proceedings commenced, time for prosecution, institute proceedings, proceedings for an offence, prosecution | 展開法律程序, 檢控時限, 提起的法律程序, 檢控期限, 檢控
-notice period, length of notice | 通知期 | 通知期
-payable, due, pay, payment, paid | 支付, 繳付, 付款, 須付 | 俾錢, 找數
deduction, deduct from wages, deductions | 扣除, 扣薪, 扣減工資 | 扣人工, 扣錢
contracting out, void, null and void, unenforceable | 無效, 作廢, 訂立本條例不適用的合約條款 | 冇效
-calculate, calculated, calculation, compute, computed, amount of, formula | 計算, 計算方法, 款額, 釐定 | 點計, 點計算
-remedy, remedies, relief | 補救, 濟助, 補救方法 | 點追討
-correct, correction, rectify, rectification, inaccurate | 改正, 更正, 不準確 | 改返
erase, erasure, delete, deletion, destroy | 刪除, 銷毀 | 刪
health, physical or mental health | 健康, 身心健康
news, news activity, journalist, reporter | 新聞, 新聞活動, 記者
doxxing, disclosing personal data without consent, obtained without consent, without the relevant consent | 起底, 未經同意而披露個人資料, 未經資料使用者同意, 相關同意 | 起底
direct marketing | 直接促銷, 促銷
unauthorised building works, illegal structure | 僭建, 僭建物 | 僭建
restricted area, declare an area | 限制區, 禁區 | 禁區
-consent, with the consent, agree to, permission | 同意, 應允, 准許 | 同意, 肯
privacy, observe or record, film, photograph, voyeurism, ?secretly film | 私隱, 攝錄, 觀察, 拍攝, 窺淫 | 偷拍, 影相, 偷影
drink, alcohol, under the influence, intoxicated, drunk | 酒精, 醉酒, 酒後, 受酒類影響 | 飲酒, 飲咗酒, 飲醉
-report to the police, report an accident, report | 報告, 報警, 向警方報告, 舉報 | 報警, 報差館
-keep records, preserve, retain, record, records | 保存, 備存, 紀錄, 保留 | 留低, 紀錄
proof of identity, identity card, identity document | 身分證明文件, 身分證, 身分證明 | 身分證
-fly, flying, flight, flown | 飛行, 飛, 飛越, 飛近 | 飛
drone, unmanned aircraft, aircraft | 無人機, 無人駕駛航空器, 航空器, 航拍機 | 無人機, 航拍機, 部機
-height, altitude, metres, high, higher | 高度, 高, 米 | 幾高
-distance, within metres, close to, near, how close | 距離, 附近, 飛近, 以內 | 幾遠, 幾近
-night, at night, evening | 夜間, 晚上, 晚間 | 夜晚, 夜晚黑
indoors, inside a building, inside | 室內, 建築物內, 屋內 | 室內, 屋企入面
animal, dog, pet | 動物, 狗隻, 寵物 | 狗, 寵物
food, hygiene | 食物, 衞生
environment, pollution, waste | 環境, 污染, 廢物
`;
