import type { Language } from './language';

/** The longest form both languages use in print, without the day of the week; Hong Kong's time wherever the reader is. */
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false } as const;

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MONTH = /^\d{4}-\d{2}$/;

/** A day as a lawyer writes it: `2025-10-17` → `17 October 2025`, `2025年10月17日`. Anything else is shown as it is. */
export function formatDate(iso: string, language: Language): string {
  if (ISO_MONTH.test(iso)) return formatParts(`${iso}-01`, { year: 'numeric', month: 'long' }, language);
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (!ISO_DAY.test(iso.slice(0, 10)) || Number.isNaN(day.getTime())) return iso;
  return formatParts(iso.slice(0, 10), DAY, language);
}

const formatParts = (day: string, parts: Intl.DateTimeFormatOptions, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A moment, for the line that says when a model answered: `17 October 2025 at 14:05`. */
export function formatMoment(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALE[language], { ...MOMENT, timeZone: 'Asia/Hong_Kong' }).format(moment);
}
