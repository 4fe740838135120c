// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { CopyButton } from './copy-button';
import { ErrorNote } from './error-note';
import { type FailureReason, NEXT_STEPS } from './failure';
import { ParagraphLink } from './paragraph-link';
import { Tabs } from './tabs';

const REASONS = Object.keys(NEXT_STEPS) as FailureReason[];

function ThreeTabs() {
  const [active, setActive] = useState<'a' | 'b' | 'c'>('a');
  const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: id.toUpperCase(), panel: <p>{`panel ${id}`}</p> }));
  return <Tabs label="Views" tabs={tabs} active={active} onChange={setActive} />;
}

describe('Tabs', () => {
  it('moves by arrow keys, round the ends, and takes the focus along', async () => {
    const drawn = await render(<ThreeTabs />);
    const selected = () => drawn.find('[role=tab][aria-selected=true]');
    await drawn.press(selected(), 'ArrowLeft');
    expect(selected().textContent).toBe('C');
    expect(document.activeElement).toBe(selected());
    await drawn.press(selected(), 'ArrowRight');
    expect(selected().textContent).toBe('A');
    await drawn.press(selected(), 'End');
    expect(selected().textContent).toBe('C');
    await drawn.remove();
  });

  it('keeps every panel drawn and only the chosen one reachable', async () => {
    const drawn = await render(<ThreeTabs />);
    const panels = [...drawn.element.querySelectorAll('[role=tabpanel]')];
    expect(panels.map((panel) => panel.hasAttribute('inert'))).toEqual([false, true, true]);
    await drawn.remove();
  });
});

describe('ErrorNote', () => {
  it.each(LANGUAGES.flatMap((language) => REASONS.map((reason) => [language, reason] as const)))(
    'says %s %s in a sentence, with at most one button',
    async (language, reason) => {
      const onStep = vi.fn();
      const drawn = await render(<ErrorNote failure={{ reason }} onStep={onStep} />, language);
      const sentence = drawn.find('.sn-error p').textContent ?? '';
      expect(sentence).toMatch(/[.。]$/);
      expect(drawn.text()).not.toContain(reason.includes('-') ? reason : '{');
      const buttons = drawn.element.querySelectorAll('button');
      expect(buttons.length).toBe(NEXT_STEPS[reason] === 'none' ? 0 : 1);
      buttons[0]?.click();
      expect(onStep.mock.calls).toEqual(NEXT_STEPS[reason] === 'none' ? [] : [[NEXT_STEPS[reason]]]);
      await drawn.remove();
    },
  );

  it('says when to try again', async () => {
    const drawn = await render(
      <ErrorNote failure={{ reason: 'rate-limited', retryAfter: 1400 }} onStep={() => undefined} />,
    );
    expect(drawn.find('button').textContent).toBe('Try again in 2 s');
    await drawn.remove();
  });
});

describe('CopyButton', () => {
  it('says that it copied', async () => {
    const drawn = await render(<CopyButton onCopy={async () => true}>Copy</CopyButton>);
    await drawn.click('button');
    expect(drawn.find('[role=status]').textContent).toBe('Copied');
    await drawn.remove();
  });

  it('says that the browser refused, and what to do', async () => {
    const drawn = await render(<CopyButton onCopy={async () => false}>複製</CopyButton>, 'zh-Hant');
    await drawn.click('button');
    expect(drawn.find('[role=status]').textContent).toContain('自行複製');
    await drawn.remove();
  });
});

describe('ParagraphLink', () => {
  it('jumps without touching the address of the page', async () => {
    const onJump = vi.fn();
    const before = location.href;
    const drawn = await render(<ParagraphLink number="12A" onJump={onJump} />);
    await drawn.click('a', 'Go to paragraph 12A');
    expect(onJump).toHaveBeenCalledOnce();
    expect(location.href).toBe(before);
    await drawn.remove();
  });
});
