import { describe, expect, it } from 'vitest';
import { material } from './__fixtures__/material';
import { buildDraft } from './build-draft';
import { withModelNamed } from './draft-section';
import { markDraftReviewed, renderHeader } from './header';
import { sentencesOf } from './sentences';
import type { Draft, DraftSentence } from './types';

const WHEN = { id: 'd1', now: new Date('2032-03-04T00:00:00Z') };
const extract = buildDraft('case-note', { ...material(['civil-appeal-en']), kept: [] }, WHEN);
const withLines = buildDraft('case-note', material(['civil-appeal-en']), WHEN);

const change = (draft: Draft, edit: (sentence: DraftSentence) => DraftSentence): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'text' ? { ...block, sentences: block.sentences.map(edit) } : block,
    ),
  })),
});

const lineOf = (draft: Draft, label: string): string | undefined =>
  renderHeader(draft).lines.find((line) => line.label === label)?.value;

describe('renderHeader', () => {
  it('names source, citation, address, day of reading and "extract, no AI"', () => {
    expect(lineOf(extract, 'Source')).toBe(
      'Golden Harbour Properties Limited v Brightwater Catering Limited, [2031] HKCA 871, https://example.org/civil-appeal-en, Read on 3 February 2032',
    );
    expect(lineOf(extract, 'Made with')).toBe('extract, no AI');
    expect(lineOf(extract, 'Review')).toBe('extract, not reviewed');
  });

  it('counts what the export shows, and says what it leaves out', () => {
    expect(lineOf(withLines, 'Checks')).toContain('1 numbers and names match');
    expect(lineOf(withLines, 'Checks')).toContain('0 conflict');
    expect(lineOf(withLines, 'Checks')).toContain('1 flagged lines left out');
  });

  it('names the model and its host, and labels what nobody reviewed', () => {
    const draft = withModelNamed(withLines, { name: 'm-7b', host: 'localhost' }, new Date('2032-03-05T00:00:00Z'));
    expect(lineOf(draft, 'Made with')).toBe('m-7b at localhost');
    expect(lineOf(draft, 'Review')).toBe('AI draft, not reviewed');
  });

  it('repeats a restriction printed on the page, once', () => {
    const draft = buildDraft('case-note', material(['judicial-review-en', 'judicial-review-en']), WHEN);
    expect(renderHeader(draft).restrictions).toEqual(["The applicant's name is not to be published."]);
  });

  it('gives the version of legislation', () => {
    const used = material(['ordinance-en']);
    const [first] = used.documents;
    if (!first) throw new Error('no document');
    const document = { ...first.document, versionDate: '2031-01-01' };
    const draft = buildDraft('statute-note', { ...used, documents: [{ ...first, document }] }, WHEN);
    expect(lineOf(draft, 'Source')).toContain('Version 1 January 2031');
    expect(renderHeader(draft).notes.join(' ')).toContain('uncommenced version');
  });
});

describe('markDraftReviewed', () => {
  const reviewer = 'A. Solicitor';
  const day = new Date('2032-03-06T00:00:00Z');

  it('wants each flagged line kept or dropped first', () => {
    const undecided = markDraftReviewed(withLines, reviewer, day);
    expect(undecided).toMatchObject({ ok: false, undecided: [expect.any(String)] });
    const dropped = change(withLines, (one) => (one.verdict === 'conflict' ? { ...one, kept: false } : one));
    const reviewed = markDraftReviewed(dropped, reviewer, day);
    expect(reviewed.ok && lineOf(reviewed.draft, 'Review')).toBe('reviewed by A. Solicitor on 6 March 2032');
  });

  it('does not outlive a new model sentence', () => {
    const reviewed = markDraftReviewed(extract, reviewer, day);
    if (!reviewed.ok) throw new Error('not reviewed');
    expect(withModelNamed(reviewed.draft, { name: 'm', host: 'h' }, day).header.review.state).toBe('not-reviewed');
    expect(sentencesOf(reviewed.draft)).toEqual(sentencesOf(extract));
  });
});
