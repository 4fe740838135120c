import { useId } from 'react';
import { useText } from '@/components/ui/language';
import { sendMessages } from '@/utils/i18n/messages/send';
import type { Sensitive, SensitiveKind } from '@/utils/privacy/types';

type Text = ReturnType<typeof useText<typeof sendMessages>>;

/** What was found, each kind once, in words. */
export function sayKinds(warnings: readonly Pick<Sensitive, 'kind'>[], t: Text, separator: string): string {
  const kinds = new Set<SensitiveKind>(warnings.map(({ kind }) => kind));
  return [...kinds].map((kind) => t(`kind-${kind}`)).join(separator);
}

/** A comma as the language writes it. */
export const separatorOf = (language: string): string => (language === 'en' ? ', ' : '、');

type TextProps = {
  readonly what: string;
  /** As it would leave: masked where masks were chosen. */
  readonly text: string;
  readonly included: boolean;
  /** Left out where it cannot be taken out: the question itself. */
  readonly onInclude?: ((included: boolean) => void) | undefined;
  /** Why it stays here. */
  readonly stays?: string;
  readonly isPublic?: boolean;
};

/** One text of a send: named, to be looked at, and taken out where it can be. */
export function TextItem({ what, text, included, onInclude, stays, isPublic = false }: TextProps) {
  const t = useText(sendMessages);
  const id = useId();
  const name = isPublic ? what : t('mayBeConfidential', { what });
  return (
    <li data-included={included}>
      {onInclude ? (
        <label htmlFor={id}>
          <input id={id} type="checkbox" checked={included} onChange={(event) => onInclude(event.target.checked)} />{' '}
          {name}
        </label>
      ) : (
        name
      )}
      {stays !== undefined && <p className="sn-meta">{stays}</p>}
      <details>
        <summary>{t('view')}</summary>
        <div className="sn-send-text">{text}</div>
      </details>
    </li>
  );
}

export type ListedParagraph = { readonly key: string; readonly name: string; readonly text: string };

type ParagraphsProps = {
  readonly paragraphs: readonly ListedParagraph[];
  /** From a file that the reader chose. */
  readonly isOwn?: boolean;
  readonly without: readonly string[];
  readonly onInclude: (key: string, included: boolean) => void;
};

/** The paragraphs of a send; each can be read and taken out. Nothing where there are none. */
export function ParagraphItems({ paragraphs, isOwn = false, without, onInclude }: ParagraphsProps) {
  const t = useText(sendMessages);
  const id = useId();
  if (paragraphs.length === 0) return null;
  const count = paragraphs.filter(({ key }) => !without.includes(key)).length;
  const what = t(isOwn ? 'fileText' : 'publicText', { count });
  return (
    <li>
      {isOwn ? t('mayBeConfidential', { what }) : what}
      <details>
        <summary>{t('view')}</summary>
        <ul className="sn-send-paragraphs">
          {paragraphs.map(({ key, name, text }) => (
            <li key={key} data-included={!without.includes(key)}>
              <label htmlFor={`${id}-${key}`}>
                <input
                  id={`${id}-${key}`}
                  type="checkbox"
                  aria-label={t('includeParagraph', { number: name })}
                  checked={!without.includes(key)}
                  onChange={(event) => onInclude(key, event.target.checked)}
                />{' '}
                [{name}]
              </label>{' '}
              <span className="sn-send-text">{text}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
