/** A pair of marks: what opens and what may close. */
export interface MarkPair {
  readonly open: string;
  readonly closes: readonly string[];
  /** Marks that are letters' apostrophes as well; they open and close only where the words around allow it. */
  readonly single: boolean;
}

/**
 * The marks that open a quotation. Closing marks of a wrong shape count too: accounts print “so“ and „so".
 */
export const markPairs: readonly MarkPair[] = [
  { open: '“', closes: ['”', '"', '“', '″', "''"], single: false },
  { open: '„', closes: ['“', '”', '"', '„'], single: false },
  { open: '«', closes: ['»'], single: false },
  { open: '»', closes: ['«'], single: false },
  { open: '”', closes: ['”', '“'], single: false },
  { open: '‟', closes: ['”', '"'], single: false },
  { open: '"', closes: ['"', '”', '″'], single: false },
  { open: '″', closes: ['″', '"', '”'], single: false },
  { open: "''", closes: ["''", '"', '”'], single: false },
  { open: '``', closes: ["''", '"', '”'], single: false },
  { open: '‹', closes: ['›'], single: false },
  { open: '「', closes: ['」'], single: false },
  { open: '‚', closes: ['‘', '’'], single: true },
  { open: '‘', closes: ['’', "'"], single: true },
  { open: "'", closes: ["'"], single: true },
];

/** Closing marks that can stand without an opening one: then the opening mark is lost. */
export const lonelyCloses: ReadonlySet<string> = new Set(['”', '»']);

/** Every mark, the longest first; of three apostrophes that close, the first ends the inner quotation. */
export const allMarks = /'(?=''(?:[\s.,;:!?)]|$))|''|``|[“”„‟"″«»‹›「」‚‘’']/gu;
