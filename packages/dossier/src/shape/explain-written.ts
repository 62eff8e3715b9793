/** Splits a message of the schema, "what is wrong; what to do", into its two halves; the second becomes a sentence. */
export function explainWritten(written: string, otherwise: string): { message: string; hint: string } {
  const [message = written, remedy] = written.split('; ');
  return {
    message,
    hint: remedy === undefined ? otherwise : `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`,
  };
}
