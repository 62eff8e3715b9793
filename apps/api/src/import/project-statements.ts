import type { DossierWeights } from '@parley/collation/weigh';
import type { Dossier } from '@parley/schema';
import { writeRecord } from '../store/record-text.ts';
import { indexableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

/** The rows of the statements, with how many accounts and independent lineages carry each. */
export function projectStatements(
  dossier: Dossier,
  { carriers }: DossierWeights,
): Pick<Projection, 'statements' | 'statement_topics' | 'statement_counters'> {
  const talks_id = dossier.talks.id;
  const names = new Map(dossier.actors.map(({ id, name }) => [id, indexableText(name)]));
  return {
    statements: dossier.statements.map((statement, ordinal) => ({
      talks_id,
      id: statement.id,
      ordinal,
      record: writeRecord(statement),
      speaker_id: statement.speaker ?? null,
      speaker_name: (statement.speaker && names.get(statement.speaker)) ?? '',
      kind: statement.kind,
      topic_id: statement.topics[0]!,
      carried_by: carriers.get(statement.id)?.carriedBy ?? 0,
      independent: carriers.get(statement.id)?.independent ?? 0,
      review: statement.review.state,
    })),
    statement_topics: dossier.statements.flatMap(({ id, topics }) =>
      topics.map((topic_id, ordinal) => ({ talks_id, statement_id: id, topic_id, ordinal })),
    ),
    statement_counters: dossier.statements.flatMap(({ id, counters }) =>
      counters.map((counters_id, ordinal) => ({ talks_id, statement_id: id, counters_id, ordinal })),
    ),
  };
}
