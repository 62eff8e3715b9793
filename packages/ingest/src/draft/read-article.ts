import { tellingBlockKinds } from '@parley/schema';
import { readAccount, type AccountFacts } from '../account/read-account.ts';
import { findInBlocks, splitBlocks } from '../attributions/find-attributions.ts';
import type { FoundAttribution } from '../attributions/attribution.ts';
import { labelBlocks, type LabelledBlock, type RepeatedLines } from '../blocks/label-blocks.ts';
import type { Document } from '../document/document.ts';
import { parseQuotations, type FoundQuotation } from '../quotations/parse-quotations.ts';
import { findNarration, type NarratedClaim } from '../narration/find-narration.ts';

/** An article with all that its own text tells. */
export interface ReadArticle {
  readonly document: Document;
  readonly blocks: readonly LabelledBlock[];
  /** The blocks in which the account tells something. */
  readonly telling: readonly LabelledBlock[];
  readonly facts: AccountFacts;
  readonly quotations: readonly FoundQuotation[];
  /** None where the language is not English. */
  readonly attributions: readonly FoundAttribution[];
  /** Its nouns in small letters, for topics. */
  readonly nouns: ReadonlySet<string>;
  /** What the account tells in its own voice. */
  readonly narration: readonly NarratedClaim[];
}

const tells: ReadonlySet<string> = new Set(tellingBlockKinds);

/** Reads one article: blocks, record, quotations, attributions. */
export async function readArticle(document: Document, repeated: RepeatedLines): Promise<ReadArticle> {
  const blocks = labelBlocks(document, repeated);
  const telling = blocks.filter(({ kind }) => tells.has(kind));
  const facts = readAccount(document, blocks);
  const quotations = parseQuotations(document.text, telling);
  const english = facts.language === 'en';
  const searched = telling.map(({ start, end, kind }) => ({ start, end, headline: kind === 'headline' }));
  const split = english ? await splitBlocks(document.text, searched, quotations) : [];
  const attributions = findInBlocks(document.text, split, quotations);
  const told = split.filter((_, index) => telling[index]?.kind !== 'crossHead');
  return {
    document,
    blocks,
    telling,
    facts,
    quotations,
    attributions,
    nouns: new Set(
      split.flatMap(({ tokens }) =>
        tokens.flatMap(({ wordClass, lower }) => (wordClass === 'NOUN' ? [lower] : [])),
      ),
    ),
    narration: findNarration(
      document.text,
      told.flatMap(({ units }) => units),
      attributions,
    ),
  };
}
