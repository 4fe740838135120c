import { tokenise } from '../tokens';

/** Words by which a statement says whose view it tells; the paragraph need not say them. */
export const FRAMING: ReadonlySet<string> = new Set(
  tokenise(
    'counsel argued held considered plaintiff defendant appellant respondent applicant 裁定 陈词 法官 本席 法庭 大律师',
  ).map(({ word }) => word),
);
