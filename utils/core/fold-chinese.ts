/** Simplified characters and their Traditional forms, pairwise; one for one, so offsets stay. Those legal cues are made of. */
const PAIRS =
  '诉訴诏詔讼訟决決们們这這为為无無权權检檢证證员員条條规規则則审審终終业業务務书書据據义義国國时時产產关關驳駁维維执執许許请請获獲将將应應须須对對两兩给給实實现現综綜虑慮点點争爭' +
  '议議题題认認罚罰处處监監个個总總缓緩减減违違缴繳费費赔賠偿償还還经經过過协協难難确確显顯陈陳词詞辩辯双雙归歸释釋声聲发發颁頒创創变變结結论論讨討历歷说說诚誠称稱谓謂责責贵貴宽寬严嚴' +
  '长長门門开開问問间間听聽见見观觀觉覺错錯误誤恳懇传傳盘盤强強债債购購买買卖賣领領导導财財账帳达達进進运運远遠适適选選连連续續绝絕统統标標约約纪紀级級组組织織与與从從众眾优優会會伤傷' +
  '体體余餘侦偵备備复復当當寻尋尽盡层層属屬岁歲师師并並广廣庆慶张張录錄忆憶态態惩懲惯慣户戶担擔拟擬择擇损損换換摄攝数數断斷旧舊晓曉术術机機杀殺杂雜构構样樣档檔欢歡毁毀毕畢汇匯没沒测測' +
  '济濟浅淺湿濕灭滅灾災炼煉热熱状狀独獨环環电電画畫疗療盗盜离離种種积積稳穩竞競笔筆筑築签簽简簡紧緊纯純纲綱纳納纷紛线線练練绍紹绪緒罗羅职職联聯脑腦药藥虽雖补補视視触觸誉譽计計订訂训訓' +
  '记記讲講设設访訪评評识識译譯试試话話该該详詳语語调調谈談谋謀谨謹负負货貨质質贩販贪貪贯貫贼賊贸貿资資赌賭车車转轉轻輕较較辞辭边邊迁遷迟遲递遞邻鄰针針钱錢铁鐵银銀锁鎖镇鎮阅閱阶階际際' +
  '陆陸险險随隨隐隱页頁项項顺順顾顧预預颇頗额額风風饮飲驶駛验驗销銷胜勝败敗办辦护護报報仅僅于於后後宪憲东東动動劳勞区區医醫单單压壓县縣号號园園围圍驱驅坏壞谅諒诺諾爱愛仓倉岛島弃棄冻凍' +
  '阐闡牵牽让讓诈詐骗騙诽誹谤謗遗遺嘱囑赡贍养養';

const TRADITIONAL = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) TRADITIONAL.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');

/** Each character that has two forms, by either of them, with the other. */
const OTHER_FORM = new Map([...TRADITIONAL].flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

/** The other script's form of a character; the character itself where there is only one. */
export const otherForm = (character: string): string => OTHER_FORM.get(character) ?? character;

const FOLDED = new RegExp(`[${[...TRADITIONAL.keys()].join('')}]`, 'g');

/** Writes Simplified text with Traditional characters, so that one table of cues reads both; the length does not change. */
export const toTraditional = (text: string): string => text.replace(FOLDED, (char) => TRADITIONAL.get(char) ?? char);
