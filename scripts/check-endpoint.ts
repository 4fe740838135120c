import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { answer } from '../utils/ask/answer';
import { joinRanks } from '../utils/ask/join-ranks';
import { rankParagraphs } from '../utils/ask/rank-paragraphs';
import { type EndpointProfile, hostOf, type Quirks } from '../utils/core/endpoint-profile';
import { labelParagraphs } from '../utils/core/label-paragraphs';
import type { LegalDocument } from '../utils/core/legal-document';
import type { Model, ModelFailure } from '../utils/core/ports';
import type { CheckedStatement, Statement } from '../utils/core/statement';
import { suggestTerm } from '../utils/glossary/suggest-term';
import { checkStatement } from '../utils/grounding/check-statement';
import { embed, likeness } from '../utils/models/embeddings';
import { listModels } from '../utils/models/list-models';
import { createModel } from '../utils/models/openai-compatible';
import { PRESETS, profileFromPreset } from '../utils/models/presets';
import { sleep } from '../utils/models/sleep';
import { testConnection } from '../utils/models/test-connection';
import type { ModelDeps } from '../utils/models/types';
import { readAgain } from '../utils/second-reading/read-again';
import { isReadable, readDocument } from '../utils/sites/read-document';
import { summarise } from '../utils/summary/summarise';
import { SAMPLES } from './samples';

const USAGE = `npm run check:endpoint -- ADDRESS [--model M] [--key-from ENV] [--context TOKENS] [--embeddings MODEL]

Tries a real OpenAI-compatible endpoint on Sidenote's fictional samples: connection, summary in English and Chinese,
a question, a term, a second reading, embeddings. Prints what worked, what was learnt, how fast, and what the checks said.
Only the samples are sent. The key is read from the environment variable that --key-from names, and is never printed.`;

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

/** A small model on a slow computer is still at work after this; more tells a firm nothing. Milliseconds. */
const LONGEST_TASK_MS = 15 * 60_000;

type Line = { readonly task: string; readonly result: string; readonly ok: boolean };

const lines: Line[] = [];
function tell(task: string, ok: boolean, result: string): void {
  lines.push({ task, ok, result });
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${task.padEnd(26)} ${result}`);
}

function readSample(id: string): LegalDocument {
  const sample = SAMPLES.find((one) => one.id === id) ?? stop(`There is no sample ${id}.`);
  const html = readFileSync(join(import.meta.dirname, 'samples', sample.file), 'utf8');
  const read = readDocument(new JSDOM(html, { url: sample.url }).window.document, new URL(sample.url));
  return isReadable(read) ? read : stop(`The sample ${id} could not be read.`);
}

/** What the checks said of statements, in one line. */
function countVerdictsOf(statements: readonly CheckedStatement[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of statements) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ') || 'no statements';
}

/** A reason with the first of its words: what a model answered instead may be long and of many lines. */
const whyOf = ({ reason, detail = '' }: ModelFailure): string =>
  `${reason} ${detail.replace(/\s+/g, ' ').slice(0, 80)}`.trim();

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const clock = (): AbortSignal => AbortSignal.timeout(LONGEST_TASK_MS);
const now = (): Date => new Date();
const noCache = { get: async () => undefined, put: async () => undefined };

/** The model asked for; the endpoint's first, where none was named and it has a list. */
async function chooseModel(profile: EndpointProfile, deps: ModelDeps, named: string | undefined): Promise<string> {
  if (named !== undefined) return named;
  const listed = await listModels(profile, deps, clock());
  const [first] = listed.ok ? listed.models : [];
  if (!first) return stop('The endpoint lists no models: name one with --model.');
  console.log(`Model ${first.id}, the first of ${listed.ok ? listed.models.length : 0}; --model names another.\n`);
  return first.id;
}

async function connect(profile: EndpointProfile, deps: ModelDeps): Promise<boolean> {
  let works = true;
  for await (const line of testConnection(profile, { ...deps, askPermission: async () => true }, clock())) {
    const said = [
      line.failure?.reason,
      line.failure?.detail,
      line.remedy,
      line.contextTokens && `${line.contextTokens} tokens`,
    ];
    const models = line.models
      ? `${line.models.length} models: ${line.models
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}`
      : '';
    tell(
      `connection: ${line.check}`,
      line.result !== 'failed',
      [line.result, ...said, models].filter(Boolean).join(' · '),
    );
    works &&= line.result !== 'failed' || line.check === 'json' || line.check === 'context';
  }
  return works;
}

async function trySummary(model: Model, document: LegalDocument): Promise<CheckedStatement[]> {
  const from = performance.now();
  let first = '';
  const deps = {
    model,
    cache: noCache,
    now,
    signal: clock(),
    check: checkStatement,
    language: document.language,
    length: 'brief' as const,
  };
  for await (const event of summarise(document, deps)) {
    if (event.type === 'grounded' && first === '') first = seconds(from);
    if (event.type !== 'done' && event.type !== 'failed') continue;
    const { statements, complete, usage } = event.result;
    const why = event.type === 'failed' ? ` · ${whyOf(event.failure)}` : '';
    const tokens = usage ? ` · ${usage.input} + ${usage.output} tokens` : '';
    const result = `${countVerdictsOf(statements)} · first after ${first || '–'}, all after ${seconds(from)}${tokens}${complete ? '' : ' · not complete'}${why}`;
    tell(`summary (${document.language})`, statements.length > 0 && event.type === 'done', result);
    return statements.map((statement) => ({ ...statement }));
  }
  tell(`summary (${document.language})`, false, `nothing within ${LONGEST_TASK_MS / 60_000} minutes`);
  return [];
}

async function tryQuestion(model: Model, document: LegalDocument, question: string): Promise<void> {
  const from = performance.now();
  const documents = [{ label: 'A', document }];
  for await (const event of answer({ question }, documents, { model, check: checkStatement, signal: clock(), now })) {
    if (event.type !== 'done' && event.type !== 'failed') continue;
    const why = event.type === 'failed' ? ` · ${whyOf(event.failure)}` : '';
    const { outcome, statements } = event.result;
    tell(
      'question',
      event.type === 'done' && outcome === 'answered',
      `${outcome} · ${countVerdictsOf(statements)} · ${seconds(from)}${why}`,
    );
  }
}

async function tryTerm(model: Model): Promise<void> {
  const from = performance.now();
  const said = await suggestTerm('injunction', model, clock());
  const pairs =
    said.is === 'suggested' ? said.suggestions.map(({ en, zhHant }) => `${en} = ${zhHant}`).join('; ') : said.is;
  tell(
    'term',
    said.is === 'suggested' || said.is === 'none',
    `${pairs} · ${seconds(from)}${said.is === 'failed' ? ` · ${whyOf(said.failure)}` : ''}`,
  );
}

/** A true statement of the sample, and one that gives a party's submission as the court's: a good reader parts them. */
const TO_READ_AGAIN: readonly (Statement & { readonly id: string })[] = [
  {
    id: 'true',
    text: 'Clause 15 began to run when the goods were, or ought to have been, delivered.',
    paragraphs: ['2'],
    quotes: [],
  },
  { id: 'submission', text: 'The judge was wrong to find any breach of duty at all.', paragraphs: ['6'], quotes: [] },
];

async function trySecondReading(
  model: Model,
  document: LegalDocument,
  statements: readonly CheckedStatement[],
): Promise<void> {
  const from = performance.now();
  const ofSummary = statements.slice(0, 6).map((statement, at) => ({ ...statement, id: `s${at + 1}` }));
  const ours = TO_READ_AGAIN.map((statement) => ({ ...statement, ...checkStatement(statement, document) }));
  const asked = [...ours, ...ofSummary];
  const said = new Map<string, string>();
  let why = '';
  for await (const event of readAgain(asked, document, { model, cache: noCache, signal: clock() })) {
    if (event.type === 'read') said.set(event.id, event.reading.counts ? event.reading.says : 'no words shown');
    if (event.type === 'failed') why = ` · ${whyOf(event.failure)}`;
  }
  const read = [...said.values()];
  const counts = [
    ...TO_READ_AGAIN.map(({ id }) => `${id} one: ${said.get(id) ?? 'not read'}`),
    ...[...new Set(read)].map((says) => `${read.filter((one) => one === says).length} ${says}`),
  ].join(', ');
  tell('second reading', read.length > 0, `${read.length} of ${asked.length} read: ${counts} · ${seconds(from)}${why}`);
}

const CORPORA = join(import.meta.dirname, '../../shared/corpora');

/** Embeddings beside our own ranking and both joined, on questions whose paragraph is known. */
async function tryEmbeddings(profile: EndpointProfile, deps: ModelDeps, document: LegalDocument): Promise<void> {
  const from = performance.now();
  const paragraphs = labelParagraphs(document);
  const passages = { texts: paragraphs.map(({ text }) => text), as: 'passage' } as const;
  const first = await embed(profile, passages, deps, clock());
  // A server that refuses a call without reading it leaves its words on the connection, where the next call meets them.
  const vectors = first.ok ? first : await embed(profile, passages, deps, clock());
  if (!vectors.ok) return tell('embeddings', false, whyOf(vectors.failure));
  const question = 'What did the court say about notice?';
  const asked = await embed(profile, { texts: [question], as: 'query' }, deps, clock());
  if (!asked.ok) return tell('embeddings', false, whyOf(asked.failure));
  const byLikeness = paragraphs
    .map(({ id }, at) => ({ id, score: likeness(vectors.vectors[at] ?? [], asked.vectors[0] ?? []) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
  const own = rankParagraphs(question, document, { limit: paragraphs.length }).map(({ id }) => id);
  const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
  const show = (ids: readonly string[]): string =>
    ids
      .slice(0, 3)
      .map((id) => labels.get(id))
      .join(' ');
  tell(
    'embeddings',
    true,
    `${vectors.vectors[0]?.length} numbers · ${paragraphs.length} paragraphs in ${seconds(from)} · first by them ${show(byLikeness)}, by words ${show(own)}, joined ${show(joinRanks([own, byLikeness]))}`,
  );
  if (existsSync(CORPORA)) console.log('       (npm run bench -- ask measures rankings on many questions)');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      model: { type: 'string' },
      'key-from': { type: 'string' },
      context: { type: 'string' },
      embeddings: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [address] = positionals;
  if (values.help || address === undefined) return stop(USAGE);
  if (!URL.canParse(address)) return stop(`"${address}" is not an address; it looks like http://localhost:11434/v1.`);
  const variable = values['key-from'];
  const key =
    variable === undefined
      ? ''
      : (process.env[variable] ?? stop(`There is no variable ${variable} in the environment.`));
  const preset =
    PRESETS.find((one) => one.address === address) ?? PRESETS.find(({ id }) => id === 'generic') ?? PRESETS[0];
  const contextTokens = values.context === undefined ? {} : { contextTokens: Number(values.context) };
  let profile: EndpointProfile = {
    ...profileFromPreset(preset, 'check'),
    address,
    key,
    model: values.model ?? '',
    ...contextTokens,
  };
  const judgment = readSample('judgment');
  let quirks: Quirks = profile.quirks;
  const deps: ModelDeps = {
    fetch: globalThis.fetch,
    random: Math.random,
    sleep,
    now,
    saveQuirks: (learnt) => {
      quirks = learnt;
    },
  };
  console.log(`Endpoint ${hostOf(address)}\n`);
  profile = { ...profile, model: await chooseModel(profile, deps, values.model) };
  if (!(await connect(profile, deps))) {
    console.log('\nIt answers no questions; summary, question, term and second reading were not tried.\n');
    await tryEmbeddings({ ...profile, model: values.embeddings ?? profile.model }, deps, judgment);
    process.exitCode = 1;
    return;
  }
  profile = { ...profile, quirks };
  const model = createModel(profile, deps);
  const statements = await trySummary(model, judgment);
  await trySummary(model, readSample('sentence'));
  await tryQuestion(model, judgment, 'What did the court decide on the appeal?');
  await tryTerm(model);
  await trySecondReading(model, judgment, statements);
  await tryEmbeddings({ ...profile, model: values.embeddings ?? profile.model }, deps, judgment);
  const failed = lines.filter(({ ok }) => !ok).length;
  console.log(`\nLearnt: ${JSON.stringify(quirks)}`);
  console.log(`${lines.length - failed} of ${lines.length} worked.`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  stop(error instanceof Error ? `${error.message}\n\n${USAGE}` : USAGE);
}
