import { attestationList } from './attestations.ts';
import { exists, type Column } from './conditions.ts';
import type { FilterField } from './fields.ts';

const { fields: report } = attestationList;

/** Fields that ask for the report in which a record stands, by the column that names it. */
export function inReport(talksId: Column, attestationId: Column) {
  const of = <Value>({ condition, ...field }: FilterField<Value>): FilterField<Value> => ({
    ...field,
    condition: (value, asking) =>
      exists('attestations', { talks_id: talksId, id: attestationId }, [condition(value, asking)]),
  });
  return {
    speaker: of(report.speaker),
    side: of(report.side),
    role: of(report.role),
    mode: of(report.mode),
  };
}
