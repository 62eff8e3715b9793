import type { Dossier, TalksId } from '@parley/schema';
import type { IngestProblem } from '../document/problem.ts';

/** What a draft is to be called, and what is there already. */
export interface DraftOptions {
  readonly talks: TalksId;
  readonly title?: string;
  /** The dossier as a person left it: decisions made in it are kept, matched by text digest and anchor. */
  readonly earlier?: Dossier;
  /** Called after each article that was read. */
  readonly onArticle?: (done: number, all: number) => void;
}

/** A drafted dossier with what a reviewer must know of it. */
export interface Draft {
  readonly dossier: Dossier;
  /** Why a record is in doubt, by its id. */
  readonly doubts: ReadonlyMap<string, readonly string[]>;
  /** The texts into which the anchors point, by the file names of the accounts. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be read, and what was noticed. */
  readonly problems: readonly IngestProblem[];
}
