import type { Account, Attestation, Figure, Mention, Source } from '@parley/schema';
import type { Anchors } from './anchors.ts';
import type { DigestedArticle } from './read-articles.ts';
import type { DraftReport } from './report.ts';

/** Everything about one article on its way into the dossier. */
export interface Part {
  readonly article: DigestedArticle;
  readonly id: Account['id'];
  readonly siglum: string;
  readonly anchors: Anchors;
  readonly reports: readonly DraftReport[];
  /** The account where an earlier dossier has it, with its attestations: all of it stays. */
  readonly known?: Account;
  readonly kept: readonly Attestation[];
}

/** The records of one article. */
export interface Assembled {
  readonly account: Account;
  readonly source: Source;
  readonly attestations: readonly Attestation[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly doubts: ReadonlyMap<string, readonly string[]>;
}
