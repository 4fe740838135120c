import { SecondReadingLine } from '@/components/second-reading/reading-line';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { ParagraphLink } from '@/components/ui/paragraph-link';
import type { ReadingBy } from '@/utils/core/reading';
import type { Edit } from '@/utils/draft/edit-draft';
import type { RewriteTask } from '@/utils/draft/rewrite';
import { isExported, isFlagged, isPagesOwn } from '@/utils/draft/sentences';
import type { DraftSentence } from '@/utils/draft/types';
import { draftMessages } from '@/utils/i18n/messages/draft';
import { lineMessages } from '@/utils/i18n/messages/line';

export type SentenceTools = {
  readonly onEdit: (edit: Edit) => void;
  readonly onShow: (sentence: DraftSentence, number: string) => void;
  readonly readingOf: (sentence: DraftSentence) => ReadingBy | undefined;
  /** Left out where no model is set up. */
  readonly onRewrite?: (sentence: DraftSentence, task: RewriteTask) => void;
};

type Props = SentenceTools & {
  readonly sentence: DraftSentence;
  readonly language: string;
  /** Id of the block it stands in, for moving; a table's cells stay where they are. */
  readonly block?: string;
  readonly hasOneSource: boolean;
};

/** One sentence to be edited, its paragraph in the margin; serif is the page's, sans a model's or the lawyer's. */
export function DraftSentenceField({
  sentence,
  language,
  block,
  hasOneSource,
  onEdit,
  onShow,
  readingOf,
  onRewrite,
}: Props) {
  const t = useText(draftMessages);
  const isVerbatim = isPagesOwn(sentence);
  return (
    <div className="sn-line sn-draft-sentence" data-exported={isExported(sentence)}>
      <div className="sn-line-margin">
        {sentence.sources.map(({ label, number }) => (
          <ParagraphLink
            key={`${label} ${number}`}
            number={hasOneSource ? number : `${label} ${number}`}
            onJump={() => onShow(sentence, number)}
          />
        ))}
      </div>
      <div className="sn-line-text">
        <textarea
          className={isVerbatim ? 'sn-draft-text sn-verbatim' : 'sn-draft-text'}
          aria-label={t('sentence')}
          lang={language}
          rows={1}
          value={sentence.text}
          placeholder={t('own')}
          onChange={(event) => onEdit({ type: 'sentence', id: sentence.id, text: event.target.value })}
        />
        <SentenceState sentence={sentence} />
        <SecondReadingLine reading={readingOf(sentence)} />
        <p className="sn-draft-actions">
          {isFlagged(sentence) && (
            <Button kind="link" onClick={() => onEdit({ type: 'keep', id: sentence.id, kept: !sentence.kept })}>
              {t(sentence.kept ? 'dropFlagged' : 'keepFlagged')}
            </Button>
          )}
          {block !== undefined && <Moves block={block} onEdit={onEdit} />}
          {onRewrite &&
            (['translate', 'polish', 'shorten'] as const).map((task) => (
              <Button key={task} kind="link" onClick={() => onRewrite(sentence, task)}>
                {t(task)}
              </Button>
            ))}
          <Button kind="link" onClick={() => onEdit({ type: 'remove', id: sentence.id })}>
            {t('removeSentence')}
          </Button>
        </p>
      </div>
    </div>
  );
}

function Moves({ block, onEdit }: Pick<SentenceTools, 'onEdit'> & { readonly block: string }) {
  const t = useText(draftMessages);
  return (
    <>
      <Button kind="link" onClick={() => onEdit({ type: 'move-block', id: block, by: -1 })}>
        {t('moveUp')}
      </Button>
      <Button kind="link" onClick={() => onEdit({ type: 'move-block', id: block, by: 1 })}>
        {t('moveDown')}
      </Button>
    </>
  );
}

/** Whose words these are and what checking found, in words. */
function SentenceState({ sentence }: { readonly sentence: DraftSentence }) {
  const t = useText(draftMessages);
  const say = useText(lineMessages);
  const said = [
    sentence.origin === 'model' && t('fromModel'),
    isPagesOwn(sentence) && t('fromPage'),
    sentence.edited && t('editedWords'),
    sentence.machineTranslation && t('machineTranslation'),
    sentence.verdict && say(sentence.verdict),
    !isExported(sentence) && t('leftOut'),
  ].filter((word) => typeof word === 'string');
  return said.length === 0 ? null : <p className="sn-meta">{said.join(' · ')}</p>;
}
