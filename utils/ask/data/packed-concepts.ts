/** Equal meanings, one a line: how much it tells, a tab, its words. Written by `scripts/build-concepts.ts` from `concepts.tsv`. */
export const PACKED_CONCEPTS = `general	court, tribunal, bench, their lordships, 法庭, 法院, 本庭, 本院, 審裁處, 官府
general	judge, magistrate, adjudicator, judicial officer, his honour, 法官, 裁判官, 審裁員, 本席, 聆案官, 司法人員, 個官, 阿官
general	case, proceedings, action, matter, litigation, suit, 案件, 本案, 訴訟, 法律程序, 案, 單案, 單嘢, 件案
general	judgment, ruling, decision, determination, 判決, 判決書, 裁決, 判詞, 決定, 裁定, 裁斷, 判詞
general	hold, held, decide, rule, find, found, conclude, determine, considered, 裁定, 認為, 裁斷, 判定, 決定
general	say, state, submit, submission, contend, contention, argue, argument, ?argued, 陳詞, 陳述, 指稱, 指出, 主張, 論點, 話, 講
general	law, legal principle, principle, legal test, 法律, 法律原則, 原則, 法例, 法律
common	order, direction, ordered, 命令, 頒令, 頒布, 頒下, 下令, 指示, 作出命令
general	application, apply, applied, 申請, 申請
general	plaintiff, claimant, 原告人, 原告, 苦主
general	defendant, accused, defence side, 被告人, 被告, 被控人
general	applicant, claimant, 申請人, 聲請人
general	respondent, putative respondent, 答辯人, 被申請人
general	appellant, 上訴人
general	party, parties, both sides, 各方, 雙方, 訴訟各方, 當事人
general	person, individual, somebody, anyone, people, 人, 任何人, 個人, 人, 佢哋
party	first defendant, 1st defendant, d 1, ?defendant 1, a 1, first accused, 第一被告人, 第一被告, 首被告, 第一被告, d1
party	second defendant, 2nd defendant, d 2, ?defendant 2, a 2, second accused, 第二被告人, 第二被告, 次被告, 第二被告, d2
party	third defendant, 3rd defendant, d 3, ?defendant 3, a 3, third accused, 第三被告人, 第三被告, 第三被告, d3
party	fourth defendant, 4th defendant, d 4, a 4, 第四被告人, 第四被告, d4
party	co-defendant, co defendant, co-accused, co accused, accomplice, ?the other man, ?the other guy, ?his mate, 同案被告, 同案被告人, 同案, 同謀, 同黨, 共犯, 同黨, 同伙, 另一個人
subject	appeal, appellate, 上訴, 上訴
common	ground of appeal, appeal ground, ground, ?complaint on appeal, 上訴理由, 上訴理據, 理據, 申請理由
subject	leave to appeal, permission to appeal, seek leave, grant of leave, 上訴許可, 上訴許可申請, 許可上訴
common	leave, permission, 許可, 准許, 批准, 批准, 批唔批
subject	notice of appeal, form xi, 上訴通知書, 上訴通知
subject	cross-appeal, cross appeal, 交相上訴, 反上訴
subject	appeal allowed, allow the appeal, appeal succeed, set aside, quash, ?appeal succeed, ?did the appeal succeed, 上訴得直, 判上訴得直, 撤銷原判, 撤銷定罪, 上訴成功, 上訴得直
subject	appeal dismissed, dismiss the appeal, appeal fail, dismissed, 駁回上訴, 上訴駁回, 駁回, 上訴被駁回, 上訴失敗, 打甩
common	refuse, reject, refusal, declined, turned down, 拒絕, 不批准, 駁回, 不予接納, 不接納, 唔批, 唔接納, 拒絕
common	grant, granted, allow, 批准, 給予, 判給, 准予, 批, 批咗
common	trial judge, judge below, court below, learned judge, sentencing judge, judgment below, the judge, 原審法官, 原審裁判官, 下級法院, 原審, 原審個官
common	court of appeal, 上訴法庭, 上訴庭
subject	court of final appeal, 終審法院, 終院, 終審庭
subject	court of first instance, high court, 高等法院, 原訟法庭, 原訟庭, 高院
subject	magistrate court, magistracy, 裁判法院, 裁判署
common	jurisdiction, power to hear, competent to hear, 司法管轄權, 管轄權, 審理權
subject	maximum jurisdiction, limit of jurisdiction, maximum sentence that the court may impose, ?sentencing limit, ?sentencing power, 判刑上限, 判刑權限, 判罰上限, 權限, 上限
subject	irrationality, unreasonable, wednesbury, irrational, 不合理, 非理性, 悖理
subject	procedural fairness, natural justice, procedural unfairness, fair hearing, fairness, 程序公正, 程序公義, 自然公正, 公平聆訊, 不公平
subject	ultra vires, beyond power, error of law, 越權, 法律錯誤, 犯錯
subject	proportionality, proportionate, 相稱, 相稱性, 合乎比例
subject	mandamus, certiorari, prohibition order, 履行義務令, 移審令, 禁止令
subject	injunction, restraining order, interlocutory injunction, 禁制令, 強制令, 臨時禁制令
subject	mareva, freezing order, freezing injunction, frozen, 資產凍結令, 瑪瑞瓦禁制令, 凍結, 凍結
subject	specific performance, 強制履行, 強制履約
subject	declaration, declare, 宣布, 宣告, 聲明
subject	stay of proceedings, stay, stay application, 擱置, 擱置法律程序, 暫緩執行
subject	striking out, strike out, struck out, 剔除
subject	writ, writ of summons, 傳訊令狀, 令狀
subject	statement of claim, pleading, pleadings, amended pleading, 申索陳述書, 狀書, 狀書修訂
common	claim, cause of action, 申索, 訴因, 訴訟因由, 索償, 追討, 索償, 追
subject	joinder, join a party, 合併, 加入為一方
subject	discovery, disclosure of documents, discovery of documents, 文件透露, 披露文件, 透露
common	disclose, disclosure, non-disclosure, 披露, 透露, 不披露
subject	privilege, legal professional privilege, privileged, 法律專業保密權, 特權, 保密權
subject	without prejudice, 無損權益
subject	costs, legal costs, order as to costs, costs order, ?pay the costs, 訟費, 訟費命令, 堂費, 堂費, 律師費
subject	order nisi, costs order nisi, nisi, 暫准命令, 暫准訟費令, 暫准
subject	absolute, become absolute, order absolute, 絕對, 絕對命令, 成為絕對
subject	tax, taxed, taxation of costs, summary assessment, 評定, 評定訟費, 訟費評定, 法庭評定, 簡易評估
subject	legal aid, legally aided, director of legal aid, 法律援助, 法援, 法援
common	counsel, barrister, lawyer, solicitor, advocate, legal representative, duty lawyer, ?represent, represented, 律師, 大律師, 代表律師, 辯方律師, 法律代表, 當值律師, 律師代表, 代表, 律師, 狀師
subject	in person, unrepresented, self-represented, litigant in person, 親自行事, 沒有律師代表, 無律師代表, 親自應訊, 冇律師
common	prosecution, prosecutor, crown, department of justice, 控方, 檢控, 檢控官, 律政司, 主控
common	defence, defense, 辯方, 抗辯, 免責辯護, 辯護, 答辯, 辯護
subject	defence of due diligence, due diligence, took all reasonable steps, reasonable steps, 應有的努力, 盡職審查, 採取一切合理步驟, 合理步驟, 合理措施, 切實可行的步驟
subject	reasonable excuse, lawful excuse, lawful authority, 合理辯解, 合法權限, 合理解釋
common	evidence, proof, exhibit, material, 證據, 證供, 證物, 呈堂, 證據
subject	admissible, admissibility, admit evidence, inadmissible, 可接納性, 可接納, 接納為證據, 呈堂
common	witness, gave evidence, testify, testified, testimony, ?give evidence, called, 證人, 作供, 出庭作證, 作證, 傳召, 證供, 證人, 上庭作證
subject	expert, expert witness, expert evidence, expert report, surveyor, valuer, 專家, 專家證人, 專家報告, 專家證據, 測量師
subject	credibility, credible, honest witness, truthful, reliable witness, honest, evasive, believe, ?disbelieve, ?trust, unreliable, 可信, 可信性, 可信程度, 誠實可靠, 誠實, 可靠, 不可信, 相信, 不相信, 不接納, 信納, 閃爍其詞, 信, 唔信, 信唔信, 講大話
subject	inconsistency, inconsistent, contradiction, contradicted, discrepancy, discrepancies, 不一致, 矛盾, 前後不一, 出入
subject	confession, confess, admission, admitted, cautioned statement, under caution, cautioned, caution, ?said on arrest, ?told the police, ?tell the police, 招認, 供認, 承認, 警誡, 警誡下, 警誡供詞, 警誡會面, 口供, 認咗, 落口供, 口供, 同差人講
subject	voir dire, voluntary, voluntariness, oppression, inducement, 自願, 自願性, 案中案, 誘使, 壓迫
subject	right of silence, silence, silent, 緘默權, 保持緘默, 緘默
subject	identification, identify, identified, identification parade, 辨認, 認人, 認人手續, 識別, 身分辨認, 認人
subject	closed-circuit television, cctv, footage, closed circuit television, 閉路電視, 錄影, 片段, cctv, 天眼
subject	fingerprint, dna, 指紋, 基因, 去氧核糖核酸, 指模
subject	burden of proof, onus, burden, bear the burden, ?prove, establish, ?must prove, ?has to prove, ?whose job is it to show, ?job to show, 舉證責任, 證明責任, 須證明, 負擔, 證明, 要證明, 使唔使證明
subject	standard of proof, balance of probabilities, beyond reasonable doubt, real risk test, ?how sure, 舉證標準, 相對可能性的衡量, 毫無合理疑點, 證明標準
common	inference, infer, inferred, 推論, 推斷, 推算
common	finding of fact, finding, findings, primary fact, plainly wrong, 事實裁斷, 裁斷, 事實裁定
subject	limitation, limitation period, time bar, time-barred, time barred, out of time, statute-barred, expired, commenced within, brought within, ?time limit for prosecution, 時效, 訴訟時效, 時效期限, 喪失時效, 已過時效, 個月內展開, 年內提起, 逾期, 過咗期
subject	extension of time, extend time, enlarge time, 延長時限, 延展時限, 延期, 逾期申請, 延展期限, 延期
common	delay, late, promptly, delayed, ?drag their feet, ?dragged their feet, ?drag his feet, 延誤, 拖延, 遲延, 逾期, 遲, 遲咗, 拖
common	time limit, within, deadline, no later than, ?by when, 限期, 期限, 時限, 內, 之前, 限期, 幾耐內
subject	adjourn, adjournment, adjourned, 押後, 休庭, 延期聆訊, 押後
common	hearing, heard, oral hearing, 聆訊, 審訊, 聆訊日期, 開庭, 開庭, 上庭
subject	bail, surety, recognizance, 保釋, 擔保, 擔保金, 保釋, 擔保
subject	remand, custody pending trial, remanded, 還押, 羈押, 還柙, 還柙
subject	contempt, contempt of court, 藐視法庭
subject	committal, committed for trial, 交付審判, 交付審訊
subject	interpreter, interpretation service, translation, translator, 傳譯員, 傳譯, 譯文, 譯本, 翻譯, 翻譯
subject	anonymity, anonymised, initials, identity not to be published, identified only by, 匿名, 匿名令, 不得公開身分, 姓名縮寫
subject	reporting restriction, publication ban, published, publish, 報導限制, 不得刊登, 公布, 發表
subject	res judicata, issue estoppel, estoppel, 已判事項, 爭論點不容反悔, 不容反悔法
subject	abuse of process, 濫用法律程序, 濫用司法程序
subject	arbitration, arbitrator, arbitral award, arbitration clause, 仲裁, 仲裁員, 仲裁裁決, 仲裁條款
subject	mediation, mediator, 調解, 調解員
subject	settlement, settle, settled, compromise, 和解, 和解協議, 和解, 庭外和解
subject	forum non conveniens, forum, exclusive jurisdiction clause, jurisdiction clause, 不方便訴訟地, 訴訟地, 管轄權條款
subject	foreign law, law of another country, 外國法, 外地法律
subject	service of process, serve, served, service out, 送達, 送達令狀
subject	enforce, enforcement, execution of judgment, garnishee, charging order, 強制執行, 執行判決, 押記令, 第三債務人
common	precedent, authority, followed, distinguished, distinguish, overrule, binding, ?cases cited, 案例, 先例, 判例, 典據, 區分, 約束力
common	obiter, ratio decidendi, ratio, for these reasons, for the above reasons, for those reasons, 附帶意見, 判決理由, 判案理由, 裁決理由, 基於上述理由, 基於以上理由, 綜上所述
subject	construction, interpretation, purposive, proper construction, construe, 詮釋, 解釋, 釋義, 按照立法目的
common	notice, notify, notified, notification, inform, written notice, 通知, 通知書, 書面通知, 告知, 通知, 話俾人聽
common	in writing, written, letter, letters, 書面, 書面形式, 信件, 信, 函件, 信
subject	email, e-mail, e mail, e-mails, 電郵, 電子郵件, 電郵
subject	message, whatsapp, wechat, text message, group chat, sms, 訊息, 短訊, 微信, 通訊群組, 群組, 信息, 訊息, 群組
common	issue, issues, question in dispute, dispute, disputed, in issue, 爭議點, 爭論點, 爭議, 爭議事項, 議題, 拗緊乜, 爭拗
subject	agreed facts, undisputed, undisputed facts, not in dispute, common ground, 不爭的事實, 承認事實, 同意案情, 沒有爭議, 無爭議
common	fact, facts, background, summary of facts, admitted facts, ?what happened, ?about, 案情, 事實, 背景, 案情撮要, 經過, 發生咩事, 咩事
common	reason, reasons, because, why, ?ground for, 理由, 原因, 因為, 由於, 基於, 點解, 因為
common	challenge, challenged, contest, impugn, impugned, 質疑, 挑戰, 反對
general	term, terms, expression, 用語, 詞語, 詞句
common	follow, followed, apply the case, applied in, 依循, 跟從, 遵循, 援引
common	mistake, error, wrong, erred, 錯誤, 犯錯, 有誤, 失誤, 錯
common	abandon, abandoned, withdraw, withdrawn, 放棄, 撤回, 放棄
subject	affidavit, affirmation, sworn statement, witness statement, 誓章, 誓詞, 證人陳述書, 供詞
subject	oath, sworn, 宣誓, 經宣誓
subject	conviction, convicted, found guilty, guilty verdict, 定罪, 罪名成立, 入罪, 被裁定有罪, 罪成, 入罪
subject	acquittal, acquitted, not guilty verdict, 無罪, 脫罪, 罪名不成立, 無罪釋放, 判無罪, 甩罪, 打甩
subject	retrial, new trial, ordered to be retried, 重審
subject	dissent, dissenting, minority, 異議, 不同意見, 少數意見
common	discretion, exercise of discretion, 酌情權, 酌情
common	merits, prospect of success, realistic prospect, reasonably arguable, arguable, threshold, 勝算, 可爭辯, 合理可爭辯, 理據, 門檻, 有合理機會成功
subject	receiver, receivers, receivership, 接管人, 破產管理人
subject	sentence, sentenced, term of imprisonment, ?how long in prison, sentencing, ?punishment given, 判刑, 刑期, 判處, 服刑, 判罰, 量刑, 判監, 判咗, 判幾耐, 坐幾耐, 判咩刑
subject	imprisonment, imprisoned, prison, jail, gaol, custodial sentence, custody, behind bars, incarceration, 監禁, 入獄, 判監, 監, 坐牢, 服刑, 即時監禁, 囚禁, 坐監, 踎監, 坐幾耐, 監
subject	total sentence, overall sentence, total of, in total, totality, final sentence, 總刑期, 整體刑期, 整體性原則, 總計, 合共, 總共判, 一共判, 最後判
subject	starting point, ?base sentence, starting points, 量刑起點, 起刑點, 量刑基準, 量刑基礎, 判刑起點, 起點
subject	discount, reduction in sentence, reduce, reduced, reduction, credit, took off, deduct, ?less time, ?lighter, 扣減, 減刑, 減至, 下調, 折扣, 減幅, 減免, 調低, 減咗, 減刑, 減幾多, 扣咗
subject	one third, one-third, third discount, full discount, 三分之一, 三分一
subject	plea, plead guilty, pleaded guilty, guilty plea, plea of guilty, admitted the charge, pleading guilty, 認罪, 承認控罪, 認罪答辯, 認罪, 認咗罪
subject	late plea, pleaded not guilty, plead not guilty, not guilty, changed his plea, change of plea, 不認罪, 否認控罪, 改為認罪, 遲認罪, 唔認罪
subject	mitigation, mitigate sentence, mitigating, mitigating factor, plea in mitigation, leniency, lenient, 求情, 減刑因素, 減輕刑罰, 輕判, 求情理由, 輕判請求, 減刑理由, 減刑理據, 從輕發落, 求情, 輕判
subject	mitigate loss, mitigation of loss, mitigation, failure to mitigate, reduce its loss, 減輕損失, 減低損失, 緩減損失
subject	aggravating, aggravating factor, aggravating feature, more serious, aggravated, seriousness, 加刑因素, 加重刑罰, 加重罪責, 嚴重性, 嚴重之處, 加重, 加刑, 嚴重
subject	enhance, enhancement, enhanced sentence, increase in sentence, uplift, section 27, 加刑, 加重刑罰, 提高刑期, 上調, 加幅, 提高, 加刑, 加監
subject	tariff, sentencing guideline, guideline, guidelines, guideline judgment, ?range of sentence, 量刑指引, 判刑指引, 指引, 判刑準則, 量刑標準, 判刑標準
subject	concurrent, concurrently, run together, 同期執行, 同期, 同期
subject	consecutive, consecutively, 分期執行, 分期, 分期
subject	suspended sentence, suspended, suspend, 緩刑, 暫緩, 緩期執行, 守行為緩刑, 緩刑
subject	community service, community service order, 社會服務令, 社服令
subject	probation, probation order, probation officer, 感化, 感化令, 感化官, 感化, 感化官
subject	training centre, detention centre, rehabilitation centre, drug addiction treatment centre, 教導所, 勞教中心, 更生中心, 戒毒所, 戒毒所
subject	fine, fined, monetary penalty, ?punished, pecuniary penalty, penalty, 罰款, 罰錢, 罰幾多
subject	disqualified, disqualification, driving ban, banned from driving, driving licence, 取消駕駛資格, 停牌, 駕駛執照, 駕駛資格, 停牌, 釘牌, 車牌
subject	forfeit, forfeiture, forfeited, confiscate, confiscated, confiscation, confiscation order, 沒收, 充公, 沒收令, 沒收犯罪得益, 充公
subject	compensation order, restitution, returned to the victim, 補償令, 賠償令, 發還, 歸還, 賠返
subject	deterrence, deter, deterrent, 阻嚇, 阻嚇力, 阻嚇性, 阻嚇作用
subject	rehabilitation, reform, 更生, 改過自新, 改過, 改過
subject	remorse, remorseful, apology, regret, 悔意, 懊悔, 悔過, 道歉, 後悔, 後悔
subject	criminal record, previous conviction, previous convictions, antecedents, persistent offender, record, repeat offender, ?prior convictions, ?offended before, first conviction, recent conviction, prior conviction, convictions, criminal convictions, was convicted of, ?in trouble before, ?in trouble with the law, ?been in trouble, 前科, 案底, 刑事定罪紀錄, 定罪紀錄, 犯罪紀錄, 刑事紀錄, 犯罪紀錄, 曾被定罪, 案底, 有冇案底, 犯過事, 以前犯過, 有案底, 犯過事
subject	clear record, no previous conviction, previous good character, first offender, of good character, no criminal record, 沒有前科, 初犯, 沒有定罪紀錄, 無案底, 良好品格, 沒有刑事定罪紀錄, 第一次犯, 冇案底
subject	assistance to the authorities, assistance to the police, help the police, assist, assistance, cooperate, co-operate, co-operation, informer, ?helped, ?helping, ?helpful, 協助警方, 合作, 與警方合作, 協助控方, 提供情報, 指證, 供出, 幫差人, 做污點證人
subject	testify against, prosecution witness, gave evidence against, 指證, 控方證人, 出庭指證, 做證人, 污點證人
subject	family hardship, hardship, family circumstances, family illness, 家庭困難, 家庭狀況, 家庭負擔
subject	young offender, youth, young age, young person, juvenile, under 21, 年輕, 年輕人, 年青人, 年輕罪犯, 未滿21歲, 少年犯, 後生仔, 細路
common	role, culpability, part played, ?involved, 角色, 罪責, 刑責, 參與程度, 做咩角色, 做過啲咩
subject	mastermind, ringleader, organiser, principal offender, 主腦, 主謀, 幕後主腦, 首腦, 大佬
subject	courier, runner, storekeeper, delivery, 帶家, 派送, 運送, 看倉, 倉庫
subject	syndicate, triad, organised crime, gang, organized crime, 集團, 犯罪集團, 三合會, 黑社會, 黑社會, 社團
common	charge, count, charged, indictment, offence charged, counts, ?accused of, 控罪, 被控, 檢控, 控罪書, 公訴書, 起訴, 罪名, 告咩, 咩罪, 告佢
common	offence, crime, criminal, offences, commits an offence, illegal, unlawful, ?break the law, 罪行, 犯罪, 即屬犯罪, 犯法, 非法, 違法, 犯法, 犯唔犯法
common	element of the offence, actus reus, mens rea, elements, 罪行元素, 控罪元素, 犯罪行為, 犯罪意圖
common	intent, intention, intend, 意圖, 企圖, 蓄意, 有心
common	knowledge, knowing, knew, know, knowingly, aware, awareness, 知道, 明知, 知情, 得知, 知悉, 知唔知, 知道
subject	reckless, recklessness, 罔顧, 魯莽
subject	attempt, attempted, 企圖, 未遂
subject	conspiracy, conspire, conspired, 串謀, 夾埋
subject	aid and abet, abet, joint enterprise, common purpose, 協助教唆, 夥同犯罪, 合謀, 共同犯罪計劃
subject	duress, threat, threatened, threaten, coerced, pressure, 脅迫, 威脅, 威嚇, 恐嚇, 被迫, 逼, 嚇, 恐嚇
subject	provocation, diminished responsibility, 激怒, 減責神志失常
subject	insanity, mental illness, psychiatric, schizophrenia, mental condition, 精神病, 精神科, 精神狀況, 精神分裂, 精神錯亂
subject	depression, depressive, 抑鬱, 抑鬱症
subject	post-traumatic stress disorder, ptsd, trauma, 創傷後壓力症, 創傷後遺症
subject	drug, dangerous drug, dangerous drugs, narcotic, drugs, illicit drug, 危險藥物, 毒品, 藥物, 毒品, 白粉, 啲嘢
subject	traffic in, trafficking, trafficking in dangerous drugs, drug trafficking, selling drugs, ?sell drugs, ?drug dealing, 販毒, 販運危險藥物, 販運, 售賣毒品, 賣白粉, 賣毒品, 販毒
subject	possession, possess, possessing, 管有, 藏有, 藏, 攞住
subject	cannabis, marijuana, cannabis resin, 大麻, 草本大麻, 大麻, 草
subject	heroin, diamorphine, 海洛英, 海洛因, 白粉
subject	own consumption, self-consumption, own use, personal use, drug abuser, addict, addiction, self consumption, consumed, 自用, 自己吸食, 吸食, 吸毒, 吸毒者, 癮君子, 自己食, 吸毒, 食
subject	weight, gramme, grammes, gram, quantity of drug, quantity, kilogram, ?how heavy, tons, tonnes, 克, 重量, 份量, 公斤, 數量, 噸, 幾重
subject	robbery, rob, robbed, armed robbery, 搶劫, 打劫, 行劫, 劫案, 打劫, 爆格
subject	theft, steal, stolen, stole, thief, shoplifting, stolen goods, 盜竊, 偷竊, 偷, 盜取, 贓物, 失竊, 偷嘢, 偷
subject	burglary, break into, burglar, 入屋犯法, 爆竊, 爆格, 入屋
subject	fraud, deception, deceive, swindle, scam, cheat, defraud, false pretence, dishonest, dishonesty, ?con, 欺詐, 詐騙, 騙案, 欺騙, 訛稱, 以欺騙手段, 騙, 騙取, 受騙, 不誠實, 串謀詐騙, 詭騙, 呃人, 呃, 呃錢, 騙徒
subject	money laundering, launder, laundering, proceeds of an indictable offence, proceeds of crime, dealing with property known, 洗黑錢, 清洗黑錢, 處理已知道或相信為代表從可公訴罪行的得益的財產, 犯罪得益, 得益, 贓款, 騙款, 洗黑錢
subject	bribery, bribe, corruption, advantage, icac, 賄賂, 行賄, 受賄, 貪污, 利益, 廉政公署, 貪污, 收錢
subject	forgery, false instrument, forge, forged, counterfeit, false document, 偽造, 虛假文書, 偽造文件, 冒牌, 偽鈔, 假嘢, 老翻
subject	perjury, pervert the course of justice, perverting the course of justice, 作假證供, 妨礙司法公正
subject	assault, common assault, beat, beating, attack, attacked, hit, 襲擊, 毆打, 普通襲擊, 毆打, 施襲, 打人, 打
subject	assault occasioning actual bodily harm, bodily harm, 襲擊致造成身體傷害, 身體傷害
subject	wounding, wound, grievous bodily harm, wounding with intent, slash, slashed, stab, stabbed, 傷人, 有意圖而傷人, 嚴重身體傷害, 斬傷, 刀傷, 刺傷, 傷口, 斬人, 斬, 劈
subject	murder, homicide, killing, kill, killed, 謀殺, 殺人, 殺害, 殺死, 殺人, 殺
subject	rape, sexual assault, indecent assault, sexual offence, 強姦, 非禮, 猥褻侵犯, 性侵犯, 性罪行, 非禮, 強姦
subject	criminal damage, damage to property, arson, set fire, set fire to, 刑事毀壞, 財產損害, 縱火, 放火, 放火
subject	criminal intimidation, intimidation, intimidate, 刑事恐嚇, 恐嚇
subject	blackmail, extortion, 勒索
subject	unlawful assembly, riot, public order, 非法集結, 暴動, 公共秩序, 擾亂公安
subject	offensive weapon, weapon, firearm, gun, knife, fruit knife, blade, chopper, ammunition, 攻擊性武器, 武器, 槍械, 刀, 利器, 槍, 刀子, 彈藥, 刀, 把刀, 架生, 槍
subject	dangerous driving, careless driving, drink driving, driving in a dangerous manner, 危險駕駛, 不小心駕駛, 酒後駕駛, 醉駕, 飆車
subject	prostitution, vice establishment, 賣淫, 賣淫場所, 色情場所
subject	loan shark, moneylender, usury, debt collector, 高利貸, 大耳窿, 放債人, 收數, 大耳窿, 貴利, 收數
subject	gambling, bookmaking, gambling debt, 賭博, 收受賭注, 賭債, 賭錢, 賭波
subject	national security, subversion, secession, sedition, 國家安全, 顛覆國家政權, 分裂國家, 煽動
common	police, police officer, constable, detective, officer in charge, 警方, 警察, 警員, 警務人員, 探員, 差人, 警察, 阿sir
subject	customs, customs officer, 海關, 關員
subject	authorized officer, authorised officer, inspector, enforcement officer, ?law enforcement, 獲授權人員, 督察, 執法人員, 執法, 授權人員
subject	obstruct, obstruction, resist, hinder, impede, 妨礙, 阻礙, 阻撓, 阻差辦公, 抗拒, 阻差辦公
subject	arrest, arrested, apprehended, under caution, upon arrest, stopped by police, ?caught, 拘捕, 被捕, 逮捕, 落網, 捉拿, 拉, 俾人拉, 捉, 捉到, 俾差人捉
common	search, search warrant, searched, raid, 搜查, 搜查令, 搜身, 搜屋, 搜屋, 搜身
subject	warrant, without a warrant, 手令, 無須手令, 搜查令
common	seize, seized, found on, recovered, seizure, detain, detained, 檢獲, 搜獲, 檢取, 扣押, 扣留, 起回, 尋回, 搜到, 搵到, 充公
subject	video recorded interview, record of interview, interviewed, interview, 錄影會面, 會面紀錄, 會面
common	victim, victims, the complainant, 受害人, 事主, 受害者, 苦主, 受害人
subject	elderly, elderly person, old people, aged, 長者, 老人, 年長, 長輩, 老人家, 公公婆婆, 阿婆, 阿伯
common	punishment, penalty, liable on conviction, liable to, maximum penalty, sanction, 刑罰, 罰則, 一經定罪, 可處, 懲處, 最高刑罰, 最高可處, 罰咩, 點罰, 會唔會坐監, 罰幾多
subject	conviction on indictment, indictable offence, indictable, 循公訴程序定罪, 可公訴罪行
subject	strict liability, absolute liability, 嚴格法律責任, 絕對責任
subject	mental element, guilty mind, 犯罪心態
subject	immunity, pardon, 豁免檢控, 赦免
common	motive, motivation, 動機, 犯案動機
common	instructions, instructed, controlled by, directed, 指揮, 指示, 受命, 叫佢做
subject	disguise, helmet, mask, 蒙面, 口罩, 頭盔, 喬裝
common	plan, planning, premeditated, planned, 預謀, 計劃, 策劃, 有計劃, 部署
subject	escape, flee, abscond, absconded, tried to leave, surrender to custody, 逃走, 潛逃, 逃離, 棄保潛逃, 自首, 走佬, 著草
common	commission, reward, remuneration, paid for, 佣金, 報酬, 酬勞, 收咗, 收錢, 打賞
subject	mule account, lend account, stooge account, bank account, 戶口, 銀行戶口, 傀儡戶口, 借出戶口, 帳戶, 人頭戶口, 借戶口
subject	contract, agreement, contractual, 合約, 協議, 合同, 契約, 合約, 張約
subject	offer and acceptance, acceptance, offer, 要約, 承約, 接納要約
common	breach of contract, breach, in breach, broken, breached, violate, violation, contravene, 違約, 違反合約, 違反, 毀約, 違反責任, 侵犯, 違約, 犯咗
subject	repudiation, repudiate, repudiatory, repudiatory breach, root of the contract, substantially the whole benefit, 拒絕履行, 廢除合約, 毀約, 根本性違約, 悔約
common	terminate, termination, bring to an end, terminated, end of the contract, rescind, rescission, 終止, 終止合約, 撤銷合約, 解除合約, 完結, 結束, 終止, 完約
subject	misrepresentation, representation, false statement, 失實陳述, 虛假陳述, 陳述
subject	false information, misleading, false or misleading, 虛假資料, 虛假, 具誤導性, 假資料, 假嘢, 老作
subject	undue influence, unconscionable, 不當影響, 不合情理
subject	implied term, term of the contract, express term, 隱含條款, 隱含條件, 明訂條款
common	clause, condition, provision of the agreement, 條款, 條件, 條款
subject	exclusion clause, exemption clause, limitation of liability, 免責條款, 豁免條款
subject	penalty clause, a penalty, genuine pre-estimate, 罰則條款, 懲罰性條款, 罰金
subject	guarantee, guarantor, personal guarantee, surety, 擔保, 擔保人, 個人擔保, 保證, 擔保
subject	deposit, security deposit, earnest, 按金, 訂金, 定金, 保證金, 按金, 上期, 訂金
subject	debt, debtor, owed, owe, indebted, loan, lend, lent, borrow, 債務, 債項, 欠債, 欠款, 貸款, 借款, 拖欠, 欠錢, 爭錢, 借錢, 欠人錢
subject	financial means, means to pay, able to pay, impecunious, impecuniosity, afford, ability to pay, person with means, 經濟能力, 負擔能力, 無力支付, 付款能力, 俾唔俾得起, 有冇錢俾, 有錢俾
common	repay, repayment, repaid, 償還, 還款, 還錢
subject	damages, compensation, compensate, ?award, awarded, quantum, ?how much was awarded, 損害賠償, 賠償, 補償, 賠償額, 判給, 賠償金額, 賠, 賠幾多, 賠錢, 批咗幾多
subject	general damages, special damages, 一般損害賠償, 專項損害賠償
subject	pain suffering and loss of amenities, psla, pain and suffering, pain, suffering, 痛楚、痛苦及喪失生活樂趣, 痛楚, 痛苦, 喪失生活樂趣
subject	loss of earnings, loss of income, earning capacity, lost earnings, past earnings, 收入損失, 喪失賺取收入能力, 喪失收入, 入息損失, 冇咗收入
subject	pre-trial loss, pre trial loss of earnings, past loss, pre-assessment, 審訊前的收入損失, 審訊前收入損失, 審訊前損失, 審訊前
subject	future loss, future loss of earnings, post-trial loss, prospective earnings, prospective, 將來的收入損失, 未來收入損失, 審訊後的收入損失, 將來損失, 審訊後
subject	multiplier, multiplicand, 乘數, 被乘數
subject	medical expense, medical expenses, medical treatment, treatment, 醫療開支, 醫療費用, 治療, 診治, 醫藥費, 醫藥費, 睇醫生
subject	care and attention, carer, looked after, caring for, 照顧, 護理, 照料, 照顧, 湊
subject	interest, rate of interest, interest rate, judgment rate, per annum, prime, 利息, 利率, 年利率, 計息, 判定利率, 最優惠利率, 利息, 息口
common	loss, losses, damage suffered, pecuniary loss, 損失, 損害, 蝕, 損失
subject	quantum meruit, restitution, unjust enrichment, 按勞計酬, 復還, 不當得利
subject	negligence, negligent, careless, carelessness, lack of care, 疏忽, 過失, 不小心, 唔小心, 疏忽
subject	duty of care, standard of care, reasonable care, take reasonable care, 謹慎責任, 照顧責任, 合理謹慎, 注意義務
subject	contributory negligence, ?plaintiff's own fault, own negligence, 共分疏忽, 自己亦有疏忽, 自己有錯
common	causation, cause, caused by, remoteness, source of, 因果關係, 導致, 引致, 成因, 造成, 搞成咁, 點解會
common	liability, liable, responsible, responsibility, 法律責任, 責任, 負責, 須負上, 承擔, 邊個負責, 責任
subject	vicarious liability, vicariously, 轉承責任
subject	joint and several, jointly and severally, several liability, 共同及各別, 連帶
subject	apportionment, contribution, indemnity, apportion, ?share the blame, 分擔, 攤分, 彌償, 按比例, 承擔百分之, 點分
subject	occupier, occupier's liability, 佔用人, 佔用人法律責任
subject	trespass, encroachment, 侵入, 侵佔, 擅自進入
subject	defamation, libel, slander, defamatory, 誹謗, 永久形式誹謗, 短暫形式誹謗
subject	accident, collision, crash, mishap, 意外, 碰撞, 相撞, 事故, 車禍, 意外, 撞車, 撞
subject	traffic accident, road accident, collision between vehicles, road traffic accident, 交通意外, 車禍, 道路交通意外, 撞車, 炒車
subject	injury, injured, personal injury, personal injuries, bodily injury, hurt, 受傷, 人身傷害, 傷勢, 損傷, 身體受傷, 傷, 受傷, 整親, 傷成點
subject	fracture, fractured, broken bone, 骨折, 斷骨
subject	disability, disabled, permanent incapacity, permanent disability, incapacity, 永久喪失工作能力, 殘疾, 傷殘, 永久喪失賺取收入能力, 喪失工作能力, 永久傷殘
common	hospital, hospitalised, hospitalized, operation, surgery, in-patient, 醫院, 住院, 手術, 送院, 入院, 開刀
common	doctor, medical evidence, orthopaedic, physician, surgeon, medical report, 醫生, 醫療報告, 骨科, 骨科專家, 醫學報告, 醫生
subject	sick leave, sickness allowance, sickness day, 病假, 疾病津貼, 病假津貼, 病假日, 病假, 放病假
subject	physiotherapy, chinese medicine, bone-setter, herbalist, 物理治療, 中醫, 跌打, 跌打, 睇中醫
common	illness, disease, sick, ill health, health problem, suffer from, suffers from, diabetes, lupus, cancer, 疾病, 患病, 健康問題, 患有, 糖尿病, 癌症, 病, 有病, 咩病
subject	employee, workman, worker, employees, 僱員, 工人, 員工, 受僱人, 打工仔, 伙記, 員工
subject	employment, employed, contract of employment, job, work as, occupation, working as, 僱傭, 受僱, 僱傭合約, 聘用, 任職, 職業, 擔任, 返工, 做咩工, 做緊咩工, 咩工, 份工, 做邊行, 打工
subject	wages, salary, wage, daily wage, monthly salary, earn, earned, earning, income, 工資, 薪金, 日薪, 月薪, 入息, 收入, 薪酬, 月入, 賺取, 人工, 糧, 出糧, 搵幾多錢, 賺幾多
subject	end of year payment, bonus, double pay, 年終酬金, 花紅, 雙糧, 雙糧, 花紅
subject	dismiss, dismissal, wrongful dismissal, unreasonable dismissal, summary dismissal, terminate employment, termination of employment, terminate the employment, terminate the contract, terminate a contract of employment, termination of contract, ?fire, ?fired, ?sacked, 解僱, 不合理解僱, 即時解僱, 終止僱傭, 終止僱用, 終止僱傭合約, 終止合約, 辭退, 遣散, 炒, 炒人, 炒魷魚, 俾人炒, 被炒
subject	dismiss without notice, dismiss summarily, ?dismiss summarily, ?summary dismissal, ?summarily dismissed, termination of contract without notice, terminate a contract without notice, terminate the contract without notice, without notice, 即時解僱, 不給予通知, 無須給予通知, 不給予通知而終止, 即炒, 即時炒
subject	resign, resignation, quit, 辭職, 離職, 辭職, 劈炮
subject	payment in lieu, payment in lieu of notice, wages in lieu, 代通知金, 代通知金, 補錢
subject	severance, severance payment, redundancy, redundant, lay-off, 遣散費, 裁員, 停工, 遣散費, 裁員
subject	annual leave, paid leave, statutory holiday, holiday, holidays, 年假, 有薪假期, 法定假日, 假日, 假期, 大假, 年假, 勞工假, 放假
subject	rest day, rest days, 休息日, 例假, 放假
subject	maternity, maternity leave, pregnant, pregnancy, 產假, 生育保障, 懷孕, 大肚, 產假, 陀住bb, 陀b, 有咗
subject	paternity, paternity leave, 侍產假, 侍產假
subject	continuous contract, continuous employment, 連續性合約, 連續受僱
subject	mandatory provident fund, mpf, provident fund, retirement scheme, 強積金, 強制性公積金, 公積金, 強積金, mpf
subject	reinstatement, re-engagement, reinstate, 復職, 再次聘用, 恢復原狀, 返工
subject	reinstatement cost, restore the premises, 還原, 恢復原狀, 還原費用
subject	workplace safety, safe system of work, safe place of work, construction site, safety, 安全工作系統, 工作安全, 安全的工作地點, 地盤, 建築地盤, 職業安全, 安全責任, 地盤, 職安健
subject	scaffold, scaffolding, work at height, fall from height, fall, fell, 棚架, 高處工作, 墮下, 跌下, 墮, 從高度墮下, 跌落, 跌落嚟, 個棚
subject	safety belt, safety harness, lifeline, harness, 安全帶, 救生繩, 安全吊帶, 安全帶
subject	foreman, supervisor, ganger, site agent, 管工, 主管, 監工, 科文, 管工, 科文
subject	safety officer, 安全主任
common	contractor, main contractor, principal contractor, 承建商, 總承建商, 承判商, 總承判商, 大判
subject	sub-contractor, subcontractor, sub contractor, 分判商, 次承判商, 二判, 二判, 三判, 判頭
common	inspect, inspection, examined, examination, check, 檢驗, 檢查, 巡查, 視察, 驗, 檢查
subject	weather, rainstorm, rain, typhoon, heavy rain, 暴雨, 惡劣天氣, 颱風, 大雨, 打風, 落雨, 落大雨
subject	tenancy, lease, tenancy agreement, let, letting, leased, 租約, 租賃, 租契, 出租, 租用, 租, 租約
subject	landlord, lessor, 業主, 出租人, 業主, 包租婆
subject	rent, monthly rent, rental, 租金, 月租, 租, 租金, 租幾錢
subject	arrears of rent, arrears, unpaid rent, 欠租, 拖欠租金, 欠繳租金, 拖欠, 爭租, 欠租
subject	sublet, sub-tenant, subtenancy, 分租, 轉租, 三房客
subject	vacate, vacant possession, possession of the premises, recover possession, evict, eviction, keys, moved out, left the premises, leaving, gave up possession, ?move out, ?leave the premises, hand back, 交吉, 收回單位, 收回管有權, 遷出, 搬出, 驅逐, 鎖匙, 遷離, 搬走, 趕走, 收樓, 鎖匙
subject	repair, repairing covenant, disrepair, maintain, maintenance of building, want of repair, defect, 維修, 修葺, 失修, 維修責任, 修理, 保養, 欠妥, 整返好, 維修
subject	water seepage, leak of water, water leak, leakage, seepage, seeped, moisture, damp, escape of water, water comes through, wet patch, 滲水, 漏水, 滲漏, 潮濕, 滲入, 漏水, 滴水
common	leak, leaked, leaking, 滲水, 漏水, 洩漏, 洩露, 漏
subject	pipe, drain, soil pipe, plumber, 水管, 渠管, 排水管, 污水管, 喉管, 水喉, 喉管
subject	structure, roof, ceiling, external wall, 結構, 屋頂, 天花, 外牆, 天花板
common	premises, shop, unit, flat, house, room, building, property, apartment, village house, ?place, 處所, 單位, 舖位, 店舖, 房屋, 物業, 樓宇, 住所, 村屋, 房間, 舖, 舖頭, 層樓, 間屋, 間房
subject	restaurant, catering, 餐廳, 食肆, 酒樓, 食肆, 餐廳
subject	management company, building management, owners' corporation, incorporated owners, property manager, caretaker, 管理公司, 大廈管理, 業主立案法團, 法團, 物業管理, 管理員, 管理處, 睇更
common	sale and purchase, sale, vendor, seller, sell, sold, 買賣, 賣方, 賣家, 出售, 賣出, 售賣, 賣, 賣咗
common	purchaser, buyer, buy, bought, purchase, 買方, 買家, 購買, 購入, 買, 買家
subject	title to land, good title, ownership, proprietary interest, 業權, 擁有權, 產權, 業權, 揸住業權
common	owner, owners, owner of, land, plot of land, 擁有人, 物主, 土地, 地段, 業主, 塊地, 物主
subject	mortgage, charge over property, mortgagee, 按揭, 抵押, 押記, 承按人, 按揭
subject	easement, right of way, 地役權, 通行權
subject	stamp duty, 印花稅
subject	re-entry, forfeiture of lease, relief against forfeiture, 重收, 沒收租賃權, 寬免沒收
subject	trust, trustee, beneficiary, fiduciary, fiduciary duty, 信託, 受託人, 受益人, 受信責任
subject	resulting trust, constructive trust, 歸復信託, 法律構定信託
subject	?will, the will, a will, his will, her will, last will, validity of the will, testator, testament, probate, executor, testamentary, 遺囑, 立遺囑人, 遺囑認證, 遺囑執行人, 平安紙
subject	estate of the deceased, deceased, intestacy, inheritance, administrator of the estate, succession, 遺產, 死者, 無遺囑, 繼承, 遺產管理人, 分身家, 遺產
subject	bankruptcy, bankrupt, bankruptcy order, 破產, 破產令, 破產人, 破產
subject	winding up, winding-up, wind up, wound up, liquidator, liquidation, insolvency, insolvent, 清盤, 清盤呈請, 清盤人, 無力償債, 清盤, 執笠
common	company, corporation, body corporate, incorporated, 公司, 法團, 法人團體, 公司
subject	director, company director, directors, manager, 董事, 經理, 公司董事, 老細, 董事
subject	shareholder, shares, shareholding, shareholders' agreement, 股東, 股份, 股權, 股東協議, 股東, 股份
subject	partnership, partner, partners, firm, 合夥, 合夥人, 商號, 拍檔, 夾份
subject	sole proprietorship, sole proprietor, 獨資, 獨資經營
subject	unfair prejudice, unfairly prejudicial, derivative action, 不公平損害, 不公平地損害, 衍生訴訟
subject	minority shareholder, minority, minority discount, majority shareholder, 小股東, 小股東折讓, 大股東, 少數股東
subject	insurance, insurer, insurance policy, policy of insurance, insured, 保險, 保險單, 承保人, 受保, 保單, 保額, 保險, 買保險
subject	tax, profits tax, salaries tax, assessment of tax, revenue, 稅, 利得稅, 薪俸稅, 評稅, 稅項, 交稅
subject	intellectual property, patent, infringement of patent, 知識產權, 專利, 專利權, 專利
subject	trade mark, trademark, passing off, 商標, 假冒, 商標, 老翻
subject	confidential information, breach of confidence, confidentiality, 機密資料, 違反保密責任, 保密
subject	agency, agent, authority to receive, estate agent, 代理, 代理人, 地產代理, 中介人, 中介, 經紀, 中介
subject	bill of lading, cargo, shipment, carrier, shipper, goods, shipped, 提單, 貨物, 承運人, 付運, 船貨, 貨
subject	ship, vessel, admiralty, shipowner, 船舶, 船隻, 船東, 海事, 船
subject	letter of credit, bank, banker, 信用狀, 銀行, 銀行
subject	securities, stock exchange, sfc, insider dealing, 證券, 聯交所, 證監會, 內幕交易
subject	competition, cartel, anti-competitive, 競爭, 反競爭, 合謀定價
subject	personal data, data privacy, data protection, data user, privacy, 個人資料, 私隱, 資料使用者, 保障資料, 私隱, 個人資料
subject	discrimination, sex discrimination, harassment, 歧視, 性別歧視, 騷擾
subject	receipt, receipts, invoice, 收據, 發票, 單據, 收據, 單
common	market price, market value, valuation, price, priced, worth, value, valued, 市價, 市值, 估價, 價格, 價值, 價錢, 售價, 幾錢, 值幾多, 價錢
subject	saving, savings, deposit money, 積蓄, 存款, 積蓄, 棺材本
subject	divorce, dissolution of marriage, decree nisi, decree absolute, divorce petition, 離婚, 婚姻解除, 離婚判令, 離婚呈請, 離婚
subject	marriage, married, matrimonial, wedding, 婚姻, 結婚, 已婚, 婚禮, 結婚
subject	custody of the child, custody of children, care and control, access to the child, child custody, 管養權, 撫養權, 照顧及管束, 探視權, 監護權, 撫養權, 爭仔, 湊仔
subject	maintenance payment, ?maintenance, spousal maintenance, periodical payments, ancillary relief, alimony, nominal maintenance, 贍養費, 定期付款, 附屬濟助, 生活費, 贍養費
subject	matrimonial home, matrimonial property, division of assets, 婚姻居所, 婚姻財產, 分配資產, 分身家, 分樓
subject	child, children, son, daughter, minor, infant, daughters, 兒童, 子女, 兒子, 女兒, 未成年人, 孩子, 仔女, 個仔, 個女, 細路
common	husband, wife, spouse, 丈夫, 妻子, 配偶, 太太, 老公, 老婆
common	parent, father, mother, parents, 父母, 父親, 母親, 家長, 老豆, 老母, 阿爸, 阿媽
common	brother, sister, sibling, relative, family, family member, 兄弟, 姊妹, 親屬, 家人, 親人, 兄長, 阿哥, 家姐, 屋企人
common	girlfriend, boyfriend, friend, friends, 女友, 男友, 朋友, 友人, 女朋友, 條女, 朋友
subject	guardian, guardianship, 監護人, 監護
subject	adoption, adopted, 領養
subject	domestic violence, molestation, 家庭暴力, 騷擾
subject	relocation, removal from the jurisdiction, 遷居, 帶離司法管轄區
subject	non-refoulement, torture claim, torture, non-refoulement claim, protection claim, 免遣返, 酷刑聲請, 酷刑, 免遣返聲請, 酷刑聲請
subject	torture claims appeal board, appeal board, the board, 酷刑聲請上訴委員會, 上訴委員會, 委員會
subject	persecution, refugee, refugee convention, asylum, 迫害, 難民, 難民公約, 庇護, 難民
subject	state protection, protect him, protection by the police, 國家保護, 政府保護
common	risk of harm, risk, fear, fears, afraid, if returned, return to his country, 風險, 恐懼, 害怕, 遣返後, 被遣返, 驚, 返去會點, 怕
subject	immigration, director of immigration, immigration department, immigration officer, 入境, 入境事務處處長, 入境處, 入境事務處, 入境處處長, 入境處
subject	condition of stay, overstay, overstayed, breach of condition of stay, permitted to stay, 逗留條件, 逾期逗留, 違反逗留條件, 逾期居留, 過期居留
subject	unlawful employment, illegal work, taking unlawful employment, ?work illegally, 非法工作, 非法僱傭, 從事僱傭工作, 打黑工, 黑工
common	arrive, arrived, entered hong kong, enter hong kong, entry, visitor, ?came to hong kong, landed, 抵港, 來港, 入境, 抵達, 訪客, 旅客, 嚟香港, 點樣嚟
subject	right of abode, permanent resident, residence, resident, 居留權, 永久性居民, 居民, 居留, 居留權
subject	removal order, deportation, deport, removal, remove from hong kong, 遣送離境, 遞解離境, 驅逐出境, 遣返, 遣返, 趕返去
subject	nationality, national of, national, 國籍, 國民
subject	right to life, inhuman or degrading treatment, degrading treatment, cruel, 生命權, 不人道, 有辱人格, 殘忍
subject	freedom of expression, freedom of assembly, human rights, fundamental right, 言論自由, 集會自由, 人權, 基本權利
subject	equality, equal protection, 平等
subject	duty to make enquiries, enquiry, inquiry, make enquiries, own enquiries, investigate, investigation, 查訊, 查詢, 調查, 查究, 查
subject	screening, screening interview, claim form, 審核, 審核會面, 聲請表格
subject	political party, politician, election, elections, 政黨, 政客, 選舉
common	government, public authority, public body, government department, 政府, 公共機構, 部門, 政府部門, 當局, 政府
subject	town planning, planning permission, 城市規劃, 規劃許可
subject	public housing, housing authority, 公屋, 房屋委員會, 公共屋邨, 公屋
subject	social welfare, social worker, 社會福利, 社工, 社工, 綜援
common	licence, licensing, licensed, license, 牌照, 執照, 發牌, 牌, 牌照
common	suspend, suspension, suspended, 暫停, 吊銷, 中止, 暫時吊銷, 暫緩, 停牌, 停
common	school, education, form 3, form 4, form 5, form 6, left school, educated, 學校, 教育, 學歷, 程度, 教育程度, 讀書, 讀到, 學校
common	age, aged, ?how old, ?old, years old, years of age, born, reached, 年齡, 年滿, 現年, 歲, 出生, 生於, 幾多歲, 幾歲
common	background, personal background, personal circumstances, single, unmarried, 背景, 個人背景, 個人狀況, 家庭背景, 未婚, 咩背景
subject	registration, register, registered, registrable, unregistered, 登記, 註冊, 未經登記, 登記
subject	registration number, mark the registration, 登記號碼, 標示
subject	renew, renewal, renewed, valid for, validity, valid, period of validity, 續期, 有效期, 有效, 續期, 有效幾耐
common	cancel, cancellation, revoke, revocation, cancelled, 取消, 撤銷, 撤銷登記, 吊銷, 取消
subject	representations, opportunity to be heard, opportunity to make representations, 申述, 作出申述, 申述的機會, 陳詞機會
subject	aggrieved, aggrieved person, 受屈, 感到受屈
subject	commencement, come into operation, comes into operation, come into force, in force, effective date, take effect, ?start date, 生效, 實施, 生效日期, 開始實施, 幾時生效, 生效
subject	short title, cited as, 引稱, 簡稱
common	application of ordinance, apply to, applies to, does not apply, not apply, ?scope, ?covered by, ?cover, 適用, 適用範圍, 不適用, 適用於, 使唔使守, 關唔關事, 管唔管
common	definition, interpretation section, ?mean, means, ?meaning of, ?defined, ?definition of, includes, 定義, 釋義, 指, 包括, 涵義, 意思, 即係咩, 咩意思
common	exception, except, unless, exempt, exemption, subject to, exempted, 例外, 除外, 除非, 豁免, 獲豁免, 例外, 使唔使
common	prohibit, must not, shall not, may not, prohibited, forbidden, ban, not allowed, ?can i, ?allowed, 不得, 禁止, 不准, 唔可以, 唔准, 可唔可以
common	duty, must, shall, obligation, required to, obliged, 必須, 須, 義務, 規定, 責任, 要唔要, 使唔使, 一定要
common	power, may, empower, authorise, authorize, 權力, 可, 有權, 授權, 有冇權
common	regulation, make regulations, subsidiary legislation, rules, 規例, 訂立規例, 附屬法例, 規則
subject	gazette, notice published in the gazette, 憲報, 公告, 憲報公告
subject	ordinance, enactment, legislation, statute, act, 條例, 法例, 成文法, 法規, 條例
subject	transitional, saving provision, existing, on the commencement date, 過渡, 過渡性條文, 現有, 生效日期當日
subject	director general, commissioner, 處長, 署長, 專員
subject	minister, chief executive, 行政長官, 特首
subject	specified form, prescribed form, form, 指明表格, 訂明表格, 表格, 填表, 表格
subject	fee, prescribed fee, fees payable, charge, 費用, 訂明費用, 收費, 收費, 幾多錢
subject	proceedings commenced, time for prosecution, institute proceedings, proceedings for an offence, prosecution, 展開法律程序, 檢控時限, 提起的法律程序, 檢控期限, 檢控
common	notice period, length of notice, 通知期, 通知期
common	payable, due, pay, payment, paid, 支付, 繳付, 付款, 須付, 俾錢, 找數
subject	deduction, deduct from wages, deductions, 扣除, 扣薪, 扣減工資, 扣人工, 扣錢
subject	contracting out, void, null and void, unenforceable, 無效, 作廢, 訂立本條例不適用的合約條款, 冇效
common	calculate, calculated, calculation, compute, computed, amount of, formula, 計算, 計算方法, 款額, 釐定, 點計, 點計算
common	remedy, remedies, relief, 補救, 濟助, 補救方法, 點追討
common	correct, correction, rectify, rectification, inaccurate, 改正, 更正, 不準確, 改返
subject	erase, erasure, delete, deletion, destroy, 刪除, 銷毀, 刪
subject	health, physical or mental health, 健康, 身心健康
subject	news, news activity, journalist, reporter, 新聞, 新聞活動, 記者
subject	doxxing, disclosing personal data without consent, obtained without consent, without the relevant consent, 起底, 未經同意而披露個人資料, 未經資料使用者同意, 相關同意, 起底
subject	restricted area, declare an area, 限制區, 禁區, 禁區
common	consent, with the consent, agree to, permission, 同意, 應允, 准許, 同意, 肯
subject	privacy, observe or record, film, photograph, voyeurism, ?secretly film, 私隱, 攝錄, 觀察, 拍攝, 窺淫, 偷拍, 影相, 偷影
subject	drink, alcohol, under the influence, intoxicated, drunk, 酒精, 醉酒, 酒後, 受酒類影響, 飲酒, 飲咗酒, 飲醉
common	report to the police, report an accident, report, 報告, 報警, 向警方報告, 舉報, 報警, 報差館
common	keep records, preserve, retain, record, records, 保存, 備存, 紀錄, 保留, 留低, 紀錄
subject	proof of identity, identity card, identity document, 身分證明文件, 身分證, 身分證明, 身分證
common	fly, flying, flight, flown, 飛行, 飛, 飛越, 飛近, 飛
subject	drone, unmanned aircraft, aircraft, 無人機, 無人駕駛航空器, 航空器, 航拍機, 無人機, 航拍機, 部機
common	height, altitude, metres, high, higher, 高度, 高, 米, 幾高
common	distance, within metres, close to, near, how close, 距離, 附近, 飛近, 以內, 幾遠, 幾近
common	night, at night, evening, 夜間, 晚上, 晚間, 夜晚, 夜晚黑
subject	indoors, inside a building, inside, 室內, 建築物內, 屋內, 室內, 屋企入面
subject	animal, dog, pet, 動物, 狗隻, 寵物, 狗, 寵物
subject	food, hygiene, 食物, 衞生
subject	environment, pollution, waste, 環境, 污染, 廢物
subject	testamentary capacity, capacity, sound mind, mental capacity, understand the nature, 立遺囑能力, 精神行為能力, 行為能力, 精神上有行為能力, 神智清醒, 清唔清醒, 個腦清唔清
subject	knowledge and approval, knew and approved, 知悉並同意, 知悉及認可, 知悉及批准
subject	due execution, duly executed, execution of the will, 妥為簽立, 正式簽立, 簽立
subject	attest, attested, attesting witness, attestation, sign as witness, witnessed the signing, signed in the presence of, 見證, 見證人, 在場見證, 在見證人面前, 做見證
subject	propound, uphold, upheld, pronounce for, pronounced against, 確認遺囑, 維持, 宣告有效, 確認有效
subject	beneficiary under the will, residuary, legacy, legatee, bequeath, bequest, inherit, ?left to, 受遺贈人, 遺贈, 剩餘遺產, 承受, 留俾, 分到
subject	letters of administration, grant of probate, personal representative, administrator, 遺產管理書, 遺囑認證書, 遺產代理人, 遺產管理人, 授予
subject	funeral, burial, cremation, funeral expenses, grave, ashes, 殯葬, 喪禮, 葬禮, 殮葬, 殮葬費, 喪葬費, 骨灰, 墓, 白事, 出殯, 帛金
subject	dementia, alzheimer's disease, alzheimer, senile, cognitive, mini-mental state examination, memory loss, 腦退化, 認知障礙, 老人痴呆, 阿茲海默, 智能測驗, 認知, 老人痴呆, 唔認得人
subject	lucid interval, lucid, 清醒時段, 神智清醒
subject	occupation rent, mesne profits, 佔用租金, 中間收益
subject	defamatory meaning, defamatory, lower in the estimation, libellous, words complained of, sting, 誹謗性, 誹謗意義, 貶低, 涉案言詞, 涉案言論, 言詞, 唱衰, 抹黑, 講壞話
subject	reputation, good name, 名譽, 聲譽, 名聲, 名譽受損
subject	justification, truth of the words, substantially true, 真實抗辯, 屬實, 有理可據, 係咪真㗎
subject	qualified privilege, malice, malicious, reportage, 受約制特權, 有限度特權, 惡意, 惡意發布
subject	publication to a third party, republication, posted, shared the post, 發布, 轉載, 轉發, 刊登, 上載, 發布予第三者, 放上網, 轉載, post
subject	apology, apologise, apologised, retract, retraction, 道歉, 致歉, 撤回言論, 澄清, 講對唔住, 認錯
subject	aggravated damages, exemplary damages, punitive damages, 加重損害賠償, 懲戒性損害賠償, 懲罰性賠償
subject	town planning board, planning board, outline zoning plan, zoning, zone, rezone, green belt, planning application, 城市規劃委員會, 城規會, 分區計劃大綱圖, 大綱圖, 地帶, 規劃地帶, 綠化地帶, 規劃申請, 改劃
subject	plot ratio, building height, height restriction, site coverage, development intensity, 地積比率, 建築物高度, 高度限制, 上蓋面積, 發展密度, 起幾高
subject	representation on plan, consultation, consult, consulted, public consultation, 申述, 諮詢, 公眾諮詢, 徵詢, 問過, 諮詢
subject	air ventilation, traffic impact, environmental impact, visual impact, 空氣流通, 交通影響, 環境影響, 視覺影響
subject	relevant consideration, irrelevant consideration, take into account, 相關考慮, 無關考慮, 相關因素, 不相關因素
subject	adequate reasons, failure to give reasons, duty to give reasons, 給予理由, 充分理由, 說明理由的責任
subject	bias, apparent bias, biased, impartial, recuse, 偏頗, 表面偏頗, 偏見, 公正無私, 避席, 偏幫, 偏袒
subject	remit, remitted, reconsider, reconsideration, fresh decision, 發還, 重新考慮, 重新決定, 重新嚟過, 再考慮
subject	standing, locus standi, sufficient interest, 訴訟資格, 足夠權益, 充分利害關係
subject	insider dealing, inside information, price sensitive information, relevant information, tip off, tipped, 內幕交易, 內幕消息, 股價敏感資料, 有關消息, 通風報信, 收風, 內幕料
subject	market misconduct tribunal, securities and futures commission, the commission, regulator, 市場失當行為審裁處, 證監會, 證券及期貨事務監察委員會, 監管機構
subject	listed company, listed, listing, announcement, prospectus, circular, 上市公司, 上市, 公布, 公告, 招股書, 通函, 上市, 出通告
subject	share price, closing price, trading volume, turnover of shares, 股價, 收市價, 成交量, 成交額, 股價, 升咗幾多
subject	takeover, acquisition, merger, general offer, 收購, 合併, 全面要約, 收購要約
subject	disgorge, disgorgement, profit gained, loss avoided, account for profits, 交出利潤, 所獲利潤, 避免的損失, 交出得益, 嘔返出嚟
subject	disqualification order, cold shoulder order, cease and desist order, 取消資格令, 冷淡對待令, 終止及停止令
subject	civil penalty, reprimand, censure, 譴責, 公開譴責, 紀律處分
subject	matrimonial asset, matrimonial assets, family asset, asset pool, equal division, equal sharing, sharing principle, yardstick of equality, 婚姻資產, 家庭資產, 平均分配, 均分, 平分, 平等分配, 一人一半, 分身家
subject	needs principle, reasonable needs, needs, 合理需要, 需要
subject	housing need, accommodation, rehouse, home for the child, 居住需要, 住屋需要, 住所, 居所, 住邊, 住屋
subject	lump sum, lump sum payment, clean break, 整筆付款, 整筆款項, 一筆過付款, 徹底了斷, 一筆過, 一次過
subject	maintenance for the child, child maintenance, maintenance for the wife, monthly maintenance, 子女贍養費, 子女生活費, 每月贍養費, 養仔錢, 生活費, 贍養費
subject	pre-nuptial agreement, prenuptial, separation agreement, deed of separation, 婚前協議, 分居協議, 分居契據
subject	separate, separated, separation, living apart, 分居, 分開居住, 分居, 分開住
subject	adultery, unreasonable behaviour, third party in the marriage, 通姦, 不合理行為, 偷食, 有小三, 出軌
subject	dissipate, dissipation, squander, add back, 耗散, 揮霍, 散盡資產, 轉移資產, 使晒, 洗晒
subject	school fees, tuition, extracurricular, 學費, 補習費, 課外活動, 學費, 補習
subject	joint tenancy, joint tenants, joint names, tenancy in common, 聯權共有, 聯名, 分權共有, 聯名
subject	working hours, hours of work, overtime pay, overtime, long hours, shift, 工時, 工作時數, 工作時間, 加班, 超時補水, 輪班, 更, 開工, 返幾耐工, ot錢, 返夜更
subject	self-employed, independent contractor, casual worker, ?freelance, 自僱, 自僱人士, 獨立承判商, 散工, 臨時工, 自僱, 炒散, 判頭
subject	commission income, tips, allowance, attendance bonus, 佣金, 小費, 津貼, 勤工獎, 佣金, 貼士, 津貼
subject	misconduct at work, serious misconduct, wilful disobedience, insubordination, habitually neglectful, 行為不當, 嚴重失當, 故意不服從, 不聽從, 慣常疏忽職責, 品行不當, 唔聽話, 唔做嘢
subject	absent, absence, absent from work, absenteeism, late for work, lateness, 缺勤, 曠工, 擅離職守, 缺席, 遲到, 冇返工, 遲到, 走咗去
subject	warning letter, written warning, verbal warning, 警告信, 書面警告, 口頭警告, 出警告信, 警告信
subject	probation period, probationary, trial period, 試用期, 試用, 試用期
subject	constructive dismissal, forced to resign, 推定解僱, 變相解僱, 被迫辭職, 逼走, 迫走
subject	rest break, meal break, lunch, 休息時間, 用膳時間, 午飯, 食飯時間, 小休
subject	roster, timesheet, attendance record, clock in, punch card, 更表, 考勤紀錄, 出勤紀錄, 打卡, 工時紀錄, 更表, 打卡
subject	cleaner, cleaning worker, dishwasher, waiter, waitress, driver by trade, 清潔工, 清潔工人, 洗碗工, 侍應, 樓面, 清潔阿姐, 樓面, 洗碗
subject	restrictive covenant, non-compete, poach, solicit clients, 限制性契諾, 競業禁止, 不競爭條款, 招攬客戶, 過檔, 撬客
subject	dangerous driving causing death, causing death by dangerous driving, 危險駕駛引致他人死亡, 危險駕駛導致他人死亡, 撞死人
subject	hit and run, fail to stop, failing to stop after an accident, drove off, did not stop, 不顧而去, 沒有停車, 駛離現場, 在意外後沒有停車, 走咗去, 冇停車, 不顧而去
subject	speeding, speed limit, excessive speed, speed, kilometres per hour, fast, 超速, 車速, 車速限制, 時速, 每小時公里, 揸快車, 幾快
subject	red light, ran a red light, traffic light, traffic signal, 衝紅燈, 紅燈, 交通燈, 燈號, 衝燈, 紅燈
subject	fatigue, tired, exhausted, drowsy, fell asleep, fall asleep, dozed off, asleep at the wheel, sleepy, 疲倦, 疲勞, 睡着, 昏睡, 入睡, 睡意, 打瞌睡, 恰着, 瞓着, 眼瞓, 攰
subject	pedestrian crossing, zebra crossing, cross the road, crossing the road, 行人過路處, 斑馬線, 橫過馬路, 過路處, 過馬路
subject	driving lane, double white line, swerve, overtake, 行車線, 雙白線, 偏離, 爬頭, 超車, 爬頭, 越線
subject	demerit points, driving-offence points, traffic conviction, traffic record, careless driving conviction, 違例駕駛記分, 扣分, 交通定罪紀錄, 交通違例, 違例紀錄, 扣分, 抄牌
subject	breathalyser, breath test, blood test, urine test, 呼氣測試, 血液樣本, 尿液樣本, 驗血, 吹波波, 驗血
subject	passenger, cyclist, motorcyclist, pedestrian, 乘客, 騎單車者, 電單車司機, 行人, 乘客, 途人
subject	fit and proper, fit and proper person, suitability, suitable, 適當人選, 合適人選, 適合, 合適, 夠唔夠資格
subject	licensee, licence holder, holder of a licence, permit holder, ?owner of the licence, 持牌人, 持有牌照的人, 許可證持有人, 牌主, 持牌人
subject	without a licence, unlicensed, operate without, 無牌, 無牌經營, 沒有牌照, 冇牌
subject	operate a business, carry on business, operate, operation of, ?run a, 經營, 營運, 營辦, 開設, 開舖, 開檔, 做生意
subject	opening hours, business hours, 營業時間, 開到幾點
subject	display the licence, conspicuous place, exhibit, 展示, 當眼處, 顯眼, 貼喺度
subject	grace period, existing operator, transitional period, may continue, 寬限期, 過渡期, 現有經營者, 可繼續, 寬限
subject	transferable, transfer of licence, 可轉讓, 轉讓牌照, 頂手, 轉名
subject	inspect premises, power of entry, enter premises, powers of entry, enter and inspect, 進入處所, 進入的權力, 進入及視察, 入嚟查, 入屋查
subject	under 18, under the age of 18, minor, underage, 未滿18歲, 十八歲以下, 未成年, 未滿十八歲, 18歲以下, 未夠十八歲, 未成年, 未夠秤
subject	further fine, daily fine, continuing offence, for each day, 持續罪行, 每日罰款, 另加罰款, 每日罰
subject	false information to officer, false statement, 虛假資料, 虛假陳述, 報假資料
subject	sterile, sterilise, sterilize, disinfect, hygiene, clean, cleanliness, 消毒, 無菌, 滅菌, 衞生, 清潔, 乾淨, 消毒
subject	infection, infectious, allergy, scar, scarring, 感染, 傳染, 過敏, 疤痕, 發炎, 敏感
subject	needle, syringe, instrument, 針, 針筒, 注射器, 器具, 枝針, 支針
subject	liability of directors, director liable, consent or connivance, neglect, 董事的法律責任, 同意或縱容, 疏忽所致
subject	emergency, immediate danger, public health, 緊急, 即時危險, 公眾衞生, 公共衞生
subject	board of appeal, appeals board, appeal board, 上訴委員會, 上訴委員, 上訴審裁處
subject	remission of fees, waive, waiver, 免除, 寬免, 減免, 豁免費用, 免收
subject	tribunal member, panel, chairman of the tribunal, 審裁處成員, 主席, 委員
subject	elector, voter, electoral, election, 選民, 選舉, 投票人, 選民, 投票
general	time, day, date, period, 時間, 日期, 日子, 期間, 日子
general	money, sum, amount, dollars, 款項, 金錢, 金額, 總額, 元, 港幣, 錢
general	number, total number, 數目, 人數, 數量, 幾多個
general	use, used, using, 使用, 利用, 用
general	make, do, did, act, 作出, 進行, 做, 做嘢
general	give, gave, provide, provided, 提供, 給予, 俾
general	include, contain, consist, 包括, 包含
general	happen, occur, took place, 發生, 發生
general	involve, concern, relate to, 涉及, 關於, 有關, 關於
general	relevant, related, connected, 相關, 有關
general	serious, grave, 嚴重, 嚴重
general	need, necessary, 需要, 必要, 要
general	different, difference, 不同, 分別, 唔同
general	hong kong, 香港, 香港
general	question, answer, 問題, 答案
common	mainland, china, prc, shenzhen, 內地, 中國, 深圳, 大陸, 大陸, 返大陸
common	overseas, abroad, outside hong kong, 境外, 海外, 外地
common	car, private car, taxi, bus, vehicle, 汽車, 私家車, 的士, 巴士, 車輛, 車, 車, 架車
common	driver, drive, driving, drove, 司機, 駕駛, 駕車, 揸車, 司機
common	bicycle, tractor, 單車, 拖拉機
common	number plate, false plate, 車牌, 假車牌
common	phone, telephone, mobile phone, handset, 電話, 手機, 手提電話, 流動電話, 電話, 手機
common	sim card, telephone card, 電話卡, 儲值卡, 電話卡, 太空卡
common	computer, internet, online, website, server, 電腦, 互聯網, 網上, 網站, 伺服器, 上網, 電腦
common	photograph, photo, picture, image, 相片, 照片, 圖片, 影像, 相
common	video, recording, 錄影, 錄音, 影片, 片
common	letter of support, reference, testimonial, pastor, 求情信, 信件, 推薦信, 牧師
common	cash, banknote, 現金, 鈔票, 現金
common	cheque, transfer, remit, remitted, transferred, 支票, 轉帳, 匯款, 轉賬, 轉往, 過數, 入數
common	cabinet, display, window, glass, 陳列櫃, 櫥窗, 玻璃, 玻璃
common	watch, watches, jewellery, timepiece, gold, 手錶, 腕錶, 珠寶, 首飾, 金飾, 手錶, 錶
common	security guard, guard, 保安員, 護衛員, 保安, 保安, 睇更
common	shop assistant, staff, salesperson, colleague, 店員, 職員, 員工, 同事, 售貨員, 職員, 同事
common	cook, chef, 廚師, 廚房佬
common	teacher, retired, retire, retirement, 教師, 退休, 阿sir, 退休
common	student, university, 學生, 大學, 學生
common	warehouse, warehouse keeper, locker, storage, 倉庫, 倉務員, 儲物櫃, 貨倉, 貨倉
common	factory, industrial building, 工廠, 工業大廈, 工廠大廈, 工廈
common	table, bed, desk, 桌, 床, 枱, 枱
common	box, bag, plastic bag, rucksack, pouch, packet, package, 盒, 袋, 膠袋, 背囊, 包, 包裹, 袋, 盒, 包
common	electronic scale, scale, straw, glass bottle, 電子磅, 飲管, 玻璃樽, 磅
common	customer, client, buyer, supplier, 客人, 顧客, 客戶, 供應商, 客
common	visitor, guest, 訪客, 客人
common	neighbour, neighbor, 鄰居, 鄰舍, 隔籬
common	arm, hand, forearm, finger, wrist, 手臂, 前臂, 手, 手指, 手腕, 隻手
common	leg, foot, ankle, knee, 腿, 腳, 腳踝, 膝, 隻腳
common	back, waist, lumbar, spine, neck, 腰, 腰椎, 背, 脊椎, 頸, 條腰
common	head, brain, face, eye, 頭, 腦, 面, 眼, 個頭
common	death, died, dead, fatal, 死亡, 死者, 致命, 去世, 死咗, 過身
common	baby, birth, 嬰兒, 出生, bb
common	farmer, farm, land in the village, 農民, 農地, 農場
common	fire, burn, burnt, 火警, 焚燒, 起火, 火燭
common	water, flood, 水, 水浸, 水
common	wood, plank, board, 木板, 塊板
common	metal, steel, bar bender, steel fixer, 鋼筋, 紮鐵, 金屬, 紮鐵
common	machine, machinery, equipment, tool, 機器, 機械, 設備, 工具, 機
common	crane, lift, elevator, 起重機, 吊機, 升降機, 天秤, 𨋢
common	sugar, food, goods sold, 糖, 食品
common	church, religion, religious, 教會, 宗教, 教會
common	football, sport, exercise, coach, 足球, 運動, 教練, 踢波
common	live, living, resides, home, address, 居住, 住址, 地址, 居所, 住, 屋企, 地址
common	live with, lived together, 同住, 一齊住
common	travel, travelling expense, transport, transport expense, 交通費, 交通, 旅費, 車費
common	meeting, met, introduce, introduced, 會面, 認識, 介紹, 識, 介紹
common	hide, conceal, hidden, 隱瞞, 隱藏, 收藏, 收埋
common	buy time, period of stay, 逗留期
common	promise, promised, 承諾, 答應, 應承
common	forget, memory, recollection, 記憶, 記得, 唔記得
common	lie, lied, lying, untrue, 謊言, 說謊, 撒謊, 虛假, 講大話
common	open, close, door, 開門, 門, 開門
common	start, begin, commence, began, 開始, 開始
common	finish, complete, completed, 完成, 搞掂
common	stop, cease, 停止, 停
common	increase, rise, rose, 增加, 上升, 加, 升
common	common, widespread, prevalent, prevalence, rampant, 普遍, 猖獗, 常見, 好多
common	purpose, aim, 目的, 為咗
common	method, modus operandi, how they did, means of, 犯案手法, 手法, 方法, 運作, 點做
common	name, nickname, alias, called, 姓名, 名字, 花名, 別名, 俗稱, 咩名, 叫咩名
common	threaten to kill, kill him, 殺害, 殺死
common	separate, isolate, segregated, 隔離, 分開
common	support financially, breadwinner, 經濟支柱, 供養, 養家
common	unemployed, out of work, jobless, 失業, 無業, 冇工做
common	loan, owed money, owe, 欠債, 債, 借貸, 欠錢
common	return, give back, returned, handed back, hand back, 歸還, 交還, 發還, 退還, 還返, 俾返
common	replace, replaced, 更換, 代替, 換
common	pharmacy, florist, retail, 藥房, 花店, 零售, 藥房
common	turnover, profit, business, 營業額, 利潤, 生意, 業務, 經營, 生意
common	look for, searching for, 尋找, 物色, 搵
common	wear, wore, 穿着, 配戴, 著住
common	warn, warning, warned, 警告, 提醒, 警示, 警告, 提
common	permit, allow, approve, 准許, 允許, 容許, 俾, 准
common	advertisement, advertise, advertising, advert, 廣告, 宣傳, 賣廣告
common	newspaper, press, magazine, report in the press, 報章, 報紙, 雜誌, 報刊, 報紙
common	publish, publication, published, print, 刊登, 出版, 發布, 刊載, 頒布, 登, 出
common	media, television, broadcast, radio, 傳媒, 電視, 廣播, 電台, 電視
common	logo, emblem, sign, brand, trade name, 標誌, 徽號, 品牌, 商號名稱, logo, 招牌
common	design, designer, designed, drawing, 設計, 設計師, 繪圖, 圖則, 設計, 畫
common	create, created, author, invent, inventor, 創作, 創造, 作者, 發明, 整, 創作
common	own, owns, owned, belong, belong to, belonging, 擁有, 屬於, 歸屬, 屬邊個, 係邊個嘅
common	accountant, auditor, audit, accounting firm, accounting, 會計師, 核數師, 會計, 核數, 會計師
common	account, accounts, books, ledger, 帳目, 賬目, 帳簿, 帳戶, 數簿
common	subpoena, witness summons, 證人傳票, 傳召出庭令狀, 傳召令
common	inquiry, hearing of the inquiry, 研訊, 研訊程序, 查訊
common	estate agent, property agent, 地產代理, 物業代理, 地產經紀
common	engineer, architect, builder, construction, works, 工程師, 建築師, 建造, 工程, 施工, 裝修, 做工程
common	renovation, decoration, fitting out, 裝修, 翻新, 裝修
common	confuse, confusion, mistaken, mistake for, 混淆, 混亂, 誤認, 弄錯, 搞錯, 撈亂
common	similar, resemble, identical, same, 相似, 相同, 類似, 近似, 一樣, 差唔多
common	copy, copied, reproduce, reproduction, 抄襲, 複製, 副本, 影印, 抄
common	licence to use, implied licence, permission to use, 特許, 默示特許, 使用許可
common	opposition, oppose, object, objection, 反對, 異議, 反對
common	inconsistent with, conflict, contradict, 抵觸, 矛盾, 不相符, 衝突, 撞
common	elect, election, choose, choice, option, 選擇, 揀選, 選項, 揀
common	send, sent, deliver, delivery, delivered, 送, 發送, 交付, 寄送, 派送, 遞送, 送, 寄
common	receive, received, receipt of, 收取, 收到, 接獲, 收到
common	write, wrote, sign, signed, signature, 簽署, 簽名, 撰寫, 簽, 寫
common	demand, request, ask for, requested, 要求, 請求, 索取, 要求, 叫
common	reply, respond, response, 回覆, 答覆, 回應, 覆
common	instruct, instructions, retain, engage, engaged, appointed, 委託, 聘用, 委任, 延聘, 請
common	appoint, appointment, 委任, 任命, 委任
common	assign, assignment, assigned, 轉讓, 出讓, 轉讓
common	transfer, transferred, 轉移, 轉讓, 移轉, 過戶, 轉
common	join, joined, member, membership, 加入, 成員, 會員, 加入
common	leave, depart, departure, left, 離開, 離去, 走
common	stay, remain, continue, 繼續, 留下, 維持, 留低
common	move, moved, moving, 搬, 搬遷, 移動, 搬
common	take, took, taken, remove, removed, 拿走, 取去, 移走, 取走, 攞走
common	hold, held in, 舉行, 持有
common	keep, kept, store, stored, 存放, 保管, 貯存, 擺, 放
common	find out, discover, discovered, detect, 發現, 察覺, 發現
common	see, saw, witness the, observe, 看見, 目睹, 觀察, 睇到, 見到
common	hear, listen, 聽見, 聽到, 聽到
common	talk, conversation, discuss, spoke, discussion, 談話, 對話, 商討, 討論, 交談, 傾, 講
common	phone call, called, telephoned, 致電, 通話, 打電話
common	meet, meeting, appointment with, 會議, 會面, 見面, 開會, 見面
common	visit, visited, 探訪, 到訪, 探望, 探
common	marry, engaged to, 結婚, 訂婚, 結婚
common	fight, quarrel, argue, dispute with, 打鬥, 爭吵, 口角, 打交, 嗌交
common	push, pull, drag, 推, 拉扯, 推, 扯
common	hit by, struck, knocked down, 撞倒, 擊中, 撞到
common	cut, tear, torn, 割, 撕
common	break, broken, damage, damaged, 打破, 損毀, 損壞, 破裂, 整爛, 爛
common	slip, trip, stumble, 滑倒, 絆倒, 跣親
common	lift, carry, load, heavy, 搬運, 提舉, 重物, 搬嘢
common	protect, protection, guard against, 保護, 防護, 防止, 保護
common	prevent, avoid, 防止, 避免, 預防, 避免
common	train, training, instructed how, 訓練, 培訓, 教
common	qualify, qualified, qualification, entitled, entitlement, eligible, 資格, 合資格, 有權, 享有權利, 有冇資格
common	right, rights, privilege to, 權利, 權益, 權
common	benefit, advantage of, 利益, 權益, 好處, 好處
common	income, revenue, earnings per month, average income, 收入, 入息, 平均收入, 搵錢, 賺
common	expense, expenditure, cost of, spent, 開支, 支出, 費用, 花費, 使費, 使咗
common	profit, gain, proceeds, 利潤, 收益, 獲利, 賺
common	loss of profit, loss of business, 利潤損失, 生意損失
common	invest, investment, investor, 投資, 投資者, 投資
common	stock, fund, bond, 股票, 基金, 債券, 股票
common	gift, give, donate, present, 饋贈, 禮物, 送贈, 送
common	promise, assure, assurance, 承諾, 保證, 應允, 應承
common	rely, reliance, relied, 倚賴, 依賴, 信賴, 靠
common	trust, trusted, 信任, 信
common	suspect, suspicion, suspicious, 懷疑, 涉嫌, 可疑, 懷疑
common	hide, concealed, 隱藏, 隱瞞, 藏匿, 收埋
common	lie, lied, untrue, 說謊, 虛假, 不實, 講大話
common	truth, true, 真相, 真實, 真
common	explain, explanation, 解釋, 說明, 解釋
common	understand, understanding, 理解, 明白, 明白
common	opinion, view, 意見, 看法, 睇法
common	advice, advise, advised, 意見, 建議, 勸告, 建議
common	suggest, suggestion, propose, proposal, 建議, 提議, 提議
common	negotiate, negotiation, bargain, 談判, 洽談, 商議, 傾
common	compare, comparison, 比較, 對比, 比較
common	measure, measurement, assess, assessment, assessed, evaluate, 評估, 衡量, 計量, 評核, 估
common	average, 平均, 平均
common	maximum, highest, ceiling, upper limit, 最高, 上限, 最高, 最多
common	minimum, lowest, at least, 最低, 最少, 下限, 最少
common	percentage, per cent, ratio, proportion, 百分率, 百分比, 比例, 百分之, 幾多巴仙
common	increase, raise, 增加, 提高, 上升, 加
common	decrease, fall in, decline, 減少, 下跌, 下降, 減
common	whole, entire, all of, 全部, 整個, 成個, 全部
common	part, portion, 部分, 部份, 一部分
common	begin, first, earliest, 開始, 首次, 最早, 第一次, 最初
common	end, last, final, 結束, 最後, 最終, 最後
common	permanent, long term, indefinitely, 永久, 長期, 無限期, 一世, 長期
common	temporary, interim, provisional, 臨時, 暫時, 暫時
common	urgent, immediately, at once, forthwith, 立即, 即時, 緊急, 即刻
common	early, earlier, 較早, 及早, 早
common	annual, yearly, per year, 每年, 年度, 每年
common	month, monthly, 每月, 月, 每個月
common	week, weekly, 每周, 星期, 每個禮拜
common	morning, afternoon, 早上, 上午, 下午, 朝早, 晏晝
common	weekend, sunday, 星期日, 周末, 禮拜日
common	road, street, avenue, lane, 道路, 街道, 馬路, 條路, 馬路
common	building, floor, storey, 大廈, 樓層, 樓, 棟樓, 邊層
common	kitchen, toilet, bathroom, 廚房, 廁所, 浴室, 廚房, 廁所
common	door, gate, window, 門, 窗, 閘, 道門, 窗
common	office, workplace, 辦公室, 寫字樓, 寫字樓
common	shop, store, outlet, mall, 商店, 店, 分店, 商場, 鋪頭
common	market, stall, 街市, 攤檔, 市場, 檔口
common	hotel, guesthouse, 酒店, 賓館, 酒店
common	airport, border, control point, 機場, 口岸, 邊境, 機場, 關口
common	country, home country, district, village, 國家, 地區, 鄉村, 鄉下
common	city, capital, 城市, 首都, 城市
common	abroad, foreign, overseas country, 外國, 海外, 外國
common	vietnam, vietnamese, 越南
common	singapore, 新加坡
common	malaysia, malaysian, 馬來西亞
common	india, indian, 印度
common	pakistan, pakistani, 巴基斯坦
common	indonesia, indonesian, 印尼
common	philippines, filipino, 菲律賓, 菲籍, 賓賓
common	bangladesh, 孟加拉
common	taiwan, 台灣
common	macau, macao, 澳門
common	england, english, united kingdom, 英國, 英格蘭
common	united states, american, 美國
common	language, mother tongue, 語言, 母語, 講咩話
common	race, ethnic, ethnicity, 種族, 族裔
common	party member, supporter, 黨員, 支持者, 支持者
common	speech, speak at, 演說, 發言, 演講
common	protest, demonstration, 示威, 遊行, 抗議, 遊行
common	army, soldier, military, 軍隊, 士兵, 軍人, 當兵
common	gang member, thug, 幫派, 惡棍, 古惑仔
common	taxi driver, lorry driver, delivery rider, 的士司機, 貨車司機, 外賣員, 外賣仔
common	doctor's opinion, medical opinion, diagnosis, diagnosed, 診斷, 醫學意見, 睇醫生
common	pain, painful, 疼痛, 痛楚, 痛
common	recover, recovery, heal, 康復, 痊癒, 復原, 好返
common	death of, die, dies, 死亡, 去世, 身故, 過身, 死
common	disabled, wheelchair, 傷殘, 輪椅, 傷殘
common	exam, examination, degree, 考試, 學位, 考試
common	colleague, subordinate, superior, 同事, 下屬, 上司, 同事, 上司
common	overtime, working hours, shift, 加班, 工作時數, 超時工作, 輪班, ot, 開工時間
common	contractual hours, part-time, full-time, 兼職, 全職, 兼職
common	uniform, equipment, gear, 制服, 裝備, 器材, 裝備
common	machine, device, instrument, 機器, 裝置, 儀器, 部機
common	product, goods, merchandise, 產品, 貨品, 商品, 貨
common	quality, defective, defect, 質量, 品質, 欠妥, 瑕疵, 有問題
common	service, services provided, 服務, 服務
common	customer, consumer, purchaser of, 顧客, 消費者, 客戶, 客
common	supplier, manufacturer, manufacture, 供應商, 製造商, 生產, 供應商
common	competitor, competition with, 競爭對手, 競爭, 對手
common	business, trade, commerce, 業務, 生意, 商業, 行業, 生意, 做邊行
common	meat, food items, product sold, 肉, 食品, 食物, 食物
common	drink, beverage, alcohol, 飲品, 酒, 飲
common	tobacco, cigarette, smoking, 香煙, 煙草, 吸煙, 煙, 食煙
common	clothes, shoes, wearing, 衣服, 鞋, 衫
common	key, lock, 鎖匙, 鎖, 鎖匙
common	document, documents, paper, 文件, 文書, 文件, 紙
common	certificate, certified, 證明書, 證書, 證書
common	passport, travel document, 護照, 旅行證件, 護照
common	password, account number, 密碼, 帳號, 密碼
common	file, folder, data file, 檔案, 檔, 檔案
common	system, procedure, mechanism, 制度, 系統, 程序, 機制, 制度
common	policy, guideline of the department, 政策, 指引, 政策
common	committee, board, council, panel, 委員會, 小組, 議會, 委員會
common	chairman, chairperson, president, 主席, 會長, 主席
common	secretary of the company, clerk, 秘書, 文員, 秘書, 文員
common	meeting of shareholders, general meeting, resolution, 股東大會, 決議, 會議, 開會
common	vote, voting, 投票, 表決, 投票
common	land, site, lot, 土地, 地段, 地皮, 塊地
common	garden, tree, slope, 花園, 樹木, 斜坡, 樹, 斜坡
common	wall, fence, boundary, 牆, 圍欄, 界線, 幅牆
common	noise, smell, dust, 噪音, 氣味, 塵埃, 嘈
common	fire safety, fire escape, 消防, 走火通道, 走火
common	electricity, gas, utility, 電力, 煤氣, 電, 電
common	ship, boat, yacht, 船, 遊艇, 船
common	sister ship, arrest of the ship, arrested the ship, 姊妹船, 扣押船隻, 扣押
common	captain, crew, sailor, 船長, 船員, 船員
common	endorse, endorsement, endorsed, indorse, 背書, 批註
common	original, originals, 正本, 原本, 原件, 正本
common	oral, orally, verbal, 口頭, 口頭
common	intention to be bound, binding agreement, 約束力, 受約束
common	purpose, object of, 目的, 宗旨, 為咩
common	effect, consequence, result in, impact, 影響, 後果, 效果, 影響
common	difficulty, problem, hardship, 困難, 問題, 問題
common	risk, chance, possibility, likely, 風險, 可能, 機會, 機會
common	safe, secure, 安全, 安全
common	fair, unfair, just, 公平, 不公平, 公正, 公平
common	reasonable, unreasonable, 合理, 不合理, 合理
common	honest, dishonest, good faith, bad faith, 誠實, 不誠實, 真誠, 惡意, 老實
common	angry, anger, upset, 憤怒, 不滿, 嬲
common	afraid, scared, worry, 害怕, 擔心, 恐懼, 驚
common	happy, satisfied, 滿意, 高興, 滿意
common	sorry, regret, apologise, 後悔, 抱歉, 道歉, 後悔
common	poor, poverty, financial difficulty, 貧窮, 經濟困難, 冇錢, 窮
common	rich, wealth, asset, assets, 財產, 資產, 財富, 身家
common	property left, legacy, bequest, 遺贈, 遺產, 遺產
common	sibling, cousin, uncle, aunt, nephew, 表親, 叔父, 姨母, 姪, 堂兄, 阿叔, 阿姨, 表哥
common	grandfather, grandmother, grandchild, 祖父, 祖母, 孫, 阿爺, 阿嫲, 個孫
common	wedding, marriage certificate, 婚禮, 結婚證書, 擺酒
common	lover, affair, mistress, 情人, 婚外情, 第三者, 小三
common	abuse, ill-treatment, neglect, 虐待, 疏忽照顧, 虐待
common	pet, cat, animal, 寵物, 貓, 動物, 貓狗
common	accident scene, scene, 現場, 案發現場, 現場
common	time of the offence, on the day, 案發時, 案發當日, 嗰日
common	street, public place, public, 公眾地方, 公共, 街
common	record of sale, transaction, deal, 交易, 成交, 買賣, 交易
common	instalment, monthly payment, 分期付款, 供款, 供
common	refund, reimburse, repay, 退款, 退還, 償還, 退錢
common	collect, collection, collect debt, 收集, 收取, 追收, 收
common	hire, rent a, hired, 租用, 僱用, 租
common	borrowed, lender, 借貸, 放債人, 借
common	surveyed, survey, inspection report, 測量, 勘察, 調查報告, 驗樓
common	test, laboratory, analysis, purity, 化驗, 測試, 純度, 化驗所, 驗
common	blood, urine, sample, 血液, 尿液, 樣本, 驗尿
common	traffic light, speed, overtake, 交通燈, 車速, 超車, 紅燈, 車速
common	parking, park, 泊車, 停泊, 泊車
common	seat, passenger, 座位, 乘客, 乘客
common	sleep, asleep, bed, 睡覺, 床, 瞓
common	eat, ate, meal, 進食, 膳食, 食
common	play, game, gamble, 遊戲, 玩, 玩
common	teach, lesson, course, 教導, 課程, 上堂
common	travel, trip, journey, 旅程, 旅行, 去旅行
common	return to, came back, go back, 返回, 回到, 返去, 返嚟
common	reside, live in, residence, 居住, 住所, 居所, 住喺
common	arrange, arrangement, organise, 安排, 組織, 安排
common	control, manage, in charge, supervise, 控制, 管理, 監督, 主管, 話事, 管
common	help, assist with, 幫助, 協助, 幫手, 幫
common	refuse to, unwilling, 拒絕, 不願, 唔肯
common	fail to, failure, 沒有, 未能, 不能, 冇做
common	try to, attempt to, 嘗試, 試圖, 試
common	succeed, successful, success, 成功, 成功
common	cancelled order, cancel the, 取消, 取消
common	approve, approval, approved, 批准, 核准, 批
common	comply, compliance, complied, 遵從, 依從, 遵守, 符合, 跟, 守
common	breach of condition, condition, conditions, 條件, 條件
common	exception to, exceptional, special circumstances, 例外, 特殊情況, 例外情況, 特別
common	prohibit from, restrain, 禁止, 限制, 唔准
common	authorise, authority given, on behalf, 授權, 代表, 代表
common	disclose to, tell, told, inform the, 告知, 透露, 告訴, 話俾, 同佢講
common	complain, complaint, complained, 投訴, 申訴, 投訴
common	allege, allegation, alleged, 指稱, 聲稱, 指控, 話
common	deny, denied, denial, 否認, 唔認
common	agree with, accept that, 接納, 同意, 同意
common	clarify, clarification, amend, amendment, 澄清, 修訂, 更正, 改
common	supplement, additional, further, 補充, 額外, 進一步, 再加
common	alternative, alternatively, instead, 交替, 另外, 代替, 另外
common	preliminary, preliminary issue, 初步, 先決, 初步爭議, 初步
common	final relief, relief sought, relief, prayer, 濟助, 所尋求的濟助, 請求, 想要咩
common	grounds for, justification, justify, 理據, 充分理由, 辯解, 憑咩
common	frivolous, vexatious, abuse, 瑣屑無聊, 無理纏擾, 濫用
common	material, relevant, relevance, 相關, 關鍵, 有關連, 關事
common	weight, give weight to, importance, 比重, 份量, 重要, 重要
common	consider, considered, take into account, 考慮, 顧及, 考慮
common	affect, affected, 影響, 受影響, 影響
common	teacher, schoolteacher, lecturer, tutor, 教師, 老師, 講師, 導師, 老師, 阿sir, miss
common	prisoner, inmate, detainee, 囚犯, 在囚人士, 犯人, 被羈留者, 監犯
common	dictionary, lexicon, 字典, 詞典, 字典
common	offer of, bid, tender, quotation, 出價, 要約, 投標, 報價, 出價
common	interpret, interpreted, interpreting, 傳譯, 翻譯, 翻譯
common	intercept, pull over, stop and search, 截停, 截查, 截停, 截查
common	apart, separated, segregate, 分開, 隔離, 分開
common	require, requirement, required, 規定, 要求, 要求提供, 須, 要
common	daughters, twins, twin, 女兒, 孿生, 雙胞胎, 幾多個女
common	ill-gotten, loot, stolen money, 贓款, 贓物, 賊贓
common	nickname of, code name, 綽號, 代號, 花名, 花名
common	nurse, therapist, psychologist, psychologist's report, 護士, 治療師, 心理學家, 心理報告, 姑娘
common	neighbourhood, district office, 鄰里, 社區, 社區
common	owed by, debts of, 拖欠, 欠下, 欠誰錢, 欠邊個錢, 欠人
common	surrender, turned himself in, 自首, 投案, 自首
common	hospital stay, admitted to hospital, days in hospital, 住院, 住咗醫院, 住院幾耐
common	tool of crime, screwdriver, hammer, crowbar, 工具, 錘子, 螺絲批, 錘仔
common	wallet, handbag, purse, 錢包, 手袋, 銀包, 手袋
common	necklace, ring, gold bar, 項鏈, 戒指, 金條, 金鏈
common	motorcycle rider, cyclist, pedestrian, 電單車司機, 行人, 單車, 行人
common	crossing, junction, lane, 路口, 行人過路處, 行車線, 路口, 斑馬線
common	helmet, seat belt, 頭盔, 安全帶, 頭盔
common	alcohol level, breath test, 酒精濃度, 呼氣測試, 吹波仔
common	loan agreement, promissory note, iou, 貸款協議, 借據, 本票, 借據
common	cheque bounced, dishonoured cheque, 空頭支票, 彈票, 不兌現, 彈票
common	cryptocurrency, bitcoin, tether, 加密貨幣, 比特幣, 虛擬資產, 比特幣
common	social media, facebook, instagram, telegram, post online, 社交媒體, 臉書, 帖文, fb, ig, 出post
common	photo identification, look like, 照片辨認, 個樣
common	water tank, lift shaft, staircase, corridor, 水缸, 升降機槽, 樓梯, 走廊, 樓梯, 走廊
common	carpark, car park, 停車場, 停車場
common	management fee, sinking fund, 管理費, 維修基金, 管理費
common	rates, government rent, 差餉, 地租, 差餉
common	completion, complete the sale, 成交, 完成交易, 成交
common	agent's commission, brokerage, 佣金, 經紀佣
common	sublease, licence to occupy, licensee, 分租, 佔用許可, 分租
common	demolish, demolition, 拆除, 拆卸, 拆
common	cross-border, mainland court, 跨境, 內地法院, 大陸法院
common	birth certificate, date of birth, 出生證明, 出生日期, 出世紙
common	schooling, primary school, secondary school, 小學, 中學, 小學, 中學
common	net worth, financial resources, needs, 經濟來源, 需要, 財政, 身家
common	standard of living, 生活水平, 生活水準
common	contribution to the family, 對家庭的貢獻, 貢獻
common	duration of the marriage, 婚姻年期, 結咗幾耐婚
common	proof of debt, preferential, 債權證明, 優先
common	unfit, misconduct, disciplinary, struck off, profession, 失當行為, 紀律, 除名, 專業, 釘牌
common	licensing authority, licensee, 發牌當局, 持牌人
loose	recruit, recruited, recruitment, hired him, tempted, entice, enticed, lure, lured, talked into, introduced him to, 招攬, 招募, 招聘, 利誘, 引誘, 誘使, 慫恿, 游說, 搵佢做, 叫佢做, 氹佢, 請佢
loose	force, forced, compel, compelled, coerce, no choice, 強迫, 迫使, 被迫, 別無選擇, 無可奈何, 逼, 冇得揀, 迫於無奈
loose	easy money, quick money, easy job, 快錢, 搵快錢, 賺快錢, 搵快錢
loose	old friend, schoolmate, classmate, acquaintance, known for, 舊同學, 同學, 舊朋友, 相識, 認識, 老友, 同學, 識咗幾耐
loose	deliver goods, make deliveries, deliveries, courier work, 送貨, 派送, 交收, 運送, 送貨, 交收, 送嘢
loose	pack, packing, repack, package, wrap, 包裝, 分拆, 入包, 分裝, 包, 拆包
loose	packet, each packet, sachet, pack of, 每包, 包, 小包, 每包, 一包, 每粒
loose	per month, a month, monthly pay, 每月, 一個月, 月薪, 一個月, 每個月
loose	per day, a day, daily, 每日, 每天, 一天, 一日, 每日
loose	retain a share, kept for himself, retained, share of the money, keep, 保留, 分得, 佔, 袋咗, 自己袋, 分到
loose	construction worker, labourer, apprentice, technician, elevator, mechanic, 建築工人, 地盤工人, 學徒, 技工, 維修員, 技術員, 地盤佬, 學師
loose	made redundant, laid off, lost his job, out of a job, 遭裁員, 失業, 被裁, 失去工作, 冇咗份工, 俾人炒
loose	pandemic, covid, epidemic, 疫情, 新冠, 疫症, 疫情
loose	profession, trade, career, livelihood, worked as, 職業, 工作, 生計, 行業, 任職, 做邊行, 做咩嘅, 搵食
loose	tailor, seamstress, hairdresser, shopkeeper, hawker, 裁縫, 車衣, 理髮師, 店主, 小販, 裁縫, 車衣, 剪髮
loose	nun, priest, monk, pastor, clergy, 修女, 神父, 和尚, 牧師, 尼姑, 修女, 神父, 師姑
loose	kindergarten, nursery, primary, secondary, 幼稚園, 小學, 中學, 小五, 中三, 幼稚園, 讀緊
loose	elder son, eldest son, younger son, only son, 長子, 大兒子, 次子, 幼子, 獨子, 大仔, 細仔, 大佬
loose	elder daughter, younger daughter, eldest daughter, 長女, 大女兒, 幼女, 小女兒, 次女, 大女, 細女
loose	mother, his mother, mum, 母親, 阿媽, 老母, 媽媽
loose	father, dad, 父親, 阿爸, 老豆, 爸爸
loose	parents, his parents, ?family, 父母, 雙親, 父母, 阿爸阿媽
loose	late husband, widow, widower, widowed, 亡夫, 寡婦, 遺孀, 鰥夫, 先夫, 守寡
loose	wife, wife's, 妻子, 太太, 妻, 老婆, 個老婆
loose	husband, husband's, 丈夫, 夫, 老公
loose	grandchildren, grandson, granddaughter, 孫, 孫兒, 孫女, 孫仔
loose	in-laws, mother-in-law, son-in-law, daughter-in-law, brother-in-law, 岳母, 家婆, 女婿, 媳婦, 姻親, 外母, 奶奶, 新抱, 女婿
loose	?how many children, son and daughter, sons, daughters, 子女, 一子一女, 兒女, 女兒, 仔女
loose	family members, relatives, the family, bereaved, next of kin, 家人, 家屬, 親屬, 家庭成員, 屋企人, 親戚
loose	only child, sibling, brothers and sisters, 獨生, 兄弟姊妹, 手足, 兄弟姊妹
loose	carer, look after, take care of, devoted, 照顧者, 照顧, 悉心照料, 湊, 睇住, 照顧
loose	emigrate, emigrated, immigrate, moved abroad, lives in, 移民, 移居, 定居, 居於, 移民, 住喺
loose	where does he live, reside, residence, residing, 居住, 住所, 居於, 居所, 住邊, 住喺邊, 屋企喺邊
loose	childhood, brought up, grew up, upbringing, born in, 成長, 長大, 出生, 童年, 自幼, 細個, 喺邊度大
loose	hobby, habit, drinking habit, 習慣, 嗜好, 習慣
loose	kidney, dialysis, heart, stroke, cancer, asthma, high blood pressure, medical condition, 腎, 腎病, 洗腎, 心臟, 中風, 癌症, 哮喘, 高血壓, 病情, 咩病, 洗腎
loose	insomnia, sleeplessness, anxiety, psychological, counselling, emotional distress, 失眠, 焦慮, 心理, 輔導, 情緒困擾, 精神困擾, 瞓唔到, 唔開心, 情緒
loose	doctor saw, consulted a doctor, patient, clinic, geriatrician, specialist, psychiatrist, 求診, 病人, 診所, 專科醫生, 老人科, 精神科醫生, 睇醫生, 睇精神科
loose	cause of death, post-mortem, autopsy, pronounced dead, certified dead, 死因, 驗屍, 證實死亡, 剖驗, 點死, 死因
loose	head injury, chest, rib, skull, shoulder, clavicle, collarbone, scapula, 頭部受傷, 胸部, 肋骨, 頭骨, 肩, 鎖骨, 肩胛骨, 個頭, 心口, 鎖骨
loose	hip, pelvis, thigh, elbow, ligament, tendon, nerve, burn, 髖, 盆骨, 大腿, 手肘, 韌帶, 神經線, 燒傷, 韌帶, 大髀
loose	pain and medication, painkiller, medicine, prescribe, tablet, 止痛藥, 藥物, 處方, 藥丸, 食藥, 止痛
loose	survive, rescue, first aid, ambulance, 搶救, 施救, 急救, 救護車, 生還, 救返, 白車
loose	eyewitness, saw the accident, witnessed the, saw what happened, 目擊者, 目睹, 目擊, 邊個見到, 睇到
loose	wet road, dark, street lamp, visibility, road condition, 路面濕滑, 天色, 街燈, 視野, 路面情況, 條路, 天氣
loose	lorry, truck, goods vehicle, minibus, coach, 貨車, 中型貨車, 小巴, 旅遊巴, 客貨車, 貨車, 小巴
loose	windscreen, bonnet, bumper, dent, 擋風玻璃, 車頭, 凹陷, 車身, 車頭, 擋風玻璃
loose	brake, steer, horn, headlight, 煞車, 剎車, 軚盤, 響號, 車頭燈, 迫力, 煞掣, 咹
loose	drive away, flee the scene, left the scene, leave the scene, 駛離, 逃逸, 離開現場, 走佬, 走咗
loose	call the police, reported to police, emergency call, 報警, 致電999, 向警方報案, 報警, 打999
loose	get into, gain entry, entered the flat, broke in, entered the house, entered through, entered the burgled, entered as a trespasser, climbed in, break-in, 進入, 入屋, 闖入, 潛入, 爬入, 入到屋, 點樣入, 點入屋, 爆入去, 爬入去
loose	tenant of the flat, registered tenant, public housing unit, 登記租戶, 公屋單位, 戶主, 戶主
loose	drug user, drug habit, abuser, took drugs, 吸毒習慣, 吸毒者, 濫藥者, 食唔食毒, 道友
loose	worth, value of, valued at, ?how much is it worth, 價值, 市值, 估值, 總值, 值幾多, 值幾錢
loose	currently worth, now valued, present value, 現值, 現時市值, 而家值幾多
loose	savings account, fixed deposit, bank deposit, bank balance, 定期存款, 儲蓄, 銀行存款, 結餘, 定期, 戶口有幾多錢
loose	safe, safe deposit box, vault, 保險箱, 夾萬, 夾萬, 保險箱
loose	jade, jewel, antique, painting, collection, 玉器, 珠寶, 古董, 畫, 收藏品, 玉, 古董
loose	car park space, parking space, garage, 車位, 停車位, 車房, 車位
loose	household expenses, living expenses, grocery, food expense, 家庭開支, 生活開支, 日常開支, 伙食, 家用, 使費
loose	credit card, overdraft, liabilities, debts, 信用卡, 透支, 負債, 債務, 卡數, 欠債
loose	repay in instalments, reimburse, reimbursement, get back, repaid, recover money, 付還, 償付, 退還, 發還款項, 取回, 報銷, 攞返, 退返, 計返
loose	pay for, paid by, bear the cost, met by, who pays, 由誰支付, 支付, 承擔費用, 繳付, 邊個俾錢, 邊個找數
loose	consideration of money, pay rise, increment, 加薪, 增薪, 加人工
loose	cheaper, discount on price, reduced price, 減價, 折扣價, 平咗
loose	sue, sued, sues, bring an action, commence proceedings, 起訴, 控告, 提出訴訟, 興訟, 入稟, 告, 告佢, 入稟
loose	win, won, succeed, succeeds, successful, prevail, 勝訴, 成功, 得直, 贏, 嬴
loose	lose, lost the case, fail, fails, unsuccessful, 敗訴, 失敗, 不成功, 輸
loose	prosecuted, prosecute, prosecutes, prosecuting counsel, for the prosecution, pursue the charge, proceed with the charge, elect, 檢控, 主控, 代表控方, 提出檢控, 不提證供起訴, 告佢, 檢控, 告, 唔告
loose	acquitted after trial, cleared, verdict of not guilty, 罪名不成立, 脫罪, 獲釋, 甩身
loose	drop the charge, offer no evidence, left on file, withdrawn charge, 不提證供起訴, 存檔法庭, 撤銷控罪, 撤控, 冇告
loose	treat as, regard as, regarded, count as, amount to, 視為, 視作, 當作, 構成, 當, 算唔算
loose	agree, agreed, concede, conceded, concession, accept that, 同意, 承認, 讓步, 接受, 認, 同意
loose	differ, disagree, disagreement, divergence, prefer, preferred, preferred the evidence, 分歧, 不同意, 意見不同, 較可取, 採納, 唔同, 邊個講法, 信邊個
loose	pressure, threat, overbear, 壓力, 威逼, 迫
loose	persuade, persuasion, encourage, urge, 說服, 勸, 鼓勵, 遊說, 勸, 氹
loose	quickly, quick, promptly, how soon, within days, speed up, 迅速, 盡快, 多快, 儘快, 幾快, 快啲
loose	decide an application, determine the application, processing time, 決定申請, 審批, 處理時間, 批幾耐
loose	close down, shut, shut down, closure, 關閉, 停業, 關店, 封閉, 閂舖, 執笠, 封舖
loose	at once, straight away, without notice, immediately, 立即, 即時, 馬上, 無須事先通知, 即刻, 即時
loose	continue, carry on, may continue, 繼續, 繼續經營, 繼續
loose	personally liable, personally, individual liability, 個人責任, 個人須負責, 親自, 自己要負責, 上身
loose	obey, disobey, follow orders, comply with, 遵守, 不服從, 服從, 聽話, 跟
loose	tattoo, tattooing, piercing, body piercing, 紋身, 刺青, 穿環, 紋身
loose	adult, over 18, of full age, 成年, 成年人, 年滿, 成年, 夠秤
loose	customer's consent, signed consent, consent form, 書面同意, 同意書, 簽同意書
loose	pregnant woman, expectant, 孕婦, 大肚婆
loose	painless, safe, 無痛, 安全, 唔痛
loose	free of charge, open to the public, public inspection, 免費, 公開查閱, 供公眾查閱, 唔使錢, 免費
loose	name in a register, list of, entered in the register, 名冊, 登記冊, 紀錄冊, 名單, 名單
loose	course, course of training, training course, completed a course, 課程, 訓練課程, 修習, 培訓課程, 讀course, 上堂
loose	stay at home, home, house, 家中, 住宅, 住所, 屋企
loose	telephoned, rang, phone calls, 致電, 打電話, 打電話
loose	write to, wrote a letter, handwriting, handwritten, fill in, filled in, 寫信, 手寫, 筆跡, 親筆, 填寫, 寫信, 邊個寫, 寫, 填
loose	read out, read over, read aloud, 宣讀, 讀出, 讀給, 讀俾佢聽
loose	sign, signing, signature, put his name, 簽署, 簽名, 簽字, 簽名, 簽
loose	original document, keep the original, kept in, 正本, 存放, 保管, 擺喺邊, 收埋
loose	form, printed form, blank form, stationery, 表格, 範本, 文具, 張form
loose	tired, nod, nodded, silent, 疲倦, 點頭, 沉默, 攰, 岌頭
loose	recognise, recognize, remember, recall, 認得, 認出, 記得, 認得, 記唔記得
loose	intelligent, literate, illiterate, read chinese, 識字, 不識字, 教育水平, 識唔識字
loose	move out, give up the flat, vacate, has to leave, 搬出, 遷出, 交出, 騰空, 搬走, 搬出
loose	sell the flat, be sold, order for sale, 出售, 變賣, 售樓令, 賣樓, 賣咗層樓
loose	flat, residential flat, apartment, home, 樓宇, 單位, 住宅, 層樓, 間屋, 個單位
loose	buy a flat, purchased, acquired, 購入, 購買, 買入, 買樓, 買入
loose	outcome of the claim, relief granted, decree, 濟助, 判令, 判成點
loose	threaten, menace, frighten, 威脅, 恐嚇, 恐嚇, 嚇
loose	steal from, stole from, 偷取, 偷走, 偷
loose	throw, thrown, drop, 投擲, 拋, 扔, 掉下, 掟, 掉
loose	burn, set alight, ignite, 燃燒, 點火, 焚燒, 燒
loose	beat up, punch, kick, slap, 拳打, 腳踢, 掌摑, 打, 踢, 摑
loose	touch, grope, kiss, hug, 觸摸, 撫摸, 親吻, 擁抱, 摸, 錫, 攬
loose	follow, stalk, tail, 跟蹤, 尾隨, 跟住
loose	watch, monitor, observe, surveillance, 監視, 監察, 觀察, 睇住, 監視
loose	swear, insult, abuse verbally, foul language, 辱罵, 粗言穢語, 侮辱, 鬧, 講粗口
loose	cry, weep, upset, 哭, 流淚, 喊
loose	love, affection, relationship, 感情, 愛, 關係, 拍拖, 感情
loose	marry, wed, spouse, remarry, 結婚, 再婚, 婚嫁, 結婚, 再婚
loose	bring, brought, carry, carried, 攜帶, 帶來, 帶備, 帶, 攞住
loose	wait, waited, 等候, 等待, 等
loose	try, tried, attempt to, 嘗試, 試圖, 企圖, 試過, 想
loose	ask, asked, question, 詢問, 查詢, 問及, 問
loose	offer to pay, offered, offer money, 提出支付, 出價, 願意支付, 肯俾
loose	choose between, select, selected, 選取, 挑選, 揀選, 揀
loose	divide, divided, split, share equally, equally, 分配, 平分, 均分, 攤分, 分, 分開, 點分
loose	combine, combined, add together, aggregate, convert, 合併, 合計, 總計, 轉換, 換算, 加埋, 計埋
loose	multiply, percentage of, arithmetic, mathematically, 數學計算, 按比例, 百分比, 點計
loose	purchase price, cost price, bought for, 買入價, 購入價, 樓價, 買嗰陣幾錢
loose	rank, position, post, title, promoted, promotion, 職位, 職級, 崗位, 晉升, 升職, 職位, 升職
loose	team, department, branch, unit head, 部門, 分行, 組別, 團隊, 部門
loose	employer's business, boss, owner of the business, 僱主, 店主, 東主, 老闆, 老細, 老闆
loose	customer complaint, complained about, 顧客投訴, 投訴, 俾人投訴
loose	restaurant kitchen, chef, cook, 廚房, 廚師, 廚房, 大廚
loose	event, incident, occasion, 事件, 事故, 場合, 件事
loose	place, location, scene, venue, where, 地點, 位置, 地方, 現場, 喺邊, 邊度
loose	time of day, o'clock, am, pm, at what time, 時間, 上午, 下午, 清晨, 凌晨, 幾點
loose	weather, drizzle, rainy, 天氣, 微雨, 下雨, 落雨
loose	number of people, headcount, how many people, 人數
loose	colour, black, white, red, 顏色, 黑色, 白色, 紅色, 咩色
loose	size, area, square feet, saleable area, 面積, 平方呎, 實用面積, 幾大, 幾多呎
loose	wide, narrow, deep, long, 寬度, 闊度, 深度, 長度, 幾闊, 幾深, 幾長
loose	fast, slow, speed, 快, 慢, 速度, 快, 慢
loose	first time, previously, before, on earlier occasions, 首次, 先前, 過往, 以往, 第一次, 以前, 試過
loose	next, later, subsequently, after the accident, 其後, 事後, 隨後, 之後, 跟住
loose	deadline, closing date, expiry, expire, 截止日期, 限期, 屆滿, 到期, 死線, 到期
loose	compensate family, condolence money, ex gratia, 慰問金, 恩恤, 撫恤, 帛金, 賠錢
loose	unused, waste, dispose, dispose of, disposal, discard, 棄置, 處置, 丟棄, 拋棄, 掉咗, 丟
loose	container, bin, rubbish bin, 容器, 垃圾桶, 垃圾桶
loose	gloves, wash hands, towel, 手套, 洗手, 毛巾, 手套, 洗手
loose	ink, pigment, dye, colouring, 墨水, 顏料, 染料, 色料, 墨水
loose	exhibition, convention, fair, event lasting, 展覽, 會議, 展銷會, 活動, 展覽
loose	guarantee for court, bail money, 保釋金, 擔保金
loose	public interest in, society, community, social, 社會, 公眾, 社區, 社會
loose	apologise to the family, letter of apology, 致歉信, 道歉信, 致歉, 道歉信
loose	cold-blooded, callous, indifferent, 冷血, 冷酷, 無情, 冷血
loose	sympathy, sympathetic, pity, sad, 同情, 惋惜, 不幸, 慘
loose	character reference, support letter, mitigation letter, letters of mitigation, plea letter, 求情信, 品格證明, 支持信, 求情信
loose	interest in land, small house, ding right, 丁屋, 丁權, 小型屋宇, 丁屋
loose	village, villager, village representative, 村, 村民, 村代表, 村民
loose	hillside, hill, slope, trees, country park, 山坡, 山, 樹木, 郊野公園, 個山, 啲樹
loose	elderly flat, hostel, nursing home, 院舍, 安老院, 宿舍, 老人院
loose	noise, nuisance to residents, residents, 噪音, 居民, 滋擾居民, 街坊, 嘈
loose	developer, development, redevelop, build, project, 發展商, 發展, 重建, 興建, 項目, 起樓, 發展商
loose	government land, land resumption, resume, 政府土地, 收回土地, 徵收, 收地
loose	journalist, editor, article, column, report, 記者, 編輯, 文章, 專欄, 報道, 記者, 篇文
loose	blog, page, group, follower, comment online, 網誌, 專頁, 群組, 追蹤者, 留言, 專頁, 留言, 粉絲
loose	video clip, livestream, upload, 短片, 直播, 上載, 條片, 開live
loose	view, viewed, readers, readership, how many read, 瀏覽, 點擊, 讀者, 瀏覽次數, 幾多人睇
loose	politician, councillor, legislator, district councillor, 議員, 區議員, 立法會議員, 議員
loose	charity, donation, fund-raising, 慈善, 捐款, 籌款, 捐錢
loose	broker, securities firm, trading account, margin, 經紀, 證券行, 證券戶口, 孖展, 經紀, 股票戶口
loose	buy shares, bought shares, acquired shares, sold shares, traded, 買入股份, 購入股份, 賣出股份, 沽出, 買賣股份, 買股票, 沽貨, 入貨
loose	chief financial officer, financial controller, company secretary, executive, 財務總監, 公司秘書, 行政人員, 高層, 財務總監, 高層
loose	spouse's account, nominee, nominee account, 代名人, 代持, 他人戶口, 用人頭
loose	results announcement, profit warning, interim results, 業績公布, 盈利警告, 中期業績, 盈警, 業績
loose	suspension of trading, halt, resume trading, 停牌, 暫停買賣, 復牌, 停牌
loose	abandon, give up, gave up, 放棄, 唔要
loose	ability, able, capable, unable, 能力, 有能力, 無法, 未能, 得唔得, 搞唔掂
loose	accept, accepted, 接受, 接納, 採納, 接受, 信
loose	access, visit the child, see the children, contact with, 探視, 接觸, 探望, 見仔女, 探
loose	accident report, incident report, 意外報告, 事故報告
loose	accompany, accompanied, 陪同, 陪伴, 陪
loose	accurate, correct, exact, 準確, 正確, 啱
loose	achieve, award won, prize, best, 獎, 獎狀, 成就, 獎
loose	acquire, obtain, obtained, get, got, 獲得, 取得, 得到, 攞到
loose	add, added, add back, 加上, 加入, 計入, 加返
loose	admire, praise, compliment, 稱讚, 嘉許, 讚揚, 讚
loose	advance, advance payment, in advance, 預付, 預支, 事先, 預支
loose	advantage, take advantage, exploit, 利用, 佔便宜, 攞着數
loose	affair, extramarital affair, affair with a colleague, adultery, 婚外情, 通姦, 外遇, 偷食, 小三
loose	aggressive, violent, violence, 暴力, 兇暴, 打人
loose	airline, pilot, flight attendant, aeroplane, 航空公司, 機師, 空中服務員, 飛機, 揸飛機, 空姐
loose	alone, by himself, 獨自, 單獨, 自己一個
loose	alternate weekends, weekends, half the holidays, 隔周, 周末, 假期, 隔個禮拜
loose	angry, rage, outburst, heat of the moment, 憤怒, 激動, 一時衝動, 嬲, 火滾
loose	ankle, foot pain, leg pain, 腳痛, 腳踝, 腳痛
loose	announce, announced, declare, 宣布, 公布, 宣布
loose	annoy, disturb, harass, harassment, 騷擾, 滋擾, 煩
loose	appear, appearance, 出現, 外表, 個樣
loose	approach, approached, 接近, 走近, 接觸, 行埋去
loose	argue, quarrel, row, conflict, altercation, 爭吵, 口角, 衝突, 爭執, 嗌交, 鬧交, 拗撬
loose	art, music, sport, yoga, 藝術, 音樂, 運動, 瑜伽, 瑜伽
loose	ask to leave, told to go, 要求離開, 趕走
loose	assets, total assets, 資產, 總資產, 身家
loose	attend, attended, attendance, 出席, 參加, 到場, 到
loose	attitude, manner, demeanour, behaviour, behave, 態度, 行為, 舉止, 品行, 態度
loose	aunt, uncle, cousin, nephew, niece, 姨母, 姑母, 叔父, 表親, 堂兄弟, 姪, 阿姨, 姑姐, 阿叔, 表哥
loose	baby, infant, newborn, 嬰兒, 初生, bb
loose	bank statement, statement of account, joint account, 銀行月結單, 結單, 聯名戶口, 月結單
loose	bar, pub, nightclub, karaoke, 酒吧, 夜總會, 卡拉OK, 酒吧
loose	basement, rooftop, platform, podium, balcony, 地庫, 天台, 平台, 露台, 天台
loose	behalf, act for, 代表, 代為, 幫
loose	believe, belief, thought, opinion held, 相信, 認為, 信, 覺得
loose	belongings, personal effects, 個人物品, 財物, 啲嘢
loose	benefit, allowance, housing allowance, 福利, 津貼, 房屋津貼, 津貼
loose	bill, invoice, receipt, 帳單, 發票, 單據, 單
loose	birthday, 生日, 生日
loose	bite, bitten, scratch, 咬, 抓傷, 咬
loose	blame, fault, 過失, 過錯, 責怪, 錯, 怪
loose	block, blocked, obstruct, 阻塞, 阻擋, 阻礙, 阻住
loose	boat, ferry, sampan, crew, 船, 渡輪, 舢舨, 船員, 船
loose	body found, corpse, remains, 屍體, 遺體, 條屍
loose	bonus, double pay, thirteenth month, 花紅, 雙糧, 年終酬金, 雙糧, 花紅
loose	book, booklet, handbook, staff handbook, manual, 手冊, 員工手冊, 職員手冊, 手冊
loose	booking, reservation, 預訂, 訂位, 訂
loose	breadwinner, homemaker, housewife, 經濟支柱, 家庭主婦, 持家, 養家, 主婦, 湊仔
loose	break down, fail, malfunction, 故障, 失靈, 損壞, 壞咗
loose	breath, breathing, 呼吸, 唞氣
loose	broken promise, promise, 承諾, 許諾, 應承
loose	bruise, swelling, swollen, abrasion, laceration, 瘀傷, 紅腫, 擦傷, 撕裂, 瘀, 腫
loose	budget, monthly expenses, monthly needs, household budget, 預算, 每月開支, 每月支出, 每個月使幾多
loose	burial ground, columbarium, niche, 墓地, 骨灰龕, 靈灰閣, 骨灰龕
loose	bus, train, mtr, railway, tram, 巴士, 火車, 港鐵, 鐵路, 電車, 巴士, 地鐵
loose	cage, kennel, shelter, rescue shelter, 籠, 收容所, 動物收容, 個籠
loose	camera, photograph, take a photograph, 相機, 拍照, 攝影, 影相
loose	cancel, call off, 取消, 取消
loose	care, take care, 照顧, 小心, 湊, 睇住
loose	careful, carefully, 小心, 仔細, 小心
loose	cat, dog, puppy, stray, 貓, 狗, 流浪狗, 動物, 狗, 貓, 隻狗
loose	category, kind, class, type, 類別, 種類, 邊類
loose	caught, catch, caught on camera, 捉獲, 捕獲, 拍攝到, 捉到
loose	ceremony, banquet, party, 典禮, 宴會, 酒席, 擺酒, 開party
loose	chance, opportunity, 機會, 機會
loose	change, alter, vary, variation, 更改, 改變, 變更, 改
loose	charity, sponsor, sponsorship, donor, 慈善, 贊助, 捐款人, 善款, 捐錢, 贊助
loose	chase, pursue, pursued, 追趕, 追逐, 追截, 追
loose	check, checked, verify, verification, 核對, 核實, 查核, 檢查, 睇過, 查
loose	chef, waiter, captain, dim sum, 廚師, 侍應, 部長, 點心, 大廚, 樓面
loose	choose, decide, decision to, 選擇, 決定, 揀
loose	chronology, sequence, 時序, 先後, 先後
loose	church, temple, mosque, 教會, 寺廟, 清真寺, 教會, 廟
loose	circumstances, situation, condition, 情況, 環境, 處境, 情況
loose	class, school class, programme, special programme, 課程, 班, 特別課程, 讀班
loose	close, closed, closing, 關閉, 結束, 閂
loose	clothing, clothes, jacket, trousers, shirt, shoes, cap, 衣物, 外套, 褲, 上衣, 鞋, 帽, 件衫, 對鞋, 頂帽
loose	code, password, pin, 密碼, 代碼, 密碼
loose	collapse, fall down, 倒塌, 塌下, 冧
loose	collect, pick up, collected, 收取, 領取, 接, 拎, 接
loose	college, university, degree, diploma, 大學, 學院, 學位, 文憑, 大學
loose	community centre, district council, ngo, 社區中心, 區議會, 非政府組織, 社區中心
loose	comfort, console, 安慰, 安慰
loose	company car, car, vehicle, 汽車, 座駕, 車, 架車
loose	compare, comparable, similar cases, 比較, 類似案件, 可比, 比
loose	complete, completed, finish, 完成, 竣工, 做完
loose	conceal, hide, cover up, 隱瞞, 掩飾, 隱藏, 收埋, 呃
loose	concern, worry, worried, 擔心, 關注, 擔心
loose	confirm, confirmed, 證實, 確認, 確認
loose	connect, connected, link, 關連, 連繫, 有關
loose	contact, contacted, reach, 聯絡, 聯繫, 搵, 聯絡
loose	contain, content, 載有, 內容, 入面有咩
loose	continue working, return to work, go back to work, back at work, 復職, 復工, 重返工作, 返去做, 返返去做, 返工
loose	control, under control, in charge, 控制, 管理, 負責, 管
loose	convenient, convenience, 方便, 方便
loose	conversation, chat, 對話, 談話, 聊天, 傾偈
loose	cook, kitchen, 煮食, 廚房, 煮嘢
loose	cost, price, cost of, 費用, 價錢, 成本, 幾錢
loose	couple, husband and wife, married couple, spouses, parties to the marriage, 夫婦, 夫妻, 兩公婆
loose	course, training, 課程, 培訓, 課程
loose	cover, insured, 承保, 受保, 保
loose	crowd, crowded, full house, 人群, 擁擠, 客滿, 好多人, 爆滿
loose	cruel, cruelty, starve, starved, ill-treat, 殘酷, 虐待, 捱餓, 虐待, 餓親
loose	cry for help, shout, shouted, scream, 呼救, 大叫, 叫喊, 嗌, 大嗌
loose	current, at present, now, 現時, 目前, 而家
loose	damage done, destroyed, 損毀, 毀壞, 整爛
loose	dance, sing, 跳舞, 唱歌, 跳舞
loose	danger, dangerous, endanger, harm, 危險, 危害, 傷害, 危險
loose	daughter, girl, son, boy, 女兒, 女孩, 兒子, 男孩, 個女, 個仔
loose	day off, rest, took a rest, resting, 休息, 放假, 唞, 休息
loose	deadline missed, late, 逾期, 遲, 遲咗
loose	deal with, treat, handle, 處理, 點處理
loose	death in the family, passed away, died, 去世, 離世, 身故, 過身, 死咗
loose	debt repaid, repaid a loan, 還債, 還款, 還錢
loose	deceive, mislead, misled, trick, 欺騙, 誤導, 哄騙, 呃
loose	decline, drop, fell by, fall in donations, 下跌, 減少, 跌幅, 跌咗
loose	defect, fault, faulty, 缺陷, 毛病, 瑕疵, 有問題
loose	degree, extent, 程度, 幾深
loose	delay, postpone, adjourn, 延誤, 延遲, 押後, 拖, 押後
loose	deliver, handed, gave, hand over, 交給, 遞交, 交付, 俾, 交
loose	deposit, put down, 存入, 按金, 入數
loose	describe, description, 描述, 形容, 點講
loose	deserve, 應得
loose	design, pattern, 設計, 圖案, 款
loose	destroy, destroyed, 銷毀, 摧毀, 毀
loose	dining, dinner, breakfast, meal, 晚飯, 早餐, 用膳, 食飯
loose	disappear, missing, lost, 失蹤, 消失, 遺失, 唔見咗
loose	disappoint, disappointed, 失望, 失望
loose	discover, found out, 發現, 得悉, 發現
loose	disease, ill, sick, 疾病, 患病, 病
loose	dishes, dishwasher, steamer, 碗碟, 洗碗, 蒸籠, 洗碗
loose	display, show, 展示, 出示, 擺出嚟
loose	distance, how far, metres away, 距離, 米外, 幾遠
loose	distribute, distribution, allocate, 分配, 分發, 分
loose	document produced, produce, 出示, 呈交, 拎出嚟
loose	domestic helper, helper, maid, 家庭傭工, 外傭, 傭工, 工人, 工人姐姐
loose	donate, donation, donations, 捐款, 捐贈, 善款, 捐錢
loose	door lock, locked, 鎖, 上鎖, 鎖
loose	dream, plan, 夢想, 計劃, 諗住
loose	drink, drank, beer, wine, 喝酒, 飲酒, 啤酒, 飲嘢
loose	drop, dropped, slip from hand, throw down, 跌下, 滑落, 掉下, 擲下, 丟, 掉, 跌
loose	dust, dirt, dirty, 塵, 骯髒, 污糟
loose	dyslexia, special needs, autism, learning difficulty, hyperactivity, 讀寫障礙, 特殊教育需要, 自閉症, 學習障礙, 過度活躍, 讀寫障礙, 自閉
loose	early, earliest, 及早, 早日, 早
loose	earn, earns, income, make a living, for a living, ?do for a living, 賺取, 謀生, 收入, 職業, 搵食, 搵錢, 做咩嘅
loose	educate, educated, 受教育, 教育程度, 讀書
loose	electric, electricity, power, 電力, 電, 電
loose	embarrass, humiliate, scold, scolded, tell off, 尷尬, 羞辱, 斥責, 責罵, 鬧, 串
loose	empty, vacant, 空置, 空, 吉
loose	enter, go in, 進入, 入去
loose	envelope, parcel, 信封, 包裹, 信封
loose	envy, jealous, jealousy, 妒忌, 妒忌
loose	equal, equally, half, 平等, 一半, 均等, 一半
loose	escape, ran away, 逃走, 走
loose	evening, eve, christmas eve, christmas, new year, festival, 晚上, 平安夜, 聖誕, 新年, 節, 夜晚, 過年
loose	event, happening, 事件, 件事
loose	exaggerate, inflated, exaggerated, excessive, 誇大, 過高, 過份, 誇張, 太多
loose	example, sample, 例子, 樣本, 例如
loose	exchange, swap, 交換, 兌換, 換
loose	excuse, explain, explanation, 藉口, 解釋, 解釋, 藉口
loose	exercise, gym, 運動, 健身, 做gym
loose	exhaust, 耗盡
loose	expect, expected, expectation, 期望, 預期, 估
loose	expensive, cheap, 昂貴, 便宜, 貴, 平
loose	experience, experienced, 經驗, 經驗
loose	export, import, 出口, 進口, 輸入, 入口
loose	extend, extension, 延長, 延期, 延
loose	extra, additional, 額外, 額外
loose	eye, eyesight, blind, deaf, hearing loss, 眼, 視力, 失明, 失聰, 聽力, 隻眼
loose	face, scar on face, 面, 面部, 塊面
loose	factory, workshop, 工廠, 工場, 廠
loose	failed business, bankrupt business, 經營失敗, 倒閉, 執笠
loose	fair, fairness, 公平, 公道
loose	fall, fell, fall from, 跌倒, 墮下, 跌
loose	famous, well-known, 著名, 知名, 出名
loose	farm, fish, fishing, 農場, 魚, 捕魚, 漁民
loose	fat, thin, weight gain, gained weight, kilograms, 肥, 瘦, 體重, 公斤, 瘦, 肥
loose	fault in work, poor performance, 表現欠佳, 工作表現, 做得差
loose	feed, feeding, 餵飼, 餵, 餵
loose	feelings, hurt, emotion, 感受, 情感, 情緒, 感受
loose	fence, gate, wall, 圍欄, 閘, 牆, 幅牆
loose	figure, number, amount, correct figure, 數字, 數額, 款額, 條數
loose	fire, dismissed, sack, sacked, fired, 解僱, 辭退, 開除, 炒, 炒咗
loose	fish, meat, vegetables, rice, 魚, 肉, 菜, 米, 餸
loose	fit, healthy, 健康, 適合, 健康
loose	flight, plane ticket, trip, 航班, 機票, 旅程, 機票
loose	flood, leak, 水浸, 漏水, 漏水
loose	follow, follower, followers, subscriber, 跟隨, 追蹤者, 追隨者, 粉絲, 跟, 粉絲
loose	founder, founded, set up, establish, 創辦人, 創立, 成立, 開, 搞
loose	friend, helper, 朋友, 友人, 朋友
loose	front door, back stairs, staircase, stairs, 大門, 樓梯, 後樓梯, 樓梯
loose	fuel, petrol, diesel, 汽油, 柴油, 燃料, 電油
loose	furniture, sofa, chair, 家具, 沙發, 椅, 張凳
loose	future, prospective, 將來, 未來, 將來
loose	gain, gained, 獲益, 增加, 賺
loose	garbage, refuse, 垃圾, 垃圾
loose	gate, entrance, exit, 入口, 出口, 門口
loose	ghost, luck, feng shui, 風水, 鬼, 風水
loose	glasses, spectacles, 眼鏡, 眼鏡
loose	go to, went to, going, 前往, 去, 去
loose	goods, stock, inventory, 貨物, 存貨, 貨
loose	grade, level, rank, 等級, 級別, 幾級
loose	group, team, organization, 團體, 組織, 小組, 班人
loose	guarantee, 擔保, 保證, 包
loose	guess, estimate, estimated, 估計, 推測, 估
loose	hair, skin, tooth, 頭髮, 皮膚, 牙齒, 頭髮
loose	half, one half, nearly half, 一半, 半數, 一半
loose	happy marriage, relationship broke down, breakdown, 婚姻破裂, 關係破裂, 散咗
loose	hate, dislike, 憎恨, 不喜歡, 憎
loose	healthy, recover, 健康, 康復, 好返
loose	heavy, heavier, 沉重, 重, 重
loose	height, tall, 高度, 身高, 幾高
loose	help, assist, helped, 協助, 幫助, 求助, 幫
loose	hire, employ, employed by, 聘請, 僱用, 受僱, 請
loose	holiday, vacation, travel, 假期, 旅行, 旅行, 放假
loose	hour, hours, hourly, hourly wage, 小時, 時薪, 鐘點, 鐘頭, 時薪
loose	house, home, matrimonial home, 房屋, 家, 居所, 間屋, 層樓, 屋企
loose	human resources, personnel, 人事部, 人力資源, hr, 人事部
loose	hungry, hunger, 飢餓, 餓
loose	idea, thought, 主意, 想法, 諗法
loose	ignore, ignored, disregard, 忽視, 無視, 漠視, 唔理
loose	image, photo, 圖像, 照片, 張相
loose	imagine, pretend, pretended, fake, feign, 假裝, 裝作, 冒充, 扮, 扮嘢
loose	improve, improvement, better, 改善, 改進, 好咗
loose	independent, independently, 獨立, 獨立
loose	inform, told about, 通知, 告知, 話俾
loose	inherited, inheritance, inherited property, 繼承, 遺產, 繼承財產, 遺產, 承繼
loose	injure, nobody was hurt, 受傷, 傷及, 整親
loose	innocent, 無辜, 清白, 清白
loose	insist, insisted, 堅持, 堅稱, 死都
loose	intend, intention, 打算, 意圖, 諗住
loose	interrupt, interfere, intervene, 干預, 干擾, 介入, 插手
loose	invent, made up, fabricate, fabricated, 虛構, 捏造, 老作, 作
loose	invite, invited, invitation, 邀請, 請
loose	isolated, remote, 孤立, 偏遠, 偏僻
loose	item, object, article, 物品, 項目, 物件, 樣嘢
loose	job, new job, found work, find work, another job, 工作, 新工作, 另一份工作, 職位, 份工, 新工, 搵到工
loose	join, joined, 加入, 參加, 加入
loose	journey, ride, 路程, 車程, 車程
loose	joint, jointly, 聯名, 共同, 聯合, 聯名
loose	keep silent, remain silent, 保持沉默, 沒有作聲, 唔出聲
loose	kind, kindness, 善良, 善意, 好人
loose	know each other, met, 認識, 相識, 識
loose	knife, gun, 刀, 槍, 把刀, 支槍
loose	lady, gentleman, woman, man, 女子, 男子, 婦人, 女人, 男人
loose	language, speak, english, cantonese, mandarin, 語言, 英語, 廣東話, 普通話, 講咩話
loose	laugh, joke, 笑, 玩笑, 講笑
loose	lawyer's letter, letter before action, demand letter, 律師信, 追討信, 律師信
loose	leader, boss, head of, person in charge, 領袖, 負責人, 首領, 東主, 老細, 大佬, 揸fit
loose	learn, teach, taught, teaches, 學習, 教授, 任教, 學, 教
loose	leave job, left the job, 離職, 辭職, 唔做, 劈炮
loose	lend, lent, loan, 借出, 借款, 借
loose	letter, letters, 信件, 信函, 信, 封信
loose	level, amount awarded, range of awards, 幅度, 範圍, 幾多
loose	library, archive, 圖書館, 檔案, 圖書館
loose	licence fee, 牌費, 牌費
loose	light, lamp, 燈, 光線, 盞燈
loose	like, love, 喜歡, 愛, 鍾意
loose	limit, limited, cap, ceiling, 上限, 限制, 範圍限於, 上限
loose	list, table, 列表, 清單, 名單, 張表
loose	little weight, weight given, 比重, 份量, 信幾多
loose	local, locally, 本地, 當地, 本地
loose	lock up, detain, locked in, 禁錮, 困, 關押, 鎖住
loose	lonely, isolated person, 孤獨, 孤獨
loose	lose, loss, lost, 損失, 失去, 遺失, 冇咗, 蝕
loose	luggage, suitcase, 行李, 行李箱, 喼, 行李
loose	mailbox, mail, post, 郵件, 郵寄, 信箱, 寄, 信箱
loose	majority, most, 大多數, 多數, 大部分
loose	manage, manager, management, 管理, 經理, 管理層, 經理
loose	marriage length, long marriage, years of marriage, 婚齡, 婚姻年期, 結婚多年, 結咗婚幾耐
loose	material, materials, 材料, 物料, 材料
loose	mean, cruel remarks, 刻薄, 刻薄
loose	medal, record of service, years of service, length of service, seniority, 年資, 服務年數, 服務多年, 工作紀錄, 做咗幾耐, 年資
loose	mental, mind, 精神, 心智, 精神
loose	middle, centre, 中間, 中心, 中間
loose	minute, minutes, second, 分鐘, 秒, 分鐘
loose	misuse, misused, misappropriate, embezzle, embezzled, 挪用, 侵吞, 虧空, 誤用, 穿櫃桶底, 夾帶私逃
loose	mobile, handphone, 手機, 手機
loose	money taken, paid in cash, 現金支付, 款項, 現金
loose	mouth, voice, sound, audio, 聲音, 口, 聲
loose	move, moved out, moved to, 搬離, 遷出, 搬到, 搬走, 搬咗
loose	mud, sand, stone, rock, 泥, 沙, 石, 石
loose	name, surname, 姓名, 姓氏, 叫咩名
loose	nanny, carer for child, 褓姆, 褓姆
loose	narrow, wide, 狹窄, 寬闊, 窄
loose	nature, nature of work, 性質, 工作性質, 咩性質
loose	necessary, need to, 必要, 有需要, 要
loose	neighbour, next door, 鄰居, 隔籬
loose	news, headline, 新聞, 頭條, 新聞
loose	night, overnight, 晚上, 通宵, 夜晚, 通頂
loose	nominal, token, 象徵式, 名義上, 象徵式
loose	notice board, poster, leaflet, banner, 告示板, 海報, 傳單, 橫額, 海報, 傳單
loose	nurse, nursing, 護士, 護理, 姑娘
loose	obey, 服從, 聽
loose	object to, opposed, 反對, 反對
loose	observe, noticed, 注意到, 留意到, 見到
loose	occupation, profession, what he does, 職業, 行業, 做邊行
loose	offer, offered, 提出, 提供, 要約, 開價
loose	old, older, young, younger, 年老, 年長, 年輕, 老, 後生
loose	operate, machine operator, 操作, 操作員, 開機
loose	opportunity to explain, side of the story, heard his explanation, asked for an explanation, 解釋的機會, 說法, 聽取解釋, 解釋, 點講
loose	order food, menu, 點菜, 餐牌, 叫嘢食
loose	organise, organised, 組織, 籌辦, 搞
loose	original, originally, 原本, 原先, 本來
loose	overcharge, overpay, overpaid, 多收, 多付, 收多咗
loose	overseas study, study abroad, 留學, 留學
loose	owe, owing, 欠, 拖欠, 爭
loose	owner, proprietor, 東主, 店主, 物主, 車主, 業主, 老細, 車主
loose	paint, painting, artist, 油漆, 畫作, 畫家, 畫
loose	panic, frightened, scared, 驚慌, 恐慌, 害怕, 驚, 慌
loose	paper, newspaper, 紙張, 報紙, 紙
loose	partner, new partner, girlfriend, boyfriend, cohabit, live together, 伴侶, 女友, 男友, 同居, 女朋友, 男朋友, 同居
loose	part-time, full-time, 兼職, 全職, 炒散, part-time
loose	pass, passed, pass by, 經過, 路過, 行過
loose	password stolen, hack, hacked, hacker, 黑客, 入侵, 盜用, 俾人hack
loose	patience, patient, 耐性, 耐性
loose	pay back, give back money, 歸還款項, 償還, 還返
loose	peaceful, peace, 和平, 平靜, 和平
loose	penalise, 懲罰, 罰
loose	people, members of the public, 人士, 市民, 公眾, 人
loose	percent, percentage, 百分之, 巴仙, 幾多成, 巴仙
loose	perform, performance, 表現, 履行, 表演, 表現
loose	period, term, 期間, 年期, 幾耐
loose	pick, selected, 挑選, 揀
loose	place of work, workplace, 工作地點, 工作地方, 返工地方
loose	plan to, scheme, 計劃, 方案, 計劃
loose	play, played, 玩, 遊玩, 播放, 玩, 播
loose	pocket, wallet, 口袋, 錢包, 袋, 銀包
loose	point, reason, 論點, 理由, 原因
loose	polite, rude, rudeness, 禮貌, 無禮, 粗魯, 冇禮貌
loose	poor, needy, 貧窮, 清貧, 窮
loose	popular, 受歡迎, 多人
loose	possible, impossible, 可能, 不可能, 得唔得
loose	power, authority, 權力, 權限, 權
loose	practice, usual practice, custom, 慣例, 做法, 習慣, 一向
loose	prefer, preferred, rather than, 寧願, 較可取, 傾向, 鍾意
loose	prepare, prepared, draft, drafted, drawn up, 準備, 擬備, 草擬, 擬好, 準備, 寫好
loose	present, attend, was there, 在場, 出席, 喺度
loose	pretty, beautiful, 美麗, 靚
loose	previous, former, ex-wife, ex-husband, 前任, 先前, 前妻, 前夫, 前妻, 前夫
loose	pride, proud, 自豪, 驕傲, 威
loose	principal, headmaster, head of school, 校長, 校長
loose	private, privately, 私人, 私下, 私人
loose	problem, trouble, 問題, 麻煩, 問題
loose	proof, evidence of, 證據, 證明, 證據
loose	proper, appropriate, suitable, 適當, 恰當, 合適, 啱
loose	property abroad, overseas property, studio, 海外物業, 開放式單位, 外國層樓
loose	protest, protester, 示威, 抗議, 遊行
loose	prove, proved, proven, 證明, 證實, 證明
loose	provident fund, pension, gratuity, retirement fund, 公積金, 強積金, 退休金, 酬金, 強積金, 長糧
loose	provoke, provocation, 挑釁, 激怒, 挑機, 撩
loose	public, in public, in front of others, 公眾, 公開, 當眾, 面前, 喺人面前
loose	publish, post online, 發布, 上載, 出post
loose	quit, left, 離職, 離開, 走
loose	rain, wet, slippery, 下雨, 濕滑, 跣
loose	rate, rate of pay, 比率, 工資率, 幾錢
loose	read, reader, readers, ordinary reader, 閱讀, 讀者, 睇
loose	realise, realised, 意識到, 得知, 知
loose	rebuild, restore, 重建, 恢復, 起返
loose	receive salary, wages paid, 支薪, 出糧, 出糧
loose	recommend, recommendation, 推薦, 建議, 介紹
loose	record, good record, 紀錄, 良好紀錄, 紀錄
loose	reduce, lower, cut, 減少, 降低, 削減, 減
loose	refuse, refused, decline, 拒絕, 唔肯
loose	register of companies, companies registry, land registry, search the registry, 公司註冊處, 土地註冊處, 查冊, 查冊
loose	regret, sorry, 後悔, 遺憾, 後悔
loose	regular, regularly, 定期, 經常, 成日
loose	relationship, related, relation between, ?how are they related, sisters, brothers, siblings, cousins, couple, 關係, 親屬關係, 姊妹, 兄弟, 夫妻, 父子, 母子, 咩關係, 係咩人, 咩親戚
loose	release, released, discharge, 釋放, 獲釋, 解除, 放返
loose	religion, christian, buddhist, muslim, 宗教, 基督教, 佛教, 伊斯蘭, 信教
loose	remember, forgotten, 記得, 忘記, 記唔記得
loose	remove, take down, took down, delete the post, 移除, 刪除, 撤下, 刪, 攞走
loose	rent out, let out, 出租, 租俾人
loose	replace, substitute, 取代, 代替, 換
loose	reply, answer, answered back, retort, 回應, 反駁, 答覆, 駁嘴, 覆
loose	report, complain to, 舉報, 報告, 報
loose	rescue, save, 拯救, 營救, 救
loose	respect, mutual trust, trust between, 互信, 尊重, 信任, 互信
loose	responsible for, responsibility, 負責, 責任, 負責
loose	restaurant, cafe, tea house, chinese restaurant, 餐廳, 酒樓, 茶餐廳, 食肆, 酒樓, 茶記
loose	result, consequence, effect, 結果, 後果, 結果
loose	return, come back, go back, 返回, 回來, 回港, 返嚟, 返去
loose	reveal, revealed, 透露, 揭露, 爆
loose	rich, wealthy, 富有, 富裕, 有錢
loose	river, sea, beach, pier, 河, 海, 沙灘, 碼頭, 海, 碼頭
loose	room, bedroom, three-bedroom, 房間, 睡房, 三房, 間房
loose	rough, roughly, 大約, 粗略, 大概
loose	routine, schedule, timetable, 時間表, 日程, 時間表
loose	rubbish, trash, 垃圾, 垃圾
loose	rumour, gossip, hearsay, 謠言, 傳聞, 流言, 是非, 講是非
loose	run away, flee, 逃走, 走佬
loose	salary before, last pay, last drawn, 原薪金, 最後工資, 原本人工
loose	save, savings, 儲蓄, 積蓄, 儲錢
loose	scene, site, 現場, 地盤, 現場
loose	school, headteacher, teacher, schoolteacher, 學校, 教師, 老師, 學校, 老師
loose	scold, abuse, foul words, 責罵, 辱罵, 粗口, 鬧, 講粗口
loose	score, test score, mark, 分數, 得分, 幾分
loose	sea view, view, 海景, 景觀, 海景
loose	season, summer, winter, 季節, 夏天, 冬天, 熱天, 凍天
loose	secret, secretly, 秘密, 暗中, 靜雞雞
loose	security, safe, 安全, 保安, 安全
loose	sell, sale, sold, 出售, 變賣, 賣
loose	send, sent out, 寄出, 發出, 寄
loose	sense, smell, taste, 感覺, 嗅覺, 味覺, 感覺
loose	separate, separated, 分居, 分開, 分居, 分開
loose	sex, sexual, 性, 性行為, 性
loose	shake, tremble, 發抖, 搖晃, 震
loose	share, shared the post, 分享, 轉發, 分擔, share, 轉
loose	shift, night shift, on duty, during working hours, at work, 當值, 上班時間, 夜班, 工作時間, 返工時間, 當更
loose	shop, supermarket, convenience store, 店舖, 超級市場, 便利店, 舖頭, 超市
loose	short, shortage, 不足, 短缺, 唔夠
loose	sick, unwell, headache, 不適, 生病, 頭痛, 唔舒服
loose	similar, like, 類似, 相似, 差唔多
loose	sister, brother, 姊妹, 姐姐, 妹妹, 兄弟, 哥哥, 弟弟, 家姐, 阿妹, 阿哥, 細佬
loose	sit, sat, stand, 坐, 站立, 坐, 企
loose	situation, position of parties, 處境, 情況, 環境
loose	skill, skilled, 技能, 技術, 手藝
loose	sleep, slept, 睡覺, 熟睡, 瞓覺
loose	slope, landslide, 斜坡, 山泥傾瀉, 山泥
loose	smart, intelligent, 聰明, 醒
loose	space, square feet, 面積, 空間, 平方呎, 幾多呎
loose	special, unusual, 特別, 特殊, 特別
loose	spend, spent, 花費, 使用, 使
loose	spouse, partner, 配偶, 伴侶, 另一半
loose	spread, circulated, 傳播, 流傳, 散播, 傳
loose	staff, worker, 員工, 職員, 工人, 伙記, 員工
loose	stage, phase, 階段, 階段
loose	standard, test, applied the wrong test, 標準, 準則, 驗證標準, 標準
loose	start work, commencement of employment, started working, 入職, 開始工作, 開始受僱, 開始返工, 入職
loose	go to work, come to work, coming to work, attend work, report for duty, worked every day, 上班, 工作, 返回工作崗位, 返工
loose	stay, lodge, 居住, 留宿, 逗留, 住
loose	steal, stole, 偷取, 盜取, 偷
loose	step, measure, 步驟, 措施, 步驟
loose	stop, stopped, 停止, 停下, 停
loose	store, keep, 存放, 保存, 擺
loose	story, version, account given, version of events, 說法, 版本, 講法, 經過, 講法, 故仔
loose	strange, odd, 奇怪, 奇怪
loose	street, pavement, 街道, 行人路, 條街
loose	strike, slap, 打, 掌摑, 打, 摑
loose	strong, weak, 強, 弱, 強
loose	stubborn, obstinate, 固執, 頑固, 硬頸
loose	student, pupil, 學生, 學生
loose	subsidy, grant, funding, 資助, 撥款, 津貼, 資助
loose	succeed in the claim, successful, 成功, 勝訴, 贏
loose	suffer, suffered, suffering, 遭受, 蒙受, 承受, 患有, 受苦
loose	suicide, self-harm, 自殺, 自殘, 輕生, 自殺
loose	sum, lump sum, 總額, 一筆款項, 一筆過
loose	supervisor, captain, superior, 主管, 上司, 部長, 上司, 阿頭
loose	support, supported, 支持, 供養, 撐
loose	surprise, surprised, shocked, 驚訝, 震驚, 嚇親
loose	swim, pool, 游泳, 泳池, 游水
loose	talk, told, 告訴, 談及, 講
loose	tax return, tax paid, 報稅, 繳稅, 交稅
loose	teach, teacher training, 任教, 師資培訓, 教書
loose	tear, torn, 撕毀, 撕破, 撕爛
loose	temper, temperament, 脾氣, 脾氣
loose	temporary, short term, 暫時, 短期, 短期
loose	thief, theft, 竊賊, 盜竊, 賊
loose	thing, stuff, 物品, 嘢
loose	throw, threw, hurl, 投擲, 扔, 丟, 擲, 掟, 掉
loose	ticket, fare, entrance ticket, ?buy entry, 車票, 門票, 車費, 飛
loose	time to pay, pay later, by instalments, 分期, 寬限, 緩繳, 分期
loose	toilet, washroom, 洗手間, 廁所, 廁所
loose	tool, tools, 工具, 架生
loose	total, overall, sum total, total award, 總額, 合共, 總數, 總共, 一共, 加埋
loose	touch, contact physically, 接觸, 觸摸, 掂
loose	tourist, tour, 遊客, 旅客, 旅行團, 遊客
loose	town, district, 市鎮, 地區, 區
loose	toy, game, 玩具, 遊戲, 玩具
loose	track, trace, traced, 追查, 追蹤, 追蹤
loose	transfer money, transferred to, remittance, 轉帳, 匯款, 轉移, 過數, 轉錢
loose	travel, journey, 旅行, 行程, 旅行
loose	treat badly, mistreat, 虐待, 苛待, 虐待
loose	tree, flower, plant, 樹, 花, 植物, 樹
loose	trick, lie, 騙局, 謊言, 呃人
loose	trust, rely, 信任, 依賴, 信
loose	try again, 再次嘗試, 再試
loose	turn, corner, 轉彎, 轉角, 轉彎
loose	twice, once, times, 兩次, 一次, 兩次
loose	unable, impossible, 無法, 不能, 唔得
loose	unaware, did not know, 不知情, 不知道, 唔知
loose	unexpected, sudden, suddenly, 突然, 意外, 突然
loose	unfair, 不公平, 唔公平
loose	unhappy, 不快, 不滿, 唔開心
loose	union, trade union, labour union, 工會, 工會
loose	unused leave, untaken leave, annual leave not taken, leave not taken, days of leave, 未放的年假, 未放年假, 剩餘年假, 未享用的年假, 未放嘅大假, 大假
loose	upstairs, downstairs, 樓上, 樓下, 樓上, 樓下
loose	urge, 敦促
loose	value, valuable, 價值, 貴重, 值錢
loose	vegetarian, diet, 素食, 飲食, 食齋
loose	veterinary, vet, veterinary surgeon, 獸醫, 獸醫
loose	visit, visitor, 探訪, 訪客, 嚟探
loose	voice, heard, 聲音, 聽到, 聽到
loose	volunteer, volunteers, 義工, 志願者, 自願, 義工
loose	walk, on foot, 步行, 行走, 行
loose	wall, ceiling, 牆壁, 天花, 幅牆
loose	want, wish, wished, desire, 希望, 意願, 想要, 想
loose	wash, clean, cleaning, 清洗, 清潔, 洗, 清潔
loose	waste, 浪費, 廢物, 嘥
loose	water, drink, 水, 水
loose	weak, 虛弱, 虛
loose	wear, wearing, 穿着, 佩戴, 着
loose	wedding date, marry, 婚禮, 註冊結婚, 結婚
loose	welfare, social security, 福利, 社會保障, 綜援, 綜援
loose	wheel, tyre, 車輪, 輪胎, 車軚
loose	window, glass, 窗, 玻璃, 窗
loose	wine, alcohol, 酒, 酒
loose	win, award, 獲勝, 得獎, 贏
loose	wish, will of, 意願, 意願
loose	withdraw, withdrew, pull out, take out money, 撤回, 提取, 退出, 攞返, 拎錢
loose	woman, women, female, 女性, 女子, 婦女, 女人
loose	wood, timber, 木材, 木, 木
loose	work together, colleague, 同事, 共事, 同事
loose	world, 世界, 世界
loose	worse, worsen, deteriorate, 惡化, 更差, 差咗
loose	write, note, 書寫, 筆記, 寫
loose	wrong, mistaken, mistake, error, 錯誤, 有誤, 出錯, 錯, 搞錯
loose	years later, after years, 多年後, 幾年後
loose	zone, 區域, 區
loose	buildings department, building authority, director of buildings, 屋宇署, 建築事務監督, 屋宇署署長
loose	fire services department, director of fire services, fireman, firefighter, 消防處, 消防處處長, 消防員, 消防
loose	labour department, commissioner for labour, 勞工處, 勞工處處長, 勞工處
loose	department of health, director of health, 衞生署, 衞生署署長, 衞生署
loose	social welfare department, director of social welfare, 社會福利署, 社署, 社署
loose	housing department, housing authority, housing society, 房屋署, 房屋委員會, 房委會, 房協, 房署, 房委會
loose	home affairs department, secretary for home affairs, 民政事務總署, 民政事務局, 民政事務局局長, 民政署
loose	inland revenue department, commissioner of inland revenue, 稅務局, 稅務局局長, 稅局
loose	customs and excise department, commissioner of customs, 香港海關, 海關, 海關關長, 海關
loose	correctional services department, commissioner of correctional services, prison officer, 懲教署, 懲教署署長, 懲教人員, 懲教, 監房
loose	commissioner of police, police force, hong kong police, 警務處處長, 警務處, 香港警隊, 警方, 差館
loose	independent commission against corruption, icac, 廉政公署, 廉署, 廉署, 飲咖啡
loose	legal aid department, legal aid certificate, 法律援助署, 法援署, 法律援助證書, 法援
loose	official receiver, 破產管理署署長, 破產管理署
loose	secretary for justice, department of justice, 律政司司長, 律政司
loose	law society, bar association, 律師會, 大律師公會
loose	hospital authority, public hospital, 醫院管理局, 醫管局, 公立醫院, 醫管局
loose	monetary authority, 金融管理專員, 金管局, 金管局
loose	obscene articles tribunal, coroner, 淫褻物品審裁處, 死因裁判官, 死因裁判法庭
loose	legislative council, legislature, 立法會, 立法機關
loose	observatory, typhoon, tropical cyclone, typhoon signal, rainstorm warning, storm, 天文台, 颱風, 熱帶氣旋, 警告信號, 暴雨警告, 八號, 打風, 八號波, 黑雨, 落大雨
loose	evacuate, evacuation, take shelter, leave the site, 撤離, 疏散, 避難, 走, 走人, 疏散
loose	hotel, guesthouse, hostel, lodging, accommodation for reward, overnight, sleep over, 旅館, 賓館, 旅舍, 住宿, 過夜, 賓館, 瞓一晚, 過夜
loose	camp, camping, campsite, tent, caravan, scout, 露營, 營地, 帳篷, 露營車, 童軍, 露營, 帳幕
loose	guest, lodger, occupant, check in, 住客, 旅客, 入住, 客人, 住客
loose	operator, manager of premises, person in charge, 營辦人, 經營者, 負責人, 老細, 搞手
loose	loud music, loudspeaker, amplifier, musical instrument, loud, 擴音器, 樂器, 音樂, 喧嘩, 大聲, 嘈
loose	fire extinguisher, fire equipment, 滅火筒, 滅火器, 消防裝置, 滅火筒
loose	shower, bathing, 淋浴, 淋浴間, 浴室, 沖涼
loose	lifeguard, life jacket, 救生員, 救生衣, 救生員
loose	charity, registered charity, non-profit, 慈善團體, 註冊慈善, 非牟利, 慈善
loose	vote, voted, votes, voting, ballot, majority, 投票, 表決, 票, 多數, 投票, 幾多票
loose	unanimous, unanimously, 一致, 一致通過, 全部人同意
loose	minutes of the meeting, minutes, meeting record, 會議紀錄, 會議紀錄
loose	declare interest, conflict of interest, declared, 利益申報, 利益衝突, 申報, 申報, 申報利益
loose	transport links, public transport, bus service, railway station, commute, 交通配套, 公共交通, 巴士, 鐵路站, 車站, 搭車, 搭巴士, 交通
loose	traffic flow, traffic report, congestion, traffic jam, saturated, 車流, 交通報告, 擠塞, 飽和, 架次, 塞車, 車多
loose	objection, objector, oppose, opposed, opposing, 反對, 反對者, 反對意見, 反對
loose	aggrieved by a decision, dissatisfied, unhappy with the decision, 受屈, 感到受屈, 不滿, 不服, 唔服, 唔滿意
loose	hand over, surrender, pay over, disgorge, account for, 交出, 繳出, 上繳, 嘔返, 交返
loose	made money, make money, made a profit, earned from, profit made, made no money, out of pocket, 賺錢, 獲利, 得益, 圖利, 利潤, 賺, 賺錢, 搵到錢
loose	sold his shares, sell all, dispose of shares, sold short, short sale, short selling, 沽售, 賣出, 沽空, 賣空, 沽, 沽貨, 沽空
loose	declined to answer, refused to answer, no comment, silence, said nothing, 拒絕回答, 保持緘默, 拒絕作答, 無可奉告, 唔答, 唔出聲
loose	mother-in-law, father-in-law, 岳母, 岳父, 外母, 外父, 家婆, 外母, 奶奶
loose	admitted to hospital, admission to hospital, in hospital, 入院, 住院, 留院, 入院, 入咗廠
loose	compulsory, mandatory, obliged to, must have, 強制, 必須, 須, 一定要, 強制
loose	third party insurance, insurance cover, insure against, sum insured, 第三者風險, 投購保險, 保額, 保險, 買保險
loose	serve notice, service of notice, registered post, notice is served, personally served, 送達通知, 面交, 掛號郵遞, 郵遞, 送達, 掛號, 寄
loose	without a warrant, no warrant, warrant needed, 在沒有手令, 無需手令, 無手令, 冇手令
loose	improvement notice, enforcement notice, abatement notice, 改善通知書, 執行通知, 通知書
loose	closure order, closed premises, sealed, 封閉令, 封閉, 封舖
loose	refuse a licence, refusal of licence, refuse to grant, 拒絕發牌, 拒絕批給, 拒絕發出, 唔批牌
loose	apply for a licence, get a licence, obtain a licence, need a licence, 申領牌照, 領取牌照, 申請牌照, 領牌, 攞牌, 申請牌
loose	licensed, holds a licence, 持牌, 持有牌照, 有牌
loose	how far apart, spacing, apart, 之間的距離, 相隔, 間距, 隔幾遠
loose	keep a register, register of guests, guest record, 登記冊, 備存登記冊, 住客紀錄, 登記簿
loose	expire, expiry, before it expires, 期滿, 屆滿, 到期, 到期
loose	unit, units, flats, residential blocks, tower, 單位, 住宅大廈, 座, 幢, 單位, 棟樓
loose	expert figure, calculate loss, loss avoided, 避免的損失, 計算損失
loose	trial result, clinical trial, drug trial, 臨床試驗, 試驗結果
loose	phone record, call record, telephone call, calls, on the phone, spoke by telephone, 通話紀錄, 電話紀錄, 致電, 通話, 打電話, 傾電話
loose	board of directors, board meeting, 董事會, 董事局, 董事局
loose	accountant, financial controller, auditor, 會計師, 財務總監, 核數師, 會計
loose	fund manager, dentist, engineer, lawyer by profession, nurse, doctor by profession, 基金經理, 牙醫, 工程師, 護士, 牙醫
loose	lay member, lay members, members of the tribunal, panel members, constitution of the tribunal, 成員, 非法律成員, 審裁處成員, 成員
loose	brother-in-law, sister-in-law, 姊夫, 妹夫, 大舅, 小舅, 嫂, 姐夫, 妹夫, 阿嫂
loose	medical report, injury report, doctor's letter, 醫療報告, 醫生紙, 醫生證明, 醫生紙
loose	ground floor, upper floor, storey, 地下, 樓層, 地下, 幾樓
loose	who is to blame, at fault, 誰有過失, 過失, 邊個錯
loose	true or false, is it true, genuine, 真偽, 真確, 屬實, 真定假, 係咪真
loose	what to do, options, 補救, 途徑, 點算好
loose	confidential, secret, told in writing, 保密, 機密, 保密
loose	repeat, repetition, reoffend, do it again, 重犯, 再犯, 重複, 再犯, 再做
loose	recommend, recommendation, refer to, 建議, 轉介, 建議
loose	probability, likelihood, real possibility, 可能性, 實在可能, 機會
loose	reasonable observer, fair-minded observer, 公正而知情的旁觀者, 旁觀者
loose	set aside the decision, quash the decision, quashed, 撤銷決定, 撤銷, 推翻
loose	overturn, reverse, reversed, overturned, 推翻, 撤銷, 改判, 推翻
loose	send back, sent back, referred back, 發還, 退回, 打回頭
loose	speak, gave evidence, testify, 作供, 作證, 上庭講
loose	bank transfer record, bank slip, deposit slip, 入數紙, 轉帳紀錄, 入數紙
loose	renovate, repair cost, cost of repair, 維修費, 裝修費, 裝修費
loose	water, seepage test, colour water test, 滲水測試, 色水測試, 色水
loose	wall crack, crack, spalling, 裂縫, 剝落, 裂
loose	illegal parking, parking fee, 違例泊車, 停車費, 違泊
loose	smuggle, smuggling, contraband, illicit cigarettes, 走私, 私煙, 走私, 私煙
loose	immigration status, two-way permit, identity card holder, 入境身分, 雙程證, 身分證, 雙程證
loose	juvenile home, boys' home, 男童院, 兒童院, 男童院
loose	school bully, bully, bullied, 欺凌, 蝦
loose	identity theft, impersonate, impersonation, 冒充, 假冒, 冒認, 扮
loose	withdraw cash, cash machine, atm, 提款, 自動櫃員機, 提取現金, 撳機, 撳錢
loose	put in money, contribute capital, capital contribution, invested, invest, capital, ?put in, 出資, 注資, 投入資金, 合資, 投資, 夾錢, 夾咗, 出錢
loose	each of them, both of them, respectively, 各自, 分別, 兩人, 大家
loose	own pay, raise her own pay, pay himself, remuneration increased, salary increased, 加薪, 年薪, 薪酬, 加至, 加人工, 加咗人工, 自己人工
loose	branch, branches, outlets, 分店, 分行, 分店
loose	general meeting, extraordinary general meeting, shareholders' meeting, convene a meeting, 股東大會, 股東特別大會, 召開會議, 開會
loose	remove a director, removed as director, removal of director, 罷免, 罷免董事, 撤換, 踢走, 炒咗個董事
loose	address, old address, last known address, sent to the address, former address, 地址, 舊址, 住址, 地址
loose	discount, minority discount, reduction in price, 折讓, 折扣, 折
loose	valuation date, date of valuation, valuer, value the shares, 估值日期, 估值, 估值師, 估價
loose	buy out, buy-out order, buy the shares, purchase of shares, 收購令, 收購股份, 購買股份, 買返啲股
loose	quasi-partnership, mutual understanding, trust and confidence, 準合夥, 互信, 共識
loose	dividend, dividends, pay a dividend, distribute profit, 股息, 派息, 分紅, 派息, 分紅
loose	inspect books, books of account, see the accounts, 查閱帳簿, 帳簿, 帳目, 睇數, 查數
loose	market rent, above market, overpriced, expensive rent, 市值租金, 高於市價, 貴咗, 貴租
loose	use company money, company funds, misuse of company money, 動用公司款項, 公司資金, 動用, 公司啲錢, 用公司錢
loose	immigration record, travel record, entry and exit record, 出入境紀錄, 出入境
loose	competitor, rival, 競爭對手, 對手, 對手, 行家
loose	allegation rejected, reject the allegation, not accepted, 不接納, 指控, 不接受, 唔信
loose	subdivide, partition, partitioned, cubicle, cubicles, subdivided flat, subdivided unit, 分間, 間隔, 劏房, 板間房, 分間單位, 劏房, 劏咗, 劏
loose	upstairs, flat above, upper flat, floor above, upstairs owner, 樓上, 上層單位, 上一層, 樓上
loose	downstairs, flat below, lower flat, 樓下, 下層單位, 樓下
loose	shower, lavatory, toilet, bathroom, 淋浴, 廁所, 洗手間, 浴室, 廁所, 沖涼房
loose	water test, coloured water, dye, tomography, infrared, tested for leakage, 色水, 測試, 紅外線, 微波斷層掃描, 試水, 測試漏水, 驗漏水
loose	building surveyor, surveyor, 測量師, 驗樓師, 驗樓師
loose	waterproof, membrane, 防水, 防水膜, 防水
loose	remove and restore, take out, reinstate, restore to its approved plan, put right, 還原, 拆除, 恢復原狀, 拆返, 還原
loose	do the repair, repair work, replace the pipe, fix, 維修, 修補, 更換, 修妥, 整, 整返
loose	approved plan, building plan, 批准圖則, 圖則, 圖則
loose	common parts, common areas, light well, 公用部分, 公用地方, 天井, 公家地方
loose	grandmother, elderly woman, old lady, 祖母, 老婦, 婆婆, 婆婆, 阿婆, 阿嫲
loose	sleep in the sitting room, living room, 客廳, 大廳, 瞓廳
loose	collect rent, rental income, a month from, rent received, 收租, 租金收入, 租金, 收租
loose	wrote to, complained in writing, first complained, first complaint, 去信, 投訴, 首次投訴, 投訴
loose	site visit, visited the flat, inspected the property, view the premises, 實地視察, 到訪, 視察, 睇過現場
loose	loss of use, loss of enjoyment, inconvenience, distress, 喪失使用, 不便, 困擾, 唔方便
loose	damaged furniture, wardrobe, bedding, 家具, 衣櫃, 床褥, 衣櫃, 傢俬
loose	strike, industrial action, take part in a strike, 罷工, 工業行動, 罷工
loose	hospital for months, rehabilitation centre, rehab, 復康中心, 住院, 康復, 復康
loose	only came occasionally, occasionally, from time to time, 間中, 偶爾, 間中
loose	stop working, stopped working, stopped coming, no longer work, 停工, 停止工作, 不再上班, 無法工作, 冇返工, 冇做
loose	what he said on his behalf, in mitigation, put forward on his behalf, ?his lawyer say, ?lawyer say, 陳詞, 求情, 代其陳述, 幫佢講咩, 律師講
loose	boss or employee, self-employed, 僱主, 僱員, 自僱, 打工, 老闆
loose	tons, tonnes, metric tons, bags of, 公噸, 噸, 包, 幾多噸
loose	port, discharge, unload, loading port, destination, 港口, 卸貨, 裝貨港, 目的地, 碼頭, 落貨
loose	sale and purchase agreement of shares, share sale, 買賣股份協議, 股份買賣, 賣股
loose	correct data, change the record, amend the data, data correction, 改正資料, 更正資料, 改正, 改資料, 改返
loose	overseas transfer, transferred abroad, outside hong kong, 移轉, 外地, 香港以外, 外地
loose	stop and search, stopped and searched, search a person, body search, 截停, 搜身, 截停及搜查, 截查, 搜身
loose	give notice, length of notice, month's notice, 給予通知, 通知期, 一個月通知
loose	after leaving employment, end of employment, on termination, 合約終止後, 離職時, 僱傭終止, 走咗之後, 離職
loose	how old, date of birth, age of, 年齡, 出生日期, 幾大年紀
loose	nationality, where from, native of, 國籍, 籍貫, 原籍, 邊度人
loose	illness history, past health, health condition, 病歷, 健康狀況, 身體點
loose	pay the fine, default of payment, in default, 繳付罰款, 不繳付, 交罰款
loose	quarantine, isolation, quarantined, 檢疫, 隔離, 強制檢疫, 隔離, 困酒店
loose	?taken, ?took away, stole, stolen, stole therein, gone missing, missing, misappropriated, 偷走, 失竊, 不翼而飛, 取去, 偷咗, 唔見咗, 攞走
loose	?how was it proved, fingerprint, fingerprints, matched, footage, cctv, dna, 指紋, 閉路電視, 鑑證, ?如何證明, ?憑甚麼證據, 點證明, 點樣證明, 點知係佢
loose	away from home, left for a trip, left hong kong, trip to, travelled to, out of town, 外遊, 離港, 旅行, 不在香港, 去咗邊, 去旅行, 唔喺香港
loose	in the name of, in the joint names, registered in the name of, held a licence, sole name, 名下, 聯名, 以其名義, 邊個名, 邊個名下, 寫邊個名
loose	?bought for, purchase price, consideration of, at the price of, total consideration, at a consideration, 買入價, 購入價, 購買價, 代價為, 幾錢買, 買嗰陣幾錢, 幾多錢買
subject	disqualification order, disqualified from being a director, ?barred from being a director, ?banned from being a director, ?barred, 取消資格令, 取消董事資格, 唔做得董事
subject	indemnity basis, standard basis, party-and-party basis, basis of taxation, common fund basis, 彌償基準, 訟費基準, 評定基準
common	beneficial interest, equal shares, in proportion, respective contributions, ?share of the flat, ?share of the property, 實益權益, 業權比例, 各佔一半, 分擔比例, 佔幾多, 分幾多份, 一人一半
subject	installment, installments, by installments, instalment, instalments, 分期付款, 分期繳付, 分期, 分期, 分期俾
loose	adjourned, adjournment, put off, postponed, ?postpone, delay of, 押後, 延期, 押後聆訊, 押後, 改期, 拖後
loose	video link, zoom, internet connection, remote hearing, video conferencing, 視像聆訊, 視像, 遙距聆訊, 視像, 上網開庭
loose	pandemic, covid-19, coronavirus, epidemic, 疫情, 新冠, 大流行病, 肺炎, 疫情, 中招
loose	redact, redaction, redacted, confidential information, confidentiality, 遮蓋, 機密資料, 保密, 遮住, 保密
loose	price fixing, fix the price, determine the price, fixing prices, 合謀定價, 操縱價格, 定價, 夾價, 圍標
loose	tender, tenders, bid, bidding, bid-rigging, quotation, 投標, 圍標, 報價, 落標, 圍標
loose	market sharing, allocate customers, share the market, 瓜分市場, 分配客戶, 分客
loose	cartel, cartel conduct, anti-competitive, first conduct rule, serious anti-competitive conduct, 第一行為守則, 合謀行為, 反競爭行為
loose	prospectus, listing, ipo, sponsor, listing application, 招股書, 招股章程, 上市申請, 保薦人, 上市
loose	licence suspended, suspension of licence, revoke the licence, reprimand, reprimanded, 暫時吊銷牌照, 吊銷牌照, 譴責, 停牌, 釘牌
loose	misconduct, professional misconduct, unprofessional conduct, 專業失當, 失當行為, 不當行為, 專業失德
loose	inquiry panel, disciplinary charge, disciplinary inquiry, disciplinary hearing, 研訊小組, 紀律控罪, 紀律聆訊, 研訊
loose	removed from the register, removal of his name, struck off, ?struck off the register, 除名, 從註冊名冊中除名, 除牌, 除牌, 釘牌
loose	clinical records, medical notes, hospital records, 臨牀紀錄, 病歷, 醫療紀錄, 病歷, 牌板
loose	assessed to tax, profits tax, salaries tax, taxpayer, assessment, 利得稅, 薪俸稅, 納稅人, 評稅, 交稅, 報稅, 打稅
loose	tax return, profits tax return, filed a return, 報稅表, 利得稅報稅表, 報稅表
loose	rateable value, assessable value, 應課差餉租值, 應評稅值, 差餉
loose	trade or business, adventure in the nature of trade, carrying on of a business, 經營業務, 營商性質, 生意性質, 做生意
loose	mislaid, cannot be found, lost the document, went missing, 遺失, 找不到, 不知所終, 唔見咗, 搵唔到
loose	took over, taken over, 接管, 接收, 接手, 接手, 頂手
loose	ceased business, ceased to operate, closed down, ceased trading, 停業, 結業, 停止營業, 執笠, 結業
loose	joint tenants, joint tenancy, severance, notice of severance, 聯權共有, 聯權共有人, 分割聯權, 分割通知書, 長命契, 拆契
loose	tenants in common, 分權共有, 分權共有人, 分權契
loose	common intention, constructive trust, common intention constructive trust, 共同意圖, 法律構定信託, 共同意圖法律構定信託
loose	mortgage instalments, mortgage repayments, repaid the mortgage, paying the mortgage, 按揭供款, 供樓, 償還按揭, 供樓, 供款
loose	title deeds, deeds, 業權契據, 樓契, 契據, 屋契, 樓契
loose	personal loan, loan to her, advanced to, 私人貸款, 個人貸款, 借款, 借錢, 借俾
loose	belongings, personal belongings, keys, residence card, 個人物品, 門匙, 住戶證, 啲嘢, 鎖匙
loose	whatsapp, wechat, message, messages, text message, sms, 訊息, 短訊, 即時通訊, whatsapp, 訊息, 短訊
loose	totally without merit, no reconsideration, reconsidered at an oral hearing, 全無理據, 毫無法律依據, 不得要求重新考慮
loose	broad-brush, summarily assessed, summary assessment, gross sum assessment, 簡易程序評定, 整筆評定, 粗略評估
loose	security for costs, provide security, 訟費保證, 訟費保證金, 押堂費
loose	unless order, peremptory order, 限時履行令, 除非命令, 最後通牒
loose	abuse of process, frivolous, vexatious, 濫用程序, 濫用法律程序, 瑣屑無聊, 無理纏擾, 亂告, 玩嘢
loose	without prejudice, calderbank, settlement offer, offer to settle, sanctioned offer, 和解建議, 不損害權益, 附帶條款和解提議, 和解信, 講和, 傾和
loose	acting in person, litigant in person, unrepresented, self-represented, 親自行事, 無律師代表, 無律師代表訴訟人, 自己打官司, 冇請律師
loose	certificate for counsel, certificate for two counsel, two counsel, 大律師證書, 兩名大律師, 兩個大狀, 請幾多個大狀
loose	set off, set-off, set off against, 抵銷, 互相抵銷, 對沖, 扣返
loose	interim payment, interim maintenance, interim, 中期付款, 中期, 臨時
loose	hague convention, child abduction, wrongful removal, habitual residence, 海牙公約, 擄拐, 不當遷移, 慣常居住地, 拐走個仔, 帶走個仔
loose	needs, reasonable needs, standard of living, lifestyle, 合理需要, 生活水平, 生活方式, 生活水準, 使費
loose	non-disclosure, full and frank disclosure, failed to disclose, form e, financial disclosure, 隱瞞資產, 全面披露, 財務披露, 經濟狀況陳述書, 收埋身家, 冇申報
loose	adverse inference, draw an adverse inference, drew an inference, 不利推論, 作出不利的推論
loose	school fees, tuition, international school, 學費, 國際學校, 學費
loose	domestic helper, maid, helper, 家庭傭工, 家傭, 外傭, 工人, 姐姐
loose	burglary, break in, ransack, ransacked, trespasser, 入屋犯法, 爆竊, 搜掠, 爆格, 爆竊
loose	unemployed, out of work, lost his job, 失業, 無業, 待業, 冇嘢做, 失業
loose	educated up to, form 3, form 5, education, completed form, 教育程度, 學歷, 中三, 中五, 讀到幾多, 讀書讀到
loose	occupation, worked as, working as, employed as, 職業, 任職, 從事, 做邊行, 做咩工, 搵食
loose	arrested on, was arrested, 被捕, 拘捕, 落網, 幾時拉, 拉咗, 被捕
loose	under caution, cautioned, video recorded interview, cautioned statement, 警誡, 警誡供詞, 錄影會面, 落口供, 警誡
loose	compensated the victim, restitution, paid back, repaid the victim, restitute, 向受害人作出賠償, 歸還款項, 還返錢, 賠返俾事主
loose	breach of trust, position of trust, trusted employee, 違反誠信, 誠信, 受信任的職位, 信任
loose	money laundering, proceeds of indictable offence, dealing with property, 洗黑錢, 可公訴罪行得益, 處理財產, 洗黑錢
loose	phishing, scam, deception, telephone deception, fraud victim, 騙案, 電話騙案, 欺騙手段, 呃錢, 電騙
loose	delay in prosecution, delay in bringing, 檢控延誤, 拖延檢控, 拖咗好耐
loose	trespass, licensee, permission to stay, adverse possession, squatter, 侵佔, 逆權管有, 許可佔用, 霸地, 逆權
loose	building management, owners' corporation, incorporated owners, management fee, deed of mutual covenant, 業主立案法團, 管理費, 公契, 法團, 管理費
loose	land search, registered at the land registry, land registry, 土地註冊處, 查冊, 查冊, 田土廳
loose	winding up petition, wound up, liquidator, liquidation, 清盤呈請, 清盤, 清盤人, 清盤
loose	shareholder dispute, minority shareholder, unfairly prejudicial, 少數股東, 不公平損害, 小股東
loose	dividend, dividends, bonus shares, 股息, 派息, 派息
loose	board meeting, resolution, general meeting, 董事會會議, 決議, 股東大會, 開會
loose	trial bundle, skeleton argument, written submissions, 審訊文件冊, 陳詞大綱, 書面陳詞
loose	fresh evidence, new evidence, ladd v marshall, 新證據, 補充證據, 新證據
loose	extension of time, time extension, leave out of time, 延長時限, 寬限期, 逾期許可, 延期, 寬限
loose	service of documents, served on, personal service, substituted service, 送達, 面交送達, 替代送達, 送達, 派文件
loose	injunction, interlocutory injunction, mareva, freezing order, 禁制令, 資產凍結令, 非正審禁制令, 禁制令, 凍結資產
loose	stay of execution, stay pending appeal, stay of proceedings, 暫緩執行, 擱置執行, 擱置法律程序, 暫緩執行, 停住先
loose	common law, statute, legislative intent, purpose of the legislation, 普通法, 立法原意, 立法目的
loose	natural justice, fair hearing, procedural fairness, apparent bias, 自然公正, 公平聆訊, 程序公正, 表面偏頗, 公唔公平, 偏幫
loose	irrational, wednesbury, unreasonable decision, no reasonable, 不合理, 韋恩斯伯里, 任何合理, 離譜
loose	demeanour, credibility, credible, reliable witness, believed the evidence, 神態, 可信性, 可信, 可靠, 可唔可信, 信唔信
loose	expert evidence, expert report, joint expert, opinion of the expert, 專家證據, 專家報告, 專家意見, 專家
loose	plainly wrong, error of law, misdirected himself, appellate intervention, 明顯錯誤, 法律錯誤, 錯誤引導, 錯得離譜
loose	general importance, great general or public importance, point of law, 重大而廣泛的重要性, 公眾重要性, 法律論點
loose	new point, not raised below, raised for the first time, 新論點, 首次提出, 新嘢
common	motor vehicle, motor-cycle, motorcycle, van, lorry, vehicle, goods vehicle, 汽車, 電單車, 車輛, 貨車, 客貨車, 車, 電單車
loose	manifest, obvious, easily noticed, plain, clear, patent, 明顯, 顯而易見, 明確, 好明顯, 睇得出
loose	feign, feigned, pretend, pretended, fake, faked, malinger, malingering, sham, 假裝, 裝病, 虛假, 詐病, 扮嘢, 詐病, 扮病
loose	mental illness, physical illness, ill, sickness, unwell, medical condition, 疾病, 患病, 身體不適, 病患, 病, 唔舒服
loose	litigation funding, funding order, legal costs funding, fund the litigation, 訴訟資金, 訟費撥款, 律師費用, 律師費
loose	undervalue, below market value, at a low price, underpriced, 低價, 低於市值, 以低價, 賤價, 平賣, 好平, 賤賣
loose	culpable, blameless, to blame, at fault, blameworthy, 過錯, 有錯, 罪責較大, 應受責備, 邊個錯, 邊個啱, 邊個錯多啲
subject	forfeit the deposit, forfeit, forfeited, forfeiture of deposit, forfeiture, 沒收訂金, 沒收按金, 沒收, 殺訂, 撻訂, 殺定, 殺, 殺訂金
loose	particulars, further and better particulars, particularise, particularised, pleaded with particulars, 詳情, 進一步及更佳詳情, 更詳盡清楚的詳情, 寫清楚, 講清楚, 列明
loose	direct marketing, marketing, promote, promotion, advertise goods, 直接促銷, 促銷, 推廣, 推銷, 推銷, sell嘢, 宣傳
loose	take his data, personal data, data subject, use of data, 個人資料, 資料當事人, 我啲資料, 個人資料
loose	consolidate, consolidated, consolidation, heard together, 合併審理, 合併, 一併聆訊, 一齊審, 合埋審
loose	instructing solicitor, solicitor's clerk, conducting clerk, law clerk, 律師行文員, 發出指示的律師, 律師文員, 師爺, 律師樓文員
loose	flagrant incompetence, incompetent counsel, failed to advise, 極度失職, 不稱職, 無能, 律師做得差, 律師唔得
loose	unverified, bare assertion, mere assertion, unsupported assertion, 空泛聲稱, 片面之詞, 未經證實, 亂噏, 齋噏
loose	leases, tenancy agreements, sub-let, sublet, 租約, 租賃協議, 分租, 租約, 租單
loose	genuine, bogus, forged, forgery, fabricated, 真實, 虛假, 偽造, 捏造, 真定假, 老作, 假嘢
loose	summing-up, directed the jury, direction to the jury, 總結詞, 引導陪審團, 向陪審團作出指引, 個官點同陪審團講
loose	street value, retail value, market value of the drugs, per gramme, 街頭價值, 市值, 零售價值, 街價, 值幾多錢
loose	keys, key, keys to the premises, 鎖匙, 門匙, 鎖匙
loose	resale, resold, re-sale, put up for resale, sold again, 轉售, 轉賣, 再出售, 轉賣, 賣返, 再賣
loose	cancel, cancellation, cancelled, back out, pull out of, 取消, 撤銷交易, 取消買賣, 唔買, 撻, cancel
loose	uncompleted, first-hand, presale, pre-sale, consent scheme, 預售樓花, 樓花, 一手樓, 預售, 樓花, 一手樓
loose	net amount, after set off, balance payable, 淨額, 餘額, 相抵後, 計埋數, 爭幾多
loose	accidental slip, slip rule, clerical mistake, corrigendum, typographical error, 筆誤, 文書錯誤, 勘誤, 更正, 寫錯字, 打錯字
loose	golf club membership, club membership, debenture, 高爾夫球會會籍, 會籍, 會籍
loose	trademark, trademarks, trade mark, logo, 商標, 商標, 牌子
loose	each bear their own costs, no order as to costs, 各自承擔訟費, 不作訟費命令, 自己俾自己
loose	adverse costs, costs against, reimburse, reimbursed, reimbursement, 償付, 付還, 補還, 賠返, 還返
loose	mediation, mediate, negotiate, settlement talks, 調解, 談判, 磋商, 調解, 傾掂數
loose	animus, hostility, bitterness, hatred, lack of respect, 敵意, 怨恨, 不和, 好憎, 好嬲, 唔啱傾
loose	prolonged, lengthened, delayed the trial, procedural excess, 拖延, 延長訴訟, 拖長, 拖, 拖長
loose	valuation, valued at, appraised, appraisal, surveyor's valuation, 估值, 估價, 評估價值, 估價, 值幾多
loose	surrender value, insurance policy, insurance policies, 退保價值, 保單, 保險單, 保單, 買保險
loose	maintenance pending suit, arrears of maintenance, personal expenses, 訴訟期間贍養費, 拖欠贍養費, 家用, 爭家用
loose	quarrel, argued, dispute, altercation, 爭吵, 嘈交
loose	looking for work, job hunting, seek employment, 求職, 搵工
loose	changed jobs, new employment, 轉職, 轉工
loose	paid wages, pay wages, wages were paid, salary paid, 發放工資, 出糧
loose	attended work, at work, work, working, 上班, 返工
loose	after work, off duty, finished work, 下班, 放工
loose	leave, took leave, applied for leave, 休假, 請假
loose	started work, commenced work, 動工, 開工
loose	stopped work, suspension of works, 停工
loose	operation, surgery, operated on, 手術, 做手術
loose	walk, walking, mobility, 行走, 行得
loose	hit, collided, knocked down, struck, 碰撞, 撞
loose	driving offence points, demerit, 扣分
loose	medication, took medicine, 服藥, 食藥
loose	suicide, killed himself, 自殺
loose	lie down, lying, 躺下, 瞓低
loose	shouted, called out, yelled, 叫喊, 嗌
loose	cried, crying, wept, 哭泣, 喊
loose	laughed, smiled, 笑
loose	forced, by force, against her will, 強行, 夾硬
loose	liked, like, fond of, 喜歡, 鍾意
loose	disliked, unhappy, 不喜歡, 唔鍾意
loose	relationship, dating, courtship, 戀愛, 拍拖
loose	broke up, separated, break-up, 分手
loose	gave birth, birth, childbirth, 分娩, 生仔
loose	look after the child, care for the child, childcare, 照顧子女, 湊仔
loose	attend school, school, 上學, 返學
loose	downstairs, ground floor, floor below, 樓下
loose	air-conditioning, air conditioner, 空調, 冷氣
loose	main door, front door, gate, 大門
loose	lock, door lock, locked, 門鎖
loose	paid rent, pay rent, rent, 繳付租金, 交租
loose	took possession, moved in, occupation permit, 入住, 入伙
loose	bought a flat, purchased the property, purchase of property, 購置物業, 買樓
loose	sold the flat, sold the property, sale of the property, 出售物業, 賣樓
loose	mortgage, mortgage loan, 按揭貸款, 上會
loose	down payment, initial payment, 首期
loose	iou, acknowledgment of debt, promissory note, 借據, 欠條
loose	dishonoured cheque, bounced, dishonoured, 空頭支票, 彈票
loose	withdrew, withdrawals, withdrawal, 提款
loose	account, bank account, 戶口
loose	seized, seizure, distress, 查封
loose	business, carry on business, ran a business, 經營業務, 做生意
loose	invested in, acquired shares, subscribed for shares, 入股
loose	dividend, profit sharing, share of profits, 分紅
loose	loss, losses, lost money, 虧蝕, 蝕錢
loose	profit, profits, earned, made money, 利潤, 賺錢
loose	profit, profits, earned, 盈利, 賺幾多
loose	signed the contract, entered into the agreement, signed the agreement, 簽訂合約, 簽約
loose	in writing, written agreement, written, 書面, 白紙黑字
loose	sealed, company chop, chop, 蓋章, 蓋印
loose	forged signature, forgery, 假冒簽名, 冒簽
loose	container, containers, 貨櫃
loose	delivery, delivered, delivery of goods, 送貨
loose	defective, broken, damaged, out of order, 損壞, 壞咗
loose	repaired, repair, rectified, 修理, 整返
loose	returned the goods, rejected the goods, refund, 退貨
loose	warranty, maintenance, 保養
loose	reported to the police, called the police, 報警
loose	gave a statement, statement to the police, recorded interview, 錄取口供, 落口供
loose	appeared in court, attend court, court, 出庭, 上庭
loose	possession of dangerous drugs, possession of drugs, 管有危險藥物, 藏毒
loose	stick, rod, club, 棍
loose	snatched, grabbed, 搶去, 搶
loose	photographs, took photos, photo, 拍照, 影相
loose	letter, wrote a letter, posted, 寄信
loose	young, youth, 年輕, 後生
loose	elderly, old person, 長者, 老人家
loose	old man, elderly man, 老翁, 阿伯
loose	cousin, cousins, 表親, 表弟
loose	entered illegally, illegal immigrant, smuggled into, 非法入境, 偷渡
loose	expired, overstayed, out of date, 逾期, 過期
loose	code of conduct, code of practice, guidelines, 守則
loose	bus, buses, 巴士
loose	taxi, taxis, 的士
loose	garage, workshop, 車房
loose	petrol station, filling station, 油站
loose	school, college, 學校
loose	warehouse, godown, 倉庫, 貨倉
loose	public housing, public rental flat, 公共屋邨, 公屋
loose	explosion, exploded, 爆炸
loose	percent, proportion, 百分之, 成
loose	?live with, ?lives with, care and control, living at, currently living, 照顧及管束, 同住, ?跟誰住, 跟邊個住, 同邊個住
loose	net assets, net worth, humble figure, 淨資產, 資產淨值, 剩低幾多身家, 幾多身家
loose	ability to pay, lacks the ability, afford, liquidity, financial situation, 付款能力, 負擔能力, 財政狀況, 冇錢俾, 冇錢, 俾唔起
loose	housewife, homemaker, breadwinner, ?a job, 家庭主婦, 養家, ?有沒有工作, ?工作, 有冇返工, 有冇嘢做
loose	grounds of opposition, opposition, ?resist, ?resists, ?on what grounds, 反對理由, 反對, 點解反對, 反對
loose	sought a monthly sum, initially sought, monthly sum, 每月款項, 原先要求, ?要求每月, 每個月要幾多
common	new zealand, 新西蘭, 紐西蘭
common	australia, australian, ?down under, 澳洲, 澳大利亞
common	shatin, sha tin, 沙田
common	kowloon, 九龍
common	tsim sha tsui, 尖沙咀
common	mong kok, mongkok, 旺角
common	yuen long, 元朗
common	tai po, 大埔
common	north point, 北角
loose	worked as, working as, employed as, occupation, casual work, ?do for a living, ?do for work, 職業, 任職, 工作, 做邊行, 返咩工, 做咩工
loose	pleaded guilty, plead guilty, guilty plea, ?own up, ?owned up, ?come clean, ?came clean, 認罪, 承認控罪, 認唔認, 認咗, 有冇認
subject	common sense, 常理, 常識
subject	disqualification order, director disqualification, ?barred from running companies, ?banned as a director, 取消董事資格, 取消資格令, 唔俾做董事, 唔俾佢做董事
loose	shareholders, shareholding, shareholdings, ?owns the shares, ?own the shares, ?owns the company, ?who owns, ?owned by, 股東, 持股, 股權, 邊個揸股, 揸股
loose	tour counter, counter, tour desk, stall, booth, 櫃位, 攤位, 櫃枱, 擺檔, 擺咗檔, 個檔
subject	competitor, competing undertakings, competing, competitors, 競爭對手, 競爭者, 對手, 行家
loose	value of sales, turnover, sales figure, 銷售額, 營業額, 賣到幾多, 賣咗幾多, 做到幾多生意
loose	monthly fee, monthly rent, per month, ?a month, 月費, 每月, 個月幾多
subject	retrial, retried, new trial, ?another trial, ?tried again, 重審, 重新審訊, 再審過, 審多次
subject	majority verdict, majority verdicts, by a majority of, ?jurors split, ?jury split, 多數裁決, 大比數, 幾多比幾多
loose	omitted, omission, failure to give, failed to give, non-direction, did not do, 遺漏, 沒有提及, 漏咗, 冇講到, 漏低
subject	good character, 良好品格, 品格良好, 份人好好, 為人好, 好人
loose	invariable rule, mandatory, obliged, compulsory, ?always have to, ?every time, 硬性規定, 必須, 次次都要, 一定要, 係咪一定
loose	conflict of interest, conflicts of interest, ?wear two hats, ?both sides at once, ?two masters, 利益衝突, 踩兩船, 兩頭蛇, 兩邊都幫
loose	confidential information, leaked, non-public, ?tipped off, ?passed on secrets, ?inside track, 機密資料, 洩露, 通水, 爆料, 通風報信
loose	elder brother, brother, 兄長, 胞兄, 阿哥, 大佬
loose	girlfriend, partner, relationship, 女朋友, 伴侶, 條女, 女友
loose	intermediary, middleman, finder, ?go-between, 中介人, 中間人, 牽線, 搭路
loose	concealed, conceal, kept from, did not disclose, failed to disclose, ?kept in the dark, ?hid, 隱瞞, 沒有披露, 瞞住, 收埋, 呃住
loose	declined to answer, did not give evidence, refused to answer, elected not to, ?kept quiet, ?stay silent, 沒有作供, 保持緘默, 唔出聲, 唔開聲, 冇出庭講嘢, 唔肯答
loose	lied, untruthful, false, dishonest, lies, 說謊, 不誠實, 講大話, 呃人
loose	prohibition order, prohibited from, prohibition, ?banned from the industry, ?kicked out of the industry, prohibited, ban, banning order, ?kept out of the industry, ?kept out, 禁止, 禁制, 唔准再做, 停牌, 釘牌, 唔俾做返呢行
loose	withdrew, withdrawn, rescinded, ?backed out, ?pulled out, 退出, 撤回, 縮沙, 反口
loose	acquitted, discharged, ?let off, ?got off, 無罪, 獲釋, 甩身, 甩罪
loose	negotiate, negotiation, negotiating, bargain, 磋商, 談判, 傾數, 傾生意, 講數
loose	draft, drafted, drafting, comments on, 草擬, 起草, 幫手寫, 代寫
loose	copied to, forwarded, forward, 轉寄, 轉發, 轉發, cc
loose	purchase price, valuation, consideration, 作價, 估值, 值幾多, 作價
loose	fine, pecuniary penalty, penalty of, 罰款, 罰幾多錢, 罰咗幾多
loose	suspended, suspension, revoked, licence, 吊銷牌照, 暫時吊銷, 除牌, 停幾耐牌
loose	instructions, instructed, upon the instructions, 指示, 吩咐, 叫佢做, 吩咐
loose	financial hardship, hardship, 經濟困難, 財政困難, 好窮, 捱窮
loose	surveillance, keeping watch, mounted, observation, 監視, 埋伏, 睇住, 埋伏, 跟蹤
loose	employer, boss, managing director, supervisor, 僱主, 上司, 老細, 老闆, 波士
loose	bonus, incentive, remuneration, 花紅, 報酬, 分紅, 着數, 好處
loose	credible, credibility, reliable witness, ?believable, ?swallow, 可信, 可靠, 信唔信得過, 靠唔靠得住
loose	not satisfied, not proved, no evidence, insufficient, 證據不足, 未能證明, 證唔到, 冇證據
loose	adjourned, adjournment, postponed, ?put off, 押後, 延期, 押後, 遲啲先審
loose	time limit, deadline, out of time, late, 逾期, 期限, 過期, 遲咗, 過咗鐘
loose	no admission or concession, without prejudice, relied upon, ?used against, 不得依據, 無損權利, 攞嚟頂證, 當證據用
loose	not be dealt with, not approved, view that these proceedings, ?falls through, ?fell through, ?deal fails, 談不攏, 不獲批准, 傾唔掂, 傾唔成
loose	financial gain, personal gain, profit, ?make any money out of, ?make any money, ?made money out of, 金錢利益, 得益, 利潤, 賺到錢, 有冇賺, 攞到着數
loose	manifestly excessive, disproportionate, unduly harsh, entirely appropriate, ?too harsh, ?too heavy, 明顯過重, 不相稱, 過於嚴苛, 太重, 罰得重, 判得重`;
