/**
 * Courts, parties, procedure and evidence. One meaning per line: `English | written Chinese | spoken Cantonese`.
 * `?term` is looked for in questions only (the text says it otherwise); a line that starts with `~` is about every
 * judgment, so finding it says little about whether this one answers; one that starts with `^` names who, not what;
 * one that starts with `-` could be asked of any case, so that not finding it says little.
 */
export const PROCEDURE_CONCEPTS = `
~ court, tribunal, bench, their lordships | 法庭, 法院, 本庭, 本院, 審裁處 | 官府
~ judge, magistrate, adjudicator, judicial officer, his honour | 法官, 裁判官, 審裁員, 本席, 聆案官, 司法人員 | 個官, 阿官
~ case, proceedings, action, matter, litigation, suit | 案件, 本案, 訴訟, 法律程序, 案 | 單案, 單嘢, 件案
~ judgment, ruling, decision, determination | 判決, 判決書, 裁決, 判詞, 決定, 裁定, 裁斷 | 判詞
~ hold, held, decide, rule, find, found, conclude, determine, considered | 裁定, 認為, 裁斷, 判定, 決定
~ say, state, submit, submission, contend, contention, argue, argument, ?argued | 陳詞, 陳述, 指稱, 指出, 主張, 論點 | 話, 講
~ law, legal principle, principle, legal test | 法律, 法律原則, 原則, 法例 | 法律
-order, direction, ordered | 命令, 頒令, 頒布, 頒下, 下令, 指示, 作出命令
~ application, apply, applied | 申請 | 申請
~ plaintiff, claimant | 原告人, 原告 | 苦主
~ defendant, accused, defence side | 被告人, 被告, 被控人
~ applicant, claimant | 申請人, 聲請人
~ respondent, putative respondent | 答辯人, 被申請人
~ appellant | 上訴人
~ party, parties, both sides | 各方, 雙方, 訴訟各方, 當事人
~ person, individual, somebody, anyone, people | 人, 任何人, 個人 | 人, 佢哋
^first defendant, 1st defendant, d 1, ?defendant 1, a 1, first accused | 第一被告人, 第一被告, 首被告 | 第一被告, d1
^second defendant, 2nd defendant, d 2, ?defendant 2, a 2, second accused | 第二被告人, 第二被告, 次被告 | 第二被告, d2
^third defendant, 3rd defendant, d 3, ?defendant 3, a 3, third accused | 第三被告人, 第三被告 | 第三被告, d3
^fourth defendant, 4th defendant, d 4, a 4 | 第四被告人, 第四被告 | d4
^co-defendant, co defendant, co-accused, co accused, accomplice | 同案被告, 同案被告人, 同案, 同謀, 同黨, 共犯 | 同黨, 同伙
appeal, appellate | 上訴 | 上訴
-ground of appeal, appeal ground, ground, ?complaint on appeal | 上訴理由, 上訴理據, 理據, 申請理由
leave to appeal, permission to appeal, seek leave, grant of leave | 上訴許可, 上訴許可申請, 許可上訴
-leave, permission | 許可, 准許, 批准 | 批准, 批唔批
notice of appeal, form xi | 上訴通知書, 上訴通知
respondent's notice | 答辯人通知書
cross-appeal, cross appeal | 交相上訴, 反上訴
appeal allowed, allow the appeal, appeal succeed, set aside, quash, ?appeal succeed, ?did the appeal succeed | 上訴得直, 判上訴得直, 撤銷原判, 撤銷定罪 | 上訴成功, 上訴得直
appeal dismissed, dismiss the appeal, appeal fail, dismissed | 駁回上訴, 上訴駁回, 駁回, 上訴被駁回 | 上訴失敗, 打甩
-refuse, reject, refusal, declined, turned down | 拒絕, 不批准, 駁回, 不予接納, 不接納 | 唔批, 唔接納, 拒絕
-grant, granted, allow | 批准, 給予, 判給, 准予 | 批, 批咗
-trial judge, judge below, court below, learned judge, sentencing judge, judgment below, the judge | 原審法官, 原審裁判官, 下級法院, 原審 | 原審個官
-court of appeal | 上訴法庭, 上訴庭
court of final appeal | 終審法院, 終院 | 終審庭
court of first instance, high court | 高等法院, 原訟法庭, 原訟庭 | 高院
district court | 區域法院, 區院
magistrate court, magistracy | 裁判法院 | 裁判署
labour tribunal | 勞資審裁處
lands tribunal | 土地審裁處
small claims tribunal | 小額錢債審裁處
-jurisdiction, power to hear, competent to hear | 司法管轄權, 管轄權, 審理權
maximum jurisdiction, limit of jurisdiction, maximum sentence that the court may impose, ?sentencing limit, ?sentencing power | 判刑上限, 判刑權限, 判罰上限, 權限, 上限
judicial review | 司法覆核
irrationality, unreasonable, wednesbury, irrational | 不合理, 非理性, 悖理
procedural fairness, natural justice, procedural unfairness, fair hearing, fairness | 程序公正, 程序公義, 自然公正, 公平聆訊, 不公平
legitimate expectation | 合理期望
anxious scrutiny | 嚴密審視, 嚴格審查
ultra vires, beyond power, error of law | 越權, 法律錯誤, 犯錯
order 53, judicial review rules | 第53號命令
proportionality, proportionate | 相稱, 相稱性, 合乎比例
mandamus, certiorari, prohibition order | 履行義務令, 移審令, 禁止令
injunction, restraining order, interlocutory injunction | 禁制令, 強制令, 臨時禁制令
mareva, freezing order, freezing injunction, frozen | 資產凍結令, 瑪瑞瓦禁制令, 凍結 | 凍結
specific performance | 強制履行, 強制履約
declaration, declare | 宣布, 宣告, 聲明 
stay of proceedings, stay, stay application | 擱置, 擱置法律程序, 暫緩執行
striking out, strike out, struck out | 剔除
summary judgment, order 14 | 簡易判決
default judgment, judgment in default | 因欠缺行動而作出的判決, 缺席判決
writ, writ of summons | 傳訊令狀, 令狀
originating summons | 原訴傳票
summons | 傳票
statement of claim, pleading, pleadings, amended pleading | 申索陳述書, 狀書, 狀書修訂
counterclaim | 反申索
-claim, cause of action | 申索, 訴因, 訴訟因由, 索償, 追討 | 索償, 追
set-off, set off | 抵銷
joinder, join a party | 合併, 加入為一方
-third party, third parties | 第三者, 第三方
discovery, disclosure of documents, discovery of documents | 文件透露, 披露文件, 透露
-disclose, disclosure, non-disclosure | 披露, 透露, 不披露
privilege, legal professional privilege, privileged | 法律專業保密權, 特權, 保密權
without prejudice | 無損權益
security for costs | 訟費保證金
costs, legal costs, order as to costs, costs order, ?pay the costs | 訟費, 訟費命令, 堂費 | 堂費, 律師費
order nisi, costs order nisi, nisi | 暫准命令, 暫准訟費令, 暫准 
absolute, become absolute, order absolute | 絕對, 絕對命令, 成為絕對
tax, taxed, taxation of costs, summary assessment | 評定, 評定訟費, 訟費評定, 法庭評定, 簡易評估
indemnity basis, indemnity costs | 彌償基準
certificate for counsel, certificate for two counsel | 大律師證書
legal aid, legally aided, director of legal aid | 法律援助, 法援 | 法援
-counsel, barrister, lawyer, solicitor, advocate, legal representative, duty lawyer, ?represent, represented | 律師, 大律師, 代表律師, 辯方律師, 法律代表, 當值律師, 律師代表, 代表 | 律師, 狀師
in person, unrepresented, self-represented, litigant in person | 親自行事, 沒有律師代表, 無律師代表, 親自應訊 | 冇律師
-prosecution, prosecutor, crown, department of justice | 控方, 檢控, 檢控官, 律政司, 主控
-defence, defense | 辯方, 抗辯, 免責辯護, 辯護, 答辯 | 辯護
defence of due diligence, due diligence, took all reasonable steps, reasonable steps | 應有的努力, 盡職審查, 採取一切合理步驟, 合理步驟, 合理措施, 切實可行的步驟
reasonable excuse, lawful excuse, lawful authority | 合理辯解, 合法權限, 合理解釋
-evidence, proof, exhibit, material | 證據, 證供, 證物, 呈堂 | 證據
admissible, admissibility, admit evidence, inadmissible | 可接納性, 可接納, 接納為證據, 呈堂
hearsay | 傳聞證據, 傳聞證供, 傳聞
-witness, gave evidence, testify, testified, testimony, ?give evidence, called | 證人, 作供, 出庭作證, 作證, 傳召, 證供 | 證人, 上庭作證
expert, expert witness, expert evidence, expert report, surveyor, valuer | 專家, 專家證人, 專家報告, 專家證據, 測量師
credibility, credible, honest witness, truthful, reliable witness, honest, evasive, believe, ?disbelieve, ?trust, unreliable | 可信, 可信性, 可信程度, 誠實可靠, 誠實, 可靠, 不可信, 相信, 不相信, 不接納, 信納, 閃爍其詞 | 信, 唔信, 信唔信, 講大話
inconsistency, inconsistent, contradiction, contradicted, discrepancy, discrepancies | 不一致, 矛盾, 前後不一, 出入
cross-examine, cross examine, cross-examination, cross examination | 盤問 | 盤問
confession, confess, admission, admitted, cautioned statement, under caution, cautioned, caution, ?said on arrest, ?told the police, ?tell the police | 招認, 供認, 承認, 警誡, 警誡下, 警誡供詞, 警誡會面, 口供 | 認咗, 落口供, 口供, 同差人講
voir dire, voluntary, voluntariness, oppression, inducement | 自願, 自願性, 案中案, 誘使, 壓迫
right of silence, silence, silent | 緘默權, 保持緘默, 緘默
identification, identify, identified, identification parade | 辨認, 認人, 認人手續, 識別, 身分辨認 | 認人
closed-circuit television, cctv, footage, closed circuit television | 閉路電視, 錄影, 片段 | cctv, 天眼
fingerprint, dna | 指紋, 基因, 去氧核糖核酸 | 指模
burden of proof, onus, burden, bear the burden, ?prove, establish, ?must prove, ?has to prove | 舉證責任, 證明責任, 須證明, 負擔, 證明 | 要證明, 使唔使證明
standard of proof, balance of probabilities, beyond reasonable doubt, real risk test, ?how sure | 舉證標準, 相對可能性的衡量, 毫無合理疑點, 證明標準
-inference, infer, inferred | 推論, 推斷, 推算
-finding of fact, finding, findings, primary fact, plainly wrong | 事實裁斷, 裁斷, 事實裁定
fresh evidence, new evidence | 新證據
limitation, limitation period, time bar, time-barred, time barred, out of time, statute-barred, expired, commenced within, brought within, ?time limit for prosecution | 時效, 訴訟時效, 時效期限, 喪失時效, 已過時效, 個月內展開, 年內提起, 逾期 | 過咗期
extension of time, extend time, enlarge time | 延長時限, 延展時限, 延期, 逾期申請, 延展期限 | 延期
-delay, late, promptly, delayed | 延誤, 拖延, 遲延, 逾期, 遲 | 遲咗, 拖
-time limit, within, deadline, no later than, ?by when | 限期, 期限, 時限, 內, 之前 | 限期, 幾耐內
adjourn, adjournment, adjourned | 押後, 休庭, 延期聆訊 | 押後
-hearing, heard, oral hearing | 聆訊, 審訊, 聆訊日期, 開庭 | 開庭, 上庭
-trial | 審訊, 審理 | 審訊
bail, surety, recognizance | 保釋, 擔保, 擔保金 | 保釋, 擔保
remand, custody pending trial, remanded | 還押, 羈押, 還柙 | 還柙
habeas corpus | 人身保護令
contempt, contempt of court | 藐視法庭
committal, committed for trial | 交付審判, 交付審訊
transcript | 謄本
interpreter, interpretation service, translation, translator | 傳譯員, 傳譯, 譯文, 譯本, 翻譯 | 翻譯
anonymity, anonymised, initials, identity not to be published, identified only by | 匿名, 匿名令, 不得公開身分, 姓名縮寫
reporting restriction, publication ban, published, publish | 報導限制, 不得刊登, 公布, 發表
res judicata, issue estoppel, estoppel | 已判事項, 爭論點不容反悔, 不容反悔法
abuse of process | 濫用法律程序, 濫用司法程序
arbitration, arbitrator, arbitral award, arbitration clause | 仲裁, 仲裁員, 仲裁裁決, 仲裁條款
mediation, mediator | 調解, 調解員
settlement, settle, settled, compromise | 和解, 和解協議 | 和解, 庭外和解
forum non conveniens, forum, exclusive jurisdiction clause, jurisdiction clause | 不方便訴訟地, 訴訟地, 管轄權條款
foreign law, law of another country | 外國法, 外地法律
service of process, serve, served, service out | 送達, 送達令狀
enforce, enforcement, execution of judgment, garnishee, charging order | 強制執行, 執行判決, 押記令, 第三債務人
practice direction | 實務指示
-precedent, authority, followed, distinguished, distinguish, overrule, binding, ?cases cited | 案例, 先例, 判例, 典據, 區分, 約束力
-obiter, ratio decidendi, ratio, for these reasons, for the above reasons, for those reasons | 附帶意見, 判決理由, 判案理由, 裁決理由, 基於上述理由, 基於以上理由, 綜上所述
construction, interpretation, purposive, proper construction, construe | 詮釋, 解釋, 釋義, 按照立法目的
basic law | 基本法
bill of rights | 人權法案, 香港人權法案
-notice, notify, notified, notification, inform, written notice | 通知, 通知書, 書面通知, 告知 | 通知, 話俾人聽
-in writing, written, letter, letters | 書面, 書面形式, 信件, 信, 函件 | 信
email, e-mail, e mail, e-mails | 電郵, 電子郵件 | 電郵
message, whatsapp, wechat, text message, group chat, sms | 訊息, 短訊, 微信, 通訊群組, 群組, 信息 | 訊息, 群組
-issue, issues, question in dispute, dispute, disputed, in issue | 爭議點, 爭論點, 爭議, 爭議事項, 議題 | 拗緊乜, 爭拗
agreed facts, undisputed, undisputed facts, not in dispute, common ground | 不爭的事實, 承認事實, 同意案情, 沒有爭議, 無爭議
-fact, facts, background, summary of facts, admitted facts, ?what happened, ?about | 案情, 事實, 背景, 案情撮要, 經過 | 發生咩事, 咩事
-reason, reasons, because, why, ?ground for | 理由, 原因, 因為, 由於, 基於 | 點解, 因為
-challenge, challenged, contest, impugn, impugned | 質疑, 挑戰, 反對
~ term, terms, expression | 用語, 詞語, 詞句
-follow, followed, apply the case, applied in | 依循, 跟從, 遵循, 援引
-mistake, error, wrong, erred | 錯誤, 犯錯, 有誤, 失誤 | 錯
-abandon, abandoned, withdraw, withdrawn | 放棄, 撤回 | 放棄
undertaking, undertake | 承諾
affidavit, affirmation, sworn statement, witness statement | 誓章, 誓詞, 證人陳述書, 供詞
oath, sworn | 宣誓, 經宣誓
jury, juror | 陪審團, 陪審員
conviction, convicted, found guilty, guilty verdict | 定罪, 罪名成立, 入罪, 被裁定有罪 | 罪成, 入罪
acquittal, acquitted, not guilty verdict | 無罪, 脫罪, 罪名不成立, 無罪釋放, 判無罪 | 甩罪, 打甩
retrial, new trial, ordered to be retried | 重審
dissent, dissenting, minority | 異議, 不同意見, 少數意見
-discretion, exercise of discretion | 酌情權, 酌情
public interest | 公眾利益, 公共利益
-merits, prospect of success, realistic prospect, reasonably arguable, arguable, threshold | 勝算, 可爭辯, 合理可爭辯, 理據, 門檻, 有合理機會成功
receiver, receivers, receivership | 接管人, 破產管理人
`;
