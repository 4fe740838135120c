/** Contract, tort, land, employment, companies, money. Written as in `procedure-concepts.ts`. */
export const CIVIL_CONCEPTS = `
contract, agreement, contractual | 合約, 協議, 合同, 契約 | 合約, 張約
offer and acceptance, acceptance, offer | 要約, 承約, 接納要約
consideration | 代價
-breach of contract, breach, in breach, broken, breached, violate, violation, contravene | 違約, 違反合約, 違反, 毀約, 違反責任, 侵犯 | 違約, 犯咗
repudiation, repudiate, repudiatory, repudiatory breach, root of the contract, substantially the whole benefit | 拒絕履行, 廢除合約, 毀約, 根本性違約, 悔約
-terminate, termination, bring to an end, terminated, end of the contract, rescind, rescission | 終止, 終止合約, 撤銷合約, 解除合約, 完結, 結束 | 終止, 完約
misrepresentation, representation, false statement | 失實陳述, 虛假陳述, 陳述
false information, misleading, false or misleading | 虛假資料, 虛假, 具誤導性, 假資料 | 假嘢, 老作
undue influence, unconscionable | 不當影響, 不合情理
frustration of contract | 合約受挫失效
implied term, term of the contract, express term | 隱含條款, 隱含條件, 明訂條款
-clause, condition, provision of the agreement | 條款, 條件 | 條款
exclusion clause, exemption clause, limitation of liability | 免責條款, 豁免條款
penalty clause, a penalty, genuine pre-estimate | 罰則條款, 懲罰性條款, 罰金
liquidated damages | 算定損害賠償
guarantee, guarantor, personal guarantee, surety | 擔保, 擔保人, 個人擔保, 保證 | 擔保
deposit, security deposit, earnest | 按金, 訂金, 定金, 保證金 | 按金, 上期, 訂金
debt, debtor, owed, owe, indebted, loan, lend, lent, borrow | 債務, 債項, 欠債, 欠款, 貸款, 借款, 拖欠 | 欠錢, 爭錢, 借錢, 欠人錢
financial means, means to pay, able to pay, impecunious, impecuniosity, afford, ability to pay, person with means | 經濟能力, 負擔能力, 無力支付, 付款能力 | 俾唔俾得起, 有冇錢俾, 有錢俾
creditor | 債權人 | 債主
-repay, repayment, repaid | 償還, 還款 | 還錢
damages, compensation, compensate, ?award, awarded, quantum, ?how much was awarded | 損害賠償, 賠償, 補償, 賠償額, 判給, 賠償金額 | 賠, 賠幾多, 賠錢, 批咗幾多
general damages, special damages | 一般損害賠償, 專項損害賠償
pain suffering and loss of amenities, psla, pain and suffering, pain, suffering | 痛楚、痛苦及喪失生活樂趣, 痛楚, 痛苦, 喪失生活樂趣
loss of earnings, loss of income, earning capacity, lost earnings, past earnings | 收入損失, 喪失賺取收入能力, 喪失收入, 入息損失 | 冇咗收入
pre-trial loss, pre trial loss of earnings, past loss, pre-assessment | 審訊前的收入損失, 審訊前收入損失, 審訊前損失, 審訊前
future loss, future loss of earnings, post-trial loss, prospective earnings, prospective | 將來的收入損失, 未來收入損失, 審訊後的收入損失, 將來損失, 審訊後
multiplier, multiplicand | 乘數, 被乘數
medical expense, medical expenses, medical treatment, treatment | 醫療開支, 醫療費用, 治療, 診治, 醫藥費 | 醫藥費, 睇醫生
care and attention, carer, looked after, caring for | 照顧, 護理, 照料 | 照顧, 湊
interest, rate of interest, interest rate, judgment rate, per annum, prime | 利息, 利率, 年利率, 計息, 判定利率, 最優惠利率 | 利息, 息口
-loss, losses, damage suffered, pecuniary loss | 損失, 損害 | 蝕, 損失
quantum meruit, restitution, unjust enrichment | 按勞計酬, 復還, 不當得利
negligence, negligent, careless, carelessness, lack of care | 疏忽, 過失, 不小心 | 唔小心, 疏忽
duty of care, standard of care, reasonable care, take reasonable care | 謹慎責任, 照顧責任, 合理謹慎, 注意義務
contributory negligence, ?plaintiff's own fault, own negligence | 共分疏忽, 自己亦有疏忽 | 自己有錯
-causation, cause, caused by, remoteness, source of | 因果關係, 導致, 引致, 成因, 造成 | 搞成咁, 點解會
-liability, liable, responsible, responsibility | 法律責任, 責任, 負責, 須負上, 承擔 | 邊個負責, 責任
vicarious liability, vicariously | 轉承責任
joint and several, jointly and severally, several liability | 共同及各別, 連帶
apportionment, contribution, indemnity, apportion, ?share the blame | 分擔, 攤分, 彌償, 按比例, 承擔百分之 | 點分
occupier, occupier's liability | 佔用人, 佔用人法律責任
nuisance | 妨擾, 滋擾
trespass, encroachment | 侵入, 侵佔, 擅自進入
defamation, libel, slander, defamatory | 誹謗, 永久形式誹謗, 短暫形式誹謗
accident, collision, crash, mishap | 意外, 碰撞, 相撞, 事故, 車禍 | 意外, 撞車, 撞
traffic accident, road accident, motor vehicle, motor-cycle, motorcycle, van, lorry, vehicle | 交通意外, 汽車, 電單車, 車輛, 貨車, 客貨車 | 車, 電單車
injury, injured, personal injury, personal injuries, bodily injury, hurt | 受傷, 人身傷害, 傷勢, 損傷, 身體受傷, 傷 | 受傷, 整親, 傷成點
fracture, fractured, broken bone | 骨折 | 斷骨
disability, disabled, permanent incapacity, permanent disability, incapacity | 永久喪失工作能力, 殘疾, 傷殘, 永久喪失賺取收入能力, 喪失工作能力, 永久傷殘
-hospital, hospitalised, hospitalized, operation, surgery, in-patient | 醫院, 住院, 手術, 送院 | 入院, 開刀
-doctor, medical evidence, orthopaedic, physician, surgeon, medical report | 醫生, 醫療報告, 骨科, 骨科專家, 醫學報告 | 醫生
sick leave, sickness allowance, sickness day | 病假, 疾病津貼, 病假津貼, 病假日 | 病假, 放病假
physiotherapy, chinese medicine, bone-setter, herbalist | 物理治療, 中醫, 跌打 | 跌打, 睇中醫
-illness, disease, sick, ill health, health problem, suffer from, suffers from, diabetes, lupus, cancer | 疾病, 患病, 健康問題, 患有, 糖尿病, 癌症, 病 | 有病, 咩病
employer, employers | 僱主 | 老細, 老闆
employee, workman, worker, employees | 僱員, 工人, 員工, 受僱人 | 打工仔, 伙記, 員工
employment, employed, contract of employment, job, work as, occupation, working as | 僱傭, 受僱, 僱傭合約, 聘用, 任職, 職業, 擔任 | 返工, 做咩工, 做緊咩工, 咩工, 份工, 做邊行, 打工
wages, salary, wage, daily wage, monthly salary, earn, earned, earning, income | 工資, 薪金, 日薪, 月薪, 入息, 收入, 薪酬, 月入, 賺取 | 人工, 糧, 出糧, 搵幾多錢, 賺幾多
end of year payment, bonus, double pay | 年終酬金, 花紅, 雙糧 | 雙糧, 花紅
dismiss, dismissal, wrongful dismissal, unreasonable dismissal, summary dismissal, terminate employment, termination of employment, terminate the employment, terminate the contract, terminate a contract of employment, termination of contract, ?fire, ?fired, ?sacked | 解僱, 不合理解僱, 即時解僱, 終止僱傭, 終止僱用, 終止僱傭合約, 終止合約, 辭退, 遣散 | 炒, 炒人, 炒魷魚, 俾人炒, 被炒
dismiss without notice, dismiss summarily, ?dismiss summarily, ?summary dismissal, ?summarily dismissed, termination of contract without notice, terminate a contract without notice, terminate the contract without notice, without notice | 即時解僱, 不給予通知, 無須給予通知, 不給予通知而終止 | 即炒, 即時炒
resign, resignation, quit | 辭職, 離職 | 辭職, 劈炮
payment in lieu, payment in lieu of notice, wages in lieu | 代通知金 | 代通知金, 補錢
severance, severance payment, redundancy, redundant, lay-off | 遣散費, 裁員, 停工 | 遣散費, 裁員
long service payment, long service | 長期服務金 | 長服金
annual leave, paid leave, statutory holiday, holiday, holidays | 年假, 有薪假期, 法定假日, 假日, 假期 | 大假, 年假, 勞工假, 放假
rest day, rest days | 休息日 | 例假, 放假
maternity, maternity leave, pregnant, pregnancy | 產假, 生育保障, 懷孕 | 大肚, 產假, 陀住bb, 陀b, 有咗
paternity, paternity leave | 侍產假 | 侍產假
continuous contract, continuous employment | 連續性合約, 連續受僱 | 
employee compensation, employees' compensation, work injury | 僱員補償, 工傷 | 工傷
mandatory provident fund, mpf, provident fund, retirement scheme | 強積金, 強制性公積金, 公積金 | 強積金, mpf
minimum wage | 最低工資 | 最低工資
reinstatement, re-engagement, reinstate | 復職, 再次聘用, 恢復原狀 | 返工
reinstatement cost, restore the premises | 還原, 恢復原狀, 還原費用
workplace safety, safe system of work, safe place of work, construction site, safety | 安全工作系統, 工作安全, 安全的工作地點, 地盤, 建築地盤, 職業安全, 安全責任 | 地盤, 職安健
scaffold, scaffolding, work at height, fall from height, fall, fell | 棚架, 高處工作, 墮下, 跌下, 墮, 從高度墮下 | 跌落, 跌落嚟, 個棚
safety belt, safety harness, lifeline, harness | 安全帶, 救生繩, 安全吊帶 | 安全帶
foreman, supervisor, ganger, site agent | 管工, 主管, 監工, 科文 | 管工, 科文
safety officer | 安全主任
-contractor, main contractor, principal contractor | 承建商, 總承建商, 承判商, 總承判商 | 大判
sub-contractor, subcontractor, sub contractor | 分判商, 次承判商, 二判 | 二判, 三判, 判頭
-inspect, inspection, examined, examination, check | 檢驗, 檢查, 巡查, 視察 | 驗, 檢查
weather, rainstorm, rain, typhoon, heavy rain | 暴雨, 惡劣天氣, 颱風, 大雨 | 打風, 落雨, 落大雨
tenancy, lease, tenancy agreement, let, letting, leased | 租約, 租賃, 租契, 出租, 租用 | 租, 租約
tenant, lessee | 租客, 承租人, 租戶 | 租客
landlord, lessor | 業主, 出租人 | 業主, 包租婆
rent, monthly rent, rental | 租金, 月租 | 租, 租金, 租幾錢
arrears of rent, arrears, unpaid rent | 欠租, 拖欠租金, 欠繳租金, 拖欠 | 爭租, 欠租
sublet, sub-tenant, subtenancy | 分租, 轉租 | 三房客
re-let, relet, let again, ?new tenant, ?find a new tenant | 再出租, 重新出租, 租出 | 租返俾, 再租
vacate, vacant possession, possession of the premises, recover possession, evict, eviction, keys, moved out, left the premises, leaving, gave up possession, ?move out, ?leave the premises, hand back | 交吉, 收回單位, 收回管有權, 遷出, 搬出, 驅逐, 鎖匙, 遷離 | 搬走, 趕走, 收樓, 鎖匙
repair, repairing covenant, disrepair, maintain, maintenance of building, want of repair, defect | 維修, 修葺, 失修, 維修責任, 修理, 保養, 欠妥 | 整返好, 維修
water seepage, leak of water, water leak, leakage, seepage, seeped, moisture, damp, escape of water, water comes through, wet patch | 滲水, 漏水, 滲漏, 潮濕, 滲入 | 漏水, 滴水
-leak, leaked, leaking | 滲水, 漏水, 洩漏, 洩露 | 漏
pipe, drain, soil pipe, plumber | 水管, 渠管, 排水管, 污水管, 喉管 | 水喉, 喉管
structure, roof, ceiling, external wall | 結構, 屋頂, 天花, 外牆 | 天花板
-premises, shop, unit, flat, house, room, building, property, apartment, village house, ?place | 處所, 單位, 舖位, 店舖, 房屋, 物業, 樓宇, 住所, 村屋, 房間 | 舖, 舖頭, 層樓, 間屋, 間房
restaurant, catering | 餐廳, 食肆, 酒樓 | 食肆, 餐廳
management company, building management, owners' corporation, incorporated owners, property manager, caretaker | 管理公司, 大廈管理, 業主立案法團, 法團, 物業管理, 管理員 | 管理處, 睇更
deed of mutual covenant | 公契
-sale and purchase, sale, vendor, seller, sell, sold | 買賣, 賣方, 賣家, 出售, 賣出, 售賣 | 賣, 賣咗
-purchaser, buyer, buy, bought, purchase | 買方, 買家, 購買, 購入 | 買, 買家
title to land, good title, ownership, proprietary interest | 業權, 擁有權, 產權 | 業權, 邊個揸
-owner, owners, owner of, land, plot of land | 擁有人, 物主, 土地, 地段, 業主 | 塊地, 物主
adverse possession, squatter | 逆權管有, 逆權侵佔 | 霸地
mortgage, charge over property, mortgagee | 按揭, 抵押, 押記, 承按人 | 按揭
easement, right of way | 地役權, 通行權
stamp duty | 印花稅
re-entry, forfeiture of lease, relief against forfeiture | 重收, 沒收租賃權, 寬免沒收
trust, trustee, beneficiary, fiduciary, fiduciary duty | 信託, 受託人, 受益人, 受信責任
resulting trust, constructive trust | 歸復信託, 法律構定信託
?will, the will, a will, his will, her will, last will, validity of the will, testator, testament, probate, executor, testamentary | 遺囑, 立遺囑人, 遺囑認證, 遺囑執行人 | 平安紙
estate of the deceased, deceased, intestacy, inheritance, administrator of the estate, succession | 遺產, 死者, 無遺囑, 繼承, 遺產管理人 | 分身家, 遺產
bankruptcy, bankrupt, bankruptcy order | 破產, 破產令, 破產人 | 破產
winding up, winding-up, wind up, wound up, liquidator, liquidation, insolvency, insolvent | 清盤, 清盤呈請, 清盤人, 無力償債 | 清盤, 執笠
-company, corporation, body corporate, incorporated | 公司, 法團, 法人團體 | 公司
director, company director, directors, manager | 董事, 經理, 公司董事 | 老細, 董事
shareholder, shares, shareholding, shareholders' agreement | 股東, 股份, 股權, 股東協議 | 股東, 股份
partnership, partner, partners, firm | 合夥, 合夥人, 商號 | 拍檔, 夾份
sole proprietorship, sole proprietor | 獨資, 獨資經營
unfair prejudice, unfairly prejudicial, derivative action | 不公平損害, 不公平地損害, 衍生訴訟
minority shareholder, minority, minority discount, majority shareholder | 小股東, 小股東折讓, 大股東, 少數股東
insurance, insurer, insurance policy, policy of insurance, insured | 保險, 保險單, 承保人, 受保, 保單, 保額 | 保險, 買保險
tax, profits tax, salaries tax, assessment of tax, revenue | 稅, 利得稅, 薪俸稅, 評稅, 稅項 | 交稅
intellectual property, patent, infringement of patent | 知識產權, 專利, 專利權 | 專利
trade mark, trademark, passing off | 商標, 假冒 | 商標, 老翻
copyright | 版權 | 版權
confidential information, breach of confidence, confidentiality | 機密資料, 違反保密責任, 保密
agency, agent, authority to receive, estate agent | 代理, 代理人, 地產代理, 中介人, 中介 | 經紀, 中介
bill of lading, cargo, shipment, carrier, shipper, goods, shipped | 提單, 貨物, 承運人, 付運, 船貨 | 貨
ship, vessel, admiralty, shipowner | 船舶, 船隻, 船東, 海事 | 船
letter of credit, bank, banker | 信用狀, 銀行 | 銀行
securities, stock exchange, sfc, insider dealing | 證券, 聯交所, 證監會, 內幕交易
competition, cartel, anti-competitive | 競爭, 反競爭, 合謀定價
personal data, data privacy, data protection, data user, privacy | 個人資料, 私隱, 資料使用者, 保障資料 | 私隱, 個人資料
data access request, access to data | 查閱資料要求, 查閱資料
discrimination, sex discrimination, harassment | 歧視, 性別歧視, 騷擾
receipt, receipts, invoice | 收據, 發票, 單據 | 收據, 單
-market price, market value, valuation, price, priced, worth, value, valued | 市價, 市值, 估價, 價格, 價值, 價錢, 售價 | 幾錢, 值幾多, 價錢
saving, savings, deposit money | 積蓄, 存款 | 積蓄, 棺材本
`;
