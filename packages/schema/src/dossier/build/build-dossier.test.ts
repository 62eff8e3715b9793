import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { ferryTalks, ferryTexts } from '../ferry-talks.fixture.ts';
import type { ReportDraft } from './account-builder.ts';
import { buildDossier } from './build-dossier.ts';

const text = 'Harbour news\n\nOna Lind said: “It will sail.” A rower said: “It will not.”';

function start(report: Partial<ReportDraft> = {}) {
  const build = buildDossier({
    id: 'talks:ferry',
    title: 'Ferry talks',
    date: '2031-04-02',
    place: { name: 'Port Selm' },
  });
  const topics = [build.topic({ id: 'topic:ferry', label: 'The ferry' })];
  const lind = build.actor({ id: 'actor:lind', type: 'person', name: 'Ona Lind' });
  build.participant(lind, 'principal');
  const source = build.source({ id: 'source:post', type: 'outlet', name: 'The Post', evidence: 'Its head.' });
  const sails = build.statement({
    id: 'statement:sails',
    speaker: lind,
    kind: 'intention',
    topics,
    gist: 'The ferry goes.',
  });
  const account = build.account({
    id: 'account:a',
    siglum: 'A',
    source,
    headline: 'Harbour news',
    language: 'en',
    text,
  });
  account.report({
    id: 'attestation:a-1',
    statements: [sails],
    mode: 'direct',
    speaker: lind,
    passage: 'Ona Lind said: “It will sail.”',
    source: 'Ona Lind',
    cue: 'said',
    content: '“It will sail.”',
    quotations: ['It will sail.'],
    ...report,
  });
  return { build, account };
}

describe('a dossier built in code', () => {
  it('has anchors that verify against the text, though no offset was written', async () => {
    const built = await start().build.finish();
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const { problems, anchors, printed } = await checkTexts(built.dossier, new Map([['account:a', text]]));
    expect(problems).toEqual([]);
    expect([anchors, printed]).toEqual([6, 3]);
    expect(built.dossier.attestations[0]?.quotations).toMatchObject([
      { id: 'quotation:a-1-1', words: 'It will sail.', marks: { open: '“', close: '”' } },
    ]);
    expect(built.dossier.talks.topics).toEqual(['topic:ferry']);
  });

  it('tells passages by words, by which of several, or by offsets', async () => {
    const { build, account } = start();
    account.mention({ id: 'mention:a-1', kind: 'label', about: 'will', spot: { words: 'will', nth: 2 } });
    account.mention({ id: 'mention:a-2', kind: 'label', about: 'head', spot: { start: 0, end: 12 } });
    const built = await build.finish();
    expect(built.ok && built.dossier.mentions.map(({ printed, anchor }) => [printed, anchor.start])).toEqual([
      ['will', text.lastIndexOf('will')],
      ['Harbour news', 0],
    ]);
  });

  it.each([
    ['words-absent', { cue: 'cried' }, 'cue.anchor'],
    ['words-absent', { cue: { words: 'said', nth: 2 } }, 'cue.anchor'],
    ['words-ambiguous', { passage: 'It will' }, 'passage'],
    ['spot-outside', { content: { start: 0, end: 5 } }, 'content.0'],
    ['words-absent', { quotations: ['It will not.'] }, 'quotations.0.anchor'],
  ] satisfies [string, Partial<ReportDraft>, string][])(
    'is refused with %s: %j',
    async (code, report, at) => {
      const built = await start(report).build.finish();
      expect(built).toMatchObject({ ok: false });
      expect(built.ok || built.problems[0]).toMatchObject({ code, path: expect.anything() });
      expect(built.ok || built.problems[0]?.path.join('.')).toBe(`attestations.0.${at}`);
    },
  );

  it('tells a passage that was not found once, beside the other problems', async () => {
    const { build } = start({ cue: 'cried', statements: ['statement:other'] });
    const built = await build.finish();
    expect(built.ok || built.problems.map(({ code }) => code)).toEqual([
      'words-absent',
      'reference-dangling',
      'statement-unattested',
    ]);
  });

  it('has the dateline, bylines, credits and chain of attribution where they were told', async () => {
    const printed = 'PORT SELM (Wire) – By N. N. Ona Lind said it sails, according to a rower.';
    const { build } = start();
    const account = build.account({
      id: 'account:b',
      siglum: 'B',
      source: 'source:post',
      headline: 'None',
      language: 'en',
      text: printed,
      dateline: { spot: 'PORT SELM (Wire)', place: { name: 'Port Selm' } },
      bylines: ['N. N.'],
      credits: [{ kind: 'agency', source: 'source:post', spot: 'Wire' }],
    });
    const rower = build.actor({ id: 'actor:rower', type: 'unnamed', name: 'a rower' });
    account.report({
      id: 'attestation:b-1',
      statements: ['statement:sails'],
      mode: 'indirect',
      speaker: 'actor:lind',
      passage: 'Ona Lind said it sails, according to a rower.',
      cue: 'said',
      chain: [{ actor: rower, spot: 'according to a rower' }],
      content: 'it sails',
    });
    const built = await build.finish();
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const texts = new Map([
      ['account:a', text],
      ['account:b', printed],
    ] as const);
    expect((await checkTexts(built.dossier, texts)).problems).toEqual([]);
    expect(built.dossier.accounts[1]).toMatchObject({
      dateline: { printed: 'PORT SELM (Wire)' },
      bylines: [{ printed: 'N. N.' }],
      credits: [{ kind: 'agency', printed: 'Wire' }],
    });
    expect(built.dossier.attestations[1]?.chain).toMatchObject([
      { actor: 'actor:rower', printed: 'according to a rower' },
    ]);
  });

  it('can say all that the ferry talks say', async () => {
    const ferry = await ferryTalks();
    const { participants, topics: _order, ...talks } = ferry.talks;
    const build = buildDossier(talks);
    ferry.topics.forEach((topic) => build.topic(topic));
    ferry.actors.forEach((actor) => build.actor(actor));
    participants.forEach(({ actor, role }) => build.participant(actor, role));
    ferry.sources.forEach((source) => build.source(source));
    ferry.statements.forEach((statement) => build.statement(statement));
    ferry.variants.forEach((variant) => build.variant(variant));
    ferry.discrepancies.forEach((discrepancy) => build.discrepancy(discrepancy));
    ferry.lineages.forEach((lineage) => build.lineage(lineage));
    for (const { text: measured, blocks, ...fields } of ferry.accounts) {
      const { dateline: _none, bylines: _no, credits: _credits, ...draft } = fields;
      const account = build.account({
        ...draft,
        file: measured.file,
        text: ferryTexts.get(fields.id) ?? '',
        blocks: blocks.map(({ kind, anchor }) => ({ kind, spot: anchor })),
      });
      for (const report of ferry.attestations) {
        if (report.account !== fields.id) continue;
        const { account: _here, chain: _chain, source, cue, quotations, ...rest } = report;
        account.report({
          ...rest,
          ...(source && { source: source.anchor }),
          ...(cue && { cue: cue.anchor }),
          quotations: quotations.map(({ anchor }) => anchor),
        });
      }
      for (const { account: owner, anchor, printed: _words, ...figure } of ferry.figures) {
        if (owner === fields.id) account.figure({ ...figure, spot: anchor });
      }
      for (const { account: owner, anchor, printed: _words, ...mention } of ferry.mentions) {
        if (owner === fields.id) account.mention({ ...mention, spot: anchor });
      }
    }
    expect(await build.finish()).toEqual({ ok: true, dossier: ferry, steps: [] });
  });
});
