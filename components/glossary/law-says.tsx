import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLanguage, useText } from '@/components/ui/language';
import { ParagraphLink } from '@/components/ui/paragraph-link';
import type { Span } from '@/utils/core/text-span';
import type { Concordance, Use } from '@/utils/glossary/concordance/types';
import { lawSaysMessages } from '@/utils/i18n/messages/law-says';
import { sourceName } from '@/utils/i18n/place-words';

/** Finds how enactments say a term; `counterparts` are those that the glossary knows. */
export type FindUses = (query: string, counterparts: readonly string[]) => Promise<Concordance>;

type Props = {
  readonly query: string;
  readonly counterparts: readonly string[];
  readonly find: FindUses;
  readonly sourceUrl: (source: string) => string | null;
  /** The term is absent, so the law's own sentences are shown at once; else when they are asked for. */
  readonly isOpen: boolean;
  /** What is looked through: all that was imported, or the chapter on the screen. */
  readonly within?: 'imported' | 'chapter';
  /** What stands around it has said already what this is. */
  readonly isUntitled?: boolean;
  /** Leads to a provision of the chapter on the screen. */
  readonly onJump?: (use: Use) => void;
};

const WORDS = {
  imported: { title: 'title', looking: 'looking', none: 'none' },
  chapter: { title: 'chapterTitle', looking: 'lookingHere', none: 'noneHere' },
} as const;

/** A key is typed every tenth of a second; what is asked in between is not worth a walk through the statute book. */
const PAUSE_MS = 250;

/** How the law says a term: provisions in both languages, the term marked, its counterpart where they agree on one. */
export function LawSays(props: Props) {
  const { query, counterparts, find, isOpen } = props;
  const t = useText(lawSaysMessages);
  const words = WORDS[props.within ?? 'imported'];
  const [isAsked, setAsked] = useState(false);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly concordance: Concordance } | null>(null);
  const isWanted = isOpen || isAsked;
  const known = counterparts.join('|');

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void find(query, known === '' ? [] : known.split('|')).then(
        (concordance) => isCurrent && setAnswer({ to: query, concordance }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isWanted, query, known, find]);

  if (!isWanted) {
    return (
      <Button kind="link" onClick={() => setAsked(true)}>
        {t(words.title)}
      </Button>
    );
  }
  const concordance = answer?.to === query ? answer.concordance : null;
  return (
    <section className="sn-law-says" aria-label={t(words.title)}>
      {props.isUntitled !== true && <h2 className="sn-section">{t(words.title)}</h2>}
      {concordance === null && <p className="sn-meta">{t(words.looking)}</p>}
      {concordance?.count === 0 && <p className="sn-meta">{t(words.none, { query })}</p>}
      {concordance !== null && concordance.count > 0 && (
        <>
          <p className="sn-meta">
            {t('counted', { count: concordance.count })}
            {concordance.counterpart !== undefined && ` ${t('likely', { term: concordance.counterpart })}`}
          </p>
          <ul className="sn-uses">
            {concordance.uses.map((use) => (
              <UseItem key={`${use.cap} ${use.section} ${use.en}`} use={use} {...props} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type UseItemProps = Pick<Props, 'sourceUrl' | 'onJump'> & { readonly use: Use };

function UseItem({ use, sourceUrl, onJump }: UseItemProps) {
  return (
    <li className="sn-use">
      <p lang="en">
        <Marked text={use.en} marks={use.enMarks} />
      </p>
      <p lang="zh-Hant">
        <Marked text={use.zh} marks={use.zhMarks} />
      </p>
      {onJump === undefined ? (
        <UseSource use={use} sourceUrl={sourceUrl} />
      ) : (
        <p className="sn-meta">
          <ParagraphLink number={use.section} onJump={() => onJump(use)} />
        </p>
      )}
    </li>
  );
}

function UseSource({ use, sourceUrl }: Pick<UseItemProps, 'use' | 'sourceUrl'>) {
  const source = `${/^\d/.test(use.cap) ? 'Cap. ' : ''}${use.cap} ${use.section}`.trim();
  const url = sourceUrl(source);
  const named = sourceName(source, useLanguage());
  return (
    <p className="sn-meta">
      {url === null ? (
        named
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {named}
        </a>
      )}{' '}
      {use.title}
    </p>
  );
}

/** Letters shown on either side of the first mark. */
const AROUND = 140;

/** The text around its first mark, every mark in it shown. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  const at = marks[0]?.start ?? 0;
  const from = at <= AROUND ? 0 : at - AROUND;
  const to = Math.min(text.length, at + AROUND * 2);
  const parts: { readonly at: number; readonly text: string; readonly isMarked: boolean }[] = [];
  let last = from;
  for (const { start, end } of marks) {
    if (start < last || end > to) continue;
    parts.push({ at: last, text: text.slice(last, start), isMarked: false });
    parts.push({ at: start, text: text.slice(start, end), isMarked: true });
    last = end;
  }
  parts.push({ at: last, text: text.slice(last, to), isMarked: false });
  return (
    <>
      {from > 0 && '… '}
      {parts.map((part) => (part.isMarked ? <mark key={part.at}>{part.text}</mark> : part.text))}
      {to < text.length && ' …'}
    </>
  );
}
