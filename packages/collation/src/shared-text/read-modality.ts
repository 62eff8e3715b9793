import type { Account, Attestation, ModalCue } from '@parley/schema';
import { readCues } from '../cues/read-cues.ts';
import type { Anchorer } from './make-anchorer.ts';

/** The modal words in the content of an account's reports, in the order of the text. */
export async function readModality(
  { language }: Account,
  attestations: readonly Attestation[],
  text: string,
  anchor: Anchorer,
): Promise<ModalCue[]> {
  const hits = attestations.flatMap(({ id, content }) =>
    content.flatMap(({ start, end }) =>
      readCues(text.slice(start, end), language).map((hit) => ({
        attestation: id,
        class: hit.class,
        lemma: hit.lemma,
        printed: hit.printed,
        start: start + hit.start,
        end: start + hit.end,
      })),
    ),
  );
  return Promise.all(
    hits.map(async ({ start, end, ...cue }) => ({ ...cue, anchor: await anchor(text, start, end) })),
  );
}
