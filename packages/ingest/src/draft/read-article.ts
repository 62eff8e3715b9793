import { tellingBlockKinds } from '@parley/schema';
import { readAccount, type AccountFacts } from '../account/read-account.ts';
import { findAttributions } from '../attributions/find-attributions.ts';
import type { FoundAttribution } from '../attributions/attribution.ts';
import { splitUnits } from '../attributions/split-units.ts';
import { labelBlocks, type LabelledBlock, type RepeatedLines } from '../blocks/label-blocks.ts';
import type { Document, Span } from '../document/document.ts';
import { parseQuotations, type FoundQuotation } from '../quotations/parse-quotations.ts';
import { loadTokenizer } from '../words/tokenize.ts';

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
  /** Sentences, for what the account tells in its own voice. */
  readonly sentences: readonly Span[];
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
  const attributions = english ? await findAttributions(document.text, searched, quotations) : [];
  return {
    document,
    blocks,
    telling,
    facts,
    quotations,
    attributions,
    sentences: english ? await splitSentences(document.text, telling, quotations) : [],
  };
}

async function splitSentences(
  text: string,
  telling: readonly Span[],
  quotations: readonly FoundQuotation[],
): Promise<Span[]> {
  const { tokens } = await loadTokenizer();
  return telling.flatMap((block) => {
    const placed = tokens(text.slice(block.start, block.end)).map((token) => ({
      ...token,
      start: token.start + block.start,
      end: token.end + block.start,
    }));
    const inside = quotations.filter(({ start, end }) => start < block.end && end > block.start);
    return splitUnits(placed, inside).map(({ start, end }) => ({ start, end }));
  });
}
