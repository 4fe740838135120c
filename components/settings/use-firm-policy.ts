import { useEffect, useState } from 'react';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import { getFirmPolicy, watchSettings } from '@/utils/store/settings';

/** What the firm has set, as it is now; empty where there is no policy. */
export function useFirmPolicy(): FirmPolicy {
  const [firm, setFirm] = useState<FirmPolicy>({});

  useEffect(() => {
    const controller = new AbortController();
    const read = (): void => {
      void getFirmPolicy().then((policy) => !controller.signal.aborted && setFirm(policy));
    };
    watchSettings(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);

  return firm;
}
