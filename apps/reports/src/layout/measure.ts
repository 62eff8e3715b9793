import type { FaceName } from './styles.ts';

/** What layout must know of fonts; injected, so that layout itself reads no file. */
export interface Measure {
  /** Alias of the first font of the face's list that has every character of the cluster, or null. */
  fontFor(face: FaceName, cluster: string): string | null;
  /** Whether one font has every character of a text. */
  has(font: string, text: string): boolean;
  /** Advance of the text in thousandths of the type size, kerning included. */
  width(text: string, font: string, smallCaps: boolean): number;
}
