import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';
import { sampleDossier } from '../../src/samples/sample-dossier.ts';
import { writeFolder } from '../../src/samples/write-folder.ts';
import { ask } from './ask.ts';
import type { SeenTalks } from './soak-questions.ts';

const program = join(import.meta.dirname, '../../src/start.js');
const killPart = 5;
const size = { accounts: 4, statements: 40, attestations: 25 };

/** Imports dossiers in one state after the other, and knows which of them the store has acknowledged. */
export class SoakWriter {
  readonly slugs = Array.from({ length: 24 }, (_, number) => `soak-${number}`);
  readonly #folder: string;
  readonly #environment: Readonly<Record<string, string>>;
  /** The last state of each that was acknowledged. */
  readonly #acknowledged = new Map<string, number>();
  #state = 0;
  acknowledged = 0;
  interrupted = 0;

  constructor(folder: string, environment: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#environment = environment;
  }

  /** Imports all dossiers, each in a new state, by one process. */
  async writeAll(): Promise<void> {
    this.#state += 1;
    for (const slug of this.slugs) this.#prepare(slug, this.#state);
    if ((await this.#import(this.#folder, false)) !== 0) throw new Error('An import of all dossiers failed');
    for (const slug of this.slugs) this.#acknowledged.set(slug, this.#state);
  }

  /** Imports one dossier in a new state; each fifth import is killed, and so acknowledges nothing. */
  async writeOne(): Promise<void> {
    this.#state += 1;
    const state = this.#state;
    const slug = this.slugs[state % this.slugs.length]!;
    this.#prepare(slug, state);
    const code = await this.#import(join(this.#folder, slug), state % killPart === 0);
    if (code === 0) {
      this.#acknowledged.set(slug, state);
      this.acknowledged += 1;
    } else if (code === null) this.interrupted += 1;
  }

  /** Remembers what is acknowledged now, and says what of that an answer to a later question has lost. */
  known(): (seen: readonly SeenTalks[]) => string | undefined {
    const known = new Map(this.#acknowledged);
    return (seen) =>
      seen
        .filter(({ id }) => this.slugs.includes(slugOf(id)))
        .map((talks) => compare(talks, known))
        .find((lost) => lost !== undefined);
  }

  /** What of all that is acknowledged a server does not answer with. */
  async findLost(url: string): Promise<string[]> {
    const check = this.known();
    const lost: string[] = [];
    for (const slug of this.slugs) {
      const query = `{ talks(id: "${slug}") { ... on Talks { id title statements(first: 1) { totalCount } } } }`;
      const { talks } = (await ask(url, { query })) as { talks: SeenTalks };
      const found = 'title' in talks ? check([talks]) : `${slug} is gone`;
      if (found !== undefined) lost.push(found);
    }
    return lost;
  }

  #prepare(slug: string, state: number): void {
    writeFolder(join(this.#folder, slug), inState(slug, state));
  }

  #import(folder: string, kill: boolean): Promise<number | null> {
    const child = spawn(process.execPath, [program, 'import', folder], {
      env: { PATH: process.env['PATH'], ...this.#environment },
      stdio: 'ignore',
    });
    // Within the time that an import takes, from its start to its end.
    const timer = kill ? setTimeout(() => child.kill('SIGKILL'), Math.random() * 800) : undefined;
    return new Promise((resolve) => {
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
  }
}

/** A dossier that tells its state in its title and has one statement less in every second one. */
function inState(slug: string, state: number): Dossier {
  const dossier = sampleDossier(slug, { ...size, version: versionOf(state) });
  return { ...dossier, talks: { ...dossier.talks, title: `${slug} in state ${state}` } };
}

function slugOf(id: string): string {
  return id.slice('talks:'.length);
}

function versionOf(state: number): number {
  return 1 + (state % 2);
}

function compare(
  { id, title, statements }: SeenTalks,
  known: ReadonlyMap<string, number>,
): string | undefined {
  const state = Number(/in state (\d+)$/.exec(title)?.[1]);
  const least = known.get(slugOf(id)) ?? 0;
  if (!(state >= least)) return `${id} was acknowledged in state ${least} and is answered as “${title}”`;
  const count = size.statements - versionOf(state) + 1;
  if (statements === undefined || statements.totalCount === count) return undefined;
  return `${id} in state ${state} has ${statements.totalCount} statements and not ${count}`;
}
