import type { AccountId, Quotation, QuotationId, Variant } from '@parley/schema';
import { alphabetic, greatest, inTurn } from '../selection/order.ts';
import { inPlace, languageOf, type Selection } from '../selection/selection.ts';
import type { ApparatusEntry } from './apparatus.ts';
import { buildEntry } from './build-entry.ts';
import { findUnrecorded } from './find-unrecorded.ts';
import { makeWitness, type Witness } from './witness.ts';

interface Quoted {
  quotation: Quotation;
  speaker: Witness['speaker'];
}

/**
 * How the accounts word what two or more of them quote: the recorded variants, and by rule what no variant has. What
 * they word differently comes first, of that what most accounts quote, then where most words differ.
 */
export function buildApparatus(selection: Selection): ApparatusEntry[] {
  const sigla = new Map(selection.accounts.map(({ id, siglum }) => [id, siglum]));
  return [...recorded(selection, sigla), ...unrecorded(selection, sigla)].toSorted(
    inTurn(
      greatest((entry) => Math.min(1, countDifferent(entry))),
      greatest(({ readings }) => readings.length),
      greatest(countDifferent),
      alphabetic(({ id }) => id),
    ),
  );
}

function countDifferent({ readings }: ApparatusEntry): number {
  return readings.reduce((total, { added, leftOut, outside }) => total + added + leftOut + outside, 0);
}

function recorded(selection: Selection, sigla: ReadonlyMap<AccountId, string>): ApparatusEntry[] {
  const quoted = new Map<QuotationId, Quoted>();
  for (const { quotations, speaker } of selection.attestations) {
    for (const quotation of quotations) quoted.set(quotation.id, { quotation, speaker: speaker ?? null });
  }
  return selection.dossier.variants.flatMap((variant) => {
    const witnesses = witnessesOf(variant, quoted, selection);
    const built = witnesses.length > 1 ? buildEntry(witnesses, variant.base, sigla) : undefined;
    if (!built) return [];
    const statements = variant.statements.filter((id) => selection.statements.has(id)).toSorted();
    return [{ id: variant.id, variant: variant.id, title: variant.title, statements, ...built }];
  });
}

function witnessesOf(
  { readings }: Variant,
  quoted: ReadonlyMap<QuotationId, Quoted>,
  selection: Selection,
): Witness[] {
  const byAccount = new Map(readings.map((reading) => [reading.account, reading.quotations]));
  return inPlace(selection, byAccount.keys()).flatMap((account) => {
    const own = (byAccount.get(account) ?? []).flatMap((id) => quoted.get(id) ?? []);
    const [first] = own;
    if (!first) return [];
    return [
      makeWitness(
        { id: account, language: languageOf(selection, account) },
        own.map(({ quotation }) => quotation),
        first.speaker,
      ),
    ];
  });
}

function unrecorded(selection: Selection, sigla: ReadonlyMap<AccountId, string>): ApparatusEntry[] {
  return findUnrecorded(selection).flatMap(({ id, statements, witnesses }) => {
    const built = buildEntry(witnesses, undefined, sigla);
    return built ? [{ id, variant: null, title: null, statements, ...built }] : [];
  });
}
