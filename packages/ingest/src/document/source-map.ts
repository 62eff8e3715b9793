const entity = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/iy;

/** Leads from places of a page's text to places of its source, through entities and white space run together. */
export class SourceMap {
  private readonly places: number[] = [];
  private readonly sources: number[] = [];
  private readonly html: string;
  private node: number | undefined;
  private walked = { value: 0, source: 0 };

  constructor(html: string) {
    this.html = html;
  }

  /** Records that the text at `place` is what the text node that begins at `source` has from `from` on. */
  add(place: number, source: number | undefined, from: number): void {
    if (source === undefined) return;
    if (source !== this.node) {
      this.node = source;
      this.walked = { value: 0, source };
    }
    this.places.push(place);
    this.sources.push(this.walkTo(from));
  }

  /** The place in the source; that of the last character recorded before, plus the distance. */
  find(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const base = this.places[low - 1];
    if (base === undefined) return 0;
    let source = this.sources[low - 1] ?? 0;
    for (let step = base; step < place; step += 1) source = this.next(source);
    return source;
  }

  private walkTo(from: number): number {
    while (this.walked.value < from) {
      this.walked.source = this.next(this.walked.source);
      this.walked.value += 1;
    }
    return this.walked.source;
  }

  private next(source: number): number {
    entity.lastIndex = source;
    if (this.html[source] === '&' && entity.test(this.html)) return entity.lastIndex;
    return this.html.startsWith('\r\n', source) ? source + 2 : source + 1;
  }
}
