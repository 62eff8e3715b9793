import { Dossier, type Actor, type Figure, type Mention, type Statement, type Topic } from '@parley/schema';
import { slug, type ActorRegistry, type DraftActor } from '../mentions/actor-registry.ts';
import type { DraftOptions } from './draft-options.ts';
import { otherTopic } from './make-statements.ts';
import { makeTalks } from './make-talks.ts';
import type { Assembled, Part } from './part.ts';
import type { ProposedTopic } from './propose-topics.ts';

/** How often a figure, time, place or spelling that the rules find is one: our reckoning, not measured. */
const detailConfidence = 0.8;

/** Puts the records of all articles together with what stays of an earlier dossier. */
export function mergeDossier(
  { talks, title, earlier }: DraftOptions,
  parts: readonly Part[],
  assembled: readonly Assembled[],
  drafted: readonly Statement[],
  proposed: readonly ProposedTopic[],
  registry: ActorRegistry,
): Dossier {
  const fresh = assembled.filter((_, index) => parts[index]?.known === undefined);
  const attestations = [...(earlier?.attestations ?? []), ...fresh.flatMap((one) => one.attestations)];
  const attested = new Set<string>(attestations.flatMap(({ statements }) => statements));
  const statements = unique([...(earlier?.statements ?? []), ...drafted]).filter(({ id }) =>
    attested.has(id),
  );
  const accounts = [...(earlier?.accounts ?? []), ...fresh.map(({ account }) => account)];
  const used = new Set<string>(accounts.map(({ source }) => source));
  const sources = unique([
    ...(earlier?.sources ?? []),
    ...fresh.map(({ source }) => source).filter(({ id }) => used.has(id)),
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
  if (record.participants.some(({ actor }) => actor === 'actor:unnamed-speaker')) registry.unnamed();
  const named = new Set<string>([
    ...record.participants.map(({ actor }) => actor),
    ...attestations.flatMap(({ speaker, chain }) => [
      ...(speaker ? [speaker] : []),
      ...chain.map(({ actor }) => actor),
    ]),
    ...statements.flatMap(({ speaker, audience }) => [...(speaker ? [speaker] : []), ...audience]),
    ...fresh.flatMap(({ mentions }) =>
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
    figures: [...(earlier?.figures ?? []), ...fresh.flatMap((one) => one.figures.map(suggestAlone))],
    mentions: [...(earlier?.mentions ?? []), ...fresh.flatMap((one) => one.mentions.map(suggestAlone))],
    variants: earlier?.variants ?? [],
    discrepancies: earlier?.discrepancies ?? [],
    lineages: earlier?.lineages ?? [],
    ...(earlier?.sharedText && { sharedText: earlier.sharedText }),
    ...(earlier?.decisions && { decisions: earlier.decisions }),
  } satisfies Record<keyof Omit<Dossier, 'sharedText' | 'decisions'>, unknown>);
}

/** A detail of a report is decided on with the report; one that stands alone says itself that a rule proposed it. */
function suggestAlone<Detail extends Figure | Mention>(detail: Detail): Detail {
  if (detail.attestation !== undefined) return detail;
  return { ...detail, review: { state: 'suggested', rule: 'outside-reports', confidence: detailConfidence } };
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

/** The first record of each id, in its place. */
function unique<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
