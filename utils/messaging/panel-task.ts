import * as z from 'zod/mini';
import { PANEL_TABS } from './panel-to-background';

/**
 * What the background asks of the side panel. It waits in `storage.session`, because the panel may not be open yet
 * when a menu is clicked, and the worker may be gone when the panel reads it.
 */

const task = <Type extends string, Fields extends z.core.$ZodShape>(type: Type, fields: Fields) =>
  z.object({
    type: z.literal(type),
    id: z.string(),
    windowId: z.exactOptional(z.int()),
    tabId: z.exactOptional(z.int()),
    /** ISO 8601; a task older than a minute is stale. */
    createdAt: z.string(),
    ...fields,
  });

const selection = z.string().check(z.maxLength(200_000));
const source = { url: z.string(), title: z.string() };

export const panelTaskSchema = z.discriminatedUnion('type', [
  /** Right-click on a selection, on any page: *Extract citations*. */
  task('citations-of-selection', { text: selection, ...source }),
  /** Right-click on a supported page without a selection: *All citations of this page*. */
  task('citations-of-page', source),
  task('look-up', { query: z.string().check(z.maxLength(500)) }),
  task('ask-about-selection', { text: selection, ...source }),
  task('show', { view: z.enum(PANEL_TABS) }),
]);
export type PanelTask = z.infer<typeof panelTaskSchema>;
