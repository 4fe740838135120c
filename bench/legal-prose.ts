import { createRandom } from './random';

/** Fictional Hong Kong judgments of any length, the same for the same seed: prose with a citation every few lines. */

const PROSE = [
  'The learned judge accepted that the defendant had been in occupation of the premises since the tenancy expired, and that no rent was tendered after notice had been given. ',
  'Counsel for the applicant submitted that the decision was one which no reasonable tribunal could have reached on the material before it. ',
  'It is not the function of this court to retry the facts; the question is whether there was evidence on which the finding could properly be made. ',
  'The burden lies on the party who asserts, and the standard is the balance of probabilities, bearing in mind the seriousness of what is alleged. ',
  '本席認為，原告人未能證明損失與被告人的行為有因果關係，亦沒有提出任何文件支持其說法。',
  '上訴人指原審法官錯誤理解證據，但有關裁斷屬事實的裁斷，上訴法庭不會輕易干預。',
];
const CITED = [
  'See Lo Man v Bright Ocean Ltd [20{Y}] HKCFI {N} at [{P}]-[{Q}]. ',
  'In HKSAR v Yip Kwong (20{Y}) {V} HKCFAR {N} at {N}C-D the point was left open. ',
  'Section {P}({V})(a) and (c) of the Theft Ordinance (Cap. 210) is in point. ',
  'Leave is needed under Order {V}, rule {P} of the Rules of the High Court (Cap. 4A). ',
  'It was followed in HCA {N}/20{Y} and [20{Y}] {V} HKLRD {N}. ',
  'Article {P} of the Basic Law does not assist, nor does BOR {V}. ',
  '根據《公司條例》(第622章)第{N}({V})條及第{P}條，法庭有權作出命令。',
  '在陳某 訴 律政司司長[20{Y}] HKCA {N}一案第{P}段，上訴法庭（民事上訴20{Y}年第{N}號）有此裁定。',
  'The same was said in Street v Marks [19{Y}] 1 WLR {N} and (1990) 95 ALR {N}. ',
];

/** At least `length` characters of paragraphs, about one citation in four sentences. */
export function legalProse(length: number, seed = 1): string {
  const random = createRandom(seed);
  const whole = (most: number): string => String(1 + Math.floor(random() * most));
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const parts: string[] = [];
  for (let size = 0, number = 1; size < length; number++) {
    let paragraph = `\n${number}. `;
    for (let sentence = 0; sentence < 8; sentence++) {
      paragraph +=
        random() < 0.3
          ? pick(CITED).replace(/\{(\w)\}/g, (_, name: string) =>
              name === 'Y' ? String(10 + Math.floor(random() * 15)) : whole(name === 'N' ? 900 : name === 'V' ? 9 : 60),
            )
          : pick(PROSE);
    }
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('');
}
