import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptSections, SectionSource, SetSection } from '../layout/remember-sections.ts';
import { dropOldest, readChecked, writeChecked } from './checked-file.ts';
import { nameKept } from './name-kept.ts';

/** Sections of earlier runs, and those of this one for later ones. */
export interface SectionStore extends KeptSections {
  /** Writes what is new; where it cannot be written, the next run takes longer, that is all. */
  write(): void;
}

/** Files in the folder: some ten briefings. */
const mostFiles = 160;

/** A longer one is not kept: what it takes to read is most of what it takes to set. */
const mostBytes = 4 * 2 ** 20;

/**
 * Sections that are kept in a folder that may be deleted at any time. Each file begins with a sum of its own; one
 * that is damaged is as none.
 *
 * @param program names the program that sets them and its fonts: sections of another one are not found
 */
export function openKeptSections(folder: string, program: string): SectionStore {
  const fresh = new Map<string, Uint8Array>();
  const names = new WeakMap<SectionSource, string>();
  const nameOf = (source: SectionSource): string => {
    let name = names.get(source);
    if (name === undefined) {
      names.set(source, (name = nameKept(program, [source.place, source.section], 'section')));
    }
    return name;
  };
  return {
    find(source) {
      return readChecked(join(folder, nameOf(source)), (kept) => deserialize(kept) as SetSection);
    },
    keep(source, section) {
      const bytes = serialize(section);
      if (bytes.length <= mostBytes) fresh.set(nameOf(source), bytes);
    },
    write() {
      for (const [name, bytes] of fresh) writeChecked(folder, name, bytes);
      if (fresh.size > 0) dropOldest(folder, mostFiles);
      fresh.clear();
    },
  };
}
