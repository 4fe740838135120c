import { useState } from 'react';
import { type AroundCase, addressesFor } from '@/utils/around/ask-hklii';
import type { HistoryStep, LaterCase } from '@/utils/around/types';
import { formatDate, formatMoment } from '@/utils/core/format-date';
import type { LegalDocument } from '@/utils/core/legal-document';
import { aroundMessages } from '@/utils/i18n/messages/around';
import { commonMessages } from '@/utils/i18n/messages/common';
import { Button } from '../ui/button';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import { type AroundServices, useAroundCase } from './use-around-case';
import { WhyNot } from './why-not';
import { WillAsk } from './will-ask';

type Props = { readonly document: LegalDocument; readonly services: AroundServices };

/** What came after a case, asked of HKLII on the reader's click; the addresses are shown before. */
export function AfterCase({ document, services }: Props) {
  const t = useText(aroundMessages);
  const { state, ask } = useAroundCase(document, services);
  const { later, histories } = addressesFor(document);
  const addresses = later === undefined ? histories : [later, ...histories];
  const { heard: around } = state;
  return (
    <section className="sn-around" aria-label={t('title')}>
      <h2 className="sn-section">{t('title')}</h2>
      <StatusLine heardOnly={around !== undefined} message={state.isAsking ? t('asking') : ''} />
      {around !== undefined && <Heard around={around} />}
      {addresses.length === 0 ? (
        <p className="sn-meta">{t('no-citation')}</p>
      ) : (
        <>
          {around === undefined && <WillAsk says={t('willAsk')} addresses={addresses} />}
          <Button disabled={state.isAsking} onClick={() => void ask()}>
            {t(around === undefined ? 'ask' : 'askAgain')}
          </Button>
        </>
      )}
    </section>
  );
}

function Heard({ around }: { readonly around: AroundCase }) {
  const t = useText(aroundMessages);
  const language = useLanguage();
  const { later, history } = around;
  return (
    <>
      <p className="sn-meta">{t('notAnalysis', { time: formatMoment(around.askedAt, language) })}</p>
      <h3>{t('history')}</h3>
      {history.ok ? <History steps={history.value} /> : <WhyNot reason={history.reason} />}
      <h3>{t('later')}</h3>
      {later.ok ? <LaterCases cases={later.value} /> : <WhyNot reason={later.reason} />}
    </>
  );
}

function History({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const t = useText(aroundMessages);
  const language = useLanguage();
  if (steps.length === 0) return <p className="sn-meta">{t('noHistory')}</p>;
  return (
    <ol className="sn-around-list">
      {steps.map((step) => (
        <li key={`${step.actionNumber} ${step.neutral ?? ''} ${step.date ?? ''}`}>
          <CaseLink url={step.url} words={step.neutral ?? step.actionNumber} />
          <span className="sn-meta">
            {[step.date && formatDate(step.date, language), step.neutral && step.actionNumber, step.remarks]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** So many stand there at once; the rest on a click. */
const FIRST_SHOWN = 15;

function LaterCases({ cases }: { readonly cases: readonly LaterCase[] }) {
  const t = useText(aroundMessages);
  const language = useLanguage();
  const [court, setCourt] = useState('');
  const [isAll, setAll] = useState(false);
  if (cases.length === 0) return <p className="sn-meta">{t('noLater')}</p>;
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(one.court, (counts.get(one.court) ?? 0) + 1);
  const chosen = cases.filter((one) => court === '' || one.court === court);
  const shown = isAll ? chosen : chosen.slice(0, FIRST_SHOWN);
  return (
    <>
      {counts.size > 1 && (
        <select
          className="sn-field"
          aria-label={t('court')}
          value={court}
          onChange={(event) => setCourt(event.target.value)}
        >
          <option value="">{`${t('allCourts')} (${cases.length})`}</option>
          {[...counts].map(([name, count]) => (
            <option key={name} value={name}>{`${name} (${count})`}</option>
          ))}
        </select>
      )}
      <ol className="sn-around-list">
        {shown.map((one) => (
          <li key={one.neutral}>
            <CaseLink url={one.url} words={[one.name, one.neutral].filter(Boolean).join(' ')} />
            <span className="sn-meta">
              {[one.date && formatDate(one.date, language), t('times', { count: one.citations })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < chosen.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {t('more', { count: chosen.length })}
        </Button>
      )}
    </>
  );
}

function CaseLink({ url, words }: { readonly url: string | undefined; readonly words: string }) {
  const common = useText(commonMessages);
  if (url === undefined) return <span>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
      <span className="sn-heard-only"> ({common('opensInNewTab')})</span>
    </a>
  );
}
