import { describe, expect, it } from 'vitest';
import type { Messages } from './message';
import { translator } from './translate';

const table = {
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  quoted: {
    en: '{count} of {total} paragraphs quoted',
    'zh-Hant': '全文{total}段，引述{count}段',
    'zh-Hans': '全文{total}段，引述{count}段',
  },
  copy: {
    en: { one: 'Copy 1 citation', other: 'Copy {count} citations' },
    'zh-Hant': '複製{count}項引據',
    'zh-Hans': '复制{count}项引据',
  },
} as const satisfies Messages;

describe('translator', () => {
  it('puts a key into each language', () => {
    expect(translator(table, 'en')('close')).toBe('Close');
    expect(translator(table, 'zh-Hant')('close')).toBe('關閉');
    expect(translator(table, 'zh-Hans')('close')).toBe('关闭');
  });

  it('fills parameters wherever the language places them', () => {
    expect(translator(table, 'en')('quoted', { count: 8, total: 46 })).toBe('8 of 46 paragraphs quoted');
    expect(translator(table, 'zh-Hant')('quoted', { count: 8, total: 46 })).toBe('全文46段，引述8段');
  });

  it.each([
    [0, 'Copy 0 citations'],
    [1, 'Copy 1 citation'],
    [2, 'Copy 2 citations'],
    [1200, 'Copy 1,200 citations'],
  ])('counts in English: %i', (count, said) => {
    expect(translator(table, 'en')('copy', { count })).toBe(said);
  });

  it('does not read braces that come in with a value', () => {
    const page = { on: { en: 'On {page}', 'zh-Hant': '在{page}', 'zh-Hans': '在{page}' } } as const;
    expect(translator(page, 'en')('on', { page: '{count}' })).toBe('On {count}');
  });

  it('lets the compiler demand the parameters', () => {
    const t = translator(table, 'en');
    // @ts-expect-error `total` is missing
    expect(t('quoted', { count: 8 })).toContain('{total}');
  });
});
