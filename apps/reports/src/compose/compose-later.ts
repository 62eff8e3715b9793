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
  #made: { readonly value: Value } | undefined;
  #make: (() => Value) | undefined;

  constructor(make: () => Value) {
    this.#make = make;
  }

  read(): Value {
    if (this.#made === undefined) {
      if (this.#make === undefined) throw new Error('What is composed was asked for while it is composed');
      const make = this.#make;
      this.#make = undefined;
      this.#made = { value: make() };
    }
    return this.#made.value;
  }
}
