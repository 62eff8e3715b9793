import type { Account, Attestation, Statement } from '@parley/schema';
import type { RawArticle } from '../document/read-document.ts';
import { ActorRegistry } from '../mentions/actor-registry.ts';
import { findPeople } from '../mentions/find-people.ts';
import { foldName } from '../mentions/spell.ts';
import { Anchors } from './anchors.ts';
import type { Draft, DraftOptions } from './draft-options.ts';
import { FreeIds } from './free-ids.ts';
import { findReports } from './find-reports.ts';
import { keepDecisions, takenSigla } from './keep-decisions.ts';
import { keepRelevant } from './keep-relevant.ts';
import { makeAccount, makeSource, siglumAt } from './make-account.ts';
import { makeAttestation, widenPassages } from './make-attestation.ts';
import { makeFigures, makeMentions } from './make-details.ts';
import { groupReports } from './group-reports.ts';
import { mergeDossier } from './merge-dossier.ts';
import { nameTexts } from './name-texts.ts';
import type { Assembled, Part } from './part.ts';
import { makeStatement, type StatementTexts } from './make-statements.ts';
import { proseOf } from './prose-of.ts';
import { nameWords } from './name-words.ts';
import { proposeTopics } from './propose-topics.ts';
import { readArticles, type DigestedArticle } from './read-articles.ts';
import type { DraftReport } from './report.ts';

/** Drafts a dossier from articles: reads them, finds the reports, aligns them across accounts, proposes the rest. */
export async function draftDossier(raw: readonly RawArticle[], options: DraftOptions): Promise<Draft> {
  const { articles, problems } = await readArticles(raw, options.onArticle);
  const registry = new ActorRegistry();
  for (const actor of options.earlier?.actors ?? []) registry.seed(actor);
  addPeople(registry, articles);
  const parts = makeParts(articles, registry, options);
  const groups = groupReports(parts, options.earlier);
  const named = nameWords(articles, registry);
  const topics = proposeTopics(
    groups.flatMap(({ contents }) => contents),
    (word) =>
      articles.some(({ nouns }) => nouns.has(word.toLowerCase())) &&
      registry.findPerson(word) === undefined &&
      !registry.isName(word) &&
      !named.has(word.toLowerCase()),
  );
  const statements = groups.flatMap(({ existing }) => existing ?? []);
  const words: StatementTexts = {
    textOf: (account) => articles[account]?.document.text ?? '',
    prints: proseOf(articles.map(({ document }) => document.text)),
  };
  const taken = new FreeIds(statements.map(({ id }) => id));
  const statementsOf = new Map<DraftReport, Statement['id'][]>();
  for (const { reports, contents, weight, existing } of groups) {
    if (reports.length === 0) continue;
    const statement = existing ?? makeStatement(reports, contents, weight, topics, taken, words);
    if (!existing) statements.push(statement);
    for (const report of reports)
      statementsOf.set(report, [...(statementsOf.get(report) ?? []), statement.id]);
  }
  const assembled = nameTexts(
    await Promise.all(parts.map((part) => assemble(part, statementsOf, registry))),
    options.earlier?.accounts,
  );
  const dossier = mergeDossier(options, parts, assembled, statements, topics, registry);
  const texts = new Map(
    articles.map(({ document }, index) => [
      assembled[index]?.account.text.file ?? document.name,
      document.text,
    ]),
  );
  return { dossier, doubts: new Map(assembled.flatMap(({ doubts }) => [...doubts])), texts, problems };
}

/** Those with a sign of a person first, then other spellings of their names. */
function addPeople(registry: ActorRegistry, articles: readonly DigestedArticle[]): void {
  for (const { document, telling } of articles) {
    for (const person of findPeople(document.text, telling)) registry.addPerson(person);
  }
  const known = new Set(registry.all().flatMap(({ last }) => (last === undefined ? [] : [foldName(last)])));
  for (const { document, telling } of articles) {
    for (const person of findPeople(document.text, telling, known)) registry.addPerson(person);
  }
}

function makeParts(
  articles: readonly DigestedArticle[],
  registry: ActorRegistry,
  { earlier }: DraftOptions,
): Part[] {
  const kept = keepDecisions(earlier);
  const sigla = takenSigla(earlier);
  const ids = new Set<string>(earlier?.accounts.map(({ id }) => id));
  let next = 0;
  const contentOf = ({ account, content }: DraftReport): string =>
    content.map(({ start, end }) => articles[account]?.document.text.slice(start, end) ?? '').join(' ');
  const all = articles.flatMap((article, index) =>
    kept.has(article.digest) ? [] : findReports(article, index, registry),
  );
  const found = Map.groupBy(keepRelevant(all, contentOf), ({ account }) => account);
  return articles.map((article, index): Part => {
    const known = kept.get(article.digest);
    if (!known) while (sigla.has(siglumAt(next))) next += 1;
    const siglum = known?.account.siglum ?? siglumAt(next);
    sigla.add(siglum);
    return {
      article,
      id: known?.account.id ?? freeId(siglum, ids),
      siglum,
      anchors: new Anchors(article.document.text),
      reports: found.get(index) ?? [],
      ...(known && { known: known.account }),
      kept: known?.attestations ?? [],
    };
  });
}

/** The id that a siglum suggests, or the next one where a person has given that to another account. */
function freeId(siglum: string, taken: Set<string>): Account['id'] {
  let id: Account['id'] = `account:${siglum.toLowerCase()}`;
  for (let turn = 2; taken.has(id); turn += 1) id = `account:${siglum.toLowerCase()}-${turn}`;
  taken.add(id);
  return id;
}

async function assemble(
  part: Part,
  statementsOf: ReadonlyMap<DraftReport, Statement['id'][]>,
  registry: ActorRegistry,
): Promise<Assembled> {
  const { article, id, siglum, anchors, kept } = part;
  const source = makeSource(article, siglum);
  const sorted = part.reports.toSorted(
    (one, other) => other.confidence - one.confidence || one.passage.start - other.passage.start,
  );
  const passages = widenPassages([
    ...kept.map(({ passage }) => passage),
    ...sorted.map(({ passage }) => passage),
  ]).slice(kept.length);
  const attestations: Attestation[] = [...kept];
  const doubts = new Map<string, readonly string[]>();
  const used = new Set(kept.map((one) => one.id as string));
  let next = 1;
  for (const [index, report] of sorted.entries()) {
    const stated = statementsOf.get(report);
    const passage = passages[index];
    if (!stated || !passage) continue;
    const key = (): Attestation['id'] =>
      `attestation:${siglum.toLowerCase()}-${String(next).padStart(2, '0')}`;
    while (used.has(key())) next += 1;
    const attestation = await makeAttestation(report, passage, key(), id, stated, anchors);
    if (!attestation) continue;
    used.add(attestation.id);
    attestations.push(attestation);
    if (report.doubts.length > 0) doubts.set(attestation.id, report.doubts);
  }
  const details = await makeMentions(article, id, attestations, registry, anchors);
  return {
    account: part.known ?? (await makeAccount(article, id, siglum, source.id, anchors)),
    source,
    attestations,
    figures: await makeFigures(article, id, attestations, anchors),
    mentions: details.mentions,
    doubts: new Map([...doubts, ...details.doubts]),
  };
}
