import { type ReactNode, useId } from 'react';

type FieldProps = {
  readonly label: string;
  /** One sentence under the control. */
  readonly says?: string;
  readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
};

/** A label, its control and a sentence, tied together for a screen reader. */
export function Field({ label, says, children }: FieldProps) {
  const id = useId();
  const describedBy = says === undefined ? undefined : `${id}-says`;
  return (
    <div className="sn-option">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy })}
      {says !== undefined && (
        <p id={describedBy} className="sn-meta">
          {says}
        </p>
      )}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly says?: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** One of a few, as a list that opens. */
export function Choice<Value extends string>({ label, says, value, choices, onChange, disabled }: ChoiceProps<Value>) {
  return (
    <Field label={label} {...(says !== undefined && { says })}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="sn-input"
          aria-describedby={describedBy}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = choices.find(([choice]) => choice === event.target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly says?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** Yes or no, with its sentence. */
export function Switch({ label, says, checked, onChange, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div className="sn-option sn-option-switch">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={says === undefined ? undefined : `${id}-says`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {says !== undefined && (
        <p id={`${id}-says`} className="sn-meta">
          {says}
        </p>
      )}
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly says?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'url' | 'number' | 'password';
  readonly placeholder?: string;
  readonly disabled?: boolean;
};

/** One line that is typed. Kept by the form around it, since a half-typed address is no address. */
export function TextField({ label, says, value, onChange, type = 'text', placeholder, disabled }: TextProps) {
  return (
    <Field label={label} {...(says !== undefined && { says })}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type={type}
          className="sn-input"
          aria-describedby={describedBy}
          value={value}
          placeholder={placeholder}
          disabled={disabled}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
};

/** A part of the options page: a title, what it is for in a sentence, its fields. */
export function Section({ id, title, says, children }: SectionProps) {
  return (
    <section id={id} className="sn-options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="sn-section-says">{says}</p>
      {children}
    </section>
  );
}
