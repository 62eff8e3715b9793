import type { Dossier, Statement } from '@parley/schema';
import { align } from '../alignment/align.ts';
import { splitClaims } from '../alignment/split-claims.ts';
import type { Span } from '../document/document.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { DraftActor } from '../mentions/actor-registry.ts';
import type { Part } from './part.ts';
import type { DraftReport } from './report.ts';

/** Reports of one statement. */
export interface Group {
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
  readonly stand: boolean;
  readonly denied: boolean;
}

/** Groups the claims of all reports; a report that makes several is in several groups. */
export function groupReports(parts: readonly Part[], earlier: Dossier | undefined): Group[] {
  const claims = parts.flatMap((part) => claimsOf(part, earlier));
  const aligned = align(
    claims.map(({ account, speaker, side, content, stand, denied }) => ({
      account,
      content,
      stand,
      denied,
      ...(speaker !== undefined && { speaker }),
      ...(side !== undefined && { side }),
    })),
  );
  const groups = aligned.map(({ members, weight }): Group => {
    const inside = members.flatMap((member) => claims[member] ?? []);
    const told = inside.every(({ report }) => report === undefined || report.mode === 'narrated');
    // A statement without a speaker is only narrated; what is said of somebody cannot join it.
    const existing = inside.find(
      ({ statement }) => statement && (told || statement.speaker !== undefined),
    )?.statement;
    // Of a report that makes several of the claims, the first.
    const firsts = new Map<Claim['report'], Claim>();
    for (const claim of inside) if (!firsts.has(claim.report)) firsts.set(claim.report, claim);
    const fresh = [...firsts.values()].filter(({ report }) => report !== undefined);
    return {
      reports: fresh.flatMap(({ report }) => report ?? []),
      contents: fresh.map(({ content }) => content),
      weight,
      ...(existing && { existing }),
    };
  });
  return keepOnce(groups.flatMap(withoutUnsupported));
}

/** A tentative report stays where another account reports the same. */
function withoutUnsupported(group: Group): Group[] {
  const { reports, contents } = group;
  if (reports.length === 0) return [group];
  const keep = (report: DraftReport): boolean =>
    report.tentative !== true ||
    group.existing !== undefined ||
    reports.some(({ account }) => account !== report.account);
  const kept = reports.flatMap((report, index) =>
    keep(report) ? [{ report, content: contents[index] ?? '' }] : [],
  );
  if (kept.length === 0) return [];
  return [
    { ...group, reports: kept.map(({ report }) => report), contents: kept.map(({ content }) => content) },
  ];
}

/** What a report alone claims is one statement, however many clauses it has. */
function keepOnce(groups: readonly Group[]): Group[] {
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
  const told = spokenSpans(reports);
  const known = new Map(earlier?.statements.map((statement) => [statement.id, statement]));
  return [
    ...kept.map((one): Claim => ({
      report: undefined,
      statement: known.get(one.statements[0] as Statement['id']),
      account: id,
      speaker: one.speaker,
      side: undefined,
      content: words(one.content),
      stand: one.mode === 'act',
      denied: false,
    })),
    ...reports.flatMap((report) =>
      splitClaims(words(ownContent(report, told))).map((content): Claim => ({
        report,
        statement: undefined,
        account: id,
        speaker: report.speaker?.id === 'actor:unnamed-speaker' ? undefined : report.speaker?.id,
        side: sideOf(report.speaker),
        content,
        stand: report.mode === 'act' || stands.has(report.kind),
        denied: denials.test(report.lemma),
      })),
    ),
  ];
}

/** From the first to the last word of each report that somebody makes. */
function spokenSpans(reports: readonly DraftReport[]): SpanIndex<Span> {
  const spans = reports.flatMap(({ source, cue, content, mode }): Span[] => {
    if (mode === 'narrated' || !cue) return [];
    const all = [source, cue, ...content].flatMap((span) => span ?? []);
    return [
      {
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
      },
    ];
  });
  return new SpanIndex(spans, (span) => [span]);
}

/** The content of a report without the reports that stand inside it: those make their own claims. */
function ownContent(report: DraftReport, told: SpanIndex<Span>): readonly Span[] {
  const inner = report.content.flatMap((piece) =>
    told
      .inside(piece)
      .filter(({ start, end }) => piece.start < start && end - start < (piece.end - piece.start) * 0.7),
  );
  return report.content.flatMap((piece) => {
    const cuts = inner.filter(({ start, end }) => piece.start < start && end <= piece.end);
    let from = piece.start;
    const left: Span[] = [];
    for (const cut of cuts.toSorted((one, other) => one.start - other.start)) {
      if (cut.start > from) left.push({ start: from, end: cut.start });
      from = Math.max(from, cut.end);
    }
    if (from < piece.end) left.push({ start: from, end: piece.end });
    return left;
  });
}

const denials = /^(?:deny|dispute|refute|rebut|repudiate)$/;

/** Who judges, wants, offers or asks does not tell that it is so. */
const stands: ReadonlySet<string> = new Set([
  'assessment',
  'intention',
  'demand',
  'offer',
  'commitment',
  'question',
]);

function sideOf(actor: DraftActor | undefined): string | undefined {
  return actor?.represents ?? (actor?.organization === 'state' ? actor.id : undefined);
}
