import type { Messages } from '../message';

/** The course of six cards. What is said of courts and regulators has its date; docs/guide.md tells the same. */
export const courseMessages = {
  link: {
    en: 'Six cards on using AI with the law',
    'zh-Hant': '六張卡片：在法律工作中使用人工智能',
    'zh-Hans': '六张卡片：在法律工作中使用人工智能',
  },
  title: { en: 'Using AI with the law', 'zh-Hant': '在法律工作中使用人工智能', 'zh-Hans': '在法律工作中使用人工智能' },
  place: { en: 'Card {at} of {all}', 'zh-Hant': '第{at}張，共{all}張', 'zh-Hans': '第{at}张，共{all}张' },
  back: { en: 'Back', 'zh-Hant': '上一張', 'zh-Hans': '上一张' },
  next: { en: 'Next', 'zh-Hant': '下一張', 'zh-Hans': '下一张' },
  finish: { en: 'Finish', 'zh-Hant': '完成', 'zh-Hans': '完成' },
  keysSay: { en: 'Arrow keys turn the cards.', 'zh-Hant': '按方向鍵翻卡。', 'zh-Hans': '按方向键翻卡。' },
  done: { en: 'Done.', 'zh-Hant': '完成。', 'zh-Hans': '完成。' },
  doneSays: {
    en: 'You have gone through the six cards. There is no certificate: what counts is the next paragraph you open.',
    'zh-Hant': '六張卡片已看完。這裏不發證書：要緊的是你打開的下一段原文。',
    'zh-Hans': '六张卡片已看完。这里不发证书：要紧的是你打开的下一段原文。',
  },
  restart: { en: 'Begin again', 'zh-Hant': '由頭再看', 'zh-Hans': '由头再看' },
  modelTitle: {
    en: 'What a model is, and is not',
    'zh-Hant': '模型是甚麼，不是甚麼',
    'zh-Hans': '模型是什么，不是什么',
  },
  modelA: {
    en: 'A language model continues text with words that are likely. It does not look anything up, and it does not know whether what it writes is so.',
    'zh-Hant': '語言模型按可能性續寫文字。它不會查閱資料，也不知道所寫的是否屬實。',
    'zh-Hans': '语言模型按可能性续写文字。它不会查阅资料，也不知道所写的是否属实。',
  },
  modelB: {
    en: 'A case that never was reads as well as one that was: the style says nothing about the truth.',
    'zh-Hant': '虛構的案例讀來與真的一樣通順：文筆與真偽無關。',
    'zh-Hans': '虚构的案例读来与真的一样通顺：文笔与真伪无关。',
  },
  modelC: {
    en: 'Sidenote’s extract uses no model: every line of it is the page’s own. Start there.',
    'zh-Hant': '旁註的摘錄不用模型：每一行都是頁面原文。請由此開始。',
    'zh-Hans': '旁注的摘录不用模型：每一行都是页面原文。请由此开始。',
  },
  confidenceTitle: { en: 'Confidence', 'zh-Hant': '保密', 'zh-Hans': '保密' },
  confidenceA: {
    en: 'What you send to a model is read by somebody’s computer. Know where it stands, whether it trains on what it gets, and how long it keeps it. Unknown counts as elsewhere.',
    'zh-Hant': '傳送給模型的內容，會由他人的電腦讀取。須知道它在何處、會否用作訓練、保留多久。不知道，即當作在別處。',
    'zh-Hans': '发送给模型的内容，会由他人的电脑读取。须知道它在何处、会否用作训练、保留多久。不知道，即当作在别处。',
  },
  confidenceB: {
    en: 'A published judgment is public; your question may not be, and your notes and the client’s papers are not. Leave them out, or use a model inside the firm.',
    'zh-Hant': '已公布的判決是公開的；你的問題未必，你的筆記和當事人的文件則不是。不要傳送，或使用律師行內的模型。',
    'zh-Hans': '已公布的判决是公开的；你的问题未必，你的笔记和当事人的文件则不是。不要发送，或使用律师行内的模型。',
  },
  confidenceC: {
    en: 'No Hong Kong decision on privilege in what is typed to a model was found (November 2026): do not rely on there being any.',
    'zh-Hant': '未找到香港法院就輸入模型的內容是否享有法律專業保密權的裁決（2026年11月）：不要假定它有。',
    'zh-Hans': '未找到香港法院就输入模型的内容是否享有法律专业保密权的裁决（2026年11月）：不要假定它有。',
  },
  checkingTitle: { en: 'Checking', 'zh-Hant': '核對', 'zh-Hans': '核对' },
  checkingA: {
    en: 'Open every paragraph a line points to. Ask: is it there, who says it (the court, counsel, a dissent), and does it say as much as the line does?',
    'zh-Hant': '打開每一行所指的段落，問三件事：原文有沒有、是誰說的（法院、大律師或異議）、原文有否說到那個地步。',
    'zh-Hans': '打开每一行所指的段落，问三件事：原文有没有、是谁说的（法院、大律师或异议）、原文有否说到那个地步。',
  },
  checkingB: {
    en: 'The marks find errors in quotations, numbers, names and citations. They prove nothing; a right quotation can support a wrong line.',
    'zh-Hant': '標記可找出引文、數字、名稱和引據的錯誤，但不證明甚麼；引文正確，結論仍可錯。',
    'zh-Hans': '标记可找出引文、数字、名称和引据的错误，但不证明什么；引文正确，结论仍可错。',
  },
  checkingC: {
    en: 'Look up every citation, and whether it is still good law. What is marked red goes into no skeleton.',
    'zh-Hant': '每項引據都要查，並查是否仍屬有效法律。標紅的，一律不得寫入陳詞綱要。',
    'zh-Hans': '每项引据都要查，并查是否仍属有效法律。标红的，一律不得写入陈词纲要。',
  },
  recordsTitle: { en: 'Records', 'zh-Hant': '紀錄', 'zh-Hans': '记录' },
  recordsA: {
    en: 'Keep what was asked, what was sent where, what came back, and who read it. Sidenote writes it down for each matter, on this computer.',
    'zh-Hant': '記下問了甚麼、把甚麼傳送到何處、收到甚麼、由誰審閱。旁註按案件記在本電腦。',
    'zh-Hans': '记下问了什么、把什么发送到何处、收到什么、由谁审阅。旁注按案件记在本电脑。',
  },
  recordsB: {
    en: 'A draft stays an AI draft until a named person has read its sources. That name answers for it.',
    'zh-Hant': '在具名的人讀過出處之前，草稿仍是人工智能草稿。具名者為其負責。',
    'zh-Hans': '在具名的人读过出处之前，草稿仍是人工智能草稿。具名者为其负责。',
  },
  recordsC: {
    en: 'If something was sent that should not have been: stop, note it, tell whoever is responsible in the firm, ask the provider to delete it.',
    'zh-Hant': '如誤送資料：停止、記下、通知律師行負責人，並要求服務商刪除。',
    'zh-Hans': '如误送资料：停止、记下、通知律师行负责人，并要求服务商删除。',
  },
  saidTitle: {
    en: 'What courts and regulators have said',
    'zh-Hant': '法院及監管機構怎樣說',
    'zh-Hans': '法院及监管机构怎样说',
  },
  saidA: {
    en: 'Judiciary, guidelines for judges and staff (July 2024): legal analysis by generative AI is not recommended without proven confidentiality and a way to check.',
    'zh-Hant':
      '司法機構給法官及職員的指引（2024年7月）：未證實能保密及有核對機制前，不建議以生成式人工智能作法律分析。',
    'zh-Hans':
      '司法机构给法官及职员的指引（2024年7月）：未证实能保密及有核对机制前，不建议以生成式人工智能作法律分析。',
  },
  saidB: {
    en: 'Privacy Commissioner, checklist for employees’ use of generative AI (March 2025): say which tools, what may be put in, how the output is stored and checked.',
    'zh-Hant':
      '私隱專員給僱員使用生成式人工智能的清單（2025年3月）：訂明可用的工具、可輸入的資料，以及輸出如何儲存和核對。',
    'zh-Hans':
      '私隐专员给雇员使用生成式人工智能的清单（2025年3月）：订明可用的工具、可输入的资料，以及输出如何保存和核对。',
  },
  saidC: {
    en: 'Digital Policy Office, guideline (15 April 2025): leakage, bias and error are named as risks, and users are to say where AI took part.',
    'zh-Hant': '數字政策辦公室指引（2025年4月15日）：指出洩漏、偏見及錯誤等風險，使用者應說明人工智能在何處參與。',
    'zh-Hans': '数字政策办公室指引（2025年4月15日）：指出泄漏、偏见及错误等风险，用户应说明人工智能在何处参与。',
  },
  saidD: {
    en: 'England: Ayinde v Haringey and Al-Haroun v QNB [2025] EWHC 1383 (Admin), where authorities that did not exist were put before the court. It is persuasive at most here; the duty not to mislead the court is not new.',
    'zh-Hant':
      '英格蘭：Ayinde v Haringey及Al-Haroun v QNB [2025] EWHC 1383 (Admin)，案中有不存在的案例提交法院。在香港至多有說服力；不得誤導法庭的責任並非新事。',
    'zh-Hans':
      '英格兰：Ayinde v Haringey及Al-Haroun v QNB [2025] EWHC 1383 (Admin)，案中有不存在的案例提交法院。在香港至多有说服力；不得误导法庭的责任并非新事。',
  },
  saidE: {
    en: 'No general Hong Kong practice direction that requires disclosure was found (November 2026). Look for directions in the case. Read each text itself: this card is a pointer.',
    'zh-Hant': '未找到規定披露的香港一般實務指示（2026年11月）。請查有關案件有否指示，並閱讀各文件原文：本卡只作指引。',
    'zh-Hans': '未找到规定披露的香港一般实务指示（2026年11月）。请查有关案件有否指示，并阅读各文件原文：本卡只作指引。',
  },
  tryTitle: { en: 'Five minutes: find the errors', 'zh-Hant': '五分鐘：找出錯誤', 'zh-Hans': '五分钟：找出错误' },
  tryA: {
    en: 'Below are paragraphs of an invented judgment, and six lines that a model might write about it. Tick each line that its paragraph does not support.',
    'zh-Hant': '下面是一份虛構判決的段落，以及模型可能就其寫出的六行。凡段落不支持的，請剔選。',
    'zh-Hans': '下面是一份虚构判决的段落，以及模型可能就其写出的六行。凡段落不支持的，请剔选。',
  },
  source: { en: 'The judgment', 'zh-Hant': '判決原文', 'zh-Hans': '判决原文' },
  lines: { en: 'The lines', 'zh-Hant': '各行', 'zh-Hans': '各行' },
  lineLate: {
    en: 'The judge dismissed the claim because it was brought too late under clause 15. [5]',
    'zh-Hant': '原審法官以申索逾第15條的期限為由駁回申索。[5]',
    'zh-Hans': '原审法官以申索逾第15条的期限为由驳回申索。[5]',
  },
  lineSum: {
    en: 'In time, it would have been limited to HK$420,000 under clause 14. [5]',
    'zh-Hant': '如未逾期，賠償額會按第14條限於420,000港元。[5]',
    'zh-Hans': '如未逾期，赔偿额会按第14条限于420,000港元。[5]',
  },
  lineFuel: {
    en: 'The stand-by generator stopped after eleven minutes for want of fuel. [10]',
    'zh-Hant': '備用發電機因缺燃料，運行十一分鐘後停止。[10]',
    'zh-Hans': '备用发电机因缺燃料，运行十一分钟后停止。[10]',
  },
  lineCounsel: {
    en: 'The court held that no warehouseman in Hong Kong had lost power for more than eight hours in ten years. [17]',
    'zh-Hant': '法院裁定，十年來香港沒有倉庫停電逾八小時。[17]',
    'zh-Hans': '法院裁定，十年来香港没有仓库停电逾八小时。[17]',
  },
  lineInTime: {
    en: 'For the 300 cartons that were delivered, the writ was in time. [23]',
    'zh-Hant': '就已交付的300箱，令狀在期限內發出。[23]',
    'zh-Hans': '就已交付的300箱，令状在期限内发出。[23]',
  },
  lineCase: {
    en: 'The court followed Heron Wharf Ltd v Larkspur [2016] HKCFA 999. [23]',
    'zh-Hant': '法院依循Heron Wharf Ltd v Larkspur [2016] HKCFA 999案。[23]',
    'zh-Hans': '法院依循Heron Wharf Ltd v Larkspur [2016] HKCFA 999案。[23]',
  },
  check: { en: 'Check', 'zh-Hant': '核對', 'zh-Hans': '核对' },
  right: { en: 'Right.', 'zh-Hant': '正確。', 'zh-Hans': '正确。' },
  missed: { en: 'Look again.', 'zh-Hant': '請再看。', 'zh-Hans': '请再看。' },
  whyLate: { en: 'Paragraph 5 says so.', 'zh-Hant': '第5段有此說。', 'zh-Hans': '第5段有此说。' },
  whySum: {
    en: 'Paragraph 5 has HK$240,000: two figures changed places.',
    'zh-Hant': '第5段為240,000港元：數字調轉了。',
    'zh-Hans': '第5段为240,000港元：数字调转了。',
  },
  whyFuel: { en: 'Paragraph 10 says so.', 'zh-Hant': '第10段有此說。', 'zh-Hans': '第10段有此说。' },
  whyCounsel: {
    en: 'It is counsel’s submission, and the judge does not accept it.',
    'zh-Hant': '這是大律師的陳詞，法官並不接納。',
    'zh-Hans': '这是大律师的陈词，法官并不接纳。',
  },
  whyInTime: { en: 'Paragraph 23 says so.', 'zh-Hant': '第23段有此說。', 'zh-Hans': '第23段有此说。' },
  whyCase: {
    en: 'No such case stands in the paragraph. It was made up.',
    'zh-Hant': '該段沒有此案。它是虛構的。',
    'zh-Hans': '该段没有此案。它是虚构的。',
  },
  found: {
    en: '{count} of {all} lines judged rightly.',
    'zh-Hant': '{all}行中，{count}行判斷正確。',
    'zh-Hans': '{all}行中，{count}行判断正确。',
  },
} as const satisfies Messages;
