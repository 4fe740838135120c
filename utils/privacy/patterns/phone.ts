import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** `+852 2345 6789`, `(852) 23456789`, `+44 20 7946 0000`. */
const INTERNATIONAL =
  /(?<![\dA-Za-z])(?:\+\s?|00)\d{1,3}(?:[ -]?\(?\d{1,5}\)?){2,6}(?![\dA-Za-z])|(?<![\dA-Za-z])\(852\)\s?\d{4}[ -]?\d{4}(?!\d)/g;

/** `2345 6789`, `9123-4567`: four and four; not sums, nor the halves of longer numbers. */
const LOCAL = /(?<![\d$.,/A-Za-z-]|\d[ -]|\$ )[235-9]\d{3}[ -]\d{4}(?![\d/]|[ -]\d|[.,]\d)/g;

/** A mobile number written in one. */
const MOBILE = /(?<![\d$.,/A-Za-z-]|\$ )[569]\d{7}(?![\d/A-Za-z-]|[.,]\d)/g;

/** Whatever number follows the word. */
const NAMED =
  /(?:\b(?:tel|phone|telephone|mobile|fax|whatsapp|call|contact)|電話|手機|手提|傳真|致電|电话|手机|传真|致电)(?:\s{0,2}(?:no\.?|number|號碼|号码))?\s{0,2}(?:is|at|on|為|为|是)?\.?\s{0,2}[:：]?\s{0,2}(?<it>\d{4}[ -]?\d{4})(?!\d)/gi;

/** Telephone numbers of Hong Kong, and others with their country. */
export const phone: SensitivePattern = {
  kind: 'phone',
  find: (text) => [NAMED, INTERNATIONAL, LOCAL, MOBILE].flatMap((expression) => findMatches(text, expression)),
};
