import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Behaviour, type Planned, readBehaviour } from './behaviours';
import { embeddings } from './embeddings';
import { send, sendError, sendRefusal } from './refusals';
import { sendAnswer } from './stream-answer';
import { type ChatRequest, type Refusal, validateChat, validateHeaders } from './validate-request';

/** What came in, for a test to look at. */
export type RecordedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The client went away before the answer was whole. */
  aborted: boolean;
  /** Nothing of it is open any more. */
  closed: boolean;
};

export type EndpointOptions = {
  /** Free by default. */
  readonly port?: number;
  /** Without one, any well-formed key is accepted, and none too. */
  readonly key?: string;
  /** Answers web pages too, as a server with CORS switched on. Extensions with host access need none. */
  readonly cors?: boolean;
};

export type Endpoint = {
  /** Base address, with the version: `http://127.0.0.1:41234/v1`. */
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** For all models: a behaviour by name, `503@2` twice only; null goes back to the model's own name. */
  setBehaviour(name: string | null): void;
  /** Connections open now. */
  connections(): Promise<number>;
  stop(): Promise<void>;
};

const BODY_LIMIT = 20_000_000;

/** Models that `/models` lists; a chat with any other name is refused unless it names a behaviour. */
const MODELS = ['right', 'sloppy', 'slow'];

type State = {
  readonly options: EndpointOptions;
  readonly requests: RecordedRequest[];
  readonly used: Map<string, number>;
  planned: { readonly name: string; readonly plan: Planned } | null;
  elsewhere: string;
};

/** Starts a strict OpenAI-compatible endpoint on this computer. */
export async function startEndpoint(options: EndpointOptions = {}): Promise<Endpoint> {
  const state: State = { options, requests: [], used: new Map(), planned: null, elsewhere: '' };
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      if (!response.headersSent) sendError(response, 500, String(error));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Another origin on the same machine: a redirect there would carry the key to it.
  state.elsewhere = `http://localhost:${port}/v1/chat/completions`;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests: state.requests,
    setBehaviour: (name) => setBehaviour(state, name),
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count ?? 0))),
    stop: () => stop(server),
  };
}

function setBehaviour(state: State, name: string | null): void {
  const plan = name === null ? undefined : readBehaviour(name);
  if (name !== null && !plan) throw new Error(`no behaviour is called ${name}`);
  state.used.clear();
  state.planned = name !== null && plan ? { name, plan } : null;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://endpoint').pathname;
  if (state.options.cors) allowOrigin(request, response);
  if (request.method === 'OPTIONS') return void response.writeHead(state.options.cors ? 204 : 405).end();
  const body = await readBody(request);
  const record: RecordedRequest = {
    method: request.method ?? '',
    path,
    headers: request.headers,
    body: body ?? {},
    aborted: false,
    closed: false,
  };
  state.requests.push(record);
  response.on('close', () => {
    record.aborted = !response.writableFinished;
    record.closed = true;
  });
  if (path === '/control' && request.method === 'POST') return control(state, body, response);
  return route(state, path, request, body, response);
}

/** A browser test in another process sets the behaviour here. */
function control(state: State, body: Record<string, unknown> | undefined, response: ServerResponse): void {
  setBehaviour(state, typeof body?.behaviour === 'string' ? body.behaviour : null);
  send(response, { status: 200, body: '{}' });
}

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST');
  // With host access a browser shows every header; a page that has none sees only these.
  response.setHeader('access-control-expose-headers', 'retry-after, retry-after-ms');
}

async function route(
  state: State,
  path: string,
  request: IncomingMessage,
  body: Record<string, unknown> | undefined,
  response: ServerResponse,
): Promise<void> {
  const refused = validateHeaders(request.headers, state.options.key);
  if (refused) return refuse(response, refused);
  const overall = state.planned ? use(state, state.planned.name, state.planned.plan) : undefined;
  if (request.method === 'GET' && path === '/v1/models') {
    const key = keyOf(request);
    if (overall && sendRefusal(response, overall, {}, key)) return;
    if (overall === 'redirect-other-origin') return redirect(state, response);
    return sendModels(response);
  }
  if (request.method === 'POST' && path === '/v1/embeddings') {
    const reply = embeddings(body);
    return reply && send(response, reply);
  }
  if (
    request.method !== 'POST' ||
    !/^\/v1\/chat\/completions$|^\/openai\/deployments\/[^/]+\/chat\/completions$/.test(path)
  ) {
    return sendError(response, 404, `Invalid URL (${request.method} ${path})`);
  }
  return chat(state, request, body, response, overall);
}

async function chat(
  state: State,
  request: IncomingMessage,
  body: Record<string, unknown> | undefined,
  response: ServerResponse,
  overall: Behaviour | undefined,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/json') {
    return sendError(response, 415, 'Content-Type must be application/json');
  }
  const valid = validateChat(body);
  if ('status' in valid) return refuse(response, valid);
  const behaviour = overall ?? behaviourOfModel(state, valid);
  if (!behaviour)
    return sendError(response, 404, `The model \`${valid.model}\` does not exist`, { code: 'model_not_found' });
  if (behaviour === 'stall-headers') return;
  if (behaviour === 'redirect-other-origin') return redirect(state, response);
  if (sendRefusal(response, behaviour, body ?? {}, keyOf(request))) return;
  return sendAnswer(response, behaviour, valid);
}

function behaviourOfModel(state: State, { model }: ChatRequest): Behaviour | undefined {
  const plan = readBehaviour(model);
  return plan && use(state, model, plan);
}

/** Counts down a behaviour that shows only so many times. */
function use(state: State, name: string, { behaviour, times }: Planned): Behaviour {
  const used = state.used.get(name) ?? 0;
  state.used.set(name, used + 1);
  return used < times ? behaviour : 'right';
}

const keyOf = ({ headers }: IncomingMessage): string =>
  headers.authorization?.replace(/^Bearer /, '') ?? String(headers['api-key'] ?? '');

const redirect = (state: State, response: ServerResponse): void =>
  send(response, { status: 307, body: '', headers: { location: state.elsewhere } });

const refuse = (response: ServerResponse, { status, message, param, code }: Refusal): void =>
  sendError(response, status, message, { param: param ?? null, code: code ?? null });

function sendModels(response: ServerResponse): void {
  const data = MODELS.map((id) => ({
    id,
    object: 'model',
    created: 1_930_000_000,
    owned_by: 'sidenote',
    max_model_len: 32_768,
  }));
  send(response, {
    status: 200,
    body: JSON.stringify({ object: 'list', data }),
    headers: { 'content-type': 'application/json' },
  });
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > BODY_LIMIT) throw new Error('request too large');
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
