import type { RecordId } from '../ids.ts';
import type { Dossier } from './dossier.ts';

/** A place in a dossier where one record names another. */
export interface PlacedReference {
  readonly to: RecordId;
  readonly path: readonly (string | number)[];
}

type Path = readonly (string | number)[];

function one(to: RecordId | undefined, ...path: Path): PlacedReference[] {
  return to === undefined ? [] : [{ to, path }];
}

function many(ids: readonly RecordId[], ...path: Path): PlacedReference[] {
  return ids.map((to, index) => ({ to, path: [...path, index] }));
}

/** Every reference of a dossier, in the order of its records. */
export function walkReferences(dossier: Dossier): PlacedReference[] {
  return [
    ...fromTalks(dossier),
    ...fromAccounts(dossier),
    ...fromStatements(dossier),
    ...fromAttestations(dossier),
    ...fromDetails(dossier),
    ...fromComparisons(dossier),
    ...fromSharedText(dossier),
  ];
}

function fromTalks({ talks, actors }: Dossier): PlacedReference[] {
  return [
    ...talks.participants.flatMap(({ actor }, index) => one(actor, 'talks', 'participants', index, 'actor')),
    ...many(talks.topics, 'talks', 'topics'),
    ...actors.flatMap(({ represents }, index) => one(represents, 'actors', index, 'represents')),
  ];
}

function fromAccounts({ accounts }: Dossier): PlacedReference[] {
  return accounts.flatMap(({ source, credits }, index) => [
    ...one(source, 'accounts', index, 'source'),
    ...credits.flatMap((credit, place) => one(credit.source, 'accounts', index, 'credits', place, 'source')),
  ]);
}

function fromStatements({ statements }: Dossier): PlacedReference[] {
  return statements.flatMap(({ speaker, audience, topics, counters }, index) => [
    ...one(speaker, 'statements', index, 'speaker'),
    ...many(audience, 'statements', index, 'audience'),
    ...many(topics, 'statements', index, 'topics'),
    ...many(counters, 'statements', index, 'counters'),
  ]);
}

function fromAttestations({ attestations }: Dossier): PlacedReference[] {
  return attestations.flatMap(({ account, statements, speaker, chain }, index) => [
    ...one(account, 'attestations', index, 'account'),
    ...many(statements, 'attestations', index, 'statements'),
    ...one(speaker, 'attestations', index, 'speaker'),
    ...chain.flatMap(({ actor }, link) => one(actor, 'attestations', index, 'chain', link, 'actor')),
  ]);
}

function fromDetails({ figures, mentions }: Dossier): PlacedReference[] {
  return [
    ...figures.flatMap(({ account, attestation }, index) => [
      ...one(account, 'figures', index, 'account'),
      ...one(attestation, 'figures', index, 'attestation'),
    ]),
    ...mentions.flatMap((mention, index) => [
      ...one(mention.account, 'mentions', index, 'account'),
      ...one(mention.attestation, 'mentions', index, 'attestation'),
      ...('actor' in mention ? one(mention.actor, 'mentions', index, 'actor') : []),
    ]),
  ];
}

function fromComparisons({ variants, discrepancies, lineages }: Dossier): PlacedReference[] {
  return [
    ...variants.flatMap(({ statements, readings, base }, index) => [
      ...many(statements, 'variants', index, 'statements'),
      ...readings.flatMap(({ account, quotations }, place) => [
        ...one(account, 'variants', index, 'readings', place, 'account'),
        ...many(quotations, 'variants', index, 'readings', place, 'quotations'),
      ]),
      ...one(base, 'variants', index, 'base'),
    ]),
    ...discrepancies.flatMap(({ statements, readings }, index) => [
      ...many(statements, 'discrepancies', index, 'statements'),
      ...readings.flatMap(({ accounts, evidence }, place) => [
        ...many(accounts, 'discrepancies', index, 'readings', place, 'accounts'),
        ...many(evidence, 'discrepancies', index, 'readings', place, 'evidence'),
      ]),
    ]),
    ...lineages.flatMap(({ copy, members, evidence }, index) => [
      ...one(copy, 'lineages', index, 'copy'),
      ...members.flatMap(({ account }, place) =>
        one(account, 'lineages', index, 'members', place, 'account'),
      ),
      ...evidence.flatMap(({ passages }, piece) =>
        passages.flatMap(({ account }, place) =>
          one(account, 'lineages', index, 'evidence', piece, 'passages', place, 'account'),
        ),
      ),
    ]),
  ];
}

function fromSharedText({ sharedText }: Dossier): PlacedReference[] {
  if (!sharedText) return [];
  return [
    ...sharedText.texts.flatMap(({ account }, index) =>
      one(account, 'sharedText', 'texts', index, 'account'),
    ),
    ...sharedText.pairs.flatMap(({ first, second }, index) => [
      ...one(first, 'sharedText', 'pairs', index, 'first'),
      ...one(second, 'sharedText', 'pairs', index, 'second'),
    ]),
    ...(sharedText.cues ?? []).flatMap(({ attestation }, index) =>
      one(attestation, 'sharedText', 'cues', index, 'attestation'),
    ),
    ...(sharedText.unmarked ?? []).flatMap(({ quotation, attestation }, index) => [
      ...one(quotation, 'sharedText', 'unmarked', index, 'quotation'),
      ...one(attestation, 'sharedText', 'unmarked', index, 'attestation'),
    ]),
  ];
}
