import type { Paragraph } from '../../core/legal-document';
import { blank, bullets, linkTo, type NewBlock, otherKept, pageSentence } from '../make-blocks';
import type { DraftMaterial } from '../types';
import { particulars } from './particulars';
import type { DraftTemplate } from './template';

const PENALTY =
  /\bliable (?:on|to)\b|\bto a fine\b|\blevel \d\b.{0,40}\bimprisonment\b|一經.{0,10}定罪|一经.{0,10}定罪|可處|可处|處罰款|处罚款/i;
const BURDEN =
  /\bburden\b|\bonus\b|\bfor (?:the|a) person charged to (?:prove|establish|show)\b|\b(?:proves?|establish(?:es)?|shows?) that\b|\bpresumed\b|\buntil the contrary is proved\b|舉證|举证|證明(?:自己|該|其|有|沒有|：|—)|如(?:能)?證明|推定|直至相反證明/i;
const DEFENCE =
  /\bit is a defence\b|\bdefence\b|\b(?:does|do|shall) not apply\b|\bexcept(?:ed|ion)?\b|\bunless\b|\breasonable excuse\b|\bexempt|免責辯護|免责辩护|不適用|不适用|除外|除非|例外|合理辯解|合理辩解|豁免/i;
const DUTY =
  /\b(?:a|any|every|no|the) (?:person|[a-z]+(?: [a-z]+)?) (?:must|shall|may) (?:not )?\b|\bcommits an offence\b|\bcontravenes?\b|\bmust(?: not)?\b|即屬犯罪|即属犯罪|不得|必須|必须|須(?:在|就|向|以|時|於)|任何人違反/i;
const DEFINITION =
  /[“"「][^”"」]{1,80}[”"」]\s?(?:\([^()]{1,60}\)|（[^（）]{1,60}）)?\s?.{0,40}?(?:means|includes|指|包括)|\bmeans\b|\) (?:指|包括)/;
const COMMENCEMENT =
  /\bcomes? into operation\b|\bcommencement\b|\bday to be appointed\b|\bimmediately before\b|實施|实施|生效|起計實施|指定的日期/i;

const provisions = (material: DraftMaterial, fits: (paragraph: Paragraph) => boolean): NewBlock[] =>
  bullets(
    material.documents.flatMap((from) =>
      from.document.paragraphs
        .filter(({ role }) => role === 'provision' || role === 'definition' || role === 'paragraph')
        .filter(fits)
        .map((paragraph) => pageSentence(paragraph.text, [linkTo(from, paragraph.id)])),
    ),
  );

const says = (pattern: RegExp) => (paragraph: Paragraph) => pattern.test(paragraph.text);

/** An enactment read for what it asks: duties and offences, burden, exceptions, penalties, definitions, commencement. */
export const statuteNote: DraftTemplate = {
  kind: 'statute-note',
  sections: [
    { key: 'citation', heading: 'section.citation', fill: particulars },
    {
      key: 'elements',
      heading: 'section.elements',
      fill: (material) =>
        provisions(material, ({ text, role }) => role !== 'definition' && DUTY.test(text) && !DEFINITION.test(text)),
      task: 'the elements of each offence or duty, one by one',
    },
    {
      key: 'burden',
      heading: 'section.burden',
      fill: (material) => provisions(material, says(BURDEN)),
      task: 'who bears the burden of proving what, as far as the text says so',
    },
    {
      key: 'defences',
      heading: 'section.defences',
      fill: (material) => provisions(material, says(DEFENCE)),
      task: 'the exceptions and defences',
    },
    {
      key: 'penalties',
      heading: 'section.penalties',
      fill: (material) => provisions(material, says(PENALTY)),
      task: 'the penalties',
    },
    {
      key: 'definitions',
      heading: 'section.definitions',
      fill: (material) => provisions(material, ({ role, text }) => role === 'definition' || DEFINITION.test(text)),
    },
    {
      key: 'commencement',
      heading: 'section.commencement',
      fill: (material) => provisions(material, says(COMMENCEMENT)),
    },
    {
      key: 'notes',
      heading: 'section.notes',
      fill: (material) => {
        const kept = bullets(otherKept(material, []));
        return kept.length > 0 ? kept : [blank(material.language)];
      },
    },
  ],
};
