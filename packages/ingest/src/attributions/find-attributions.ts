import type { Span } from '../document/document.ts';
import type { FoundQuotation } from '../quotations/parse-quotations.ts';
import { loadTokenizer, type Token } from '../words/tokenize.ts';
import type { FoundAttribution } from './attribution.ts';
import { attachFloating } from './attach-floating.ts';
import { dropUnlikely } from './drop-unlikely.ts';
import { findInUnit } from './find-in-unit.ts';
import { readHeadline } from './read-headline.ts';
import { joinUnits, splitUnits, type Unit } from './split-units.ts';

/** A block to be searched; headlines have a rule of their own. */
export interface SearchedBlock extends Span {
  readonly headline: boolean;
}

/** What to leave out. */
export interface AttributionOptions {
  /** Also beliefs, intentions and attitudes that need not have been spoken. Default: false. */
  readonly stances?: boolean;
}

/** A block cut into sentences. */
export interface BlockUnits {
  readonly block: SearchedBlock;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** Cuts blocks into sentences with their quotations; the tagger is loaded on first use. */
export async function splitBlocks(
  text: string,
  blocks: readonly SearchedBlock[],
  quotations: readonly FoundQuotation[],
): Promise<BlockUnits[]> {
  const { tokens: tokenize } = await loadTokenizer();
  return blocks.map((block) => {
    const line = text.slice(block.start, block.end);
    const tokens = tokenize(plainCase(line, block.headline)).map(({ start, end, ...token }) => ({
      ...token,
      text: line.slice(start, end),
      start: start + block.start,
      end: end + block.start,
    }));
    const inside = quotations.filter(({ start, end }) => start <= block.end && end >= block.start);
    return { block, tokens, units: splitUnits(tokens, inside) };
  });
}

/**
 * Finds who is said to say what: source, cue and content, in the order of the text. English only; the tagger is
 * loaded on first use.
 */
export async function findAttributions(
  text: string,
  blocks: readonly SearchedBlock[],
  quotations: readonly FoundQuotation[],
  options?: AttributionOptions,
): Promise<FoundAttribution[]> {
  return findInBlocks(text, await splitBlocks(text, blocks, quotations), quotations, options);
}

/** The same in blocks that are cut already. */
export function findInBlocks(
  text: string,
  split: readonly BlockUnits[],
  quotations: readonly FoundQuotation[],
  { stances = false }: AttributionOptions = {},
): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let led: Unit | undefined;
  for (const { block, tokens, units: all } of split) {
    const units = [...all];
    found.push(...readHeadline(tokens, block));
    const [first] = units;
    if (led && first)
      units.splice(0, 1, ...(first.quoted[0] === -1 ? [led, first] : [joinUnits(led, first)]));
    // "The minister said:" speaks the paragraph that follows.
    led = block.headline || units.at(-1)?.tokens.at(-1)?.text !== ':' ? undefined : units.pop();
    for (const unit of units) found.push(...findInUnit(unit));
  }
  if (led) found.push(...findInUnit(led));
  const kept = stances ? found : found.filter(({ cueClass }) => cueClass !== 'stance');
  const blocks = split.map(({ block }) => block);
  return attachFloating(text, blocks, quotations, dropUnlikely(text, kept));
}

/** Headlines in Title Case would be all names to the tagger. Only letters that keep their length are changed. */
function plainCase(line: string, headline: boolean): string {
  if (!headline) return line;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capital < words.length * 0.7) return line;
  return line.replaceAll(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
