import { useState } from 'react';
import { lawLanguageOf, versionsAddressFor } from '@/utils/around/ask-versions';
import type { SectionChange } from '@/utils/around/compare-versions';
import { versionTextAddress } from '@/utils/around/hklii-address';
import { versionOn } from '@/utils/around/read-hklii-data';
import type { CapVersion } from '@/utils/around/types';
import { formatDate, formatMoment } from '@/utils/core/format-date';
import type { LegalDocument } from '@/utils/core/legal-document';
import { thenAndNowMessages } from '@/utils/i18n/messages/then-and-now';
import { provisionName } from '@/utils/i18n/place-words';
import { Button } from '../ui/button';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import { useVersions, type VersionServices } from './use-versions';
import { WhyNot } from './why-not';
import { WillAsk } from './will-ask';

type Props = { readonly document: LegalDocument; readonly services: VersionServices };

/** Which versions of an enactment there are, which was in force on a day, and what changed between two: HKLII's data, on a click. */
export function ThenAndNow({ document, services }: Props) {
  const t = useText(thenAndNowMessages);
  const language = useLanguage();
  const { state, look, compare } = useVersions(document, services);
  const address = versionsAddressFor(document, lawLanguageOf(document));
  const heard = state.heard;
  return (
    <section className="sn-around" aria-label={t('title')}>
      <h2 className="sn-section">{t('title')}</h2>
      <StatusLine message={state.isAsking ? t('asking') : ''} />
      {address === undefined && <p className="sn-meta">{t('noChapter')}</p>}
      {address !== undefined && heard === undefined && (
        <>
          <WillAsk says={t('willAsk')} addresses={[address]} />
          <Button disabled={state.isAsking} onClick={() => void look()}>
            {t('look')}
          </Button>
        </>
      )}
      {heard && !heard.versions.ok && <WhyNot reason={heard.versions.reason} />}
      {heard?.versions.ok && (
        <>
          <p className="sn-meta">{t('asOf', { time: formatMoment(heard.askedAt, language) })}</p>
          <Compare
            versions={heard.versions.value}
            shown={document.versionDate}
            isAsking={state.isAsking}
            onCompare={compare}
          />
        </>
      )}
      {state.compared && !state.compared.ok && <WhyNot reason={state.compared.reason} />}
      {state.compared?.ok && <Changes changes={state.compared.value} language={document.language} />}
    </section>
  );
}

type CompareProps = {
  readonly versions: readonly CapVersion[];
  /** Date of the version on the page. */
  readonly shown: string | undefined;
  readonly isAsking: boolean;
  readonly onCompare: (older: CapVersion, newer: CapVersion) => Promise<void>;
};

/** The version of the page, or the newest, against the one before it, until the reader chooses others. */
function Compare({ versions, shown, isAsking, onCompare }: CompareProps) {
  const t = useText(thenAndNowMessages);
  const language = useLanguage();
  const onPage = shown === undefined ? undefined : versionOn(versions, shown.slice(0, 10));
  const first = onPage ?? versions[0];
  const [newer, setNewer] = useState(first?.id ?? '');
  const before = versions[versions.findIndex(({ id }) => id === newer) + 1];
  const [older, setOlder] = useState(before?.id ?? '');
  const [day, setDay] = useState('');
  const inForce = day === '' ? undefined : versionOn(versions, day);
  const named = (one: CapVersion): string =>
    one === onPage ? t('thisPage', { date: formatDate(one.date, language) }) : formatDate(one.date, language);
  const [from, to] = [older, newer].map((wanted) => versions.find(({ id }) => id === wanted));
  if (versions.length === 0) return <p className="sn-meta">{t('none')}</p>;
  const choice = (label: string, value: string, onChoose: (id: string) => void) => (
    <label>
      {label}{' '}
      <select className="sn-field" value={value} onChange={(event) => onChoose(event.target.value)}>
        {versions.map((one) => (
          <option key={one.id} value={one.id}>
            {named(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <label>
        {t('inForceOn')}{' '}
        <input className="sn-field" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      {day !== '' && (
        <p role="status">
          {inForce === undefined ? t('noneThen') : t('wasInForce', { date: formatDate(inForce.date, language) })}
        </p>
      )}
      {versions.length < 2 && <p className="sn-meta">{t('onlyOne')}</p>}
      {versions.length > 1 && (
        <>
          {choice(t('from'), older, setOlder)}
          {choice(t('to'), newer, setNewer)}
          {from && to && from !== to && (
            <WillAsk says={t('willAsk')} addresses={[from, to].map(({ id }) => versionTextAddress(id))} />
          )}
          <Button
            disabled={isAsking || from === undefined || to === undefined || from === to}
            onClick={() => {
              if (from && to) void onCompare(...inOrder(from, to));
            }}
          >
            {t('compare')}
          </Button>
        </>
      )}
    </>
  );
}

/** The older first, whichever way round they were chosen. */
const inOrder = (one: CapVersion, other: CapVersion): [CapVersion, CapVersion] =>
  one.date <= other.date ? [one, other] : [other, one];

type ChangesProps = { readonly changes: readonly SectionChange[]; readonly language: string };

function Changes({ changes, language }: ChangesProps) {
  const t = useText(thenAndNowMessages);
  const reader = useLanguage();
  if (changes.length === 0) return <p role="status">{t('same')}</p>;
  return (
    <>
      <p role="status">{t('count', { count: changes.length })}</p>
      {changes.map(({ section, is, lines }) => (
        <details key={section} className="sn-change" open={changes.length < 4}>
          <summary>
            {provisionName(section, reader)} <span className="sn-quiet">{t(is)}</span>
          </summary>
          <p className="sn-verbatim" lang={language}>
            {lines.map((line, at) => {
              const key = `${at} ${line.is}`;
              if (line.is === 'added') return <ins key={key}>{line.text}</ins>;
              if (line.is === 'removed') return <del key={key}>{line.text}</del>;
              return <span key={key}>{line.text}</span>;
            })}
          </p>
        </details>
      ))}
    </>
  );
}
