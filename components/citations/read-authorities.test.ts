import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/utils/core/legal-document';
import { readAuthorities } from './read-authorities';

function documentOf(language: LegalDocument['language'], words: readonly string[]): LegalDocument {
  let text = '';
  const paragraphs = words.map((line, at) => {
    const start = text.length;
    text += `${line}\n`;
    return {
      id: `p${at}`,
      number: String(at + 1),
      text: line,
      role: 'paragraph' as const,
      start,
      end: start + line.length,
    };
  });
  return {
    url: 'https://www.hklii.hk/en/cases/hkca/2031/1188',
    site: 'hklii',
    kind: 'judgment',
    language,
    title: 'Aster Ltd v Begonia Ltd',
    neutralCitation: '[2031] HKCA 1188',
    text,
    paragraphs,
  };
}

describe('readAuthorities', () => {
  it('does not count a judgment among its own authorities', () => {
    const document = documentOf('en', ['[2031] HKCA 1188', 'See [2019] HKCFA 45 at [12].']);
    expect(readAuthorities(document).rows.map(({ id }) => id)).toEqual(['[2019] HKCFA 45']);
  });

  it('shows provisions without the chapter before each', () => {
    const document = documentOf('en', [
      'section 4(1)(a) of the Limitation Ordinance (Cap. 347)',
      'section 26 of Cap. 347',
    ]);
    const [row] = readAuthorities(document).rows;
    expect(row?.name).toBe('Limitation Ordinance');
    expect(row?.citations).toEqual(['Cap 347', 's 4(1)(a)', 's 26']);
    expect(row?.mentions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('names an ordinance in the language of the page', () => {
    const document = documentOf('zh-Hant', ['香港法例第221章《刑事訴訟程序條例》第109A條']);
    expect(readAuthorities(document).rows[0]?.name).toBe('《刑事訴訟程序條例》');
  });

  it('reads a document once', () => {
    const document = documentOf('en', ['[2019] HKCFA 45']);
    expect(readAuthorities(document)).toBe(readAuthorities(document));
  });
});
