import type { Span } from '../core/text-span';

/** What a lawyer may not mean to send. */
export const SENSITIVE_KINDS = [
  'hkid',
  'mainland-id',
  'travel-document',
  'card',
  'account',
  'phone',
  'email',
  'privilege',
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** A place in a text typed or pasted that deserves a second look before it is sent. */
export type Sensitive = Span & { readonly kind: SensitiveKind; readonly text: string };

/** One kind of thing to look for; each is a file in `patterns/`. */
export type SensitivePattern = {
  readonly kind: SensitiveKind;
  readonly find: (text: string) => Span[];
};
