import type { CheckResult, Finding, Verdict } from '@/utils/core/statement';
import type { FindingKind } from '@/utils/grounding/types';
import { findingMessages, lineMessages } from '@/utils/i18n/messages/line';
import { useText } from './language';
import { ParagraphLink } from './paragraph-link';

/** Each verdict has its own shape, so that colour never stands alone. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  quoted: 'disc',
  matched: 'half',
  'not-checked': 'ring',
  conflict: 'square',
  'no-source': 'cross',
};

/** A sentence for every kind of finding; the compiler demands all of them. */
const SENTENCES: Readonly<Record<FindingKind, (typeof findingMessages)[FindingKind]>> = findingMessages;

/** The very words stand elsewhere; other findings only point to where the page says otherwise. */
const FOUND: ReadonlySet<string> = new Set<FindingKind>([
  'quotation-elsewhere',
  'quantity-elsewhere',
  'name-elsewhere',
  'section-elsewhere',
]);

const isKnown = (kind: string): kind is FindingKind => kind in SENTENCES;

/** A finding as a check hands it over: what it noticed, where it stands instead. */
type ShownFinding = Finding & { readonly evidence?: { readonly number?: string } };

type Props = {
  readonly result: Omit<CheckResult, 'findings'> & { readonly findings: readonly ShownFinding[] };
  readonly onJump: (number: string) => void;
};

/** What checking found, in words and shape; why, in one line; and the place where the page says otherwise. */
export function VerdictLine({ result, onJump }: Props) {
  const t = useText(lineMessages);
  const say = useText(findingMessages);
  const { verdict, findings } = result;
  // What was found in order is said by the verdict itself.
  const finding = findings.find(({ kind }) => kind !== 'quotation-found' && kind !== 'no-paragraph');
  const elsewhere = finding?.evidence?.number;
  const kind = finding?.kind ?? '';
  return (
    <p className="sn-verdict" data-verdict={verdict}>
      <i className="sn-dot" data-shape={SHAPES[verdict]} aria-hidden="true" />
      <span>
        {t(verdict)}
        {finding !== undefined && isKnown(kind) && `: ${sayFinding(kind, finding.text, say)}`}
        {elsewhere !== undefined && (
          <>
            {' · '}
            <ParagraphLink
              number={elsewhere}
              shown={t(FOUND.has(kind) ? 'foundAt' : 'see', { number: elsewhere })}
              onJump={() => onJump(elsewhere)}
            />
          </>
        )}
      </span>
    </p>
  );
}

/** Sentences that name no words take no parameter; the rest take the statement's own. */
function sayFinding(
  kind: FindingKind,
  words: string,
  say: (key: FindingKind, values: { readonly words: string }) => string,
): string {
  return say(kind, { words });
}
