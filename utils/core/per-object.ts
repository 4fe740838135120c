/** Remembers what a pure function says of an object, for as long as the object lives: several readers ask about one document. */
export function perObject<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const said = known.get(key);
    if (said) return said.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
