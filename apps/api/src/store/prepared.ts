/**
 * What the text of a query begins with that PostgreSQL is to plan once for each connection: one whose text is always the
 * same and that takes longer to plan than to run. On SQLite planning is cheap.
 */
export const preparedMark = '/* prepared */ ';
