import type { ReadStream } from 'node:tty';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** The terminal as a session sees it. */
export interface Terminal {
  readonly write: (line: string) => void;
  /** The next key, or undefined where there are none any more. */
  readonly key: () => Promise<string | undefined>;
  /** A line that the person writes; empty where nothing is meant. */
  readonly ask: (question: string) => Promise<string>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

const ctrlC = '\u0003';
const ctrlD = '\u0004';
const ctrlU = '\u0015';
const backspaces = new Set(['\u007F', '\b']);
const returns = new Set(['\r', '\n']);

/** Single keys where a person types; lines, one letter each, where the input is a file. */
export function openTerminal(): Terminal {
  return process.stdin.isTTY ? openTyping(process.stdin) : openLines();
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function openLines(): Terminal {
  const lines = createInterface({ input: process.stdin });
  const reading = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await reading.next();
    return done === true ? undefined : value;
  };
  return { write, key: next, ask: async () => (await next()) ?? '', close: () => lines.close() };
}

/** Keys as they are typed, also those that a person typed ahead or pasted. */
function openTyping(stdin: ReadStream): Terminal {
  const typed: string[] = [];
  let waiting: (() => void) | undefined;
  let ended = false;
  const wake = (): void => {
    waiting?.();
    waiting = undefined;
  };
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', (chunk: string) => {
    // Arrows and the like come as sequences; none of them means anything here.
    typed.push(...Array.from(stripVTControlCharacters(chunk)));
    wake();
  });
  stdin.on('end', () => {
    ended = true;
    wake();
  });
  const next = async (): Promise<string | undefined> => {
    while (typed.length === 0) {
      if (ended) return undefined;
      await new Promise<void>((resolve) => {
        waiting = resolve;
      });
    }
    return typed.shift();
  };
  return {
    write,
    key: async () => {
      for (;;) {
        const key = await next();
        if (key === undefined || key === ctrlC || key === ctrlD) return undefined;
        if (!returns.has(key)) return key;
      }
    },
    ask: async (question) => {
      process.stdout.write(`  ${question}: `);
      const line: string[] = [];
      for (;;) {
        const key = await next();
        if (key === undefined || key === ctrlC || key === ctrlD) {
          // As if it had been pressed at the next item: it quits, and nothing half written is taken.
          typed.unshift(ctrlC);
          process.stdout.write('\n');
          return '';
        }
        if (returns.has(key)) break;
        if (backspaces.has(key)) {
          if (line.pop() !== undefined) process.stdout.write('\b \b');
        } else if (key === ctrlU) {
          process.stdout.write('\b \b'.repeat(line.length));
          line.length = 0;
        } else if (key >= ' ') {
          line.push(key);
          process.stdout.write(key);
        }
      }
      process.stdout.write('\n');
      return line.join('');
    },
    close: () => {
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
