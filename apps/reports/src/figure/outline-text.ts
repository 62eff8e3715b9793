import type { FontBook } from '../draw/fonts.ts';
import type { TextItem } from '../layout/page-items.ts';
import { decimal, type PaintText } from './svg-items.ts';

/** Words as outlines of their glyphs, so that they look the same wherever no font of ours is installed. */
export interface OutlinePainter {
  paint: PaintText;
  /** The outlines in use, each once, for the `defs` of the picture. */
  defs(): string;
}

/** Opens a painter for one picture; glyphs are named in the order in which they are first used. */
export function openOutlines(fonts: FontBook): OutlinePainter {
  const names = new Map<string, string>();
  const outlines: string[] = [];

  const nameOf = (alias: string, id: number): string | null => {
    const key = `${alias} ${id}`;
    const known = names.get(key);
    if (known !== undefined) return known === '' ? null : known;
    const outline = fonts.fontOf(alias).getGlyph(id).path.toSVG();
    const name = outline === '' ? '' : `g${outlines.length}`;
    names.set(key, name);
    if (name === '') return null;
    outlines.push(`<path id="${name}" d="${outline}"/>`);
    return name;
  };

  const paint = (item: TextItem): string => {
    const { font: alias, sizePt, trackingPt, xPt, yPt, color } = item;
    const perEm = fonts.fontOf(alias).unitsPerEm / 1000;
    let x = 0;
    let uses = '';
    for (const { glyphs } of fonts.shape(item.text, alias, item.smallCaps, item.rightToLeft)) {
      for (const glyph of glyphs) {
        const name = nameOf(alias, glyph.id);
        if (name !== null) {
          const [left, up] = [Math.round((x + glyph.xOffset) * perEm), Math.round(glyph.yOffset * perEm)];
          uses += `<use href="#${name}"${left === 0 ? '' : ` x="${left}"`}${up === 0 ? '' : ` y="${up}"`}/>`;
        }
        x += glyph.advance + glyph.kern + (trackingPt * 1000) / sizePt;
      }
    }
    const scale = String(Math.round((sizePt / fonts.fontOf(alias).unitsPerEm) * 1e6) / 1e6);
    return `<g fill="${color}" transform="translate(${decimal(xPt)} ${decimal(yPt)}) scale(${scale} -${scale})">${uses}</g>`;
  };
  return { paint, defs: () => (outlines.length === 0 ? '' : `<defs>${outlines.join('')}</defs>`) };
}
