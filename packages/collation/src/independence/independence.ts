import type {
  AccountId,
  Anchor,
  LineageEvidence,
  LineageId,
  LineageStrength,
  SourceId,
} from '@parley/schema';

import type { LineageTie, SuggestedLineage } from './lineage-tie.ts';

/** How independent the accounts are of one another. */
export interface Independence {
  sharedText: SharedTextState;
  /** Ordered pairs of measured accounts; a pair that is not here shares nothing. In the order of the comparison. */
  shares: SharedShare[];
  /** Longest first; those inside quotation marks show a shared speaker and not a shared copy. */
  runs: ComparedRun[];
  /** Lineages with a member among the accounts, the most members first. */
  lineages: ComparedLineage[];
  /** Who has the copy from whom, as far as it is borne out. */
  ties: LineageTie[];
  /** What shared text suggests beside the recorded lineages; it counts in `groups` and in independent lineages. */
  suggested: SuggestedLineage[];
  /** Groups of accounts that no whole-account lineage joins, each in the order of the comparison. */
  groups: AccountId[][];
  /** The number of `groups`: what all accounts together weigh as witnesses. */
  independentLineages: number;
}

/** Whether shared text was measured; where not, nothing is known of it, which is not to say that none is shared. */
export const sharedTextStates = ['measured', 'partly', 'stale', 'absent'] as const;

/** The state of the measurement with the accounts that it does not cover. */
export interface SharedTextState {
  /** `partly`: for some of the accounts only. `stale`: all measured texts differ from those recorded. */
  state: (typeof sharedTextStates)[number];
  /** Accounts measured on the text that they have now. */
  measured: AccountId[];
  /** Accounts whose text has changed since. */
  stale: AccountId[];
  /** Accounts never measured. */
  missing: AccountId[];
}

/** How much of one account's running text another one has. */
export interface SharedShare {
  of: AccountId;
  with: AccountId;
  /** Five-word runs of the first, outside quotations and page furniture, that the second has. */
  shared: number;
  /** All such runs of the first. */
  runs: number;
  /** `shared / runs`, 0 to 1; 0 where there are no runs. */
  share: number;
}

/** The same words in two accounts. */
export interface ComparedRun {
  first: AccountId;
  second: AccountId;
  words: number;
  quoted: boolean;
  firstAnchor: Anchor;
  secondAnchor: Anchor;
}

/** A lineage as far as it concerns the accounts compared. */
export interface ComparedLineage {
  lineage: LineageId;
  title: string;
  copy: SourceId | null;
  inferred: boolean;
  strength: LineageStrength;
  /** Whether it was recorded of accounts too that are not compared: notes of its evidence may speak of them. */
  narrowed: boolean;
  /** In the order of the comparison; no passages means the whole account. */
  members: { account: AccountId; whole: boolean; passages: Anchor[] }[];
  evidence: LineageEvidence[];
}
