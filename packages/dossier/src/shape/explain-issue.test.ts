import { Dossier } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { lakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { explainIssue } from './explain-issue.ts';

const read = await readDossier(lakeAccord);

/** What is said of the invented dossier with one value put in place of another. */
function explain(path: readonly (string | number)[], value: unknown): string[] {
  const dossier = structuredClone(read.ok ? read.dossier : undefined) as unknown;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], dossier);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  const result = Dossier.safeParse(dossier);
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) =>
    explainIssue(issue, dossier).map(({ code, message, hint }) => `${code}: ${message}. ${hint}`),
  );
}

describe('what is wrong with the shape of a record is said in words', () => {
  it.each([
    {
      fault: 'a misspelt field',
      path: ['attestations', 0, 'sorce'],
      value: {},
      said: 'field-unknown: attestation:a-01 has no field "sorce". Write "source" if that was meant, or remove it.',
    },
    {
      fault: 'a field from nowhere',
      path: ['topics', 0, 'colour'],
      value: 'red',
      said: 'field-unknown: topic:meeting has no field "colour". Known here are id, label, mediaTopic.',
    },
    {
      fault: 'a text cut in two by its comma',
      path: ['actors', 1, 'the great'],
      value: null,
      said: 'field-unknown: actor:tarrow has no field "the great". If it is part of a text with a comma in it, put that text in quotation marks. Known here are id, type, organization, name, names, office, represents, country, wikidata.',
    },
    {
      fault: 'a missing text',
      path: ['statements', 0, 'gist'],
      value: undefined,
      said: 'field-missing: statement:no-treaty has no "gist". Add "gist": a text.',
    },
    {
      fault: 'a missing value of a closed list',
      path: ['figures', 0, 'bound'],
      value: undefined,
      said: 'field-missing: figure:a-1 has no "bound". Add "bound": one of exact, about, atLeast, over, atMost, under, between.',
    },
    {
      fault: 'a misspelt value of a closed list',
      path: ['attestations', 2, 'mode'],
      value: 'dirct',
      said: 'value-unknown: attestation:a-03 mode is "dirct", which is none of the known values. Write "direct" if that was meant. Known are direct, mixed, indirect, act, narrated.',
    },
    {
      fault: 'a misspelt state of a review',
      path: ['statements', 0, 'review', 'state'],
      value: 'confirmd',
      said: 'value-unknown: statement:no-treaty review.state is "confirmd", which is none of the known values. Write "confirmed" if that was meant. Known are suggested, confirmed, rejected.',
    },
    {
      fault: 'a field of another kind of mention',
      path: ['mentions', 0, 'role'],
      value: 'host',
      said: 'field-unknown: mention:a-1 has no field "role". Known here are id, attestation, printed, anchor, review, kind, about.',
    },
    {
      fault: 'a number where a text belongs',
      path: ['talks', 'date'],
      value: 2031,
      said: 'value-type: talks:lake-accord-2031 date must be a text and is the number 2031. Put it in quotation marks: "2031".',
    },
    {
      fault: 'nothing where a text belongs',
      path: ['talks', 'title'],
      value: null,
      said: 'value-type: talks:lake-accord-2031 title must be a text and is empty. Write the value after the colon, or remove the field.',
    },
    {
      fault: 'a text where a number belongs',
      path: ['attestations', 0, 'passage', 'end'],
      value: 'ten',
      said: 'value-type: attestation:a-01 passage.end must be a number and is the text "ten". Write a number, without quotation marks.',
    },
    {
      fault: 'a text where a list belongs',
      path: ['statements', 0, 'topics'],
      value: 'topic:water',
      said: 'value-type: statement:no-treaty topics must be a list and is the text "topic:water". Begin each entry with "- " in a line of its own, or write [one, two].',
    },
    {
      fault: 'a list where a record belongs',
      path: ['talks', 'place'],
      value: [],
      said: 'value-type: talks:lake-accord-2031 place must be a record with fields and is a list. Write its fields, each as "name: value".',
    },
    {
      fault: 'an id of the wrong kind',
      path: ['statements', 2, 'speaker'],
      value: 'actors:tarrow',
      said: 'value-malformed: statement:upper-gate-opens speaker is "actors:tarrow", which is no id of an actor. Write "actor:" and lower-case letters, digits and single hyphens, for example "actor:a-1".',
    },
    {
      fault: 'evidence that is no evidence',
      path: ['discrepancies', 0, 'readings', 0, 'evidence', 0],
      value: 'statement:x',
      said: 'value-malformed: discrepancy:fall-of-the-level readings[0].evidence[0] is "statement:x", which is not the id of a record that may stand here. Write the id of an attestation, quotation, figure or mention, for example "attestation:a-01".',
    },
    {
      fault: 'an empty list',
      path: ['statements', 0, 'topics'],
      value: [],
      said: 'value-range: statement:no-treaty topics has 0 entries. Give it at least 1, or remove the record.',
    },
    {
      fault: 'a number out of range',
      path: ['attestations', 0, 'passage', 'start'],
      value: -1,
      said: 'value-range: attestation:a-01 passage.start is -1. Write a number that is at least 0.',
    },
    {
      fault: 'an empty text',
      path: ['statements', 0, 'gist'],
      value: '',
      said: 'value-malformed: statement:no-treaty gist is empty. Write a text or leave the field out.',
    },
    {
      fault: 'space around a text',
      path: ['statements', 0, 'gist'],
      value: 'They met. ',
      said: 'value-malformed: statement:no-treaty gist "They met. " begins or ends with white space. Remove it.',
    },
    {
      fault: 'a date in another form',
      path: ['talks', 'date'],
      value: '14 May 2031',
      said: 'value-malformed: talks:lake-accord-2031 date "14 May 2031" is no EDTF date. Write for example "2022-03-10", "2022-03" or "2022-02-24/2022-03-10".',
    },
    {
      fault: 'an incomplete address',
      path: ['accounts', 0, 'url'],
      value: 'www.courier',
      said: 'value-malformed: account:a url "www.courier" is no web address. Write it whole, with "https://" before it.',
    },
    {
      fault: 'marks that are no marks',
      path: ['attestations', 2, 'quotations', 0, 'marks', 'open'],
      value: '“‘“',
      said: 'value-range: quotation:a-03-1 marks.open is "“‘“", 3 characters. Write at most 2.',
    },
    {
      fault: 'a record without an id, by its place',
      path: ['topics', 1],
      value: { label: 'Water' },
      said: 'field-missing: topics[1] has no "id". Add "id": an id.',
    },
  ])('$fault', ({ path, value, said }) => {
    expect(explain(path, value)).toEqual([said]);
  });

  it('names every unknown field of a record', () => {
    expect(explain(['talks', 'place'], { name: 'Tolmere', county: 'X', contry: 'Y' })).toEqual([
      'field-unknown: talks:lake-accord-2031 place has no field "county". Write "country" if that was meant, or remove it.',
      'field-unknown: talks:lake-accord-2031 place has no field "contry". Write "country" if that was meant, or remove it.',
    ]);
  });
});
