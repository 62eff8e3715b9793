import type { Actor, Anchor, Dossier } from '@parley/schema';
import { oneLine } from './output.ts';
import type { DetailItem, ReportItem, ReviewItem } from './review-item.ts';

/** How much of the text is shown on either side of a passage, in UTF-16 code units. */
const context = 160;

/** How many other reports of a statement are listed. */
const mostCompanions = 4;

/** What is shown beside an item. */
export interface ItemView {
  readonly dossier: Dossier;
  /** Undefined where the text is not at hand. */
  readonly text: string | undefined;
  readonly doubt: string | undefined;
  readonly left: number;
}

/** The lines that show an item: passage in its context, proposal, what else attests the statement. */
export function renderItem(item: ReviewItem, view: ItemView): string[] {
  return [
    '',
    `${view.left} left  ${item.account.siglum}: ${oneLine(item.account.headline)}`,
    ...(item.kind === 'report' ? renderReport(item, view) : renderDetail(item, view)),
  ];
}

function renderReport({ attestation, statements, companions }: ReportItem, view: ItemView): string[] {
  const { review, passage, content } = attestation;
  const state =
    review.state === 'suggested' ? `${review.rule}, ${Math.round(review.confidence * 100)} %` : review.state;
  const speaker = view.dossier.actors.find(({ id }) => id === attestation.speaker);
  return [
    `  ${showPassage(view.text, passage, content)}`,
    `  ${attestation.mode}  speaker: ${nameOf(speaker)}  source: ${shown(attestation.source?.printed)}  cue: ${shown(attestation.cue?.printed)}  (${state})`,
    ...(view.doubt === undefined ? [] : [`  in doubt: ${oneLine(view.doubt)}`]),
    ...attestation.chain.map(({ printed }) => `  through: ${oneLine(printed)}`),
    ...statements.map(
      ({ gist, kind, review: { state: settled } }) => `  ${kind}, ${settled}: ${oneLine(gist)}`,
    ),
    ...companions
      .slice(0, mostCompanions)
      .map((one) => `    also ${one.id.slice('attestation:'.length)}, ${one.mode}, ${one.review.state}`),
    ...(companions.length > mostCompanions ? [`    and ${companions.length - mostCompanions} more`] : []),
  ];
}

function renderDetail({ detail }: DetailItem, { text }: ItemView): string[] {
  const passage = `  ${showPassage(text, detail.anchor, [detail.anchor])}`;
  if (!('kind' in detail)) {
    const { bound, value, upper, unit, counts } = detail;
    const much = upper === undefined ? `${bound} ${value}` : `${value} to ${upper}`;
    return [passage, `  figure outside of all reports: ${much} ${oneLine(unit)}, counts ${oneLine(counts)}`];
  }
  const means =
    'date' in detail
      ? detail.date
      : 'place' in detail
        ? detail.place.name
        : 'actor' in detail
          ? detail.actor
          : '';
  return [passage, `  ${detail.kind} outside of all reports: ${oneLine(means)}`];
}

function nameOf(actor: Actor | undefined): string {
  if (actor === undefined) return 'nobody';
  return oneLine(actor.office === undefined ? actor.name : `${actor.name} (${actor.office})`);
}

function shown(words: string | undefined): string {
  return words === undefined ? '—' : oneLine(words);
}

/** The passage with its surroundings; what is reported stands in ⟦ ⟧. */
function showPassage(text: string | undefined, passage: Anchor, content: readonly Anchor[]): string {
  if (text === undefined) return '(the text is not at hand)';
  const from = Math.max(0, passage.start - context);
  const to = Math.min(text.length, passage.end + context);
  let words = from > 0 ? '…' : '';
  let place = from;
  for (const { start, end } of content) {
    words += `${text.slice(place, start)}⟦${text.slice(start, end)}⟧`;
    place = end;
  }
  return oneLine(`${words}${text.slice(place, to)}${to < text.length ? '…' : ''}`);
}
