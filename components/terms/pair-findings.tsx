import { pairMessages } from '@/utils/i18n/messages/pairs';
import { sourceName } from '@/utils/i18n/place-words';
import { useLanguage, useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import type { PairFinding } from './pair-finding';
import { PLACES_SHOWN, type ShownPlace } from './term-row';

type Props = { readonly findings: readonly PairFinding[]; readonly onJump: (place: ShownPlace) => void };

/** On a bilingual page: terms whose Chinese in the aligned provision is another than the glossary's. */
export function PairFindings({ findings, onJump }: Props) {
  const t = useText(pairMessages);
  if (findings.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2 className="sn-section">
        {t('title')}
        <span className="sn-count">{findings.length}</span>
      </h2>
      <p className="sn-meta sn-pair-hint">{t('hint')}</p>
      <ul>
        {findings.map((finding) => (
          <Finding key={`${finding.en} ${finding.here}`} finding={finding} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}

function Finding({ finding, onJump }: { readonly finding: PairFinding; readonly onJump: Props['onJump'] }) {
  const t = useText(pairMessages);
  const language = useLanguage();
  const { en, here, expected, source, places } = finding;
  return (
    <li className="sn-term">
      <div className="sn-term-pair">
        <span className="sn-verbatim" lang="en">
          {en}
        </span>
        <span className="sn-term-other" lang="zh-Hant">
          {t('here', { term: here })}
        </span>
        <span className="sn-quiet" lang="zh-Hant">
          {t('glossary', { terms: expected.join('、') })}
        </span>
      </div>
      <p className="sn-meta sn-term-places">
        {source !== 'usage' && <span className="sn-quiet">{sourceName(source, language)}</span>}
        {places.slice(0, PLACES_SHOWN).map((place) => (
          <ParagraphLink key={place.start} number={place.number ?? ''} onJump={() => onJump(place)} />
        ))}
        {places.length > PLACES_SHOWN && <span className="sn-quiet">+{places.length - PLACES_SHOWN}</span>}
      </p>
    </li>
  );
}
