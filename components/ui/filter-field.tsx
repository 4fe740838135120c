type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
};

/** Narrows a list, or looks through a text, while the reader types. */
export const FilterField = ({ label, value, onChange, id }: Props) => (
  <input
    id={id}
    className="sn-field"
    type="search"
    value={value}
    aria-label={label}
    placeholder={label}
    onChange={(event) => onChange(event.target.value)}
  />
);
