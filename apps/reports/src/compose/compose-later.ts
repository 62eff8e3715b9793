import type { Block, ReportDocument, Section } from './blocks.ts';

/** What is composed in any case. */
type Outline = Omit<ReportDocument, 'cover' | 'sections'>;

/**
 * A report whose cover and sections are composed when somebody first reads them: pages that an earlier run has laid out
 * are drawn without. What they are composed from is let go of then.
 */
export function composeLater(
  outline: Outline,
  composeCover: () => Block[],
  composeSections: () => Section[],
): ReportDocument {
  const cover = new Later(composeCover);
  const sections = new Later(composeSections);
  return {
    ...outline,
    get cover() {
      return cover.read();
    },
    get sections() {
      return sections.read();
    },
  };
}

class Later<Value> {
  #held: { readonly make: () => Value } | { readonly value: Value };

  constructor(make: () => Value) {
    this.#held = { make };
  }

  read(): Value {
    const value = 'make' in this.#held ? this.#held.make() : this.#held.value;
    this.#held = { value };
    return value;
  }
}
