import { renderDossier, type DossierTexts } from '@parley/dossier';
import { parseDossier } from '@parley/schema';
import { DecisionRefused } from './failures.ts';

/** A dossier as it is given to be imported: as JSON in the shape of the schema, or as files. */
export type GivenDossier = { readonly json: unknown } | { readonly files: DossierTexts };

/** The files of a dossier that is given; or why it is none. */
export function textsOf(given: GivenDossier): DossierTexts | DecisionRefused {
  if ('files' in given) return given.files;
  const parsed = parseDossier(given.json);
  return parsed.ok
    ? renderDossier(parsed.dossier)
    : new DecisionRefused(
        parsed.problems.map(({ code, message, hint, path }) => ({
          code,
          message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
          hint,
        })),
      );
}
