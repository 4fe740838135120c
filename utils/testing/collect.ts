/** Everything a stream yields, in order: `Array.fromAsync`, which Node 20 has not. */
export async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
