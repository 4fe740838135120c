/**
 * Common words of both languages, so that a question can be asked about any fact. Written as in `procedure-concepts.ts`;
 * all of these could be asked of any case.
 */
export const GENERAL_CONCEPTS = `
advertisement, advertise, advertising, advert | 廣告, 宣傳 | 賣廣告
newspaper, press, magazine, report in the press | 報章, 報紙, 雜誌, 報刊 | 報紙
publish, publication, published, print | 刊登, 出版, 發布, 刊載, 頒布 | 登, 出
media, television, broadcast, radio | 傳媒, 電視, 廣播, 電台 | 電視
logo, emblem, sign, brand, trade name | 標誌, 徽號, 品牌, 商號名稱 | logo, 招牌
design, designer, designed, drawing | 設計, 設計師, 繪圖, 圖則 | 設計, 畫
create, created, author, invent, inventor | 創作, 創造, 作者, 發明 | 整, 創作
own, owns, owned, belong, belong to, belonging | 擁有, 屬於, 歸屬 | 屬邊個, 係邊個嘅
accountant, auditor, audit, accounting firm, accounting | 會計師, 核數師, 會計, 核數 | 會計師
account, accounts, books, ledger | 帳目, 賬目, 帳簿, 帳戶 | 數簿
subpoena, witness summons | 證人傳票, 傳召出庭令狀, 傳召令
inquiry, hearing of the inquiry | 研訊, 研訊程序, 查訊
estate agent, property agent | 地產代理, 物業代理 | 地產經紀
engineer, architect, builder, construction, works | 工程師, 建築師, 建造, 工程, 施工 | 裝修, 做工程
renovation, decoration, fitting out | 裝修, 翻新 | 裝修
confuse, confusion, mistaken, mistake for | 混淆, 混亂, 誤認, 弄錯 | 搞錯, 撈亂
similar, resemble, identical, same | 相似, 相同, 類似, 近似 | 一樣, 差唔多
copy, copied, reproduce, reproduction | 抄襲, 複製, 副本, 影印 | 抄
licence to use, implied licence, permission to use | 特許, 默示特許, 使用許可
opposition, oppose, object, objection | 反對, 異議 | 反對
inconsistent with, conflict, contradict | 抵觸, 矛盾, 不相符, 衝突 | 撞
elect, election, choose, choice, option | 選擇, 揀選, 選項 | 揀
send, sent, deliver, delivery, delivered | 送, 發送, 交付, 寄送, 派送, 遞送 | 送, 寄
receive, received, receipt of | 收取, 收到, 接獲 | 收到
write, wrote, sign, signed, signature | 簽署, 簽名, 撰寫 | 簽, 寫
demand, request, ask for, requested | 要求, 請求, 索取 | 要求, 叫
reply, respond, response | 回覆, 答覆, 回應 | 覆
instruct, instructions, retain, engage, engaged, appointed | 委託, 聘用, 委任, 延聘 | 請
appoint, appointment | 委任, 任命 | 委任
assign, assignment, assigned | 轉讓, 出讓 | 轉讓
transfer, transferred | 轉移, 轉讓, 移轉 | 過戶, 轉
join, joined, member, membership | 加入, 成員, 會員 | 加入
leave, depart, departure, left | 離開, 離去 | 走
stay, remain, continue | 繼續, 留下, 維持 | 留低
move, moved, moving | 搬, 搬遷, 移動 | 搬
take, took, taken, remove, removed | 拿走, 取去, 移走, 取走 | 攞走
hold, held in | 舉行, 持有
keep, kept, store, stored | 存放, 保管, 貯存 | 擺, 放
find out, discover, discovered, detect | 發現, 察覺 | 發現
see, saw, witness the, observe | 看見, 目睹, 觀察 | 睇到, 見到
hear, listen | 聽見, 聽到 | 聽到
talk, conversation, discuss, spoke, discussion | 談話, 對話, 商討, 討論, 交談 | 傾, 講
phone call, called, telephoned | 致電, 通話 | 打電話
meet, meeting, appointment with | 會議, 會面, 見面 | 開會, 見面
visit, visited | 探訪, 到訪, 探望 | 探
marry, engaged to | 結婚, 訂婚 | 結婚
fight, quarrel, argue, dispute with | 打鬥, 爭吵, 口角 | 打交, 嗌交
push, pull, drag | 推, 拉扯 | 推, 扯
hit by, struck, knocked down | 撞倒, 擊中 | 撞到
cut, tear, torn | 割, 撕
break, broken, damage, damaged | 打破, 損毀, 損壞, 破裂 | 整爛, 爛
loosen, loose, unstable, unsafe, dangerous, danger | 鬆脫, 不穩, 不安全, 危險 | 鬆咗, 危險
slip, trip, stumble | 滑倒, 絆倒 | 跣親
lift, carry, load, heavy | 搬運, 提舉, 重物 | 搬嘢
protect, protection, guard against | 保護, 防護, 防止 | 保護
prevent, avoid | 防止, 避免, 預防 | 避免
train, training, instructed how | 訓練, 培訓 | 教
qualify, qualified, qualification, entitled, entitlement, eligible | 資格, 合資格, 有權, 享有權利 | 有冇資格
right, rights, privilege to | 權利, 權益 | 權
benefit, advantage of | 利益, 權益, 好處 | 好處
income, revenue, earnings per month, average income | 收入, 入息, 平均收入 | 搵錢, 賺
expense, expenditure, cost of, spent | 開支, 支出, 費用, 花費 | 使費, 使咗
profit, gain, proceeds | 利潤, 收益, 獲利 | 賺
loss of profit, loss of business | 利潤損失, 生意損失
invest, investment, investor | 投資, 投資者 | 投資
stock, fund, bond | 股票, 基金, 債券 | 股票
gift, give, donate, present | 饋贈, 禮物, 送贈 | 送
promise, assure, assurance | 承諾, 保證, 應允 | 應承
rely, reliance, relied | 倚賴, 依賴, 信賴 | 靠
trust, trusted | 信任 | 信
suspect, suspicion, suspicious | 懷疑, 涉嫌, 可疑 | 懷疑
hide, concealed | 隱藏, 隱瞞, 藏匿 | 收埋
lie, lied, untrue | 說謊, 虛假, 不實 | 講大話
truth, true | 真相, 真實 | 真
explain, explanation | 解釋, 說明 | 解釋
understand, understanding | 理解, 明白 | 明白
opinion, view | 意見, 看法 | 睇法
advice, advise, advised | 意見, 建議, 勸告 | 建議
suggest, suggestion, propose, proposal | 建議, 提議 | 提議
negotiate, negotiation, bargain | 談判, 洽談, 商議 | 傾
compare, comparison | 比較, 對比 | 比較
measure, measurement, assess, assessment, assessed, evaluate | 評估, 衡量, 計量, 評核 | 估
average | 平均 | 平均
maximum, highest, ceiling, upper limit | 最高, 上限 | 最高, 最多
minimum, lowest, at least | 最低, 最少, 下限 | 最少
percentage, per cent, ratio, proportion | 百分率, 百分比, 比例, 百分之 | 幾多巴仙
increase, raise | 增加, 提高, 上升 | 加
decrease, fall in, decline | 減少, 下跌, 下降 | 減
whole, entire, all of | 全部, 整個 | 成個, 全部
part, portion | 部分, 部份 | 一部分
begin, first, earliest | 開始, 首次, 最早 | 第一次, 最初
end, last, final | 結束, 最後, 最終 | 最後
permanent, long term, indefinitely | 永久, 長期, 無限期 | 一世, 長期
temporary, interim, provisional | 臨時, 暫時 | 暫時
urgent, immediately, at once, forthwith | 立即, 即時, 緊急 | 即刻
early, earlier | 較早, 及早 | 早
annual, yearly, per year | 每年, 年度 | 每年
month, monthly | 每月, 月 | 每個月
week, weekly | 每周, 星期 | 每個禮拜
morning, afternoon | 早上, 上午, 下午 | 朝早, 晏晝
weekend, sunday | 星期日, 周末 | 禮拜日
road, street, avenue, lane | 道路, 街道, 馬路 | 條路, 馬路
building, floor, storey | 大廈, 樓層, 樓 | 棟樓, 邊層
kitchen, toilet, bathroom | 廚房, 廁所, 浴室 | 廚房, 廁所
door, gate, window | 門, 窗, 閘 | 道門, 窗
office, workplace | 辦公室, 寫字樓 | 寫字樓
shop, store, outlet, mall | 商店, 店, 分店, 商場 | 鋪頭
market, stall | 街市, 攤檔, 市場 | 檔口
hotel, guesthouse | 酒店, 賓館 | 酒店
airport, border, control point | 機場, 口岸, 邊境 | 機場, 關口
country, home country, district, village | 國家, 地區, 鄉村 | 鄉下
city, capital | 城市, 首都 | 城市
abroad, foreign, overseas country | 外國, 海外 | 外國
vietnam, vietnamese | 越南
singapore | 新加坡
malaysia, malaysian | 馬來西亞
india, indian | 印度
pakistan, pakistani | 巴基斯坦
indonesia, indonesian | 印尼
philippines, filipino | 菲律賓, 菲籍 | 賓賓
bangladesh | 孟加拉
nepal | 尼泊爾
taiwan | 台灣
macau, macao | 澳門
england, english, united kingdom | 英國, 英格蘭
united states, american | 美國
language, mother tongue | 語言, 母語 | 講咩話
race, ethnic, ethnicity | 種族, 族裔
party member, supporter | 黨員, 支持者 | 支持者
speech, speak at | 演說, 發言 | 演講
protest, demonstration | 示威, 遊行, 抗議 | 遊行
army, soldier, military | 軍隊, 士兵, 軍人 | 當兵
gang member, thug | 幫派, 惡棍 | 古惑仔
taxi driver, lorry driver, delivery rider | 的士司機, 貨車司機, 外賣員 | 外賣仔
doctor's opinion, medical opinion, diagnosis, diagnosed | 診斷, 醫學意見 | 睇醫生
pain, painful | 疼痛, 痛楚 | 痛
recover, recovery, heal | 康復, 痊癒, 復原 | 好返
death of, die, dies | 死亡, 去世, 身故 | 過身, 死
pregnant, pregnancy | 懷孕 | 大肚
disabled, wheelchair | 傷殘, 輪椅 | 傷殘
elderly home, care home | 安老院, 護老院 | 老人院
school fees, tuition | 學費 | 學費
exam, examination, degree | 考試, 學位 | 考試
colleague, subordinate, superior | 同事, 下屬, 上司 | 同事, 上司
overtime, working hours, shift | 加班, 工作時數, 超時工作, 輪班 | ot, 開工時間
contractual hours, part-time, full-time | 兼職, 全職 | 兼職
uniform, equipment, gear | 制服, 裝備, 器材 | 裝備
machine, device, instrument | 機器, 裝置, 儀器 | 部機
product, goods, merchandise | 產品, 貨品, 商品 | 貨
quality, defective, defect | 質量, 品質, 欠妥, 瑕疵 | 有問題
service, services provided | 服務 | 服務
customer, consumer, purchaser of | 顧客, 消費者, 客戶 | 客
supplier, manufacturer, manufacture | 供應商, 製造商, 生產 | 供應商
competitor, competition with | 競爭對手, 競爭 | 對手
business, trade, commerce | 業務, 生意, 商業, 行業 | 生意, 做邊行
meat, food items, product sold | 肉, 食品, 食物 | 食物
drink, beverage, alcohol | 飲品, 酒 | 飲
tobacco, cigarette, smoking | 香煙, 煙草, 吸煙 | 煙, 食煙
clothes, shoes, wearing | 衣服, 鞋 | 衫
key, lock | 鎖匙, 鎖 | 鎖匙
document, documents, paper | 文件, 文書 | 文件, 紙
certificate, certified | 證明書, 證書 | 證書
passport, travel document | 護照, 旅行證件 | 護照
password, account number | 密碼, 帳號 | 密碼
file, folder, data file | 檔案, 檔 | 檔案
system, procedure, mechanism | 制度, 系統, 程序, 機制 | 制度
policy, guideline of the department | 政策, 指引 | 政策
committee, board, council, panel | 委員會, 小組, 議會 | 委員會
chairman, chairperson, president | 主席, 會長 | 主席
secretary of the company, clerk | 秘書, 文員 | 秘書, 文員
meeting of shareholders, general meeting, resolution | 股東大會, 決議, 會議 | 開會
vote, voting | 投票, 表決 | 投票
dividend | 股息, 紅利 | 股息
land, site, lot | 土地, 地段, 地皮 | 塊地
garden, tree, slope | 花園, 樹木, 斜坡 | 樹, 斜坡
wall, fence, boundary | 牆, 圍欄, 界線 | 幅牆
noise, smell, dust | 噪音, 氣味, 塵埃 | 嘈
fire safety, fire escape | 消防, 走火通道 | 走火
electricity, gas, utility | 電力, 煤氣, 電 | 電
ship, boat, yacht | 船, 遊艇 | 船
sister ship, arrest of the ship, arrested the ship | 姊妹船, 扣押船隻, 扣押
captain, crew, sailor | 船長, 船員 | 船員
endorse, endorsement, endorsed, indorse | 背書, 批註
original, originals | 正本, 原本, 原件 | 正本
oral, orally, verbal | 口頭 | 口頭
intention to be bound, binding agreement | 約束力, 受約束
purpose, object of | 目的, 宗旨 | 為咩
effect, consequence, result in, impact | 影響, 後果, 效果 | 影響
difficulty, problem, hardship | 困難, 問題 | 問題
risk, chance, possibility, likely | 風險, 可能, 機會 | 機會
safe, secure | 安全 | 安全
fair, unfair, just | 公平, 不公平, 公正 | 公平
reasonable, unreasonable | 合理, 不合理 | 合理
honest, dishonest, good faith, bad faith | 誠實, 不誠實, 真誠, 惡意 | 老實
angry, anger, upset | 憤怒, 不滿 | 嬲
afraid, scared, worry | 害怕, 擔心, 恐懼 | 驚
happy, satisfied | 滿意, 高興 | 滿意
sorry, regret, apologise | 後悔, 抱歉, 道歉 | 後悔
poor, poverty, financial difficulty | 貧窮, 經濟困難 | 冇錢, 窮
rich, wealth, asset, assets | 財產, 資產, 財富 | 身家
property left, legacy, bequest | 遺贈, 遺產 | 遺產
sibling, cousin, uncle, aunt, nephew | 表親, 叔父, 姨母, 姪, 堂兄 | 阿叔, 阿姨, 表哥
grandfather, grandmother, grandchild | 祖父, 祖母, 孫 | 阿爺, 阿嫲, 個孫
wedding, marriage certificate | 婚禮, 結婚證書 | 擺酒
lover, affair, mistress | 情人, 婚外情 | 第三者, 小三
abuse, ill-treatment, neglect | 虐待, 疏忽照顧 | 虐待
pet, cat, animal | 寵物, 貓, 動物 | 貓狗
accident scene, scene | 現場, 案發現場 | 現場
time of the offence, on the day | 案發時, 案發當日 | 嗰日
street, public place, public | 公眾地方, 公共 | 街
record of sale, transaction, deal | 交易, 成交, 買賣 | 交易
instalment, monthly payment | 分期付款, 供款 | 供
refund, reimburse, repay | 退款, 退還, 償還 | 退錢
collect, collection, collect debt | 收集, 收取, 追收 | 收
hire, rent a, hired | 租用, 僱用 | 租
borrowed, lender | 借貸, 放債人 | 借
surveyed, survey, inspection report | 測量, 勘察, 調查報告 | 驗樓
test, laboratory, analysis, purity | 化驗, 測試, 純度, 化驗所 | 驗
blood, urine, sample | 血液, 尿液, 樣本 | 驗尿
traffic light, speed, overtake | 交通燈, 車速, 超車 | 紅燈, 車速
parking, park | 泊車, 停泊 | 泊車
seat, passenger | 座位, 乘客 | 乘客
sleep, asleep, bed | 睡覺, 床 | 瞓
eat, ate, meal | 進食, 膳食 | 食
play, game, gamble | 遊戲, 玩 | 玩
teach, lesson, course | 教導, 課程 | 上堂
travel, trip, journey | 旅程, 旅行 | 去旅行
return to, came back, go back | 返回, 回到 | 返去, 返嚟
reside, live in, residence | 居住, 住所, 居所 | 住喺
arrange, arrangement, organise | 安排, 組織 | 安排
control, manage, in charge, supervise | 控制, 管理, 監督, 主管 | 話事, 管
help, assist with | 幫助, 協助 | 幫手, 幫
refuse to, unwilling | 拒絕, 不願 | 唔肯
fail to, failure | 沒有, 未能, 不能 | 冇做
try to, attempt to | 嘗試, 試圖 | 試
succeed, successful, success | 成功 | 成功
cancelled order, cancel the | 取消 | 取消
approve, approval, approved | 批准, 核准 | 批
comply, compliance, complied | 遵從, 依從, 遵守, 符合 | 跟, 守
breach of condition, condition, conditions | 條件 | 條件
exception to, exceptional, special circumstances | 例外, 特殊情況, 例外情況 | 特別
prohibit from, restrain | 禁止, 限制 | 唔准
authorise, authority given, on behalf | 授權, 代表 | 代表
disclose to, tell, told, inform the | 告知, 透露, 告訴 | 話俾, 同佢講
complain, complaint, complained | 投訴, 申訴 | 投訴
allege, allegation, alleged | 指稱, 聲稱, 指控 | 話
deny, denied, denial | 否認 | 唔認
agree with, accept that | 接納, 同意 | 同意
clarify, clarification, amend, amendment | 澄清, 修訂, 更正 | 改
supplement, additional, further | 補充, 額外, 進一步 | 再加
alternative, alternatively, instead | 交替, 另外, 代替 | 另外
preliminary, preliminary issue | 初步, 先決, 初步爭議 | 初步
final relief, relief sought, relief, prayer | 濟助, 所尋求的濟助, 請求 | 想要咩
grounds for, justification, justify | 理據, 充分理由, 辯解 | 憑咩
motive behind, improper motive | 動機, 不當動機 | 動機
frivolous, vexatious, abuse | 瑣屑無聊, 無理纏擾, 濫用
material, relevant, relevance | 相關, 關鍵, 有關連 | 關事
weight, give weight to, importance | 比重, 份量, 重要 | 重要
consider, considered, take into account | 考慮, 顧及 | 考慮
affect, affected | 影響, 受影響 | 影響
teacher, schoolteacher, lecturer, tutor | 教師, 老師, 講師, 導師 | 老師, 阿sir, miss
prisoner, inmate, detainee | 囚犯, 在囚人士, 犯人, 被羈留者 | 監犯
dictionary, lexicon | 字典, 詞典 | 字典
offer of, bid, tender, quotation | 出價, 要約, 投標, 報價 | 出價
interpret, interpreted, interpreting | 傳譯, 翻譯 | 翻譯
intercept, pull over, stop and search | 截停, 截查 | 截停, 截查
apart, separated, segregate | 分開, 隔離 | 分開
require, requirement, required | 規定, 要求, 要求提供, 須 | 要
daughters, twins, twin | 女兒, 孿生, 雙胞胎 | 幾多個女
ill-gotten, loot, stolen money | 贓款, 贓物 | 賊贓
nickname of, code name | 綽號, 代號, 花名 | 花名
nurse, therapist, psychologist, psychologist's report | 護士, 治療師, 心理學家, 心理報告 | 姑娘
neighbourhood, district office | 鄰里, 社區 | 社區
owed by, debts of | 拖欠, 欠下 | 欠誰錢, 欠邊個錢, 欠人
surrender, turned himself in | 自首, 投案 | 自首
hospital stay, admitted to hospital, days in hospital | 住院 | 住咗醫院, 住院幾耐
tool of crime, screwdriver, hammer, crowbar | 工具, 錘子, 螺絲批 | 錘仔
wallet, handbag, purse | 錢包, 手袋 | 銀包, 手袋
necklace, ring, gold bar | 項鏈, 戒指, 金條 | 金鏈
motorcycle rider, cyclist, pedestrian | 電單車司機, 行人, 單車 | 行人
crossing, junction, lane | 路口, 行人過路處, 行車線 | 路口, 斑馬線
helmet, seat belt | 頭盔, 安全帶 | 頭盔
alcohol level, breath test | 酒精濃度, 呼氣測試 | 吹波仔
loan agreement, promissory note, iou | 貸款協議, 借據, 本票 | 借據
cheque bounced, dishonoured cheque | 空頭支票, 彈票, 不兌現 | 彈票
cryptocurrency, bitcoin, tether | 加密貨幣, 比特幣, 虛擬資產 | 比特幣
social media, facebook, instagram, telegram, post online | 社交媒體, 臉書, 帖文 | fb, ig, 出post
chat record, screenshot | 對話紀錄, 截圖 | cap圖
photo identification, look like | 照片辨認 | 個樣
water tank, lift shaft, staircase, corridor | 水缸, 升降機槽, 樓梯, 走廊 | 樓梯, 走廊
carpark, car park | 停車場 | 停車場
management fee, sinking fund | 管理費, 維修基金 | 管理費
rates, government rent | 差餉, 地租 | 差餉
completion, complete the sale | 成交, 完成交易 | 成交
agent's commission, brokerage | 佣金 | 經紀佣
sublease, licence to occupy, licensee | 分租, 佔用許可 | 分租
demolish, demolition | 拆除, 拆卸 | 拆
cross-border, mainland court | 跨境, 內地法院 | 大陸法院
birth certificate, date of birth | 出生證明, 出生日期 | 出世紙
schooling, primary school, secondary school | 小學, 中學 | 小學, 中學
welfare report, social investigation report | 社會福利報告, 社會調查報告 | 社工報告
best interests of the child, welfare of the child | 子女的最佳利益, 兒童福祉 | 個小朋友好
holiday access, overnight access | 假期探視, 留宿探視 | 過夜
net worth, financial resources, needs | 經濟來源, 需要, 財政 | 身家
standard of living | 生活水平 | 生活水準
contribution to the family | 對家庭的貢獻 | 貢獻
duration of the marriage | 婚姻年期 | 結咗幾耐婚
statutory demand | 法定要求償債書 | 
proof of debt, preferential | 債權證明, 優先 | 
unfit, misconduct, disciplinary, struck off, profession | 失當行為, 紀律, 除名, 專業 | 釘牌
licensing authority, licensee | 發牌當局, 持牌人 | 
`;
