import { domainName } from '@/components/glossary/domain-name';
import { sourceUrl } from '@/components/glossary/source-url';
import { chineseOf } from '@/components/glossary/term-texts';
import type { Language } from '@/utils/core/language';
import type { GlossaryEntry } from '@/utils/glossary/types';
import type { LookUpCardMessage } from '@/utils/messaging/page-to-background';
import type { PageDocument } from '@/utils/sites/types';
import type { Store } from '@/utils/store/store';
import { lookUp } from '../shared/glossary';
import { findDefinition } from './find-definition';
import { interfaceLanguage } from './interface-language';

/** The term, and a few others it might mean. */
const LOOK_UP_LIMIT = 6;
const MOST_OTHERS = 3;

const CHINESE = /\p{Script=Han}/u;

const isMainland = ({ usage }: GlossaryEntry): boolean => usage === 'mainland';

/** What the card beside a word says: its equivalent, where that comes from, how the chapter on the page defines it. */
export async function makeLookUpCard(
  store: Store,
  query: string,
  document: PageDocument | undefined,
): Promise<LookUpCardMessage> {
  const [found, language] = await Promise.all([lookUp(store, query, LOOK_UP_LIMIT), interfaceLanguage()]);
  const isChinese = CHINESE.test(query);
  const hits = found.map(({ entry }) => entry);
  const [first, ...others] = hits.filter((entry) => !isMainland(entry));
  const mainland = hits.find(isMainland);
  const defined = document && findDefinition(document, query);
  return {
    isChinese,
    ...(first && { first: firstOf(first, isChinese, language) }),
    others: others
      .slice(0, MOST_OTHERS)
      .map((entry) => `${isChinese ? entry.en : chineseOf(entry, language)} (${domainName(entry.domain, language)})`),
    ...(mainland && { mainland: isChinese ? mainland.en : mainland.zhHans }),
    ...(defined && { definition: { ...defined.here, start: defined.span.start, end: defined.span.end } }),
  };
}

function firstOf(
  entry: GlossaryEntry,
  isChinese: boolean,
  language: Language,
): NonNullable<LookUpCardMessage['first']> {
  const url = entry.source === 'usage' ? null : sourceUrl(entry.source);
  const chinese = chineseOf(entry, language);
  return {
    equivalent: isChinese ? entry.en : chinese,
    term: isChinese ? chinese : entry.en,
    source: entry.source,
    ...(url !== null && { sourceUrl: url }),
    ...(entry.jyutping !== undefined && { reading: entry.jyutping }),
  };
}
