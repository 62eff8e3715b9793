/** How a line is meant. */
export type Level = 'info' | 'error';

/** What a line says beside its message: names and numbers, never words of a question or an answer. */
export type LogFields = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Writes lines for those who run the server. */
export interface Log {
  write(level: Level, message: string, fields?: LogFields): void;
  /** Whether requests are written, one line each. */
  readonly requests: boolean;
}

/** Lines for people: the message alone, errors apart. */
export function logText(print: (line: string) => void, warn: (line: string) => void): Log {
  return {
    requests: false,
    write: (level, message) => (level === 'error' ? warn(message) : print(message)),
  };
}

/** JSON lines for programs: `time` (ISO 8601), `level`, `message`, and the fields. */
export function logJson(print: (line: string) => void, now: () => Date = () => new Date()): Log {
  return {
    requests: true,
    write: (level, message, fields) =>
      print(JSON.stringify({ time: now().toISOString(), level, message, ...fields })),
  };
}
