import { useMemo, useState } from 'react';
import { TextField } from '@/components/settings/fields';
import { formatMoment } from '@/utils/core/format-date';
import { detectLanguage } from '@/utils/core/language';
import type { ExportedPart } from '@/utils/draft/layout-draft';
import { toText } from '@/utils/draft/to-text';
import { matterMessages } from '@/utils/i18n/messages/matter';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import type { KeptText } from '@/utils/store/rows/text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useLanguage, useText } from '../ui/language';
import { Skeleton } from '../ui/skeleton';
import { isEmpty, type MatterContents, type PageOfMatter, searchMatter } from './matter-contents';
import { howItCame, layoutMatter, whereLineStands, whoWrote } from './matter-file';
import type { MatterState } from './use-matter';

/** Characters of a line that name it to a screen reader. */
const LABEL_LENGTH = 60;

type Props = {
  readonly state: MatterState;
  readonly onOpenText: (text: KeptText) => void;
  readonly onDropText: (text: KeptText) => void;
  readonly onDropLine: (line: MatterLine) => void;
  readonly onExport: (name: string, parts: readonly ExportedPart[], format: 'markdown' | 'docx') => void;
  readonly now: () => Date;
};

/** One page with everything that belongs to a matter: search over all of it, texts to open again, one file to take away. */
export function MatterPage({ state, ...actions }: Props) {
  const t = useText(matterMessages);
  if (state.is === 'loading') return <Skeleton lines={8} />;
  if (state.is === 'unreadable') return <EmptyState title={t('unreadable')} />;
  return <Ready state={state} {...actions} />;
}

type ReadyProps = Omit<Props, 'state'> & { readonly state: Extract<MatterState, { is: 'ready' }> };

function Ready({ state: { name, contents }, onExport, now, ...actions }: ReadyProps) {
  const t = useText(matterMessages);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchMatter(contents, query), [contents, query]);
  const title = name ?? t('noMatter');
  const save = (format: 'markdown' | 'docx'): void =>
    onExport(title, layoutMatter(found, { name: title, language, now: now() }), format);
  return (
    <main className="sn-matter">
      <h1>{title}</h1>
      <p className="sn-meta">{t('says')}</p>
      {isEmpty(contents) ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <TextField label={t('find')} value={query} onChange={setQuery} />
          <p className="sn-actions">
            <Button onClick={() => save('markdown')}>{t('exportMarkdown')}</Button>
            <Button onClick={() => save('docx')}>{t('exportWord')}</Button>
          </p>
          {isEmpty(found) && <EmptyState title={t('nothingFound')} />}
          <Lists found={found} {...actions} />
        </>
      )}
    </main>
  );
}

type ListsProps = Pick<Props, 'onOpenText' | 'onDropText' | 'onDropLine'> & { readonly found: MatterContents };

function Lists({ found, onOpenText, onDropText, onDropLine }: ListsProps) {
  const t = useText(matterMessages);
  const { pages, lines, answers, drafts, terms } = found;
  return (
    <>
      <List title={t('pages')} count={pages.length}>
        {pages.map((page) => (
          <Page key={`${page.url} ${page.title}`} page={page} onOpenText={onOpenText} onDropText={onDropText} />
        ))}
      </List>
      <List title={t('lines')} count={lines.length}>
        {lines.map((line) => (
          <KeptLineItem key={line.id} line={line} onDrop={() => onDropLine(line)} />
        ))}
      </List>
      <List title={t('answers')} count={answers.length}>
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </List>
      <List title={t('drafts')} count={drafts.length}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <details>
              <summary>{draft.title}</summary>
              <div className="sn-matter-text">{toText(draft)}</div>
            </details>
          </li>
        ))}
      </List>
      <List title={t('terms')} count={terms.length}>
        {terms.map(({ id, en, zhHant, source }) => (
          <li key={id}>
            <span lang="zh-Hant">{zhHant}</span> <span lang="en">{en}</span> <span className="sn-meta">{source}</span>
          </li>
        ))}
      </List>
    </>
  );
}

type ListProps = { readonly title: string; readonly count: number; readonly children: React.ReactNode };

function List({ title, count, children }: ListProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="sn-section">
        {title} <span className="sn-count">{count}</span>
      </h2>
      <ul className="sn-matter-list">{children}</ul>
    </section>
  );
}

type PageProps = Pick<Props, 'onOpenText' | 'onDropText'> & { readonly page: PageOfMatter };

function Page({ page: { url, title, citation, at, text }, onOpenText, onDropText }: PageProps) {
  const t = useText(matterMessages);
  const language = useLanguage();
  const isWeb = /^https?:/.test(url);
  return (
    <li>
      <p>
        <span className="sn-verbatim">{title}</span> {citation && <strong>{citation}</strong>}
      </p>
      <p className="sn-meta">
        {[isWeb ? new URL(url).host : t('fromFile'), formatMoment(at, language), text && t('textKept')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="sn-actions">
        {text && <Button onClick={() => onOpenText(text)}>{t('openText')}</Button>}
        <OpenPage url={url} />
        {text && (
          <Button kind="link" aria-label={t('dropText', { title })} onClick={() => onDropText(text)}>
            {t('dropTextShort')}
          </Button>
        )}
      </p>
    </li>
  );
}

function OpenPage({ url }: { readonly url: string }) {
  const t = useText(matterMessages);
  return /^https?:/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {t('openPage')}
    </a>
  ) : null;
}

type KeptLineItemProps = { readonly line: MatterLine; readonly onDrop: () => void };

function KeptLineItem({ line, onDrop }: KeptLineItemProps) {
  const t = useText(matterMessages);
  const language = useLanguage();
  const { text, url, origin, keptAt } = line;
  return (
    <li>
      <blockquote className={origin === 'page' ? 'sn-verbatim' : 'sn-statement'} lang={detectLanguage(text)}>
        {text}
      </blockquote>
      <p className="sn-meta">
        {[whereLineStands(line, language), whoWrote(line, language), formatMoment(keptAt, language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="sn-actions">
        <OpenPage url={url} />
        <Button kind="link" aria-label={t('dropLine', { text: text.slice(0, LABEL_LENGTH) })} onClick={onDrop}>
          {t('dropLineShort')}
        </Button>
      </p>
    </li>
  );
}

function Answer({ answer }: { readonly answer: AuditEntry }) {
  const language = useLanguage();
  return (
    <li>
      <details>
        <summary>{answer.question}</summary>
        <p className="sn-meta">{[answer.title, answer.citation].filter(Boolean).join(' ')}</p>
        <div className="sn-matter-text">{answer.answer}</div>
        <p className="sn-meta">{howItCame(answer, language)}</p>
      </details>
    </li>
  );
}
