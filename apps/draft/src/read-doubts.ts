import { takeSnapshot } from './snapshot.ts';

/** Why a draft put reports and times in doubt, by their ids: the comments over them. */
export function readDoubts(folder: string): ReadonlyMap<string, string> {
  const files = [...takeSnapshot(folder)].filter(([name]) => name.startsWith('accounts/'));
  return new Map(
    files.flatMap(([, yaml]) =>
      [
        ...yaml.matchAll(
          /^ *# In doubt: (?<why>.*)\.\r?\n *- id: (?<id>(?:attestation|mention):[a-z0-9-]+)/gm,
        ),
      ].map(({ groups }): [string, string] => [groups?.['id'] ?? '', groups?.['why'] ?? '']),
    ),
  );
}
