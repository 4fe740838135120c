import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'a[href], button:not(:disabled)';

type Step = (row: number, column: number, rows: readonly HTMLElement[][]) => HTMLElement | undefined;

const inRow = (row: readonly HTMLElement[] | undefined, column: number): HTMLElement | undefined =>
  row?.[Math.min(column, row.length - 1)];

/** Up and down from row to row, in the same column where there is one; left and right within a row. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (row, column, rows) => inRow(rows[row + 1], column),
  ArrowUp: (row, column, rows) => inRow(rows[row - 1], column),
  ArrowRight: (row, column, rows) => rows[row]?.[column + 1],
  ArrowLeft: (row, column, rows) => rows[row]?.[column - 1],
  Home: (_row, _column, rows) => rows[0]?.[0],
  End: (_row, _column, rows) => rows.at(-1)?.[0],
};

/**
 * A list of rows with controls, which is one stop for the Tab key: arrow keys move within it. A table of two hundred
 * authorities is passed in one step, and left where the reader was.
 */
export function RovingList({ children }: { readonly children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const current = useRef<HTMLElement | null>(null);

  const rowsNow = (): HTMLElement[][] =>
    [...(list.current?.children ?? [])]
      .map((row) => [...row.querySelectorAll<HTMLElement>(CONTROLS)])
      .filter((controls) => controls.length > 0);

  function settle(): void {
    const controls = rowsNow().flat();
    if (current.current === null || !controls.includes(current.current)) current.current = controls[0] ?? null;
    for (const control of controls) control.tabIndex = control === current.current ? 0 : -1;
  }
  // After each drawing: rows come and go with the filter.
  useLayoutEffect(settle);

  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const { target } = event;
    const rows = rowsNow();
    const row = rows.findIndex((controls) => controls.includes(target));
    if (row < 0) return;
    event.preventDefault();
    step(row, rows[row]?.indexOf(target) ?? 0, rows)?.focus();
  }

  return (
    <ul
      ref={list}
      onKeyDown={move}
      onFocus={({ target }) => {
        current.current = target;
        settle();
      }}
    >
      {children}
    </ul>
  );
}
