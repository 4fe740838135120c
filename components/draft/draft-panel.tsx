import { useMemo, useRef, useState } from 'react';
import { Confirm } from '@/components/confirm/confirm';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useLanguage, useText } from '@/components/ui/language';
import { View } from '@/components/ui/view';
import { formatDate } from '@/utils/core/format-date';
import { LANGUAGES, type Language } from '@/utils/core/language';
import { buildDraft } from '@/utils/draft/build-draft';
import { DRAFT_KINDS, type Draft, type DraftKind, type DraftMaterial } from '@/utils/draft/types';
import { sayWord } from '@/utils/draft/words';
import { commonMessages } from '@/utils/i18n/messages/common';
import { draftMessages } from '@/utils/i18n/messages/draft';
import { DraftBar } from './draft-bar';
import { DraftEditor } from './draft-editor';
import { chooseMaterial } from './make-material';
import type { DraftServices } from './services';
import { useDraftModel } from './use-draft-model';
import { type Drafts, useDrafts } from './use-drafts';

type Props = {
  readonly services: DraftServices;
  /** Gathers what a draft may be built from; null where no document is open. */
  readonly gather: ((language: Language) => Promise<DraftMaterial>) | null;
  /** Whether the open document is legislation: the kinds that fit it come first. */
  readonly isLegislation: boolean;
  /** Lines taken over from answers on the open document. */
  readonly lines?: { readonly count: number; readonly onDrop: () => void };
  readonly onOpenOptions: () => void;
};

/** Drafts: start one from the open document, or go on with one that is kept. */
export function DraftPanel({ services, gather, isLegislation, lines, onOpenOptions }: Props) {
  const t = useText(draftMessages);
  const drafts = useDrafts(services.deps);
  const latest = useRef<Draft | null>(null);
  latest.current = drafts.draft;
  const model = useDraftModel(services, () => latest.current, drafts.put);
  const [material, setMaterial] = useState<DraftMaterial | null>(null);
  const chosen = useMemo(() => (material ? chooseMaterial(material) : undefined), [material]);

  const start = async (kind: DraftKind, language: Language): Promise<void> => {
    if (!gather) return;
    const gathered = await gather(language);
    setMaterial(gathered);
    drafts.put(buildDraft(kind, gathered, { id: crypto.randomUUID(), now: new Date() }));
  };

  if (drafts.draft)
    return (
      <View
        label={t('draft')}
        bar={<DraftBar drafts={drafts} draft={drafts.draft} services={services} onBack={() => void drafts.close()} />}
      >
        <DraftEditor
          draft={drafts.draft}
          model={model}
          material={chosen}
          secondReading={services.secondReading}
          onEdit={drafts.edit}
          onShow={services.showSource}
          onOpenOptions={onOpenOptions}
        />
      </View>
    );

  return (
    <View label={t('draft')}>
      {gather ? (
        <StartForm
          isLegislation={isLegislation}
          lines={lines}
          onStart={(kind, language) => void start(kind, language)}
        />
      ) : (
        <EmptyState title={t('noDocument')} />
      )}
      <KeptDrafts drafts={drafts} />
    </View>
  );
}

function KeptDrafts({ drafts }: { readonly drafts: Drafts }) {
  const t = useText(draftMessages);
  const language = useLanguage();
  const [deleting, setDeleting] = useState<Drafts['kept'][number]>();
  return (
    <>
      <h2 className="sn-section">{t('saved')}</h2>
      {drafts.kept.length === 0 && <EmptyState title={t('none')} />}
      <ul className="sn-kept-drafts">
        {drafts.kept.map((one) => (
          <li key={one.id}>
            <Button kind="link" aria-label={t('open', one)} onClick={() => void drafts.open(one.id)}>
              {one.title}
            </Button>
            <span className="sn-meta">{formatDate(one.updatedAt, language)}</span>
            <Button kind="link" aria-label={t('remove', one)} onClick={() => setDeleting(one)}>
              {t('removeShort')}
            </Button>
          </li>
        ))}
      </ul>
      {deleting && (
        <Confirm
          question={{ is: 'deletion', what: deleting.title }}
          onCancel={() => setDeleting(undefined)}
          onAnswer={() => {
            setDeleting(undefined);
            void drafts.remove(deleting.id);
          }}
        />
      )}
    </>
  );
}

type StartProps = {
  readonly isLegislation: boolean;
  readonly lines: Props['lines'] | undefined;
  readonly onStart: (kind: DraftKind, language: Language) => void;
};

const FOR_LEGISLATION: readonly DraftKind[] = ['statute-note', 'bilingual-note', 'research-memo', 'advice-letter'];
const FOR_JUDGMENTS: readonly DraftKind[] = DRAFT_KINDS.filter((kind) => kind !== 'statute-note');

const LANGUAGE_NAMES = { en: 'languageEn', 'zh-Hant': 'languageZhHant', 'zh-Hans': 'languageZhHans' } as const;

function StartForm({ isLegislation, lines, onStart }: StartProps) {
  const t = useText(draftMessages);
  const common = useText(commonMessages);
  const kinds = isLegislation ? FOR_LEGISLATION : FOR_JUDGMENTS;
  const [kind, setKind] = useState<DraftKind>(kinds[0] ?? 'case-note');
  const shown = useLanguage();
  const [language, setLanguage] = useState<Language>(shown);
  return (
    <form
      className="sn-draft-start"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(kinds.includes(kind) ? kind : (kinds[0] ?? 'case-note'), language);
      }}
    >
      <h2>{t('start')}</h2>
      <p className="sn-meta">{t('startSays')}</p>
      {lines !== undefined && lines.count > 0 && (
        <p className="sn-ask-actions">
          <span>{t('linesFromAnswers', { count: lines.count })}</span>
          <Button kind="link" onClick={lines.onDrop}>
            {t('dropLines')}
          </Button>
        </p>
      )}
      <label>
        {t('kind')}
        <select
          className="sn-field"
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {sayWord(`kind.${one}`, shown)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('language')}
        <select
          className="sn-field"
          value={language}
          onChange={(event) => setLanguage(LANGUAGES.find((one) => one === event.target.value) ?? language)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {common(LANGUAGE_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="sn-button" data-kind="primary">
        {t('make')}
      </button>
    </form>
  );
}
