/**
 * The everyday words of judgments with their counterparts, so that a question finds a fact in the other language.
 * Written as in `procedure-concepts.ts`; all of these could be asked of any case.
 */
export const WORD_CONCEPTS = `
abandon, give up, gave up | 放棄 | 唔要
ability, able, capable, unable | 能力, 有能力, 無法, 未能 | 得唔得, 搞唔掂
accept, accepted | 接受, 接納, 採納 | 接受, 信
access, visit the child, see the children, contact with | 探視, 接觸, 探望 | 見仔女, 探
accident report, incident report | 意外報告, 事故報告
accompany, accompanied | 陪同, 陪伴 | 陪
accurate, correct, exact | 準確, 正確 | 啱
achieve, award won, prize, best | 獎, 獎狀, 成就 | 獎
acquire, obtain, obtained, get, got | 獲得, 取得, 得到 | 攞到
add, added, add back | 加上, 加入, 計入 | 加返
admire, praise, compliment | 稱讚, 嘉許, 讚揚 | 讚
advance, advance payment, in advance | 預付, 預支, 事先 | 預支
advantage, take advantage, exploit | 利用, 佔便宜 | 攞着數
affair, extramarital affair, affair with a colleague, adultery | 婚外情, 通姦, 外遇 | 偷食, 小三
aggressive, violent, violence | 暴力, 兇暴 | 打人
airline, pilot, flight attendant, aeroplane | 航空公司, 機師, 空中服務員, 飛機 | 揸飛機, 空姐
alone, by himself | 獨自, 單獨 | 自己一個
alternate weekends, weekends, half the holidays | 隔周, 周末, 假期 | 隔個禮拜
angry, rage, outburst, heat of the moment | 憤怒, 激動, 一時衝動 | 嬲, 火滾
ankle, foot pain, leg pain | 腳痛, 腳踝 | 腳痛
announce, announced, declare | 宣布, 公布 | 宣布
annoy, disturb, harass, harassment | 騷擾, 滋擾 | 煩
appear, appearance | 出現, 外表 | 個樣
approach, approached | 接近, 走近, 接觸 | 行埋去
argue, quarrel, row, conflict, altercation | 爭吵, 口角, 衝突, 爭執 | 嗌交, 鬧交, 拗撬
arrange, arranged, arrangement | 安排 | 安排
art, music, sport, yoga | 藝術, 音樂, 運動, 瑜伽 | 瑜伽
ask to leave, told to go | 要求離開 | 趕走
assets, total assets | 資產, 總資產 | 身家
attend, attended, attendance | 出席, 參加, 到場 | 到
attitude, manner, demeanour, behaviour, behave | 態度, 行為, 舉止, 品行 | 態度
aunt, uncle, cousin, nephew, niece | 姨母, 姑母, 叔父, 表親, 堂兄弟, 姪 | 阿姨, 姑姐, 阿叔, 表哥
baby, infant, newborn | 嬰兒, 初生 | bb
bank statement, statement of account, joint account | 銀行月結單, 結單, 聯名戶口 | 月結單
bar, pub, nightclub, karaoke | 酒吧, 夜總會, 卡拉OK | 酒吧
basement, rooftop, platform, podium, balcony | 地庫, 天台, 平台, 露台 | 天台
behalf, act for | 代表, 代為 | 幫
believe, belief, thought, opinion held | 相信, 認為 | 信, 覺得
belongings, personal effects | 個人物品, 財物 | 啲嘢
benefit, allowance, housing allowance | 福利, 津貼, 房屋津貼 | 津貼
bill, invoice, receipt | 帳單, 發票, 單據 | 單
birthday | 生日 | 生日
bite, bitten, scratch | 咬, 抓傷 | 咬
blame, fault | 過失, 過錯, 責怪 | 錯, 怪
block, blocked, obstruct | 阻塞, 阻擋, 阻礙 | 阻住
boat, ferry, sampan, crew | 船, 渡輪, 舢舨, 船員 | 船
body found, corpse, remains | 屍體, 遺體 | 條屍
bonus, double pay, thirteenth month | 花紅, 雙糧, 年終酬金 | 雙糧, 花紅
book, booklet, handbook, staff handbook, manual | 手冊, 員工手冊, 職員手冊 | 手冊
booking, reservation | 預訂, 訂位 | 訂
breadwinner, homemaker, housewife | 經濟支柱, 家庭主婦, 持家 | 養家, 主婦, 湊仔
break down, fail, malfunction | 故障, 失靈, 損壞 | 壞咗
breath, breathing | 呼吸 | 唞氣
broken promise, promise | 承諾, 許諾 | 應承
bruise, swelling, swollen, abrasion, laceration | 瘀傷, 紅腫, 擦傷, 撕裂 | 瘀, 腫
budget, monthly expenses, monthly needs, household budget | 預算, 每月開支, 每月支出 | 每個月使幾多
burial ground, columbarium, niche | 墓地, 骨灰龕, 靈灰閣 | 骨灰龕
bus, train, mtr, railway, tram | 巴士, 火車, 港鐵, 鐵路, 電車 | 巴士, 地鐵
cage, kennel, shelter, rescue shelter | 籠, 收容所, 動物收容 | 個籠
camera, photograph, take a photograph | 相機, 拍照, 攝影 | 影相
cancel, call off | 取消 | 取消
care, take care | 照顧, 小心 | 湊, 睇住
careful, carefully | 小心, 仔細 | 小心
carelessness, careless | 疏忽, 不小心 | 唔小心
cat, dog, puppy, stray | 貓, 狗, 流浪狗, 動物 | 狗, 貓, 隻狗
category, kind, class, type | 類別, 種類 | 邊類
caught, catch, caught on camera | 捉獲, 捕獲, 拍攝到 | 捉到
ceremony, banquet, party | 典禮, 宴會, 酒席 | 擺酒, 開party
chance, opportunity | 機會 | 機會
change, alter, vary, variation | 更改, 改變, 變更 | 改
charity, sponsor, sponsorship, donor | 慈善, 贊助, 捐款人, 善款 | 捐錢, 贊助
chase, pursue, pursued | 追趕, 追逐, 追截 | 追
check, checked, verify, verification | 核對, 核實, 查核, 檢查 | 睇過, 查
chef, waiter, captain, dim sum | 廚師, 侍應, 部長, 點心 | 大廚, 樓面
choose, decide, decision to | 選擇, 決定 | 揀
chronology, sequence | 時序, 先後 | 先後
church, temple, mosque | 教會, 寺廟, 清真寺 | 教會, 廟
circumstances, situation, condition | 情況, 環境, 處境 | 情況
class, school class, programme, special programme | 課程, 班, 特別課程 | 讀班
client, customer | 客戶, 顧客 | 客
close, closed, closing | 關閉, 結束 | 閂
clothing, clothes, jacket, trousers, shirt, shoes, cap | 衣物, 外套, 褲, 上衣, 鞋, 帽 | 件衫, 對鞋, 頂帽
code, password, pin | 密碼, 代碼 | 密碼
collapse, fall down | 倒塌, 塌下 | 冧
collect, pick up, collected | 收取, 領取, 接 | 拎, 接
college, university, degree, diploma | 大學, 學院, 學位, 文憑 | 大學
community centre, district council, ngo | 社區中心, 區議會, 非政府組織 | 社區中心
comfort, console | 安慰 | 安慰
company car, car, vehicle | 汽車, 座駕, 車 | 架車
compare, comparable, similar cases | 比較, 類似案件, 可比 | 比
complete, completed, finish | 完成, 竣工 | 做完
conceal, hide, cover up | 隱瞞, 掩飾, 隱藏 | 收埋, 呃
concern, worry, worried | 擔心, 關注 | 擔心
confirm, confirmed | 證實, 確認 | 確認
connect, connected, link | 關連, 連繫 | 有關
contact, contacted, reach | 聯絡, 聯繫 | 搵, 聯絡
contain, content | 載有, 內容 | 入面有咩
continue working, return to work, go back to work, back at work | 復職, 復工, 重返工作 | 返去做, 返返去做, 返工
contribute, contribution | 供款, 貢獻 | 供
control, under control, in charge | 控制, 管理, 負責 | 管
convenient, convenience | 方便 | 方便
conversation, chat | 對話, 談話, 聊天 | 傾偈
cook, kitchen | 煮食, 廚房 | 煮嘢
cost, price, cost of | 費用, 價錢, 成本 | 幾錢
couple, husband and wife, married couple, spouses, parties to the marriage | 夫婦, 夫妻 | 兩公婆
course, training | 課程, 培訓 | 課程
cover, insured | 承保, 受保 | 保
crowd, crowded, full house | 人群, 擁擠, 客滿 | 好多人, 爆滿
cruel, cruelty, starve, starved, ill-treat | 殘酷, 虐待, 捱餓 | 虐待, 餓親
cry for help, shout, shouted, scream | 呼救, 大叫, 叫喊 | 嗌, 大嗌
current, at present, now | 現時, 目前 | 而家
damage done, destroyed | 損毀, 毀壞 | 整爛
dance, sing | 跳舞, 唱歌 | 跳舞
danger, dangerous, endanger, harm | 危險, 危害, 傷害 | 危險
daughter, girl, son, boy | 女兒, 女孩, 兒子, 男孩 | 個女, 個仔
day off, rest, took a rest, resting | 休息, 放假 | 唞, 休息
deadline missed, late | 逾期, 遲 | 遲咗
deal with, treat, handle | 處理 | 點處理
death in the family, passed away, died | 去世, 離世, 身故 | 過身, 死咗
debt repaid, repaid a loan | 還債, 還款 | 還錢
deceive, mislead, misled, trick | 欺騙, 誤導, 哄騙 | 呃
decline, drop, fell by, fall in donations | 下跌, 減少, 跌幅 | 跌咗
defect, fault, faulty | 缺陷, 毛病, 瑕疵 | 有問題
degree, extent | 程度 | 幾深
delay, postpone, adjourn | 延誤, 延遲, 押後 | 拖, 押後
deliver, handed, gave, hand over | 交給, 遞交, 交付 | 俾, 交
dementia patient, lost memory | 失智, 失憶 | 唔記得嘢
deposit, put down | 存入, 按金 | 入數
describe, description | 描述, 形容 | 點講
deserve | 應得
design, pattern | 設計, 圖案 | 款
destroy, destroyed | 銷毀, 摧毀 | 毀
dining, dinner, breakfast, meal | 晚飯, 早餐, 用膳 | 食飯
disappear, missing, lost | 失蹤, 消失, 遺失 | 唔見咗
disappoint, disappointed | 失望 | 失望
discover, found out | 發現, 得悉 | 發現
discuss, talk over | 商討, 討論 | 傾
disease, ill, sick | 疾病, 患病 | 病
dishes, dishwasher, steamer | 碗碟, 洗碗, 蒸籠 | 洗碗
display, show | 展示, 出示 | 擺出嚟
distance, how far, metres away | 距離, 米外 | 幾遠
distribute, distribution, allocate | 分配, 分發 | 分
document produced, produce | 出示, 呈交 | 拎出嚟
domestic helper, helper, maid | 家庭傭工, 外傭, 傭工 | 工人, 工人姐姐
donate, donation, donations | 捐款, 捐贈, 善款 | 捐錢
door lock, locked | 鎖, 上鎖 | 鎖
dream, plan | 夢想, 計劃 | 諗住
drink, drank, beer, wine | 喝酒, 飲酒, 啤酒 | 飲嘢
drop, dropped, slip from hand, throw down | 跌下, 滑落, 掉下, 擲下, 丟 | 掉, 跌
dust, dirt, dirty | 塵, 骯髒 | 污糟
dyslexia, special needs, autism, learning difficulty, hyperactivity | 讀寫障礙, 特殊教育需要, 自閉症, 學習障礙, 過度活躍 | 讀寫障礙, 自閉
early, earliest | 及早, 早日 | 早
earn, earns, income, make a living, for a living, ?do for a living | 賺取, 謀生, 收入, 職業 | 搵食, 搵錢, 做咩嘅
educate, educated | 受教育, 教育程度 | 讀書
electric, electricity, power | 電力, 電 | 電
embarrass, humiliate, scold, scolded, tell off | 尷尬, 羞辱, 斥責, 責罵 | 鬧, 串
empty, vacant | 空置, 空 | 吉
encourage | 鼓勵 | 鼓勵
enter, go in | 進入 | 入去
envelope, parcel | 信封, 包裹 | 信封
envy, jealous, jealousy | 妒忌 | 妒忌
equal, equally, half | 平等, 一半, 均等 | 一半
escape, ran away | 逃走 | 走
evening, eve, christmas eve, christmas, new year, festival | 晚上, 平安夜, 聖誕, 新年, 節 | 夜晚, 過年
event, happening | 事件 | 件事
exaggerate, inflated, exaggerated, excessive | 誇大, 過高, 過份 | 誇張, 太多
example, sample | 例子, 樣本 | 例如
exchange, swap | 交換, 兌換 | 換
excuse, explain, explanation | 藉口, 解釋 | 解釋, 藉口
exercise, gym | 運動, 健身 | 做gym
exhaust | 耗盡
expect, expected, expectation | 期望, 預期 | 估
expensive, cheap | 昂貴, 便宜 | 貴, 平
experience, experienced | 經驗 | 經驗
export, import | 出口, 進口, 輸入 | 入口
extend, extension | 延長, 延期 | 延
extra, additional | 額外 | 額外
eye, eyesight, blind, deaf, hearing loss | 眼, 視力, 失明, 失聰, 聽力 | 隻眼
face, scar on face | 面, 面部 | 塊面
factory, workshop | 工廠, 工場 | 廠
failed business, bankrupt business | 經營失敗, 倒閉 | 執笠
fair, fairness | 公平 | 公道
fall, fell, fall from | 跌倒, 墮下 | 跌
famous, well-known | 著名, 知名 | 出名
farm, fish, fishing | 農場, 魚, 捕魚 | 漁民
fat, thin, weight gain, gained weight, kilograms | 肥, 瘦, 體重, 公斤 | 瘦, 肥
fault in work, poor performance | 表現欠佳, 工作表現 | 做得差
feed, feeding | 餵飼, 餵 | 餵
feelings, hurt, emotion | 感受, 情感, 情緒 | 感受
fence, gate, wall | 圍欄, 閘, 牆 | 幅牆
figure, number, amount, correct figure | 數字, 數額, 款額 | 條數
fire, dismissed, sack, sacked, fired | 解僱, 辭退, 開除 | 炒, 炒咗
fish, meat, vegetables, rice | 魚, 肉, 菜, 米 | 餸
fit, healthy | 健康, 適合 | 健康
flight, plane ticket, trip | 航班, 機票, 旅程 | 機票
flood, leak | 水浸, 漏水 | 漏水
follow, follower, followers, subscriber | 跟隨, 追蹤者, 追隨者, 粉絲 | 跟, 粉絲
foreign, foreigner | 外國, 外籍 | 鬼佬
founder, founded, set up, establish | 創辦人, 創立, 成立 | 開, 搞
friend, helper | 朋友, 友人 | 朋友
front door, back stairs, staircase, stairs | 大門, 樓梯, 後樓梯 | 樓梯
fuel, petrol, diesel | 汽油, 柴油, 燃料 | 電油
furniture, sofa, chair | 家具, 沙發, 椅 | 張凳
future, prospective | 將來, 未來 | 將來
gain, gained | 獲益, 增加 | 賺
garbage, refuse | 垃圾 | 垃圾
gate, entrance, exit | 入口, 出口 | 門口
ghost, luck, feng shui | 風水, 鬼 | 風水
glasses, spectacles | 眼鏡 | 眼鏡
go to, went to, going | 前往, 去 | 去
goods, stock, inventory | 貨物, 存貨 | 貨
grade, level, rank | 等級, 級別 | 幾級
group, team, organization | 團體, 組織, 小組 | 班人
guarantee | 擔保, 保證 | 包
guess, estimate, estimated | 估計, 推測 | 估
hair, skin, tooth | 頭髮, 皮膚, 牙齒 | 頭髮
half, one half, nearly half | 一半, 半數 | 一半
happy marriage, relationship broke down, breakdown | 婚姻破裂, 關係破裂 | 散咗
hate, dislike | 憎恨, 不喜歡 | 憎
healthy, recover | 健康, 康復 | 好返
heavy, heavier | 沉重, 重 | 重
height, tall | 高度, 身高 | 幾高
help, assist, helped | 協助, 幫助, 求助 | 幫
hire, employ, employed by | 聘請, 僱用, 受僱 | 請
holiday, vacation, travel | 假期, 旅行 | 旅行, 放假
homeless, street sleeper | 無家可歸, 露宿 | 瞓街
hour, hours, hourly, hourly wage | 小時, 時薪, 鐘點 | 鐘頭, 時薪
house, home, matrimonial home | 房屋, 家, 居所 | 間屋, 層樓, 屋企
human resources, personnel | 人事部, 人力資源 | hr, 人事部
hungry, hunger | 飢餓 | 餓
idea, thought | 主意, 想法 | 諗法
ignore, ignored, disregard | 忽視, 無視, 漠視 | 唔理
image, photo | 圖像, 照片 | 張相
imagine, pretend, pretended, fake, feign | 假裝, 裝作, 冒充 | 扮, 扮嘢
immediate, immediately | 即時, 立即 | 即刻
improve, improvement, better | 改善, 改進 | 好咗
increase in pay | 加薪 | 加人工
independent, independently | 獨立 | 獨立
inform, told about | 通知, 告知 | 話俾
inherited, inheritance, inherited property | 繼承, 遺產, 繼承財產 | 遺產, 承繼
injure, nobody was hurt | 受傷, 傷及 | 整親
innocent | 無辜, 清白 | 清白
insist, insisted | 堅持, 堅稱 | 死都
intend, intention | 打算, 意圖 | 諗住
interrupt, interfere, intervene | 干預, 干擾, 介入 | 插手
invent, made up, fabricate, fabricated | 虛構, 捏造 | 老作, 作
invite, invited, invitation | 邀請 | 請
isolated, remote | 孤立, 偏遠 | 偏僻
item, object, article | 物品, 項目, 物件 | 樣嘢
job, new job, found work, find work, another job | 工作, 新工作, 另一份工作, 職位 | 份工, 新工, 搵到工
join, joined | 加入, 參加 | 加入
journey, ride | 路程, 車程 | 車程
joint, jointly | 聯名, 共同, 聯合 | 聯名
judgment rate | 判定利率
keep silent, remain silent | 保持沉默, 沒有作聲 | 唔出聲
kill, killed | 殺死, 殺害 | 殺
kind, kindness | 善良, 善意 | 好人
know each other, met | 認識, 相識 | 識
knife, gun | 刀, 槍 | 把刀, 支槍
lady, gentleman, woman, man | 女子, 男子, 婦人 | 女人, 男人
language, speak, english, cantonese, mandarin | 語言, 英語, 廣東話, 普通話 | 講咩話
laugh, joke | 笑, 玩笑 | 講笑
lawyer's letter, letter before action, demand letter | 律師信, 追討信 | 律師信
leader, boss, head of, person in charge | 領袖, 負責人, 首領, 東主 | 老細, 大佬, 揸fit
learn, teach, taught, teaches | 學習, 教授, 任教 | 學, 教
leave job, left the job | 離職, 辭職 | 唔做, 劈炮
lend, lent, loan | 借出, 借款 | 借
letter, letters | 信件, 信函, 信 | 封信
level, amount awarded, range of awards | 幅度, 範圍 | 幾多
library, archive | 圖書館, 檔案 | 圖書館
licence fee | 牌費 | 牌費
lift, elevator | 升降機 | 𨋢
light, lamp | 燈, 光線 | 盞燈
like, love | 喜歡, 愛 | 鍾意
limit, limited, cap, ceiling | 上限, 限制, 範圍限於 | 上限
list, table | 列表, 清單, 名單 | 張表
little weight, weight given | 比重, 份量 | 信幾多
local, locally | 本地, 當地 | 本地
lock up, detain, locked in | 禁錮, 困, 關押 | 鎖住
lonely, isolated person | 孤獨 | 孤獨
lose, loss, lost | 損失, 失去, 遺失 | 冇咗, 蝕
luggage, suitcase | 行李, 行李箱 | 喼, 行李
magazine | 雜誌 | 雜誌
mailbox, mail, post | 郵件, 郵寄, 信箱 | 寄, 信箱
majority, most | 大多數, 多數 | 大部分
manage, manager, management | 管理, 經理, 管理層 | 經理
marriage length, long marriage, years of marriage | 婚齡, 婚姻年期, 結婚多年 | 結咗婚幾耐
material, materials | 材料, 物料 | 材料
maternity, birth of a child | 生產, 分娩 | 生仔
mean, cruel remarks | 刻薄 | 刻薄
medal, record of service, years of service, length of service, seniority | 年資, 服務年數, 服務多年, 工作紀錄 | 做咗幾耐, 年資
memory, memory of details | 記憶, 記得 | 記得
mental, mind | 精神, 心智 | 精神
middle, centre | 中間, 中心 | 中間
minute, minutes, second | 分鐘, 秒 | 分鐘
misuse, misused, misappropriate, embezzle, embezzled | 挪用, 侵吞, 虧空, 誤用 | 穿櫃桶底, 夾帶私逃
mobile, handphone | 手機 | 手機
money taken, paid in cash | 現金支付, 款項 | 現金
mother tongue | 母語
mouth, voice, sound, audio | 聲音, 口 | 聲
move, moved out, moved to | 搬離, 遷出, 搬到 | 搬走, 搬咗
mud, sand, stone, rock | 泥, 沙, 石 | 石
name, surname | 姓名, 姓氏 | 叫咩名
nanny, carer for child | 褓姆 | 褓姆
narrow, wide | 狹窄, 寬闊 | 窄
nature, nature of work | 性質, 工作性質 | 咩性質
necessary, need to | 必要, 有需要 | 要
neighbour, next door | 鄰居 | 隔籬
news, headline | 新聞, 頭條 | 新聞
night, overnight | 晚上, 通宵 | 夜晚, 通頂
nominal, token | 象徵式, 名義上 | 象徵式
notice board, poster, leaflet, banner | 告示板, 海報, 傳單, 橫額 | 海報, 傳單
nurse, nursing | 護士, 護理 | 姑娘
obey | 服從 | 聽
object to, opposed | 反對 | 反對
observe, noticed | 注意到, 留意到 | 見到
occupation, profession, what he does | 職業, 行業 | 做邊行
offer, offered | 提出, 提供, 要約 | 開價
old, older, young, younger | 年老, 年長, 年輕 | 老, 後生
online, website | 網上, 網站 | 上網
operate, machine operator | 操作, 操作員 | 開機
opportunity to explain, side of the story, heard his explanation, asked for an explanation | 解釋的機會, 說法, 聽取解釋 | 解釋, 點講
order food, menu | 點菜, 餐牌 | 叫嘢食
organise, organised | 組織, 籌辦 | 搞
original, originally | 原本, 原先 | 本來
overcharge, overpay, overpaid | 多收, 多付 | 收多咗
overseas study, study abroad | 留學 | 留學
owe, owing | 欠, 拖欠 | 爭
owner, proprietor | 東主, 店主, 物主, 車主, 業主 | 老細, 車主
page, social media page | 專頁, 網頁, 頁面 | 專頁
paint, painting, artist | 油漆, 畫作, 畫家 | 畫
panic, frightened, scared | 驚慌, 恐慌, 害怕 | 驚, 慌
paper, newspaper | 紙張, 報紙 | 紙
partner, new partner, girlfriend, boyfriend, cohabit, live together | 伴侶, 女友, 男友, 同居 | 女朋友, 男朋友, 同居
part-time, full-time | 兼職, 全職 | 炒散, part-time
pass, passed, pass by | 經過, 路過 | 行過
password stolen, hack, hacked, hacker | 黑客, 入侵, 盜用 | 俾人hack
patience, patient | 耐性 | 耐性
pay back, give back money | 歸還款項, 償還 | 還返
peaceful, peace | 和平, 平靜 | 和平
penalise | 懲罰 | 罰
people, members of the public | 人士, 市民, 公眾 | 人
percent, percentage | 百分之, 巴仙 | 幾多成, 巴仙
perform, performance | 表現, 履行, 表演 | 表現
period, term | 期間, 年期 | 幾耐
permit, allowed | 准許, 容許 | 俾
person who stole | 偷竊者 | 賊
pet dog, dog, cat | 寵物, 狗, 貓 | 隻狗, 隻貓
pick, selected | 挑選 | 揀
place of work, workplace | 工作地點, 工作地方 | 返工地方
plan to, scheme | 計劃, 方案 | 計劃
play, played | 玩, 遊玩, 播放 | 玩, 播
pocket, wallet | 口袋, 錢包 | 袋, 銀包
point, reason | 論點, 理由 | 原因
polite, rude, rudeness | 禮貌, 無禮, 粗魯 | 冇禮貌
poor, needy | 貧窮, 清貧 | 窮
popular | 受歡迎 | 多人
possible, impossible | 可能, 不可能 | 得唔得
post, position | 職位, 崗位 | 職位
power, authority | 權力, 權限 | 權
practice, usual practice, custom | 慣例, 做法, 習慣 | 一向
prefer, preferred, rather than | 寧願, 較可取, 傾向 | 鍾意
prepare, prepared, draft, drafted, drawn up | 準備, 擬備, 草擬, 擬好 | 準備, 寫好
present, attend, was there | 在場, 出席 | 喺度
pretty, beautiful | 美麗 | 靚
previous, former, ex-wife, ex-husband | 前任, 先前, 前妻, 前夫 | 前妻, 前夫
pride, proud | 自豪, 驕傲 | 威
principal, headmaster, head of school | 校長 | 校長
private, privately | 私人, 私下 | 私人
problem, trouble | 問題, 麻煩 | 問題
promise to pay | 承諾付款 | 應承俾錢
promote, promoted | 升職, 推廣 | 升職
proof, evidence of | 證據, 證明 | 證據
proper, appropriate, suitable | 適當, 恰當, 合適 | 啱
property abroad, overseas property, studio | 海外物業, 開放式單位 | 外國層樓
protest, protester | 示威, 抗議 | 遊行
proud | 自豪
provide, supply | 提供, 供應 | 俾
prove, proved, proven | 證明, 證實 | 證明
provident fund, pension, gratuity, retirement fund | 公積金, 強積金, 退休金, 酬金 | 強積金, 長糧
provoke, provocation | 挑釁, 激怒 | 挑機, 撩
public, in public, in front of others | 公眾, 公開, 當眾, 面前 | 喺人面前
publish, post online | 發布, 上載 | 出post
quit, left | 離職, 離開 | 走
rain, wet, slippery | 下雨, 濕滑 | 跣
rate, rate of pay | 比率, 工資率 | 幾錢
read, reader, readers, ordinary reader | 閱讀, 讀者 | 睇
realise, realised | 意識到, 得知 | 知
rebuild, restore | 重建, 恢復 | 起返
receive salary, wages paid | 支薪, 出糧 | 出糧
recommend, recommendation | 推薦, 建議 | 介紹
record, good record | 紀錄, 良好紀錄 | 紀錄
reduce, lower, cut | 減少, 降低, 削減 | 減
refuse, refused, decline | 拒絕 | 唔肯
register of companies, companies registry, land registry, search the registry | 公司註冊處, 土地註冊處, 查冊 | 查冊
regret, sorry | 後悔, 遺憾 | 後悔
regular, regularly | 定期, 經常 | 成日
relationship, related, relation between | 關係, 親屬關係 | 咩關係
release, released, discharge | 釋放, 獲釋, 解除 | 放返
religion, christian, buddhist, muslim | 宗教, 基督教, 佛教, 伊斯蘭 | 信教
remember, forgotten | 記得, 忘記 | 記唔記得
remove, take down, took down, delete the post | 移除, 刪除, 撤下 | 刪, 攞走
rent out, let out | 出租 | 租俾人
replace, substitute | 取代, 代替 | 換
reply, answer, answered back, retort | 回應, 反駁, 答覆 | 駁嘴, 覆
report, complain to | 舉報, 報告 | 報
rescue, save | 拯救, 營救 | 救
resign, resigned | 辭職 | 辭職
respect, mutual trust, trust between | 互信, 尊重, 信任 | 互信
responsible for, responsibility | 負責, 責任 | 負責
restaurant, cafe, tea house, chinese restaurant | 餐廳, 酒樓, 茶餐廳, 食肆 | 酒樓, 茶記
result, consequence, effect | 結果, 後果 | 結果
retire, retired | 退休 | 退休
return, come back, go back | 返回, 回來, 回港 | 返嚟, 返去
reveal, revealed | 透露, 揭露 | 爆
rich, wealthy | 富有, 富裕 | 有錢
river, sea, beach, pier | 河, 海, 沙灘, 碼頭 | 海, 碼頭
roof leak | 天花漏水 | 天花漏水
room, bedroom, three-bedroom | 房間, 睡房, 三房 | 間房
rough, roughly | 大約, 粗略 | 大概
routine, schedule, timetable | 時間表, 日程 | 時間表
rubbish, trash | 垃圾 | 垃圾
rumour, gossip, hearsay | 謠言, 傳聞, 流言 | 是非, 講是非
run away, flee | 逃走 | 走佬
salary before, last pay, last drawn | 原薪金, 最後工資 | 原本人工
same, identical | 相同, 一樣 | 一樣
save, savings | 儲蓄, 積蓄 | 儲錢
scene, site | 現場, 地盤 | 現場
school, headteacher, teacher, schoolteacher | 學校, 教師, 老師 | 學校, 老師
scold, abuse, foul words | 責罵, 辱罵, 粗口 | 鬧, 講粗口
score, test score, mark | 分數, 得分 | 幾分
sea view, view | 海景, 景觀 | 海景
season, summer, winter | 季節, 夏天, 冬天 | 熱天, 凍天
secret, secretly | 秘密, 暗中 | 靜雞雞
security, safe | 安全, 保安 | 安全
sell, sale, sold | 出售, 變賣 | 賣
send, sent out | 寄出, 發出 | 寄
sense, smell, taste | 感覺, 嗅覺, 味覺 | 感覺
separate, separated | 分居, 分開 | 分居, 分開
service, best service, customer service | 服務, 最佳服務 | 服務
sex, sexual | 性, 性行為 | 性
shake, tremble | 發抖, 搖晃 | 震
share, shared the post | 分享, 轉發, 分擔 | share, 轉
shift, night shift, on duty, during working hours, at work | 當值, 上班時間, 夜班, 工作時間 | 返工時間, 當更
shop, supermarket, convenience store | 店舖, 超級市場, 便利店 | 舖頭, 超市
short, shortage | 不足, 短缺 | 唔夠
sick, unwell, headache | 不適, 生病, 頭痛 | 唔舒服
similar, like | 類似, 相似 | 差唔多
single parent | 單親 | 單親
sister, brother | 姊妹, 姐姐, 妹妹, 兄弟, 哥哥, 弟弟 | 家姐, 阿妹, 阿哥, 細佬
sit, sat, stand | 坐, 站立 | 坐, 企
situation, position of parties | 處境, 情況 | 環境
skill, skilled | 技能, 技術 | 手藝
sleep, slept | 睡覺, 熟睡 | 瞓覺
slope, landslide | 斜坡, 山泥傾瀉 | 山泥
smart, intelligent | 聰明 | 醒
smoke, cigarette | 吸煙, 香煙 | 食煙
soldier, army | 士兵, 軍隊 | 當兵
space, square feet | 面積, 空間, 平方呎 | 幾多呎
special, unusual | 特別, 特殊 | 特別
spend, spent | 花費, 使用 | 使
spouse, partner | 配偶, 伴侶 | 另一半
spread, circulated | 傳播, 流傳, 散播 | 傳
staff, worker | 員工, 職員, 工人 | 伙記, 員工
stage, phase | 階段 | 階段
standard, test, applied the wrong test | 標準, 準則, 驗證標準 | 標準
start work, commencement of employment, started working | 入職, 開始工作, 開始受僱 | 開始返工, 入職
go to work, come to work, coming to work, attend work, report for duty, worked every day | 上班, 工作, 返回工作崗位 | 返工
stay, lodge | 居住, 留宿, 逗留 | 住
steal, stole | 偷取, 盜取 | 偷
step, measure | 步驟, 措施 | 步驟
stop, stopped | 停止, 停下 | 停
store, keep | 存放, 保存 | 擺
story, version, account given, version of events | 說法, 版本, 講法, 經過 | 講法, 故仔
strange, odd | 奇怪 | 奇怪
street, pavement | 街道, 行人路 | 條街
strike, slap | 打, 掌摑 | 打, 摑
strong, weak | 強, 弱 | 強
stubborn, obstinate | 固執, 頑固 | 硬頸
student, pupil | 學生 | 學生
subsidy, grant, funding | 資助, 撥款, 津貼 | 資助
succeed in the claim, successful | 成功, 勝訴 | 贏
suffer, suffered, suffering | 遭受, 蒙受, 承受, 患有 | 受苦
suggestion, proposal | 建議 | 提議
suicide, self-harm | 自殺, 自殘, 輕生 | 自殺
sum, lump sum | 總額, 一筆款項 | 一筆過
supervisor, captain, superior | 主管, 上司, 部長 | 上司, 阿頭
support, supported | 支持, 供養 | 撐
surprise, surprised, shocked | 驚訝, 震驚 | 嚇親
swim, pool | 游泳, 泳池 | 游水
talk, told | 告訴, 談及 | 講
tax return, tax paid | 報稅, 繳稅 | 交稅
teach, teacher training | 任教, 師資培訓 | 教書
tear, torn | 撕毀, 撕破 | 撕爛
temper, temperament | 脾氣 | 脾氣
temporary, short term | 暫時, 短期 | 短期
theory, idea | 理論
thief, theft | 竊賊, 盜竊 | 賊
thing, stuff | 物品 | 嘢
throw, threw, hurl | 投擲, 扔, 丟, 擲 | 掟, 掉
ticket, fare | 車票, 門票, 車費 | 飛
time to pay, pay later, by instalments | 分期, 寬限, 緩繳 | 分期
title deed, deeds | 契據, 樓契 | 樓契
toilet, washroom | 洗手間, 廁所 | 廁所
tool, tools | 工具 | 架生
total, overall, sum total, total award | 總額, 合共, 總數 | 總共, 一共, 加埋
touch, contact physically | 接觸, 觸摸 | 掂
tourist, tour | 遊客, 旅客, 旅行團 | 遊客
town, district | 市鎮, 地區 | 區
toy, game | 玩具, 遊戲 | 玩具
track, trace, traced | 追查, 追蹤 | 追蹤
train, trained | 訓練, 培訓 | 訓練
transfer money, transferred to, remittance | 轉帳, 匯款, 轉移 | 過數, 轉錢
travel, journey | 旅行, 行程 | 旅行
treat badly, mistreat | 虐待, 苛待 | 虐待
tree, flower, plant | 樹, 花, 植物 | 樹
trick, lie | 騙局, 謊言 | 呃人
trust, rely | 信任, 依賴 | 信
try again | 再次嘗試 | 再試
turn, corner | 轉彎, 轉角 | 轉彎
twice, once, times | 兩次, 一次 | 兩次
unable, impossible | 無法, 不能 | 唔得
unaware, did not know | 不知情, 不知道 | 唔知
unexpected, sudden, suddenly | 突然, 意外 | 突然
unfair | 不公平 | 唔公平
unhappy | 不快, 不滿 | 唔開心
uniform | 制服 | 制服
union, trade union, labour union | 工會 | 工會
unused leave, untaken leave, annual leave not taken, leave not taken, days of leave | 未放的年假, 未放年假, 剩餘年假, 未享用的年假 | 未放嘅大假, 大假
upstairs, downstairs | 樓上, 樓下 | 樓上, 樓下
urge | 敦促
use up, spent all | 用盡, 耗盡 | 使晒
value, valuable | 價值, 貴重 | 值錢
vegetarian, diet | 素食, 飲食 | 食齋
veterinary, vet, veterinary surgeon | 獸醫 | 獸醫
victim's family | 死者家屬, 受害人家屬 | 苦主屋企人
video link, online hearing | 視像, 視像聆訊 | 視像
village house | 村屋 | 村屋
visit, visitor | 探訪, 訪客 | 嚟探
voice, heard | 聲音, 聽到 | 聽到
volunteer, volunteers | 義工, 志願者, 自願 | 義工
wait | 等候 | 等
walk, on foot | 步行, 行走 | 行
wall, ceiling | 牆壁, 天花 | 幅牆
want, wish, wished, desire | 希望, 意願, 想要 | 想
wash, clean, cleaning | 清洗, 清潔 | 洗, 清潔
waste | 浪費, 廢物 | 嘥
water, drink | 水 | 水
weak | 虛弱 | 虛
wear, wearing | 穿着, 佩戴 | 着
wedding date, marry | 婚禮, 註冊結婚 | 結婚
welfare, social security | 福利, 社會保障, 綜援 | 綜援
wheel, tyre | 車輪, 輪胎 | 車軚
window, glass | 窗, 玻璃 | 窗
wine, alcohol | 酒 | 酒
win, award | 獲勝, 得獎 | 贏
wish, will of | 意願 | 意願
withdraw, withdrew, pull out, take out money | 撤回, 提取, 退出 | 攞返, 拎錢
woman, women, female | 女性, 女子, 婦女 | 女人
wood, timber | 木材, 木 | 木
work together, colleague | 同事, 共事 | 同事
world | 世界 | 世界
worse, worsen, deteriorate | 惡化, 更差 | 差咗
write, note | 書寫, 筆記 | 寫
wrong, mistaken, mistake, error | 錯誤, 有誤, 出錯 | 錯, 搞錯
years later, after years | 多年後 | 幾年後
yell | 大聲喊叫 | 大嗌
zone | 區域 | 區
`;
