/** A value of a column by which a list is ordered. */
export type KeyValue = string | number;

/** What a key's values are: `integer` fits 32 bits, as most of the store's columns do, `place` a number's 53. */
export type KeyType = 'text' | 'integer' | 'place' | 'real';

/** Writes the place of a record in an ordered list; clients hand it back as it is. */
export function writeCursor(order: string, values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** The place that a cursor names, or undefined where no list in this order gave it out. */
export function readCursor(cursor: string, order: string, types: readonly KeyType[]): KeyValue[] | undefined {
  if (!/^[\w-]+$/.test(cursor)) return undefined;
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || parts[0] !== order) return undefined;
  const values: unknown[] = parts.slice(1);
  return values.every((value, index) => fits(value, types[index])) ? (values as KeyValue[]) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fits(value: unknown, type: KeyType | undefined): boolean {
  // PostgreSQL takes no NUL in a text.
  if (type === 'text') return typeof value === 'string' && !value.includes('\0');
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (type === 'place') return Number.isSafeInteger(value);
  return type === 'real' || (value | 0) === value;
}
