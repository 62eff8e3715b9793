import { spawnSync } from 'node:child_process';

/** A graph that was committed before. */
export interface EarlierGraph {
  /** A name for it: a branch with its commit, or a tag. */
  readonly name: string;
  readonly sdl: string;
}

const file = 'apps/api/schema.graphql';
const branches = ['origin/main', 'main'];

/**
 * The graphs that the present one must not break: that of the last release, and that from which this work set out: where
 * it left the main branch, or, on the main branch itself, the commit before. A sentence where git tells of none.
 */
export function readEarlierGraphs(folder: string): EarlierGraph[] | string {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return status === 0 ? stdout.trim() : undefined;
  };
  const head = git('rev-parse', 'HEAD');
  if (head === undefined) return 'this is no clone of the repository';
  const main = branches.find((branch) => git('rev-parse', '--verify', '--quiet', branch) !== undefined);
  const fork = main && git('merge-base', 'HEAD', main);
  const base = fork === undefined || fork === head ? 'HEAD~1' : fork;
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
  const graphs = [...(tag ? [tag] : []), base, 'HEAD'].flatMap((name) => {
    const sdl = git('show', `${name}:${file}`);
    return sdl === undefined ? [] : [{ name, sdl }];
  });
  return graphs.length > 0 ? graphs : `no commit that git can show has ${file}`;
}
