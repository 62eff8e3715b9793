import type { ModalClass } from '@parley/schema';

/** A word or phrase that tells how firmly something is said, with its place in the text that was read. */
export interface ModalHit {
  class: ModalClass;
  /** Under which its forms count together: "tried" is "try". */
  lemma: string;
  printed: string;
  /** UTF-16 code units. */
  start: number;
  end: number;
}
