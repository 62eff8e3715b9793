/** Whether text is shaped as one: a word with or without the space after it. */
export function isToken(text: string): boolean {
  const space = text.indexOf(' ');
  return space === -1 || space === text.length - 1;
}

/** Words with the space after them, the unit of shaping: few enough to be remembered. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let start = 0;
  while (start < text.length) {
    const space = text.indexOf(' ', start);
    const end = space === -1 ? text.length : space + 1;
    tokens.push(text.slice(start, end));
    start = end;
  }
  return tokens;
}
