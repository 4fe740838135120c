import { useState } from 'react';
import { readingMessages } from '@/utils/i18n/messages/reading';
import type { ReadingWay } from '@/utils/messaging/background-to-page';
import { siteDataAddress } from '@/utils/sites/site-data-address';
import { Button } from '../ui/button';
import { useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';

type Props = {
  /** Address of the page on the screen. */
  readonly url: string;
  /** Reads the page in another way; answers whether it led to a text. */
  readonly onRead: (way: ReadingWay) => Promise<boolean>;
};

/** What the reader can do where a page was not understood: its site's own data, or pointing at the text. */
export function OtherWays({ url, onRead }: Props) {
  const t = useText(readingMessages);
  const [said, setSaid] = useState('');
  const address = URL.canParse(url) ? siteDataAddress(new URL(url)) : undefined;
  return (
    <div className="sn-empty">
      {address !== undefined && (
        <>
          <Button onClick={async () => setSaid((await onRead('site-data')) ? '' : t('siteDataFailed'))}>
            {t('siteData')}
          </Button>
          <p className="sn-meta">{t('siteDataHint', { address })}</p>
        </>
      )}
      <Button
        onClick={() => {
          setSaid(t('pointAtHint'));
          void onRead('pointed').then(() => setSaid(''));
        }}
      >
        {t('pointAt')}
      </Button>
      <StatusLine message={said} />
    </div>
  );
}
