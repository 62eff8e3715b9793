import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import {
  accountsFolder,
  decisionsFolder,
  dossierFile,
  sectionsByFile,
  sectionsOf,
  statementsFolder,
  textsFolder,
} from './layout.ts';
import { listPending, pendingFolder } from './pending.ts';
import { explainSystemError, systemCodeOf } from './system-error.ts';

/** The files of a dossier by their paths in its folder (`accounts/a.yaml`), in a fixed order. */
export interface FileList {
  readonly names: readonly string[];
  readonly problems: readonly LocatedProblem[];
}

/** The folders that hold files of records. */
const recordFolders: ReadonlySet<string> = new Set([accountsFolder, statementsFolder, decisionsFolder]);

const yamlEnding = /\.ya?ml$/i;

/**
 * Lists the files that make up the dossier in a folder. Files that the layout does not know are problems if they
 * end in .yaml or .yml, and so are unknown folders, since somebody meant them to be read; other files are passed over.
 */
export function listFiles(folder: string): FileList {
  const entries = listFolder(folder);
  if (!Array.isArray(entries)) return { names: [], problems: [entries] };
  const listing: Listing = { folder, names: [], problems: [] };
  for (const entry of entries) listEntry(listing, entry);
  if (entries.some(({ name }) => name === pendingFolder)) addPending(listing);
  // A folder of something else is not a dossier with many unknown files.
  if (listing.names.length === 0 && !listing.problems.some(({ file }) => yamlEnding.test(file))) {
    listing.problems.splice(0, listing.problems.length, {
      ...startOf(folder),
      code: 'folder-empty',
      message: 'The folder holds no file of a dossier',
      hint: `Write a ${dossierFile} into it, or name another folder.`,
    });
  } else if (!listing.names.includes(dossierFile)) {
    listing.problems.push(withoutDossierFile(folder));
  }
  return { names: listing.names.toSorted(), problems: listing.problems };
}

/** What is wrong with the names of files that are to make up a dossier. */
export function listTexts(folder: string, texts: ReadonlyMap<string, string>): LocatedProblem[] {
  const listing: Listing = { folder, names: [], problems: [] };
  for (const name of texts.keys()) {
    if (isFileName(name)) continue;
    const known = `${Object.keys(sectionsByFile).join(', ')}, ${Array.from(recordFolders, (home) => `${home}/*.yaml`).join(', ')}`;
    listing.problems.push(unknown(listing, name, `Known here are ${known}.`));
  }
  if (!texts.has(dossierFile)) listing.problems.push(withoutDossierFile(folder));
  return listing.problems;
}

/** Whether a file of this name would be read; no name leads out of the folder. */
function isFileName(name: string): boolean {
  const [, home, own] = /^(?:([a-z]+)\/)?([A-Za-z0-9][A-Za-z0-9._-]*\.yaml)$/.exec(name) ?? [];
  if (own === undefined) return false;
  return home === undefined ? sectionsOf(own).length > 0 : recordFolders.has(home);
}

interface Listing {
  readonly folder: string;
  readonly names: string[];
  readonly problems: LocatedProblem[];
}

function withoutDossierFile(folder: string): LocatedProblem {
  return {
    ...startOf(folder),
    code: 'dossier-file-missing',
    message: `The folder has no ${dossierFile}`,
    hint: `Write one with schemaVersion, talks, topics, actors and sources.`,
  };
}

function listFolder(folder: string): Dirent[] | LocatedProblem {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const missing = systemCodeOf(error) === 'ENOENT';
    return {
      ...startOf(folder),
      code: missing ? 'folder-missing' : 'folder-unreadable',
      message: missing
        ? 'There is no such folder'
        : `The folder cannot be read: ${explainSystemError(error)}`,
      hint: 'Name a folder that holds a dossier.',
    };
  }
}

function listEntry(listing: Listing, entry: Dirent): void {
  const { name } = entry;
  if (name.startsWith('.') || name === textsFolder) return;
  if (recordFolders.has(name)) listRecordFiles(listing, name);
  else if (sectionsOf(name).length > 0) listing.names.push(name);
  else if (looksMeant(entry)) {
    listing.problems.push(
      unknown(
        listing,
        name,
        `Known here are ${Object.keys(sectionsByFile).join(', ')}, ${Array.from(recordFolders, (home) => `${home}/`).join(', ')}.`,
      ),
    );
  }
}

function listRecordFiles(listing: Listing, home: string): void {
  const entries = listFolder(join(listing.folder, home));
  if (!Array.isArray(entries)) {
    const holds = home === accountsFolder ? 'one file for each account' : `files of ${home}`;
    listing.problems.push({ ...entries, hint: `Make ${home} a folder with ${holds}.` });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const name = `${home}/${entry.name}`;
    if (entry.name.endsWith('.yaml')) listing.names.push(name);
    else if (looksMeant(entry)) {
      const files = home === accountsFolder ? 'Account files' : `Files of ${home}`;
      listing.problems.push(unknown(listing, name, `${files} end in .yaml and lie directly in ${home}/.`));
    }
  }
}

/** Takes what was written together for what lies in its place. */
function addPending(listing: Listing): void {
  for (const { name, removed } of listPending(listing.folder)) {
    const place = listing.names.indexOf(name);
    if (removed && place >= 0) listing.names.splice(place, 1);
    else if (!removed && place < 0 && sectionsOf(name).length > 0) listing.names.push(name);
  }
}

function looksMeant(entry: Dirent): boolean {
  return entry.isDirectory() || yamlEnding.test(entry.name);
}

function unknown({ folder }: Listing, name: string, hint: string): LocatedProblem {
  return {
    ...startOf(join(folder, name)),
    code: 'file-unknown',
    message: 'A dossier has no such file or folder, so it would not be read',
    hint: `Rename or remove it. ${hint}`,
  };
}
