import type { AccountId, ActorId } from '@parley/schema';

/** Who gets to speak. No word is counted twice, however anchors nest or overlap. */
export interface ShareOfVoice {
  /** Who speaks most first. */
  speakers: SpeakerVoice[];
  /** Principal sides in the order of the talks' participants, then all others as one row. */
  sides: SideVoice[];
  /** In the order of the comparison. */
  accounts: AccountVoice[];
}

/** Words inside quotation marks, and words of paraphrase. */
export interface VoiceCount {
  quoted: number;
  reported: number;
}

/** The words that one account gives to a speaker or side. */
export interface VoiceInAccount extends VoiceCount {
  account: AccountId;
}

/** The words given to one speaker. */
export interface SpeakerVoice extends VoiceCount {
  speaker: ActorId;
  /** The side it speaks for; null for others. */
  side: ActorId | null;
  /** One for each account that gives it a word, in the order of the comparison. */
  accounts: VoiceInAccount[];
}

/** The words given to one side. */
export interface SideVoice extends VoiceCount {
  /** The organization at the root of what its speakers represent; null for all who speak for no principal. */
  side: ActorId | null;
  speakers: ActorId[];
  /** One for each account that gives it a word, in the order of the comparison. */
  accounts: VoiceInAccount[];
}

/** What an account gives to speakers and what it keeps for itself. */
export interface AccountVoice extends VoiceCount {
  account: AccountId;
  /** Words of claims that it makes in its own voice and that the dossier records. */
  narrated: number;
  /** All words of the blocks in which it tells something: headline, highlights, lead, body, cross-heads. */
  told: number;
}
