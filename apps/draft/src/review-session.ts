import {
  changeRecords,
  finishWriting,
  readDossier,
  type LocatedProblem,
  type ParsedFiles,
  type Reviewer,
} from '@parley/dossier';
import { actOn, keysHelp } from './act-on.ts';
import { oneLine } from './output.ts';
import { readDoubts } from './read-doubts.ts';
import { readOwnText } from './read-own-text.ts';
import { renderItem } from './render-item.ts';
import { findWaiting, showItem } from './review-item.ts';
import { changedSince, restore, takeSnapshot, type Snapshot } from './snapshot.ts';
import type { Terminal } from './terminal.ts';

/** How a session ended. */
export interface SessionEnd {
  readonly decided: number;
  readonly left: number;
}

/**
 * Walks a person through what is suggested, from sure to unsure. Every decision is written at once and whole, so that
 * the session can be left or killed at any time.
 */
export async function reviewSession(
  folder: string,
  terminal: Terminal,
  reviewer: Reviewer,
): Promise<SessionEnd | { readonly unsound: readonly string[] }> {
  const unfinished = finishWriting(folder);
  if (unfinished) return { unsound: [sayProblem(unfinished)] };
  const skipped = new Set<string>();
  const history: { readonly id: string; readonly files: Snapshot; readonly decided: number }[] = [];
  const parsed: ParsedFiles = new Map();
  const doubts = readDoubts(folder);
  let decided = 0;
  for (;;) {
    const read = await readDossier(folder, { parsed });
    if (!read.ok) return { unsound: read.problems.map(sayProblem) };
    const { dossier } = read;
    const waiting = findWaiting(dossier);
    const unseen = waiting.filter(({ id }) => !skipped.has(id));
    const [next] = unseen;
    if (!next) {
      terminal.write(
        waiting.length === 0 ? 'Nothing waits for a decision.' : `All seen; ${waiting.length} were skipped.`,
      );
      return { decided, left: waiting.length };
    }
    const item = showItem(dossier, next);
    const view = {
      dossier,
      text: readOwnText(folder, item.account),
      doubt: doubts.get(next.id),
      left: unseen.length,
    };
    for (const line of renderItem(item, view)) terminal.write(line);
    const key = await terminal.key();
    if (key === undefined || key === 'q') return { decided, left: waiting.length };
    if (key === 's') {
      skipped.add(next.id);
      continue;
    }
    if (key === 'u') {
      const last = history.pop();
      const problem = last && restore(folder, last.files);
      if (problem) terminal.write(`  ${sayProblem(problem)}`);
      else if (!last) terminal.write('  There is nothing to undo.');
      decided -= last?.decided ?? 0;
      if (last && !problem) skipped.delete(last.id);
      continue;
    }
    const action = await actOn(key, { item, dossier, terminal, reviewer });
    if (action === undefined) terminal.write(keysHelp);
    else if ('refused' in action) terminal.write(`  ${action.refused} Nothing was changed.`);
    else {
      const before = takeSnapshot(folder);
      const outcome = await changeRecords(folder, action.changes, { parsed });
      if (outcome.ok) {
        const settles = action.settles ? 1 : 0;
        history.push({ id: next.id, files: changedSince(folder, before), decided: settles });
        decided += settles;
        // A report whose statement is still without words has been seen.
        if (action.settles) skipped.add(next.id);
        if (action.said !== undefined) terminal.write(`  ${action.said}`);
      } else {
        terminal.write('  Not written:');
        for (const { message, hint } of outcome.problems)
          terminal.write(`  ${oneLine(message)}. ${oneLine(hint)}`);
      }
    }
  }
}

function sayProblem({ file, line, message, hint }: LocatedProblem): string {
  return oneLine(`${file}:${line} ${message}. ${hint}`);
}
