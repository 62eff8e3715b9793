import { accountSections, homeOf, isAccountFile, sectionsOf } from '../folder/layout.ts';
import { listProblems } from '../list-problems.ts';
import type { LocatedProblem } from '../located-problem.ts';
import { isFields } from '../shape/is-fields.ts';
import { kindOfValue, shorten } from '../shape/kind-of-value.ts';
import { suggestName } from '../shape/suggest-name.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { placeOfKey, placeOfValue, type FilePath } from './find-node.ts';

/** Where a record or section comes from: a file and the path in it. */
export interface Origin {
  readonly file: YamlFile;
  readonly path: FilePath;
}

/** The files of a dossier as one value, with the origin of each of its parts. */
export interface MergedDossier {
  readonly value: Record<string, unknown>;
  /** Origins of sections that stand in one file. */
  readonly sections: ReadonlyMap<string, Origin>;
  /** Origins of the records of sections that are put together from several files. */
  readonly records: ReadonlyMap<string, readonly Origin[]>;
  readonly problems: readonly LocatedProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Merging {
  readonly value: Record<string, unknown>;
  readonly sections: Map<string, Origin>;
  readonly records: Map<string, Origin[]>;
  readonly problems: LocatedProblem[];
}

/** Puts the files of a dossier together into the shape of the schema; each record of an account gets its account. */
export function mergeFiles(files: readonly YamlFile[]): MergedDossier {
  const merging: Merging = { value: {}, sections: new Map(), records: new Map(), problems: [] };
  for (const file of files) {
    if (!isFields(file.value)) {
      merging.problems.push({
        ...placeOfValue(file, []),
        code: 'value-type',
        message: `The file must hold fields and holds ${kindOfValue(file.value)}`,
        hint: `Begin it with ${sectionsOf(file.name)
          .map((section) => `"${section}:"`)
          .join(' or ')}.`,
      });
      continue;
    }
    refuseUnknownSections(merging, file, file.value);
    if (isAccountFile(file.name)) mergeAccount(merging, file, file.value);
    else mergeSections(merging, file, file.value);
  }
  return merging;
}

function mergeSections(merging: Merging, file: YamlFile, fields: Fields): void {
  for (const section of sectionsOf(file.name)) {
    if (!Object.hasOwn(fields, section)) continue;
    const content = fields[section];
    // These may stand in several files; what is no list is said of its own place.
    const inSeveral = section === 'statements' || section === 'decisions';
    if (inSeveral && Array.isArray(content) && Array.isArray(merging.value[section] ?? [])) {
      merging.value[section] ??= [];
      for (const [index, record] of content.entries())
        addRecord(merging, section, record, { file, path: [section, index] });
    } else {
      merging.value[section] = content;
    }
    if (!merging.sections.has(section)) merging.sections.set(section, { file, path: [section] });
  }
}

function mergeAccount(merging: Merging, file: YamlFile, fields: Fields): void {
  const { account } = fields;
  if (account === undefined) {
    merging.problems.push({
      ...placeOfValue(file, []),
      code: 'record-missing',
      message: 'The file has no account',
      hint: 'Write "account:" with the fields of the account under it.',
    });
  } else {
    addRecord(merging, 'accounts', account, { file, path: ['account'] });
  }
  const id = isFields(account) ? account['id'] : undefined;
  for (const section of accountSections) {
    const records = fields[section];
    if (records === undefined) continue;
    if (Array.isArray(records)) {
      for (const [index, record] of records.entries()) {
        addOwned(merging, section, record, id, { file, path: [section, index] });
      }
    } else {
      merging.problems.push({
        ...placeOfValue(file, [section]),
        code: 'value-type',
        message: `"${section}" must be a list and is ${kindOfValue(records)}`,
        hint: `Begin each record under it with "- ", or remove the field.`,
      });
    }
  }
}

function addOwned(
  merging: Merging,
  section: string,
  record: unknown,
  account: unknown,
  origin: Origin,
): void {
  if (!isFields(record)) {
    addRecord(merging, section, record, origin);
    return;
  }
  if (Object.hasOwn(record, 'account')) {
    merging.problems.push({
      ...placeOfKey(origin.file, origin.path, 'account'),
      code: 'field-superfluous',
      message: 'A record in an account’s file has no field "account"; it belongs to the account of the file',
      hint: 'Remove the field, or move the record to the file of its account.',
    });
  }
  addRecord(merging, section, { ...record, account }, origin);
}

function addRecord(merging: Merging, section: string, record: unknown, origin: Origin): void {
  const records = (merging.value[section] ??= []) as unknown[];
  records.push(record);
  const origins = merging.records.get(section);
  if (origins) origins.push(origin);
  else merging.records.set(section, [origin]);
}

function refuseUnknownSections(merging: Merging, file: YamlFile, fields: Fields): void {
  const known = sectionsOf(file.name);
  const others = Object.keys(fields).filter((section) => !known.includes(section));
  const problems = listProblems(others, (section): LocatedProblem => {
    const home = homeOf(section);
    const place = placeOfKey(file, [], section);
    return home === undefined
      ? {
          ...place,
          code: 'field-unknown',
          message: `The file has no field ${shorten(section)}`,
          hint: suggestName(section, known),
        }
      : {
          ...place,
          code: 'section-misplaced',
          message: `"${section}" does not belong in this file`,
          hint: `Move it to ${home}.`,
        };
  });
  merging.problems.push(...problems);
}
