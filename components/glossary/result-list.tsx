import { useEffect, useRef } from 'react';
import { useLanguage, useText } from '@/components/ui/language';
import type { GlossaryEntry, MatchKind } from '@/utils/glossary/types';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';
import { Button } from '../ui/button';
import { PinIcon } from '../ui/icons';
import { TermPair, TermSource } from './term-row';
import { chineseOf, otherLanguage } from './term-texts';
import type { ShelvedResult } from './types';
import type { GlossarySearchState } from './use-glossary-search';

type Props = {
  readonly id: string;
  readonly search: GlossarySearchState;
  readonly sourceUrl: (source: string) => string | null;
};

/** The terms found, as a grid that the input steers: arrows choose a row, Enter copies it; links and pins stay clickable. */
export function ResultList({ id, search, sourceUrl }: Props) {
  const t = useText(glossaryMessages);
  if (search.results.length === 0) return null;
  return (
    <table id={id} role="grid" aria-label={t('results')} className="sn-results">
      <tbody>
        {search.results.map((found, at) => (
          <ResultRow
            key={`${found.shelf}-${found.entry.id}`}
            id={`${id}-${at}`}
            found={found}
            isChosen={at === search.selected}
            sourceUrl={found.entry.source === 'usage' ? null : sourceUrl(found.entry.source)}
            search={search}
            onPoint={() => search.point(at)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Rows that answer a part of what was asked. */
const PARTS: ReadonlySet<MatchKind> = new Set<MatchKind>(['sentence', 'part']);

type RowProps = {
  readonly id: string;
  readonly found: ShelvedResult;
  readonly isChosen: boolean;
  readonly sourceUrl: string | null;
  readonly search: GlossarySearchState;
  readonly onPoint: () => void;
};

function ResultRow({ id, found, isChosen, sourceUrl, search, onPoint }: RowProps) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  const row = useRef<HTMLTableRowElement>(null);
  const { entry, shelf, matched } = found;
  const isPinned = search.pinned.some((pinned) => pinned.id === entry.id);
  const term = {
    entry,
    shelf,
    sourceUrl,
    showReadings: matched.language === 'jyutping' || matched.language === 'pinyin',
  };

  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);

  return (
    <tr id={id} ref={row} className="sn-found" aria-selected={isChosen} onMouseMove={onPoint}>
      <td>
        <button
          type="button"
          tabIndex={-1}
          className="sn-found-pair"
          onClick={() => void search.copyText(otherLanguage(found, language))}
        >
          <TermPair {...term} />
          {PARTS.has(matched.how) && <span className="sn-found-part">{t('part')}</span>}
        </button>
        {isChosen && search.related.length > 0 && <Related terms={search.related} onPick={search.change} />}
      </td>
      <td className="sn-found-source">
        <TermSource {...term} />
        <Button
          kind="icon"
          tabIndex={-1}
          aria-pressed={isPinned}
          aria-label={t(isPinned ? 'unpin' : 'pin', { term: entry.en })}
          onClick={() => search.togglePin(entry)}
        >
          <PinIcon />
        </Button>
      </td>
    </tr>
  );
}

type RelatedProps = { readonly terms: readonly GlossaryEntry[]; readonly onPick: (query: string) => void };

function Related({ terms, onPick }: RelatedProps) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  return (
    <span className="sn-related">
      {t('related')}
      {terms.map((other) => (
        <Button key={other.id} kind="link" tabIndex={-1} onClick={() => onPick(other.en)}>
          {chineseOf(other, language)}
        </Button>
      ))}
    </span>
  );
}
