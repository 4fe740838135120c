import type { courseMessages } from '@/utils/i18n/messages/course';

/** Sentences without a parameter. */
type Key = Exclude<keyof typeof courseMessages, 'place' | 'found'>;

export type CourseCard = { readonly title: Key; readonly says: readonly Key[]; readonly hasExercise?: true };

export const COURSE_CARDS: readonly CourseCard[] = [
  { title: 'modelTitle', says: ['modelA', 'modelB', 'modelC'] },
  { title: 'confidenceTitle', says: ['confidenceA', 'confidenceB', 'confidenceC'] },
  { title: 'checkingTitle', says: ['checkingA', 'checkingB', 'checkingC'] },
  { title: 'recordsTitle', says: ['recordsA', 'recordsB', 'recordsC'] },
  { title: 'saidTitle', says: ['saidA', 'saidB', 'saidC', 'saidD', 'saidE'] },
  { title: 'tryTitle', says: ['tryA'], hasExercise: true },
];

/** Paragraphs of the sample judgment, which is invented; a judgment stays in its own language. */
export const EXERCISE_SOURCE: readonly (readonly [number: string, text: string])[] = [
  [
    '5',
    'The judge held that Sampan had failed to take reasonable care of the goods, but that the claim was brought too late under clause 15 of Sampan’s standard conditions. Had it been in time, he would have limited the damages to HK$240,000 under clause 14.',
  ],
  [
    '10',
    'In the night of 12 October 2021 the No 8 signal was hoisted. At 2.40 am the supply of electricity to the warehouse failed. Sampan’s stand-by generator started, and stopped again eleven minutes later for want of fuel.',
  ],
  [
    '17',
    'Mr Thistlewood SC, for Sampan, submitted that the judge had set the standard too high: no warehouseman in Hong Kong, he said, had lost power for more than eight hours in the ten years before. I do not accept the submission.',
  ],
  [
    '23',
    'Clause 15 has two limbs. Time runs from “delivery” or from “the date when they should have been delivered”. The first limb applies to the 300 cartons which were delivered on 4 February 2022. As to those, nine months ended on 4 November 2022, and the writ of 26 October 2022 was in time. The judge, with respect, did not deal with this.',
  ],
];

export type ExerciseLine = { readonly says: Key; readonly why: Key; readonly isWrong: boolean };

/** A figure changed, counsel taken for the court, a case made up: what models do most. */
export const EXERCISE_LINES: readonly ExerciseLine[] = [
  { says: 'lineLate', why: 'whyLate', isWrong: false },
  { says: 'lineSum', why: 'whySum', isWrong: true },
  { says: 'lineFuel', why: 'whyFuel', isWrong: false },
  { says: 'lineCounsel', why: 'whyCounsel', isWrong: true },
  { says: 'lineInTime', why: 'whyInTime', isWrong: false },
  { says: 'lineCase', why: 'whyCase', isWrong: true },
];
