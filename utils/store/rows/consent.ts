/** A *Send once* that was used: it is good for no second send, also after the browser's worker was restarted. */
export type UsedConsent = { readonly id: string; readonly at: string };
