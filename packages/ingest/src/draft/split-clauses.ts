import type { Setting } from '@parley/schema';
import { countWords } from '@parley/schema/anchors';
import type { Span } from '../document/document.ts';

const settings: readonly [setting: Setting, words: string][] = [
  ['pressConference', 'press conference|news conference|news briefing|press briefing|briefing'],
  ['call', 'call|phone call|telephone call|video call|conversation'],
  ['interview', 'interview'],
  ['written', 'statement|letter|op-ed|article'],
  ['address', 'speech|address|televised address'],
  ['socialMedia', 'tweet|post|message on \\p{Lu}\\p{L}+'],
  ['talks', 'talks|meeting'],
];
const where = settings.map(([setting, words]): [Setting, RegExp] => [
  setting,
  new RegExp(
    String.raw`\b(?:in|at|during|on)\s+(?:(?:a|an|the|his|her|their|separate|joint|televised|three-way|\p{Ll}+)\s+){0,3}(?:${words})\b`,
    'iu',
  ),
]);

/** Where a report says that it was said: by the words between and around source and cue, without the content. */
export function findSetting(around: string): Setting | undefined {
  if (/\b(?:told|to)\s+(?:reporters|journalists|the press|the media)\b/i.test(around)) return 'toReporters';
  return where.find(([, pattern]) => pattern.test(around))?.[0];
}

/** "an immediate ceasefire in a call with the president": the occasion is not part of what was demanded. */
export function withoutOccasion(text: string, span: Span): { span: Span; setting?: Setting } {
  const words = text.slice(span.start, span.end);
  for (const [setting, pattern] of where) {
    if (setting === 'talks' || setting === 'written') continue;
    const match = pattern.exec(words);
    if (!match || countWords(words.slice(0, match.index)) < 2 || /["“”«»]/.test(words.slice(match.index)))
      continue;
    const rest = words.slice(match.index + match[0].length);
    if (countWords(rest) > 8 || /,/.test(rest)) continue;
    return {
      span: { start: span.start, end: span.start + words.slice(0, match.index).trimEnd().length },
      setting,
    };
  }
  return { span };
}

const verb = String.raw`(?:will|would|can|could|may|might|should|must|is|are|was|were|has|have|had|does|do|did|wants?|needs?|plans?|seeks?)\b`;
const joint = new RegExp(
  String.raw`,?\s+and\s+(?=(?:that\s+)?(?:(?:it|he|she|they|there|this)\s+|(?:the\s+|its\s+|his\s+|her\s+|their\s+)?(?:(?!\sand\s)[^,;“”"]){2,60}?\s+|[^,;]{0,30}[“"][^“”"]{2,50}[”"]\s+(?:\p{Ll}+\s+)?)${verb})`,
  'gu',
);
const minWords = 4;

/**
 * Parts a content that is two clauses with a subject each: "energy was never a weapon and it will find buyers".
 * What stands in one pair of quotation marks is never parted.
 */
export function splitClauses(text: string, span: Span, quotations: readonly Span[]): Span[] {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(joint)) {
    const end = span.start + match.index;
    const start = end + match[0].length;
    const left = text.slice(span.start, end);
    if (quotations.some((one) => one.start <= end && start <= one.end)) continue;
    if (countWords(left) < minWords || countWords(text.slice(start, span.end)) < minWords) continue;
    if (
      !new RegExp(String.raw`\s${verb}|\s\p{Ll}+(?:ed|s)\s`, 'u').test(left) ||
      /\b(?:if|both|between|whether)\b[^,]*$/.test(left)
    )
      continue;
    // The second must have a subject: "was occupied and had been used" has one only.
    if (new RegExp(String.raw`^(?:that\s+)?${verb}`, 'u').test(text.slice(start, span.end))) continue;
    return [{ start: span.start, end }, ...splitClauses(text, { start, end: span.end }, quotations)];
  }
  return [span];
}
