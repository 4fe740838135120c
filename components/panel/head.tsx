import { formatDate } from '@/utils/core/format-date';
import { shortTitle } from '@/utils/core/short-title';
import { commonMessages } from '@/utils/i18n/messages/common';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { courtName } from '@/utils/sites/judgment/court-name';
import { Button } from '../ui/button';
import { CloseIcon } from '../ui/icons';
import { useLanguage, useText } from '../ui/language';
import type { DocumentState, ReadDocument } from './document-state';
import { OtherLanguageLink } from './other-language-link';

const LANGUAGE_NAMES = { en: 'languageEn', 'zh-Hant': 'languageZhHant', 'zh-Hans': 'languageZhHans' } as const;

type Props = {
  readonly document: ReadDocument | undefined;
  readonly state: DocumentState;
  readonly onClose?: (() => void) | undefined;
};

/** Which document this is: kind and court, name, neutral citation first, then action number, date and judges. */
export function DocumentHead({ document, state, onClose }: Props) {
  const t = useText(panelMessages);
  const common = useText(commonMessages);
  return (
    <header className="sn-head">
      <div className="sn-kind">
        {document === undefined ? (
          <span className="sn-one-line">{common('sidenote')}</span>
        ) : (
          <Kind document={document} />
        )}
        {onClose !== undefined && (
          <Button
            kind="icon"
            className="sn-close"
            aria-label={common('close')}
            title={common('close')}
            onClick={onClose}
          >
            <CloseIcon />
          </Button>
        )}
      </div>
      {document === undefined ? (
        <h1 className="sn-title">{t(emptyTitle(state))}</h1>
      ) : (
        <>
          <h1 className="sn-title" lang={document.language} title={document.title}>
            {shortTitle(document.title)}
          </h1>
          <Meta document={document} />
        </>
      )}
    </header>
  );
}

/** Where a page was opened that should have a document, its title says that it was not read; elsewhere there is nothing yet. */
function emptyTitle(state: DocumentState): 'reading' | 'notRead' | 'nothingToRead' {
  if (state.is === 'reading') return 'reading';
  return state.is === 'unreadable' && state.failure.reason === 'layout-not-understood' ? 'notRead' : 'nothingToRead';
}

function Kind({ document }: { readonly document: ReadDocument }) {
  const t = useText(panelMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const { court } = document;
  const kind = court === undefined ? t(document.kind) : `${t(document.kind)} · ${courtName(court, language)}`;
  return (
    <>
      <span className="sn-one-line" title={kind}>
        {kind}
      </span>
      <span className="sn-language">{common(LANGUAGE_NAMES[document.language])}</span>
      <OtherLanguageLink document={document} />
    </>
  );
}

function Meta({ document }: { readonly document: ReadDocument }) {
  const t = useText(panelMessages);
  const language = useLanguage();
  const first = document.neutralCitation ?? (document.cap === undefined ? undefined : capName(document.cap, t));
  const rest = [
    document.actionNumbers?.join(', '),
    document.versionDate === undefined ? undefined : t('version', { date: formatDate(document.versionDate, language) }),
  ];
  const second = [
    document.date === undefined ? undefined : formatDate(document.date, language),
    document.judges?.join(language === 'en' ? ', ' : '、'),
  ];
  return (
    <>
      <MetaLine first={first} rest={rest.filter(isSaid)} />
      <MetaLine first={undefined} rest={second.filter(isSaid)} />
    </>
  );
}

const isSaid = (part: string | undefined): part is string => part !== undefined && part !== '';

function MetaLine({ first, rest }: { readonly first: string | undefined; readonly rest: readonly string[] }) {
  const whole = [first, ...rest].filter(isSaid).join(' · ');
  if (whole === '') return null;
  return (
    <p className="sn-meta sn-one-line" title={whole}>
      {first !== undefined && <b>{first}</b>}
      {first !== undefined && rest.length > 0 && ' · '}
      {rest.join(' · ')}
    </p>
  );
}

/** Instruments (`A101`) have no chapter number to speak of. */
const capName = (cap: string, t: ReturnType<typeof useText<typeof panelMessages>>): string =>
  /^\d/.test(cap) ? t('cap', { cap }) : cap;
