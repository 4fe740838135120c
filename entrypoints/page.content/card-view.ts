import { cardMessages } from '@/utils/i18n/messages/card';
import { lookUpMessages } from '@/utils/i18n/messages/look-up';
import { translator } from '@/utils/i18n/translate';
import type { CitationCardMessage, LookUpCardMessage, PageSettings } from '@/utils/messaging/page-to-background';
import { type Copied, copyToClipboard } from '@/utils/platform/clipboard';
import { button, element, link } from './element';

type Language = PageSettings['language'];

/** Long enough to be read, short enough to copy again. */
const SAID_FOR_MS = 2000;

/** Copies, then says so in place and aloud. */
function copyButton(content: Copied, label: string, language: Language): HTMLElement {
  const t = translator(cardMessages, language);
  const said = element('span', { class: 'sn-heard-only', attributes: { role: 'status' } });
  const made = button(
    t('copy'),
    'link',
    async () => {
      const isCopied = await copyToClipboard(content);
      said.textContent = t(isCopied ? 'copied' : 'copyFailed');
      made.textContent = t(isCopied ? 'copied' : 'copyFailed');
      setTimeout(() => {
        made.textContent = t('copy');
        said.textContent = '';
      }, SAID_FOR_MS);
    },
    label,
  );
  return element('span', {}, [made, said]);
}

type CitationActions = { readonly onMarksOff: () => void; readonly onClose: () => void };

/** What stands beside a citation in the page: its authority, canonical form, how often it is cited here, and its links. */
export function citationCard(card: CitationCardMessage, language: Language, actions: CitationActions): HTMLElement {
  const t = translator(cardMessages, language);
  const common = translator(cardMessages, language);
  const { norm, name, count, links, changedSince, copied } = card;
  return element('section', { class: 'sn-card', label: norm }, [
    closeButton('sn-card-close', common('close'), actions.onClose),
    name === undefined ? undefined : element('p', { class: 'sn-verbatim', text: name }),
    element('p', {}, [
      element('b', { text: norm }),
      element('span', { class: 'sn-meta', text: ` ${t('cited', { count })}` }),
    ]),
    changedSince === undefined
      ? undefined
      : element('p', { class: 'sn-meta', text: t('changedSince', { date: changedSince }) }),
    element('p', { class: 'sn-card-actions' }, [
      ...links.map(({ label, url }) => link(label, url, common('opensInNewTab'))),
      copyButton(copied, t('copyOne', { name: norm }), language),
      button(t('marksOff'), 'link', actions.onMarksOff),
    ]),
  ]);
}

const closeButton = (name: string, label: string, onClose: () => void): HTMLElement => {
  const made = button('×', 'icon', onClose, label);
  made.classList.add(name);
  return made;
};

type LookUpActions = {
  readonly onGoToDefinition: (definition: NonNullable<LookUpCardMessage['definition']>) => void;
  readonly onClose: () => void;
};

/** The one line a lawyer is after, where it comes from, how this chapter defines it; alternatives after that. */
export function drawLookUpCard(card: LookUpCardMessage, language: Language, actions: LookUpActions): HTMLElement {
  const t = translator(lookUpMessages, language);
  const { first, definition, others, mainland } = card;
  const quiet = (text: string): HTMLElement => element('p', { class: 'sn-meta', text });
  return element('section', { class: 'sn-look-up', label: t('title') }, [
    closeButton('sn-look-up-close', t('close'), actions.onClose),
    first || definition ? undefined : element('p', { text: t('nothing') }),
    ...(first ? termLines(first, card.isChinese, language) : []),
    definition && definitionPart(definition, language, actions.onGoToDefinition),
    others.length > 0 ? quiet(`${t('others')} ${others.join(', ')}`) : undefined,
    mainland === undefined ? undefined : quiet(t('mainland', { term: mainland })),
    first?.reading === undefined ? undefined : element('p', { class: 'sn-look-up-reading', text: first.reading }),
  ]);
}

function termLines(
  { equivalent, term, source, sourceUrl }: NonNullable<LookUpCardMessage['first']>,
  isChinese: boolean,
  language: Language,
): HTMLElement[] {
  const t = translator(lookUpMessages, language);
  const common = translator(cardMessages, language);
  const from =
    sourceUrl === undefined
      ? document.createTextNode(source === 'usage' ? t('usage') : source)
      : link(source, sourceUrl, common('opensInNewTab'));
  return [
    element('div', { class: 'sn-look-up-term' }, [
      element('span', { text: equivalent, attributes: { lang: isChinese ? 'en' : 'zh-Hant' } }),
      copyButton({ text: equivalent }, t('copyTerm', { term: equivalent }), language),
    ]),
    element('p', { class: 'sn-meta' }, [document.createTextNode(`${term} · `), from]),
  ];
}

function definitionPart(
  definition: NonNullable<LookUpCardMessage['definition']>,
  language: Language,
  onGo: LookUpActions['onGoToDefinition'],
): HTMLElement {
  const t = translator(lookUpMessages, language);
  const { section, text } = definition;
  return element('div', { class: 'sn-look-up-definition' }, [
    element('p', {
      class: 'sn-meta',
      text: section === undefined ? t('definedHereNoSection') : t('definedHere', { section }),
    }),
    element('p', { class: 'sn-verbatim', text }),
    button(t('goToDefinition'), 'link', () => onGo(definition)),
  ]);
}
