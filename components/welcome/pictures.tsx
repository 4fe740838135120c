import type { ReactNode } from 'react';

/** What stands in the drawings: a fictional case, and a term in both languages, the same whatever the language of the page. */
const PICTURED = {
  caseName: 'Aster Ltd v Begonia Ltd',
  citation: '[2031] HKCFA 7, [29]',
  term: 'estoppel',
  counterpart: '不容反悔法',
} as const;

/** A page of text: grey lines, one of them marked. */
function PageLines({ marked, width }: { readonly marked: number; readonly width: number }) {
  return (
    <>
      {[0, 1, 2, 3, 4, 5, 6].map((line) => (
        <rect
          key={line}
          x="10"
          y={14 + line * 13}
          width={line % 3 === 2 ? width * 0.7 : width}
          height="5"
          className={line === marked ? 'sn-picture-mark' : 'sn-picture-line'}
        />
      ))}
    </>
  );
}

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="sn-picture" viewBox="0 0 200 112" aria-hidden="true">
      <rect x="0.5" y="0.5" width="199" height="111" rx="4" className="sn-picture-page" />
      {children}
    </svg>
  );
}

/** The sidebar beside a judgment: numbers that lead to their paragraphs. */
export function ReadPicture() {
  return (
    <Picture>
      <PageLines marked={3} width={88} />
      <rect x="110" y="0.5" width="89.5" height="111" className="sn-picture-sidebar" />
      {['4', '12', '31'].map((number, at) => (
        <g key={number}>
          <text x="128" y={33 + at * 28} textAnchor="end" className="sn-picture-number">
            {number}
          </text>
          <rect x="134" y={27 + at * 28} width="56" height="4" className="sn-picture-ink" />
          <rect x="134" y={35 + at * 28} width="38" height="4" className="sn-picture-ink" />
        </g>
      ))}
    </Picture>
  );
}

/** The table of authorities: a name, a citation, ticks where it is cited. */
export function CitePicture() {
  return (
    <Picture>
      <text x="14" y="30" className="sn-picture-case">
        {PICTURED.caseName}
      </text>
      <text x="14" y="46" className="sn-picture-small">
        {PICTURED.citation}
      </text>
      <line x1="14" y1="60" x2="186" y2="60" className="sn-picture-rule" />
      {[22, 47, 54, 118, 160].map((x) => (
        <line key={x} x1={x} y1="56" x2={x} y2="64" className="sn-picture-tick" />
      ))}
      <rect x="14" y="78" width="120" height="5" className="sn-picture-line" />
      <rect x="14" y="90" width="84" height="5" className="sn-picture-line" />
    </Picture>
  );
}

/** The small window: a word typed, its equivalent found. */
export function LookUpPicture() {
  return (
    <Picture>
      <text x="14" y="26" className="sn-picture-typed">
        {PICTURED.term}
      </text>
      <line x1="0" y1="38" x2="200" y2="38" className="sn-picture-tick" />
      <rect x="1" y="39" width="198" height="38" className="sn-picture-mark" />
      <text x="14" y="57" lang="zh-Hant" className="sn-picture-typed">
        {PICTURED.counterpart}
      </text>
      <text x="14" y="71" className="sn-picture-small">
        {PICTURED.term}
      </text>
      <rect x="14" y="90" width="84" height="5" className="sn-picture-line" />
    </Picture>
  );
}
