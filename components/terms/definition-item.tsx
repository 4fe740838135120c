import type { Definition } from '@/utils/core/definition';
import { termMessages } from '@/utils/i18n/messages/terms';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import type { ShownPlace } from './term-row';

type Props = { readonly definition: Definition; readonly onJump: (place: ShownPlace) => void };

/** A term that the page defines: both languages as printed, and the section that says so. */
export function DefinitionItem({ definition, onJump }: Props) {
  const t = useText(termMessages);
  const { en, zhHant, section, span, repealed } = definition;
  return (
    <li className="sn-term">
      <div className="sn-term-pair">
        <span className="sn-verbatim" lang="en">
          {en.join(', ')}
        </span>
        <span className="sn-term-other" lang="zh-Hant">
          {zhHant.join('、')}
        </span>
      </div>
      <span className="sn-term-section">
        {section !== undefined && (
          <ParagraphLink number={section} onJump={() => onJump({ ...span, number: section })} />
        )}
        {repealed === true && <span className="sn-quiet"> {t('repealed')}</span>}
      </span>
    </li>
  );
}
