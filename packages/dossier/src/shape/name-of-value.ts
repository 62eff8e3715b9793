import { valueAt } from './schema-at.ts';

/**
 * Names a value of a dossier for a person: the id of the nearest record around it and the way from there, as in
 * `attestation:a-03 source.printed`; where no record around it has an id, the way from the top.
 */
export function nameOfValue(dossier: unknown, path: readonly PropertyKey[]): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const id = valueAt(dossier, [...path.slice(0, depth), 'id']);
    if (typeof id !== 'string') continue;
    const rest = path.slice(depth);
    // The id itself is named by what it belongs to, since it may be what is wrong.
    if (rest.length === 1 && rest[0] === 'id') continue;
    return rest.length === 0 ? id : `${id} ${wayOf(rest)}`;
  }
  return path.length === 0 ? 'The dossier' : wayOf(path);
}

function wayOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (way, step) =>
      typeof step === 'number' ? `${way}[${step}]` : `${way}${way === '' ? '' : '.'}${String(step)}`,
    '',
  );
}
