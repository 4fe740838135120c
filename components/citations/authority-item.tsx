import { Fragment, useState } from 'react';
import type { PastAndToday } from '@/utils/around/changed-since';
import type { CitingSentence } from '@/utils/around/how-cited';
import type { LegalDocument } from '@/utils/core/legal-document';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { provisionName } from '@/utils/i18n/place-words';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import { KeepLine } from '../matter/keep-line';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ExternalLinkIcon } from '../ui/icons';
import { useLanguage, useText } from '../ui/language';
import type { AuthorityRow, ShownMention } from './authority-row';
import { LawThenAndToday } from './changed-since';
import { HowCited } from './how-cited';
import { Sparkline } from './sparkline';

type Props = {
  readonly row: AuthorityRow;
  /** The document that cites it; left out where there is none. */
  readonly document?: LegalDocument | undefined;
  /** The version in force when the document was written, and today's, where the reader has looked. */
  readonly since?: PastAndToday | undefined;
  readonly onJump: (mention: ShownMention) => void;
  readonly onCopy: (row: AuthorityRow) => Promise<boolean>;
  /** The sentences that mention it; left out where there is no document to read them in. */
  readonly onHowCited?: ((row: AuthorityRow) => readonly CitingSentence[]) | undefined;
};

const CHINESE = /\p{Script=Han}/u;

/** One authority: name, citations in one line, how often and where, and the ways out of the page. */
export function AuthorityItem({ row, document, since, onJump, onCopy, onHowCited }: Props) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const citations = row.citations.map((citation) => provisionName(citation, language));
  const isChinese = CHINESE.test(row.name);
  const [sentences, setSentences] = useState<readonly CitingSentence[]>();
  // Read only when it is opened: a table has hundreds of rows.
  const toggle = (): void => setSentences(sentences === undefined ? onHowCited?.(row) : undefined);
  const canExpand = onHowCited !== undefined && row.group === 'cases' && row.mentions.length > 0;
  return (
    <li className="sn-authority">
      <div className="sn-authority-text">
        <p
          className={row.group === 'cases' && row.isNamed && !isChinese ? 'sn-verbatim sn-italic' : 'sn-verbatim'}
          lang={isChinese ? 'zh-Hant' : 'en'}
        >
          {row.name}
        </p>
        <p
          className={row.isBelow ? 'sn-meta' : 'sn-meta sn-one-line'}
          title={citations.join(language === 'en' ? ', ' : '、')}
        >
          {citations.map((citation, at) => (
            <Fragment key={citation}>
              {at === 0 ? <b>{citation}</b> : citation}
              {' · '}
            </Fragment>
          ))}
          {row.isBelow && `${t('below')} · `}
          <CitedTimes count={row.mentions.length} sentences={sentences} onToggle={canExpand ? toggle : undefined} />
        </p>
        <LawThenAndToday links={row.links} name={row.name} since={since} />
      </div>
      <div className="sn-authority-actions">
        <CopyButton kind="link" label={t('copyOne', { name: row.name })} onCopy={() => onCopy(row)}>
          {common('copy')}
        </CopyButton>
        <KeepLine document={document} line={lineOf(row)} />
        <OpenLink row={row} />
      </div>
      {row.mentions.length > 0 && <Sparkline mentions={row.mentions} onJump={onJump} />}
      {sentences !== undefined && <HowCited sentences={sentences} onJump={onJump} />}
    </li>
  );
}

/** The best page to read it on; legislation of a day has its own line of links. */
function OpenLink({ row: { name, links } }: { readonly row: AuthorityRow }) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  const [link] = links;
  if (link === undefined || link.on !== undefined) return null;
  const words = t('openAt', { name, site: link.label });
  return (
    <a
      className="sn-button"
      data-kind="icon"
      href={link.url}
      target="_blank"
      rel="noreferrer"
      title={words}
      aria-label={`${words} (${common('opensInNewTab')})`}
    >
      <ExternalLinkIcon />
    </a>
  );
}

/** An authority as a line to keep: as it is called here, with the paragraph that cites it first. */
function lineOf({ name, citations, mentions }: AuthorityRow): LineToKeep {
  const number = mentions[0]?.number;
  const text = [name, ...citations.filter((citation) => citation !== name)].join(', ');
  return { text, origin: 'page', ...(number !== undefined && { number }) };
}

type CitedTimesProps = {
  readonly count: number;
  readonly sentences: readonly CitingSentence[] | undefined;
  readonly onToggle: (() => void) | undefined;
};

/** How often it is cited; where its sentences can be read here, the way to them. */
function CitedTimes({ count, sentences, onToggle }: CitedTimesProps) {
  const t = useText(citationMessages);
  if (onToggle === undefined) return <span className="sn-quiet">{t('cited', { count })}</span>;
  return (
    <Button kind="link" title={t('howCited')} aria-expanded={sentences !== undefined} onClick={onToggle}>
      {t('cited', { count })}
    </Button>
  );
}
