// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { render } from '@/utils/testing/render';
import { LookUpCard } from './look-up-card';

const entry = (en: string, zhHant: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id: en,
  en,
  zhHant,
  zhHans: zhHant,
  domain: 'contract',
  source: 'usage',
  ...more,
});

const COMMON = { isChinese: false, sourceUrl: () => 'https://example.test/57', onClose: () => undefined };

describe('LookUpCard', () => {
  it('puts the Hong Kong term first, then its source, and labels the Mainland one', async () => {
    const onCopy = vi.fn(async () => true);
    const hits = [
      entry('undertaking', '保证', { id: 'm', usage: 'mainland' }),
      entry('undertaking', '承諾', { source: 'Cap. 57 s. 2' }),
      entry('undertaking', '業務實體', { id: 'u2' }),
    ];
    const drawn = await render(<LookUpCard {...COMMON} hits={hits} onCopy={onCopy} />);
    expect(drawn.find('.sn-look-up-term span').textContent).toBe('承諾');
    expect(drawn.find('a', 'Cap. 57 s. 2').getAttribute('href')).toBe('https://example.test/57');
    expect(drawn.text()).toContain('Also 業務實體 (contract)');
    expect(drawn.text()).toContain('Mainland: 保证');
    await drawn.click('button', 'Copy 承諾');
    expect(onCopy).toHaveBeenCalledWith('承諾');
  });

  it('shows how this chapter defines the term, with its section', async () => {
    const onGo = vi.fn();
    const drawn = await render(
      <LookUpCard
        {...COMMON}
        hits={[]}
        definition={{ text: '“ferry” (渡輪) means a vessel', section: 's 2(1)' }}
        onCopy={async () => true}
        onGoToDefinition={onGo}
      />,
    );
    expect(drawn.text()).toContain('Defined here, s 2(1)');
    await drawn.click('button', 'Go to the definition');
    expect(onGo).toHaveBeenCalledTimes(1);
  });

  it.each(LANGUAGES)('says in %s that nothing was found', async (language) => {
    const drawn = await render(<LookUpCard {...COMMON} hits={[]} onCopy={async () => true} />, language);
    expect(drawn.find('section p').textContent).toMatch(/[.。]$/);
  });
});
