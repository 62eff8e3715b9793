import {
  Dossier,
  type Account,
  type Actor,
  type Attestation,
  type Figure,
  type Mention,
  type Source,
  type Statement,
  type Topic,
} from '@parley/schema';
import { splitClaims } from '../alignment/split-claims.ts';
import { align } from '../alignment/align.ts';
import type { RawArticle } from '../document/read-document.ts';
import { ActorRegistry, slug, type DraftActor } from '../mentions/actor-registry.ts';
import { findPeople } from '../mentions/find-people.ts';
import { foldName } from '../mentions/spell.ts';
import { Anchors } from './anchors.ts';
import type { Draft, DraftOptions } from './draft-options.ts';
import { findReports } from './find-reports.ts';
import { isDecided, keepDecisions } from './keep-decisions.ts';
import { makeAccount, makeSource, siglumAt } from './make-account.ts';
import { makeAttestation, widenPassages } from './make-attestation.ts';
import { makeFigures, makeMentions } from './make-details.ts';
import { makeStatement, otherTopic } from './make-statements.ts';
import { makeTalks } from './make-talks.ts';
import { proposeTopics, type ProposedTopic } from './propose-topics.ts';
import { readArticles, type DigestedArticle } from './read-articles.ts';
import type { DraftReport } from './report.ts';

/** Everything about one article on its way into the dossier. */
interface Part {
  readonly article: DigestedArticle;
  readonly id: Account['id'];
  readonly siglum: string;
  readonly anchors: Anchors;
  readonly reports: readonly DraftReport[];
  readonly kept: readonly Attestation[];
}

/** Drafts a dossier from articles: reads them, finds the reports, aligns them across accounts, proposes the rest. */
export async function draftDossier(raw: readonly RawArticle[], options: DraftOptions): Promise<Draft> {
  const { articles, problems } = await readArticles(raw, options.onArticle);
  const registry = new ActorRegistry();
  for (const actor of options.earlier?.actors ?? []) registry.seed(actor);
  addPeople(registry, articles);
  const parts = makeParts(articles, registry, options);
  const groups = groupReports(parts, options.earlier);
  const topics = proposeTopics(
    groups.flatMap(({ contents }) => contents),
    (word) => registry.findPerson(word) !== undefined || registry.isName(word),
  );
  const statements = [...groups.flatMap(({ existing }) => existing ?? [])];
  const taken = new Set<string>(statements.map(({ id }) => id));
  const statementsOf = new Map<DraftReport, Statement['id'][]>();
  for (const { reports, contents, weight, existing } of groups) {
    if (reports.length === 0) continue;
    const statement = existing ?? makeStatement(reports, contents, weight, topics, taken);
    if (!existing) statements.push(statement);
    for (const report of reports)
      statementsOf.set(report, [...(statementsOf.get(report) ?? []), statement.id]);
  }
  const assembled = await Promise.all(parts.map((part) => assemble(part, statementsOf, registry)));
  const dossier = merge(options, parts, assembled, statements, topics, registry);
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
  const decisions = keepDecisions(earlier, new Set(articles.map(({ digest }) => digest)));
  const sigla = new Set(earlier?.accounts.map(({ siglum }) => siglum));
  let next = 0;
  return articles.map((article, index): Part => {
    const known = decisions.accounts.get(article.digest);
    if (!known) while (sigla.has(siglumAt(next))) next += 1;
    const siglum = known?.siglum ?? siglumAt(next);
    sigla.add(siglum);
    const id = known?.id ?? (`account:${siglum.toLowerCase()}` as const);
    const kept = decisions.attestations.filter(({ account }) => account === id);
    const reports = findReports(article, index, registry).filter((report) => !isDecided(report, kept));
    return { article, id, siglum, anchors: new Anchors(article.document.text), reports, kept };
  });
}

interface Group {
  readonly reports: readonly DraftReport[];
  readonly contents: readonly string[];
  readonly weight: number;
  /** The statement of an attestation that was decided on, which the group joins. */
  readonly existing?: Statement;
}

interface Claim {
  /** The report that makes it, by its place in the list of all; kept attestations have none. */
  readonly report: DraftReport | undefined;
  readonly statement: Statement | undefined;
  readonly account: string;
  readonly speaker: string | undefined;
  readonly side: string | undefined;
  readonly content: string;
}

/** Groups the claims of all reports; a report that makes several is in several groups. */
function groupReports(parts: readonly Part[], earlier: Dossier | undefined): Group[] {
  const claims = parts.flatMap((part) => claimsOf(part, earlier));
  const aligned = align(
    claims.map(({ account, speaker, side, content }) => ({
      account,
      content,
      ...(speaker !== undefined && { speaker }),
      ...(side !== undefined && { side }),
    })),
  );
  const groups = aligned.map(({ members, weight }): Group => {
    const inside = members.flatMap((member) => claims[member] ?? []);
    const existing = inside.find(({ statement }) => statement)?.statement;
    const fresh = inside.filter(
      ({ report }, index) => report && inside.findIndex((one) => one.report === report) === index,
    );
    return {
      reports: fresh.flatMap(({ report }) => report ?? []),
      contents: fresh.map(({ content }) => content),
      weight,
      ...(existing && { existing }),
    };
  });
  // What a report alone claims is one statement, however many clauses it has.
  const placed = new Set(groups.filter(isShared).flatMap(({ reports }) => reports));
  const alone = new Set<DraftReport>();
  return groups.filter((group) => {
    const [report] = group.reports;
    if (isShared(group) || !report) return true;
    if (placed.has(report) || alone.has(report)) return false;
    alone.add(report);
    return true;
  });
}

function isShared({ reports, existing }: Group): boolean {
  return reports.length > 1 || existing !== undefined;
}

function claimsOf({ id, anchors, reports, kept }: Part, earlier: Dossier | undefined): Claim[] {
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => anchors.text.slice(start, end)).join(' ');
  const known = new Map(earlier?.statements.map((statement) => [statement.id, statement]));
  return [
    ...kept.map((one): Claim => ({
      report: undefined,
      statement: known.get(one.statements[0] as Statement['id']),
      account: id,
      speaker: one.speaker,
      side: undefined,
      content: words(one.content),
    })),
    ...reports.flatMap((report) =>
      splitClaims(words(report.content)).map((content): Claim => ({
        report,
        statement: undefined,
        account: id,
        speaker: report.speaker?.id,
        side: sideOf(report.speaker),
        content,
      })),
    ),
  ];
}

function sideOf(actor: DraftActor | undefined): string | undefined {
  return actor?.represents ?? (actor?.organization === 'state' ? actor.id : undefined);
}

interface Assembled {
  readonly account: Account;
  readonly source: Source;
  readonly attestations: readonly Attestation[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly doubts: ReadonlyMap<string, readonly string[]>;
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
    const speaker =
      report.mode === 'narrated' ? report : { ...report, speaker: report.speaker ?? registry.unnamed() };
    const attestation = await makeAttestation(speaker, passage, key(), id, stated, anchors);
    if (!attestation) continue;
    used.add(attestation.id);
    attestations.push(attestation);
    if (report.doubts.length > 0) doubts.set(attestation.id, report.doubts);
  }
  return {
    account: await makeAccount(article, id, siglum, source.id, anchors),
    source,
    attestations,
    figures: await makeFigures(article, id, attestations, anchors),
    mentions: await makeMentions(article, id, attestations, registry, anchors),
    doubts,
  };
}

function merge(
  { talks, title, earlier }: DraftOptions,
  parts: readonly Part[],
  assembled: readonly Assembled[],
  drafted: readonly Statement[],
  proposed: readonly ProposedTopic[],
  registry: ActorRegistry,
): Dossier {
  const anew = new Set<string>(parts.map(({ id }) => id));
  const stays = <Item extends { account: string }>(items: readonly Item[] = []): Item[] =>
    items.filter(({ account }) => !anew.has(account));
  const attestations = [...stays(earlier?.attestations), ...assembled.flatMap((one) => one.attestations)];
  const attested = new Set<string>(attestations.flatMap(({ statements }) => statements));
  const known = new Set(drafted.map(({ id }) => id));
  const statements = [...(earlier?.statements ?? []).filter(({ id }) => !known.has(id)), ...drafted].filter(
    ({ id }) => attested.has(id),
  );
  const earlierAccounts = new Map(earlier?.accounts.map((account) => [account.text.digest, account]));
  const accounts = [
    ...(earlier?.accounts ?? []).filter(({ id }) => !anew.has(id)),
    ...assembled.map(({ account }) => earlierAccounts.get(account.text.digest) ?? account),
  ];
  const used = new Set<string>(accounts.map(({ source }) => source));
  const sources = unique([
    ...(earlier?.sources ?? []),
    ...assembled.map(({ source }) => source).filter(({ id }) => used.has(id)),
  ]);
  const topicIds = new Set<string>(statements.flatMap(({ topics }) => topics));
  const topics = unique<Topic>([
    ...(earlier?.topics ?? []),
    ...proposed.map(({ label }): Topic => ({ id: `topic:${slug(label)}`, label })),
    { id: otherTopic, label: 'Other' },
  ]).filter(({ id }) => topicIds.has(id) || earlier?.topics.some((one) => one.id === id));
  const reports = parts.flatMap((part) => part.reports);
  const record =
    earlier?.talks ??
    makeTalks(
      talks,
      title,
      parts.map(({ article }) => article),
      reports,
      topics.map(({ id }) => id),
    );
  const named = new Set<string>([
    ...record.participants.map(({ actor }) => actor),
    ...attestations.flatMap(({ speaker, chain }) => [
      ...(speaker ? [speaker] : []),
      ...chain.map(({ actor }) => actor),
    ]),
    ...statements.flatMap(({ speaker, audience }) => [...(speaker ? [speaker] : []), ...audience]),
    ...assembled.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => ('actor' in mention ? [mention.actor] : [])),
    ),
  ]);
  const actors = unique([...(earlier?.actors ?? []), ...withSides(registry, named)]);
  return Dossier.parse({
    schemaVersion: 1,
    talks: record,
    topics,
    actors,
    sources,
    accounts,
    statements,
    attestations,
    figures: [...stays(earlier?.figures), ...assembled.flatMap((one) => one.figures)],
    mentions: [...stays(earlier?.mentions), ...assembled.flatMap((one) => one.mentions)],
    variants: earlier?.variants ?? [],
    discrepancies: earlier?.discrepancies ?? [],
    lineages: earlier?.lineages ?? [],
  } satisfies Record<keyof Omit<Dossier, 'sharedText'>, unknown>);
}

/** The actors that records name, and those whom they represent. */
function withSides(registry: ActorRegistry, named: Set<string>): Actor[] {
  for (const actor of registry.all().toReversed()) {
    if (named.has(actor.id) && actor.represents !== undefined) named.add(actor.represents);
  }
  return registry
    .all()
    .filter(({ id }) => named.has(id))
    .map(toRecord);
}

function toRecord({ id, type, organization, name, forms, office, country, represents }: DraftActor): Actor {
  const others = [...forms.keys()].filter((form) => form !== name);
  return {
    id,
    type,
    ...(type === 'organization' && { organization: organization ?? 'other' }),
    name,
    names: others.map((form) => ({ form })),
    ...(office !== undefined && { office: office.charAt(0).toUpperCase() + office.slice(1) }),
    ...(represents !== undefined && represents !== id && { represents }),
    ...(country && country.code !== 'XK' && { country: country.code }),
  };
}

function unique<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}
