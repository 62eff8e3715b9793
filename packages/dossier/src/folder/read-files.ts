import { startOf, type LocatedProblem } from '../located-problem.ts';
import { decodeText } from '../yaml/decode-text.ts';
import { parseYaml, type YamlOutcome } from '../yaml/parse-yaml.ts';
import { Utf8Text } from '../yaml/utf8-text.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { digestFiles } from './digest-dossier.ts';
import { dossierFile, isTrailFile } from './layout.ts';
import { listFiles, listTexts } from './list-files.ts';
import { asFile, readBytes, type RawFile } from './read-bytes.ts';

/** The files of a dossier folder, parsed as far as they can be. */
export interface FolderContents {
  readonly folder: string;
  readonly digest: string;
  /** The digest of all but the trail of decisions, which says what the others were. */
  readonly digestContent: () => string;
  readonly files: readonly YamlFile[];
  /** Files that are there but cannot be read as YAML, with the ids that seem to be declared in them. */
  readonly broken: readonly BrokenFile[];
  readonly problems: readonly LocatedProblem[];
}

/** A file whose records are not known. */
export interface BrokenFile {
  readonly name: string;
  /** Undefined where not even its text can be read. */
  readonly ids: readonly string[] | undefined;
}

/**
 * Files as they were parsed last, by name: a text that has not changed is not parsed again. For one folder only.
 * Parsing takes some hundred times what comparing takes.
 */
export type ParsedFiles = Map<string, { readonly bytes: Buffer; readonly outcome: YamlOutcome }>;

/** What is read in place of what lies in the folder. */
export interface ReadFilesOptions {
  /** Files to pass over, by name. */
  readonly without?: readonly string[];
  /** Texts that stand in for those of files or beside them, by name. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** Spares parsing again; updated. */
  readonly parsed?: ParsedFiles;
}

/** The files of a dossier folder, not looked into. */
export interface LoadedFolder {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly raw: RawFile | LocatedProblem }[];
  readonly problems: readonly LocatedProblem[];
}

/** Reads and parses all files of a dossier folder. */
export function readFiles(folder: string, options: ReadFilesOptions = {}): FolderContents {
  return parseFolder(loadFolder(folder, options), { parsed: options.parsed });
}

/** Reads all files of a dossier folder. */
export function loadFolder(
  folder: string,
  { without = [], replaced = new Map() }: Omit<ReadFilesOptions, 'parsed'> = {},
): LoadedFolder {
  const listed = listFiles(folder);
  const names = new Set([...listed.names, ...replaced.keys()]);
  const files = [...names]
    .filter((name) => !without.includes(name))
    .toSorted()
    .map((name) => {
      const text = replaced.get(name);
      return { name, raw: text === undefined ? readBytes(folder, name) : asFile(folder, name, text) };
    });
  return { folder, files, problems: listed.problems };
}

/** The digest that a folder has as it was read; the same as `digestDossier` gives. */
export function digestFolder({ files, problems }: LoadedFolder): string {
  return digestFiles([...files.map(({ raw }) => raw), ...problems]);
}

/** Parses the files of a dossier that lies nowhere yet, as if they lay in the folder. */
export function readTexts(folder: string, texts: ReadonlyMap<string, string>): FolderContents {
  const files = [...texts]
    .map(([name, text]) => ({ name, raw: asFile(folder, name, text) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return parseFolder({ folder, files, problems: listTexts(folder, texts) });
}

/**
 * Parses files that were read.
 *
 * @param digest of these files, where it is known already.
 */
export function parseFolder(
  loaded: LoadedFolder,
  {
    parsed,
    digest = digestFolder(loaded),
  }: { readonly parsed?: ParsedFiles | undefined; readonly digest?: string } = {},
): FolderContents {
  const problems = [...loaded.problems];
  const files: YamlFile[] = [];
  const broken: BrokenFile[] = [];
  for (const { name, raw } of loaded.files) {
    const text = textOf(raw);
    const path = 'path' in raw ? raw.path : raw.file;
    const outcome =
      text instanceof Utf8Text
        ? parseFile(name, path, text, parsed)
        : { ok: false as const, problems: [text] };
    if (outcome.ok) files.push(outcome.file);
    else {
      problems.push(...outcome.problems);
      broken.push({ name, ids: text instanceof Utf8Text ? declaredIds(text.text) : undefined });
    }
  }
  return {
    folder: loaded.folder,
    digest,
    digestContent: () =>
      digestFolder({ ...loaded, files: loaded.files.filter(({ name }) => !isTrailFile(name)) }),
    files,
    broken,
    problems,
  };
}

function textOf(raw: RawFile | LocatedProblem): Utf8Text | LocatedProblem {
  return 'bytes' in raw ? decodeText(raw) : raw;
}

function parseFile(name: string, path: string, text: Utf8Text, parsed?: ParsedFiles): YamlOutcome {
  const before = parsed?.get(name);
  if (before?.bytes.equals(text.bytes) === true) return before.outcome;
  const outcome = refuseEmpty(name, path, parseYaml(name, path, text));
  parsed?.set(name, { bytes: text.bytes, outcome });
  return outcome;
}

function refuseEmpty(name: string, path: string, outcome: YamlOutcome): YamlOutcome {
  if (!outcome.ok || (outcome.file.value !== null && outcome.file.value !== undefined)) return outcome;
  const hint =
    name === dossierFile
      ? 'Write schemaVersion, talks, topics, actors and sources.'
      : 'Write its records or remove it.';
  return {
    ok: false,
    problems: [{ ...startOf(path), code: 'file-empty', message: 'The file has no records in it', hint }],
  };
}

/** The ids that a text seems to declare, so that references to them are not called dangling. */
function declaredIds(text: string): string[] {
  return Array.from(text.matchAll(/\bid:[ \t]*["']?([a-z]+:[a-z0-9-]+)/g), ([, id]) => id ?? '');
}
