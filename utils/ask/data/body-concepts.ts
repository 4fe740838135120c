/**
 * Public bodies, and second lots of everyday words: weather, lodging, voting, money made, what people say in Cantonese.
 * Names of departments as the government's own directory gives them. Written as in `procedure-concepts.ts`; all of these could
 * be asked of any case.
 */
export const BODY_CONCEPTS = `
planning department, director of planning | 規劃署, 規劃署署長
transport department, commissioner for transport | 運輸署, 運輸署署長
lands department, director of lands | 地政總署, 地政總署署長 | 地政
buildings department, building authority, director of buildings | 屋宇署, 建築事務監督, 屋宇署署長
fire services department, director of fire services, fireman, firefighter | 消防處, 消防處處長, 消防員 | 消防
labour department, commissioner for labour | 勞工處, 勞工處處長 | 勞工處
department of health, director of health | 衞生署, 衞生署署長 | 衞生署
food and environmental hygiene department | 食物環境衞生署, 食環署 | 食環
agriculture fisheries and conservation department | 漁農自然護理署, 漁護署 | 漁護署
environmental protection department | 環境保護署, 環保署 | 環保署
social welfare department, director of social welfare | 社會福利署, 社署 | 社署
housing department, housing authority, housing society | 房屋署, 房屋委員會, 房委會, 房協 | 房署, 房委會
education bureau, secretary for education | 教育局, 教育局局長 | 教育局
security bureau, secretary for security | 保安局, 保安局局長
home affairs department, secretary for home affairs | 民政事務總署, 民政事務局, 民政事務局局長 | 民政署
inland revenue department, commissioner of inland revenue | 稅務局, 稅務局局長 | 稅局
customs and excise department, commissioner of customs | 香港海關, 海關, 海關關長 | 海關
correctional services department, commissioner of correctional services, prison officer | 懲教署, 懲教署署長, 懲教人員 | 懲教, 監房
commissioner of police, police force, hong kong police | 警務處處長, 警務處, 香港警隊 | 警方, 差館
independent commission against corruption, icac | 廉政公署, 廉署 | 廉署, 飲咖啡
legal aid department, legal aid certificate | 法律援助署, 法援署, 法律援助證書 | 法援
official receiver | 破產管理署署長, 破產管理署
secretary for justice, department of justice | 律政司司長, 律政司
law society, bar association | 律師會, 大律師公會
medical council, nursing council | 醫務委員會, 護士管理局 | 醫委會
hospital authority, public hospital | 醫院管理局, 醫管局, 公立醫院 | 醫管局
consumer council | 消費者委員會, 消委會 | 消委會
equal opportunities commission | 平等機會委員會, 平機會 | 平機會
ombudsman | 申訴專員 | 申訴專員
monetary authority | 金融管理專員, 金管局 | 金管局
insurance authority | 保險業監管局, 保監局
immigration tribunal | 入境事務審裁處
competition tribunal, competition commission | 競爭事務審裁處, 競爭事務委員會, 競委會
obscene articles tribunal, coroner | 淫褻物品審裁處, 死因裁判官, 死因裁判法庭
administrative appeals | 行政上訴
chief executive in council | 行政長官會同行政會議
legislative council, legislature | 立法會, 立法機關
urban renewal authority | 市區重建局, 市建局 | 市建局
observatory, typhoon, tropical cyclone, typhoon signal, rainstorm warning, storm | 天文台, 颱風, 熱帶氣旋, 警告信號, 暴雨警告, 八號 | 打風, 八號波, 黑雨, 落大雨
evacuate, evacuation, take shelter, leave the site | 撤離, 疏散, 避難 | 走, 走人, 疏散
hotel, guesthouse, hostel, lodging, accommodation for reward, overnight, sleep over | 旅館, 賓館, 旅舍, 住宿, 過夜 | 賓館, 瞓一晚, 過夜
camp, camping, campsite, tent, caravan, scout | 露營, 營地, 帳篷, 露營車, 童軍 | 露營, 帳幕
guest, lodger, occupant, check in | 住客, 旅客, 入住 | 客人, 住客
operator, manager of premises, person in charge | 營辦人, 經營者, 負責人 | 老細, 搞手
loud music, loudspeaker, amplifier, musical instrument, loud | 擴音器, 樂器, 音樂, 喧嘩 | 大聲, 嘈
fire extinguisher, fire equipment | 滅火筒, 滅火器, 消防裝置 | 滅火筒
shower, bathing | 淋浴, 淋浴間, 浴室 | 沖涼
lifeguard, life jacket | 救生員, 救生衣 | 救生員
charity, registered charity, non-profit | 慈善團體, 註冊慈善, 非牟利 | 慈善
vote, voted, votes, voting, ballot, majority | 投票, 表決, 票, 多數 | 投票, 幾多票
unanimous, unanimously | 一致, 一致通過 | 全部人同意
minutes of the meeting, minutes, meeting record | 會議紀錄 | 會議紀錄
declare interest, conflict of interest, declared | 利益申報, 利益衝突, 申報 | 申報, 申報利益
transport links, public transport, bus service, railway station, commute | 交通配套, 公共交通, 巴士, 鐵路站, 車站 | 搭車, 搭巴士, 交通
traffic flow, traffic report, congestion, traffic jam, saturated | 車流, 交通報告, 擠塞, 飽和, 架次 | 塞車, 車多
objection, objector, oppose, opposed, opposing | 反對, 反對者, 反對意見 | 反對
aggrieved by a decision, dissatisfied, unhappy with the decision | 受屈, 感到受屈, 不滿, 不服 | 唔服, 唔滿意
hand over, surrender, pay over, disgorge, account for | 交出, 繳出, 上繳 | 嘔返, 交返
made money, make money, made a profit, earned from, profit made, made no money, out of pocket | 賺錢, 獲利, 得益, 圖利, 利潤 | 賺, 賺錢, 搵到錢
sold his shares, sell all, dispose of shares, sold short, short sale, short selling | 沽售, 賣出, 沽空, 賣空 | 沽, 沽貨, 沽空
declined to answer, refused to answer, no comment, silence, said nothing | 拒絕回答, 保持緘默, 拒絕作答, 無可奉告 | 唔答, 唔出聲
mother-in-law, father-in-law | 岳母, 岳父, 外母, 外父, 家婆 | 外母, 奶奶
admitted to hospital, admission to hospital, in hospital | 入院, 住院, 留院 | 入院, 入咗廠
compulsory, mandatory, obliged to, must have | 強制, 必須, 須 | 一定要, 強制
third party insurance, insurance cover, insure against, sum insured | 第三者風險, 投購保險, 保額, 保險 | 買保險
serve notice, service of notice, registered post, notice is served, personally served | 送達通知, 面交, 掛號郵遞, 郵遞, 送達 | 掛號, 寄
without a warrant, no warrant, warrant needed | 在沒有手令, 無需手令, 無手令 | 冇手令
improvement notice, enforcement notice, abatement notice | 改善通知書, 執行通知, 通知書
closure order, closed premises, sealed | 封閉令, 封閉 | 封舖
refuse a licence, refusal of licence, refuse to grant | 拒絕發牌, 拒絕批給, 拒絕發出 | 唔批牌
apply for a licence, get a licence, obtain a licence, need a licence | 申領牌照, 領取牌照, 申請牌照, 領牌 | 攞牌, 申請牌
licensed, holds a licence | 持牌, 持有牌照 | 有牌
how far apart, spacing, apart | 之間的距離, 相隔, 間距 | 隔幾遠
keep a register, register of guests, guest record | 登記冊, 備存登記冊, 住客紀錄 | 登記簿
expire, expiry, before it expires | 期滿, 屆滿, 到期 | 到期
unit, units, flats, residential blocks, tower | 單位, 住宅大廈, 座, 幢 | 單位, 棟樓
expert figure, calculate loss, loss avoided | 避免的損失, 計算損失
trial result, clinical trial, drug trial | 臨床試驗, 試驗結果
phone record, call record, telephone call, calls, on the phone, spoke by telephone | 通話紀錄, 電話紀錄, 致電, 通話 | 打電話, 傾電話
board of directors, board meeting | 董事會, 董事局 | 董事局
accountant, financial controller, auditor | 會計師, 財務總監, 核數師 | 會計
fund manager, dentist, engineer, lawyer by profession, nurse, doctor by profession | 基金經理, 牙醫, 工程師, 護士 | 牙醫
lay member, lay members, members of the tribunal, panel members, constitution of the tribunal | 成員, 非法律成員, 審裁處成員 | 成員
brother-in-law, sister-in-law | 姊夫, 妹夫, 大舅, 小舅, 嫂 | 姐夫, 妹夫, 阿嫂
medical report, injury report, doctor's letter | 醫療報告, 醫生紙, 醫生證明 | 醫生紙
sick leave certificate | 病假證明書 | 醫生紙
ground floor, upper floor, storey | 地下, 樓層 | 地下, 幾樓
who is to blame, at fault | 誰有過失, 過失 | 邊個錯
true or false, is it true, genuine | 真偽, 真確, 屬實 | 真定假, 係咪真
what to do, options | 補救, 途徑 | 點算好
confidential, secret, told in writing | 保密, 機密 | 保密
repeat, repetition, reoffend, do it again | 重犯, 再犯, 重複 | 再犯, 再做
recommend, recommendation, refer to | 建議, 轉介 | 建議
probability, likelihood, real possibility | 可能性, 實在可能 | 機會
reasonable observer, fair-minded observer | 公正而知情的旁觀者, 旁觀者
set aside the decision, quash the decision, quashed | 撤銷決定, 撤銷 | 推翻
overturn, reverse, reversed, overturned | 推翻, 撤銷, 改判 | 推翻
send back, sent back, referred back | 發還, 退回 | 打回頭
speak, gave evidence, testify | 作供, 作證 | 上庭講
cost of living, price level | 物價
loan shark interest, monthly interest | 高利, 月息 | 貴利
bank transfer record, bank slip, deposit slip | 入數紙, 轉帳紀錄 | 入數紙
rental income, rent received | 租金收入 | 收租
renovate, repair cost, cost of repair | 維修費, 裝修費 | 裝修費
water, seepage test, colour water test | 滲水測試, 色水測試 | 色水
upstairs flat, neighbour above | 樓上單位, 樓上住戶 | 樓上
wall crack, crack, spalling | 裂縫, 剝落 | 裂
illegal parking, parking fee | 違例泊車, 停車費 | 違泊
smuggle, smuggling, contraband, illicit cigarettes | 走私, 私煙 | 走私, 私煙
immigration status, two-way permit, identity card holder | 入境身分, 雙程證, 身分證 | 雙程證
juvenile home, boys' home | 男童院, 兒童院 | 男童院
school bully, bully, bullied | 欺凌 | 蝦
elderly victim, aged victim | 年長受害人, 長者受害人 | 老人家
lost property, found property | 失物, 遺失物品
identity theft, impersonate, impersonation | 冒充, 假冒, 冒認 | 扮
online shopping, internet purchase | 網購 | 網購
investment scam, fake investment, romance scam | 投資騙案, 網戀騙案, 情騙 | 殺豬盤
withdraw cash, cash machine, atm | 提款, 自動櫃員機, 提取現金 | 撳機, 撳錢
`;
