/** A pair of opposites: words on one side assert the idea, words on the other deny it. Words that mean the same stand together. */
export type Opposites = { readonly id: string; readonly positive: string; readonly negative: string };

const pair = (id: string, positive: string, negative: string): Opposites => ({ id, positive, negative });

/** English words, unstemmed, separated by spaces; phrases are joined by `_`. Every inflection is reached through its stem. */
export const ENGLISH_OPPOSITES: readonly Opposites[] = [
  pair(
    'succeed',
    'allow grant succeed succeeds succeeded succeeding success successful approve accept endorse find_for finds_for found_for found_in_favour_of',
    'dismiss dismissal refuse refusal fail reject rejection unsuccessful disallow turned_down nothing_in_this_ground nothing_in_this_point nothing_in_that_point nothing_in_the_point nothing_in_this_complaint nothing_in_the_ground nothing_in_ground nothing_in_this_argument no_merit no_merits without_merit no_substance devoid_of_merit without_substance',
  ),
  pair(
    'affirm',
    'affirm confirm uphold upheld maintain',
    'reverse overturn quash set_aside overrule reversal remit annul',
  ),
  pair('convict', 'convict conviction', 'acquit acquittal discharge'),
  pair('guilty', 'guilty', 'innocent innocence'),
  pair('valid', 'valid validly validity effective', 'invalid invalidity void nullity defective ineffective'),
  pair('admit', 'admit admission acknowledge concede confess', 'deny denial dispute'),
  pair('agree', 'agree agreed agrees agreement_with concur', 'disagree disagreed disagrees'),
  pair('believe', 'believe', 'disbelieve'),
  pair('honest', 'honest honestly truthful', 'dishonest dishonestly untruthful evasive'),
  pair('prove', 'prove establish proven made_out', 'disprove'),
  pair('apply-to', 'apply applies', 'exempt exempted exemption'),
  pair('alike', 'similar alike identical same', 'different differ dissimilar'),
  pair('represented', 'represented', 'unrepresented in_person'),
  pair('comply', 'comply compliance perform', 'breach contravene contravention violate'),
  pair('aggravate', 'aggravate aggravating aggravation', 'mitigating'),
  pair('consecutive', 'consecutive consecutively', 'concurrent concurrently'),
  pair('increase', 'increase enhance enhancement', 'reduce reduction decrease lower discount deduct'),
  pair(
    'whole',
    'in_full entirely wholly in_its_entirety in_whole all_grounds both_grounds every_ground',
    'in_part only_to_the_extent ground_only grounds_only',
  ),
  pair('permit', 'permit authorise authorize permissible', 'prohibit forbid prohibition impermissible'),
  pair('include', 'include', 'exclude'),
  pair('go-on', 'proceed continue', 'adjourn adjournment postpone defer'),
  pair('win', 'win won', 'lose lost'),
  pair('readily', 'readily lightly easily', 'slow slowly reluctant'),
  pair('real', 'genuine real authentic', 'sham forged fake fabricated'),
  pair('serious', 'serious grave significant substantial', 'minor trivial slight insignificant'),
  pair('public', 'public', 'private'),
  pair('early', 'early promptly punctually on_time in_time within_time', 'late belated overdue out_of_time'),
  pair('knew', 'know aware knowledge', 'unaware ignorant no_idea no_knowledge'),
  pair('place', 'top highest uppermost', 'bottom lowest'),
  pair('similar', 'follow followed analogous indistinguishable', 'distinguish distinguishable'),
  pair('extend', 'extend lengthen', 'shorten abridge'),
  pair('intentional', 'intentional deliberate deliberately', 'accidental accidentally inadvertent'),
  pair('joint', 'joint jointly', 'sole solely'),
  pair('tally', 'tally corroborate consistent', 'contradict contradictory conflicting'),
  pair('express', 'express expressly explicit', 'implied impliedly implicit'),
  pair('present', 'present', 'absent absence'),
  pair('majority', 'majority', 'minority'),
  pair('profit', 'profit gain', 'loss'),
  pair('strong', 'strong', 'weak'),
  pair('high', 'high higher', 'low lower'),
  pair('live', 'alive survive', 'dead die death'),
  pair('positive', 'positive', 'negative'),
  pair('green', 'green', 'red'),
  pair('male', 'male', 'female'),
  pair('inside', 'inside indoors', 'outside outdoors'),
  pair('oral', 'oral orally verbal', 'written'),
  pair('married', 'married', 'unmarried divorced'),
  pair(
    'record',
    'clear_record good_character clean_record',
    'criminal_record bad_record previous_conviction previous_convictions prior_convictions',
  ),
  pair('enter', 'open', 'close closed closure'),
  pair('limit', 'limited_to confined_to restricted_to', 'not_limited_to not_confined_to not_restricted_to'),
];

/** Words that are denied by a prefix: un-, in-, im-, il-, ir-, dis-, non-, mis-. */
export const PREFIXED =
  'reliable credible reasonable arguable fair proper sufficient adequate necessary consistent relevant possible likely able ' +
  'appropriate lawful legal enforceable entitled admissible accurate just justified satisfied willing certain clear aware fit ' +
  'suitable safe usual conscionable equal correct complete competent capable regular rational responsible mature perfect ' +
  'prejudiced prejudicial founded tenable workable constitutional licensed registered authorised authorized qualified secured ' +
  'conditional voluntary dependent paid mindful foreseeable avoidable impeachable challenged ' +
  'successful important resolved solvent employed lawfully reasonably fairly properly sufficiently';

/** Chinese, in folded (Simplified) characters; the longest word wins, so 罪名不成立 is never read as 成立. */
export const CHINESE_OPPOSITES: readonly Opposites[] = [
  pair(
    'succeed',
    '得直 批准 准许 获准 允许 胜诉 接纳 采纳 信纳 接受 准予 成立',
    '驳回 驳斥 败诉 拒绝接纳 不予接纳 拒绝批准 拒绝接受 拒绝采纳 拒绝 不成立 失败',
  ),
  pair('affirm', '维持 确认', '撤销 推翻 废除'),
  pair('convict', '定罪 罪名成立 有罪 裁定有罪', '罪名不成立 无罪 脱罪 无罪释放 获释 控罪撤销 撤销控罪 不提证供起诉'),
  pair('valid', '有效', '无效 失效 作废'),
  pair('admit', '承认', '否认'),
  pair('agree', '同意 认同 赞成', '反对'),
  pair('lawful', '合法', '非法 违法 不合法'),
  pair('reliable', '可靠 可信', '不可靠 不可信'),
  pair('aggravate', '加重 加刑', '减轻 减刑'),
  pair('increase', '增加 上调 提高', '减少 扣减 减至 下调 降低'),
  pair('serious', '严重', '轻微'),
  pair('consecutive', '分期执行', '同期执行'),
  pair('comply', '遵守 履行 符合', '违反 违背'),
  pair('able', '能够', '无法 未能 不能'),
  pair('apply-to', '适用 受本条例规管', '不适用 豁免 不受本条例规管'),
  pair('fit', '适合 合适 适宜', '不适合 不合适 不适宜'),
  pair('silent', '缄默 沉默', '招认 供认 招供'),
  pair('stay', '暂缓执行', '仍须执行 继续执行 即时执行'),
  pair('plead', '认罪 承认控罪 承认两罪 承认各罪 承认罪行 承认该罪', '不认罪 否认控罪 经审讯后 经审讯 受审后'),
  pair('tally', '吻合 一致 相符', '矛盾 不符 不一致 不吻合'),
  pair('prove', '证明 证实', '未能证明 无法证明'),
  pair('enough', '足够 足以', '不足 不足以'),
  pair('timely', '准时 按时', '逾期 逾时'),
  pair('on-purpose', '故意 蓄意', '意外'),
  pair('premeditated', '有预谋', '没有预谋'),
  pair('whole', '全部', '部分 局部'),
  pair('above', '高于 多于', '低于 少于'),
  pair('pay', '支付 缴付', '拒付'),
  pair('entitled', '有权', '无权'),
  pair('related', '有关 有关系', '无关 没有关系 没有关连 并无关系'),
  pair(
    'arguable',
    '合理可争辩 可合理争辩 可争辩 可争议',
    '不可合理争辩 不可争辩 无可争辩 没有合理可争辩 不可合理地争辩',
  ),
  pair('accept-offer', '退还 归还', '没收'),
];
