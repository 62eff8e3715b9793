import type { DossierWeights } from '@parley/collation/weigh';
import type { Dossier } from '@parley/schema';
import { writeRecord } from '../store/record-text.ts';
import { indexableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

type Rows = Pick<
  Projection,
  | 'variants'
  | 'variant_statements'
  | 'variant_quotations'
  | 'discrepancies'
  | 'discrepancy_statements'
  | 'discrepancy_accounts'
  | 'discrepancy_evidence'
  | 'lineages'
  | 'lineage_members'
  | 'shared_text'
>;

/** The rows of what was found by setting accounts side by side: variants, discrepancies, lineages, shared text. */
export function projectComparisons(dossier: Dossier, weights: DossierWeights): Rows {
  return {
    ...projectVariants(dossier),
    ...projectDiscrepancies(dossier, weights),
    ...projectLineages(dossier),
  };
}

function projectVariants({
  talks: { id: talks_id },
  variants,
}: Dossier): Pick<Rows, 'variants' | 'variant_statements' | 'variant_quotations'> {
  return {
    variants: variants.map((variant, ordinal) => ({
      talks_id,
      id: variant.id,
      ordinal,
      record: writeRecord(variant),
      title: indexableText(variant.title),
      readings: variant.readings.length,
      review: variant.review.state,
    })),
    variant_statements: variants.flatMap(({ id, statements }) =>
      statements.map((statement_id, ordinal) => ({ talks_id, variant_id: id, statement_id, ordinal })),
    ),
    variant_quotations: variants.flatMap(({ id, readings }) =>
      readings
        .flatMap(({ account, quotations }) => quotations.map((quotation) => ({ account, quotation })))
        .map(({ account, quotation }, ordinal) => ({
          talks_id,
          variant_id: id,
          quotation_id: quotation,
          account_id: account,
          ordinal,
        })),
    ),
  };
}

function projectDiscrepancies(
  { talks: { id: talks_id }, discrepancies }: Dossier,
  { seriousness }: DossierWeights,
): Pick<Rows, 'discrepancies' | 'discrepancy_statements' | 'discrepancy_accounts' | 'discrepancy_evidence'> {
  return {
    discrepancies: discrepancies.map((discrepancy, ordinal) => ({
      talks_id,
      id: discrepancy.id,
      ordinal,
      record: writeRecord(discrepancy),
      title: indexableText(discrepancy.title),
      kind: discrepancy.kind,
      status: discrepancy.status,
      seriousness: seriousness.get(discrepancy.id) ?? 0,
      review: discrepancy.review.state,
    })),
    discrepancy_statements: discrepancies.flatMap(({ id, statements }) =>
      statements.map((statement_id, ordinal) => ({ talks_id, discrepancy_id: id, statement_id, ordinal })),
    ),
    discrepancy_accounts: discrepancies.flatMap(({ id, readings }) =>
      readings.flatMap(({ accounts }, reading) =>
        [...new Set(accounts)].map((account_id) => ({ talks_id, discrepancy_id: id, account_id, reading })),
      ),
    ),
    discrepancy_evidence: discrepancies.flatMap(({ id, readings }) =>
      readings.flatMap(({ evidence }, reading) =>
        [...new Set(evidence)].map((evidence_id) => ({ talks_id, discrepancy_id: id, evidence_id, reading })),
      ),
    ),
  };
}

function projectLineages({
  talks: { id: talks_id },
  lineages,
  sharedText,
}: Dossier): Pick<Rows, 'lineages' | 'lineage_members' | 'shared_text'> {
  return {
    lineages: lineages.map((lineage, ordinal) => ({
      talks_id,
      id: lineage.id,
      ordinal,
      record: writeRecord(lineage),
      title: indexableText(lineage.title),
      copy_id: lineage.copy ?? null,
      strength: lineage.strength,
      members: lineage.members.length,
      review: lineage.review.state,
    })),
    lineage_members: lineages.flatMap(({ id, members }) =>
      members.map(({ account }, ordinal) => ({ talks_id, lineage_id: id, account_id: account, ordinal })),
    ),
    shared_text: sharedText ? [{ talks_id, record: writeRecord(sharedText) }] : [],
  };
}
