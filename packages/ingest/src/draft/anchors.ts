import { makeAnchor, type Anchor } from '@parley/schema';
import type { Span } from '../document/document.ts';

/** Makes the anchors of one text; the same stretch is digested once. */
export class Anchors {
  private readonly made = new Map<string, Promise<Anchor>>();
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  at({ start, end }: Span): Promise<Anchor> {
    const key = `${start}-${end}`;
    const anchor = this.made.get(key) ?? makeAnchor(this.text, start, end);
    this.made.set(key, anchor);
    return anchor;
  }

  async print(span: Span): Promise<{ printed: string; anchor: Anchor }> {
    return { printed: this.text.slice(span.start, span.end), anchor: await this.at(span) };
  }
}

/** Whether two stretches overlap and neither lies in the other. */
export function crosses(one: Span, other: Span): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  const nested =
    (one.start <= other.start && other.end <= one.end) || (other.start <= one.start && one.end <= other.end);
  return overlap && !nested;
}
