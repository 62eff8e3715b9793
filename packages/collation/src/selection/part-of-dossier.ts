import { walkReferences, type AccountId, type Dossier, type RecordId, type Review } from '@parley/schema';
import { narrowReadings, type Ground } from './narrow-readings.ts';

/** Whether a record with this review takes part. */
type TakesPart = (review: Review) => boolean;

/**
 * The dossier without what a person rejected, and without what hangs on that alone: the same dossier where nothing was
 * rejected. Who compares accounts, or prints what comes of it, needs look at no review.
 */
export function upheldPart(dossier: Dossier): Dossier {
  return partOfDossier(dossier, ({ state }) => state !== 'rejected');
}

/** The dossier without what no person has confirmed, and without what hangs on that alone. */
export function confirmedPart(dossier: Dossier): Dossier {
  return partOfDossier(dossier, ({ state }) => state === 'confirmed');
}

/**
 * The records that take part, without what rests on others alone: a report whose statements all go, a statement that
 * nobody reports any more, a detail of a report that goes, a reading without its evidence, a discrepancy or variant
 * without its readings, an actor or topic that nothing names any more. It is sound where the whole is.
 */
function partOfDossier(dossier: Dossier, takesPart: TakesPart): Dossier {
  if (takeAllPart(dossier, takesPart)) return dossier;
  const isIn = ({ review }: { readonly review: Review }): boolean => takesPart(review);
  const before = new Set<string>(dossier.attestations.flatMap(({ statements }) => statements));
  const upheld = new Set<string>(dossier.statements.filter(isIn).map(({ id }) => id));
  const attestations = dossier.attestations
    .filter(isIn)
    .map((attestation) => ({
      ...attestation,
      statements: attestation.statements.filter((id) => upheld.has(id)),
    }))
    .filter(({ statements }) => statements.length > 0);
  const reported = new Set<string>(attestations.flatMap(({ statements }) => statements));
  const stays = (id: string): boolean => upheld.has(id) && (reported.has(id) || !before.has(id));
  const statements = dossier.statements
    .filter(({ id }) => stays(id))
    .map((statement) => ({ ...statement, counters: statement.counters.filter(stays) }));
  const reports = new Set<string>(attestations.map(({ id }) => id));
  // A detail of a report is confirmed with the report; one outside of all reports is suggested only where it says so.
  const isDetailIn = ({
    attestation,
    review,
  }: {
    attestation?: string | undefined;
    review?: Review | undefined;
  }): boolean =>
    (attestation === undefined || reports.has(attestation)) && (review === undefined || takesPart(review));
  const details = {
    figures: dossier.figures.filter(isDetailIn),
    mentions: dossier.mentions.filter(isDetailIn),
  };
  const evidence = ownersOf({ attestations, ...details });
  const owners = ownersOf(dossier);
  const ground: Ground = {
    bears: (id) => evidence.has(id),
    has: () => true,
    ownerOf: (id) => owners.get(id),
  };
  const part: Dossier = {
    ...dossier,
    statements,
    attestations,
    ...details,
    variants: variantsOn(dossier.variants.filter(isIn), stays, evidence),
    discrepancies: dossier.discrepancies.filter(isIn).flatMap((discrepancy) => {
      const concerned = discrepancy.statements.filter(stays);
      const readings = narrowReadings(discrepancy, ground);
      const isGroundless = discrepancy.statements.length > 0 && concerned.length === 0;
      return isGroundless || readings === undefined
        ? []
        : [{ ...discrepancy, statements: concerned, readings }];
    }),
    lineages: dossier.lineages.filter(isIn),
    ...(dossier.sharedText && { sharedText: sharedTextOn(dossier.sharedText, evidence) }),
  };
  return withoutOrphans(part, dossier);
}

function takeAllPart(dossier: Dossier, takesPart: TakesPart): boolean {
  const { statements, attestations, variants, discrepancies, lineages, figures, mentions } = dossier;
  return [statements, attestations, variants, discrepancies, lineages, figures, mentions].every((records) =>
    records.every(({ review }) => review === undefined || takesPart(review)),
  );
}

type Owners = ReadonlyMap<string, AccountId>;

/** Every record that can be evidence, with the account in which it stands. */
export function ownersOf({
  attestations,
  figures,
  mentions,
}: Pick<Dossier, 'attestations' | 'figures' | 'mentions'>): Owners {
  return new Map<string, AccountId>([
    ...attestations.flatMap(({ id, account, quotations }) =>
      [id, ...quotations.map((quotation) => quotation.id)].map((one) => [one, account] as const),
    ),
    ...[...figures, ...mentions].map(({ id, account }) => [id, account] as const),
  ]);
}

function variantsOn(
  variants: Dossier['variants'],
  stays: (statement: string) => boolean,
  evidence: Owners,
): Dossier['variants'] {
  return variants.flatMap(({ base, ...variant }) => {
    const statements = variant.statements.filter(stays);
    const readings = variant.readings
      .map((reading) => ({ ...reading, quotations: reading.quotations.filter((id) => evidence.has(id)) }))
      .filter(({ quotations }) => quotations.length > 0);
    if (statements.length === 0 || readings.length < 2) return [];
    const kept = base !== undefined && readings.some(({ account }) => account === base);
    return [{ ...variant, statements, readings, ...(kept && { base }) }];
  });
}

function sharedTextOn(
  { cues, unmarked, ...measured }: NonNullable<Dossier['sharedText']>,
  evidence: Owners,
): NonNullable<Dossier['sharedText']> {
  return {
    ...measured,
    ...(cues && { cues: cues.filter(({ attestation }) => evidence.has(attestation)) }),
    ...(unmarked && {
      unmarked: unmarked.filter(
        ({ attestation, quotation }) => evidence.has(attestation) && evidence.has(quotation),
      ),
    }),
  };
}

/** Without the actors and topics that only the records left out name. */
function withoutOrphans(part: Dossier, whole: Dossier): Dossier {
  const before = namedIn(whole);
  const after = namedIn(part);
  const stays = ({ id }: { readonly id: RecordId }): boolean => after.has(id) || !before.has(id);
  const topics = part.topics.filter(stays);
  let actors = part.actors.filter(stays);
  // An actor that goes may have been the only one to name another as whom it represents.
  for (let count = -1; count !== actors.length;) {
    count = actors.length;
    const named = namedIn({ ...part, actors });
    actors = actors.filter(({ id }) => named.has(id) || !before.has(id));
  }
  return { ...part, topics, actors };
}

function namedIn(dossier: Dossier): Set<RecordId> {
  return new Set(walkReferences(dossier).map(({ to }) => to));
}
