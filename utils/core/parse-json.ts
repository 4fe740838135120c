import { jsonrepair } from 'jsonrepair';

/** The value that a text of JSON stands for; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As `parseJson`, with a model's usual slips mended: open brackets, single quotes, commas too many. */
export function parseLeniently(text: string): unknown {
  const value = parseJson(text);
  if (value !== undefined) return value;
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return undefined;
  }
}
