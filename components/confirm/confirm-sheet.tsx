import type { ComponentType } from 'react';
import { AskSendSheet } from '../ask/ask-send-sheet';
import { RankingSheet } from '../ask/ranking-sheet';
import { DraftSendSheet } from '../draft/draft-send-sheet';
import { SecondReadingSheet } from '../second-reading/second-reading-sheet';
import { ReviewDialog } from '../summary/review-dialog';
import { SummarySheet } from '../summary/summary-sheet';
import { DeletionDialog } from './deletion-dialog';
import type { ConfirmQuestion, SheetProps } from './question';

const SHEETS: { readonly [Kind in ConfirmQuestion['is']]: ComponentType<SheetProps<Kind>> } = {
  summary: SummarySheet,
  question: AskSendSheet,
  draft: DraftSendSheet,
  'second-reading': SecondReadingSheet,
  ranking: RankingSheet,
  review: ReviewDialog,
  deletion: DeletionDialog,
};

/** The sheet for a question, of whichever kind. */
export function ConfirmSheet<Kind extends ConfirmQuestion['is']>(props: SheetProps<Kind>) {
  // The table ties a question to its sheet; TypeScript cannot carry that tie through the lookup.
  const Sheet = SHEETS[props.question.is] as ComponentType<SheetProps<Kind>>;
  return <Sheet {...props} />;
}
