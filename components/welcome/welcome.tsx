import { CourseLink } from '@/components/course/course-link';
import { useText } from '@/components/ui/language';
import { welcomeMessages } from '@/utils/i18n/messages/welcome';

const SITES = [
  ['hklii', 'https://www.hklii.hk/'],
  ['lrs', 'https://legalref.judiciary.hk/lrs/common/ju/judgment.jsp'],
  ['eLegislation', 'https://www.elegislation.gov.hk/'],
] as const;

type Props = { readonly sidebarKey: string; readonly onOpenOptions: () => void };

/** Three lines on first run, the three sites, two keys. */
export function Welcome({ sidebarKey, onOpenOptions }: Props) {
  const t = useText(welcomeMessages);
  return (
    <main className="sn-welcome">
      <h1>{t('title')}</h1>
      <ol className="sn-welcome-lines">
        <li>{t('does')}</li>
        <li>{t('leaves')}</li>
        <li>{t('read')}</li>
      </ol>
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
      <h2>{t('keys')}</h2>
      <dl className="sn-welcome-keys">
        <dt>
          <kbd className="sn-key">{sidebarKey}</kbd>
        </dt>
        <dd>{t('keySidebar')}</dd>
        <dt>
          <kbd className="sn-key">Esc</kbd>
        </dt>
        <dd>{t('keyEscape')}</dd>
      </dl>
      <CourseLink />
      <p>
        <button type="button" className="sn-button" data-kind="plain" onClick={onOpenOptions}>
          {t('options')}
        </button>
      </p>
    </main>
  );
}
