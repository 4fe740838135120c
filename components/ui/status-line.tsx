type Props = {
  /** One sentence: started, finished or failed. Never the streamed words. */
  readonly message: string;
  /** Whether the sentence is only spoken, because the same is already to be seen. */
  readonly heardOnly?: boolean;
};

/** The polite live region of a view. It stays mounted while empty, because a region that appears with its text is often not read. */
export function StatusLine({ message, heardOnly = false }: Props) {
  return (
    <p role="status" aria-live="polite" className={heardOnly ? 'sn-heard-only' : 'sn-status'}>
      {message}
    </p>
  );
}
