import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** `+852 2345 6789`, `(852) 23456789`, `+44 20 7946 0000`. */
const INTERNATIONAL =
  /(?<![\dA-Za-z])(?:\+\s?|00)\d{1,3}(?:[ -]?\(?\d{1,5}\)?){2,6}(?![\dA-Za-z])|(?<![\dA-Za-z])\(852\)\s?\d{4}[ -]?\d{4}(?!\d)/g;

/** `2345 6789`, `9123-4567`: four and four; not sums, nor the halves of longer numbers. */
const LOCAL = /(?<![\d$.,/A-Za-z-]|\d[ -]|\$ )[235-9]\d{3}[ -]\d{4}(?![\d/]|[ -]\d|[.,]\d)/g;

/** A mobile number written in one. */
const MOBILE = /(?<![\d$.,/A-Za-z-]|\$ )[569]\d{7}(?![\d/A-Za-z-]|[.,]\d)/g;

/** A mobile number of the Mainland: `13800138000`, `138 0013 8000`, `138-0013-8000`, `138.0013.8000`. */
const MAINLAND_MOBILE =
  /(?<![\d$.,/A-Za-z-]|\d[ -]|\$ )1[3-9]\d(?:\d{8}|[ .-]\d{4}[ .-]\d{4})(?![\d/A-Za-z]|[ -]\d|[.,]\d)/g;

/** Whatever number follows the word, of Hong Kong, Macau or the Mainland. */
const NAMED =
  /(?:\b(?:tel|phone|telephone|mobile|cell|fax|whatsapp|wechat|call|contact)|電話|手機|手提|流動|傳真|致電|电话|手机|移动电话|传真|致电|聯絡|联系)(?:\s{0,2}(?:no\.?|number|號碼|号码))?\s{0,2}(?:is|at|on|為|为|是)?\.?\s{0,2}:?\s{0,2}(?<it>\d{4}[ -]?\d{4}|1\d{2}[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?!\d)/gi;

/** Telephone numbers of Hong Kong and the Mainland, and others with their country. */
export const phone: SensitivePattern = {
  kind: 'phone',
  find: (text) =>
    [NAMED, INTERNATIONAL, MAINLAND_MOBILE, LOCAL, MOBILE].flatMap((expression) => findMatches(text, expression)),
};
