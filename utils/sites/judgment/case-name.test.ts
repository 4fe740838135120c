import { describe, expect, it } from 'vitest';
import { caseNameOfPage } from './case-name';
import type { SidedParty } from './parties';

const party = (name: string, side: number): SidedParty => ({ name, side });
const ROWS: [title: string, parties: SidedParty[], name: string, why: string][] = [
  [
    'CACC28/2025 HKSAR v. TEAL KAM HUNG',
    [party('HKSAR', 0), party('Teal Kam Hung (鴨)', 1)],
    'HKSAR v Teal Kam Hung',
    'spelt as among the parties',
  ],
  [
    'HCCC66/2025 HKSAR v. TEAL MAN KIT',
    [party('HKSAR', 0), party('Teal Man-kit', 1)],
    'HKSAR v Teal Man-kit',
    'a hyphen that the title lacks',
  ],
  [
    'HCA1/2031 MAPLE FERRY LTD AND ANOTHER v. OTTER DOCKS LTD AND OTHERS',
    [],
    'Maple Ferry Ltd and another v Otter Docks Ltd and others',
    'no parties to spell it after',
  ],
  [
    'FACV11/2020 MAPLE (HK) LTD v. SECRETARY FOR JUSTICE',
    [],
    'Maple (HK) Ltd v Secretary for Justice',
    'abbreviations stay',
  ],
  ['CACV1/2031, CACV2/2031 MAPLE LTD v. OTTER LTD', [], 'Maple Ltd v Otter Ltd', 'two action numbers'],
  ['HCMP5/2031 RE TEAL WAI', [], 'Re Teal Wai', 'a matter'],
  [
    'DCCC1122M/2024 香港特別行政區 訴 白露明及另一人',
    [],
    '香港特別行政區 訴 白露明及另一人',
    'Chinese, corrigendum number',
  ],
  ['MAPLE LTD v. OTTER LTD [2031] HKCA 4077 | HKLII', [], 'Maple Ltd v Otter Ltd', 'HKLII'],
  [
    '[2031] HKCA 4077 | HKLII',
    [party('MAPLE LTD', 0), party('OTTER LTD', 1), party('REED LTD', 1)],
    'Maple Ltd v Otter Ltd and another',
    'from the parties',
  ],
  ['', [party('白露明', 0), party('秋水石', 1)], '白露明 訴 秋水石', 'from Chinese parties'],
  ['HKLII', [party('Teal Wai', 0)], 'Re Teal Wai', 'one party'],
  ['Maple Ferry Ltd v Otter Docks Ltd', [], 'Maple Ferry Ltd v Otter Docks Ltd', 'already as lawyers write it'],
  [
    'OTTER DOCKS LIMITED v. REED LIMITED [2031] HKCA 4077 | HKLII',
    [party('WILLOW LIMITED', 0), party('BRAMBLE LIMITED', 1)],
    'Willow Limited v Bramble Limited',
    'the title of the page before, on a site that changes its title last',
  ],
  ['', [], '', 'nothing'],
];

describe('caseNameOfPage', () => {
  it.each(ROWS)('%s → (%j) %s (%s)', (title, parties, name) => {
    expect(caseNameOfPage(title, parties)).toBe(name);
  });
});
