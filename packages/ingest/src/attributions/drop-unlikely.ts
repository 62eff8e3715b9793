import { SpanIndex } from '../document/span-index.ts';
import type { FoundAttribution } from './attribution.ts';

const modal = /\b(?:would|could|might|may|should|can|must|will|['’]ll|['’]d)\b/i;

/**
 * Leaves out what only looks like a report: what might be said ("would say") has not been, and what stands inside the
 * content of another report ("he said they want") is told by that one, unless it quotes speech with a source of its own.
 */
export function dropUnlikely(text: string, found: readonly FoundAttribution[]): FoundAttribution[] {
  const spoken = found.filter(({ cue, rule, source }) => {
    const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (quotes(rule)) return true;
    // "If members reject it": nobody has.
    const [who] = rule === 'object' ? source : [];
    const supposed =
      who && /\b(?:if|unless|whether)\s+$/i.test(text.slice(Math.max(0, who.start - 10), who.start));
    return !modal.test(words) && supposed !== true;
  });
  const contents = new SpanIndex(spoken, ({ content }) => content);
  return spoken.filter((one) => keepsItsPlace(text, one, contents));
}

function quotes(rule: FoundAttribution['rule']): boolean {
  return rule === 'quotation-before' || rule === 'quotation-inverted' || rule === 'according-to';
}

function keepsItsPlace(text: string, one: FoundAttribution, contents: SpanIndex<FoundAttribution>): boolean {
  if (quotes(one.rule)) return true;
  const [cue] = one.cue;
  const around = cue && contents.around(cue).find((other) => other !== one);
  if (!around) return true;
  // According to the ministry, the general said: both report, and the second is what a reader looks for.
  if (around.rule === 'according-to' || around.rule === 'clause-before') return one.cueClass !== 'stance';
  // “whom he calls “hawks””: a name in marks is quoted speech wherever it stands.
  const [name] = one.content.slice(-1);
  if (one.rule === 'naming' && name && /^["“«‘'„]/.test(text.slice(name.start))) return true;
  return (
    one.cueClass === 'speech' &&
    one.source.length > 0 &&
    (/^(?:that-clause|bare-clause|quotation-after)$/.test(one.rule) || /^(?:say|tell)$/.test(one.lemma))
  );
}
