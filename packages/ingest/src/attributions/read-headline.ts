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
  if (!mark || !next || colon === 0) return [];
  // "AMBASSADOR OSEI (African Union):" has the role in brackets.
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const before = tokens.slice(0, bracket > 0 && tokens[colon - 1]?.text === ')' ? bracket : colon);
  if (before.length > 5 || colon > 14) return [];
  if (
    !before.every(
      ({ wordClass, text }) =>
        /^(?:PROPN|NOUN|ADJ|PART|ADP|DET|X)$/.test(wordClass) || text === '.' || /^\p{Lu}{2,}$/u.test(text),
    )
  )
    return [];
  // "The Latest:", "A:", "UPDATE:" label what follows and speak nothing.
  const last = before.at(-1);
  if (
    !(/^(?:PROPN|NOUN|X)$/.test(last?.wordClass ?? '') || /^\p{Lu}{2,}$/u.test(last?.text ?? '')) ||
    (before.length <= 2 && isLabel(last?.text ?? ''))
  )
    return [];
  if (headline && last?.wordClass === 'NOUN' && !speakingNoun.test(last.lower)) return [];
  // Elsewhere than in a headline only a name speaks before a colon, as in a transcript.
  if (!headline && !before.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text)))
    return [];
  const end = tokens.at(-1);
  return [
    {
      source: [{ start: before[0]?.start ?? block.start, end: before.at(-1)?.end ?? mark.start }],
      cue: [{ start: mark.start, end: mark.end }],
      content: [{ start: next.start, end: end && end.text === '.' ? end.start : block.end }],
      rule: 'headline-colon',
      cueClass: 'speech',
      lemma: ':',
      negated: false,
      confidence: 0.7,
    },
  ];
}

/** Nouns that speak before the colon of a headline. */
const speakingNoun =
  /^(?:ministers?|president|premier|officials?|sources?|police|army|military|navy|study|survey|court|judge|mayor|governor|senator|envoy|ambassador|diplomats?|spokes(?:man|woman|person)|negotiators?|mediators?|experts?|analysts?|economists?|lawyers?|witness(?:es)?|monitors?|union|ministry|agency|council|commission|campaign|chief|head|leaders?|rebels?|captors?|aides?|adviser|pope|king|queen|bank|government|watchdog|family|relatives?)$/;

const labels =
  /^(?:[a-z]|latest|update|updated|updates|breaking|exclusive|video|watch|photos?|analysis|opinion|editorial|correction|clarification|note|live|email|report|poll|explainer|explained|factbox|timeline|interview|transcript|read|more|related|source|bombshell|boom|busted)$/i;

/** Words that newspapers print before a colon to label an article or a line. */
function isLabel(word: string): boolean {
  return labels.test(word);
}
