import { contentWords } from './content-words.ts';

/** A part of a content with fewer words of weight is no claim of its own. */
const minWords = 2;

/**
 * Parts a content into claims that can be aligned one by one: at the ends of sentences, at a "but" that brings no condition, and at "and" where a
 * verb stands on both sides. A content that is one claim is given back whole.
 */
export function splitClaims(content: string): string[] {
  const parts = content
    .split(
      /(?<=[.!?…]["”’]?)\s+(?=["“‘\p{Lu}])|,?\s+but\s+(?!only\b|if\b)|;\s+|,\s+(?:since|while|although|though|and that)\s+|\s+and\s+(?=(?:there|it|he|she|they|we|the|no)\s+\S+\s+(?:\S+\s+)?(?:was|were|is|are|had|has|will|would)\b)/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const claims: string[] = [];
  for (const part of parts) {
    if (contentWords(part).length >= minWords || claims.length === 0) claims.push(part);
    else claims[claims.length - 1] += ` ${part}`;
  }
  return claims.length > 1 ? claims : [content];
}
