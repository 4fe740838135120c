/** The shortcuts that the browser keeps for us, in the order of use. */
export const SHORTCUTS = ['sidebar', 'popup', 'lookUp', 'citations', 'pinpoint'] as const;

/** Each shortcut as the reader has it set; empty where none is. */
export type Shortcuts = Readonly<Record<(typeof SHORTCUTS)[number], string>>;

type Props = { readonly rows: readonly (readonly [keys: string, does: string])[] };

/** Keys and what they do, in two columns. */
export function KeyList({ rows }: Props) {
  return (
    <dl className="sn-keys">
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            <kbd className="sn-key">{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
