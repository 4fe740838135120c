import type { ReactNode } from 'react';

/** The only icons that stand without a word, one set of 16 px strokes; the control around them carries the name. */
const stroke = (path: ReactNode) => (
  <svg className="sn-icon" viewBox="0 0 16 16" aria-hidden="true">
    {path}
  </svg>
);

export const CloseIcon = () => stroke(<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />);

export const PinIcon = () => stroke(<path d="M5.5 2.5h5M6.5 2.5v4l-2 3h7l-2-3v-4M8 9.5v4" />);

export const ExternalLinkIcon = () => stroke(<path d="M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5" />);

export const CopyIcon = () => stroke(<path d="M5.5 5.5h7v8h-7zM3.5 10.5v-8h7" />);

/** A ribbon in a book. */
export const KeepIcon = () => stroke(<path d="M4.5 2.5h7v11L8 10.5l-3.5 3z" />);

/** Lines before and after one in the middle. */
export const ContextIcon = () => stroke(<path d="M3.5 3.5h9M3.5 12.5h9M5.5 8h5" />);
