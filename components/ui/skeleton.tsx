const LINE_KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

/** Grey lines where the text will stand; what is being done is said by the sentence beside it. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div className="sn-skeleton" aria-hidden="true">
      {LINE_KEYS.slice(0, lines).map((key) => (
        <i key={key} />
      ))}
    </div>
  );
}
