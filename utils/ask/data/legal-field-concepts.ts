/**
 * Fields of law where lay and legal words lie far apart: wills, defamation, planning, markets, marriage, labour, roads,
 * licensing. Written as in `procedure-concepts.ts`.
 */
export const LEGAL_FIELD_CONCEPTS = `
testamentary capacity, capacity, sound mind, mental capacity, understand the nature | 立遺囑能力, 精神行為能力, 行為能力, 精神上有行為能力, 神智清醒 | 清唔清醒, 個腦清唔清
knowledge and approval, knew and approved | 知悉並同意, 知悉及認可, 知悉及批准
due execution, duly executed, execution of the will | 妥為簽立, 正式簽立, 簽立
attest, attested, attesting witness, attestation, sign as witness, witnessed the signing, signed in the presence of | 見證, 見證人, 在場見證, 在見證人面前 | 做見證
propound, uphold, upheld, pronounce for, pronounced against | 確認遺囑, 維持, 宣告有效, 確認有效
beneficiary under the will, residuary, legacy, legatee, bequeath, bequest, inherit, ?left to | 受遺贈人, 遺贈, 剩餘遺產, 承受 | 留俾, 分到
letters of administration, grant of probate, personal representative, administrator | 遺產管理書, 遺囑認證書, 遺產代理人, 遺產管理人, 授予
funeral, burial, cremation, funeral expenses, grave, ashes | 殯葬, 喪禮, 葬禮, 殮葬, 殮葬費, 喪葬費, 骨灰, 墓 | 白事, 出殯, 帛金
dementia, alzheimer's disease, alzheimer, senile, cognitive, mini-mental state examination, memory loss | 腦退化, 認知障礙, 老人痴呆, 阿茲海默, 智能測驗, 認知 | 老人痴呆, 唔認得人
lucid interval, lucid | 清醒時段, 神智清醒
occupation rent, mesne profits | 佔用租金, 中間收益
defamatory meaning, defamatory, lower in the estimation, libellous, words complained of, sting | 誹謗性, 誹謗意義, 貶低, 涉案言詞, 涉案言論, 言詞 | 唱衰, 抹黑, 講壞話
reputation, good name | 名譽, 聲譽 | 個名, 名聲
justification, truth of the words, substantially true | 真實抗辯, 屬實, 有理可據 | 係咪真㗎
fair comment, honest comment | 公允評論, 誠實評論
qualified privilege, malice, malicious, reportage | 受約制特權, 有限度特權, 惡意, 惡意發布
publication to a third party, republication, posted, shared the post | 發布, 轉載, 轉發, 刊登, 上載, 發布予第三者 | 放上網, 轉載, post
apology, apologise, apologised, retract, retraction | 道歉, 致歉, 撤回言論, 澄清 | 講對唔住, 認錯
aggravated damages, exemplary damages, punitive damages | 加重損害賠償, 懲戒性損害賠償, 懲罰性賠償
town planning board, planning board, outline zoning plan, zoning, zone, rezone, green belt, planning application | 城市規劃委員會, 城規會, 分區計劃大綱圖, 大綱圖, 地帶, 規劃地帶, 綠化地帶, 規劃申請, 改劃
plot ratio, building height, height restriction, site coverage, development intensity | 地積比率, 建築物高度, 高度限制, 上蓋面積, 發展密度 | 起幾高
representation on plan, consultation, consult, consulted, public consultation | 申述, 諮詢, 公眾諮詢, 徵詢 | 問過, 諮詢
air ventilation, traffic impact, environmental impact, visual impact | 空氣流通, 交通影響, 環境影響, 視覺影響
relevant consideration, irrelevant consideration, take into account | 相關考慮, 無關考慮, 相關因素, 不相關因素
adequate reasons, failure to give reasons, duty to give reasons | 給予理由, 充分理由, 說明理由的責任
bias, apparent bias, biased, impartial, recuse | 偏頗, 表面偏頗, 偏見, 公正無私, 避席 | 偏幫, 偏袒
remit, remitted, reconsider, reconsideration, fresh decision | 發還, 重新考慮, 重新決定 | 重新嚟過, 再考慮
standing, locus standi, sufficient interest | 訴訟資格, 足夠權益, 充分利害關係
insider dealing, inside information, price sensitive information, relevant information, tip off, tipped | 內幕交易, 內幕消息, 股價敏感資料, 有關消息, 通風報信 | 收風, 內幕料
market misconduct, false trading, price rigging, market manipulation, stock market manipulation, pump and dump | 市場失當行為, 虛假交易, 操縱價格, 操控市場, 造市, 操縱證券市場 | 造價, 造市, 托價
market misconduct tribunal, securities and futures commission, the commission, regulator | 市場失當行為審裁處, 證監會, 證券及期貨事務監察委員會, 監管機構
listed company, listed, listing, announcement, prospectus, circular | 上市公司, 上市, 公布, 公告, 招股書, 通函 | 上市, 出通告
share price, closing price, trading volume, turnover of shares | 股價, 收市價, 成交量, 成交額 | 股價, 升咗幾多
takeover, acquisition, merger, general offer | 收購, 合併, 全面要約, 收購要約
disgorge, disgorgement, profit gained, loss avoided, account for profits | 交出利潤, 所獲利潤, 避免的損失, 交出得益 | 嘔返出嚟
disqualification order, cold shoulder order, cease and desist order | 取消資格令, 冷淡對待令, 終止及停止令
civil penalty, reprimand, censure | 譴責, 公開譴責, 紀律處分
matrimonial asset, matrimonial assets, family asset, asset pool, equal division, equal sharing, sharing principle, yardstick of equality | 婚姻資產, 家庭資產, 平均分配, 均分, 平分, 平等分配 | 一人一半, 分身家
needs principle, reasonable needs, needs | 合理需要, 需要
housing need, accommodation, rehouse, home for the child | 居住需要, 住屋需要, 住所, 居所 | 住邊, 住屋
lump sum, lump sum payment, clean break | 整筆付款, 整筆款項, 一筆過付款, 徹底了斷 | 一筆過, 一次過
maintenance for the child, child maintenance, maintenance for the wife, monthly maintenance | 子女贍養費, 子女生活費, 每月贍養費 | 養仔錢, 生活費, 贍養費
pre-nuptial agreement, prenuptial, separation agreement, deed of separation | 婚前協議, 分居協議, 分居契據
separate, separated, separation, living apart | 分居, 分開居住 | 分居, 分開住
adultery, unreasonable behaviour, third party in the marriage | 通姦, 不合理行為 | 偷食, 有小三, 出軌
inheritance from parents, gift from parents, parental contribution | 父母饋贈, 父母贈與, 父母出資 | 阿爸阿媽俾錢
dissipate, dissipation, squander, add back | 耗散, 揮霍, 散盡資產, 轉移資產 | 使晒, 洗晒
school fees, tuition, extracurricular | 學費, 補習費, 課外活動 | 學費, 補習
joint tenancy, joint tenants, joint names, tenancy in common | 聯權共有, 聯名, 分權共有 | 聯名
working hours, hours of work, overtime pay, overtime, long hours, shift | 工時, 工作時數, 工作時間, 加班, 超時補水, 輪班, 更 | 開工, 返幾耐工, ot錢, 返夜更
self-employed, independent contractor, casual worker, ?freelance | 自僱, 自僱人士, 獨立承判商, 散工, 臨時工 | 自僱, 炒散, 判頭
commission income, tips, allowance, attendance bonus | 佣金, 小費, 津貼, 勤工獎 | 佣金, 貼士, 津貼
misconduct at work, serious misconduct, wilful disobedience, insubordination, habitually neglectful | 行為不當, 嚴重失當, 故意不服從, 不聽從, 慣常疏忽職責, 品行不當 | 唔聽話, 唔做嘢
absent, absence, absent from work, absenteeism, late for work, lateness | 缺勤, 曠工, 擅離職守, 缺席, 遲到 | 冇返工, 遲到, 走咗去
warning letter, written warning, verbal warning | 警告信, 書面警告, 口頭警告 | 出警告信, 警告信
probation period, probationary, trial period | 試用期, 試用 | 試用期
constructive dismissal, forced to resign | 推定解僱, 變相解僱, 被迫辭職 | 逼走, 迫走
rest break, meal break, lunch | 休息時間, 用膳時間, 午飯 | 食飯時間, 小休
roster, timesheet, attendance record, clock in, punch card | 更表, 考勤紀錄, 出勤紀錄, 打卡, 工時紀錄 | 更表, 打卡
cleaner, cleaning worker, dishwasher, waiter, waitress, driver by trade | 清潔工, 清潔工人, 洗碗工, 侍應, 樓面 | 清潔阿姐, 樓面, 洗碗
restrictive covenant, non-compete, poach, solicit clients | 限制性契諾, 競業禁止, 不競爭條款, 招攬客戶 | 過檔, 撬客
dangerous driving causing death, causing death by dangerous driving | 危險駕駛引致他人死亡, 危險駕駛導致他人死亡 | 撞死人
hit and run, fail to stop, failing to stop after an accident, drove off, did not stop | 不顧而去, 沒有停車, 駛離現場, 在意外後沒有停車 | 走咗去, 冇停車, 不顧而去
speeding, speed limit, excessive speed, speed, kilometres per hour, fast | 超速, 車速, 車速限制, 時速, 每小時公里 | 揸快車, 幾快
red light, ran a red light, traffic light, traffic signal | 衝紅燈, 紅燈, 交通燈, 燈號 | 衝燈, 紅燈
fatigue, tired, exhausted, drowsy, fell asleep, fall asleep, dozed off, asleep at the wheel, sleepy | 疲倦, 疲勞, 睡着, 昏睡, 入睡, 睡意, 打瞌睡 | 恰着, 瞓着, 眼瞓, 攰
dashcam, dash camera, driving recorder | 行車記錄儀, 車cam | 車cam
pedestrian crossing, zebra crossing, cross the road, crossing the road | 行人過路處, 斑馬線, 橫過馬路, 過路處 | 過馬路
driving lane, double white line, swerve, overtake | 行車線, 雙白線, 偏離, 爬頭, 超車 | 爬頭, 越線
demerit points, driving-offence points, traffic conviction, traffic record, careless driving conviction | 違例駕駛記分, 扣分, 交通定罪紀錄, 交通違例, 違例紀錄 | 扣分, 抄牌
driving improvement course | 駕駛改進課程
breathalyser, breath test, blood test, urine test | 呼氣測試, 血液樣本, 尿液樣本, 驗血 | 吹波波, 驗血
passenger, cyclist, motorcyclist, pedestrian | 乘客, 騎單車者, 電單車司機, 行人 | 乘客, 途人
fit and proper, fit and proper person, suitability, suitable | 適當人選, 合適人選, 適合, 合適 | 夠唔夠資格
licensee, licence holder, holder of a licence, permit holder, ?owner of the licence | 持牌人, 持有牌照的人, 許可證持有人 | 牌主, 持牌人
without a licence, unlicensed, operate without | 無牌, 無牌經營, 沒有牌照 | 冇牌
operate a business, carry on business, operate, operation of, ?run a | 經營, 營運, 營辦, 開設 | 開舖, 開檔, 做生意
opening hours, business hours | 營業時間 | 開到幾點
display the licence, conspicuous place, exhibit | 展示, 當眼處, 顯眼 | 貼喺度
grace period, existing operator, transitional period, may continue | 寬限期, 過渡期, 現有經營者, 可繼續 | 寬限
transferable, transfer of licence | 可轉讓, 轉讓牌照 | 頂手, 轉名
inspect premises, power of entry, enter premises, powers of entry, enter and inspect | 進入處所, 進入的權力, 進入及視察 | 入嚟查, 入屋查
under 18, under the age of 18, minor, underage | 未滿18歲, 十八歲以下, 未成年, 未滿十八歲, 18歲以下 | 未夠十八歲, 未成年, 未夠秤
further fine, daily fine, continuing offence, for each day | 持續罪行, 每日罰款, 另加罰款 | 每日罰
false information to officer, false statement | 虛假資料, 虛假陳述 | 報假資料
sterile, sterilise, sterilize, disinfect, hygiene, clean, cleanliness | 消毒, 無菌, 滅菌, 衞生, 清潔 | 乾淨, 消毒
infection, infectious, allergy, scar, scarring | 感染, 傳染, 過敏, 疤痕 | 發炎, 敏感
needle, syringe, instrument | 針, 針筒, 注射器, 器具 | 枝針, 支針
liability of directors, director liable, consent or connivance, neglect | 董事的法律責任, 同意或縱容, 疏忽所致
emergency, immediate danger, public health | 緊急, 即時危險, 公眾衞生, 公共衞生
board of appeal, appeals board, appeal board | 上訴委員會, 上訴委員, 上訴審裁處
code of practice, codes of practice | 實務守則, 守則
remission of fees, waive, waiver | 免除, 寬免, 減免, 豁免費用 | 免收
tribunal member, panel, chairman of the tribunal | 審裁處成員, 主席, 委員
elector, voter, electoral, election | 選民, 選舉, 投票人 | 選民, 投票
`;
