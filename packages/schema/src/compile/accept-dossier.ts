import { compileSchema, refused, type Accept } from './compile-schema.ts';
import { Dossier } from '../dossier/dossier.ts';

let accept: Accept<Dossier> | undefined;

/**
 * The dossier that `Dossier.parse` makes of a value, several times faster; or undefined, for a value that is none and,
 * very seldom, for one that is: then `Dossier.safeParse` tells.
 */
export function acceptDossier(value: unknown): Dossier | undefined {
  accept ??= compileSchema(Dossier);
  const dossier = accept(value);
  return dossier === refused ? undefined : dossier;
}
