/** Counts the entries of numbered HTML lists, which print numbers that stand nowhere in the text. */
export function createLists() {
  const open: { readonly element: Element; readonly counted: boolean; next: number }[] = [];
  return {
    /** Enters an element; answers the number of an entry of an outermost list that counts 1, 2, 3. */
    enter(element: Element, tag: string): string | undefined {
      if (tag === 'ol' || tag === 'ul') {
        const counted = tag === 'ol' && /^1?$/.test(element.getAttribute('type') ?? '');
        open.push({ element, counted, next: readInteger(element.getAttribute('start')) ?? 1 });
        return undefined;
      }
      const list = open.at(-1);
      if (tag !== 'li' || !list) return undefined;
      const number = readInteger(element.getAttribute('value')) ?? list.next;
      list.next = number + 1;
      return open.length === 1 && list.counted ? String(number) : undefined;
    },
    leave(element: Element): void {
      if (open.at(-1)?.element === element) open.pop();
    },
  };
}

const readInteger = (value: string | null): number | undefined =>
  value !== null && /^\d{1,4}$/.test(value.trim()) ? Number(value) : undefined;
