import { useMemo } from 'react';
import { StudySection } from '@/components/study/study-section';
import { offerFile } from '@/utils/platform/downloads';
import type { Store } from '@/utils/store/store';
import type { OwnTerm } from '@/utils/store/tables/terms';
import { openConcordance } from '../shared/open-concordance';
import { createStudy } from './study';

const findUses = openConcordance();

type Props = { readonly store: Store; readonly terms: readonly OwnTerm[] };

/** Cards of the terms as they are now. */
export function CardsSection({ store, terms }: Props) {
  const deps = useMemo(() => createStudy(store, terms, findUses), [store, terms]);
  return <StudySection deps={deps} onOffer={offerFile} />;
}
