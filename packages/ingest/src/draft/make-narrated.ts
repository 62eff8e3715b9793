import { countWords } from '@parley/schema/anchors';
import { SpanIndex } from '../document/span-index.ts';
import type { NarratedClaim } from '../narration/find-narration.ts';
import type { ReadArticle } from './read-article.ts';
import type { DraftReport } from './report.ts';

/** Quoted words up to this many, in a sentence that nobody is said to speak, keep a distance and are no speech. */
const maxDistanceWords = 4;

/** What an account says in its own voice, as reports that the alignment weighs. */
export function makeNarrated(
  { document: { text }, quotations, narration }: ReadArticle,
  account: number,
): DraftReport[] {
  const quoted = new SpanIndex(quotations, (one) => [one]);
  return narration.map((claim): DraftReport => {
    const inside = [...new Set(claim.pieces.flatMap((piece) => quoted.inside(piece)))].filter(
      ({ depth }) => depth === 0,
    );
    const speech = inside.some(({ start, end }) => countWords(text.slice(start, end)) > maxDistanceWords);
    return {
      account,
      mode: 'narrated',
      chain: [],
      passage: claim.sentence,
      content: claim.pieces,
      quotations: inside.map((quotation) => ({ ...quotation, distance: true })),
      kind: 'claim',
      lemma: '',
      rule: `narrated:${claim.rule}`,
      confidence: speech ? 0.3 : confidences[claim.rule],
      doubts: [speech ? 'it quotes somebody, but nobody is named as the speaker' : doubtsOf[claim.rule]],
      tentative: claim.tentative,
    };
  });
}

/** How sure a claim is one that matters, by how it was found. */
const confidences: Readonly<Record<NarratedClaim['rule'], number>> = {
  sentence: 0.6,
  coordinate: 0.55,
  beside: 0.5,
  relative: 0.45,
  time: 0.45,
  apposition: 0.45,
  participle: 0.4,
  event: 0.4,
};

const own = 'the account says it in its own voice';
const supported = 'it is proposed because another account reports something like it';
const doubtsOf: Readonly<Record<NarratedClaim['rule'], string>> = {
  sentence: `${own}; keep it only if it matters`,
  coordinate: `${own}, in one of several clauses; keep it only if it matters`,
  beside: `${own}, beside what it reports; keep it only if it matters`,
  relative: `${own}, in a relative clause; ${supported}`,
  time: `${own}, in a clause that dates something else; ${supported}`,
  apposition: `${own}, in a phrase beside a name; ${supported}`,
  participle: `${own}, in a participle; ${supported}`,
  event: `${own}, in a phrase that names an event; ${supported}`,
};
