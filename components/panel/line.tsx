import { type ReactNode, useState } from 'react';
import { quoteWithPinpoint } from '@/utils/citations/quote-with-pinpoint';
import { labelsById } from '@/utils/core/label-paragraphs';
import { lineMessages } from '@/utils/i18n/messages/line';
import { provisionName } from '@/utils/i18n/place-words';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import { KeepLine } from '../matter/keep-line';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ContextIcon, CopyIcon } from '../ui/icons';
import { useLanguage, useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import type { ReadDocument } from './document-state';
import { neighboursOf } from './neighbours';
import { OtherLanguageLink } from './other-language-link';
import { useServices } from './services';

type Props = {
  readonly document: ReadDocument;
  /** The paragraph the line rests on; undefined where a statement names none. */
  readonly paragraph: { readonly id: string; readonly number?: string | undefined } | undefined;
  readonly onJump: () => void;
  /** Words of the page that *Copy with pinpoint* quotes; by default the paragraph's own. */
  readonly quotation?: string;
  /** What is kept with the matter where it is more than the page's own words. */
  readonly keeps?: Pick<LineToKeep, 'text' | 'origin' | 'verdict' | 'asks'>;
  readonly children: ReactNode;
  /** Further things to do with this line, beside *Copy with pinpoint*. */
  readonly actions?: ReactNode;
  /** What stands in the margin where there is more than one number, or none. */
  readonly margin?: ReactNode;
};

/** Headings and the header have no label; they are still led to, by a pilcrow. */
const UNLABELLED = '¶';

/**
 * A line of the margin note: paragraph number, text. *Copy* stands in the line's own margin; what stands before and after it
 * in the page unfolds in place, on a click, and covers nothing.
 */
export function Line({ document, paragraph, onJump, quotation, keeps, children, actions, margin }: Props) {
  const t = useText(lineMessages);
  const { copy } = useServices();
  const [isUnfolded, setUnfolded] = useState(false);
  const around = paragraph === undefined ? undefined : neighboursOf(document, paragraph.id);
  const words = quotation ?? around?.own.text;
  const number = paragraph === undefined ? undefined : (labelsById(document).get(paragraph.id) ?? UNLABELLED);
  const hasAround = around?.before !== undefined || around?.after !== undefined;
  return (
    <div className="sn-line">
      <div className="sn-line-margin">
        {margin ?? (number !== undefined && <ParagraphLink number={number} onJump={onJump} />)}
      </div>
      <div className="sn-line-text">
        {isUnfolded && around?.before !== undefined && <Neighbour {...around.before} language={document.language} />}
        {children}
        {isUnfolded && around?.after !== undefined && <Neighbour {...around.after} language={document.language} />}
        <div className="sn-line-actions">
          {isUnfolded && paragraph !== undefined && <OtherLanguageLink document={document} number={paragraph.number} />}
          {actions}
        </div>
      </div>
      <div className="sn-line-tools">
        {words !== undefined && (
          <CopyButton
            kind="icon"
            label={t('copyWithPinpoint')}
            onCopy={() => copy(quoteWithPinpoint(words, document, around?.own))}
          >
            <CopyIcon />
          </CopyButton>
        )}
        {(keeps ?? words) !== undefined && (
          <KeepLine
            document={document}
            line={{ ...(keeps ?? { text: words ?? '', origin: 'page' }), ...(number !== undefined && { number }) }}
          />
        )}
        {hasAround && (
          <Button
            kind="icon"
            aria-label={t('context')}
            title={t('context')}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <ContextIcon />
          </Button>
        )}
      </div>
    </div>
  );
}

function Neighbour(props: { readonly number?: string | undefined; readonly text: string; readonly language: string }) {
  const language = useLanguage();
  const named = props.number === undefined ? undefined : provisionName(props.number, language);
  return (
    <p className="sn-neighbour" lang={props.language}>
      {named !== undefined && <span className="sn-quiet">{named} </span>}
      {props.text}
    </p>
  );
}
