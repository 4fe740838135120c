/** Words for what people do and own, met in the facts of a case. Written as in `procedure-concepts.ts`. */
export const EVERYDAY_CONCEPTS = `
~ time, day, date, period | 時間, 日期, 日子, 期間 | 日子
~ money, sum, amount, dollars | 款項, 金錢, 金額, 總額, 元, 港幣 | 錢
~ number, total number | 數目, 人數, 數量 | 幾多個
~ use, used, using | 使用, 利用 | 用
~ make, do, did, act | 作出, 進行 | 做, 做嘢
~ give, gave, provide, provided | 提供, 給予 | 俾
~ include, contain, consist | 包括, 包含
~ happen, occur, took place | 發生 | 發生
~ involve, concern, relate to | 涉及, 關於, 有關 | 關於
~ relevant, related, connected | 相關, 有關
~ serious, grave | 嚴重 | 嚴重
~ need, necessary | 需要, 必要 | 要
~ different, difference | 不同, 分別 | 唔同
~ hong kong | 香港 | 香港
~ agree, agreed | 同意
~ question, answer | 問題, 答案
mainland, china, prc, shenzhen | 內地, 中國, 深圳, 大陸 | 大陸, 返大陸
overseas, abroad, outside hong kong | 境外, 海外, 外地
car, private car, taxi, bus, vehicle | 汽車, 私家車, 的士, 巴士, 車輛, 車 | 車, 架車
driver, drive, driving, drove | 司機, 駕駛, 駕車 | 揸車, 司機
bicycle, tractor | 單車, 拖拉機
number plate, false plate | 車牌, 假車牌
phone, telephone, mobile phone, handset | 電話, 手機, 手提電話, 流動電話 | 電話, 手機
sim card, telephone card | 電話卡, 儲值卡 | 電話卡, 太空卡
computer, internet, online, website, server | 電腦, 互聯網, 網上, 網站, 伺服器 | 上網, 電腦
photograph, photo, picture, image | 相片, 照片, 圖片, 影像 | 相
video, recording | 錄影, 錄音, 影片 | 片
letter of support, reference, testimonial, pastor | 求情信, 信件, 推薦信, 牧師
cash, banknote | 現金, 鈔票 | 現金
cheque, transfer, remit, remitted, transferred | 支票, 轉帳, 匯款, 轉賬, 轉往 | 過數, 入數
cabinet, display, window, glass | 陳列櫃, 櫥窗, 玻璃 | 玻璃
watch, watches, jewellery, timepiece, gold | 手錶, 腕錶, 珠寶, 首飾, 金飾 | 手錶, 錶
security guard, guard | 保安員, 護衛員, 保安 | 保安, 睇更
shop assistant, staff, salesperson, colleague | 店員, 職員, 員工, 同事, 售貨員 | 職員, 同事
cook, chef | 廚師 | 廚房佬
teacher, retired, retire, retirement | 教師, 退休 | 阿sir, 退休
student, university | 學生, 大學 | 學生
warehouse, warehouse keeper, locker, storage | 倉庫, 倉務員, 儲物櫃, 貨倉 | 貨倉
factory, industrial building | 工廠, 工業大廈, 工廠大廈 | 工廈
table, bed, desk | 桌, 床, 枱 | 枱
box, bag, plastic bag, rucksack, pouch, packet, package | 盒, 袋, 膠袋, 背囊, 包, 包裹 | 袋, 盒, 包
electronic scale, scale, straw, glass bottle | 電子磅, 飲管, 玻璃樽 | 磅
customer, client, buyer, supplier | 客人, 顧客, 客戶, 供應商 | 客
visitor, guest | 訪客, 客人
neighbour, neighbor | 鄰居, 鄰舍 | 隔籬
arm, hand, forearm, finger, wrist | 手臂, 前臂, 手, 手指, 手腕 | 隻手
leg, foot, ankle, knee | 腿, 腳, 腳踝, 膝 | 隻腳
back, waist, lumbar, spine, neck | 腰, 腰椎, 背, 脊椎, 頸 | 條腰
head, brain, face, eye | 頭, 腦, 面, 眼 | 個頭
death, died, dead, fatal | 死亡, 死者, 致命, 去世 | 死咗, 過身
baby, birth | 嬰兒, 出生 | bb
farmer, farm, land in the village | 農民, 農地, 農場
fire, burn, burnt | 火警, 焚燒, 起火 | 火燭
water, flood | 水, 水浸 | 水
wood, plank, board | 木板 | 塊板
metal, steel, bar bender, steel fixer | 鋼筋, 紮鐵, 金屬 | 紮鐵
machine, machinery, equipment, tool | 機器, 機械, 設備, 工具 | 機
crane, lift, elevator | 起重機, 吊機, 升降機 | 天秤, 𨋢
sugar, food, goods sold | 糖, 食品
church, religion, religious | 教會, 宗教 | 教會
football, sport, exercise, coach | 足球, 運動, 教練 | 踢波
live, living, resides, home, address | 居住, 住址, 地址, 居所 | 住, 屋企, 地址
live with, lived together | 同住 | 一齊住
travel, travelling expense, transport, transport expense | 交通費, 交通, 旅費 | 車費
meeting, met, introduce, introduced | 會面, 認識, 介紹 | 識, 介紹
hide, conceal, hidden | 隱瞞, 隱藏, 收藏 | 收埋
buy time, period of stay | 逗留期
promise, promised | 承諾, 答應 | 應承
forget, memory, recollection | 記憶, 記得 | 唔記得
lie, lied, lying, untrue | 謊言, 說謊, 撒謊, 虛假 | 講大話
open, close, door | 開門, 門 | 開門
start, begin, commence, began | 開始 | 開始
finish, complete, completed | 完成 | 搞掂
stop, cease | 停止 | 停
increase, rise, rose | 增加, 上升 | 加, 升
common, widespread, prevalent, prevalence, rampant | 普遍, 猖獗, 常見 | 好多
purpose, aim | 目的 | 為咗
method, modus operandi, how they did, means of | 犯案手法, 手法, 方法, 運作 | 點做
name, nickname, alias, called | 姓名, 名字, 花名, 別名, 俗稱 | 咩名, 叫咩名
threaten to kill, kill him | 殺害, 殺死
separate, isolate, segregated | 隔離, 分開
support financially, breadwinner | 經濟支柱, 供養 | 養家
unemployed, out of work, jobless | 失業, 無業 | 冇工做
loan, owed money, owe | 欠債, 債, 借貸 | 欠錢
return, give back, returned, handed back, hand back | 歸還, 交還, 發還, 退還 | 還返, 俾返
replace, replaced | 更換, 代替 | 換
pharmacy, florist, retail | 藥房, 花店, 零售 | 藥房
turnover, profit, business | 營業額, 利潤, 生意, 業務, 經營 | 生意
look for, searching for | 尋找, 物色 | 搵
wear, wore | 穿着, 配戴 | 著住
warn, warning, warned | 警告, 提醒, 警示 | 警告, 提
permit, allow, approve | 准許, 允許, 容許 | 俾, 准
`;
