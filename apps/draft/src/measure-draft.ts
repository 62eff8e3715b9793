import { tellingBlockKinds, type Account, type Actor, type Attestation, type Dossier } from '@parley/schema';
import { overlap } from '@parley/ingest';

/** Share of contents from which a drafted report is the reviewed one. */
const sameReport = 0.5;

/** How well a draft meets the reviewed dossier of the same texts. Shares are 0 to 1. */
export interface DraftMeasure {
  /** Of all reports, and of those that name a speaker. */
  readonly found: Share;
  readonly precise: Share;
  readonly spokenFound: Share;
  readonly spokenPrecise: Share;
  readonly speaker: Share;
  readonly mode: Share;
  /** Characters of page furniture that the draft keeps out of the account, and those it gives the very same kind. */
  readonly furniture: Share;
  readonly furnitureKind: Share;
  /** Quotations taken from furniture: there should be none. */
  readonly furnitureQuotations: number;
  /** Extended BCubed (Amigó and others 2009) over the reports that both have. */
  readonly alignment: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** Measures a draft against the reviewed dossier; accounts are matched by the digest of their text. */
export function measureDraft(draft: Dossier, reviewed: Dossier): DraftMeasure {
  const accounts = reviewed.accounts.flatMap((gold): [Account, Account][] => {
    const mine = draft.accounts.find(({ text }) => text.digest === gold.text.digest);
    return mine ? [[mine, gold]] : [];
  });
  const pairs = accounts.flatMap(([mine, gold]) => matchReports(draft, reviewed, mine, gold));
  const goldIds = new Set<string>(accounts.map(([, { id }]) => id));
  const gold = reviewed.attestations.filter(({ account }) => goldIds.has(account));
  const spokenPairs = pairs.filter(([mine, its]) => mine.mode !== 'narrated' && its.mode !== 'narrated');
  return {
    found: { right: pairs.length, of: gold.length },
    precise: { right: pairs.length, of: draft.attestations.length },
    spokenFound: { right: spokenPairs.length, of: spoken(gold).length },
    spokenPrecise: { right: spokenPairs.length, of: spoken(draft.attestations).length },
    speaker: {
      right: spokenPairs.filter(([mine, its]) => sameActor(actorOf(draft, mine), actorOf(reviewed, its)))
        .length,
      of: spokenPairs.length,
    },
    mode: { right: pairs.filter(([mine, its]) => mine.mode === its.mode).length, of: pairs.length },
    ...measureFurniture(draft, accounts),
    alignment: extendedBCubed(pairs),
  };
}

/** Pairs each report with the reviewed one that it overlaps most; of equals, the one with the same speaker. */
export function matchReports(
  draft: Dossier,
  reviewed: Dossier,
  mine: Account,
  gold: Account,
): [Attestation, Attestation][] {
  const left = draft.attestations.filter(({ account }) => account === mine.id);
  const right = reviewed.attestations.filter(({ account }) => account === gold.id);
  const candidates = left.flatMap((one) =>
    right.flatMap((other) => {
      const share = overlap(one.content, other.content);
      const bonus = sameActor(actorOf(draft, one), actorOf(reviewed, other)) ? 0.2 : 0;
      return share >= sameReport ? [{ one, other, score: share + bonus }] : [];
    }),
  );
  const used = new Set<Attestation>();
  return candidates
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ one, other }): [Attestation, Attestation][] => {
      if (used.has(one) || used.has(other)) return [];
      used.add(one);
      used.add(other);
      return [[one, other]];
    });
}

function actorOf(dossier: Dossier, { speaker }: Attestation): Actor | undefined {
  return dossier.actors.find(({ id }) => id === speaker);
}

/** Ids differ between dossiers: people are the same by last name, states by country, others by what they are called. */
function sameActor(one: Actor | undefined, other: Actor | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.type === 'person' || other.type === 'person')
    return one.type === other.type && lastName(one) === lastName(other);
  if (one.organization === 'state' && other.organization === 'state') return one.country === other.country;
  return namesOf(one).some((name) =>
    namesOf(other).some((known) => name === known || name.includes(known) || known.includes(name)),
  );
}

function lastName({ name }: Actor): string {
  return fold(name).split(' ').at(-1) ?? '';
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '');
}

const telling: ReadonlySet<string> = new Set(tellingBlockKinds);

function measureFurniture(
  draft: Dossier,
  accounts: readonly [Account, Account][],
): Pick<DraftMeasure, 'furniture' | 'furnitureKind' | 'furnitureQuotations'> {
  let of = 0;
  let right = 0;
  let kind = 0;
  let quotations = 0;
  for (const [mine, gold] of accounts) {
    const kinds = Array.from<string | undefined>({ length: gold.text.length });
    for (const block of mine.blocks) kinds.fill(block.kind, block.anchor.start, block.anchor.end);
    const furniture = gold.blocks.filter((block) => !telling.has(block.kind));
    for (const block of furniture) {
      of += block.anchor.end - block.anchor.start;
      for (const label of kinds.slice(block.anchor.start, block.anchor.end)) {
        if (label === undefined || !telling.has(label)) right += 1;
        if (label === block.kind) kind += 1;
      }
    }
    for (const attestation of draft.attestations.filter(({ account }) => account === mine.id)) {
      for (const { anchor } of attestation.quotations) {
        if (furniture.some((block) => block.anchor.start < anchor.end && anchor.start < block.anchor.end))
          quotations += 1;
      }
    }
  }
  return { furniture: { right, of }, furnitureKind: { right: kind, of }, furnitureQuotations: quotations };
}

/** A report may attest several statements; for each pair that shares some, as many shared as the other side allows. */
function extendedBCubed(pairs: readonly [Attestation, Attestation][]): DraftMeasure['alignment'] {
  const mean = (side: 0 | 1): number => {
    const other = side === 0 ? 1 : 0;
    const scores = pairs.map((pair) => {
      const tied = pairs.filter((one) => countShared(pair[side].statements, one[side].statements) > 0);
      const sum = tied.reduce((total, one) => {
        const here = countShared(pair[side].statements, one[side].statements);
        return total + Math.min(here, countShared(pair[other].statements, one[other].statements)) / here;
      }, 0);
      return sum / tied.length;
    });
    return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  const precision = mean(0);
  const recall = mean(1);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function spoken(list: readonly Attestation[]): Attestation[] {
  return list.filter(({ mode }) => mode !== 'narrated');
}

function namesOf(actor: Actor): string[] {
  return [actor.name, ...actor.names.map(({ form }) => form)].map(fold);
}

function countShared(one: readonly string[], other: readonly string[]): number {
  return one.filter((id) => other.includes(id)).length;
}
