import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { openDataMessages } from '@/utils/i18n/messages/open-data';
import type { ImportState, Tally } from './use-open-data';

/** A longer list helps nobody: the first ones show what is wrong with the file. */
const MOST_REFUSALS_SHOWN = 10;

/** Chapters and definitions of this run, and what it passed over. */
export function ReadSoFar({ tally }: { readonly tally: Tally }) {
  const t = useText(openDataMessages);
  const parts = [
    t('soFar', { count: tally.chapters, definitions: tally.definitions }),
    ...(tally.skipped > 0 ? [t('skipped', { count: tally.skipped })] : []),
  ];
  return <p className="sn-meta">{parts.join(' · ')}</p>;
}

type Ended = Extract<ImportState, { is: 'ended' }>;

/** How an import ended: in a sentence, with what was refused and the way to go on. */
export function ImportReport({ state, onResume }: { readonly state: Ended; readonly onResume: () => void }) {
  const t = useText(openDataMessages);
  const { outcome, tally, file } = state;
  const isEmpty = tally.chapters + tally.skipped + tally.simplified + tally.refused.length === 0;
  const isGood = outcome.how === 'done' && !isEmpty;
  // A single file is refused once: by the sentence above, not by a list of itself.
  const refused = tally.refused.filter(({ member }) => member !== file.name);
  return (
    <div className={isGood ? 'sn-import' : 'sn-import sn-warning'} role={isGood ? 'status' : 'alert'}>
      <p>
        {outcome.how === 'done' && t(isEmpty ? 'doneEmpty' : 'done')}
        {outcome.how === 'cancelled' && t('cancelled')}
        {outcome.how === 'failed' && t('refusedMember', { member: file.name, why: t(outcome.reason) })}
      </p>
      <ReadSoFar tally={tally} />
      {tally.simplified > 0 && <p className="sn-meta">{t('simplified', { count: tally.simplified })}</p>}
      {refused.length > 0 && <Refused members={refused} />}
      {canResume(outcome) && <Button onClick={onResume}>{t('resume')}</Button>}
    </div>
  );
}

/** A damaged file stays damaged; a full disk, a file that was moved and a second thought do not. */
const canResume = (outcome: Ended['outcome']): boolean =>
  outcome.how === 'cancelled' ||
  (outcome.how === 'failed' && ['storage-full', 'not-kept', 'not-readable'].includes(outcome.reason));

function Refused({ members }: { readonly members: Tally['refused'] }) {
  const t = useText(openDataMessages);
  const hidden = members.length - MOST_REFUSALS_SHOWN;
  return (
    <>
      <p>{t('refused', { count: members.length })}</p>
      <ul>
        {members.slice(0, MOST_REFUSALS_SHOWN).map(({ member, reason }) => (
          <li key={member}>{t('refusedMember', { member, why: t(reason) })}</li>
        ))}
      </ul>
      {hidden > 0 && <p className="sn-meta">{t('more', { count: hidden })}</p>}
    </>
  );
}
