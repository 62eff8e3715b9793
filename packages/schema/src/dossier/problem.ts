/** Everything that can be wrong with a dossier whose records are each well formed. */
export const problemCodes = [
  'id-duplicate',
  'siglum-duplicate',
  'reference-dangling',
  'anchor-reversed',
  'anchor-outside-text',
  'anchor-outside-passage',
  'anchor-crossing',
  'anchor-in-furniture',
  'quotation-overlapping',
  'block-overlapping',
  'block-order',
  'mode-without-quotation',
  'mode-with-quotation',
  'source-missing',
  'source-unexpected',
  'speaker-missing',
  'statement-unattested',
  'figure-bound',
  'actor-organization',
  'actor-represents-itself',
  'participant-duplicate',
  'principal-missing',
  'statement-counters-itself',
  'reading-duplicate',
  'reading-foreign',
  'reading-alone',
  'lineage-alone',
  'shared-text-stale',
  'text-missing',
  'text-changed',
  'anchor-orphan',
  'anchor-words',
  'words-differ',
] as const;

/** One of {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];

/**
 * Something wrong with a dossier, as data. `path` leads into the dossier, e.g. `['attestations', 12, 'passage']`;
 * `message` says what is wrong and `hint` what to do about it.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}
