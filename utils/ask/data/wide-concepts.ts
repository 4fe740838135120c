/**
 * What people do, say, feel and own, in whole fields of meaning, so that any fact can be asked for in the other language or
 * as it is spoken. Written as in `procedure-concepts.ts`; all of these could be asked of any case.
 */
export const WIDE_CONCEPTS = `
recruit, recruited, recruitment, hired him, tempted, entice, enticed, lure, lured, talked into, introduced him to | 招攬, 招募, 招聘, 利誘, 引誘, 誘使, 慫恿, 游說 | 搵佢做, 叫佢做, 氹佢, 請佢
force, forced, compel, compelled, coerce, no choice | 強迫, 迫使, 被迫, 別無選擇, 無可奈何 | 逼, 冇得揀, 迫於無奈
easy money, quick money, easy job | 快錢, 搵快錢, 賺快錢 | 搵快錢
old friend, schoolmate, classmate, acquaintance, known for | 舊同學, 同學, 舊朋友, 相識, 認識 | 老友, 同學, 識咗幾耐
deliver goods, make deliveries, deliveries, courier work | 送貨, 派送, 交收, 運送 | 送貨, 交收, 送嘢
pack, packing, repack, package, wrap | 包裝, 分拆, 入包, 分裝 | 包, 拆包
packet, each packet, sachet, pack of | 每包, 包, 小包 | 每包, 一包, 每粒
per month, a month, monthly pay | 每月, 一個月, 月薪 | 一個月, 每個月
per day, a day, daily | 每日, 每天, 一天 | 一日, 每日
retain a share, kept for himself, retained, share of the money, keep | 保留, 分得, 佔 | 袋咗, 自己袋, 分到
construction worker, labourer, apprentice, technician, elevator, mechanic | 建築工人, 地盤工人, 學徒, 技工, 維修員, 技術員 | 地盤佬, 學師
made redundant, laid off, lost his job, out of a job | 遭裁員, 失業, 被裁, 失去工作 | 冇咗份工, 俾人炒
pandemic, covid, epidemic | 疫情, 新冠, 疫症 | 疫情
profession, trade, career, livelihood, worked as | 職業, 工作, 生計, 行業, 任職 | 做邊行, 做咩嘅, 搵食
tailor, seamstress, hairdresser, shopkeeper, hawker | 裁縫, 車衣, 理髮師, 店主, 小販 | 裁縫, 車衣, 剪髮
nun, priest, monk, pastor, clergy | 修女, 神父, 和尚, 牧師, 尼姑 | 修女, 神父, 師姑
kindergarten, nursery, primary, secondary | 幼稚園, 小學, 中學, 小五, 中三 | 幼稚園, 讀緊
elder son, eldest son, younger son, only son | 長子, 大兒子, 次子, 幼子, 獨子 | 大仔, 細仔, 大佬
elder daughter, younger daughter, eldest daughter | 長女, 大女兒, 幼女, 小女兒, 次女 | 大女, 細女
mother, his mother, mum | 母親 | 阿媽, 老母, 媽媽
father, dad | 父親 | 阿爸, 老豆, 爸爸
parents, his parents, ?family | 父母, 雙親 | 父母, 阿爸阿媽
late husband, widow, widower, widowed | 亡夫, 寡婦, 遺孀, 鰥夫 | 先夫, 守寡
wife, wife's | 妻子, 太太, 妻 | 老婆, 個老婆
husband, husband's | 丈夫, 夫 | 老公
grandchildren, grandson, granddaughter | 孫, 孫兒, 孫女 | 孫仔
in-laws, mother-in-law, son-in-law, daughter-in-law, brother-in-law | 岳母, 家婆, 女婿, 媳婦, 姻親 | 外母, 奶奶, 新抱, 女婿
?how many children, son and daughter, sons, daughters | 子女, 一子一女, 兒女, 女兒 | 仔女
family members, relatives, the family, bereaved, next of kin | 家人, 家屬, 親屬, 家庭成員 | 屋企人, 親戚
only child, sibling, brothers and sisters | 獨生, 兄弟姊妹, 手足 | 兄弟姊妹
carer, look after, take care of, devoted | 照顧者, 照顧, 悉心照料 | 湊, 睇住, 照顧
emigrate, emigrated, immigrate, moved abroad, lives in | 移民, 移居, 定居, 居於 | 移民, 住喺
where does he live, reside, residence, residing | 居住, 住所, 居於, 居所 | 住邊, 住喺邊, 屋企喺邊
childhood, brought up, grew up, upbringing, born in | 成長, 長大, 出生, 童年, 自幼 | 細個, 喺邊度大
hobby, habit, drinking habit | 習慣, 嗜好 | 習慣
kidney, dialysis, heart, stroke, cancer, asthma, high blood pressure, medical condition | 腎, 腎病, 洗腎, 心臟, 中風, 癌症, 哮喘, 高血壓, 病情 | 咩病, 洗腎
insomnia, sleeplessness, anxiety, psychological, counselling, emotional distress | 失眠, 焦慮, 心理, 輔導, 情緒困擾, 精神困擾 | 瞓唔到, 唔開心, 情緒
doctor saw, consulted a doctor, patient, clinic, geriatrician, specialist, psychiatrist | 求診, 病人, 診所, 專科醫生, 老人科, 精神科醫生 | 睇醫生, 睇精神科
cause of death, post-mortem, autopsy, pronounced dead, certified dead | 死因, 驗屍, 證實死亡, 剖驗 | 點死, 死因
head injury, chest, rib, skull, shoulder, clavicle, collarbone, scapula | 頭部受傷, 胸部, 肋骨, 頭骨, 肩, 鎖骨, 肩胛骨 | 個頭, 心口, 鎖骨
hip, pelvis, thigh, elbow, ligament, tendon, nerve, burn | 髖, 盆骨, 大腿, 手肘, 韌帶, 神經線, 燒傷 | 韌帶, 大髀
pain and medication, painkiller, medicine, prescribe, tablet | 止痛藥, 藥物, 處方, 藥丸 | 食藥, 止痛
survive, rescue, first aid, ambulance | 搶救, 施救, 急救, 救護車, 生還 | 救返, 白車
eyewitness, saw the accident, witnessed the, saw what happened | 目擊者, 目睹, 目擊 | 邊個見到, 睇到
wet road, dark, street lamp, visibility, road condition | 路面濕滑, 天色, 街燈, 視野, 路面情況 | 條路, 天氣
lorry, truck, goods vehicle, minibus, coach | 貨車, 中型貨車, 小巴, 旅遊巴, 客貨車 | 貨車, 小巴
windscreen, bonnet, bumper, dent | 擋風玻璃, 車頭, 凹陷, 車身 | 車頭, 擋風玻璃
brake, steer, horn, headlight | 煞車, 剎車, 軚盤, 響號, 車頭燈 | 迫力, 煞掣, 咹
drive away, flee the scene, left the scene, leave the scene | 駛離, 逃逸, 離開現場 | 走佬, 走咗
call the police, reported to police, emergency call | 報警, 致電999, 向警方報案 | 報警, 打999
get into, gain entry, entered the flat, broke in | 進入, 入屋, 闖入 | 入到屋, 點樣入
tenant of the flat, registered tenant, public housing unit | 登記租戶, 公屋單位, 戶主 | 戶主
drug user, drug habit, abuser, took drugs | 吸毒習慣, 吸毒者, 濫藥者 | 食唔食毒, 道友
worth, value of, valued at, ?how much is it worth | 價值, 市值, 估值, 總值 | 值幾多, 值幾錢
currently worth, now valued, present value | 現值, 現時市值 | 而家值幾多
savings account, fixed deposit, bank deposit, bank balance | 定期存款, 儲蓄, 銀行存款, 結餘 | 定期, 戶口有幾多錢
safe, safe deposit box, vault | 保險箱, 夾萬 | 夾萬, 保險箱
jade, jewel, antique, painting, collection | 玉器, 珠寶, 古董, 畫, 收藏品 | 玉, 古董
car park space, parking space, garage | 車位, 停車位, 車房 | 車位
household expenses, living expenses, grocery, food expense | 家庭開支, 生活開支, 日常開支, 伙食 | 家用, 使費
credit card, overdraft, liabilities, debts | 信用卡, 透支, 負債, 債務 | 卡數, 欠債
repay in instalments, reimburse, reimbursement, get back, repaid, recover money | 付還, 償付, 退還, 發還款項, 取回, 報銷 | 攞返, 退返, 計返
pay for, paid by, bear the cost, met by, who pays | 由誰支付, 支付, 承擔費用, 繳付 | 邊個俾錢, 邊個找數
consideration of money, pay rise, increment | 加薪, 增薪 | 加人工
cheaper, discount on price, reduced price | 減價, 折扣價 | 平咗
sue, sued, sues, bring an action, commence proceedings | 起訴, 控告, 提出訴訟, 興訟, 入稟 | 告, 告佢, 入稟
win, won, succeed, succeeds, successful, prevail | 勝訴, 成功, 得直 | 贏, 嬴
lose, lost the case, fail, fails, unsuccessful | 敗訴, 失敗, 不成功 | 輸
prosecuted, prosecute, prosecutes, prosecuting counsel, for the prosecution | 檢控, 主控, 代表控方, 提出檢控 | 告佢, 檢控
acquitted after trial, cleared, verdict of not guilty | 罪名不成立, 脫罪, 獲釋 | 甩身
drop the charge, offer no evidence, left on file, withdrawn charge | 不提證供起訴, 存檔法庭, 撤銷控罪 | 撤控, 冇告
treat as, regard as, regarded, count as, amount to | 視為, 視作, 當作, 構成 | 當, 算唔算
agree, agreed, concede, conceded, concession, accept that | 同意, 承認, 讓步, 接受 | 認, 同意
differ, disagree, disagreement, divergence, prefer, preferred, preferred the evidence | 分歧, 不同意, 意見不同, 較可取, 採納 | 唔同, 邊個講法, 信邊個
pressure, threat, overbear | 壓力, 威逼 | 迫
persuade, persuasion, encourage, urge | 說服, 勸, 鼓勵, 遊說 | 勸, 氹
quickly, quick, promptly, how soon, within days, speed up | 迅速, 盡快, 多快, 儘快 | 幾快, 快啲
decide an application, determine the application, processing time | 決定申請, 審批, 處理時間 | 批幾耐
close down, shut, shut down, closure | 關閉, 停業, 關店, 封閉 | 閂舖, 執笠, 封舖
at once, straight away, without notice, immediately | 立即, 即時, 馬上, 無須事先通知 | 即刻, 即時
continue, carry on, may continue | 繼續, 繼續經營 | 繼續
personally liable, personally, individual liability | 個人責任, 個人須負責, 親自 | 自己要負責, 上身
obey, disobey, follow orders, comply with | 遵守, 不服從, 服從 | 聽話, 跟
tattoo, tattooing, piercing, body piercing | 紋身, 刺青, 穿環 | 紋身
adult, over 18, of full age | 成年, 成年人, 年滿 | 成年, 夠秤
parental consent, parent has agreed | 父母同意, 家長同意 | 家長簽名
customer's consent, signed consent, consent form | 書面同意, 同意書 | 簽同意書
pregnant woman, expectant | 孕婦 | 大肚婆
painless, safe | 無痛, 安全 | 唔痛
free of charge, open to the public, public inspection | 免費, 公開查閱, 供公眾查閱 | 唔使錢, 免費
name in a register, list of, entered in the register | 名冊, 登記冊, 紀錄冊, 名單 | 名單
course, course of training, training course, completed a course | 課程, 訓練課程, 修習, 培訓課程 | 讀course, 上堂
death of the licensee | 持牌人去世, 身故 | 死咗點算
stay at home, home, house | 家中, 住宅, 住所 | 屋企
telephoned, rang, phone calls | 致電, 打電話 | 打電話
write to, wrote a letter, handwriting, handwritten, fill in, filled in | 寫信, 手寫, 筆跡, 親筆, 填寫 | 寫信, 邊個寫, 寫, 填
read out, read over, read aloud | 宣讀, 讀出, 讀給 | 讀俾佢聽
sign, signing, signature, put his name | 簽署, 簽名, 簽字 | 簽名, 簽
original document, keep the original, kept in | 正本, 存放, 保管 | 擺喺邊, 收埋
form, printed form, blank form, stationery | 表格, 範本, 文具 | 張form
tired, nod, nodded, silent | 疲倦, 點頭, 沉默 | 攰, 岌頭
recognise, recognize, remember, recall | 認得, 認出, 記得 | 認得, 記唔記得
intelligent, literate, illiterate, read chinese | 識字, 不識字, 教育水平 | 識唔識字
move out, give up the flat, vacate, has to leave | 搬出, 遷出, 交出, 騰空 | 搬走, 搬出
sell the flat, be sold, order for sale | 出售, 變賣, 售樓令 | 賣樓, 賣咗層樓
flat, residential flat, apartment, home | 樓宇, 單位, 住宅 | 層樓, 間屋, 個單位
buy a flat, purchased, acquired | 購入, 購買, 買入 | 買樓, 買入
outcome of the claim, relief granted, decree | 濟助, 判令 | 判成點
threaten, menace, frighten | 威脅, 恐嚇 | 恐嚇, 嚇
steal from, stole from | 偷取, 偷走 | 偷
throw, thrown, drop | 投擲, 拋, 扔, 掉下 | 掟, 掉
burn, set alight, ignite | 燃燒, 點火, 焚燒 | 燒
beat up, punch, kick, slap | 拳打, 腳踢, 掌摑 | 打, 踢, 摑
touch, grope, kiss, hug | 觸摸, 撫摸, 親吻, 擁抱 | 摸, 錫, 攬
follow, stalk, tail | 跟蹤, 尾隨 | 跟住
watch, monitor, observe, surveillance | 監視, 監察, 觀察 | 睇住, 監視
swear, insult, abuse verbally, foul language | 辱罵, 粗言穢語, 侮辱 | 鬧, 講粗口
cry, weep, upset | 哭, 流淚 | 喊
love, affection, relationship | 感情, 愛, 關係 | 拍拖, 感情
marry, wed, spouse, remarry | 結婚, 再婚, 婚嫁 | 結婚, 再婚
bring, brought, carry, carried | 攜帶, 帶來, 帶備 | 帶, 攞住
wait, waited | 等候, 等待 | 等
try, tried, attempt to | 嘗試, 試圖, 企圖 | 試過, 想
ask, asked, question | 詢問, 查詢, 問及 | 問
offer to pay, offered, offer money | 提出支付, 出價, 願意支付 | 肯俾
choose between, select, selected | 選取, 挑選, 揀選 | 揀
divide, divided, split, share equally, equally | 分配, 平分, 均分, 攤分 | 分, 分開, 點分
combine, combined, add together, aggregate, convert | 合併, 合計, 總計, 轉換, 換算 | 加埋, 計埋
multiply, percentage of, arithmetic, mathematically | 數學計算, 按比例, 百分比 | 點計
purchase price, cost price, bought for | 買入價, 購入價, 樓價 | 買嗰陣幾錢
rank, position, post, title, promoted, promotion | 職位, 職級, 崗位, 晉升, 升職 | 職位, 升職
team, department, branch, unit head | 部門, 分行, 組別, 團隊 | 部門
employer's business, boss, owner of the business | 僱主, 店主, 東主, 老闆 | 老細, 老闆
customer complaint, complained about | 顧客投訴, 投訴 | 俾人投訴
restaurant kitchen, chef, cook | 廚房, 廚師 | 廚房, 大廚
event, incident, occasion | 事件, 事故, 場合 | 件事
place, location, scene, venue, where | 地點, 位置, 地方, 現場 | 喺邊, 邊度
time of day, o'clock, am, pm, at what time | 時間, 上午, 下午, 清晨, 凌晨 | 幾點
weather, drizzle, rainy | 天氣, 微雨, 下雨 | 落雨
number of people, headcount, how many people | 人數
colour, black, white, red | 顏色, 黑色, 白色, 紅色 | 咩色
size, area, square feet, saleable area | 面積, 平方呎, 實用面積 | 幾大, 幾多呎
wide, narrow, deep, long | 寬度, 闊度, 深度, 長度 | 幾闊, 幾深, 幾長
fast, slow, speed | 快, 慢, 速度 | 快, 慢
first time, previously, before, on earlier occasions | 首次, 先前, 過往, 以往 | 第一次, 以前, 試過
next, later, subsequently, after the accident | 其後, 事後, 隨後 | 之後, 跟住
deadline, closing date, expiry, expire | 截止日期, 限期, 屆滿, 到期 | 死線, 到期
compensate family, condolence money, ex gratia | 慰問金, 恩恤, 撫恤 | 帛金, 賠錢
unused, waste, dispose, dispose of, disposal, discard | 棄置, 處置, 丟棄, 拋棄 | 掉咗, 丟
container, bin, rubbish bin | 容器, 垃圾桶 | 垃圾桶
gloves, wash hands, towel | 手套, 洗手, 毛巾 | 手套, 洗手
ink, pigment, dye, colouring | 墨水, 顏料, 染料, 色料 | 墨水
exhibition, convention, fair, event lasting | 展覽, 會議, 展銷會, 活動 | 展覽
guarantee for court, bail money | 保釋金 | 擔保金
public interest in, society, community, social | 社會, 公眾, 社區 | 社會
apologise to the family, letter of apology | 致歉信, 道歉信, 致歉 | 道歉信
cold-blooded, callous, indifferent | 冷血, 冷酷, 無情 | 冷血
sympathy, sympathetic, pity, sad | 同情, 惋惜, 不幸 | 慘
character reference, support letter, mitigation letter, letters of mitigation, plea letter | 求情信, 品格證明, 支持信 | 求情信
interest in land, small house, ding right | 丁屋, 丁權, 小型屋宇 | 丁屋
village, villager, village representative | 村, 村民, 村代表 | 村民
hillside, hill, slope, trees, country park | 山坡, 山, 樹木, 郊野公園 | 個山, 啲樹
elderly flat, hostel, nursing home | 院舍, 安老院, 宿舍 | 老人院
noise, nuisance to residents, residents | 噪音, 居民, 滋擾居民 | 街坊, 嘈
developer, development, redevelop, build, project | 發展商, 發展, 重建, 興建, 項目 | 起樓, 發展商
government land, land resumption, resume | 政府土地, 收回土地, 徵收 | 收地
journalist, editor, article, column, report | 記者, 編輯, 文章, 專欄, 報道 | 記者, 篇文
blog, page, group, follower, comment online | 網誌, 專頁, 群組, 追蹤者, 留言 | 專頁, 留言, 粉絲
video clip, livestream, upload | 短片, 直播, 上載 | 條片, 開live
view, viewed, readers, readership, how many read | 瀏覽, 點擊, 讀者, 瀏覽次數 | 幾多人睇
politician, councillor, legislator, district councillor | 議員, 區議員, 立法會議員 | 議員
charity, donation, fund-raising | 慈善, 捐款, 籌款 | 捐錢
broker, securities firm, trading account, margin | 經紀, 證券行, 證券戶口, 孖展 | 經紀, 股票戶口
buy shares, bought shares, acquired shares, sold shares, traded | 買入股份, 購入股份, 賣出股份, 沽出, 買賣股份 | 買股票, 沽貨, 入貨
chief financial officer, financial controller, company secretary, executive | 財務總監, 公司秘書, 行政人員, 高層 | 財務總監, 高層
spouse's account, nominee, nominee account | 代名人, 代持, 他人戶口 | 用人頭
results announcement, profit warning, interim results | 業績公布, 盈利警告, 中期業績 | 盈警, 業績
suspension of trading, halt, resume trading | 停牌, 暫停買賣, 復牌 | 停牌
`;
