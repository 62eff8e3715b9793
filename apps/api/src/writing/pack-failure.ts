import { RecordNotFound, TalksNotFound, type Failure } from '../queries/failures.ts';
import { DecisionRefused, DossierNotWritable, VersionConflict } from './failures.ts';

const types = { TalksNotFound, RecordNotFound, VersionConflict, DecisionRefused, DossierNotWritable };

/** A failure of writing that goes from one thread to another, where an object of a class loses it. */
export interface PackedFailure {
  readonly failure: keyof typeof types;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Packs a failure. */
export function packFailure(failure: Failure): PackedFailure {
  const { name, message } = failure;
  if (!(name in types)) throw new Error(`Writing does not fail with ${name}`);
  return {
    failure: name as keyof typeof types,
    message,
    fields: Object.fromEntries(Object.entries(failure)),
  };
}

/** The failure as it was. */
export function unpackFailure({ failure, message, fields }: PackedFailure): Failure {
  const made = Object.create(types[failure].prototype) as Failure;
  return Object.assign(made, fields, { message });
}
