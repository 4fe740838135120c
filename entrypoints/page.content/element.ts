type Options = {
  readonly class?: string;
  readonly text?: string;
  readonly label?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
};

/** Makes an element with its attributes, words and children; words are never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, label, attributes = {}, onClick, ...options }: Options = {},
  children: readonly (Node | undefined)[] = [],
): HTMLElementTagNameMap[Name] {
  const made: HTMLElement = document.createElement(name);
  if (options.class !== undefined) made.className = options.class;
  if (text !== undefined) made.textContent = text;
  if (label !== undefined) made.setAttribute('aria-label', label);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  // What a script of the page dispatches is no click of the reader.
  if (onClick) made.addEventListener('click', (event) => event.isTrusted && onClick(event));
  made.append(...children.filter((child) => child !== undefined));
  return made as HTMLElementTagNameMap[Name];
}

/** A button; `kind` is its look. */
export const button = (text: string, kind: 'plain' | 'link' | 'icon', onClick: () => void, label?: string) =>
  element('button', {
    class: 'sn-button',
    text,
    attributes: { type: 'button', 'data-kind': kind },
    onClick,
    ...(label !== undefined && { label }),
  });

/** A link that opens a tab of its own, and says so. */
export const link = (text: string, url: string, newTab: string): HTMLElement =>
  element('a', { attributes: { href: url, target: '_blank', rel: 'noreferrer' } }, [
    document.createTextNode(text),
    element('span', { class: 'sn-heard-only', text: ` (${newTab})` }),
  ]);
