/**
 * Words inside a paragraph, a cell or a caption. A bare string is plain text;
 * everything else is an object with a `kind`. Runs nest: a link may hold
 * strong words, a language run may hold anything.
 */
export type Inline = string | InlineRun;

/** Every run that is not a bare string. */
export type InlineRun =
  | StyledRun
  | LinkRun
  | ExternalLinkRun
  | PageOfRun
  | NumberOfRun
  | SiglumRun
  | LabelRun
  | BadgeRun
  | MarkRun
  | LanguageRun
  | BreakRun;

/**
 * Words set apart. `added` and `leftOut` are the apparatus: tagged Ins and
 * Del, printed bold, underlined on tint and grey, struck. `small` is muted
 * caption-size text; `code` is for digests, ids and offsets.
 */
export interface StyledRun {
  kind: 'strong' | 'emphasis' | 'added' | 'leftOut' | 'small' | 'code';
  children: Inline[];
}

/** Words that lead to a place in this document. */
export interface LinkRun {
  kind: 'link';
  /** Id of any block, row, entry or section; an unknown one is a diagnostic, the words are printed. */
  target: string;
  children: Inline[];
  /** What a screen reader says of the link; the words themselves by default. */
  description?: string;
}

/** Words that lead out of this document. */
export interface ExternalLinkRun {
  kind: 'externalLink';
  /** Absolute http, https or mailto address; anything else is printed without a link. */
  url: string;
  children: Inline[];
  description?: string;
}

/** The page number on which `target` stands, filled in by layout. Not a link by itself: wrap it in one. */
export interface PageOfRun {
  kind: 'pageOf';
  target: string;
}

/** "Table 3" or "Figure 2" for the table or figure with that id, filled in by layout. */
export interface NumberOfRun {
  kind: 'numberOf';
  target: string;
}

/** The letter of an account, bold navy sans. */
export interface SiglumRun {
  kind: 'siglum';
  text: string;
}

/** Small tracked capitals, for kinds and field names; give the words in normal case. */
export interface LabelRun {
  kind: 'label';
  text: string;
}

/**
 * One or two words in a small frame that never breaks over a line. Tones
 * differ in form as well as colour: `alert` filled, `open` dashed frame,
 * `calm` plain frame, `inference` tint.
 */
export interface BadgeRun {
  kind: 'badge';
  text: string;
  tone: BadgeTone;
}

/** How a badge looks; contradictory → alert, unresolved → open, compatible → calm, inferred → inference. */
export type BadgeTone = 'alert' | 'open' | 'calm' | 'inference';

/** A drawn mark; `says` is read and extracted in its place ("direct", "account C contradicts"). */
export interface MarkRun {
  kind: 'mark';
  mark: MarkName;
  says: string;
  /** Drawn with a small open triangle at its shoulder: what it stands for is suggested; `says` must say so too. */
  suggested?: boolean;
}

/**
 * full disc direct · three-quarter disc mixed · half disc indirect · ring with
 * a triangle act · open ring narrated (the account says it in its own voice) ·
 * diamond with a cross contradicts · dash absent · open triangle suggested by a rule and confirmed by nobody ·
 * filled triangle recorded, and found by a rule too
 */
export type MarkName =
  | 'direct'
  | 'mixed'
  | 'indirect'
  | 'act'
  | 'narrated'
  | 'contradicts'
  | 'absent'
  | 'suggested'
  | 'alsoFound';

/** How a bar's segment is filled; patterns differ in form, so that they read in grey. */
export type BarPattern = 'solid' | 'hatched' | 'vermilion' | 'outlined' | 'light';

/** What a legend explains: a mark or a bar pattern. */
export type BarOrMark = { kind: 'mark'; mark: MarkName } | { kind: 'pattern'; pattern: BarPattern };

/** Words in another language than what surrounds them; BCP 47. */
export interface LanguageRun {
  kind: 'language';
  language: string;
  children: Inline[];
}

/** A new line inside the same paragraph or cell. */
export interface BreakRun {
  kind: 'break';
}
