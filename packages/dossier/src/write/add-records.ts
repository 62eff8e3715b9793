import { Dossier } from '@parley/schema';
import { editYaml } from '../edit/edit-yaml.ts';
import { accountsFolder, dossierFile, isAccountFile, isTrailFile, sectionsByFile } from '../folder/layout.ts';
import { readFiles } from '../folder/read-files.ts';
import type { LocatedProblem } from '../located-problem.ts';
import { placeOfValue } from '../merge/find-node.ts';
import { isFields } from '../shape/is-fields.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { omitDefaults } from './omit-defaults.ts';
import { placeStatements, type PlainStatement } from './place-statements.ts';
import { accountsOf } from './render-dossier.ts';
import { tidyYaml } from './tidy-yaml.ts';

/** New texts of the files of a dossier, or why there are none. */
export type AddOutcome =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string>; readonly made: ReadonlySet<string> }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * The files of a folder with the records that a dossier has beyond what stands in them; `made` names the new ones.
 * What is there stays byte for byte, whatever the dossier has of it: comments, names of files, order. Shared text is
 * no list of records and stays as it is.
 */
export function addRecords(folder: string, dossier: Dossier): AddOutcome {
  const { files, problems } = readFiles(folder);
  if (problems.length > 0) return { ok: false, problems };
  const there = new Set(files.flatMap(({ value }) => idsIn(value)));
  const plain = omitDefaults(Dossier, dossier) as Record<string, unknown>;
  const isNew = (record: unknown): boolean => isFields(record) && !there.has(String(record['id']));
  const wanted = new Map<string, Record<string, readonly unknown[]>>();
  const names = new Set(files.map(({ name }) => name));
  const made = new Map<string, string>();
  for (const [name, sections] of Object.entries(sectionsByFile)) {
    // Entries of the trail have no ids to tell new ones by; who decides writes them.
    if (isTrailFile(name)) continue;
    for (const section of sections) {
      const records = Array.isArray(plain[section]) ? plain[section].filter(isNew) : [];
      if (section !== 'statements' && records.length > 0)
        wanted.set(name, { ...wanted.get(name), [section]: records });
    }
  }
  const statements = ((plain['statements'] ?? []) as PlainStatement[]).filter(isNew);
  for (const [name, records] of placeStatements(statements, countStatements(files)))
    wanted.set(name, { statements: records });
  const homes = new Map(
    files.filter(({ name }) => isAccountFile(name)).map(({ name, value }) => [accountIn(value), name]),
  );
  for (const [id, { account, ...sections }] of accountsOf(plain)) {
    const home = homes.get(id);
    if (home === undefined) {
      made.set(freeName(id, names), tidyYaml({ account, ...sections }));
      continue;
    }
    const fresh = Object.entries(sections).map(
      ([section, records]) => [section, (records as unknown[]).filter(isNew)] as const,
    );
    const some = fresh.filter(([, records]) => records.length > 0);
    if (some.length > 0) wanted.set(home, Object.fromEntries(some));
  }
  const edited = new Map<string, string>();
  for (const [name, sections] of wanted) {
    const file = files.find((one) => one.name === name);
    if (!file) {
      made.set(name, tidyYaml(sections));
      continue;
    }
    const text = appendTo(file, sections);
    if (text === undefined)
      return { ok: false, problems: [notEditable(file, Object.keys(sections)[0] ?? '')] };
    edited.set(name, text);
  }
  const all = new Map([...made, ...edited]);
  // dossier.yaml comes last, as in every writing of a dossier.
  const last = all.get(dossierFile);
  if (last !== undefined && all.delete(dossierFile)) all.set(dossierFile, last);
  return { ok: true, files: all, made: new Set(made.keys()) };
}

function idsIn(value: unknown): string[] {
  if (!isFields(value)) return [];
  return Object.values(value).flatMap((content) =>
    (Array.isArray(content) ? content : [content]).flatMap((record: unknown) =>
      isFields(record) && typeof record['id'] === 'string' ? [record['id']] : [],
    ),
  );
}

function countStatements(files: readonly YamlFile[]): Map<string, number> {
  return new Map(
    files.flatMap(({ name, value }) =>
      isFields(value) && Array.isArray(value['statements']) ? [[name, value['statements'].length]] : [],
    ),
  );
}

function accountIn(value: unknown): unknown {
  return isFields(value) && isFields(value['account']) ? value['account']['id'] : undefined;
}

function freeName(account: string, names: Set<string>): string {
  const slug = account.slice(account.indexOf(':') + 1);
  let name = `${accountsFolder}/${slug}.yaml`;
  for (let turn = 2; names.has(name); turn += 1) name = `${accountsFolder}/${slug}-${turn}.yaml`;
  names.add(name);
  return name;
}

function appendTo(
  file: YamlFile,
  sections: Readonly<Record<string, readonly unknown[]>>,
): string | undefined {
  const fields = isFields(file.value) ? file.value : {};
  const longer = Object.entries(sections).map(([section, records]): [string, unknown] => {
    const old = fields[section];
    return [section, [...(Array.isArray(old) ? (old as unknown[]) : []), ...records]];
  });
  return editYaml(file, { ...fields, ...Object.fromEntries(longer) });
}

function notEditable(file: YamlFile, section: string): LocatedProblem {
  return {
    ...placeOfValue(file, [section]),
    code: 'file-not-editable',
    message: `Nothing can be added to "${section}" without touching what stands around it`,
    hint: 'Write the list in the usual way, one record after a dash, without comments in brackets.',
  };
}
