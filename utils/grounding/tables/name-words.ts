/** Capitalised words that name no person, place or company of a particular case. Lower case. */
export const GENERIC_CAPITALS: ReadonlySet<string> = new Set(
  (
    'the a an in on at by for of to from and or but if as so it its he she his her they their there this that these those who which when where while ' +
    'court courts judge judges justice deputy high district magistrate magistrates appeal appeals appellate final first second third instance tribunal board panel ' +
    'registrar master recorder chief permanent non-permanent hong kong hongkong special administrative region sar hksar government prosecution prosecutor defence crown ' +
    'applicant applicants respondent respondents appellant appellants plaintiff plaintiffs defendant defendants petitioner claimant claimants complainant victim ' +
    'ordinance ordinances act acts section sections rule rules order orders part schedule chapter cap article regulation regulations paragraph para clause ground grounds count charge ' +
    'minor minors infant infants child children mother father husband wife deceased testator debtor debtors creditor creditors bankrupt liquidator liquidators trustee trustees employer employee landlord tenant purchaser vendor ' +
    'basic law bill rights constitution department director secretary commissioner authority council committee ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'captain inspector sergeant constable superintendent officer surveyor engineer mr mrs ms miss madam mdm dr prof professor sir lady lord hon honourable mr. dr. english chinese cantonese british european mandarin putonghua ' +
    'ja vp pj cj npj j jja jj ljj lj sc qc kc ltd limited co company i ii iii iv v vi vii viii ix x jr ' +
    'fourth fifth sixth seventh eighth ninth tenth assistant dj saj jc nsw ag assessor coroner presiding officers districts england wales scotland ireland britain kingdom europe australia zealand canada singapore malaysia macau taiwan china prc kowloon territories states america counsel solicitor leading senior junior held agreement will contract lease form no nos hk us usd hkd rmb am pm ' +
    'hkcfa hkca hkcfi hkdc cfa ca cfi dc coa rhc rdc leave judicial review costs interest damages law common equity state pdf english-law respondent-director ' +
    'both all each any some most many only also however although because since thus therefore further finally moreover here having under after before during following given ' +
    'what why how not no nor yet per re v vs d1 d2 d3 d4 d5 d6 pw1 pw2 pw3 pw4 p1 p2 dw1 dw2 legal aid'
  ).split(' '),
);

/** Forms of address before an English name. */
export const HONORIFIC =
  '(?:Mr|Mrs|Ms|Miss|Madam|Mdm|Dr|Prof|Professor|Sir|Judge|Justice|Inspector|Sergeant|Constable|Superintendent)';

/** Surnames of Hong Kong and mainland names, in folded (Simplified) characters; without those that are oftener another word (向, 於, 常). */
export const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛顾赖武康贺严尹钱施牛洪龚' +
  '汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季符辛苗詹曲欧靳祁涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜饶宁凌盛冉鲍华包屈房喻蒲卫简车项闵邬吉党阳司费蒙席' +
  '晏隋古穆姬宫景米麦谈柏瞿艾桂佟封习冼区邝甄岑卓练麦布敖利邝冯屈谌冷仇';
export const COMPOUND_SURNAMES = '欧阳|司徒|上官|诸葛|司马|端木|夏侯|皇甫|尉迟|公孙|令狐|慕容';

/** What follows a Chinese name. */
export const CHINESE_TITLES =
  '先生|女士|小姐|太太|夫人|医生|博士|教授|法官|大律师|资深大律师|律师|警员|警长|督察|高级督察|裁判官|副庭长|聆案官|经理|姑娘|师傅';

/** What ends the name of a hospital, a road, an estate, a bank; with two characters before it, it names one. */
export const PLACE_ENDINGS =
  '医院|大学|中学|小学|银行|警署|惩教所|法院|裁判法院|道|街|邨|苑|大厦|广场|花园|酒店|码头|口岸|机场|有限公司';

/** Places that need no ending, in folded characters. */
export const PLACES =
  '香港岛|中环|金钟|湾仔|铜锣湾|北角|鲗鱼涌|筲箕湾|柴湾|西环|上环|坚尼地城|香港仔|鸭脷洲|赤柱|浅水湾|尖沙咀|油麻地|旺角|太子|深水埗|长沙湾|荔枝角|美孚|九龙塘|九龙城|土瓜湾|红磡|何文田|黄大仙|钻石山|慈云山|彩虹|牛头角|观塘|蓝田|油塘|将军澳|' +
  '西贡|沙田|大围|马鞍山|大埔|粉岭|上水|元朗|天水围|屯门|荃湾|葵涌|葵芳|青衣|东涌|大屿山|长洲|南丫岛|坪洲|罗湖|落马洲|' +
  '深圳|广州|东莞|珠海|佛山|惠州|中山|汕头|北京|上海|天津|重庆|杭州|南京|厦门|福州|福建|广东|广西|四川|湖南|湖北|浙江|江苏|山东|海南|云南|澳门|台湾|台北|日本|东京|韩国|泰国|曼谷|越南|菲律宾|马尼拉|印尼|印度|马来西亚|新加坡|英国|伦敦|美国|加拿大|澳洲|悉尼|新西兰|法国|德国|荷兰';
