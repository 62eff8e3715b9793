import { parseDossier } from '@parley/schema';
import { fail } from '../failure.ts';

/** What keeps an attached dossier from being one of this version, as a failure; undefined for a sound one. */
export function checkDossier(path: string, dossier: unknown) {
  const parsed = parseDossier(dossier);
  if (parsed.ok) return undefined;
  const [first] = parsed.problems;
  const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : '';
  return fail(
    'from-other-shape',
    `dossier.json inside ${path} is no dossier that this Parley reads: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}${more}`,
    first?.hint ?? '',
  );
}
