import { useId, useState } from 'react';
import { otherLawLanguage, versionsAddressFor } from '@/utils/around/ask-versions';
import { versionTextAddress } from '@/utils/around/hklii-address';
import { formatDate } from '@/utils/core/format-date';
import type { Use } from '@/utils/glossary/concordance/types';
import { lawSaysMessages } from '@/utils/i18n/messages/law-says';
import { WhyNot } from '../around/why-not';
import { WillAsk } from '../around/will-ask';
import { LawSays } from '../glossary/law-says';
import type { ReadDocument } from '../panel/document-state';
import { Button } from '../ui/button';
import { FilterField } from '../ui/filter-field';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import type { OpenChapter } from './use-open-chapter';

type Props = {
  readonly document: ReadDocument;
  readonly chapter: OpenChapter;
  readonly onJump: (use: Use) => void;
};

/** A single letter or character stands everywhere. */
const SHORTEST = 2;

/** Any word of the chapter on the screen, with its provisions in both languages: no import is needed for it. */
export function ChapterSays({ document, chapter, onJump }: Props) {
  const t = useText(lawSaysMessages);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const field = useId();
  const { find, other } = chapter;
  if (find === undefined) return <GetOther document={document} chapter={chapter} />;
  return (
    <section className="sn-law-says" aria-label={t('chapterTitle')}>
      <h2 className="sn-section">{t('chapterTitle')}</h2>
      {other?.isSame === false && (
        <p className="sn-warning">{t('otherVersion', { date: formatDate(other.date, language) })}</p>
      )}
      <div className="sn-term-filter">
        <FilterField id={field} label={t('wordHere')} value={query} onChange={setQuery} />
      </div>
      {query.trim().length >= SHORTEST && (
        <LawSays
          query={query.trim()}
          counterparts={[]}
          find={find}
          sourceUrl={() => null}
          isOpen
          isUntitled
          within="chapter"
          onJump={onJump}
        />
      )}
    </section>
  );
}

/** Of a page in one language: what a click asks for, and the click. */
function GetOther({ document, chapter: { ask, isAsking, failure } }: Omit<Props, 'onJump'>) {
  const t = useText(lawSaysMessages);
  const address = versionsAddressFor(document, otherLawLanguage(document));
  if (address === undefined) return null;
  const isEnglish = document.language === 'en';
  return (
    <section className="sn-law-says" aria-label={t('chapterTitle')}>
      <h2 className="sn-section">{t('chapterTitle')}</h2>
      <p className="sn-meta">{t(isEnglish ? 'needsChinese' : 'needsEnglish')}</p>
      <WillAsk says={t('willFetch')} addresses={[address, `${versionTextAddress('')}${t('thatVersion')}`]} />
      <p className="sn-actions">
        <Button disabled={isAsking} onClick={() => void ask()}>
          {t(isEnglish ? 'fetchChinese' : 'fetchEnglish')}
        </Button>
      </p>
      <StatusLine message={isAsking ? t('fetching') : ''} />
      {failure !== undefined && <WhyNot reason={failure} />}
    </section>
  );
}
