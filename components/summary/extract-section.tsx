import { labelsById } from '@/utils/core/label-paragraphs';
import type { LegalDocument } from '@/utils/core/legal-document';
import { aboutWords } from '@/utils/i18n/about-words';
import { aboutMessages } from '@/utils/i18n/messages/about';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { outcomeWords } from '@/utils/i18n/outcome-words';
import { findCorrections } from '@/utils/summary/find-corrections';
import { readFirst } from '@/utils/summary/read-first';
import type { Extract, ExtractSentence } from '@/utils/summary/types';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { useLanguage, useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import { Corrections } from './corrections';
import { DiscussedAuthorities } from './discussed';
import { Opinions } from './opinions';
import { SentencingTable } from './sentencing-table';

type Props = { readonly document: LegalDocument; readonly extract: Extract };

/** What the page says in its own words, tied to its paragraphs. Nothing here was written by anyone but the court. */
export function ExtractSection({ document, extract }: Props) {
  const t = useText(summaryMessages);
  // What the first line quotes is not said again below it.
  const told = (slot: 'issues' | 'holdings' | 'facts' | 'orders'): readonly ExtractSentence[] =>
    extract[slot].filter(({ start }) => start !== extract.about?.sentence?.start);
  return (
    <>
      <AboutLine document={document} extract={extract} />
      <Corrections document={document} corrections={findCorrections(document)} />
      <Outcome document={document} extract={extract} />
      <SentencingTable
        sentenced={extract.described.sentenced}
        language={document.language}
        labels={labelsById(document)}
      />
      {extract.opinions.length > 1 && <Opinions opinions={extract.opinions} language={document.language} />}
      {(['issues', 'holdings', 'facts', 'orders'] as const).map((slot) =>
        told(slot).length === 0 ? null : (
          <section key={slot} aria-label={t(slot)}>
            <h2 className="sn-section">{t(slot)}</h2>
            {told(slot).map((sentence) => (
              <Verbatim key={sentence.start} document={document} sentence={sentence} isHolding={slot === 'holdings'} />
            ))}
          </section>
        ),
      )}
      {DECIDES_NOTHING.has(document.kind) || <KeyParagraphs document={document} extract={extract} />}
      <DiscussedAuthorities document={document} extract={extract} />
    </>
  );
}

/** Pages about a decision, which decide nothing themselves. */
const DECIDES_NOTHING: ReadonlySet<LegalDocument['kind']> = new Set([
  'corrigendum',
  'press-summary',
  'practice-direction',
]);

/** What kind of proceeding, or of page; then the court's own sentence about it. */
function AboutLine({ document, extract: { about } }: Props) {
  const t = useText(aboutMessages);
  const language = useLanguage();
  const said = aboutWords(document, about, language);
  if (said === undefined) return null;
  return (
    <section aria-label={t('about')}>
      <p className="sn-about" lang={language}>
        {said}
      </p>
      {about?.sentence && <Verbatim document={document} sentence={about.sentence} />}
    </section>
  );
}

function Outcome({ document, extract: { outcome, described } }: Props) {
  const t = useText(summaryMessages);
  const language = useLanguage();
  const { jump } = useServices();
  if (document.kind !== 'judgment' && outcome === null) return null;
  if (outcome === null) {
    return (
      <div className="sn-line sn-outcome">
        <div className="sn-line-margin" />
        <div>
          <p className="sn-outcome-label sn-quiet">{t('outcomeNotFound')}</p>
          <p className="sn-meta">{t('outcomeNotFoundHint')}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="sn-outcome">
      <Line
        document={document}
        paragraph={{ id: outcome.paragraph, number: outcome.number }}
        onJump={() => jump({ span: { start: outcome.start, end: outcome.end } })}
        quotation={outcome.sentence}
      >
        {outcomeWords(described, language).map((words) => (
          <p key={words} className="sn-outcome-label">
            {words}
          </p>
        ))}
        <p className="sn-verbatim" lang={document.language}>
          {outcome.sentence}
        </p>
      </Line>
    </div>
  );
}

type VerbatimProps = {
  readonly document: LegalDocument;
  readonly sentence: ExtractSentence;
  /** Kept, it is a study card too: what was held? */
  readonly isHolding?: boolean;
};

function Verbatim({ document, sentence, isHolding }: VerbatimProps) {
  const { jump } = useServices();
  return (
    <Line
      document={document}
      paragraph={{ id: sentence.paragraph, number: sentence.number }}
      onJump={() => jump({ span: { start: sentence.start, end: sentence.end } })}
      quotation={sentence.text}
      {...(isHolding && { keeps: { text: sentence.text, origin: 'page', asks: 'held' } as const })}
    >
      <p className="sn-verbatim" lang={document.language}>
        {sentence.text}
      </p>
    </Line>
  );
}

/** Two kinds, two questions: what was decided here, and what law later courts would cite. */
const KINDS = [
  { kind: 'decided', label: 'readFirstDecided' },
  { kind: 'law', label: 'readFirstLaw' },
] as const;

function KeyParagraphs({ document, extract }: Props) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  const labels = labelsById(document);
  const kinds = KINDS.flatMap(({ kind, label }) => {
    const own = readFirst(extract.keyParagraphs, kind);
    return own.length === 0 ? [] : [{ label, own }];
  });
  if (kinds.length === 0) return null;
  return (
    <section aria-label={t('readFirst')}>
      <h2 className="sn-section">{t('readFirst')}</h2>
      {kinds.map(({ label, own }) => (
        <p key={label} className="sn-key-paragraphs">
          <span className="sn-meta">{t(label)}</span>{' '}
          {own.map(({ id, number }) => (
            <ParagraphLink key={id} number={labels.get(id) ?? number ?? ''} onJump={() => jump({ paragraph: id })} />
          ))}
        </p>
      ))}
    </section>
  );
}
