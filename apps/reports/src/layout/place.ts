import type { Setting } from './setting.ts';

/** Where a block is set: how wide, under which structure node, in which setting. */
export interface Place {
  widthPt: number;
  /** Height of the body of a page; nothing that must not break may be taller. */
  bodyPt: number;
  parent: number;
  /** Whether it stands right under the title of a section. */
  opening?: boolean;
  setting: Setting;
}
