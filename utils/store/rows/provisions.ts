/** The provisions of an imported chapter in one language, packed; for the concordance. */
export type KeptProvisions = {
  /** `cap|language` */
  readonly id: string;
  readonly cap: string;
  readonly language: 'en' | 'zh-Hant';
  readonly title: string;
  readonly versionDate?: string;
  readonly packed: Uint8Array;
};
