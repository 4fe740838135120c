/**
 * Words with which a story is told and asked about: living, moving, putting in money, meetings, repairs, tests. Written as in
 * `procedure-concepts.ts`; all of these could be asked of any case.
 */
export const STORY_CONCEPTS = `
put in money, contribute capital, capital contribution, invested, invest, capital, ?put in | 出資, 注資, 投入資金, 合資, 投資 | 夾錢, 夾咗, 出錢
each of them, both of them, respectively | 各自, 分別, 兩人 | 大家
own pay, raise her own pay, pay himself, remuneration increased, salary increased | 加薪, 年薪, 薪酬, 加至 | 加人工, 加咗人工, 自己人工
branch, branches, outlets | 分店, 分行 | 分店
general meeting, extraordinary general meeting, shareholders' meeting, convene a meeting | 股東大會, 股東特別大會, 召開會議 | 開會
remove a director, removed as director, removal of director | 罷免, 罷免董事, 撤換 | 踢走, 炒咗個董事
address, old address, last known address, sent to the address, former address | 地址, 舊址, 住址 | 地址
discount, minority discount, reduction in price | 折讓, 折扣 | 折
valuation date, date of valuation, valuer, value the shares | 估值日期, 估值, 估值師 | 估價
buy out, buy-out order, buy the shares, purchase of shares | 收購令, 收購股份, 購買股份 | 買返啲股
quasi-partnership, mutual understanding, trust and confidence | 準合夥, 互信, 共識
dividend, dividends, pay a dividend, distribute profit | 股息, 派息, 分紅 | 派息, 分紅
inspect books, books of account, see the accounts | 查閱帳簿, 帳簿, 帳目 | 睇數, 查數
market rent, above market, overpriced, expensive rent | 市值租金, 高於市價 | 貴咗, 貴租
use company money, company funds, misuse of company money | 動用公司款項, 公司資金, 動用 | 公司啲錢, 用公司錢
immigration record, travel record, entry and exit record | 出入境紀錄 | 出入境
competitor, rival | 競爭對手, 對手 | 對手, 行家
clean hands, come with clean hands | 清白之身
allegation rejected, reject the allegation, not accepted | 不接納, 指控, 不接受 | 唔信
subdivide, partition, partitioned, cubicle, cubicles, subdivided flat, subdivided unit | 分間, 間隔, 劏房, 板間房, 分間單位 | 劏房, 劏咗, 劏
upstairs, flat above, upper flat, floor above, upstairs owner | 樓上, 上層單位, 上一層 | 樓上
downstairs, flat below, lower flat | 樓下, 下層單位 | 樓下
shower, lavatory, toilet, bathroom | 淋浴, 廁所, 洗手間, 浴室 | 廁所, 沖涼房
water test, coloured water, dye, tomography, infrared, tested for leakage | 色水, 測試, 紅外線, 微波斷層掃描 | 試水, 測試漏水, 驗漏水
building surveyor, surveyor | 測量師, 驗樓師 | 驗樓師
waterproof, membrane | 防水, 防水膜 | 防水
remove and restore, take out, reinstate, restore to its approved plan, put right | 還原, 拆除, 恢復原狀 | 拆返, 還原
do the repair, repair work, replace the pipe, fix | 維修, 修補, 更換, 修妥 | 整, 整返
approved plan, building plan | 批准圖則, 圖則 | 圖則
common parts, common areas, light well | 公用部分, 公用地方, 天井 | 公家地方
grandmother, elderly woman, old lady | 祖母, 老婦, 婆婆 | 婆婆, 阿婆, 阿嫲
sleep in the sitting room, living room | 客廳, 大廳 | 瞓廳
collect rent, rental income, a month from, rent received | 收租, 租金收入, 租金 | 收租
wrote to, complained in writing, first complained, first complaint | 去信, 投訴, 首次投訴 | 投訴
site visit, visited the flat, inspected the property, view the premises | 實地視察, 到訪, 視察 | 睇過現場
loss of use, loss of enjoyment, inconvenience, distress | 喪失使用, 不便, 困擾 | 唔方便
damaged furniture, wardrobe, bedding | 家具, 衣櫃, 床褥 | 衣櫃, 傢俬
strike, industrial action, take part in a strike | 罷工, 工業行動 | 罷工
hospital for months, rehabilitation centre, rehab | 復康中心, 住院, 康復 | 復康
only came occasionally, occasionally, from time to time | 間中, 偶爾 | 間中
stop working, stopped working, stopped coming, no longer work | 停工, 停止工作, 不再上班, 無法工作 | 冇返工, 冇做
what he said on his behalf, in mitigation, put forward on his behalf, ?his lawyer say, ?lawyer say | 陳詞, 求情, 代其陳述 | 幫佢講咩, 律師講
boss or employee, self-employed | 僱主, 僱員, 自僱 | 打工, 老闆
tons, tonnes, metric tons, bags of | 公噸, 噸, 包 | 幾多噸
port, discharge, unload, loading port, destination | 港口, 卸貨, 裝貨港, 目的地 | 碼頭, 落貨
sale and purchase agreement of shares, share sale | 買賣股份協議, 股份買賣 | 賣股
correct data, change the record, amend the data, data correction | 改正資料, 更正資料, 改正 | 改資料, 改返
overseas transfer, transferred abroad, outside hong kong | 移轉, 外地, 香港以外 | 外地
stop and search, stopped and searched, search a person, body search | 截停, 搜身, 截停及搜查 | 截查, 搜身
give notice, length of notice, month's notice | 給予通知, 通知期 | 一個月通知
after leaving employment, end of employment, on termination | 合約終止後, 離職時, 僱傭終止 | 走咗之後, 離職
how old, date of birth, age of | 年齡, 出生日期 | 幾大年紀
nationality, where from, native of | 國籍, 籍貫, 原籍 | 邊度人
illness history, past health, health condition | 病歷, 健康狀況 | 身體點
pay the fine, default of payment, in default | 繳付罰款, 不繳付 | 交罰款
`;
