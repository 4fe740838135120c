import { toTraditional } from '../core/fold-chinese';
import type { ReadParagraph } from './place-paragraphs';

/** A tribunal that disciplines or regulates: its penalties and disqualifications are no sentences. */
const REGULATES =
  /\bpecuniary penalt|\bdisciplinary (?:inquiry|proceedings|tribunal|committee|charges?)\b|\bprofessional misconduct\b|\bCompetition (?:Ordinance|Tribunal)\b|紀律(?:研訊|委員會|審裁)|\bLaw Society of\b|\bMedical Council\b|醫務委員會|罰款(?:及|和)其他命令|專業(?:上)?失當/i;
const TRIES = /\bHKSAR\b|\b[Pp]rosecut(?:ion|ors?)\b|香港特別行政區訴|控方|律政司/;

/** Whether what is begun so is about discipline or regulation, and no prosecution. */
export const disciplines = (opening: readonly string[]): boolean =>
  opening.some((text) => REGULATES.test(text)) && !opening.some((text) => TRIES.test(text));

/** The parties' roles, or what is brought, in an appeal or a review of sentence. */
const APPEAL_BROUGHT =
  /\b(?:[Tt]his is|[Tt]hese are|[Bb]efore (?:me|us)(?: is| are)?,?|(?:hears?|hearing)) (?:\w+ ){0,4}(?:appeals?\b|applications? (?:by [^.;]{3,60} )?for (?:a )?(?:leave to appeal|review of (?:the )?sentence))|\b(?:now |also )?(?:appeals?|appealed) (?:against|from)\b|\bseeks? (?:leave to appeal|(?:a )?review of (?:the )?sentence)\b|^\W*(?:\d{1,3}\W+)?[Tt]he (?:\w+ )?(?:appellants?|applicants?)\b[^.;]{0,80}\b(?:was|were) (?:\w+ )?(?:convicted|sentenced)\b|\breview of (?:the )?sentences? (?:under|pursuant|by)\b|\bsection 81A of the Criminal Procedure Ordinance\b|\b(?:application for )?review (?:is|be|was) (?:allowed|granted|dismissed|refused)\b|\b(?:prosecution|Secretary for Justice)['’]s application for (?:a )?review\b|(?:appellant|applicant)['’]s (?:\w+ )?appeal\b/;
const APPEAL_BROUGHT_CHINESE =
  /(?:不服|就|針對)[^。]{0,30}(?:提出)?上訴|上訴人[^。]{0,60}(?:上訴|被判|被裁定)|申請[^。]{0,14}上訴許可|覆核(?:刑期|刑罰|判刑)|向本庭申請覆核|(?:不服|就|針對)[^。]{0,30}(?:要求|申請|提出)[^。]{0,6}(?<!司法)覆核|(?:批准|駁回)覆核申請|律政司司長[^。]{0,30}覆核|(?:刑期|刑罰|判刑)(?:的)?覆核/;
/** An appeal says so in its head, or in its first paragraphs. */
const OPENING = 8;
const HEAD_OF_APPEAL =
  /\bCOURT OF (?:FINAL )?APPEAL\b|\bMAGISTRACY APPEAL\b|\b(?:CRIMINAL|CIVIL) APPEAL\b|^\W*appellants?\b|上訴法庭$|終審法院$|\bAPPLICATION FOR REVIEW NO\b|^\W*CAAR ?\d|裁判法院上訴|刑事上訴|民事上訴|^\W*(?:刑罰)?覆核申請(?:\d{4}年|$)/im;

/** A court of appeal, too, punishes contempt in the first instance. */
const CONTEMPT = /\bcommittal\b|\bcontempt\b|藐視法庭|交付羈押/i;

/** Whether the decision is given on an appeal, or on a review of sentence: nobody is sentenced there for the first time. */
export function isOnAppeal(read: readonly ReadParagraph[]): boolean {
  if (read.some(({ part, text }) => part === 'front' && HEAD_OF_APPEAL.test(toTraditional(text)))) return true;
  const opening = read.filter(({ part }) => part === 'body').slice(0, OPENING);
  if (opening.some(({ text }) => CONTEMPT.test(text))) return false;
  return opening.some(({ text }) => APPEAL_BROUGHT.test(text) || APPEAL_BROUGHT_CHINESE.test(toTraditional(text)));
}
