import * as z from 'zod/mini';
import { rowsOf } from '@/components/glossary/use-own-terms';
import { parseJson } from '@/utils/core/parse-json';
import type { ModelFailureReason } from '@/utils/core/ports';
import { fail, type Result, succeed } from '@/utils/core/result';
import { type FetchFailure, type FirmFileMemory, fetchFirmFile } from '@/utils/firm-file/fetch-firm-file';
import type { FirmFile } from '@/utils/firm-file/firm-file-schema';
import { type FirmFileFailure, readFirmFile } from '@/utils/firm-file/read-firm-file';
import { withFirmFile } from '@/utils/store/firm-file-settings';
import { forgetKeysOf } from '@/utils/store/keys';
import { getSettings, getSettingsState, updateSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { importTerms, listOwnTerms } from '@/utils/store/tables/terms';
import { keepQuestions, keptQuestions } from './kept-questions';
import { keepSelectors } from './kept-selectors';
import { whyNotAsk } from './public-questions';

/** What the options say of the file that the policy names. */
export type FirmFileState = FirmFileMemory & {
  /** The firm's name in the file in use. */
  readonly name?: string;
  /** Why the last asking changed nothing. */
  readonly failure?: FetchFailure | ModelFailureReason;
};

const STATE = 'firmFile';

const line = z.string().check(z.maxLength(2_000));
const stateSchema = z.object({
  address: line,
  askedAt: line,
  etag: z.exactOptional(line),
  issuedAt: z.exactOptional(line),
  name: z.exactOptional(line),
  failure: z.exactOptional(line),
});

export async function readFirmFileState(store: Store): Promise<FirmFileState | undefined> {
  const found = await store.run((db) => db.marks.get(STATE));
  const parsed = stateSchema.safeParse(parseJson((found.ok && found.value?.value) || 'null'));
  // The reason was one of ours when it was written.
  return parsed.success ? (parsed.data as FirmFileState) : undefined;
}

const saveState = (store: Store, state: FirmFileState) =>
  store.run((db) => db.marks.put({ name: STATE, value: JSON.stringify(state) }));

type Deps = { readonly fetch: typeof globalThis.fetch; readonly now: () => Date };

/** A server that could not be reached was not asked: a computer may start before its network does. */
const counted = (state: FirmFileState): FirmFileState =>
  state.failure === 'unreachable' ? { ...state, askedAt: new Date(0).toISOString() } : state;

const DEPS: Deps = { fetch: (...request) => fetch(...request), now: () => new Date() };

/**
 * Asks for the file that the firm's policy names, at most once a day, and takes it in where the policy's key signed it.
 * Whatever fails changes nothing, and is remembered to be said.
 */
export async function checkFirmFile(store: Store, { fetch, now }: Deps = DEPS): Promise<void> {
  const { policy, isKnown } = await getSettingsState();
  if (!isKnown || !policy.firmFile) return;
  const { address } = policy.firmFile;
  const last = await readFirmFileState(store);
  const before = last?.address === address ? last : undefined;
  const no = await whyNotAsk(store, { is: 'firm-file', address });
  const asked = no ? fail(no) : await fetchFirmFile(policy.firmFile, before && counted(before), { fetch, now: now() });
  if (!asked.ok) {
    const { issuedAt, etag, name } = before ?? {};
    const kept = { ...(issuedAt && { issuedAt }), ...(etag && { etag }), ...(name && { name }) };
    return void (await saveState(store, { ...kept, address, askedAt: now().toISOString(), failure: asked.reason }));
  }
  const { value } = asked;
  if (value.is === 'unchanged') {
    // Asked today already: what was said of it still holds.
    if (value.memory.askedAt !== before?.askedAt)
      await saveState(store, { ...value.memory, ...(before?.name && { name: before.name }) });
    return;
  }
  await takeIn(store, value.file, true, now());
  await saveState(store, { ...value.memory, name: value.file.name });
}

/** Takes in a file that the reader chose. Where the policy names a key, only what that key signed is read. */
export async function importFirmFile(
  store: Store,
  text: string,
  now: Date,
): Promise<Result<FirmFile, FirmFileFailure | 'policy-unknown'>> {
  const { policy, isKnown } = await getSettingsState();
  if (!isKnown) return fail('policy-unknown');
  const key = policy.firmFile?.key;
  const read = await readFirmFile(text, key);
  if (!read.ok) return read;
  await takeIn(store, read.value, key !== undefined, now);
  return succeed(read.value);
}

async function takeIn(store: Store, file: FirmFile, isSigned: boolean, now: Date): Promise<void> {
  const source = file.name;
  await store.run(async (db) => {
    const terms = file.terms.map((term) => ({ ...term, source }));
    await importTerms(db, rowsOf(terms, await listOwnTerms(db), now));
  });
  await keepSelectors(store, file.selectors);
  const questions = await keptQuestions(store);
  const added = file.questions.filter((question) => !questions.includes(question));
  if (added.length > 0) await keepQuestions(store, [...questions, ...added]);
  const before = (await getSettings()).endpoints.profiles;
  const { endpoints } = await updateSettings((settings) => withFirmFile(settings, file, { isSigned }));
  const isStill = (id: string, address: string): boolean =>
    endpoints.profiles.some((one) => one.id === id && one.address === address);
  // A key stays with the address that it was given for.
  await forgetKeysOf(
    store,
    before.filter(({ id, address, managed }) => !managed && !isStill(id, address)),
  );
}
