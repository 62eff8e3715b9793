import type { Dossier } from '@parley/schema';
import { writeRecord } from '../store/record-text.ts';
import { storableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

/** The rows of the audit trail, oldest first. */
export function projectDecisions({
  talks: { id: talks_id },
  decisions = [],
}: Dossier): Pick<Projection, 'decisions'> {
  return {
    decisions: decisions.map((decision, ordinal) => ({
      talks_id,
      ordinal,
      at: decision.at,
      by: storableText(decision.by),
      action: decision.action,
      record: writeRecord(decision),
    })),
  };
}
