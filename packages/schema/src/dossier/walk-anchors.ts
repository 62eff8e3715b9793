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

type Path = (string | number)[];

/** Is told of an anchor, and of the words that stand there where the record prints them; makes its path where wanted. */
type VisitAnchor = (account: AccountId, anchor: Anchor, path: () => Path, printed?: string) => void;

/** Every anchor of a dossier, in the order of its records. */
export function walkAnchors(dossier: Dossier): PlacedAnchor[] {
  const placed: PlacedAnchor[] = [];
  visitAnchors(dossier, (account, anchor, path, printed) => {
    placed.push({ account, anchor, path: path(), ...(printed !== undefined && { printed }) });
  });
  return placed;
}

/** Tells of every anchor of a dossier, in the order of its records. */
export function visitAnchors(dossier: Dossier, visit: VisitAnchor): void {
  for (const [index, account] of dossier.accounts.entries()) inAccount(account, index, visit);
  for (const [index, attestation] of dossier.attestations.entries()) {
    visit(attestation.account, attestation.passage, () => ['attestations', index, 'passage']);
    visitParts(attestation, index, visit);
  }
  for (const list of ['figures', 'mentions'] as const) {
    for (const [index, { account, anchor, printed }] of dossier[list].entries()) {
      visit(account, anchor, () => [list, index, 'anchor'], printed);
    }
  }
  inLineages(dossier, visit);
  inSharedText(dossier, visit);
}

function inAccount(record: Account, index: number, visit: VisitAnchor): void {
  const account = record.id;
  for (const date of ['published', 'updated', 'collected'] as const) {
    const anchor = record[date]?.anchor;
    if (anchor) visit(account, anchor, () => ['accounts', index, date, 'anchor']);
  }
  if (record.dateline) {
    const { anchor, printed } = record.dateline;
    visit(account, anchor, () => ['accounts', index, 'dateline', 'anchor'], printed);
  }
  for (const list of ['bylines', 'credits'] as const) {
    for (const [place, { anchor, printed }] of record[list].entries()) {
      visit(account, anchor, () => ['accounts', index, list, place, 'anchor'], printed);
    }
  }
  for (const [place, { anchor }] of record.blocks.entries()) {
    visit(account, anchor, () => ['accounts', index, 'blocks', place, 'anchor']);
  }
}

/**
 * Tells of the anchors of an attestation that lie inside its passage: source, cue, chain, content and quotations.
 *
 * @param index of the attestation in its dossier.
 */
export function visitParts(record: Attestation, index: number, visit: VisitAnchor): void {
  const { account, source, cue } = record;
  if (source)
    visit(account, source.anchor, () => ['attestations', index, 'source', 'anchor'], source.printed);
  if (cue) visit(account, cue.anchor, () => ['attestations', index, 'cue', 'anchor'], cue.printed);
  for (const [place, { anchor, printed }] of record.chain.entries()) {
    visit(account, anchor, () => ['attestations', index, 'chain', place, 'anchor'], printed);
  }
  for (const [place, anchor] of record.content.entries()) {
    visit(account, anchor, () => ['attestations', index, 'content', place]);
  }
  for (const [place, { anchor, words }] of record.quotations.entries()) {
    visit(account, anchor, () => ['attestations', index, 'quotations', place, 'anchor'], words);
  }
}

function inLineages({ lineages }: Dossier, visit: VisitAnchor): void {
  for (const [index, { members, evidence }] of lineages.entries()) {
    for (const [member, { account, passages }] of members.entries()) {
      for (const [passage, anchor] of passages.entries()) {
        visit(account, anchor, () => ['lineages', index, 'members', member, 'passages', passage]);
      }
    }
    for (const [piece, { passages }] of evidence.entries()) {
      for (const [passage, { account, anchor }] of passages.entries()) {
        visit(account, anchor, () => ['lineages', index, 'evidence', piece, 'passages', passage, 'anchor']);
      }
    }
  }
}

function inSharedText(dossier: Dossier, visit: VisitAnchor): void {
  for (const [index, pair] of (dossier.sharedText?.pairs ?? []).entries()) {
    for (const [run, { first, second }] of pair.runs.entries()) {
      visit(pair.first, first, () => ['sharedText', 'pairs', index, 'runs', run, 'first']);
      visit(pair.second, second, () => ['sharedText', 'pairs', index, 'runs', run, 'second']);
    }
  }
  inTextReadings(dossier, visit);
}

/** What stands in an attestation that the dossier does not have is another problem and has no text to point into. */
function inTextReadings({ attestations, sharedText }: Dossier, visit: VisitAnchor): void {
  const { cues = [], unmarked = [] } = sharedText ?? {};
  if (cues.length + unmarked.length === 0) return;
  const accounts = new Map(attestations.map(({ id, account }) => [id, account]));
  for (const [index, { attestation, anchor, printed }] of cues.entries()) {
    const account = accounts.get(attestation);
    if (account) visit(account, anchor, () => ['sharedText', 'cues', index, 'anchor'], printed);
  }
  for (const [index, { attestation, anchor }] of unmarked.entries()) {
    const account = accounts.get(attestation);
    if (account) visit(account, anchor, () => ['sharedText', 'unmarked', index, 'anchor']);
  }
}
