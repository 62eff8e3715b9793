import { Dossier, recordKinds } from '@parley/schema';
import type { z } from 'zod';
import { explainChoice, explainType } from './explain-value.ts';
import { explainWritten } from './explain-written.ts';
import type { Explanation, Fault } from './explanation.ts';
import { shorten } from './kind-of-value.ts';
import { nameOfValue } from './name-of-value.ts';
import { fieldsAt, valueAt } from './schema-at.ts';
import { nearestName, suggestName } from './suggest-name.ts';

type Issue = z.core.$ZodIssue;
type Explain<Code extends Issue['code']> = (
  issue: Extract<Issue, { code: Code }>,
  dossier: unknown,
) => Fault[];

/** Says what a Zod issue of a dossier means to the person who wrote the file. */
export function explainIssue(issue: Issue, dossier: unknown): Explanation[] {
  const explanations = explain(issue, dossier);
  return explanations.map((explanation) => Object.assign(explanation, { path: issue.path }));
}

function explain(issue: Issue, dossier: unknown): Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainUnknownFields(issue, dossier);
    case 'invalid_type':
      return [explainType(issue.path, issue.expected, dossier)];
    case 'invalid_value':
      return [explainChoice(issue.path, issue.values, dossier)];
    case 'invalid_union':
      return explainUnion(issue, dossier);
    case 'invalid_format':
      return explainFormat(issue, dossier);
    case 'too_small':
    case 'too_big':
      return [explainRange(issue, dossier)];
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      break;
  }
  return [explainAsWritten(issue, dossier)];
}

const explainUnknownFields: Explain<'unrecognized_keys'> = ({ keys, path }, dossier) => {
  const record = valueAt(dossier, path);
  const known = fieldsAt(Dossier, path, dossier).filter((name) => name !== 'account');
  return keys.map((key) => {
    // "{ printed: one, two, anchor: … }" reads "two" as a field without a value.
    const cutByComma = valueAt(record, [key]) === null && nearestName(key, known) === undefined;
    return {
      code: 'field-unknown',
      key,
      message: `${nameOfValue(dossier, path)} has no field ${shorten(key)}`,
      hint: cutByComma
        ? `If it is part of a text with a comma in it, put that text in quotation marks. ${suggestName(key, known)}`
        : suggestName(key, known),
    };
  });
};

const explainUnion: Explain<'invalid_union'> = (issue, dossier) => {
  const { path } = issue;
  const value = valueAt(dossier, path);
  const { options } = issue as { options?: readonly unknown[] };
  if (issue.discriminator !== undefined && options !== undefined) {
    return [explainChoice(path, options, dossier)];
  }
  if (typeof value !== 'string') {
    return [explainType(path, 'template_literal', dossier)];
  }
  return [
    {
      code: 'value-malformed',
      message: `${nameOfValue(dossier, path)} is ${shorten(value)}, which is not the id of a record that may stand here`,
      hint: 'Write the id of an attestation, quotation, figure or mention, for example "attestation:a-01".',
    },
  ];
};

const explainFormat: Explain<'invalid_format'> = (issue, dossier) => {
  if (issue.format !== 'template_literal') {
    return [
      explainAsWritten({ ...issue, message: issue.format === 'url' ? urlMessage : issue.message }, dossier),
    ];
  }
  const kind = recordKinds.find((candidate) => issue.pattern?.includes(`${candidate}:`)) ?? 'record';
  const value = valueAt(dossier, issue.path);
  return [
    {
      code: 'value-malformed',
      message: `${nameOfValue(dossier, issue.path)} is ${shorten(String(value))}, which is no id of ${article(kind)} ${kind}`,
      hint: `Write "${kind}:" and lower-case letters, digits and single hyphens, for example "${kind}:a-1".`,
    },
  ];
};

const urlMessage = 'is no web address; write it whole, with "https://" before it';

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

function explainRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, dossier: unknown): Fault {
  const value = valueAt(dossier, issue.path);
  const name = nameOfValue(dossier, issue.path);
  if (Array.isArray(value)) {
    const least = issue.code === 'too_small' ? Number(issue.minimum) : 0;
    return {
      code: 'value-range',
      message: `${name} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}`,
      hint: `Give it at least ${least}, or remove the record.`,
    };
  }
  if (typeof value === 'number') {
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    return { code: 'value-range', message: `${name} is ${value}`, hint: `Write a number that is ${bound}.` };
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    return {
      code: 'value-range',
      message: `${name} is ${shorten(value)}, ${value.length} characters`,
      hint: `Write at most ${issue.maximum}.`,
    };
  }
  return explainAsWritten({ ...issue, message: 'is empty; write a text or leave the field out' }, dossier);
}

/** The schema's own messages say what is wrong and, after a semicolon, what to do. */
function explainAsWritten(issue: { message: string; path: readonly PropertyKey[] }, dossier: unknown): Fault {
  const value = valueAt(dossier, issue.path);
  const { message, hint } = explainWritten(issue.message, 'Correct the value.');
  const shown = typeof value === 'string' && value !== '' ? ` ${shorten(value)}` : '';
  return { code: 'value-malformed', message: `${nameOfValue(dossier, issue.path)}${shown} ${message}`, hint };
}
