/** Tells a person at a terminal what is being done. */
export interface Progress {
  /** Replaces the line by another. */
  say(step: string): void;
  /** Takes the line away. */
  clear(): void;
}

const clearLine = '\r\u001B[2K';

/** One line on a terminal, replaced step by step; nothing where the stream is a file or a pipe. */
export function showProgress(
  stream: Pick<NodeJS.WriteStream, 'write' | 'columns'> & { isTTY?: boolean },
): Progress {
  if (!stream.isTTY) return { say: () => undefined, clear: () => undefined };
  return {
    say: (step) => void stream.write(`${clearLine}${step.slice(0, (stream.columns || 80) - 1)}`),
    clear: () => void stream.write(clearLine),
  };
}
