import { describe, expect, it } from 'vitest';
import { ferryTalks } from './ferry-talks.fixture.ts';
import { parseDossier } from './parse-dossier.ts';

/** The problem codes of the ferry talks with the given fields set; undefined takes a field away. */
async function parseChanged(fields: Readonly<Record<string, unknown>>) {
  const json: unknown = JSON.parse(JSON.stringify(await ferryTalks()));
  for (const [path, value] of Object.entries(fields)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const record = steps.reduce((at, step) => (at as Record<string, unknown>)[step], json);
    Object.assign(record as object, { [last]: value });
  }
  const parsed = parseDossier(JSON.parse(JSON.stringify(json)));
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.code} at ${problem.path.join('.')}`);
}

describe('reading a dossier', () => {
  it('gives the dossier with all defaults filled in', async () => {
    const dossier = await ferryTalks();
    expect(parseDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, dossier, steps: [] });
  });

  it('returns every misshapen field, each with its code and path', async () => {
    const found = await parseChanged({
      'talks.title': undefined,
      'talks.mood': 'tense',
      'talks.date': '10 March',
      'actors.0.type': 'ship',
      'accounts.0.text.length': '9',
      'accounts.0.blocks': [],
      'mentions.0.kind': 'smell',
      'discrepancies.0.readings.0.evidence': ['topic:ferry'],
    });
    expect(found.toSorted()).toEqual([
      'field-missing at talks.title',
      'field-unknown at talks.mood',
      'value-malformed at discrepancies.0.readings.0.evidence.0',
      'value-malformed at talks.date',
      'value-range at accounts.0.blocks',
      'value-type at accounts.0.text.length',
      'value-unknown at actors.0.type',
      'value-unknown at mentions.0.kind',
    ]);
  });

  it('returns every broken rule, with the dossier since its shape is sound', async () => {
    const dossier = await ferryTalks();
    const parsed = parseDossier({ ...dossier, sources: [], lineages: [] });
    expect(parsed).toMatchObject({ ok: false, dossier: { talks: { id: 'talks:ferry' } } });
    expect(parsed.ok || parsed.problems.map(({ code }) => code)).toEqual([
      'reference-dangling',
      'reference-dangling',
    ]);
  });

  it('says of each problem what is wrong and what to do', async () => {
    const parsed = parseDossier({
      ...(await ferryTalks()),
      talks: { id: 'talks:Ferry', title: ' ', date: 'x' },
    });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.find(({ path }) => path.at(-1) === 'date')).toEqual({
      code: 'value-malformed',
      path: ['talks', 'date'],
      message: 'talks.date is no EDTF date',
      hint: 'Write for example "2022-03-10", "2022-03" or "2022-02-24/2022-03-10".',
    });
    for (const { message, hint } of problems) {
      expect(message).not.toBe('');
      expect(hint).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says what an id is where one is malformed', async () => {
    const dossier = await ferryTalks();
    const [discrepancy] = dossier.discrepancies;
    const readings = discrepancy?.readings.map((reading) => ({ ...reading, evidence: ['topic:ferry', 7] }));
    const parsed = parseDossier({
      ...dossier,
      talks: { ...dossier.talks, id: 'talks:Ferry Talks', topics: ['actor:ferry'] },
      discrepancies: [{ ...discrepancy, readings: readings?.slice(0, 1) }],
    });
    const rest = 'and lower-case letters, digits and single hyphens, for example';
    expect(parsed.ok || parsed.problems).toEqual([
      {
        code: 'value-malformed',
        path: ['talks', 'id'],
        message: 'talks.id is no id of a record of the kind talks',
        hint: `Write "talks:" ${rest} "talks:a-1".`,
      },
      {
        code: 'value-malformed',
        path: ['talks', 'topics', 0],
        message: 'talks.topics.0 is no id of a record of the kind topic',
        hint: `Write "topic:" ${rest} "topic:a-1".`,
      },
      {
        code: 'value-malformed',
        path: ['discrepancies', 0, 'readings', 0, 'evidence', 0],
        message:
          'discrepancies.0.readings.0.evidence.0 is no id of a record of the kind attestation, quotation, figure or mention',
        hint: `Write "attestation:", "quotation:", "figure:" or "mention:" ${rest} "attestation:a-1".`,
      },
      expect.objectContaining({
        path: ['discrepancies', 0, 'readings', 0, 'evidence', 1],
        message: expect.stringContaining('expected string'),
      }),
    ]);
  });

  it.each([
    [undefined, 'version-missing'],
    [null, 'version-missing'],
    ['{}', 'version-missing'],
    [[], 'version-missing'],
    [{ schemaVersion: 99 }, 'version-newer'],
    [{ schemaVersion: 1 }, 'field-missing'],
  ])('never throws: %j is %s', (input, code) => {
    const parsed = parseDossier(input);
    expect(parsed.ok || parsed.problems[0]?.code).toBe(code);
  });
});
