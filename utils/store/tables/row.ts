type Schema<Row> = { safeParse(value: unknown): { success: true; data: Row } | { success: false } };

/** The rows that are in form; a damaged one reads as absent. */
export const readRows = <Row>(schema: Schema<Row>, stored: readonly unknown[]): Row[] =>
  stored.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });

/** The row, when it is there and in form. */
export const readRow = <Row>(schema: Schema<Row>, stored: unknown): Row | undefined => readRows(schema, [stored])[0];

/** Whether a row belongs to a matter, or, for null, to none; nothing is ever shown under another. */
export const isOf =
  (matterId: string | null) =>
  (row: { readonly matterId?: string | undefined }): boolean =>
    (row.matterId ?? null) === matterId;

/** Bytes a value takes on disk, nearly: JavaScript strings are kept in two bytes a unit. */
export const sizeOf = (value: unknown): number => 2 * (JSON.stringify(value)?.length ?? 0);
