import type { Actor, Dossier } from '@parley/schema';
import { oneLine } from './output.ts';
import type { ReviewItem } from './review-item.ts';

/** How much of the text is shown on either side of a passage, in UTF-16 code units. */
const context = 160;

/** The lines that show an item: passage in its context, proposal, what else attests the statement. */
export function renderItem(
  item: ReviewItem,
  dossier: Dossier,
  text: string | undefined,
  place: { index: number; of: number },
): string[] {
  const { attestation, account, statements, companions } = item;
  const { review } = attestation;
  const rule =
    review.state === 'suggested' ? `${review.rule}, ${Math.round(review.confidence * 100)} %` : review.state;
  const speaker = dossier.actors.find(({ id }) => id === attestation.speaker);
  return [
    '',
    `${place.index} of ${place.of}  ${account.siglum}: ${oneLine(account.headline)}`,
    text === undefined ? '  (the text is not at hand)' : `  ${showPassage(item, text)}`,
    `  ${attestation.mode}  speaker: ${nameOf(speaker)}  source: ${shown(attestation.source?.printed)}  cue: ${shown(attestation.cue?.printed)}  (${rule})`,
    ...attestation.chain.map(({ printed }) => `  through: ${oneLine(printed)}`),
    ...statements.map(({ gist, kind }) => `  ${kind}: ${oneLine(gist)}`),
    ...companions
      .slice(0, 4)
      .map((one) => `    also ${one.id.slice('attestation:'.length)}, ${one.mode}, ${one.review.state}`),
  ];
}

function nameOf(actor: Actor | undefined): string {
  return actor === undefined
    ? 'nobody'
    : oneLine(actor.office === undefined ? actor.name : `${actor.name} (${actor.office})`);
}

function shown(words: string | undefined): string {
  return words === undefined ? '—' : oneLine(words);
}

/** The passage with its surroundings; what is reported stands in ⟦ ⟧. */
function showPassage({ attestation }: ReviewItem, text: string): string {
  const { passage, content } = attestation;
  const from = Math.max(0, passage.start - context);
  const to = Math.min(text.length, passage.end + context);
  let shownText = from > 0 ? '…' : '';
  let place = from;
  for (const { start, end } of content) {
    shownText += `${text.slice(place, start)}⟦${text.slice(start, end)}⟧`;
    place = end;
  }
  return oneLine(`${shownText}${text.slice(place, to)}${to < text.length ? '…' : ''}`);
}
