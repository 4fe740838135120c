type Reply = { readonly status: number; readonly body: string };

const refuse = (status: number, message: string): Reply => ({ status, body: JSON.stringify({ error: { message } }) });

/**
 * `POST /embeddings`, as strict as the specification. The model says how it answers: `likeness` right, `likeness-short`
 * with one vector too few, `likeness-ragged` with vectors of two lengths, `likeness-none` with no list, `likeness-404` not
 * at all, `likeness-slow` never.
 */
export function embeddings(body: Readonly<Record<string, unknown>> | undefined): Reply | undefined {
  const { model, input, ...more } = body ?? {};
  if (typeof model !== 'string' || !model.startsWith('likeness'))
    return refuse(404, `The model ${String(model)} does not exist`);
  if (!Array.isArray(input) || input.length === 0 || !input.every((text) => typeof text === 'string' && text !== ''))
    return refuse(400, "'input' must be a list of texts that are not empty");
  if (input.length > 64) return refuse(400, 'too many inputs');
  const unknown = Object.keys(more).find((key) => key !== 'encoding_format');
  if (unknown !== undefined) return refuse(400, `Unrecognized request argument supplied: ${unknown}`);
  if (model === 'likeness-404') return refuse(404, 'Not found');
  if (model === 'likeness-slow') return undefined;
  if (model === 'likeness-none') return { status: 200, body: JSON.stringify({ object: 'list' }) };
  const vectors = (input as string[]).map(vectorOf);
  if (model === 'likeness-short') vectors.pop();
  if (model === 'likeness-ragged') vectors[vectors.length - 1]?.push(1);
  // The order of the list is free: `index` says which is which.
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })).reverse();
  const tokens = (input as string[]).join(' ').split(/\s+/).length;
  const usage = { prompt_tokens: tokens, total_tokens: tokens };
  return { status: 200, body: JSON.stringify({ object: 'list', data, model, usage }) };
}

/** Subjects that this model knows; it hears them under words that no dictionary of ours has. */
const SUBJECTS: readonly RegExp[] = [
  /drone|flying thing|propeller/i,
  /limit of liability|clause 14|ceiling on what is owed/i,
  /costs|who foots the bill/i,
  /notice|told in writing/i,
];

const vectorOf = (text: string): number[] => [
  ...SUBJECTS.map((subject) => text.match(new RegExp(subject.source, 'gi'))?.length ?? 0),
  0.1,
];
