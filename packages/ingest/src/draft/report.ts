import type { Mode, Setting, StatementKind } from '@parley/schema';
import type { Span } from '../document/document.ts';
import type { DraftActor } from '../mentions/actor-registry.ts';
import type { FoundQuotation } from '../quotations/parse-quotations.ts';

/** A report on its way to becoming an attestation. */
export interface DraftReport {
  readonly account: number;
  readonly mode: Mode;
  readonly speaker?: DraftActor;
  readonly source?: Span;
  readonly cue?: Span;
  readonly setting?: Setting;
  readonly chain: readonly { readonly actor: DraftActor; readonly span: Span }[];
  readonly passage: Span;
  readonly content: readonly Span[];
  readonly quotations: readonly (FoundQuotation & { readonly distance: boolean })[];
  readonly kind: StatementKind;
  readonly lemma: string;
  readonly rule: string;
  readonly confidence: number;
  /** Why a reviewer should look; empty where nothing is in doubt. */
  readonly doubts: readonly string[];
  /** Whether it is kept only where another account reports the same. */
  readonly tentative?: boolean;
}
