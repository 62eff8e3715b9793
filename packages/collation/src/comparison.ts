import type { AccountId, EdtfDate, TalksId } from '@parley/schema';
import type { ApparatusEntry } from './apparatus/apparatus.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { RankedDiscrepancy } from './discrepancies/ranked-discrepancy.ts';
import type { FigureGroup } from './figures/figure-group.ts';
import type { Finding } from './findings/finding.ts';
import type { Independence } from './independence/independence.ts';
import type { AccountProfile } from './profiles/account-profile.ts';
import type { ProvenanceRow } from './provenance/provenance-row.ts';
import type { Limit } from './limits/limit.ts';
import type { PlaceGroup } from './places/place-group.ts';
import type { ConfirmedFinding, SuggestedDiscrepancy } from './suggestions/suggestion.ts';
import type { TimeGroup } from './times/time-group.ts';
import type { TopicPlaces } from './topics/topic-place.ts';
import type { Telling } from './verbs/reporting-verbs.ts';
import type { ShareOfVoice } from './voice/share-of-voice.ts';

/**
 * Everything that several accounts of the same talks say together. Records are named by id; what a person rejected
 * takes no part. Null means that there is no such thing; no number here is an estimate unless its field says so.
 */
export interface Comparison {
  talks: TalksId;
  /**
   * In order of first publication, or of an update where that is all that a text shows; accounts without a date come
   * last, equal ones stand by siglum.
   */
  accounts: ComparedAccount[];
  /** Statements that at least one of the accounts carries. */
  statements: number;
  /** Of these, those in which an account contradicts the others. */
  disputed: number;
  findings: Finding[];
  coverage: Coverage;
  discrepancies: RankedDiscrepancy[];
  apparatus: ApparatusEntry[];
  /** Those that disagree first. */
  figures: FigureGroup[];
  /** Times of the same thing; those that disagree first. */
  times: TimeGroup[];
  /** Places of the same thing; those that are apart first. */
  places: PlaceGroup[];
  /** What place each account gives each topic. */
  topics: TopicPlaces[];
  voice: ShareOfVoice;
  telling: Telling;
  independence: Independence;
  /** In the order of `accounts`; what one account alone reports and what each leaves out stand here. */
  profiles: AccountProfile[];
  provenance: ProvenanceRow[];
  /** What could not be compared for which account: silence there says nothing. */
  limits: Limit[];
  /** What rules find and nobody has recorded or rejected, the most serious first. */
  suggestions: SuggestedDiscrepancy[];
  /** Recorded discrepancies that rules find as well. */
  confirmed: ConfirmedFinding[];
}

/** One column of every table. */
export interface ComparedAccount {
  account: AccountId;
  siglum: string;
  /** Publication, or null where the text shows no date of publication (a collection date is none). */
  published: EdtfDate | null;
}
