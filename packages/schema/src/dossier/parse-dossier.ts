import { checkDossier } from './check-dossier.ts';
import { Dossier } from './dossier.ts';
import type { Problem } from './problem.ts';
import { shapeProblemsOf, type ShapeProblem } from './shape-problem.ts';
import { upgradeDossier } from './upgrade.ts';

/** Anything that is wrong with a dossier: with its version, the shape of its records or the rules across them. */
export type DossierProblem = ShapeProblem | Problem;

/** A dossier without a problem, with the upgrade steps that were taken; or all problems. */
export type ParsedDossier =
  | { readonly ok: true; readonly dossier: Dossier; readonly steps: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly DossierProblem[];
      /** There where every record has its shape and only rules across records are broken. */
      readonly dossier?: Dossier;
    };

/**
 * Reads a dossier from plain data (what JSON.parse gives), of today's schemaVersion or an older one, and checks all
 * that can be checked without the texts. Never throws for what stands in the data. Rules are checked once every
 * record has its shape.
 */
export function parseDossier(input: unknown): ParsedDossier {
  const upgrade = upgradeDossier(input);
  if (!upgrade.ok) {
    const { code, message } = upgrade;
    const [what, hint = 'Use a Parley that knows this version'] = message.split('; ', 2);
    return {
      ok: false,
      problems: [{ code, path: ['schemaVersion'], message: what ?? message, hint: `${capital(hint)}.` }],
    };
  }
  const result = Dossier.safeParse(upgrade.value);
  if (!result.success) {
    return {
      ok: false,
      problems: result.error.issues.flatMap((issue) => shapeProblemsOf(issue, upgrade.value)),
    };
  }
  const dossier = result.data;
  const problems = checkDossier(dossier);
  return problems.length > 0 ? { ok: false, problems, dossier } : { ok: true, dossier, steps: upgrade.steps };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
