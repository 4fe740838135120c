import { describe, expect, it } from 'vitest';
import type { AnswerResult, CheckedAnswerStatement } from '@/utils/ask/types';
import { type Conversations, converse, historyOf, type Turn } from './conversation';

const turn = (id: string): Turn => ({
  id,
  question: `question ${id}`,
  passages: [],
  planned: [],
  without: [],
  documents: [],
  run: { is: 'passages' },
});

const statement = (id: string, text: string): CheckedAnswerStatement => ({
  id,
  text,
  paragraphs: ['12'],
  quotes: [],
  sources: [{ label: 'A', paragraph: '12' }],
  verdict: 'matched',
  findings: [],
});

const result = (statements: readonly CheckedAnswerStatement[]): AnswerResult => ({
  question: 'question 1',
  outcome: statements.length > 0 ? 'answered' : 'not-answered',
  statements,
  language: 'en',
  documents: [],
  model: 'm',
  host: 'localhost',
  promptVersion: '1',
  madeAt: '2031-03-01T00:00:00.000Z',
  complete: true,
});

const start: Conversations = converse(converse({}, { type: 'asked', about: 'judgment', turn: turn('1') }), {
  type: 'asked',
  about: 'ordinance',
  turn: turn('2'),
});

const JUDGMENT = {
  label: 'A',
  title: 'Heron',
  url: 'https://www.hklii.hk/en/cases/hkca/2031/10',
  site: 'hklii',
} as const;
const MAIL = { label: 'A', title: 'Inbox', url: 'https://mail.example.com/7', site: 'page' } as const;

const sent = converse(start, { type: 'sent', about: 'judgment', id: '1' });

describe('converse', () => {
  it('keeps each document its own questions', () => {
    expect(Object.keys(start)).toEqual(['judgment', 'ordinance']);
    const other = converse(sent, {
      type: 'event',
      about: 'ordinance',
      id: '1',
      event: { type: 'done', result: result([]) },
    });
    expect(other.judgment).toEqual(sent.judgment);
    expect(other.ordinance?.[0]?.run.is).toBe('passages');
  });

  it('lets statements grow in place and keeps what came when the reader stops', () => {
    const grow = (state: Conversations, text: string) =>
      converse(state, {
        type: 'event',
        about: 'judgment',
        id: '1',
        event: { type: 'grounded', statement: statement('s1', text) },
      });
    const stopped = converse(grow(grow(sent, 'The appeal'), 'The appeal is allowed.'), {
      type: 'stopped',
      about: 'judgment',
      id: '1',
    });
    expect(stopped.judgment?.[0]?.run).toMatchObject({
      is: 'stopped',
      statements: [{ text: 'The appeal is allowed.' }],
    });
    expect(grow(stopped, 'late words')).toEqual(stopped);
  });

  it('drops events of a question that was removed', () => {
    const removed = converse(sent, { type: 'removed', about: 'judgment', id: '1' });
    expect(
      converse(removed, { type: 'event', about: 'judgment', id: '1', event: { type: 'done', result: result([]) } }),
    ).toEqual(removed);
  });

  it('takes paragraphs out and puts them back', () => {
    const out = converse(start, { type: 'include', about: 'judgment', id: '1', paragraph: 'A p12', on: false });
    expect(out.judgment?.[0]?.without).toEqual(['A p12']);
    const back = converse(out, { type: 'include', about: 'judgment', id: '1', paragraph: 'A p12', on: true });
    expect(back.judgment?.[0]?.without).toEqual([]);
  });

  it('reads follow-up questions with what was answered, not with what failed', () => {
    const done = converse(sent, {
      type: 'event',
      about: 'judgment',
      id: '1',
      event: { type: 'done', result: result([statement('s1', 'Yes.')]) },
    });
    const asked = converse(done, { type: 'asked', about: 'judgment', turn: turn('3') });
    const failed = converse(asked, { type: 'failed', about: 'judgment', id: '3', failure: { reason: 'unreachable' } });
    expect(historyOf(failed.judgment ?? [])).toEqual([{ question: 'question 1', answer: ['Yes.'], isPublic: false }]);
  });

  it.each<[what: string, documents: Turn['documents'], isPublic: boolean]>([
    ['a judgment on HKLII', [JUDGMENT], true],
    ['a file', [{ label: 'A', title: 'Advice', url: '', site: 'page' }], false],
    ['a judgment beside a web mail', [JUDGMENT, { ...MAIL, label: 'B' }], false],
    ['a page read by a click under an address of HKLII', [{ ...JUDGMENT, site: 'page' }], false],
    ['an answer kept by an earlier version', [{ label: 'A', title: 'Heron', url: JUDGMENT.url }], false],
    ['nobody knows what', [], false],
  ])('S1: what was answered about %s is as private as that', (_, documents, isPublic) => {
    const run: Turn['run'] = { is: 'done', result: result([statement('s', 'Yes.')]) };
    expect(historyOf([{ ...turn('1'), documents, run }])).toMatchObject([{ isPublic }]);
  });
});
