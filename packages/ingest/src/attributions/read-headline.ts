import type { Span } from '../document/document.ts';
import type { Token } from '../words/tokenize.ts';
import type { FoundAttribution } from './attribution.ts';

/** "Minister: No deal without the corridor": a speaker of few words before a colon. */
export function readHeadline(
  tokens: readonly Token[],
  { headline, ...block }: Span & { readonly headline: boolean },
): FoundAttribution[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const mark = tokens[colon];
  const next = tokens[colon + 1];
  if (!mark || !next || colon === 0 || colon > 5) return [];
  const before = tokens.slice(0, colon);
  if (
    !before.every(
      ({ wordClass, text }) => /^(?:PROPN|NOUN|ADJ|PART|ADP|DET|X)$/.test(wordClass) || text === '.',
    )
  )
    return [];
  // Elsewhere than in a headline only a name speaks before a colon, as in a transcript.
  if (!headline && !before.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text)))
    return [];
  const last = tokens.at(-1);
  return [
    {
      source: [{ start: before[0]?.start ?? block.start, end: before.at(-1)?.end ?? mark.start }],
      cue: [{ start: mark.start, end: mark.end }],
      content: [{ start: next.start, end: last && last.text === '.' ? last.start : block.end }],
      rule: 'headline-colon',
      cueClass: 'speech',
      lemma: ':',
      negated: false,
      confidence: 0.7,
    },
  ];
}
