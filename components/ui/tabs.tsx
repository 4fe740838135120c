import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
  readonly panel: ReactNode;
};

type Props<Id extends string> = {
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
  /** Names the row of tabs for a screen reader. */
  readonly label: string;
};

/** The tab an arrow key, Home or End leads to; undefined for every other key. */
function tabForKey(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Tabs moved by arrow keys; every panel stays drawn, so its scroll place and half-typed text survive a change of tab. */
export function Tabs<Id extends string>({ tabs, active, onChange, label }: Props<Id>) {
  const group = useId();
  const row = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === active);
    const next = tabForKey(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChange(tab.id);
    const button = row.current?.children[next];
    if (button instanceof HTMLElement) button.focus();
  }

  return (
    <>
      <div className="sn-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="sn-tab"
            id={`${group}-${tab.id}`}
            aria-selected={tab.id === active}
            aria-controls={`${group}-${tab.id}-panel`}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="sn-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div className="sn-panels">
        {tabs.map((tab) => (
          <div
            key={tab.id}
            role="tabpanel"
            className="sn-panel"
            id={`${group}-${tab.id}-panel`}
            aria-labelledby={`${group}-${tab.id}`}
            inert={tab.id !== active}
          >
            {tab.panel}
          </div>
        ))}
      </div>
    </>
  );
}
