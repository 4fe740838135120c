type Props = {
  readonly text: string;
  readonly streaming: boolean;
  readonly lang?: string;
};

/** Text that grows as it comes. Not a live region: a screen reader hears of start and end through `StatusLine`. */
export function StreamingText({ text, streaming, lang }: Props) {
  return (
    <span className="sn-streaming" aria-busy={streaming} lang={lang}>
      {text}
    </span>
  );
}
