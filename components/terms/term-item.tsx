import type { ReactNode } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { termMessages } from '@/utils/i18n/messages/terms';
import { sourceName } from '@/utils/i18n/place-words';
import { CopyButton } from '../ui/copy-button';
import { useLanguage, useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import { PLACES_SHOWN, type ShownPlace, type TermRow } from './term-row';

type Props = {
  readonly row: TermRow;
  /** The document's language: its own word stands first, the other language's is what is copied. */
  readonly isEnglish: boolean;
  readonly onJump: (place: ShownPlace) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** How the chapter on the screen says a term; left out where it stands in one language only. */
  readonly lawSays?: LawSaysTerm;
};

/** Draws how the law says a term; `counterparts` are what the glossary has for it. */
export type LawSaysTerm = (query: string, counterparts: readonly string[]) => ReactNode;

/** A term of this document: its word here, the word of the other language, its source, and where it is used. */
export function TermItem({ row, isEnglish, onJump, onCopy, lawSays }: Props) {
  const t = useText(termMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const simplified = language === 'zh-Hans';
  const chinese = simplified ? row.zhHans : row.zhHant;
  const other = isEnglish ? chinese : row.en;
  const chineseTag = simplified ? 'zh-Hans' : 'zh-Hant';
  const numbered = row.places.filter(({ number }) => number !== undefined);
  return (
    <li className="sn-term">
      <div className="sn-term-pair">
        <span className="sn-verbatim" lang={isEnglish ? 'en' : chineseTag}>
          {isEnglish ? row.en : chinese}
        </span>
        <span className="sn-term-other" lang={isEnglish ? chineseTag : 'en'}>
          {other}
        </span>
      </div>
      <CopyButton kind="link" label={t('copyTerm', { term: other })} onCopy={() => onCopy(other)}>
        {common('copy')}
      </CopyButton>
      <p className="sn-meta sn-term-places">
        <span className="sn-quiet">{row.source === 'usage' ? t('usage') : sourceName(row.source, language)}</span>
        <span className="sn-quiet">{t('times', { count: row.count })}</span>
        {numbered.slice(0, PLACES_SHOWN).map((place) => (
          <ParagraphLink
            key={place.start}
            number={place.number ?? ''}
            shown={`[${place.number}]`}
            onJump={() => onJump(place)}
          />
        ))}
        {numbered.length > PLACES_SHOWN && <span className="sn-quiet">+{numbered.length - PLACES_SHOWN}</span>}
      </p>
      {row.note !== undefined && <p className="sn-meta sn-term-note">{row.note}</p>}
      {lawSays && (
        <div className="sn-term-note">{isEnglish ? lawSays(row.en, [row.zhHant]) : lawSays(row.zhHant, [row.en])}</div>
      )}
    </li>
  );
}
