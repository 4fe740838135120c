import { type Ref, useId } from 'react';
import type { ButtonKind } from './button';

type Props = {
  readonly label: string;
  /** Kinds of file, as the `accept` of a file field. */
  readonly accept: string;
  readonly kind?: ButtonKind;
  /** The field itself, for whoever has to open it from elsewhere. */
  readonly ref?: Ref<HTMLInputElement>;
  /** Undefined where the reader chose none. */
  readonly onChoose: (file: File | undefined) => Promise<void> | void;
};

/** A button that opens the browser's choice of a file; a keyboard and a screen reader find the field itself. */
export function FileButton({ label, accept, kind = 'plain', ref, onChoose }: Props) {
  const input = useId();
  return (
    <>
      <label className="sn-button" data-kind={kind} htmlFor={input}>
        {label}
      </label>
      <input
        id={input}
        ref={ref}
        className="sn-heard-only"
        type="file"
        accept={accept}
        onChange={(event) => {
          const { target } = event;
          // Emptied, so that the same file, mended, can be chosen again.
          void Promise.resolve(onChoose(target.files?.[0])).finally(() => {
            target.value = '';
          });
        }}
      />
    </>
  );
}
