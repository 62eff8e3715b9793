import type { TalksId } from '@parley/schema';
import type { StoreLocation } from '../store/location.ts';
import type { RunStatement } from '../store/run-statement.ts';
import type { AskedDecision } from './asked-decision.ts';
import type { GivenDossier } from './given-dossier.ts';
import type { PackedFailure } from './pack-failure.ts';
import type { ImportOrder, Order, Written } from './write-side.ts';

/** What a thread that writes is started with. */
export interface WriteThreadData {
  readonly location: StoreLocation;
  /** The folder of dossiers. */
  readonly root: string;
  readonly folders: readonly (readonly [TalksId, string])[];
  /** Whether anybody is told of SQL statements. */
  readonly isTold: boolean;
}

/** What a thread is told to do. */
export type WriteJob = { readonly id: number } & (
  | { readonly kind: 'decide'; readonly order: Order; readonly asked: AskedDecision }
  | { readonly kind: 'import'; readonly order: ImportOrder; readonly given: GivenDossier }
);

/** What has become of a job. An error that the store explains is none of the program. */
export type WriteReply = { readonly id: number; readonly statements: readonly RunStatement[] } & (
  | { readonly written: Written }
  | { readonly refused: PackedFailure }
  | { readonly error: { readonly message: string; readonly stack: string; readonly isOfStore: boolean } }
);
