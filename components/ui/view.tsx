import type { ReactNode } from 'react';

type Props = {
  /** Names the scrolling region for a screen reader. */
  readonly label: string;
  readonly children: ReactNode;
  /** What this is, and what can be done with it: stays at the foot while the view scrolls. */
  readonly bar?: ReactNode;
};

/** What a tab holds: a region that scrolls and keeps its place, and a bar that does not. */
export function View({ label, children, bar }: Props) {
  return (
    <div className="sn-view">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable where nothing in it takes focus */}
      <section className="sn-scroll" aria-label={label} tabIndex={0}>
        {children}
      </section>
      {bar && <div className="sn-bar">{bar}</div>}
    </div>
  );
}
