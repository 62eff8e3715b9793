import { Dossier } from '@parley/schema';
import { acceptDossier } from '@parley/schema/compile';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Explanation } from './explanation.ts';
import { keepSoundRecords, type SoundRecords } from './keep-sound-records.ts';

/** A dossier whose records all have their shape; or what is wrong, with the records that have it all the same. */
export type ShapeOutcome =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problems: readonly Explanation[]; readonly sound?: SoundRecords };

/** Checks every record of a dossier against its schema. `ignore` leaves out issues that are told elsewhere. */
export function checkShape(value: unknown, ignore: (issue: z.core.$ZodIssue) => boolean): ShapeOutcome {
  const accepted = acceptDossier(value);
  if (accepted) return { ok: true, dossier: accepted };
  const result = Dossier.safeParse(value);
  if (result.success) return { ok: true, dossier: result.data };
  const { issues } = result.error;
  const problems = issues.filter((issue) => !ignore(issue)).flatMap((issue) => explainIssue(issue, value));
  const sound = keepSoundRecords(value, issues);
  return sound === undefined ? { ok: false, problems } : { ok: false, problems, sound };
}
