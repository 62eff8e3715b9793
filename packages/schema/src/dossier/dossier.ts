import * as z from 'zod';
import { Account } from '../records/account.ts';
import { Actor } from '../records/actor.ts';
import { Attestation } from '../records/attestation.ts';
import { Decision } from '../records/decision.ts';
import { Discrepancy } from '../records/discrepancy.ts';
import { Figure } from '../records/figure.ts';
import { Lineage } from '../records/lineage.ts';
import { Mention } from '../records/mention.ts';
import { SharedText } from '../records/shared-text.ts';
import { Source } from '../records/source.ts';
import { Statement } from '../records/statement.ts';
import { Talks } from '../records/talks.ts';
import { Topic } from '../records/topic.ts';
import { Variant } from '../records/variant.ts';

/** The version of the dossier's shape that this package reads and writes. */
export const schemaVersion = 1;

/** All that Parley knows of one occasion of talks. */
export const Dossier = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    talks: Talks,
    topics: z.array(Topic).default([]),
    actors: z.array(Actor).default([]),
    sources: z.array(Source).default([]),
    accounts: z.array(Account).default([]),
    statements: z.array(Statement).default([]),
    attestations: z.array(Attestation).default([]),
    figures: z.array(Figure).default([]),
    mentions: z.array(Mention).default([]),
    variants: z.array(Variant).default([]),
    discrepancies: z.array(Discrepancy).default([]),
    lineages: z.array(Lineage).default([]),
    sharedText: SharedText.optional(),
    decisions: z.array(Decision).optional(),
  })
  .meta({ id: 'Dossier' });
export interface Dossier extends z.infer<typeof Dossier> {}
