import { statementsFolder } from '../folder/layout.ts';

/** The file of the statements, as long as they are not too many for it. */
export const statementsFile = 'statements.yaml';

/**
 * The most statements that are written into one file: some 300 KB, which an editor, a diff and the limit for files
 * bear, and which is parsed in a moment whenever one of them changes. A dozen long articles make a few hundred.
 */
export const mostStatements = 1000;

/** A statement as it stands in a file. */
export interface PlainStatement {
  readonly id: string;
  readonly speaker?: string;
}

/**
 * Deals new statements out to files: into statements.yaml, or where that would hold too many into a file for each
 * speaker in statements/. `held` says how many each file has already; those stay where they are.
 */
export function placeStatements(
  statements: readonly PlainStatement[] = [],
  held: ReadonlyMap<string, number> = new Map(),
): Map<string, PlainStatement[]> {
  const placed = new Map<string, PlainStatement[]>();
  const before = [...held.values()].reduce((sum, count) => sum + count, 0);
  const apart =
    before + statements.length > mostStatements ||
    [...held.keys()].some((name) => name.startsWith(`${statementsFolder}/`));
  for (const statement of statements) {
    const name = apart ? fileWithRoom(statement, held, placed) : statementsFile;
    const others = placed.get(name);
    if (others) others.push(statement);
    else placed.set(name, [statement]);
  }
  return placed;
}

function fileWithRoom(
  { speaker = 'actor:narrated' }: PlainStatement,
  held: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, readonly unknown[]>,
): string {
  const slug = speaker.slice(speaker.indexOf(':') + 1);
  for (let turn = 1; ; turn += 1) {
    const name = `${statementsFolder}/${turn === 1 ? slug : `${slug}-part-${turn}`}.yaml`;
    if ((held.get(name) ?? 0) + (placed.get(name)?.length ?? 0) < mostStatements) return name;
  }
}
