import type { Attestation, AttestationId, Quotation, StatementId } from '@parley/schema';
import type { Span } from '../document/document.ts';
import { crosses, type Anchors } from './anchors.ts';
import type { DraftReport } from './report.ts';

/** The attestation of a report; undefined where its passages cross each other and none could be anchored. */
export async function makeAttestation(
  report: DraftReport,
  passage: Span,
  id: AttestationId,
  account: Attestation['account'],
  statements: StatementId[],
  anchors: Anchors,
): Promise<Attestation | undefined> {
  const spoken = report.mode !== 'narrated';
  const content = keepApart(report.content);
  const parts = [
    ...content,
    ...(spoken && report.source ? [report.source] : []),
    ...(spoken && report.cue ? [report.cue] : []),
    ...(spoken ? report.chain.map(({ span }) => span) : []),
  ];
  if (content.length === 0 || parts.some((one) => parts.some((other) => crosses(one, other))))
    return undefined;
  const quotations = report.quotations.filter((one) => !parts.some((part) => crosses(one, part)));
  const speech = quotations.some(({ distance }) => !distance);
  const mode =
    report.mode === 'direct' || report.mode === 'mixed' ? (speech ? report.mode : 'indirect') : report.mode;
  // Without source, cue and quotation nothing would show that somebody speaks.
  if (spoken && !report.source && !report.cue && quotations.length === 0) return undefined;
  const key = id.slice(id.indexOf(':') + 1);
  return {
    id,
    account,
    statements,
    mode,
    ...(spoken && report.speaker && { speaker: report.speaker.id }),
    ...(spoken && report.source && { source: await anchors.print(report.source) }),
    ...(spoken && report.cue && { cue: await anchors.print(report.cue) }),
    chain: spoken
      ? await Promise.all(
          report.chain.map(async ({ actor, span }) => ({ actor: actor.id, ...(await anchors.print(span)) })),
        )
      : [],
    ...(spoken && report.setting && { setting: report.setting }),
    passage: await anchors.at(passage),
    content: await Promise.all(content.map((span) => anchors.at(span))),
    quotations: await Promise.all(
      quotations.map(async (one, index): Promise<Quotation> => ({
        id: `quotation:${key}-${index + 1}`,
        words: anchors.text.slice(one.start, one.end),
        marks: one.marks,
        use: one.distance ? 'distance' : 'speech',
        anchor: await anchors.at(one),
      })),
    ),
    review: { state: 'suggested', rule: report.rule, confidence: report.confidence },
  };
}

function keepApart(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  return sorted.filter((one, index) => index === 0 || one.start >= (sorted[index - 1]?.end ?? 0));
}

/**
 * Passages that are apart or nested: those that cross are widened to what they cover together, until none does.
 */
export function widenPassages(passages: readonly Span[]): Span[] {
  const widened = passages.map(({ start, end }) => ({ start, end }));
  const order = widened
    .map((_, index) => index)
    .toSorted((one, other) => (widened[one]?.start ?? 0) - (widened[other]?.start ?? 0));
  for (let changed = true; changed;) {
    changed = false;
    for (const [place, index] of order.entries()) {
      const one = widened[index];
      if (!one) continue;
      for (const next of order.slice(place + 1, place + 40)) {
        const other = widened[next];
        if (!other || !crosses(one, other)) continue;
        const start = Math.min(one.start, other.start);
        const end = Math.max(one.end, other.end);
        Object.assign(one, { start, end });
        Object.assign(other, { start, end });
        changed = true;
      }
    }
  }
  return widened;
}
