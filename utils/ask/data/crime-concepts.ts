/** Offences, police, sentence. Written as in `procedure-concepts.ts`. */
export const CRIME_CONCEPTS = `
sentence, sentenced, term of imprisonment, ?how long in prison, sentencing, ?punishment given | 判刑, 刑期, 判處, 服刑, 判罰, 量刑, 判監 | 判咗, 判幾耐, 坐幾耐, 判咩刑
imprisonment, imprisoned, prison, jail, gaol, custodial sentence, custody, behind bars, incarceration | 監禁, 入獄, 判監, 監, 坐牢, 服刑, 即時監禁, 囚禁 | 坐監, 踎監, 坐幾耐, 監
total sentence, overall sentence, total of, in total, totality, final sentence | 總刑期, 整體刑期, 整體性原則, 總計, 合共 | 總共判, 一共判, 最後判
starting point, ?base sentence, starting points | 量刑起點, 起刑點, 量刑基準, 量刑基礎, 判刑起點 | 起點
discount, reduction in sentence, reduce, reduced, reduction, credit, took off, deduct, ?less time, ?lighter | 扣減, 減刑, 減至, 下調, 折扣, 減幅, 減免, 調低 | 減咗, 減刑, 減幾多, 扣咗
one third, one-third, third discount, full discount | 三分之一, 三分一
plea, plead guilty, pleaded guilty, guilty plea, plea of guilty, admitted the charge, pleading guilty | 認罪, 承認控罪, 認罪答辯 | 認罪, 認咗罪
late plea, pleaded not guilty, plead not guilty, not guilty, changed his plea, change of plea | 不認罪, 否認控罪, 改為認罪, 遲認罪 | 唔認罪
mitigation, mitigate sentence, mitigating, mitigating factor, plea in mitigation, leniency, lenient | 求情, 減刑因素, 減輕刑罰, 輕判, 求情理由, 輕判請求, 減刑理由, 減刑理據, 從輕發落 | 求情, 輕判
mitigate loss, mitigation of loss, mitigation, failure to mitigate, reduce its loss | 減輕損失, 減低損失, 緩減損失
aggravating, aggravating factor, aggravating feature, more serious, aggravated, seriousness | 加刑因素, 加重刑罰, 加重罪責, 嚴重性, 嚴重之處, 加重 | 加刑, 嚴重
enhance, enhancement, enhanced sentence, increase in sentence, uplift, section 27 | 加刑, 加重刑罰, 提高刑期, 上調, 加幅, 提高 | 加刑, 加監
tariff, sentencing guideline, guideline, guidelines, guideline judgment, ?range of sentence | 量刑指引, 判刑指引, 指引, 判刑準則, 量刑標準, 判刑標準
concurrent, concurrently, run together | 同期執行, 同期 | 同期
consecutive, consecutively | 分期執行, 分期 | 分期
suspended sentence, suspended, suspend | 緩刑, 暫緩, 緩期執行 | 守行為緩刑, 緩刑
community service, community service order | 社會服務令 | 社服令
probation, probation order, probation officer | 感化, 感化令, 感化官 | 感化, 感化官
training centre, detention centre, rehabilitation centre, drug addiction treatment centre | 教導所, 勞教中心, 更生中心, 戒毒所 | 戒毒所
fine, fined, monetary penalty, ?punished | 罰款 | 罰錢, 罰幾多
bind over, bound over | 簽保守行為 | 守行為
disqualified, disqualification, driving ban, banned from driving, driving licence | 取消駕駛資格, 停牌, 駕駛執照, 駕駛資格 | 停牌, 釘牌, 車牌
forfeit, forfeiture, forfeited, confiscate, confiscated, confiscation, confiscation order | 沒收, 充公, 沒收令, 沒收犯罪得益 | 充公
compensation order, restitution, returned to the victim | 補償令, 賠償令, 發還, 歸還 | 賠返
deterrence, deter, deterrent | 阻嚇, 阻嚇力, 阻嚇性, 阻嚇作用
rehabilitation, reform | 更生, 改過自新, 改過 | 改過
remorse, remorseful, apology, regret | 悔意, 懊悔, 悔過, 道歉, 後悔 | 後悔
criminal record, previous conviction, previous convictions, antecedents, persistent offender, record, repeat offender, ?prior convictions, ?offended before | 前科, 案底, 刑事定罪紀錄, 定罪紀錄, 犯罪紀錄, 刑事紀錄 | 案底, 有冇案底, 犯過事, 以前犯過
clear record, no previous conviction, previous good character, first offender, of good character, no criminal record | 沒有前科, 初犯, 沒有定罪紀錄, 無案底, 良好品格, 沒有刑事定罪紀錄 | 第一次犯, 冇案底
assistance to the authorities, assistance to the police, help the police, assist, assistance, cooperate, co-operate, co-operation, informer, ?helped, ?helping | 協助警方, 合作, 與警方合作, 協助控方, 提供情報, 指證, 供出 | 幫差人, 做污點證人
testify against, prosecution witness, gave evidence against | 指證, 控方證人, 出庭指證 | 做證人, 污點證人
family hardship, hardship, family circumstances, family illness | 家庭困難, 家庭狀況, 家庭負擔
young offender, youth, young age, young person, juvenile, under 21 | 年輕, 年輕人, 年青人, 年輕罪犯, 未滿21歲, 少年犯 | 後生仔, 細路
-role, culpability, part played, ?involved | 角色, 罪責, 刑責, 參與程度 | 做咩角色, 做過啲咩
mastermind, ringleader, organiser, principal offender | 主腦, 主謀, 幕後主腦, 首腦 | 大佬
courier, runner, storekeeper, delivery | 帶家, 派送, 運送, 看倉, 倉庫
syndicate, triad, organised crime, gang, organized crime | 集團, 犯罪集團, 三合會, 黑社會 | 黑社會, 社團
-charge, count, charged, indictment, offence charged, counts, ?accused of | 控罪, 被控, 檢控, 控罪書, 公訴書, 起訴, 罪名 | 告咩, 咩罪, 告佢
-offence, crime, criminal, offences, commits an offence, illegal, unlawful, ?break the law | 罪行, 犯罪, 即屬犯罪, 犯法, 非法, 違法 | 犯法, 犯唔犯法
-element of the offence, actus reus, mens rea, elements | 罪行元素, 控罪元素, 犯罪行為, 犯罪意圖
-intent, intention, intend | 意圖, 企圖, 蓄意 | 有心
-knowledge, knowing, knew, know, knowingly, aware, awareness | 知道, 明知, 知情, 得知, 知悉 | 知唔知, 知道
reckless, recklessness | 罔顧, 魯莽
attempt, attempted | 企圖, 未遂
conspiracy, conspire, conspired | 串謀 | 夾埋
aid and abet, abet, joint enterprise, common purpose | 協助教唆, 夥同犯罪, 合謀, 共同犯罪計劃
self-defence, self defence | 自衛
duress, threat, threatened, threaten, coerced, pressure | 脅迫, 威脅, 威嚇, 恐嚇, 被迫 | 逼, 嚇, 恐嚇
provocation, diminished responsibility | 激怒, 減責神志失常
insanity, mental illness, psychiatric, schizophrenia, mental condition | 精神病, 精神科, 精神狀況, 精神分裂, 精神錯亂
depression, depressive | 抑鬱, 抑鬱症
post-traumatic stress disorder, ptsd, trauma | 創傷後壓力症, 創傷後遺症
drug, dangerous drug, dangerous drugs, narcotic, drugs, illicit drug | 危險藥物, 毒品, 藥物 | 毒品, 白粉, 啲嘢
traffic in, trafficking, trafficking in dangerous drugs, drug trafficking, selling drugs, ?sell drugs, ?drug dealing | 販毒, 販運危險藥物, 販運, 售賣毒品 | 賣白粉, 賣毒品, 販毒
possession, possess, possessing | 管有, 藏有 | 藏, 攞住
cannabis, marijuana, cannabis resin | 大麻, 草本大麻 | 大麻, 草
ketamine | 氯胺酮, 俗稱k仔 | k仔
cocaine | 可卡因
heroin, diamorphine | 海洛英, 海洛因 | 白粉
methamphetamine, ice, methamphetamine hydrochloride | 甲基安非他明, 冰毒, 鹽酸甲基安非他明 | 冰
etomidate, space oil | 依托咪酯, 太空油 | 太空油
own consumption, self-consumption, own use, personal use, drug abuser, addict, addiction, self consumption, consumed | 自用, 自己吸食, 吸食, 吸毒, 吸毒者, 癮君子 | 自己食, 吸毒, 食
weight, gramme, grammes, gram, quantity of drug, quantity, kilogram, ?how heavy, tons, tonnes | 克, 重量, 份量, 公斤, 數量, 噸 | 幾重
street value, market value of drugs | 市值, 黑市價
robbery, rob, robbed, armed robbery | 搶劫, 打劫, 行劫, 劫案 | 打劫, 爆格
theft, steal, stolen, stole, thief, shoplifting, stolen goods | 盜竊, 偷竊, 偷, 盜取, 贓物, 失竊 | 偷嘢, 偷
burglary, break into, burglar | 入屋犯法, 爆竊 | 爆格, 入屋
fraud, deception, deceive, swindle, scam, cheat, defraud, false pretence, dishonest, dishonesty, ?con | 欺詐, 詐騙, 騙案, 欺騙, 訛稱, 以欺騙手段, 騙, 騙取, 受騙, 不誠實, 串謀詐騙, 詭騙 | 呃人, 呃, 呃錢, 騙徒
telephone deception, phone scam, telephone fraud | 電話詐騙, 電話騙案 | 電話騙案, 猜猜我是誰
money laundering, launder, laundering, proceeds of an indictable offence, proceeds of crime, dealing with property known | 洗黑錢, 清洗黑錢, 處理已知道或相信為代表從可公訴罪行的得益的財產, 犯罪得益, 得益, 贓款, 騙款 | 洗黑錢
bribery, bribe, corruption, advantage, icac | 賄賂, 行賄, 受賄, 貪污, 利益, 廉政公署 | 貪污, 收錢
forgery, false instrument, forge, forged, counterfeit, false document | 偽造, 虛假文書, 偽造文件, 冒牌, 偽鈔 | 假嘢, 老翻
perjury, pervert the course of justice, perverting the course of justice | 作假證供, 妨礙司法公正
assault, common assault, beat, beating, attack, attacked, hit | 襲擊, 毆打, 普通襲擊, 毆打, 施襲 | 打人, 打
assault occasioning actual bodily harm, bodily harm | 襲擊致造成身體傷害, 身體傷害
wounding, wound, grievous bodily harm, wounding with intent, slash, slashed, stab, stabbed | 傷人, 有意圖而傷人, 嚴重身體傷害, 斬傷, 刀傷, 刺傷, 傷口 | 斬人, 斬, 劈
murder, homicide, killing, kill, killed | 謀殺, 殺人, 殺害, 殺死 | 殺人, 殺
manslaughter | 誤殺
rape, sexual assault, indecent assault, sexual offence | 強姦, 非禮, 猥褻侵犯, 性侵犯, 性罪行 | 非禮, 強姦
criminal damage, damage to property, arson, set fire, set fire to | 刑事毀壞, 財產損害, 縱火, 放火 | 放火
criminal intimidation, intimidation, intimidate | 刑事恐嚇, 恐嚇
blackmail, extortion | 勒索 
unlawful assembly, riot, public order | 非法集結, 暴動, 公共秩序, 擾亂公安
offensive weapon, weapon, firearm, gun, knife, fruit knife, blade, chopper, ammunition | 攻擊性武器, 武器, 槍械, 刀, 利器, 槍, 刀子, 彈藥 | 刀, 把刀, 架生, 槍
dangerous driving, careless driving, drink driving, driving in a dangerous manner | 危險駕駛, 不小心駕駛, 酒後駕駛 | 醉駕, 飆車
prostitution, vice establishment | 賣淫, 賣淫場所, 色情場所
loan shark, moneylender, usury, debt collector | 高利貸, 大耳窿, 放債人, 收數 | 大耳窿, 貴利, 收數
gambling, bookmaking, gambling debt | 賭博, 收受賭注, 賭債 | 賭錢, 賭波
national security, subversion, secession, sedition | 國家安全, 顛覆國家政權, 分裂國家, 煽動
-police, police officer, constable, detective, officer in charge | 警方, 警察, 警員, 警務人員, 探員 | 差人, 警察, 阿sir
customs, customs officer | 海關, 關員
authorized officer, authorised officer, inspector, enforcement officer, ?law enforcement | 獲授權人員, 督察, 執法人員, 執法, 授權人員
obstruct, obstruction, resist, hinder, impede | 妨礙, 阻礙, 阻撓, 阻差辦公, 抗拒 | 阻差辦公
arrest, arrested, apprehended, under caution, upon arrest, stopped by police, ?caught | 拘捕, 被捕, 逮捕, 落網, 捉拿 | 拉, 俾人拉, 捉, 捉到, 俾差人捉
-search, search warrant, searched, raid | 搜查, 搜查令, 搜身, 搜屋 | 搜屋, 搜身
warrant, without a warrant | 手令, 無須手令 | 搜查令
-seize, seized, found on, recovered, seizure, detain, detained | 檢獲, 搜獲, 檢取, 扣押, 扣留, 起回, 尋回 | 搜到, 搵到, 充公
video recorded interview, record of interview, interviewed, interview | 錄影會面, 會面紀錄, 會面
-victim, victims, the complainant | 受害人, 事主, 受害者 | 苦主, 受害人
-victim impact, victim impact statement | 受害人影響陳述
elderly, elderly person, old people, aged | 長者, 老人, 年長, 長輩 | 老人家, 公公婆婆, 阿婆, 阿伯
-punishment, penalty, liable on conviction, liable to, maximum penalty, sanction | 刑罰, 罰則, 一經定罪, 可處, 懲處, 最高刑罰, 最高可處 | 罰咩, 點罰, 會唔會坐監, 罰幾多
summary conviction | 循簡易程序定罪
conviction on indictment, indictable offence, indictable | 循公訴程序定罪, 可公訴罪行
strict liability, absolute liability | 嚴格法律責任, 絕對責任
mental element, guilty mind | 犯罪心態
immunity, pardon | 豁免檢控, 赦免
-motive, motivation | 動機, 犯案動機 | 點解要
-instructions, instructed, controlled by, directed | 指揮, 指示, 受命 | 叫佢做
disguise, helmet, mask | 蒙面, 口罩, 頭盔, 喬裝
-plan, planning, premeditated, planned | 預謀, 計劃, 策劃, 有計劃, 部署
escape, flee, abscond, absconded, tried to leave, surrender to custody | 逃走, 潛逃, 逃離, 棄保潛逃, 自首 | 走佬, 著草
-commission, reward, remuneration, paid for | 佣金, 報酬, 酬勞 | 收咗, 收錢, 打賞
mule account, lend account, stooge account, bank account | 戶口, 銀行戶口, 傀儡戶口, 借出戶口, 帳戶 | 人頭戶口, 借戶口
`;
