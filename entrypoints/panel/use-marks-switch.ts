import { useEffect, useState } from 'react';
import type { MarksSwitch } from '@/components/citations/citations-view';
import type { PageOnScreen } from '@/utils/messaging/background-to-panel';
import type { PanelPort } from './panel-port';

/** The switch of the marks on the page's site; shown as the reader set it while the background is on its way. */
export function useMarksSwitch(client: PanelPort['client'], page: PageOnScreen | undefined): MarksSwitch | undefined {
  const [on, setOn] = useState(page?.marks);
  useEffect(() => setOn(page?.marks), [page?.marks]);
  if (on === undefined) return undefined;
  return {
    on,
    onChange: (next) => {
      setOn(next);
      void client.ask('set-marks', { on: next });
    },
  };
}
