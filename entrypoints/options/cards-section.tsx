import { useMemo } from 'react';
import { StudySection } from '@/components/study/study-section';
import { offerFile } from '@/utils/platform/downloads';
import type { Store } from '@/utils/store/store';
import { openConcordance } from '../shared/open-concordance';
import { createStudy } from './study';

const findUses = openConcordance();

type Props = {
  readonly store: Store;
  /** How often the terms were changed: each time the cards are made anew. */
  readonly changes: number;
  /** The matter that is worked on: its lines are studied too. */
  readonly matterId: string | null;
};

/** Cards of the terms as they are now. */
export function CardsSection({ store, changes, matterId }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with each change
  const deps = useMemo(() => createStudy(store, findUses, matterId), [store, changes, matterId]);
  return <StudySection deps={deps} onOffer={offerFile} />;
}
