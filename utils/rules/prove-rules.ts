import type { Rule } from './rule';

/**
 * Says what is wrong with a table of rules; empty where every row finds its example, is silent on its counter, and is
 * needed by its example (without the row the example is read otherwise, or not at all).
 *
 * `read` gives the names of the rows that read a text, with the table given.
 */
export function proveRules<R extends Pick<Rule<unknown>, 'name' | 'example' | 'counter'>>(
  rules: readonly R[],
  read: (text: string, rules: readonly R[]) => readonly string[],
): string[] {
  const repeated = rules.filter(({ name }, at) => rules.findIndex((other) => other.name === name) !== at);
  return [
    ...repeated.map(({ name }) => `${name}: two rows of this name`),
    ...rules.flatMap(({ name, example, counter }) => {
      const found = read(example, rules);
      const others = found.filter((other) => other !== name);
      return [
        ...(found.includes(name) ? [] : [`${name}: does not find its example “${example}”`]),
        ...(others.length > 0 ? [`${name}: its example is also read by ${others.join(', ')}`] : []),
        ...(counter !== undefined && read(counter, rules).includes(name)
          ? [`${name}: reads its counter “${counter}”`]
          : []),
      ];
    }),
  ];
}
