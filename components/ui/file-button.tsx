import { useId } from 'react';

type Props = {
  readonly label: string;
  /** Kinds of file, as the `accept` of a file field. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => Promise<void>;
};

/** A button that opens the browser's choice of a file; a keyboard and a screen reader find the field itself. */
export function FileButton({ label, accept, onChoose }: Props) {
  const input = useId();
  return (
    <>
      <label className="sn-button" data-kind="plain" htmlFor={input}>
        {label}
      </label>
      <input
        id={input}
        className="sn-heard-only"
        type="file"
        accept={accept}
        onChange={(event) => {
          const { target } = event;
          // Emptied, so that the same file, mended, can be chosen again.
          void onChoose(target.files?.[0]).finally(() => {
            target.value = '';
          });
        }}
      />
    </>
  );
}
