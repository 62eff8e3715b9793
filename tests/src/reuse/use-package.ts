import * as anchors from '@parley/schema/anchors';
import { buildDossier, checkTexts, diffDossiers, linkRecords, parseDossier } from '@parley/schema/dossier';
import { exporters, readStatementsCsv } from '@parley/schema/exporters';
import { codegenScalars, graphqlEnums } from '@parley/schema/graphql';
import { fromJsonLd, toJsonLd } from '@parley/schema/json-ld';
import { toJsonSchema } from '@parley/schema/json-schema';
import { CountryCode, EdtfDate, LanguageTag, Statement, type StatementId } from '@parley/schema/records';
import { Dossier } from '@parley/schema';

const text = 'Harbour news\r\n\r\nOna Lind said: “It will sail 🚢.”';

/**
 * Uses every subpath of the package, as a stranger's project would, and gives one line to compare. The matrix runs
 * it from the packed tarball on every runtime and under every TypeScript.
 */
export async function usePackage(): Promise<string> {
  const build = buildDossier({
    id: 'talks:ferry',
    title: 'Ferry talks',
    date: '2031-04-02',
    place: { name: 'Port Selm', country: 'SE' },
  });
  const topic = build.topic({ id: 'topic:ferry', label: 'The ferry' });
  const lind = build.actor({ id: 'actor:lind', type: 'person', name: 'Ona Lind' });
  build.participant(lind, 'principal');
  const source = build.source({ id: 'source:post', type: 'outlet', name: 'The Post', evidence: 'Its head.' });
  const sails: StatementId = build.statement({
    id: 'statement:sails',
    speaker: lind,
    kind: 'intention',
    topics: [topic],
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
    passage: 'Ona Lind said: “It will sail 🚢.”',
    source: 'Ona Lind',
    cue: 'said',
    content: '“It will sail 🚢.”',
    quotations: ['It will sail 🚢.'],
  });
  const built = await build.finish();
  if (!built.ok) throw new Error(built.problems.map(({ message }) => message).join('\n'));
  const { dossier } = built;

  const { problems, anchors: verified } = await checkTexts(dossier, new Map([['account:a', text]]));
  const [quotation] = dossier.attestations.flatMap(({ quotations }) => quotations);
  if (!quotation) throw new Error('The quotation is lost');
  const quote = anchors.toQuoteSelector(text, quotation.anchor);
  const moved = await anchors.reanchor(`Late edition. ${text}`, { anchor: quotation.anchor, quote });
  const speaker = linkRecords(dossier).get(sails)?.speaker;
  const csv = exporters.find(({ format }) => format === 'statements-csv')?.write(dossier) ?? '';
  const bent = parseDossier({ ...dossier, talks: { ...dossier.talks, title: 7 } });
  return [
    Dossier.safeParse(dossier).success && Statement.safeParse(dossier.statements[0]).success,
    `${verified}/${problems.length}`,
    moved.outcome,
    speaker,
    bent.ok ? 'parsed' : bent.problems.map(({ code, path }) => `${code}@${path.join('.')}`).join(),
    fromJsonLd(JSON.parse(JSON.stringify(toJsonLd(dossier)))).ok,
    diffDossiers(dossier, { ...dossier, topics: [] })
      .changes.map(({ change }) => change)
      .join(),
    readStatementsCsv(csv).ok,
    exporters.filter(({ write }) => write(dossier) !== '').length,
    toJsonSchema()['$schema'],
    // These ask the runtime's own tables of regions and languages.
    [CountryCode, LanguageTag, EdtfDate].map((schema) =>
      ['SE', 'QQ', 'pt-BR', 'pt_BR', '2031~'].filter((code) => schema.safeParse(code).success).join('/'),
    ),
    graphqlEnums.Bound['AT_LEAST']?.value,
    codegenScalars.TopicId,
  ].join(' ');
}
