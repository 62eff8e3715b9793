/** Where a command writes its lines. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** What a command reports to the shell: all is well, there are problems, or the command was not understood. */
export const exitCodes = { well: 0, problems: 1, usage: 2 } as const;

/** Control characters from a text must neither break a line nor steer the terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '�');
}
