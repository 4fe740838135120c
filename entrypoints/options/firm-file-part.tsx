import { useEffect, useState } from 'react';
import { FirmFileSection } from '@/components/settings/firm-file-section';
import { succeed } from '@/utils/core/result';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import type { Store } from '@/utils/store/store';
import { type FirmFileState, importFirmFile, readFirmFileState } from '../shared/firm-file';

type Props = { readonly store: Store; readonly firm: FirmPolicy };

/** The firm's file: what the policy's brought, and one that the reader chooses. */
export function FirmFilePart({ store, firm: { firmFile } }: Props) {
  const address = firmFile?.address ?? null;
  const [news, setNews] = useState<FirmFileState>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another file
  useEffect(() => void readFirmFileState(store).then(setNews), [store, address]);
  return (
    <FirmFileSection
      address={address}
      news={news?.address === address ? news : undefined}
      onImport={async (text) => {
        const taken = await importFirmFile(store, text, new Date());
        if (!taken.ok) return taken;
        const { name, terms, questions, endpoints } = taken.value;
        return succeed({ name, terms: terms.length, questions: questions.length, endpoints: endpoints.length });
      }}
    />
  );
}
