import type { ReactNode } from 'react';
import type { Language } from '@/utils/core/language';
import { LanguageProvider } from './language';

export type Theme = 'light' | 'dark' | 'system';

type Props = {
  readonly language: Language;
  readonly theme: Theme;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The root of every surface: tokens, theme and language of the interface. Everything of ours is drawn inside it. */
export function Surface({ language, theme, className, children }: Props) {
  return (
    <div className={className ? `sn-root ${className}` : 'sn-root'} data-theme={theme} lang={language}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </div>
  );
}
