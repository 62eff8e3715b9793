import { readDossier, setReview } from '@parley/dossier';
import { Mode, type ActorId, type Dossier, type Statement, type StatementId } from '@parley/schema';
import {
  changeMode,
  changeSpeaker,
  confirmReport,
  mergeInto,
  rejectReport,
  splitOff,
  writeGist,
  type Decided,
  type Reviewer,
} from './decide.ts';
import { oneLine } from './output.ts';
import { readOwnText } from './read-own-text.ts';
import { renderItem } from './render-item.ts';
import { findItems, type ReviewItem } from './review-item.ts';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './snapshot.ts';

/** The terminal as the session sees it. */
export interface Terminal {
  readonly write: (line: string) => void;
  /** The next key, or undefined where there are none any more. */
  readonly key: () => Promise<string | undefined>;
  /** A line that the person writes; empty where nothing is meant. */
  readonly ask: (question: string) => Promise<string>;
}

/** How a session ended. */
export interface SessionEnd {
  readonly decided: number;
  readonly left: number;
}

// What a person has changed but not yet confirmed; a later draft keeps it, as it keeps every decision.
const touched = { state: 'suggested', rule: 'changed-in-review', confidence: 0.99 } as const;

export const keysHelp =
  '  y confirm  n reject  p speaker  m mode  t other statement (merge)  x own statement (split)  g write gist  s skip  u undo  q quit  ? keys';

/**
 * Walks a person through what is suggested, from sure to unsure. Every decision is written at once, so that the
 * session can be left or killed at any time.
 */
export async function reviewSession(
  folder: string,
  terminal: Terminal,
  reviewer: Reviewer,
): Promise<SessionEnd | { readonly unsound: readonly string[] }> {
  const skipped = new Set<string>();
  const history: { readonly files: Snapshot; readonly decided: number }[] = [];
  let decided = 0;
  for (;;) {
    const read = await readDossier(folder);
    if (!read.ok)
      return { unsound: read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`) };
    const { dossier } = read;
    const waiting = findItems(dossier);
    const item = waiting.find(({ attestation }) => !skipped.has(attestation.id));
    if (!item) {
      terminal.write(
        waiting.length === 0 ? 'Nothing waits for a decision.' : `All seen; ${waiting.length} were skipped.`,
      );
      return { decided, left: waiting.length };
    }
    for (const line of renderItem(item, dossier, readOwnText(folder, item.account), {
      index: decided + skipped.size + 1,
      of: decided + waiting.length,
    }))
      terminal.write(line);
    const key = await terminal.key();
    if (key === undefined || key === 'q') return { decided, left: waiting.length };
    if (key === 's') skipped.add(item.attestation.id);
    else if (key === 'u') {
      const last = history.pop();
      if (last) {
        restoreSnapshot(folder, last.files);
        decided -= last.decided;
      } else terminal.write('  There is nothing to undo.');
    } else {
      const before = takeSnapshot(folder);
      const outcome = await act(key, { folder, item, dossier, terminal, reviewer });
      if (outcome === undefined) terminal.write(keysHelp);
      else if (outcome.ok) {
        history.push({ files: before, decided: key === 'y' || key === 'n' ? 1 : 0 });
        if (key === 'y' || key === 'n') decided += 1;
        else await setReview(folder, item.attestation.id, touched);
      } else {
        restoreSnapshot(folder, before);
        terminal.write('  Not written:');
        for (const { message, hint } of outcome.problems)
          terminal.write(`  ${oneLine(message)}. ${oneLine(hint)}`);
      }
    }
  }
}

interface Turn {
  readonly folder: string;
  readonly item: ReviewItem;
  readonly dossier: Dossier;
  readonly terminal: Terminal;
  readonly reviewer: Reviewer;
}

const refused = (message: string): Decided => ({
  ok: false,
  problems: [
    { file: '', line: 0, column: 0, code: 'record-missing', message, hint: 'Nothing was changed.' },
  ] as never,
});

async function act(key: string, turn: Turn): Promise<Decided | undefined> {
  const { folder, item, dossier, terminal, reviewer } = turn;
  const { attestation, statements } = item;
  const [statement] = statements;
  const own = statements.filter(
    ({ id }) => !dossier.attestations.some((one) => one.id !== attestation.id && one.statements.includes(id)),
  );
  switch (key) {
    case 'y':
      return confirm(turn);
    case 'n':
      return rejectReport(folder, attestation, reviewer);
    case 'm': {
      const mode = Mode.safeParse(await terminal.ask(`mode (${Mode.options.join(', ')})`));
      return mode.success ? changeMode(folder, attestation, mode.data) : refused('There is no such mode');
    }
    case 'p': {
      const actor = pick<ActorId>(
        await terminal.ask('speaker (part of the name or id)'),
        dossier.actors.map(({ id, name }) => [id, name]),
      );
      return actor
        ? changeSpeaker(folder, attestation, own, actor)
        : refused('Not one actor fits; add new ones in dossier.yaml');
    }
    case 't': {
      const target = pick<StatementId>(
        await terminal.ask('statement (part of its id or gist)'),
        dossier.statements.map(({ id, gist }) => [id, gist]),
      );
      return target ? mergeInto(folder, attestation, own, target) : refused('Not one statement fits');
    }
    case 'x':
      return statement && item.companions.length > 0
        ? splitOff(folder, attestation, statement, new Set(dossier.statements.map(({ id }) => id)))
        : refused('The report stands alone already');
    case 'g': {
      const gist = (await terminal.ask('gist')).trim();
      return statement && gist !== ''
        ? writeGist(folder, statement.id, gist, reviewer)
        : refused('No gist was written');
    }
    default:
      return undefined;
  }
}

/** Confirms the report and asks for the gists that are still to be written. */
async function confirm({ folder, item, terminal, reviewer }: Turn): Promise<Decided> {
  for (const { id, gist } of item.statements.filter(isUnwritten)) {
    const written = (await terminal.ask(`gist for "${oneLine(gist)}" (empty: later)`)).trim();
    if (written === '') continue;
    const outcome = await writeGist(folder, id, written, reviewer);
    if (!outcome.ok) return outcome;
  }
  return confirmReport(folder, item.attestation, reviewer);
}

function isUnwritten({ gist }: Statement): boolean {
  return gist.startsWith('To be written');
}

/** The one entry whose id or words have the part; undefined where none or several have it. */
function pick<Id extends string>(part: string, entries: readonly [id: Id, words: string][]): Id | undefined {
  const wanted = part.trim().toLowerCase();
  if (wanted === '') return undefined;
  const exact = entries.find(([id]) => id === wanted || id.split(':')[1] === wanted);
  if (exact) return exact[0];
  const fitting = entries.filter(
    ([id, words]) => id.includes(wanted) || words.toLowerCase().includes(wanted),
  );
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}
