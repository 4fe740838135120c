import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly actions: ReactNode;
};

/** A question that must be answered first. The native element gives the focus trap, `Esc` and the top layer, also inside a shadow root. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const heading = useId();
  const element = useRef<HTMLDialogElement>(null);

  // Closed while it still stands in the document, the element gives the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    // The browser scrolls to the button it puts the focus on; a reader begins at the top.
    dialog.scrollTop = 0;
    return () => dialog.close();
  }, []);

  return (
    <dialog
      ref={element}
      className="sn-dialog"
      aria-labelledby={heading}
      // The browser's own closing on Esc would leave our state behind.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="sn-dialog-actions">{actions}</div>
    </dialog>
  );
}
