// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { DECISIVE_FIELDS } from '@/utils/store/settings-schema';
import { render } from '@/utils/testing/render';
import { DamagedSettings } from './damaged-settings';

describe('S5: settings that cannot be read', () => {
  it.each(LANGUAGES)('are named in %s, and hold again only when the reader has looked', async (language) => {
    const onMend = vi.fn();
    const drawn = await render(<DamagedSettings fields={DECISIVE_FIELDS} onMend={onMend} />, language);
    expect(drawn.element.querySelectorAll('li')).toHaveLength(DECISIVE_FIELDS.length);
    await drawn.click('button');
    expect(onMend).toHaveBeenCalledTimes(1);
  });

  it('are not spoken of where all is well', async () => {
    const drawn = await render(<DamagedSettings fields={[]} onMend={() => undefined} />);
    expect(drawn.text()).toBe('');
  });
});
