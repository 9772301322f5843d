import type { Density } from '../../table/answer.ts';
import type { Frame } from './CanvasLayer.ts';

/** Width of a bin of the density picture, in pixels at the zoom of the grid. */
export const DENSITY_PX = 6;

let sheet: HTMLCanvasElement | null = null;

/** Red, green and blue of a hex colour. */
function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** How many events lie where, as the strength of one colour; logarithmic, so that both one event and a thousand can be seen. */
export function paintDensity(frame: Frame, density: Density, colour: string): void {
  const { columns, rows, counts, step, left, top } = density;
  if (columns === 0 || rows === 0) return;
  sheet ??= document.createElement('canvas');
  sheet.width = columns;
  sheet.height = rows;
  const paper = sheet.getContext('2d');
  if (!paper) return;
  const image = paper.createImageData(columns, rows);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const strength = 235 / Math.log1p(most);
  const [red, green, blue] = channels(colour);
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    image.data[4 * i] = red;
    image.data[4 * i + 1] = green;
    image.data[4 * i + 2] = blue;
    image.data[4 * i + 3] = 20 + Math.log1p(count) * strength;
  }
  paper.putImageData(image, 0, 0);
  const { context, scale, originX, originY } = frame;
  context.imageSmoothingEnabled = true;
  context.drawImage(
    sheet,
    left * step * scale - originX,
    top * step * scale - originY,
    columns * step * scale,
    rows * step * scale,
  );
}
