type Props = {
  /** Who is asked on the click, and that nothing else is sent. */
  readonly says: string;
  readonly addresses: readonly string[];
};

/** What a click would ask for, shown before it. */
export const WillAsk = ({ says, addresses }: Props) => (
  <div className="sn-meta">
    <p>{says}</p>
    <ul className="sn-addresses">
      {addresses.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
  </div>
);
