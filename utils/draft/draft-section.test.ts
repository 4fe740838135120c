import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent, ModelRequest } from '../core/ports';
import type { CheckResult, Statement } from '../core/statement';
import { material } from './__fixtures__/material';
import { buildDraft } from './build-draft';
import { type ChosenMaterial, draftSection, type SectionEvent } from './draft-section';
import { TEMPLATES } from './kinds/list';

const used = material(['civil-appeal-en', 'robbery-sentence-en']);
const draft = buildDraft('case-note', used, { id: 'd', now: new Date(0) });
const chosen: ChosenMaterial = {
  documents: used.documents,
  lines: used.kept?.slice(0, 1) ?? [],
  paragraphs: ['A 31', 'B 26'],
};

const says = (text: string, requests: ModelRequest[] = []): Model => ({
  name: 'm',
  host: 'localhost',
  async *stream(request): AsyncGenerator<ModelEvent> {
    requests.push(request);
    yield { type: 'text', text };
    yield { type: 'finished', because: 'stop' };
  },
});

const check = ({ paragraphs }: Statement): CheckResult =>
  paragraphs.length > 0 ? { verdict: 'matched', findings: [] } : { verdict: 'no-source', findings: [] };

async function run(section: string, model: Model, over: Partial<ChosenMaterial> = {}): Promise<SectionEvent[]> {
  const events: SectionEvent[] = [];
  const deps = { model, check, signal: new AbortController().signal };
  for await (const event of draftSection(draft, section, { ...chosen, ...over }, deps)) events.push(event);
  return events;
}

const ANSWER = JSON.stringify({
  answered: true,
  statements: [
    { text: 'The appeal was allowed in part.', paragraphs: ['A 31'], quotes: ['We allow the appeal in part'] },
    { text: 'Nothing supports this.', paragraphs: [], quotes: [] },
  ],
});

describe('draftSection', () => {
  it('sends the chosen material and nothing else', async () => {
    const requests: ModelRequest[] = [];
    await run('conclusion', says(ANSWER, requests));
    const sent = requests[0]?.messages.map(({ content }) => content).join('\n') ?? '';
    for (const { label, document } of used.documents) {
      for (const { number, text } of document.paragraphs) {
        expect(sent.includes(text), `${label} ${number}`).toBe(chosen.paragraphs.includes(`${label} ${number}`));
      }
    }
    expect(sent).toContain('Notice to a caretaker');
    expect(sent).not.toContain('next court');
  });

  it('gives checked sentences of the model, linked to their paragraphs', async () => {
    const done = (await run('conclusion', says(ANSWER))).at(-1);
    if (done?.type !== 'done') throw new Error('not done');
    const sentences = done.blocks.flatMap((block) => (block.type === 'text' ? block.sentences : []));
    expect(sentences[0]).toMatchObject({
      origin: 'model',
      verdict: 'matched',
      sources: [{ label: 'A', number: '31', paragraph: 'p31' }],
    });
    expect(sentences[1]).toMatchObject({ verdict: 'no-source', sources: [] });
    const ids = draft.sections.find(({ id }) => id === 'conclusion')?.blocks.map(({ id }) => id) ?? [];
    expect(done.blocks.some(({ id }) => ids.includes(id))).toBe(false);
  });

  it('refuses an instruction to write evidence, without asking', async () => {
    const requests: ModelRequest[] = [];
    const events = await run('facts', says(ANSWER, requests), {
      instruction: 'write it as a witness statement of Mr Kwan: draft the witness statement',
    });
    expect(events).toEqual([{ type: 'refused', reason: 'evidence' }]);
    expect(requests).toEqual([]);
  });

  it('keeps what came before a failure', async () => {
    const model: Model = {
      ...says(''),
      async *stream() {
        yield { type: 'text', text: ANSWER.slice(0, ANSWER.indexOf('Nothing')) };
        yield { type: 'failed', failure: { reason: 'unreachable' } };
      },
    };
    const last = (await run('conclusion', model)).at(-1);
    expect(last).toMatchObject({ type: 'failed', failure: { reason: 'unreachable' } });
    expect(last?.type === 'failed' && last.blocks).toHaveLength(1);
  });

  it('never lets a model write advice', () => {
    const advice = TEMPLATES.find(({ kind }) => kind === 'advice-letter')?.sections.find(({ key }) => key === 'advice');
    expect(advice).toBeDefined();
    expect(advice?.task).toBeUndefined();
  });
});
