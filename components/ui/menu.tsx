import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';

export type MenuItem<Id extends string> = { readonly id: Id; readonly label: string };

type Props<Id extends string> = {
  readonly items: readonly MenuItem<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
};

/** Where an arrow key leads among `count` items, round the ends. */
function itemForKey(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A button that opens a short list of things to do; it closes by choice, by `Esc`, and when the focus leaves it. */
export function Menu<Id extends string>({ items, onChoose, children, disabled = false }: Props<Id>) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) focusItem(list.current, 0);
  }, [open]);

  function close(): void {
    setOpen(false);
    whole.current?.querySelector('button')?.focus();
  }

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    const entries = [...(list.current?.children ?? [])];
    const next = itemForKey(event.key, entries.indexOf(event.target as Element), entries.length);
    if (next === undefined) return;
    event.preventDefault();
    focusItem(list.current, next);
  }

  const leave = (event: FocusEvent): void => {
    if (!list.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <div className="sn-menu" ref={whole}>
      <Button aria-haspopup="menu" aria-expanded={open} disabled={disabled} onClick={() => setOpen(!open)}>
        {children}
      </Button>
      {open && (
        <div className="sn-menu-list" role="menu" tabIndex={-1} ref={list} onKeyDown={press} onBlur={leave}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="sn-menu-item"
              onClick={() => {
                close();
                onChoose(item.id);
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function focusItem(list: HTMLElement | null, at: number): void {
  const item = list?.children[at];
  if (item instanceof HTMLElement) item.focus();
}
