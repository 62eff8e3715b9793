import type { AccountId, ActorId, AttestationId, MentionId } from '@parley/schema';

/**
 * What a reporting verb does with what it reports; see `lexicon.ts` for the classes, their sources and the verbs.
 */
export const cueClasses = [
  'neutral',
  'doubting',
  'confirming',
  'insisting',
  'accusing',
  'denying',
  'conceding',
  'demanding',
  'warning',
  'refusing',
  'committing',
  'judging',
  'thinking',
  'asking',
  'unclassified',
] as const;
/** One of {@link cueClasses}. */
export type CueClass = (typeof cueClasses)[number];

/** How it is told: reporting verbs by speaker and account, and the labels that accounts give events. */
export interface Telling {
  /** The speaker with most attestations first. */
  speakers: SpeakerCues[];
  /** Counts of classes by account, in the order of the comparison. */
  accounts: AccountCues[];
  /** Only what two or more accounts label, or one labels in several ways; the most accounts first. */
  labels: LabelGroup[];
}

/** The reporting verbs for one speaker. */
export interface SpeakerCues {
  speaker: ActorId;
  /** The side it speaks for; null for others. */
  side: ActorId | null;
  /** One for each account that reports the speaker with a cue, in the order of the comparison. */
  accounts: { account: AccountId; cues: CueUse[] }[];
}

/** One reporting verb as one account uses it for one speaker, the commonest first. */
export interface CueUse {
  /** A form for counting together ("said", "says" and "saying" are "say"); not always a dictionary's lemma. */
  lemma: string;
  class: CueClass;
  /** Every form as printed, without repetition, in the order of the text. */
  printed: string[];
  /** In the order of the text. */
  attestations: AttestationId[];
}

/** How often one account uses verbs of each class. */
export interface AccountCues {
  account: AccountId;
  /** In the order of `cueClasses`; classes not used are left out. */
  classes: { class: CueClass; count: number }[];
  /** Attestations without a cue. */
  withoutCue: number;
}

/** The labels that accounts give to the same event or thing. */
export interface LabelGroup {
  about: string;
  /** In the order of the comparison. */
  accounts: { account: AccountId; labels: LabelUse[] }[];
}

/** One label of one account, in the order of the text. */
export interface LabelUse {
  printed: string;
  mentions: MentionId[];
}
