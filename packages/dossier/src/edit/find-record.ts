import { isFields } from '../shape/is-fields.ts';
import type { FilePath } from '../merge/find-node.ts';

/** The paths in a file's value at which records with an id stand: in its lists, alone, or among quotations. */
export function findRecords(value: unknown, id: string): FilePath[] {
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([section, content]): FilePath[] => {
    if (!Array.isArray(content)) return hasId(content, id) ? [[section]] : [];
    return content.flatMap((record: unknown, index): FilePath[] => {
      if (!isFields(record)) return [];
      const { quotations } = record;
      const inside = Array.isArray(quotations)
        ? quotations.flatMap((one: unknown, place): FilePath[] =>
            hasId(one, id) ? [[section, index, 'quotations', place]] : [],
          )
        : [];
      return record['id'] === id ? [[section, index], ...inside] : inside;
    });
  });
}

function hasId(value: unknown, id: string): boolean {
  return isFields(value) && value['id'] === id;
}
