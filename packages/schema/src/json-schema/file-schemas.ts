import * as z from 'zod';
import { Dossier } from '../dossier/dossier.ts';
import { Account } from '../records/account.ts';
import { Attestation } from '../records/attestation.ts';
import { Figure } from '../records/figure.ts';
import { Mention } from '../records/mention.ts';
import { describedSchemaOf } from './to-json-schema.ts';

/** The kinds of YAML file in a dossier's folder, each with sections of its own. */
export const dossierFileKinds = [
  'dossier',
  'account',
  'statements',
  'variants',
  'discrepancies',
  'lineages',
  'shared-text',
  'decisions',
] as const;

/** One of {@link dossierFileKinds}. */
export type DossierFileKind = (typeof dossierFileKinds)[number];

const { shape } = Dossier;
const [time, place, participant, name, label] = Mention.options;
const withoutAccount = { account: true } as const;

// A file says once whose account it is, so its records do not.
const MentionInFile = z
  .discriminatedUnion('kind', [
    time.omit(withoutAccount),
    place.omit(withoutAccount),
    participant.omit(withoutAccount),
    name.omit(withoutAccount),
    label.omit(withoutAccount),
  ])
  .meta({ id: 'MentionInFile', description: 'A comparable detail: time, place, participant, spelling of a name, label.' });
const AttestationInFile = Attestation.omit(withoutAccount).meta({
  id: 'AttestationInFile',
  description: 'This account’s report of one or more statements.',
});
const FigureInFile = Figure.omit(withoutAccount).meta({
  id: 'FigureInFile',
  description: 'A quantity with unit, bound, as-of date and what it counts.',
});

const files: Readonly<Record<DossierFileKind, z.ZodType>> = {
  dossier: z.strictObject({
    schemaVersion: shape.schemaVersion,
    talks: shape.talks,
    topics: shape.topics,
    actors: shape.actors,
    sources: shape.sources,
  }),
  account: z.strictObject({
    account: Account,
    attestations: z.array(AttestationInFile).default([]),
    figures: z.array(FigureInFile).default([]),
    mentions: z.array(MentionInFile).default([]),
  }),
  statements: z.strictObject({ statements: shape.statements }),
  variants: z.strictObject({ variants: shape.variants }),
  discrepancies: z.strictObject({ discrepancies: shape.discrepancies }),
  lineages: z.strictObject({ lineages: shape.lineages }),
  'shared-text': z.strictObject({ sharedText: shape.sharedText }),
  decisions: z.strictObject({ decisions: shape.decisions }),
};

const titles: Readonly<Record<DossierFileKind, string>> = {
  dossier: 'dossier.yaml: the talks, topics, actors and sources',
  account: 'accounts/*.yaml: one account with its attestations, figures and mentions',
  statements: 'statements.yaml: what was said',
  variants: 'variants.yaml: how accounts word the same quotation',
  discrepancies: 'discrepancies.yaml: where accounts differ',
  lineages: 'lineages.yaml: accounts that go back to the same copy',
  'shared-text': 'shared-text.yaml: running text that accounts share',
  decisions: 'decisions.yaml: what was decided through the API, by whom',
};

/**
 * The JSON Schema (2020-12) of one kind of YAML file, for editors: name it in the file's first line,
 * `# yaml-language-server: $schema=…/statements.schema.json`.
 */
export function toFileJsonSchema(kind: DossierFileKind): Record<string, unknown> {
  return describedSchemaOf(files[kind], titles[kind]);
}
