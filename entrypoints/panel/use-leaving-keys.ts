import { useEffect } from 'react';
import { IS_FRAME, type PanelPort } from './panel-port';

/** In a page, Esc closes the sidebar, as it would any layer (menus, dialogs and fields above stop their own); F6 goes back to the text. */
export function useLeavingKeys(client: PanelPort['client']): void {
  useEffect(() => {
    if (!IS_FRAME) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void client.ask('close-sidebar', {});
      if (event.key !== 'F6') return;
      event.preventDefault();
      void client.ask('leave-sidebar', {});
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [client]);
}
