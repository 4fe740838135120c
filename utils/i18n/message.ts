import type { Language } from '../core/language';

/** English that counts; Chinese has no plural. */
export type Plural = { readonly one: string; readonly other: string };

/** One sentence in the three languages of the interface. `{name}` stands for a parameter. */
export type Message = Readonly<Record<Exclude<Language, 'en'>, string>> & { readonly en: string | Plural };

/** The sentences of one area of the interface, under the names its components use. */
export type Messages = Readonly<Record<string, Message>>;
