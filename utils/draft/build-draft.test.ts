import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { material } from './__fixtures__/material';
import { buildDraft } from './build-draft';
import { readDraft } from './draft-schema';
import { sentencesOf, sentencesOfSection } from './sentences';
import { DRAFT_KINDS, type Draft, type DraftKind, type DraftMaterial } from './types';
import { DRAFT_WORDS, sayWord } from './words';

const WHEN = { id: 'd1', now: new Date('2032-03-04T00:00:00Z') };
const draftOf = (kind: DraftKind, names: readonly string[] = ['civil-appeal-en']): Draft =>
  buildDraft(kind, material(names), WHEN);
const textsOf = (draft: Draft, key: string): string[] =>
  draft.sections
    .filter((section) => section.key === key)
    .flatMap((section) => sentencesOfSection(section).map(({ text }) => text));

describe('buildDraft', () => {
  it.each(DRAFT_KINDS)(
    'builds a %s without a model, every page sentence verbatim and linked to its paragraph',
    (kind) => {
      const names = kind === 'statute-note' ? ['ordinance-en'] : ['civil-appeal-en', 'injury-judgment-zh'];
      const used = material(names);
      const draft = buildDraft(kind, used, WHEN);
      const quoted = sentencesOf(draft).filter(
        ({ origin, sources }) => origin === 'page' && sources[0]?.paragraph !== undefined && sources[0].number !== '',
      );
      for (const { text, sources } of quoted) {
        const home = used.documents.find(({ label }) => label === sources[0]?.label)?.document;
        const paragraph = home?.paragraphs.find(({ id }) => id === sources[0]?.paragraph);
        const isAuthority = used.authorities?.some((one) => text.includes(one.text));
        if (!isAuthority) expect(paragraph?.text, text).toContain(text);
      }
      if (kind !== 'bilingual-note') expect(quoted.length).toBeGreaterThan(0);
    },
  );

  it('gives every block and sentence an id of its own, the same each time', () => {
    const ids = sentencesOf(draftOf('case-note')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sentencesOf(draftOf('case-note')).map(({ id }) => id)).toEqual(ids);
  });

  it('follows FIRAC in a case note', () => {
    expect(draftOf('case-note').sections.map(({ key }) => key)).toEqual([
      'citation',
      'facts',
      'issues',
      'rule',
      'application',
      'conclusion',
    ]);
    expect(textsOf(draftOf('case-note'), 'conclusion').join(' ')).toContain('allow the appeal in part');
    expect(textsOf(draftOf('case-note'), 'application')).toContain('Ask the client for the e-mails of September 2028.');
  });

  it('puts questions and their answers at the head of a memorandum', () => {
    const draft = draftOf('research-memo');
    expect(textsOf(draft, 'question')).toEqual(['Can the deposit be forfeited as well?']);
    expect(textsOf(draft, 'short-answer')).toEqual(['The deposit cannot be forfeited in addition to damages.']);
  });

  /** A decision whose one paragraph of law is followed by a finding. */
  const ruled = (text: string): DraftMaterial => {
    const [first] = material(['civil-appeal-en']).documents;
    if (!first?.extract) throw new Error('no document');
    const paragraph = { ...first.document.paragraphs.at(-1), id: 'law', number: '99', text };
    const paragraphs = [...first.document.paragraphs, paragraph as (typeof first.document.paragraphs)[number]];
    const extract = { ...first.extract, keyParagraphs: [{ id: 'law', number: '99', kind: 'law', score: 1 } as const] };
    const sources = [{ label: 'A', paragraph: 'law', number: '99' }];
    return {
      language: 'en',
      documents: [{ ...first, document: { ...first.document, paragraphs }, extract }],
      authorities: [{ text: '[2031] HKCA 12', caseName: 'See Alder v Birch', isCase: true, sources }],
    };
  };
  const RULES: [text: string, rule: string[], why: string][] = [
    [
      'The defendant was late. A party who forfeits a deposit must show that it is a true deposit.',
      ['A party who forfeits a deposit must show that it is a true deposit.', '(Alder v Birch [2031] HKCA 12)'],
      'the general sentence, and the authority without the word that led to it',
    ],
    [
      'In this case I find that the notice must have reached the landlord.',
      [],
      'what was found in this case is no rule',
    ],
    ['The summons dated 8 September 2022 was dismissed by the judge, who may be right.', [], 'history is no rule'],
    [
      '本案被告人遲到。任何人沒收按金，必須證明該款項屬真正的按金。',
      ['任何人沒收按金，必須證明該款項屬真正的按金。', '(Alder v Birch [2031] HKCA 12)'],
      'Chinese',
    ],
  ];
  it.each(RULES)('states the rule of “%s” as %j in a case note and a letter (%s)', (text, rule) => {
    for (const [kind, key] of [
      ['case-note', 'rule'],
      ['advice-letter', 'law'],
    ] as const) {
      const section = buildDraft(kind, ruled(text), WHEN).sections.find((one) => one.key === key);
      const lines = section?.blocks.flatMap((block) =>
        block.type === 'text' && block.style === 'bullet' ? block.sentences : [],
      );
      expect(lines?.map((one) => one.text)).toEqual(rule);
    }
  });

  it('keeps findings out of the law of a letter', () => {
    const draft = draftOf('advice-letter');
    const law = textsOf(draft, 'law');
    const decided = textsOf(draft, 'application');
    expect(decided).toContain('Notice to a caretaker is no notice to the landlord.');
    expect(law.filter((text) => decided.includes(text))).toEqual([]);
  });

  it('leaves the advice to the lawyer', () => {
    expect(textsOf(draftOf('advice-letter'), 'advice')).toEqual(['[To be written]']);
  });

  it('orders a chronology by date, from both date styles', () => {
    const draft = draftOf('chronology', ['civil-appeal-en', 'injury-judgment-zh']);
    const block = draft.sections[0]?.blocks[0];
    if (block?.type !== 'table') throw new Error('no table');
    const dates = block.rows.map(([date]) => date?.text ?? '');
    expect(dates).toEqual(dates.toSorted((a, b) => Date.parse(`${a} UTC`) - Date.parse(`${b} UTC`)));
    expect(dates).toEqual(expect.arrayContaining(['15 March 2027', '22 April 2026', '4 November 2030']));
  });

  const STATUTE: [key: string, words: string, why: string][] = [
    ['elements', 'must not operate a drone', 'the prohibition'],
    ['penalties', 'imprisonment for 6 months', 'the penalty'],
    ['burden', 'to establish that the person took all reasonable steps', 'who proves the defence'],
    ['defences', 'without reasonable excuse', 'an excuse'],
    ['definitions', '“drone” (無人機) means', 'a definition'],
    ['commencement', 'notice published in the Gazette', 'the commencement'],
  ];
  it.each(STATUTE)('puts into %s of a statute note: %s (%s)', (key, words) => {
    expect(textsOf(draftOf('statute-note', ['ordinance-en']), key).join(' ')).toContain(words);
  });

  it('reads the Chinese text of an ordinance in the same way', () => {
    const draft = draftOf('statute-note', ['ordinance-zh']);
    expect(textsOf(draft, 'penalties').join('')).toContain('監禁6個月');
    expect(textsOf(draft, 'burden').join('')).toContain('被控人如證明自己已採取一切合理步驟');
    expect(textsOf(draft, 'definitions').join('')).toContain('無人機 (drone) 指');
  });

  it('says so where the material has nothing', () => {
    const empty = buildDraft('case-note', { language: 'en', documents: [] }, WHEN);
    expect(textsOf(empty, 'facts')).toEqual(['Nothing on this was found in the material.']);
  });

  it('comes back from the store unchanged, and a damaged one not at all', () => {
    const draft = draftOf('case-note');
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ ...draft, sections: 'none' })).toBeUndefined();
    expect(readDraft({ ...draft, version: 2 })).toBeUndefined();
  });
});

describe('the words of drafts', () => {
  it('are there in three languages', () => {
    for (const key of DRAFT_WORDS)
      for (const language of LANGUAGES) expect(sayWord(key, language), `${key} ${language}`).not.toBe('');
  });

  it('name the headings in the language of the draft', () => {
    const draft = buildDraft('case-note', material(['injury-judgment-zh'], 'zh-Hans'), WHEN);
    expect(draft.sections.map(({ heading }) => heading)).toEqual([
      '引称',
      '事实',
      '争议点',
      '法律规则',
      '应用',
      '结论',
    ]);
  });
});
