import type { RecordId } from '../ids.ts';
import type { Dossier } from './dossier.ts';

/** A place in a dossier where one record names another. */
export interface PlacedReference {
  readonly to: RecordId;
  readonly path: readonly (string | number)[];
}

type Path = (string | number)[];

/** Collects references as far as they are wanted: a path is made for those alone. */
class References {
  readonly found: PlacedReference[] = [];
  readonly #isWanted: (id: RecordId) => boolean;

  constructor(isWanted: (id: RecordId) => boolean) {
    this.#isWanted = isWanted;
  }

  one(to: RecordId | undefined, path: () => Path): void {
    if (to !== undefined && this.#isWanted(to)) this.found.push({ to, path: path() });
  }

  many(ids: readonly RecordId[], path: () => Path): void {
    for (const [index, to] of ids.entries()) {
      if (this.#isWanted(to)) this.found.push({ to, path: [...path(), index] });
    }
  }
}

/** Every reference of a dossier, in the order of its records. */
export function walkReferences(dossier: Dossier): PlacedReference[] {
  return findReferences(dossier, () => true);
}

/** The references of a dossier to ids that are wanted, in the order of its records. */
export function findReferences(dossier: Dossier, isWanted: (id: RecordId) => boolean): PlacedReference[] {
  const references = new References(isWanted);
  fromTalks(dossier, references);
  fromAccounts(dossier, references);
  fromStatements(dossier, references);
  fromAttestations(dossier, references);
  fromDetails(dossier, references);
  fromVariants(dossier, references);
  fromDiscrepancies(dossier, references);
  fromLineages(dossier, references);
  fromSharedText(dossier, references);
  return references.found;
}

function fromTalks({ talks, actors }: Dossier, references: References): void {
  for (const [index, { actor }] of talks.participants.entries()) {
    references.one(actor, () => ['talks', 'participants', index, 'actor']);
  }
  references.many(talks.topics, () => ['talks', 'topics']);
  for (const [index, { represents }] of actors.entries()) {
    references.one(represents, () => ['actors', index, 'represents']);
  }
}

function fromAccounts({ accounts }: Dossier, references: References): void {
  for (const [index, { source, credits }] of accounts.entries()) {
    references.one(source, () => ['accounts', index, 'source']);
    for (const [place, credit] of credits.entries()) {
      references.one(credit.source, () => ['accounts', index, 'credits', place, 'source']);
    }
  }
}

function fromStatements({ statements }: Dossier, references: References): void {
  for (const [index, { speaker, audience, topics, counters }] of statements.entries()) {
    references.one(speaker, () => ['statements', index, 'speaker']);
    references.many(audience, () => ['statements', index, 'audience']);
    references.many(topics, () => ['statements', index, 'topics']);
    references.many(counters, () => ['statements', index, 'counters']);
  }
}

function fromAttestations({ attestations }: Dossier, references: References): void {
  for (const [index, { account, statements, speaker, chain }] of attestations.entries()) {
    references.one(account, () => ['attestations', index, 'account']);
    references.many(statements, () => ['attestations', index, 'statements']);
    references.one(speaker, () => ['attestations', index, 'speaker']);
    for (const [link, { actor }] of chain.entries()) {
      references.one(actor, () => ['attestations', index, 'chain', link, 'actor']);
    }
  }
}

function fromDetails({ figures, mentions }: Dossier, references: References): void {
  for (const [index, { account, attestation }] of figures.entries()) {
    references.one(account, () => ['figures', index, 'account']);
    references.one(attestation, () => ['figures', index, 'attestation']);
  }
  for (const [index, mention] of mentions.entries()) {
    references.one(mention.account, () => ['mentions', index, 'account']);
    references.one(mention.attestation, () => ['mentions', index, 'attestation']);
    if ('actor' in mention) references.one(mention.actor, () => ['mentions', index, 'actor']);
  }
}

function fromVariants({ variants }: Dossier, references: References): void {
  for (const [index, { statements, readings, base }] of variants.entries()) {
    references.many(statements, () => ['variants', index, 'statements']);
    for (const [place, { account, quotations }] of readings.entries()) {
      references.one(account, () => ['variants', index, 'readings', place, 'account']);
      references.many(quotations, () => ['variants', index, 'readings', place, 'quotations']);
    }
    references.one(base, () => ['variants', index, 'base']);
  }
}

function fromDiscrepancies({ discrepancies }: Dossier, references: References): void {
  for (const [index, { statements, readings }] of discrepancies.entries()) {
    references.many(statements, () => ['discrepancies', index, 'statements']);
    for (const [place, { accounts, evidence }] of readings.entries()) {
      references.many(accounts, () => ['discrepancies', index, 'readings', place, 'accounts']);
      references.many(evidence, () => ['discrepancies', index, 'readings', place, 'evidence']);
    }
  }
}

function fromLineages({ lineages }: Dossier, references: References): void {
  for (const [index, { copy, members, evidence }] of lineages.entries()) {
    references.one(copy, () => ['lineages', index, 'copy']);
    for (const [place, { account }] of members.entries()) {
      references.one(account, () => ['lineages', index, 'members', place, 'account']);
    }
    for (const [piece, { passages }] of evidence.entries()) {
      for (const [place, { account }] of passages.entries()) {
        references.one(account, () => ['lineages', index, 'evidence', piece, 'passages', place, 'account']);
      }
    }
  }
}

function fromSharedText({ sharedText }: Dossier, references: References): void {
  if (!sharedText) return;
  const { texts, pairs, cues = [], unmarked = [] } = sharedText;
  for (const [index, { account }] of texts.entries()) {
    references.one(account, () => ['sharedText', 'texts', index, 'account']);
  }
  for (const [index, { first, second }] of pairs.entries()) {
    references.one(first, () => ['sharedText', 'pairs', index, 'first']);
    references.one(second, () => ['sharedText', 'pairs', index, 'second']);
  }
  for (const [index, { attestation }] of cues.entries()) {
    references.one(attestation, () => ['sharedText', 'cues', index, 'attestation']);
  }
  for (const [index, { quotation, attestation }] of unmarked.entries()) {
    references.one(quotation, () => ['sharedText', 'unmarked', index, 'quotation']);
    references.one(attestation, () => ['sharedText', 'unmarked', index, 'attestation']);
  }
}
