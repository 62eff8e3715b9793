import type * as z from 'zod';
import type { ActorId, RecordId } from '../../ids.ts';
import type { Actor } from '../../records/actor.ts';
import type { Discrepancy } from '../../records/discrepancy.ts';
import type { Lineage } from '../../records/lineage.ts';
import type { Source } from '../../records/source.ts';
import type { Statement } from '../../records/statement.ts';
import type { ParticipantRole, Talks } from '../../records/talks.ts';
import type { Topic } from '../../records/topic.ts';
import type { Variant } from '../../records/variant.ts';
import type { AccountBuilder, AccountDraft } from './account-builder.ts';
import type { BuiltDossier } from './build-dossier.ts';

/** A record as it is written, with the fields that have a default left out; `review` is confirmed where absent. */
type Draft<Schema extends z.ZodType> =
  z.input<Schema> extends infer Fields
    ? Fields extends { review: infer State }
      ? Omit<Fields, 'review'> & { review?: State }
      : Fields
    : never;

/** Takes one record and gives its id, to be used as a reference. */
type Add<Schema extends z.ZodType> = <Record extends Draft<Schema>>(
  record: Record,
) => Record extends { id: infer Id extends RecordId } ? Id : never;

/** The talks without their participants and topics, which the builder adds. */
export type TalksDraft = Omit<z.input<typeof Talks>, 'participants' | 'topics'>;

/** Takes the records of a dossier in any order that suits; nothing is checked before `finish`. */
export interface DossierBuilder {
  /** Topics are shown in the order in which they are added. */
  readonly topic: Add<typeof Topic>;
  readonly actor: Add<typeof Actor>;
  readonly participant: (actor: ActorId, role: ParticipantRole) => void;
  readonly source: Add<typeof Source>;
  readonly account: (draft: AccountDraft) => AccountBuilder;
  readonly statement: Add<typeof Statement>;
  readonly variant: Add<typeof Variant>;
  readonly discrepancy: Add<typeof Discrepancy>;
  readonly lineage: Add<typeof Lineage>;
  /** Makes the anchors, and checks shapes and rules: the dossier, or all problems. */
  readonly finish: () => Promise<BuiltDossier>;
}
