import { join } from 'node:path';
import { dropOldest, readChecked, writeChecked } from './checked-file.ts';
import { nameKept } from './name-kept.ts';

/** What an answer depends on. */
export interface Question {
  /** Name of what is asked: another one whenever an answer may be another. */
  readonly version: string;
  readonly document: string;
  readonly variables: object;
}

/** Answers of earlier runs. */
export interface KeptAnswers {
  /** What was answered to the same question, or undefined. */
  find(question: Question): object | undefined;
  /** Keeps an answer; one that is too long is not kept, and the oldest make room. */
  keep(question: Question, answer: object): void;
}

/** Files in the folder: talks, subsets of their accounts, with and without what nobody has confirmed. */
const mostFiles = 16;

/** Longer ones are of dozens of accounts, whose pages take far longer than the answer. That of five accounts has 1 MB. */
const mostBytes = 4 * 2 ** 20;

/**
 * Answers that are kept in a folder that may be deleted at any time. Each begins with a sum of its own; one that is
 * damaged is as none.
 *
 * @param program names the program that answers: answers of another one are not found
 */
export function openKeptAnswers(folder: string, program: string): KeptAnswers {
  const nameOf = ({ version, document, variables }: Question): string =>
    nameKept(program, [version, document, variables], 'json');
  return {
    find(question) {
      return readChecked(join(folder, nameOf(question)), (kept) => JSON.parse(kept.toString()) as object);
    },
    keep(question, answer) {
      const bytes = Buffer.from(JSON.stringify(answer));
      if (bytes.length > mostBytes) return;
      writeChecked(folder, nameOf(question), bytes);
      dropOldest(folder, mostFiles);
    },
  };
}
