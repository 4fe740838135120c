import type { ReactNode } from 'react';

type Props = {
  /** What will stand here. */
  readonly title: string;
  readonly hint?: string;
  /** At most one button. */
  readonly action?: ReactNode;
};

/** A view with nothing in it yet: what will stand here, and one thing to do. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <div className="sn-empty">
      <p className="sn-empty-title">{title}</p>
      {hint !== undefined && <p>{hint}</p>}
      {action}
    </div>
  );
}
