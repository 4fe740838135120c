import type { ReactNode } from 'react';
import { CourseLink } from '@/components/course/course-link';
import { KeyList, SHORTCUTS, type Shortcuts } from '@/components/ui/key-list';
import { useText } from '@/components/ui/language';
import { keyMessages } from '@/utils/i18n/messages/keys';
import { welcomeMessages } from '@/utils/i18n/messages/welcome';
import { CitePicture, LookUpPicture, ReadPicture } from './pictures';

/** A judgment of the Court of Final Appeal, to begin with. */
const FIRST_JUDGMENT = 'https://www.hklii.hk/en/cases/hkcfa/2019/45';

const SITES = [
  ['hklii', 'https://www.hklii.hk/'],
  ['lrs', 'https://legalref.judiciary.hk/lrs/common/ju/judgment.jsp'],
  ['eLegislation', 'https://www.elegislation.gov.hk/'],
] as const;

const PICTURES = [
  ['read', <ReadPicture key="read" />],
  ['cite', <CitePicture key="cite" />],
  ['lookUp', <LookUpPicture key="lookUp" />],
] as const satisfies readonly (readonly [keyof typeof welcomeMessages, ReactNode])[];

type Props = { readonly shortcuts: Shortcuts; readonly onOpenOptions: () => void };

/** First run: read, cite, look up in three pictures; a judgment to try it on; the keys; what leaves the computer. */
export function Welcome({ shortcuts, onOpenOptions }: Props) {
  const t = useText(welcomeMessages);
  const keys = useText(keyMessages);
  return (
    <main className="sn-welcome">
      <h1>{t('title')}</h1>
      <ol className="sn-welcome-pictures">
        {PICTURES.map(([does, picture]) => (
          <li key={does}>
            {picture}
            <p>{t(does)}</p>
          </li>
        ))}
      </ol>
      <p>
        <a className="sn-button" data-kind="primary" href={FIRST_JUDGMENT} target="_blank" rel="noreferrer">
          {t('try')}
        </a>
      </p>
      <p>{t('where')}</p>
      <ul className="sn-welcome-sites">
        {SITES.map(([name, url]) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noreferrer">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('anywhere')}</p>
      <h2>{keys('title')}</h2>
      <KeyList
        rows={[
          ...SHORTCUTS.map((id) => [shortcuts[id] || keys('notSet'), keys(id)] as const),
          ['?', keys('keys')],
          ['Esc', keys('close')],
        ]}
      />
      <h2>{t('privacy')}</h2>
      <p className="sn-welcome-privacy">{t('leaves')}</p>
      <p className="sn-welcome-privacy">{t('remain')}</p>
      <CourseLink />
      <p>
        <button type="button" className="sn-button" data-kind="plain" onClick={onOpenOptions}>
          {t('options')}
        </button>
      </p>
    </main>
  );
}
