import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnchor, sliceAnchor } from './make-anchor.ts';
import { fromQuoteSelector, placesOf, toQuoteSelector } from './quote-selector.ts';
import { reanchor } from './reanchor.ts';
import { fromSpecificResource, toSpecificResource } from './specific-resource.ts';
import { toTextState } from './state.ts';

/** Whole characters, few enough to repeat: outside the BMP, combining, no-break space, CRLF. */
const characters = fc.constantFrom('a', 'b', 'e\u0301', '🚢', '𝔘', '\u00a0', '\r\n', ' ');
const line = (minLength: number) =>
  fc.array(characters, { minLength, maxLength: 40 }).map((all) => all.join(''));

/** A passage with what stands before and after it. */
const parts = fc.tuple(line(0), line(1), line(0));

async function anchored(before: string, words: string, after: string, context = 3) {
  const text = before + words + after;
  const anchor = await makeAnchor(text, before.length, before.length + words.length);
  return { text, anchor, quote: toQuoteSelector(text, anchor, { context }) };
}

describe('a quote selector', () => {
  it('leads back to its one place in the text it was made on, however often the words stand there', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([before, words, after]) => {
        const { text, anchor, quote } = await anchored(before, words, after);
        expect(await fromQuoteSelector(text, quote)).toEqual({ ok: true, anchor });
      }),
    );
  });

  it('grows its context until no other place fits', async () => {
    const { quote } = await anchored('no yes no ', 'yes', ' no yes no', 1);
    expect(quote).toMatchObject({ prefix: ' no ', suffix: ' no ' });
  });

  it('never cuts a character outside the BMP in two', async () => {
    const { quote } = await anchored('🚢🚢', 'a', '🚢🚢', 1);
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'a', prefix: '🚢', suffix: '🚢' });
  });

  it.each([
    ['quote-absent', 'none of it', { exact: 'ship' }, 0],
    ['quote-ambiguous', 'a ship, a ship', { exact: 'ship' }, 2],
    ['context-differs', 'a ship, a ship', { exact: 'ship', prefix: 'the ' }, 2],
  ])('fits nowhere with %s: "%s"', async (code, text, words, places) => {
    expect(await fromQuoteSelector(text, { type: 'TextQuoteSelector', ...words })).toEqual({
      ok: false,
      code,
      places,
    });
  });

  it('does not match half a character', async () => {
    const half = '🚢'.charAt(1);
    expect(await fromQuoteSelector('🚢', { type: 'TextQuoteSelector', exact: half })).toMatchObject({
      code: 'quote-absent',
    });
  });
});

describe('an anchor after an edit', () => {
  it('moves with its passage when the edit lies outside its context', async () => {
    await fc.assert(
      fc.asyncProperty(parts, line(0), async ([before, words, after], added) => {
        const { anchor, quote } = await anchored(before, words, after);
        const edited = `${added}|${before}${words}${after}`;
        // The edit itself may have written the same words in the same surroundings; then nobody can tell.
        fc.pre(placesOf(edited, (quote.prefix ?? '') + words + (quote.suffix ?? '')).length === 1);
        const start = added.length + 1 + before.length;
        expect(await reanchor(edited, { anchor, quote })).toEqual({
          outcome: 'moved',
          anchor: await makeAnchor(edited, start, start + words.length),
        });
      }),
    );
  });

  it('is never set on a look-alike: what is found has the words in their context, once', async () => {
    await fc.assert(
      fc.asyncProperty(parts, line(1), async ([before, words, after], edited) => {
        const { anchor, quote } = await anchored(before, words, after);
        const found = await reanchor(edited, { anchor, quote });
        if (found.outcome === 'orphan') return;
        expect(sliceAnchor(edited, found.anchor)).toBe(words);
        expect(found.anchor.digest).toBe(anchor.digest);
        const { prefix = '', suffix = '' } = quote;
        expect(edited.slice(0, found.anchor.start).endsWith(prefix)).toBe(true);
        expect(edited.slice(found.anchor.end).startsWith(suffix)).toBe(true);
        expect(placesOf(edited, prefix + words + suffix)).toHaveLength(1);
        expect(found.outcome === 'exact').toBe(found.anchor.start === anchor.start);
      }),
    );
  });

  it('is an orphan when its passage is taken out, though the same words stand elsewhere', async () => {
    const before = 'Asked again, he said “yes”. Then the host said ';
    const { anchor, quote } = await anchored(before, '“yes”', ' and rose.', 8);
    const edited = 'Asked again, he said “yes”. Then the host said nothing and rose.';
    expect(await reanchor(edited, { anchor, quote })).toEqual({
      outcome: 'orphan',
      reason: 'context-differs',
    });
  });

  it('is an orphan when the passage now stands there twice', async () => {
    const { text, anchor, quote } = await anchored('he said ', 'yes', ' and rose. ', 8);
    expect(await reanchor(text + text, { anchor, quote })).toEqual({
      outcome: 'orphan',
      reason: 'quote-ambiguous',
    });
  });

  it('stays exact in an unchanged text by its state alone', async () => {
    const { text, anchor, quote } = await anchored('he said ', 'yes', ' and yes');
    const loose = { type: 'TextQuoteSelector' as const, exact: quote.exact };
    const state = await toTextState(text);
    expect(await reanchor(text, { anchor, quote: loose, state })).toEqual({ outcome: 'exact', anchor });
    expect(await reanchor(text, { anchor, quote: loose })).toMatchObject({ reason: 'quote-ambiguous' });
  });

  it('refuses a quote that is not of the anchor', async () => {
    const { text, anchor } = await anchored('he said ', 'yes', '');
    expect(await reanchor(text, { anchor, quote: { type: 'TextQuoteSelector', exact: 'said' } })).toEqual({
      outcome: 'orphan',
      reason: 'quote-foreign',
    });
  });
});

describe('a W3C target', () => {
  it('comes back as the same anchor, in code points on the way', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([before, words, after]) => {
        const { text, anchor } = await anchored(before, words, after);
        const target = await toSpecificResource(text, anchor, {
          source: 'https://example.org/a',
          context: 3,
        });
        expect(target.selector[0].start).toBe(Array.from(before).length);
        expect(await fromSpecificResource(text, target)).toEqual({ outcome: 'exact', anchor });
      }),
    );
  });

  it('moves by its quote when its source has a new state', async () => {
    const { text, anchor } = await anchored('🚢 he said ', 'yes', ' and rose');
    const saved = new Date('2031-04-02T10:00:00.123Z');
    const target = await toSpecificResource(text, anchor, { source: 'https://example.org/a', saved });
    expect(target.state.sourceDate).toBe('2031-04-02T10:00:00Z');
    const found = await fromSpecificResource(`New. ${text}`, target);
    expect(found).toMatchObject({ outcome: 'moved', anchor: { start: anchor.start + 5 } });
    expect(await fromSpecificResource('Nothing left', target)).toEqual({
      outcome: 'orphan',
      reason: 'quote-absent',
    });
  });

  it('is an orphan where its position and its quote tell different things of the same text', async () => {
    const { text, anchor } = await anchored('he said ', 'yes', ' and rose');
    const target = await toSpecificResource(text, anchor, { source: 'https://example.org/a' });
    const [position, quote] = target.selector;
    const bent = { ...target, selector: [{ ...position, start: 0 }, quote] as const };
    expect(await fromSpecificResource(text, bent)).toEqual({ outcome: 'orphan', reason: 'quote-foreign' });
  });
});
