import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text as 64 hexadecimal digits: names a document's content in cache keys and logs. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
