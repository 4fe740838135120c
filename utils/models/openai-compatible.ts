import type { EndpointProfile, Quirks } from '../core/endpoint-profile';
import { hostOf } from '../core/endpoint-profile';
import type { Model, ModelEvent, ModelFailure, ModelRequest } from '../core/ports';
import { checkAddress } from '../privacy/check-address';
import { askOnce } from './ask-once';
import { buildRequest, type RequestBody } from './build-request';
import { classifyFailure, isWorthRetrying } from './classify-failure';
import { learnQuirk } from './learn-quirk';
import { delayBefore, MOST_ATTEMPTS } from './retry';
import type { HttpExchange, ModelDeps } from './types';

/** More refusals in a row than there are things to leave out. */
const MOST_LESSONS = 10;

/** What a model knows from one call to the next. */
type Session = {
  readonly profile: EndpointProfile;
  readonly deps: ModelDeps;
  /** Learnt so far, and as last saved. */
  quirks: Quirks;
  saved: Quirks;
};

/** How one exchange ended, and whether asking again may help. */
type Ending = { readonly failure?: ModelFailure; readonly again?: 'later' | 'otherwise' };

/**
 * Makes the model behind an OpenAI-compatible endpoint. Each `stream` asks once; it asks again by itself only while
 * nothing was shown: in other words after a refusal that names a parameter, or later after a fault that may pass.
 */
export function createModel(profile: EndpointProfile, deps: ModelDeps): Model {
  const session: Session = { profile, deps, quirks: profile.quirks, saved: profile.quirks };
  return {
    name: profile.model,
    host: hostOf(profile.address),
    ...(profile.contextTokens === undefined ? {} : { contextTokens: profile.contextTokens }),
    stream: (request, signal) => streamAnswer(session, request, signal),
  };
}

async function* streamAnswer(
  session: Session,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  const unfit = checkProfile(session.profile);
  if (unfit) {
    yield { type: 'failed', failure: unfit };
    return;
  }
  let [attempt, lessons] = [1, 0];
  for (;;) {
    const { failure, again } = yield* exchangeOnce(session, request, signal);
    if (signal.aborted || !failure) return;
    if (again === 'otherwise' && lessons < MOST_LESSONS) {
      lessons += 1;
      continue;
    }
    const wait =
      again === 'later' && attempt < MOST_ATTEMPTS
        ? delayBefore(attempt, failure.retryAfter, session.deps.random)
        : undefined;
    if (wait === undefined) {
      yield { type: 'failed', failure };
      return;
    }
    attempt += 1;
    await session.deps.sleep(wait, signal);
    if (signal.aborted) return;
  }
}

async function* exchangeOnce(
  session: Session,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, Ending> {
  const { profile, deps } = session;
  const exchange: HttpExchange = { answered: false, done: false };
  const body = buildRequest(profile, session.quirks, request);
  let shown = false;
  try {
    for await (const event of askOnce(profile, body, exchange, signal, deps)) {
      if (signal.aborted) return {};
      if (!shown) rememberQuirks(session);
      shown = true;
      yield event;
    }
    return {};
  } catch (error) {
    if (signal.aborted) return {};
    const failure = classifyFailure(error, exchange, profile);
    return shown ? { failure } : { failure, ...askAgain(session, body, failure, exchange) };
  }
}

function askAgain(
  session: Session,
  body: RequestBody,
  failure: ModelFailure,
  exchange: HttpExchange,
): Pick<Ending, 'again'> {
  const named = failure.reason === 'bad-request' && (exchange.status === 400 || exchange.status === 422);
  const learnt = named ? learnQuirk(session.quirks, body, exchange.said ?? '') : undefined;
  if (learnt) {
    session.quirks = learnt;
    return { again: 'otherwise' };
  }
  return isWorthRetrying(failure, exchange) ? { again: 'later' } : {};
}

/** What was learnt is worth keeping once an answer came of it. */
function rememberQuirks(session: Session): void {
  if (session.quirks === session.saved) return;
  session.saved = session.quirks;
  session.deps.saveQuirks(session.quirks);
}

/** What is wrong with a profile before anything is sent. */
function checkProfile({ address, model }: EndpointProfile): ModelFailure | undefined {
  if (address === '' || model === '') return { reason: 'not-configured' };
  const checked = checkAddress(address);
  if (checked.ok) return undefined;
  return checked.reason === 'insecure-address'
    ? { reason: 'insecure-address', detail: hostOf(address) }
    : { reason: 'not-configured' };
}
