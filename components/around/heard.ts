/** What HKLII answered, and whether it is being asked. What was heard before stands while it is asked again. */
export type Heard<Answer> = { readonly isAsking: boolean; readonly heard?: Answer };

/** Nobody asked yet. */
export const NOT_ASKED = { isAsking: false } as const;
