import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { ExternalLinkIcon } from '@/components/ui/icons';
import { useLanguage, useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';
import { domainName } from './domain-name';
import { PinnedTerms } from './pinned-terms';
import { ResultList } from './result-list';
import type { GlossarySearchState } from './use-glossary-search';

type Props = {
  readonly search: GlossarySearchState;
  readonly recent: readonly string[];
  readonly onForgetRecent: () => void;
  readonly sourceUrl: (source: string) => string | null;
  readonly onAddOwn: (query: string) => void;
  readonly officialGlossary: string;
  /** The last resort, where a model is set up: a suggestion for what was typed. */
  readonly suggestion?: (query: string) => ReactNode;
  /** How the law says what was typed, where chapters were imported; open where the term is absent. */
  readonly lawSays?: (query: string, counterparts: readonly string[], isAbsent: boolean) => ReactNode;
};

/** What is said over results that are not the term itself. */
const ABSENT = { longer: 'onlyLonger', alike: 'onlyAlike', parts: 'onlyParts' } as const;

/** Where the focus is from the start, and where `/` puts it. */
function useSearchField() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return input;
}

/** The glossary at the speed of typing: input, results, and what helps when there are none. */
export function GlossarySearch(props: Props) {
  const { search } = props;
  const t = useText(glossaryMessages);
  const list = useId();
  return (
    <search className="sn-glossary">
      <SearchField search={search} list={list} />
      <Narrow search={search} />
      <OpenTargetLink search={search} />
      <div className="sn-search-body">
        {search.pinned.length > 0 && <PinnedTerms terms={search.pinned} onUnpin={search.togglePin} />}
        <AbsentNote search={search} />
        <ResultList id={list} search={search} sourceUrl={props.sourceUrl} />
        <Below {...props} />
      </div>
      <div className="sn-search-foot">
        <KeyHint keys="↑ ↓" does={t('chooses')} />
        <KeyHint keys="Enter" does={t('enterCopies')} />
        <KeyHint keys="Ctrl Enter" does={t('pairCopies')} />
      </div>
      <StatusLine message={search.copied?.allowed ? t('copiedTerm', { text: search.copied.text }) : ''} />
    </search>
  );
}

type SearchProps = Pick<Props, 'search'>;

function SearchField({ search, list }: SearchProps & { readonly list: string }) {
  const t = useText(glossaryMessages);
  const input = useSearchField();
  const count = search.results.length;
  return (
    <div className="sn-search-row">
      <input
        ref={input}
        type="text"
        className="sn-search-input"
        role="combobox"
        aria-expanded={count > 0}
        aria-haspopup="grid"
        aria-controls={list}
        aria-activedescendant={count > 0 ? `${list}-${search.selected}` : undefined}
        aria-label={t('search')}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={search.query}
        onChange={(event) => search.change(event.target.value)}
        onKeyDown={search.onKeyDown}
      />
    </div>
  );
}

/** The field of law that the search is narrowed to, and how much was found. */
function Narrow({ search }: SearchProps) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  const count = search.results.length;
  return (
    <div className="sn-search-narrow">
      <label className="sn-domain">
        <span className="sn-heard-only">{t('domain')}</span>
        <select value={search.domain ?? ''} onChange={(event) => search.setDomain(event.target.value || null)}>
          <option value="">{t('allDomains')}</option>
          {search.domains.map((domain) => (
            <option key={domain} value={domain}>
              {domainName(domain, language)}
            </option>
          ))}
        </select>
      </label>
      {count > 0 && <span className="sn-search-count">{t('found', { count })}</span>}
    </div>
  );
}

/** Where a citation leads that was typed for a term. */
function OpenTargetLink({ search: { opens, remember, copyCitation } }: SearchProps) {
  const t = useText(glossaryMessages);
  const citations = useText(citationMessages);
  const common = useText(commonMessages);
  if (!opens) return null;
  return (
    <p className="sn-open-target">
      <a href={opens.url} target="_blank" rel="noreferrer" onClick={remember}>
        {t(opens.isSearch ? 'searchCase' : 'openPage', { norm: opens.norm })} <ExternalLinkIcon />
      </a>
      {copyCitation && !opens.isSearch && (
        <CopyButton
          kind="link"
          label={citations('copyOne', { name: opens.norm })}
          onCopy={() => {
            remember();
            return copyCitation(opens);
          }}
        >
          {common('copy')}
        </CopyButton>
      )}
    </p>
  );
}

/** Said over results that are not the term itself. */
function AbsentNote({ search }: SearchProps) {
  const t = useText(glossaryMessages);
  const query = search.query.trim();
  if (query === '' || search.results.length === 0 || !(search.answered in ABSENT)) return null;
  return (
    <p className="sn-search-absent" role="status">
      {t(ABSENT[search.answered as keyof typeof ABSENT], { query })}
    </p>
  );
}

/** What stands under the results: that they are on the way, how the law says it, what to do where there are none. */
function Below(props: Props) {
  const { search, recent, onForgetRecent, onAddOwn, lawSays } = props;
  const t = useText(glossaryMessages);
  const query = search.query.trim();
  const hasFound = search.results.length > 0;
  if (search.state === 'loading') return <p className="sn-search-note">{t('loading')}</p>;
  if (search.state === 'failed') return <p className="sn-search-note">{t('failed')}</p>;
  if (query === '') return <Start recent={recent} onPick={search.change} onForget={onForgetRecent} />;
  if (!search.isComplete) return hasFound ? null : <p className="sn-search-note">{t('lookingThrough')}</p>;
  return (
    <>
      {lawSays?.(query, search.counterparts, search.answered !== 'whole')}
      {hasFound && search.answered === 'parts' && (
        <p className="sn-nothing-actions">
          <Button onClick={() => onAddOwn(query)}>{t('addOwn')}</Button>
        </p>
      )}
      {!hasFound && !search.opens && <Nothing {...props} query={query} />}
    </>
  );
}

/** What helps where nothing was found. */
function Nothing({ search, query, onAddOwn, officialGlossary, suggestion }: Props & { readonly query: string }) {
  const t = useText(glossaryMessages);
  const action = (
    <>
      {search.suggestions.length > 0 && (
        <p className="sn-suggestions">
          {t('didYouMean')}
          {search.suggestions.map((word) => (
            <Button key={word} kind="link" onClick={() => search.change(word)}>
              {word}
            </Button>
          ))}
        </p>
      )}
      <p className="sn-nothing-actions">
        <Button onClick={() => onAddOwn(query)}>{t('addOwn')}</Button>
        <a href={officialGlossary} target="_blank" rel="noreferrer">
          {t('officialGlossary')} <ExternalLinkIcon />
        </a>
      </p>
      {suggestion?.(query)}
    </>
  );
  return <EmptyState title={t('nothing', { query })} action={action} />;
}

function KeyHint({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <span className="sn-key-hint">
      <kbd className="sn-key">{keys}</kbd> {does}
    </span>
  );
}

type StartProps = {
  readonly recent: readonly string[];
  readonly onPick: (query: string) => void;
  readonly onForget: () => void;
};

function Start({ recent, onPick, onForget }: StartProps) {
  const t = useText(glossaryMessages);
  if (recent.length === 0) return <EmptyState title={t('start')} hint={t('startHint')} />;
  return (
    <section aria-label={t('recent')}>
      <h2 className="sn-section">{t('recent')}</h2>
      <ul className="sn-recent">
        {recent.map((query) => (
          <li key={query}>
            <Button kind="link" onClick={() => onPick(query)}>
              {query}
            </Button>
          </li>
        ))}
        <li>
          <Button kind="link" className="sn-forget" onClick={onForget}>
            {t('forgetRecent')}
          </Button>
        </li>
      </ul>
    </section>
  );
}
