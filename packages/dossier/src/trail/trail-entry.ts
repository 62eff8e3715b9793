import { Decision } from '@parley/schema';
import { editYaml } from '../edit/edit-yaml.ts';
import { isTrailFile } from '../folder/layout.ts';
import type { FolderContents } from '../folder/read-files.ts';
import type { LocatedProblem } from '../located-problem.ts';
import { placeOfValue } from '../merge/find-node.ts';
import { isFields } from '../shape/is-fields.ts';
import { omitDefaults } from '../write/omit-defaults.ts';
import { mostDecisions, trailFile } from '../write/place-decisions.ts';
import { tidyYaml } from '../write/tidy-yaml.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** A decision as whoever takes it knows it; the digests are found when it is written. */
export type TrailEntry = Omit<Decision, 'before' | 'after'>;

/** The file of the trail with one decision more, by its name; what stands in it stays byte for byte. */
export function appendDecision(
  contents: FolderContents,
  decision: Decision,
): ReadonlyMap<string, string> | LocatedProblem {
  const plain = omitDefaults(Decision, decision);
  // By name, so the last one is the newest.
  const trail = contents.files.filter(({ name }) => isTrailFile(name));
  const last = trail.at(-1);
  const earlier = last ? decisionsIn(last) : [];
  if (!last || earlier.length >= mostDecisions) {
    const names = new Set(trail.map(({ name }) => name));
    let number = trail.length + 1;
    while (names.has(trailFile(number))) number += 1;
    return new Map([[trailFile(number), tidyYaml({ decisions: [plain] })]]);
  }
  const edited = editYaml(last, { decisions: [...earlier, plain] });
  if (edited !== undefined) return new Map([[last.name, edited]]);
  return {
    ...placeOfValue(last, ['decisions']),
    code: 'file-not-editable',
    message: 'The trail of decisions cannot be continued without touching what stands in it',
    hint: 'Write its records in the usual way first, without comments in brackets.',
  };
}

function decisionsIn({ value }: YamlFile): readonly unknown[] {
  const decisions = isFields(value) ? value['decisions'] : undefined;
  return Array.isArray(decisions) ? decisions : [];
}
