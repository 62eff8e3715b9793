import { Decision } from '@parley/schema';
import { editYaml } from '../edit/edit-yaml.ts';
import { decisionsFile } from '../folder/layout.ts';
import type { FolderContents } from '../folder/read-files.ts';
import type { LocatedProblem } from '../located-problem.ts';
import { placeOfValue } from '../merge/find-node.ts';
import { isFields } from '../shape/is-fields.ts';
import { omitDefaults } from '../write/omit-defaults.ts';
import { tidyYaml } from '../write/tidy-yaml.ts';

/** A decision as whoever takes it knows it; the digests are found when it is written. */
export type TrailEntry = Omit<Decision, 'before' | 'after'>;

/** The text of the trail with one decision more; what stands in it stays byte for byte. */
export function appendDecision(contents: FolderContents, decision: Decision): string | LocatedProblem {
  const plain = omitDefaults(Decision, decision);
  const file = contents.files.find(({ name }) => name === decisionsFile);
  if (!file) return tidyYaml({ decisions: [plain] });
  const earlier = isFields(file.value) ? file.value['decisions'] : undefined;
  const decisions = [...(Array.isArray(earlier) ? (earlier as unknown[]) : []), plain];
  const edited = editYaml(file, { decisions });
  if (edited !== undefined) return edited;
  return {
    ...placeOfValue(file, ['decisions']),
    code: 'file-not-editable',
    message: 'The trail of decisions cannot be continued without touching what stands in it',
    hint: 'Write its records in the usual way first, without comments in brackets.',
  };
}
