import { describe, expect, it } from 'vitest';
import { finish } from '../walk';
import { findRestriction } from './restriction';

const PRINTED: [header: string[], body: string[], found: string | undefined, why: string][] = [
  [['[REPORTING RESTRICTIONS APPLY]'], [], '[REPORTING RESTRICTIONS APPLY]', 'a line of the header'],
  [['(This judgment has been anonymised)'], [], '(This judgment has been anonymised)', 'family cases'],
  [['本判案書不得披露受害人身分'], [], '本判案書不得披露受害人身分', 'Chinese header'],
  [
    [],
    ['Note: no report shall identify the complainant: no person shall publish her name.'],
    'Note: no report shall identify the complainant: no person shall publish her name.',
    'a note',
  ],
  [
    [],
    ['We direct that the identity of the applicant shall not be disclosed.'],
    'We direct that the identity of the applicant shall not be disclosed.',
    'the court orders',
  ],
  [
    [],
    ['I made an anonymity order on 3 May 2031.'],
    'I made an anonymity order on 3 May 2031.',
    'the court tells of its order',
  ],
  [
    [],
    ['本席頒令，任何人不得發布可識別受害人身分的資料。'],
    '本席頒令，任何人不得發布可識別受害人身分的資料。',
    'Chinese order',
  ],
  [[], ['The contract said that the list must not be disclosed to competitors.'], undefined, 'a term of a contract'],
  [[], ['The defendant disclosed the memorandum.'], undefined, 'nothing of the kind'],
];

describe('findRestriction', () => {
  it.each(PRINTED)('%j %j → %s (%s)', (header, body, found) => {
    expect(finish(findRestriction(header, body))).toBe(found);
  });
});
