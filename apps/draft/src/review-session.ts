import {
  finishWriting,
  readDossier,
  type DecidedOutcome,
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
import { takeBack, takeDecision, type Taken } from './take-decision.ts';
import type { Terminal } from './terminal.ts';

/** How a session ended. */
export interface SessionEnd {
  readonly decided: number;
  readonly left: number;
}

/**
 * Walks a person through what is suggested, from sure to unsure. Every decision is written at once and whole, with its
 * entry in the trail, so that the session can be left or killed at any time. What somebody else has changed since the
 * person looked is shown first, and not decided on.
 */
export async function reviewSession(
  folder: string,
  terminal: Terminal,
  reviewer: Reviewer,
): Promise<SessionEnd | { readonly unsound: readonly string[] }> {
  const unfinished = finishWriting(folder);
  if (unfinished) return { unsound: [sayProblem(unfinished)] };
  const skipped = new Set<string>();
  const history: Taken[] = [];
  const parsed: ParsedFiles = new Map();
  const doubts = readDoubts(folder);
  let decided = 0;
  let written: string | undefined;
  for (;;) {
    const read = await readDossier(folder, { parsed });
    if (!read.ok) return { unsound: read.problems.map(sayProblem) };
    const { dossier, digest: version } = read;
    // What was decided before somebody else's change cannot be taken back without that.
    if (written !== undefined && written !== version) history.length = 0;
    written = version;
    const deciding = { folder, version, by: reviewer.by, parsed };
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
      const last = history.at(-1);
      const outcome = last && (await takeBack(deciding, last));
      if (!last) terminal.write('  There is nothing to undo.');
      if (!last || !outcome || !succeeded(outcome, terminal)) continue;
      history.pop();
      written = outcome.digest;
      decided -= last.settles ? 1 : 0;
      skipped.delete(last.id);
      continue;
    }
    const action = await actOn(key, { item, dossier, terminal, reviewer });
    if (action === undefined) terminal.write(keysHelp);
    else if ('refused' in action) terminal.write(`  ${action.refused} Nothing was changed.`);
    else {
      const { outcome, taken } = await takeDecision(deciding, next.id, action);
      if (!succeeded(outcome, terminal)) continue;
      history.push(taken);
      written = outcome.digest;
      decided += action.settles ? 1 : 0;
      // A report whose statement is still without words has been seen.
      if (action.settles) skipped.add(next.id);
      if (action.said !== undefined) terminal.write(`  ${action.said}`);
    }
  }
}

/** Whether it was written; says why where it was not. */
function succeeded(outcome: DecidedOutcome, terminal: Terminal): outcome is DecidedOutcome & { ok: true } {
  if (outcome.ok) return true;
  if ('current' in outcome) {
    terminal.write('  Not written: somebody else has changed the dossier meanwhile. Look at it once more.');
    return false;
  }
  terminal.write('  Not written:');
  for (const { message, hint } of outcome.problems) terminal.write(`  ${oneLine(message)}. ${oneLine(hint)}`);
  return false;
}

function sayProblem({ file, line, message, hint }: LocatedProblem): string {
  return oneLine(`${file}:${line} ${message}. ${hint}`);
}
