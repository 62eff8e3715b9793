import type { AccountId, ActorId, QuotationId, StatementId, VariantId } from '@parley/schema';

/** How the accounts word one quotation: a base reading, and the others against it. Maps to TEI app. */
export interface ApparatusEntry {
  /** The id of the variant or, by rule, `rule:` and the slug of the first statement. Unique in a comparison. */
  id: string;
  /** Null where no variant is recorded and the entry comes from the rule that two accounts quote one statement. */
  variant: VariantId | null;
  /** The variant's heading; null by rule, then the gist of the first statement says what it is about. */
  title: string | null;
  statements: StatementId[];
  /** As the base account has it. */
  speaker: ActorId | null;
  /**
   * The account whose reading is the base: the recorded one or, of the language that most accounts quote in, the
   * longest, of equals the first by siglum.
   */
  base: AccountId;
  /** One for each account that quotes it: the base first, then in the order of the comparison. */
  readings: ApparatusReading[];
  /** Where the readings part, from the beginning to the end. */
  places: ApparatusPlace[];
  /**
   * All wordings aligned at once: what they have in common and where they part, from the beginning to the end; where
   * a person set several languages side by side, language after language.
   */
  alignment: AlignedPlace[];
  /** Where some accounts begin another quotation while others run on. */
  seams: Seam[];
}

/** A place at which some accounts end one quotation and begin another. Accounts are in the order of the comparison. */
export interface Seam {
  /** Those that split it there. */
  split: AccountId[];
  /** Those that print one quotation in which the words on either side follow one another. */
  runOn: AccountId[];
  /** Those that print one quotation with more words between. */
  fuller: AccountId[];
  /** The last word before and the first one after, as the first of `split` prints them. */
  before: string;
  after: string;
}

/** How much of the base a reading has. */
export const extents = ['full', 'truncated', 'fragment'] as const;
/** One of {@link extents}. */
export type Extent = (typeof extents)[number];

/**
 * One account's wording. In another language than the base nothing of it is compared: `extent` is null, there are no
 * segments, and all counts are 0.
 */
export interface ApparatusReading {
  account: AccountId;
  quotations: QuotationId[];
  /** The words as printed; several quotations are joined by ` … `. */
  words: string;
  wordCount: number;
  /**
   * `same`, `added` and `gap` together are `words`, character for character; `leftOut` and `outside` are words of
   * the base. Set neighbours apart by a space where neither brings one.
   */
  segments: Segment[];
  /** Words in `added` segments. */
  added: number;
  /** Words in `leftOut` segments. */
  leftOut: number;
  /** Words in `outside` segments. */
  outside: number;
  /** `full` for the base; null where the reading is in another language. */
  extent: Extent | null;
  /** Words of the base that stand at another place here; in `segments` they are left out there and added here. */
  moved: MovedWords[];
}

/** Words that a reading has at another place than the base: a transposition. */
export interface MovedWords {
  /** As this account prints them. */
  text: string;
  words: number;
  /** Place of the first of them among the words of the base, from 0. */
  from: number;
  /** Place of the first of them among the words of the reading, from 0. */
  to: number;
}

/**
 * What a segment is against the base. `leftOut`: words that a quotation of this account passes over. `outside`: words
 * that stand before, after or between its quotations, so that its marks do not reach them. `gap` stands between two
 * quotations of one account.
 */
export const segmentKinds = ['same', 'added', 'leftOut', 'outside', 'gap'] as const;
/** One of {@link segmentKinds}. */
export type SegmentKind = (typeof segmentKinds)[number];

/** A stretch of words as printed, with the spaces and punctuation after them. */
export interface Segment {
  kind: SegmentKind;
  text: string;
}

/** One place at which readings part: what each has there. Accounts whose quotation does not reach it are left out. */
export interface ApparatusPlace {
  /** In the order of the comparison by their first account; `words` is empty where these leave the words out. */
  readings: { accounts: AccountId[]; words: string }[];
}

/**
 * One place of the alignment of all wordings. The words of an account in all places together are its words in order,
 * but for case and punctuation.
 */
export interface AlignedPlace {
  /** Whether all that reach the place have the same words there. */
  agrees: boolean;
  /** In the order of the comparison by their first account; `words` as that one prints them, empty where it has none. */
  readings: { accounts: AccountId[]; words: string }[];
  /** Accounts whose quotations do not reach the place: their marks begin later, end before or leave a gap. */
  outside: AccountId[];
}
