import { walkReferences, type AccountId, type Dossier, type RecordId, type Review } from '@parley/schema';

/** How many records of each kind a confirmed part leaves out, those that a person rejected not counted. */
export interface LeftOut {
  readonly statements: number;
  readonly attestations: number;
  readonly quotations: number;
  readonly figures: number;
  readonly mentions: number;
  readonly variants: number;
  readonly discrepancies: number;
  readonly lineages: number;
}

interface Reviewed {
  readonly review: Review;
}

const confirmed = ({ review }: Reviewed): boolean => review.state === 'confirmed';

/**
 * The dossier without what no person has confirmed, and without what rests on that: a report whose statements all go,
 * a statement that nobody reports any more, a reading or a finding whose evidence goes. It is sound where the whole is.
 */
export function confirmedPart(dossier: Dossier): Dossier {
  const upheld = new Set<string>(dossier.statements.filter(confirmed).map(({ id }) => id));
  const attestations = dossier.attestations
    .filter(confirmed)
    .map((attestation) => ({
      ...attestation,
      statements: attestation.statements.filter((id) => upheld.has(id)),
    }))
    .filter(({ statements }) => statements.length > 0);
  const attested = new Set<string>(attestations.flatMap(({ statements }) => statements));
  const statements = dossier.statements
    .filter(({ id }) => attested.has(id))
    .map((statement) => ({ ...statement, counters: statement.counters.filter((id) => attested.has(id)) }));
  const reports = new Set<string>(attestations.map(({ id }) => id));
  const figures = dossier.figures.filter((figure) => isDetailConfirmed(figure, reports));
  const mentions = dossier.mentions.filter((mention) => isDetailConfirmed(mention, reports));
  const quotations = attestations.flatMap((attestation) => attestation.quotations);
  const evidence = new Set<string>([
    ...reports,
    ...[...quotations, ...figures, ...mentions].map(({ id }) => id),
  ]);
  const part: Dossier = {
    ...dossier,
    statements,
    attestations,
    figures,
    mentions,
    variants: confirmedVariants(dossier, attested, evidence),
    discrepancies: confirmedDiscrepancies(dossier, attested, evidence),
    lineages: dossier.lineages.filter(confirmed),
    ...(dossier.sharedText && { sharedText: confirmedSharedText(dossier.sharedText, evidence) }),
  };
  return withoutOrphans(part, dossier);
}

/** What of these accounts, or of all, the part lacks though no person rejected it. */
export function countLeftOut(whole: Dossier, part: Dossier, accounts?: readonly AccountId[]): LeftOut {
  const all = countOpen(whole, accounts);
  const there = countOpen(part, accounts);
  return {
    statements: all.statements - there.statements,
    attestations: all.attestations - there.attestations,
    quotations: all.quotations - there.quotations,
    figures: all.figures - there.figures,
    mentions: all.mentions - there.mentions,
    variants: all.variants - there.variants,
    discrepancies: all.discrepancies - there.discrepancies,
    lineages: all.lineages - there.lineages,
  };
}

function countOpen(dossier: Dossier, accounts?: readonly AccountId[]): LeftOut {
  const wanted = accounts && new Set(accounts);
  const isOf = (account: AccountId): boolean => wanted?.has(account) ?? true;
  const owned = ({ account, review }: { account: AccountId; review?: Review | undefined }): boolean =>
    isOf(account) && review?.state !== 'rejected';
  const attestations = dossier.attestations.filter(owned);
  const attested = new Set(attestations.flatMap(({ statements }) => statements));
  const open = <Item extends Reviewed>(
    items: readonly Item[],
    of: (item: Item) => readonly AccountId[],
  ): number => items.filter((item) => item.review.state !== 'rejected' && of(item).some(isOf)).length;
  return {
    statements: dossier.statements.filter(
      ({ id, review }) => review.state !== 'rejected' && (wanted === undefined || attested.has(id)),
    ).length,
    attestations: attestations.length,
    quotations: attestations.flatMap(({ quotations }) => quotations).length,
    figures: dossier.figures.filter(owned).length,
    mentions: dossier.mentions.filter(owned).length,
    variants: open(dossier.variants, ({ readings }) => readings.map(({ account }) => account)),
    discrepancies: open(dossier.discrepancies, ({ readings }) => readings.flatMap((one) => one.accounts)),
    lineages: open(dossier.lineages, ({ members }) => members.map(({ account }) => account)),
  };
}

/** A detail of a report is confirmed with the report; one outside of all reports is suggested only where it says so. */
function isDetailConfirmed(
  detail: { readonly attestation?: string | undefined; readonly review?: Review | undefined },
  reports: ReadonlySet<string>,
): boolean {
  if (detail.attestation !== undefined && !reports.has(detail.attestation)) return false;
  return (detail.review?.state ?? 'confirmed') === 'confirmed';
}

function confirmedVariants(
  { variants }: Dossier,
  attested: ReadonlySet<string>,
  evidence: ReadonlySet<string>,
): Dossier['variants'] {
  return variants.filter(confirmed).flatMap(({ base, ...variant }) => {
    const statements = variant.statements.filter((id) => attested.has(id));
    const readings = variant.readings
      .map((reading) => ({ ...reading, quotations: reading.quotations.filter((id) => evidence.has(id)) }))
      .filter(({ quotations }) => quotations.length > 0);
    if (statements.length === 0 || readings.length < 2) return [];
    const kept = base !== undefined && readings.some(({ account }) => account === base);
    return [{ ...variant, statements, readings, ...(kept && { base }) }];
  });
}

function confirmedDiscrepancies(
  { discrepancies }: Dossier,
  attested: ReadonlySet<string>,
  evidence: ReadonlySet<string>,
): Dossier['discrepancies'] {
  return discrepancies.filter(confirmed).flatMap((discrepancy) => {
    const statements = discrepancy.statements.filter((id) => attested.has(id));
    const readings = discrepancy.readings.map((reading) => ({
      ...reading,
      evidence: reading.evidence.filter((id) => evidence.has(id)),
    }));
    const groundless =
      (discrepancy.statements.length > 0 && statements.length === 0) ||
      readings.some(
        (reading, index) =>
          reading.evidence.length === 0 && (discrepancy.readings[index]?.evidence.length ?? 0) > 0,
      );
    return groundless ? [] : [{ ...discrepancy, statements, readings }];
  });
}

function confirmedSharedText(
  { cues, unmarked, ...measured }: NonNullable<Dossier['sharedText']>,
  evidence: ReadonlySet<string>,
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
