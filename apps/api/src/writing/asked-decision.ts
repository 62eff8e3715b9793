import type { RecordId } from '@parley/schema';
import { planCorrections, type Correction } from './plan-correction.ts';
import { planConfirm, planMerge, planReject, planSplit, type Planner } from './plan-decision.ts';

/** What somebody decides, as data: it is planned where the dossier is read. */
export type AskedDecision =
  | { readonly action: 'confirm'; readonly records: readonly RecordId[] }
  | { readonly action: 'reject'; readonly records: readonly RecordId[] }
  | { readonly action: 'merge'; readonly keep: RecordId; readonly others: readonly RecordId[] }
  | {
      readonly action: 'split';
      readonly statement: RecordId;
      readonly reports: readonly RecordId[];
      readonly gist?: string | undefined;
    }
  | { readonly action: 'correct'; readonly corrections: readonly Correction[] };

/** What plans a decision. */
export function plannerOf(asked: AskedDecision): Planner {
  if (asked.action === 'confirm') return planConfirm(asked.records);
  if (asked.action === 'reject') return planReject(asked.records);
  if (asked.action === 'merge') return planMerge(asked.keep, asked.others);
  if (asked.action === 'split') return planSplit(asked.statement, asked.reports, asked.gist);
  return planCorrections(asked.corrections);
}
