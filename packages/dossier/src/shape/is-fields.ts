/** Whether a value is a record with fields, as opposed to a list or a single value. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
