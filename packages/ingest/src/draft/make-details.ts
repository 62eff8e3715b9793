import type { Attestation, Figure, Mention } from '@parley/schema';
import { findFigures } from '../figures/find-figures.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { ActorRegistry } from '../mentions/actor-registry.ts';
import { findTimes } from '../times/find-times.ts';
import type { Anchors } from './anchors.ts';
import type { DigestedArticle } from './read-articles.ts';
import { findPlaces } from '../places/find-places.ts';

/**
 * What a time or place is about, and what a figure counts of which the account gives only the unit, until a person
 * writes it. Other words in every account and for every detail: the same words would say that all of them are about one
 * thing, and be compared. "12 percent" of a quota contradicts no "40 percent" of a stock.
 */
function unwritten(kind: 'time' | 'place' | 'figure', account: string, printed: string): string {
  return `To be written: of what “${printed}” in ${account.toUpperCase()} is the ${kind}`;
}

/** The figures of an account, each with the report in which it stands. */
export async function makeFigures(
  { document: { text }, telling, facts }: DigestedArticle,
  account: Figure['account'],
  attestations: readonly Attestation[],
  anchors: Anchors,
): Promise<Figure[]> {
  const key = account.slice('account:'.length);
  const found = telling.flatMap((block) => findFigures(text, block, facts.language));
  const reports = new SpanIndex(attestations, ({ content }) => content);
  return Promise.all(
    found.map(async ({ start, end, value, upper, bound, unit, noun }, index): Promise<Figure> => {
      const inside = reports.around({ start, end })[0]?.id;
      return {
        id: `figure:${key}-${index + 1}`,
        account,
        ...(inside && { attestation: inside }),
        ...(await anchors.print({ start, end })),
        value,
        ...(upper !== undefined && { upper }),
        bound,
        unit,
        counts: noun ?? unwritten('figure', key, text.slice(start, end)),
      };
    }),
  );
}

/** Times, places and unusual spellings of an account. */
export async function makeMentions(
  { document: { text }, telling, facts }: DigestedArticle,
  account: Mention['account'],
  attestations: readonly Attestation[],
  registry: ActorRegistry,
  anchors: Anchors,
): Promise<{ mentions: Mention[]; doubts: Map<string, readonly string[]> }> {
  const key = account.slice('account:'.length);
  const published = (facts.published ?? facts.updated)?.date;
  const reports = new SpanIndex(attestations, ({ content }) => content);
  type Detail = { start: number; end: number; fields: Record<string, unknown>; doubt?: string };
  const doubts = new Map<string, readonly string[]>();
  const details: Detail[] = telling.flatMap((block): Detail[] => [
    ...findTimes(text, block, published, facts.language).map(({ start, end, date, doubt }) => ({
      start,
      end,
      ...(doubt !== undefined && { doubt }),
      fields: { kind: 'time', about: unwritten('time', key, text.slice(start, end)), date },
    })),
    ...findPlaces(text, block).map(({ start, end, place }) => ({
      start,
      end,
      fields: { kind: 'place', about: unwritten('place', key, text.slice(start, end)), place },
    })),
    ...findSpellings(text, block, registry).map(({ start, end, actor, status }) => ({
      start,
      end,
      fields: { kind: 'name', actor, status },
    })),
  ]);
  const mentions = await Promise.all(
    details.map(async ({ start, end, fields, doubt }, index) => {
      const inside = reports.around({ start, end })[0]?.id;
      if (doubt !== undefined) doubts.set(`mention:${key}-${index + 1}`, [doubt]);
      return {
        id: `mention:${key}-${index + 1}`,
        account,
        ...(inside && { attestation: inside }),
        ...(await anchors.print({ start, end })),
        ...fields,
      } as Mention;
    }),
  );
  return { mentions, doubts };
}

/** Names spelled otherwise than most accounts spell them. */
function findSpellings(text: string, block: { start: number; end: number }, registry: ActorRegistry) {
  const line = text.slice(block.start, block.end);
  const capitals = line === line.toUpperCase();
  return Array.from(line.matchAll(/\p{Lu}[\p{L}\p{M}]{4,}/gu)).flatMap((match) => {
    if (capitals) return [];
    const found = registry.findPerson(match[0]);
    if (!found || found.actor.last === match[0]) return [];
    const spelled = [...found.actor.forms.keys()].some((form) => form.split(' ').at(-1) === match[0]);
    const start = block.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        actor: found.actor.id,
        status: found.exact || spelled ? ('variant' as const) : ('misspelling' as const),
      },
    ];
  });
}
