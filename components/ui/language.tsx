import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '@/utils/core/language';
import type { Messages } from '@/utils/i18n/message';
import { type Translate, translator } from '@/utils/i18n/translate';

const InterfaceLanguage = createContext<Language>('en');

/** The language chosen in our settings; it may differ from the browser's and from the document's. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <InterfaceLanguage value={language}>{children}</InterfaceLanguage>;
}

export const useLanguage = (): Language => useContext(InterfaceLanguage);

/** The sentences of one area in the language of the interface: `const t = useText(panelMessages)`. */
export function useText<Table extends Messages>(table: Table): Translate<Table> {
  const language = useLanguage();
  return useMemo(() => translator(table, language), [table, language]);
}
