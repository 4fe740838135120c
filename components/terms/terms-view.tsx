import { type ReactNode, useState } from 'react';
import type { Definition } from '@/utils/core/definition';
import { commonMessages } from '@/utils/i18n/messages/common';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { termMessages } from '@/utils/i18n/messages/terms';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import type { Failure, NextStep } from '../ui/failure';
import { FilterField } from '../ui/filter-field';
import { useText } from '../ui/language';
import { RovingList } from '../ui/roving-list';
import { Skeleton } from '../ui/skeleton';
import { StatusLine } from '../ui/status-line';
import { View } from '../ui/view';
import { DefinitionItem } from './definition-item';
import type { PairFinding } from './pair-finding';
import { PairFindings } from './pair-findings';
import { type LawSaysTerm, TermItem } from './term-item';
import { filterTerms, type ShownPlace, sortByPlace, type TermRow } from './term-row';

export type TermsState =
  | { readonly is: 'working' }
  /** Terms of the paragraphs read so far; a growing page adds to them. */
  | { readonly is: 'growing'; readonly rows: readonly TermRow[] }
  | { readonly is: 'done'; readonly rows: readonly TermRow[] }
  | { readonly is: 'failed'; readonly failure: Failure };

type Props = {
  readonly state: TermsState;
  /** What the page itself defines, read from its structure. */
  readonly definitions: readonly Definition[];
  /** On a bilingual page: terms that it words otherwise than the glossary. */
  readonly pairs?: readonly PairFinding[];
  readonly isEnglish: boolean;
  readonly onJump: (place: ShownPlace) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Marks these places in the page, none to take the marks away; left out where the page cannot be marked. */
  readonly onMark?: (places: readonly ShownPlace[]) => void;
  /** Stores the page's definitions among the reader's own terms; how many were new. Left out where there are none. */
  readonly onKeep?: () => Promise<number>;
  readonly onStep?: (step: NextStep) => void;
  /** On a chapter: the way to its provisions in both languages. */
  readonly chapterSays?: ReactNode;
  readonly lawSays?: LawSaysTerm;
};

/** The terms of this document in both languages: what the page defines first, then what the glossary knows. */
export function TermsView(props: Props) {
  const t = useText(termMessages);
  const frame = useText(panelMessages);
  const { state, definitions } = props;
  const rows = state.is === 'growing' || state.is === 'done' ? state.rows : [];
  const isEmpty = state.is === 'done' && rows.length === 0 && definitions.length === 0;
  return (
    <View label={frame('terms')} bar={rows.length > 0 && <Bar {...props} rows={rows} />}>
      {state.is === 'failed' && <ErrorNote failure={state.failure} {...(props.onStep && { onStep: props.onStep })} />}
      {isEmpty && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <StatusLine heardOnly message={statusOf(state, rows.length, t)} />
      {definitions.length > 0 && <Definitions {...props} />}
      <PairFindings findings={props.pairs ?? []} onJump={props.onJump} />
      {rows.length > 0 && <Rows {...props} rows={rows} />}
      {state.is === 'done' && props.chapterSays}
      {state.is === 'working' && <Skeleton lines={7} />}
    </View>
  );
}

function statusOf(state: TermsState, count: number, t: ReturnType<typeof useText<typeof termMessages>>): string {
  if (state.is === 'done') return t('found', { count });
  return state.is === 'failed' ? '' : t('working');
}

function Definitions({ definitions, onJump, onKeep }: Props) {
  const t = useText(termMessages);
  const [kept, setKept] = useState<number>();
  return (
    <section aria-label={t('definedHere')}>
      <h2 className="sn-section">
        {t('definedHere')}
        <span className="sn-count">{definitions.length}</span>
      </h2>
      <RovingList>
        {definitions.map((definition) => (
          <DefinitionItem key={definition.span.start} definition={definition} onJump={onJump} />
        ))}
      </RovingList>
      {onKeep !== undefined && (
        <div className="sn-term-keep">
          <Button onClick={async () => setKept(await onKeep())}>{t('keep', { count: definitions.length })}</Button>
          <StatusLine message={kept === undefined ? '' : t('kept', { count: kept })} />
        </div>
      )}
    </section>
  );
}

/** What a reader looks through at a glance; the rest says little of this document. */
const FIRST_SHOWN = 12;

function Rows({ rows, isEnglish, onJump, onCopy, lawSays }: Props & { readonly rows: readonly TermRow[] }) {
  const t = useText(termMessages);
  const [filter, setFilter] = useState('');
  const [isWhole, setWhole] = useState(false);
  const [byPlace, setByPlace] = useState(false);
  const fitting = filterTerms(rows, filter);
  // A filter looks through all of them; without one, the terms that tell this document from others come first.
  const first = isWhole || filter.trim() !== '' ? fitting : fitting.slice(0, FIRST_SHOWN);
  const shown = byPlace ? sortByPlace(first) : first;
  return (
    <section aria-label={t('inThisDocument')}>
      <h2 className="sn-section">
        {t('inThisDocument')}
        <span className="sn-count">{fitting.length}</span>
      </h2>
      <div className="sn-term-filter">
        <FilterField label={t('filter')} value={filter} onChange={setFilter} />
        <Button kind="link" aria-pressed={byPlace} onClick={() => setByPlace(!byPlace)}>
          {t('byPlace')}
        </Button>
      </div>
      {shown.length === 0 && <EmptyState title={t('noneMatch', { words: filter })} />}
      <RovingList>
        {shown.map((row) => (
          <TermItem
            key={row.id}
            row={row}
            isEnglish={isEnglish}
            onJump={onJump}
            onCopy={onCopy}
            {...(lawSays && { lawSays })}
          />
        ))}
      </RovingList>
      {filter.trim() === '' && fitting.length > FIRST_SHOWN && (
        <Button kind="link" className="sn-terms-all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFirst', { count: FIRST_SHOWN }) : t('showAll', { count: fitting.length })}
        </Button>
      )}
    </section>
  );
}

function Bar({ rows, onCopy, onMark }: Props & { readonly rows: readonly TermRow[] }) {
  const t = useText(termMessages);
  const common = useText(commonMessages);
  const [isMarked, setMarked] = useState(false);
  const table = rows.map(({ en, zhHant, source }) => `${en}\t${zhHant}\t${source}`).join('\n');
  return (
    <>
      <span>{t('found', { count: rows.length })}</span>
      {onMark && (
        <Button
          aria-pressed={isMarked}
          onClick={() => {
            onMark(isMarked ? [] : rows.flatMap(({ places }) => places));
            setMarked(!isMarked);
          }}
        >
          {t('markInPage')}
        </Button>
      )}
      <CopyButton onCopy={() => onCopy(table)} label={t('copyAll', { count: rows.length })}>
        {common('copy')}
      </CopyButton>
    </>
  );
}
