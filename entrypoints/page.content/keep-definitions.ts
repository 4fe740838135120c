import { askBackground } from '@/utils/messaging/client';
import type { PageDocument } from '@/utils/sites/types';

/** Stores what a page defines among the reader's own terms; answers how many were new. */
export async function keepDefinitionsOf({ cap = '', title, url, definitions = [] }: PageDocument): Promise<number> {
  const kept = await askBackground('keep-definitions', {
    cap,
    title,
    url,
    definitions: definitions.map(({ en, zhHant, ...rest }) => ({ ...rest, en: [...en], zhHant: [...zhHant] })),
  });
  return kept.ok ? kept.value.kept : 0;
}
