import { join } from 'node:path';
import { dossierFile } from '../folder/layout.ts';
import { startOf, type FilePlace } from '../located-problem.ts';
import { placeOfKey, placeOfValue } from './find-node.ts';
import type { MergedDossier, Origin } from './merge-files.ts';

/** A path into the dossier as the schema has it: `['attestations', 12, 'passage', 'start']`. */
export type DossierPath = readonly PropertyKey[];

/** Where the values of a dossier stand in its files. */
export interface Positions {
  /** The place of a value; of what is nearest above it where the files do not write it (a default, an upgrade). */
  locate(path: DossierPath): FilePlace;
  /** The place of the name of a field in the record at `path`. */
  locateKey(path: DossierPath, key: string): FilePlace;
}

/** The file and path in it from which a path into the dossier comes; undefined where no file has it. */
function originOf(merged: MergedDossier, path: DossierPath): Origin | undefined {
  const [section, index, ...rest] = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (typeof section !== 'string') return undefined;
  const record = typeof index === 'number' ? merged.records.get(section)?.[index] : undefined;
  if (record) return { file: record.file, path: [...record.path, ...rest] };
  const single = merged.sections.get(section);
  return (
    single && { file: single.file, path: [...single.path, ...(index === undefined ? [] : [index, ...rest])] }
  );
}

/** The positions of a dossier whose files were merged. */
export function positionsOf(folder: string, merged: MergedDossier): Positions {
  const at = (path: DossierPath, place: (origin: Origin) => FilePlace): FilePlace => {
    const origin = originOf(merged, path);
    return origin ? place(origin) : startOf(join(folder, dossierFile));
  };
  return {
    locate: (path) => at(path, (origin) => placeOfValue(origin.file, origin.path)),
    locateKey: (path, key) => at(path, (origin) => placeOfKey(origin.file, origin.path, key)),
  };
}
