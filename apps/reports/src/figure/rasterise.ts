import { fail, type Outcome } from '../failure.ts';
import type { RenderedFigure } from './render-figure.ts';

/** Pixels for a point: 300 to the inch, what printers ask for. */
const finest = 300 / 72;
/** The most that one side of a picture may have, which every viewer can still open. */
const mostPixels = 30_000;
/** Below this letters cannot be read. */
const coarsest = 1;

/** A figure as PNG, at 300 pixels to the inch or, where it is very tall, as fine as it can be. */
export async function rasterise({ svg, widthPt, heightPt }: RenderedFigure): Promise<Outcome<Uint8Array>> {
  const scale = Math.min(finest, mostPixels / widthPt, mostPixels / heightPt);
  if (scale < coarsest) {
    return fail(
      'figure-too-tall',
      `the figure is too tall for a PNG: ${Math.round(heightPt)} points`,
      'Let --out end in .svg, or compare fewer accounts with --accounts.',
    );
  }
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const [width, height] = [Math.round(widthPt * scale), Math.round(heightPt * scale)];
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return { value: canvas.toBuffer('image/png') };
}
