import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** `plain` stands in a row of equals, `primary` once per surface, `link` inside text, `icon` for close, pin, external. */
export type ButtonKind = 'plain' | 'primary' | 'link' | 'icon';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
};

/** A button that says what happens; a click is never lost to a form. */
export function Button({ kind = 'plain', className, children, ...rest }: Props) {
  return (
    <button type="button" data-kind={kind} className={className ? `sn-button ${className}` : 'sn-button'} {...rest}>
      {children}
    </button>
  );
}
