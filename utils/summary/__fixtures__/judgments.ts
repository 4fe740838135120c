import type { Language } from '../../core/language';
import type { MinimalDocument } from '../../core/legal-document';

/** Invented judgments in the form in which Hong Kong courts write them. `#` begins a heading, `@` a judge's line, `>` a quotation. */
function judgment(language: Language, title: string, lines: readonly string[]): MinimalDocument {
  let number = 0;
  let heading = '';
  let judge = '';
  const paragraphs = lines.map((line, at) => {
    const mark = line[0];
    const text = '#@>'.includes(mark ?? '') ? line.slice(1).trim() : line;
    if (mark === '@') [judge, heading] = [text, ''];
    if (mark === '#') heading = text;
    const above = [judge, heading].filter(Boolean).join(' > ');
    if (mark === '#' || mark === '@') return { id: `h${at}`, text, role: 'heading' as const, heading: above };
    if (mark === '>') return { id: `q${at}`, text, role: 'quotation' as const, heading: above };
    number += 1;
    return { id: `p${number}`, number: String(number), text, heading: above };
  });
  return { language, title, paragraphs };
}

export const LEASE_APPEAL = judgment('en', 'Tall Pine Ltd v Low Reed Ltd', [
  '# Introduction',
  'This is an appeal from the judgment of the trial judge dismissing the tenant’s claim for the return of a deposit of HK$1,200,000.',
  'The tenant took a lease of a shop in Hung Hom for three years from 1 March 2019. By clause 7 the deposit was to be returned within 30 days of the end of the term.',
  'On 28 February 2022 the tenant left the shop and handed over the keys. The landlord kept the deposit, saying that the floor had been damaged.',
  '# The judgment below',
  'The judge held that clause 7 made the return of the deposit conditional on a certificate of good repair, and dismissed the claim.',
  'The judge also found that the damage to the floor had been caused by a burst pipe, for which neither side was to blame.',
  '# The issue on appeal',
  'The issue in this appeal is whether clause 7 makes a certificate of good repair a condition of the return of the deposit.',
  '# The parties’ submissions',
  'Counsel for the tenant submitted that clause 7 speaks only of time, and that the certificate is dealt with in clause 12.',
  'Counsel for the landlord submitted that clauses 7 and 12 must be read together, and that a landlord is entitled to keep a deposit until the certificate is issued.',
  '# Discussion',
  'A lease is to be construed as a whole and in its commercial context. That principle is well established and was not in dispute.',
  '> “The meaning of a clause is not found by looking at it alone, but by asking what the parties would have understood by it.”',
  'In our judgment, clause 7 does not make the certificate a condition of the return of the deposit. The clause fixes a time for payment and says nothing of a certificate.',
  'It is clear that clause 12 serves another purpose. A certificate under clause 12 settles who is to pay for repairs; it does not settle who is to hold the deposit in the meantime.',
  'We are unable to accept the landlord’s construction. It would allow a landlord who never asks for a certificate to keep the deposit for ever, which the parties cannot have intended.',
  'The judge was therefore wrong to hold that the return of the deposit was conditional. The question whether the landlord has a claim for the floor does not arise, because the judge found that neither side was to blame.',
  '# Conclusion',
  'For these reasons, the appeal is allowed. The order of the judge is set aside and there will be judgment for the tenant in the sum of HK$1,200,000.',
  'We make an order nisi that the landlord pay the costs of the appeal and of the trial, to be taxed if not agreed.',
]);

export const THREE_OPINIONS = judgment('en', 'Re the Lantern Society', [
  '@ Hon Oak PJ:',
  'I agree with the judgment of Birch NPJ.',
  '@ Hon Birch NPJ:',
  'The question is whether a society may be struck off the register for late filing alone. The society was registered in 1998 and filed its annual return eleven days late in 2017.',
  'In my judgment the power to strike off is confined to persistent default. It is clear from the word “continues” that a single late return is not enough.',
  'The registrar erred in treating lateness as sufficient. Her decision cannot stand.',
  'I would allow the appeal and quash the decision to strike off.',
  '@ Hon Elm PJ (dissenting):',
  'I respectfully disagree. The statute speaks of any default. I would dismiss the appeal.',
  '@ The Court:',
  'By a majority, Elm PJ dissenting, the appeal is allowed.',
]);

export const CHINESE_SENTENCE = judgment('zh-Hant', '香港特別行政區 訴 甲某', [
  '# 控罪',
  '被告人承認一項販運危險藥物罪及一項管有危險藥物罪。',
  '# 案情',
  '2023年5月12日，警員在旺角一單位內截停被告人，在其背包內搜獲20克氯胺酮。',
  '被告人在警誡下表示替他人看管該些藥物，每日報酬為$500。',
  '# 求情',
  '辯方大律師指出被告人現年22歲，沒有刑事紀錄，要求法庭採納較低的量刑起點。',
  '# 判刑',
  '本席認為被告人的角色是看守人，並非主腦。根據上訴法庭的指引，20克氯胺酮的量刑範圍清楚。',
  '經考慮所有情況，本席就控罪一採納5年為量刑起點。',
  '被告人及早認罪，可獲三分之一扣減，控罪一的刑期減至40個月。',
  '就控罪二，本席以6個月為量刑起點，認罪後減至4個月。',
  '基於整體量刑原則，本席下令兩項控罪的刑期同期執行。',
  '因此，被告人的總刑期為40個月監禁。',
]);
