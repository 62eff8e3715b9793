import type { Inline } from '../compose/inline.ts';
import type { Caption } from '../compose/table-block.ts';
import type { Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { setParagraph } from './set-paragraph.ts';
import { palette, textStyles } from './styles.ts';

/** Number, what to see, and the basis, in one paragraph. */
export function setCaption(block: { id: string; caption: Caption }, tag: number, place: Place): Piece[] {
  const { setting, widthPt } = place;
  const number = setting.target(block.id)?.number ?? '';
  const { says, basis } = block.caption;
  const words: Inline[] = [
    { kind: 'strong', children: [`${number}. `] },
    ...says,
    ' ',
    { kind: 'small', children: basis },
  ];
  return setParagraph(words, { style: { ...textStyles.caption, color: palette.ink }, widthPt, tag }, setting);
}
