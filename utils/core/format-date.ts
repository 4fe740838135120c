import type { Language } from './language';

/** The longest form both languages use in print, without the day of the week; Hong Kong's time wherever the reader is. */
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false } as const;

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' };

/** Hong Kong keeps no summer time since 1979. */
const HONG_KONG_AHEAD_MS = 8 * 3_600_000;

const INSTANT = /T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MONTH = /^\d{4}-\d{2}$/;

/** A day as a lawyer writes it: `2025-10-17` → `17 October 2025`, `2025年10月17日`. Anything else is shown as it is. */
export function formatDate(iso: string, language: Language): string {
  if (ISO_MONTH.test(iso)) return formatParts(`${iso}-01`, { year: 'numeric', month: 'long' }, language);
  const day = dayOf(iso);
  if (!ISO_DAY.test(day) || Number.isNaN(new Date(`${day}T00:00:00Z`).getTime())) return iso;
  return formatParts(day, DAY, language);
}

/** A moment with its zone falls on Hong Kong's day; what the law itself dates carries none and stays. */
function dayOf(iso: string): string {
  const moment = INSTANT.test(iso) ? new Date(iso) : undefined;
  return moment === undefined || Number.isNaN(moment.getTime()) ? iso.slice(0, 10) : hongKongDay(moment);
}

/** The day in Hong Kong at a moment, `YYYY-MM-DD`: before eight in the morning it is not yet the day in Greenwich. */
export const hongKongDay = (moment: Date): string =>
  new Date(moment.getTime() + HONG_KONG_AHEAD_MS).toISOString().slice(0, 10);

const formatParts = (day: string, parts: Intl.DateTimeFormatOptions, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A moment, for the line that says when a model answered: `17 October 2025 at 14:05`. */
export function formatMoment(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALE[language], { ...MOMENT, timeZone: 'Asia/Hong_Kong' }).format(moment);
}
