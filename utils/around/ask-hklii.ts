import type { ModelFailureReason } from '../core/ports';
import { fail, type Result, succeed } from '../core/result';
import { caseAddress, historyAddress, laterCasesAddress } from './hklii-address';
import { readHistory, readLaterCases, uniteSteps } from './read-hklii-data';
import type { AroundFailure, HistoryStep, LaterCase } from './types';

/** The case that is asked about, by what its page prints. */
export type AskedCase = { readonly neutralCitation?: string; readonly actionNumbers?: readonly string[] };

export type AskFailure =
  | AroundFailure
  | 'no-citation'
  /** The reader did not let the browser ask HKLII. */
  | 'no-access'
  /** It was not reached, or may not be asked now: the one decision's reason. */
  | ModelFailureReason;

/** What HKLII said, and when it was asked. Either part may be missing, each with its reason. */
export type AroundCase = {
  /** ISO 8601. */
  readonly askedAt: string;
  readonly later: Result<readonly LaterCase[], AskFailure>;
  readonly history: Result<readonly HistoryStep[], AskFailure>;
};

/** Lists of the most cited cases are under a megabyte. UTF-16 units. */
const LONGEST_ANSWER = 20_000_000;
const TIMEOUT_MS = 30_000;

/** An appeal history is asked for by action number, of joined cases for each; none has had more of its own. */
const MOST_HISTORIES = 6;

/** What a click would ask, for the reader to see before it: nothing else is sent. */
export function addressesFor({ neutralCitation, actionNumbers = [] }: AskedCase): {
  readonly later?: string;
  readonly histories: readonly string[];
} {
  const of = neutralCitation === undefined ? undefined : caseAddress(neutralCitation);
  const histories = actionNumbers.map(historyAddress).filter((address) => address !== undefined);
  return {
    ...(of && { later: laterCasesAddress(of) }),
    histories: [...new Set(histories)].slice(0, MOST_HISTORIES),
  };
}

export type AskDeps = {
  readonly fetch: typeof globalThis.fetch;
  /** Asked at the last moment before each request: why this address may not be asked now, or nothing. */
  readonly whyNot: (address: string) => Promise<ModelFailureReason | undefined>;
  readonly now: () => Date;
  readonly signal: AbortSignal;
};

/** Asks HKLII's public data about a case. Call it only on the reader's click. */
export async function askAroundCase(asked: AskedCase, deps: AskDeps): Promise<AroundCase> {
  const { later, histories } = addressesFor(asked);
  const [laterBody, ...historyBodies] = await Promise.all(
    [later, ...(histories.length === 0 ? [undefined] : histories)].map((address) => askHklii(address, deps)),
  );
  return {
    askedAt: deps.now().toISOString(),
    later: readBodyOf(laterBody, readLaterCases),
    history: joinHistories(historyBodies.map((body) => readBodyOf(body, readHistory))),
  };
}

const readBodyOf = <Read>(
  body: Result<string, AskFailure> | undefined,
  read: (body: string) => Result<Read, AskFailure>,
): Result<Read, AskFailure> => (body === undefined ? fail('no-citation') : body.ok ? read(body.value) : body);

/** Each step once. An empty list is said only where every number was answered: one that failed may have had steps. */
function joinHistories(
  heard: readonly Result<readonly HistoryStep[], AskFailure>[],
): Result<readonly HistoryStep[], AskFailure> {
  const steps = heard.flatMap((one) => (one.ok ? one.value : []));
  const failed = heard.find((one) => !one.ok);
  if (failed && steps.length === 0) return failed;
  return succeed(uniteSteps(steps));
}

/** One request for HKLII's data; the body as it came. */
export async function askHklii(
  address: string | undefined,
  { fetch, whyNot, signal }: AskDeps,
): Promise<Result<string, AskFailure>> {
  if (address === undefined) return fail('no-citation');
  const no = await whyNot(address);
  if (no !== undefined) return fail(no);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    // HKLII answers a bad address with a page of its own and status 500.
    if (response.status === 404) return fail('not-found');
    if (!response.ok) return fail('not-data', String(response.status));
    const body = await readBody(response);
    return body === undefined ? fail('not-data') : succeed(body);
  } catch {
    return fail('unreachable');
  }
}

/** Undefined where it goes on past all measure: it is left at that. */
async function readBody({ body }: Response): Promise<string | undefined> {
  if (body === null) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= LONGEST_ANSWER) continue;
    await reader.cancel();
    return undefined;
  }
}
