import type { AccountId, AttestationId, EdtfDate, MentionId } from '@parley/schema';
import type { RuleReading } from '../words/rule-reading.ts';
import type { Agreement } from '../figures/figure-group.ts';

/** All times that accounts give of the same thing. */
export interface TimeGroup {
  about: string;
  /** `disagree` where two of them cannot mean one time; `compatible` where one is finer than another. */
  agreement: Agreement;
  /** By account in the order of the comparison, then in the order of the text. */
  times: ComparedTime[];
}

/** One account's time. */
export interface ComparedTime {
  mention: MentionId;
  account: AccountId;
  printed: string;
  /** As the dossier records it. */
  date: EdtfDate;
  /** The day on which it is told: the account's publication or update, else that of the talks. Never of collection. */
  toldOn: EdtfDate;
  /** Whether `toldOn` is the account's own date. */
  own: boolean;
  /**
   * What the phrase means when told on that day, by rule; null where no rule reads it. A weekday may lie on either side
   * of that day: where `date` is the weekday that is printed, within a week, it is that one.
   */
  resolved: EdtfDate | null;
  /** `differs` where the two cannot mean one time: one of them is to be looked at. */
  reading: RuleReading;
  attestation: AttestationId | null;
}
