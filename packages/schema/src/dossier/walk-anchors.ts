import type { Anchor } from '../anchors/anchor.ts';
import type { AccountId } from '../ids.ts';
import type { Account } from '../records/account.ts';
import type { Attestation } from '../records/attestation.ts';
import type { Dossier } from './dossier.ts';

/** An anchor with the account whose text it points into and, where the record prints the words, these words. */
export interface PlacedAnchor {
  readonly account: AccountId;
  readonly anchor: Anchor;
  readonly path: readonly (string | number)[];
  /** The words that the record says stand there, character for character. */
  readonly printed?: string;
}

/** Every anchor of a dossier, in the order of its records. */
export function* walkAnchors(dossier: Dossier): Generator<PlacedAnchor> {
  for (const [index, account] of dossier.accounts.entries()) yield* inAccount(account, ['accounts', index]);
  for (const [index, attestation] of dossier.attestations.entries()) {
    yield* inAttestation(attestation, ['attestations', index]);
  }
  for (const [index, { account, anchor, printed }] of dossier.figures.entries()) {
    yield { account, anchor, printed, path: ['figures', index, 'anchor'] };
  }
  for (const [index, { account, anchor, printed }] of dossier.mentions.entries()) {
    yield { account, anchor, printed, path: ['mentions', index, 'anchor'] };
  }
  yield* inLineages(dossier);
  yield* inSharedText(dossier);
}

function* inAccount(record: Account, path: readonly (string | number)[]): Generator<PlacedAnchor> {
  const account = record.id;
  for (const date of ['published', 'updated', 'collected'] as const) {
    const anchor = record[date]?.anchor;
    if (anchor) yield { account, anchor, path: [...path, date, 'anchor'] };
  }
  if (record.dateline) {
    const { anchor, printed } = record.dateline;
    yield { account, anchor, printed, path: [...path, 'dateline', 'anchor'] };
  }
  for (const list of ['bylines', 'credits'] as const) {
    for (const [index, { anchor, printed }] of record[list].entries()) {
      yield { account, anchor, printed, path: [...path, list, index, 'anchor'] };
    }
  }
  for (const [index, { anchor }] of record.blocks.entries()) {
    yield { account, anchor, path: [...path, 'blocks', index, 'anchor'] };
  }
}

function* inAttestation(record: Attestation, path: readonly (string | number)[]): Generator<PlacedAnchor> {
  yield { account: record.account, anchor: record.passage, path: [...path, 'passage'] };
  yield* partsOf(record, path);
}

/** The anchors of an attestation that lie inside its passage: source, cue, chain, content and quotations. */
export function* partsOf(record: Attestation, path: readonly (string | number)[]): Generator<PlacedAnchor> {
  const { account } = record;
  for (const part of ['source', 'cue'] as const) {
    const named = record[part];
    if (named)
      yield { account, anchor: named.anchor, printed: named.printed, path: [...path, part, 'anchor'] };
  }
  for (const [index, { anchor, printed }] of record.chain.entries()) {
    yield { account, anchor, printed, path: [...path, 'chain', index, 'anchor'] };
  }
  for (const [index, anchor] of record.content.entries()) {
    yield { account, anchor, path: [...path, 'content', index] };
  }
  for (const [index, { anchor, words }] of record.quotations.entries()) {
    yield { account, anchor, printed: words, path: [...path, 'quotations', index, 'anchor'] };
  }
}

function* inLineages(dossier: Dossier): Generator<PlacedAnchor> {
  for (const [index, lineage] of dossier.lineages.entries()) {
    for (const [member, { account, passages }] of lineage.members.entries()) {
      for (const [passage, anchor] of passages.entries()) {
        yield { account, anchor, path: ['lineages', index, 'members', member, 'passages', passage] };
      }
    }
    for (const [piece, { passages }] of lineage.evidence.entries()) {
      for (const [passage, { account, anchor }] of passages.entries()) {
        yield {
          account,
          anchor,
          path: ['lineages', index, 'evidence', piece, 'passages', passage, 'anchor'],
        };
      }
    }
  }
}

function* inSharedText(dossier: Dossier): Generator<PlacedAnchor> {
  for (const [index, pair] of (dossier.sharedText?.pairs ?? []).entries()) {
    for (const [run, { first, second }] of pair.runs.entries()) {
      const path = ['sharedText', 'pairs', index, 'runs', run] as const;
      yield { account: pair.first, anchor: first, path: [...path, 'first'] };
      yield { account: pair.second, anchor: second, path: [...path, 'second'] };
    }
  }
  yield* inTextReadings(dossier);
}

/** What stands in an attestation that the dossier does not have is another problem and has no text to point into. */
function* inTextReadings({ attestations, sharedText }: Dossier): Generator<PlacedAnchor> {
  const { cues = [], unmarked = [] } = sharedText ?? {};
  if (cues.length + unmarked.length === 0) return;
  const accounts = new Map(attestations.map(({ id, account }) => [id, account]));
  for (const [index, { attestation, anchor, printed }] of cues.entries()) {
    const account = accounts.get(attestation);
    if (account) yield { account, anchor, printed, path: ['sharedText', 'cues', index, 'anchor'] };
  }
  for (const [index, { attestation, anchor }] of unmarked.entries()) {
    const account = accounts.get(attestation);
    if (account) yield { account, anchor, path: ['sharedText', 'unmarked', index, 'anchor'] };
  }
}
