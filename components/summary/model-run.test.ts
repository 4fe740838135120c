import { describe, expect, it } from 'vitest';
import type { CheckedSummaryStatement, SummaryEvent, SummaryResult } from '@/utils/summary/types';
import { decide, isIncluded, undecided } from './decisions';
import { ASKED, applyEvent, type ModelRun, statementsOfSummary } from './model-run';

const statement = (id: string, verdict: CheckedSummaryStatement['verdict'] = 'matched'): CheckedSummaryStatement => ({
  id,
  slot: 'holdings',
  text: `statement ${id}`,
  paragraphs: verdict === 'no-source' ? [] : ['1'],
  quotes: [],
  verdict,
  findings: [],
});

const result = (statements: readonly CheckedSummaryStatement[]): SummaryResult => ({
  statements,
  unanswered: [],
  model: 'm',
  host: 'localhost:11434',
  promptVersion: '1',
  language: 'en',
  length: 'brief',
  madeAt: '2026-01-01T00:00:00Z',
  complete: true,
  leftOut: [],
  partsDone: 1,
});

const run = (...events: SummaryEvent[]): ModelRun => events.reduce(applyEvent, ASKED);

describe('applyEvent', () => {
  it('says what the model is doing', () => {
    const said = (event: SummaryEvent) => {
      const after = run(event);
      return after.is === 'working' ? after.progress.doing : after.is;
    };
    expect(said({ type: 'delta', characters: 0, thinking: true })).toBe('thinking');
    expect(said({ type: 'delta', characters: 9, thinking: false })).toBe('writing');
    expect(said({ type: 'progress', part: 3, of: 7, stage: 'read' })).toBe('part');
    expect(said({ type: 'progress', part: 7, of: 7, stage: 'reduce' })).toBe('joining');
    expect(said({ type: 'progress', part: 1, of: 1, stage: 'repair' })).toBe('repairing');
  });

  it('replaces a statement that comes again in its place', () => {
    const after = run(
      { type: 'grounded', statement: statement('a') },
      { type: 'grounded', statement: statement('b') },
      { type: 'grounded', statement: statement('a', 'quoted') },
    );
    expect(statementsOfSummary(after).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'quoted'],
      ['b', 'matched'],
    ]);
  });

  it('starts again when the parts are put together', () => {
    const after = run({ type: 'grounded', statement: statement('a') }, { type: 'restarted' });
    expect(statementsOfSummary(after)).toEqual([]);
  });

  it('keeps the text so far when the answer is cut off', () => {
    const after = run(
      { type: 'grounded', statement: statement('a') },
      { type: 'failed', failure: { reason: 'interrupted' }, result: result([]) },
    );
    expect(after.is).toBe('failed');
    expect(statementsOfSummary(after).map(({ id }) => id)).toEqual(['a']);
  });

  it('hands over all that came to Continue, also when the port closed and the event brings less', () => {
    const kept = (brought: readonly string[]) => {
      const after = run(
        { type: 'grounded', statement: statement('a') },
        { type: 'grounded', statement: statement('b') },
        { type: 'failed', failure: { reason: 'interrupted' }, result: result(brought.map((id) => statement(id))) },
      );
      return after.is === 'failed' ? after.result?.statements.map(({ id }) => id) : after.is;
    };
    expect(kept([])).toEqual(['a', 'b']);
    // The second interruption of one summary: the event brings what the first had left.
    expect(kept(['a'])).toEqual(['a', 'b']);
    expect(kept(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('drops what comes after the end', () => {
    const done: SummaryEvent = { type: 'done', result: result([statement('a')]), fromCache: false };
    expect(statementsOfSummary(run(done, { type: 'grounded', statement: statement('b') })).length).toBe(1);
  });
});

describe('decisions', () => {
  const statements = [statement('fine'), statement('wrong', 'conflict'), statement('bare', 'no-source')];
  const included = (decisions: Parameters<typeof decide>[1]) =>
    decide(statements, decisions)
      .filter(isIncluded)
      .map(({ id }) => id);

  it('leaves conflicts and unsourced lines out unless kept by hand', () => {
    expect(included({})).toEqual(['fine']);
    expect(included({ wrong: { fate: 'kept' } })).toEqual(['fine', 'wrong']);
    expect(included({ fine: { fate: 'dropped' } })).toEqual([]);
  });

  it('asks for a decision on each flagged line before a review', () => {
    const open = (decisions: Parameters<typeof decide>[1]) => undecided(decide(statements, decisions)).length;
    expect(open({})).toBe(2);
    expect(open({ wrong: { fate: 'dropped' }, bare: { fate: 'kept' } })).toBe(0);
    expect(open({ wrong: { edited: statement('wrong', 'matched') } })).toBe(1); // an edit that now matches is no longer flagged
  });
});
