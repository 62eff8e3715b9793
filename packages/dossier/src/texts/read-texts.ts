import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AccountId, Dossier } from '@parley/schema';
import { textsFolder } from '../folder/layout.ts';
import { explainSystemError, systemCodeOf } from '../folder/system-error.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import type { Positions } from '../merge/positions.ts';

/** The largest text of an account that is read, in bytes; a long article with all its page furniture has a tenth. */
export const maxTextBytes = 4 * 1024 * 1024;

/** The texts of a dossier's accounts as far as they are at hand. */
export interface Texts {
  /** Untouched, as `readFile(…, 'utf8')` gives them: anchors count from their first code unit. */
  readonly texts: ReadonlyMap<AccountId, string>;
  /** Texts that are there and cannot be read; those that are absent are left to `checkTexts`. */
  readonly problems: readonly LocatedProblem[];
}

/** The folder in which a dossier keeps its accounts' texts itself, or undefined where it does not. */
export function ownTextsOf(folder: string): string | undefined {
  const path = join(folder, textsFolder);
  return existsSync(path) ? path : undefined;
}

/** Reads the files named in `account.text.file` from a folder of texts. */
export function readTexts(dossier: Dossier, positions: Positions, textsAt: string): Texts {
  const texts = new Map<AccountId, string>();
  const problems: LocatedProblem[] = [];
  if (!existsSync(textsAt)) {
    problems.push({
      ...startOf(textsAt),
      code: 'folder-missing',
      message: 'There is no such folder of texts',
      hint: 'Name the folder that holds the files given in text.file of the accounts.',
    });
  }
  for (const [index, { id, text }] of dossier.accounts.entries()) {
    const refuse = (message: string, hint: string): void => {
      problems.push({
        ...positions.locate(['accounts', index, 'text', 'file']),
        code: 'text-unreadable',
        message,
        hint,
      });
    };
    // The name comes from a file that anybody may have written; it must not lead out of the folder.
    if (basename(text.file) !== text.file || text.file === '..') {
      refuse(`${JSON.stringify(text.file)} is no plain file name`, 'Write the name without a folder.');
      continue;
    }
    const outcome = readText(join(textsAt, text.file));
    if (outcome === undefined) continue;
    if ('text' in outcome) texts.set(id, outcome.text);
    else
      refuse(
        `The text of ${id}, ${text.file}, cannot be read: ${outcome.reason}`,
        'Put a readable file there.',
      );
  }
  return { texts, problems };
}

function readText(path: string): { text: string } | { reason: string } | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { reason: 'it is not a plain file' };
    if (stats.size > maxTextBytes) return { reason: `it has more than ${maxTextBytes / 1024 / 1024} MB` };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    return { reason: explainSystemError(error) };
  }
}
