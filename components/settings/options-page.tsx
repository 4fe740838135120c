import { type ReactNode, useEffect, useState } from 'react';
import { CourseLink } from '@/components/course/course-link';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { settingsMessages } from '@/utils/i18n/messages/settings';

export type OptionsSection = { readonly id: string; readonly title: string; readonly content: ReactNode };

type Props = {
  readonly sections: readonly OptionsSection[];
  /** Counts the changes saved; each new one is said. */
  readonly saves: number;
  /** What must be looked at first. */
  readonly alert?: ReactNode;
};

/** Long enough to be read, gone before the next change. */
const SAID_FOR_MS = 2500;

/** One column of sections; changes are saved at once and said so. */
export function OptionsPage({ sections, saves, alert }: Props) {
  const t = useText(settingsMessages);
  const [isSaid, setSaid] = useState(false);

  useEffect(() => {
    if (saves === 0) return;
    setSaid(true);
    const timer = setTimeout(() => setSaid(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [saves]);

  // The sections are drawn after the settings were read, when the browser has given up on the address's fragment.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  return (
    <main className="sn-options">
      <h1>{t('title')}</h1>
      {alert}
      <nav className="sn-options-nav" aria-label={t('sections')}>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <CourseLink />
      {sections.map(({ id, content }) => (
        <div key={id}>{content}</div>
      ))}
      <StatusLine message={isSaid ? t('saved') : ''} />
    </main>
  );
}
