import { join } from 'node:path';
import type { RecordId, Review } from '@parley/schema';
import { checkFolder } from '../check-folder.ts';
import { dossierFile } from '../folder/layout.ts';
import { readFiles, type FolderContents } from '../folder/read-files.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { placeOfValue, type FilePath } from '../merge/find-node.ts';
import { isFields } from '../shape/is-fields.ts';
import { writeFileWhole } from '../write/write-file.ts';
import type { WriteOutcome } from '../write/write-dossier.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * Gives a field of the record with an id another value; undefined removes it. All other bytes of the file stay.
 * Nothing is written where the dossier would have a problem then that it does not have now.
 */
export async function setField(
  folder: string,
  id: RecordId,
  field: FilePath,
  value: unknown,
): Promise<WriteOutcome> {
  const contents = readFiles(folder);
  const records = contents.files.flatMap((file) =>
    findRecords(file.value, id).map((path) => ({ file, path: [...path, ...field] })),
  );
  const [record] = records;
  // In a file that cannot be read the record may well be.
  if (record === undefined && contents.problems.length > 0) return { ok: false, problems: contents.problems };
  if (record === undefined || records.length > 1) return refuse(missing(folder, id, records.length));
  const { file, path } = record;
  const text = editYaml(file, withValue(file.value, path, value));
  if (text === undefined) return refuse(notEditable(file, path, id));
  const problems = newProblems(contents, file, text);
  if (problems.length > 0) return { ok: false, problems };
  const problem = writeFileWhole(file.path, text);
  return problem ? refuse(problem) : { ok: true };
}

/** Records what a person decided on a record, or what a rule suggests. */
export async function setReview(folder: string, id: RecordId, review: Review): Promise<WriteOutcome> {
  return setField(folder, id, ['review'], review);
}

function newProblems(contents: FolderContents, file: YamlFile, text: string): LocatedProblem[] {
  const before = new Set(checkFolder(contents).problems.map(withoutPlace));
  const after = readFiles(contents.folder, { replaced: new Map([[file.name, text]]) });
  return checkFolder(after).problems.filter((problem) => !before.has(withoutPlace(problem)));
}

function withoutPlace({ file, code, message }: LocatedProblem): string {
  return JSON.stringify([file, code, message]);
}

function findRecords(value: unknown, id: string, path: FilePath = []): FilePath[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findRecords(item, id, [...path, index]));
  if (!isFields(value)) return [];
  const inside = Object.entries(value).flatMap(([name, field]) => findRecords(field, id, [...path, name]));
  return value['id'] === id ? [path, ...inside] : inside;
}

/** A copy of plain data with another value at a path. */
function withValue(data: unknown, [step, ...rest]: FilePath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items = data.map((item: unknown, index) => (index === step ? withValue(item, rest, value) : item));
    return items.filter((item) => item !== undefined);
  }
  const { [step]: old, ...others } = isFields(data) ? data : {};
  const changed = withValue(old, rest, value);
  if (changed === undefined) return others;
  // In its old place, since the order of fields is the order in the file.
  return isFields(data) && Object.hasOwn(data, step)
    ? { ...data, [step]: changed }
    : { ...others, [step]: changed };
}

function refuse(problem: LocatedProblem): WriteOutcome {
  return { ok: false, problems: [problem] };
}

function missing(folder: string, id: string, found: number): LocatedProblem {
  return {
    ...startOf(join(folder, dossierFile)),
    code: found === 0 ? 'record-missing' : 'id-duplicate',
    message: found === 0 ? `There is no record ${id} in this dossier` : `The id ${id} is used ${found} times`,
    hint: found === 0 ? 'Name a record that exists.' : 'Give each record an id of its own first.',
  };
}

function notEditable(file: YamlFile, path: FilePath, id: string): LocatedProblem {
  return {
    ...placeOfValue(file, path),
    code: 'file-not-editable',
    message: `The field of ${id} cannot be changed without touching what stands around it`,
    hint: 'Make the change by hand, or write the record in the usual way first, without comments in brackets.',
  };
}
