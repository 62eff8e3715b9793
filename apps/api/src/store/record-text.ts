declare const recordOf: unique symbol;

/** The JSON of a whole record as the dossier has it, normalised. Only the import writes it; the type says which record. */
export type RecordText<Shape> = string & { readonly [recordOf]?: Shape };

/** Writes a record for its `record` column. */
export function writeRecord<Shape>(record: Shape): RecordText<Shape> {
  return JSON.stringify(record);
}

/** Reads a `record` column. It was checked when it was imported, so it is not checked again. */
export function readRecord<Shape>(text: RecordText<Shape>): Shape {
  return JSON.parse(text) as Shape;
}
