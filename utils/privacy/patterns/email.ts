import type { SensitivePattern } from '../types';
import { findMatches } from './matches';

/** RFC 5321: 64 characters before the sign, 255 after it. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g;

/** E-mail addresses. */
export const email: SensitivePattern = { kind: 'email', find: (text) => findMatches(text, EMAIL) };
