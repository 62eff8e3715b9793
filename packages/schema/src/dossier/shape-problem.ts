import type * as z from 'zod';
import { recordKinds, type RecordKind } from '../ids.ts';

/** Everything that can be wrong with the version of a dossier and the shape of its records. */
export const shapeProblemCodes = [
  'version-missing',
  'version-newer',
  'version-unknown',
  'field-missing',
  'field-unknown',
  'value-type',
  'value-unknown',
  'value-malformed',
  'value-range',
] as const;

/** One of {@link shapeProblemCodes}. */
export type ShapeProblemCode = (typeof shapeProblemCodes)[number];

/** Something wrong with the shape of a dossier; the same fields as a problem of its rules. */
export interface ShapeProblem {
  readonly code: ShapeProblemCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

type Issue = z.core.$ZodIssue;

/** What an issue of Zod means, with a path to the very field: one problem for each field that is not known. */
export function shapeProblemsOf(issue: Issue, input: unknown): ShapeProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = path.join('.') || 'The dossier';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'field-unknown',
      path: [...path, key],
      message: `${name} has no field "${key}"`,
      hint: 'Remove it, or correct its name.',
    }));
  }
  if (valueAt(input, path) === undefined) {
    const field = path.at(-1) ?? 'dossier';
    const message = `${path.slice(0, -1).join('.') || 'The dossier'} has no "${field}"`;
    return [{ code: 'field-missing', path, message, hint: `Add "${field}".` }];
  }
  const [message, hint] = wordsOf(issue);
  return [{ code: codeOf(issue), path, message: `${name} ${message}`, hint }];
}

function codeOf(issue: Issue): ShapeProblemCode {
  if (issue.code === 'invalid_type') return 'value-type';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'value-range';
  const choice = issue.code === 'invalid_value' || (issue.code === 'invalid_union' && issue.discriminator);
  return choice ? 'value-unknown' : 'value-malformed';
}

/** What is wrong and what to do: the schema's own messages have both, with a semicolon between. */
function wordsOf(issue: Issue): [message: string, hint: string] {
  const choices = choicesOf(issue);
  if (choices) return ['is none of the known values', `Write one of ${choices.join(', ')}.`];
  const kinds = idKindsOf(issue);
  if (kinds.length > 0) return wordsOfId(kinds);
  // Of a choice without a mark, what is wrong with its first case says more than that none fits.
  const inner = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  if (inner) return wordsOf(inner);
  const [message, hint] = issue.message.split('; ', 2);
  if (issue.message.startsWith('is ') && message !== undefined) {
    return [message, hint === undefined ? 'Correct it.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`];
  }
  return [`is not as it must be: ${issue.message.replace(/^Invalid input: /, '')}`, 'Correct it.'];
}

function wordsOfId(kinds: readonly RecordKind[]): [message: string, hint: string] {
  const hint = `Write ${oneOf(kinds.map((kind) => `"${kind}:"`))} and lower-case letters, digits and single hyphens, for example "${kinds[0]}:a-1".`;
  return [`is no id of a record of the kind ${oneOf(kinds)}`, hint];
}

function oneOf(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** The kinds of record of which a malformed id may be; none where an issue is about something else. */
function idKindsOf(issue: Issue): readonly RecordKind[] {
  // What may be one of several ids has an issue for each.
  const issues = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  return recordKinds.filter((kind) =>
    issues.some((one) => one.code === 'invalid_format' && one.pattern?.startsWith(`^${kind}:`)),
  );
}

function choicesOf(issue: Issue): readonly unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' ? (issue as { options?: readonly unknown[] }).options : undefined;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    input,
  );
}
