import type { Language } from '../../lang/languages.ts';
import { type BaseMap, PATH_WORLD } from './base-map.ts';
import type { Frame, Pen } from './CanvasLayer.ts';
import type { MapColours } from './paint.ts';

/** The area in whose name the monitor watches: drawn apart from its neighbours, with a dashed outline. */
const HOME = 'XK';

/** Draws with the context moved so that paths of {@link PATH_WORLD} fall on the frame; `pixel` is one CSS pixel in that space. */
export function inWorld(frame: Frame, draw: (context: Pen, pixel: number) => void): void {
  const { context, scale, originX, originY } = frame;
  const factor = scale / PATH_WORLD;
  context.save();
  context.translate(-originX, -originY);
  context.scale(factor, factor);
  draw(context, 1 / factor);
  context.restore();
}

/** Land, municipality lines, water and boundaries. */
export function paintBase(frame: Frame, base: BaseMap, colours: MapColours): void {
  const home = base.countries.filter((country) => country.id === HOME);
  const others = base.countries.filter((country) => country.id !== HOME);
  inWorld(frame, (context, pixel) => {
    context.lineJoin = 'round';
    context.fillStyle = colours.land;
    for (const country of others) context.fill(country.path, 'evenodd');
    context.strokeStyle = colours.line;
    context.lineWidth = 1.1 * pixel;
    for (const country of others) context.stroke(country.path);
    context.fillStyle = colours.home;
    for (const country of home) context.fill(country.path, 'evenodd');
    context.lineWidth = 0.8 * pixel;
    for (const area of base.municipalities.values()) context.stroke(area.path);
    context.strokeStyle = colours.water;
    context.lineWidth = Math.min(2.2, 0.6 + Math.max(0, frame.zoom - 8) * 0.4) * pixel;
    context.stroke(base.rivers);
    context.fillStyle = colours.water;
    for (const lake of base.lakes) context.fill(lake.path, 'evenodd');
    context.strokeStyle = colours.border;
    context.lineWidth = 1.4 * pixel;
    context.setLineDash([5 * pixel, 3.5 * pixel]);
    for (const country of home) context.stroke(country.path);
  });
}

/** A bubble on the canvas, which names make way for. */
export type Bubble = { x: number; y: number; radius: number };

type Box = { left: number; top: number; right: number; bottom: number };

/** Type sizes of label kinds, in pixels, and whether letters are spaced. */
const LABEL_STYLE: Record<
  string,
  { size: number; weight: number; strong: boolean; spaced?: boolean; italic?: boolean }
> = {
  country: { size: 12, weight: 500, strong: false, spaced: true },
  region: { size: 11, weight: 500, strong: false, spaced: true },
  city: { size: 12, weight: 550, strong: true },
  town: { size: 11.5, weight: 550, strong: true },
  lake: { size: 10.5, weight: 450, strong: false, italic: true },
  river: { size: 10.5, weight: 450, strong: false, italic: true },
};
const PLAIN_LABEL: (typeof LABEL_STYLE)[string] = { size: 10.5, weight: 450, strong: false };

/** Names, the important first, none over another; where there is room both local forms stand under one another. `whole`: names that the window would cut are left out. */
export function paintLabels(
  frame: Frame,
  base: BaseMap,
  colours: MapColours,
  language: Language,
  bubbles: readonly Bubble[],
  whole = false,
): void {
  const { context, zoom, scale, originX, originY, width, height } = frame;
  const boxes: Box[] = bubbles.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of base.labels) {
    if (zoom < label.minZoom) continue;
    const x = label.x * scale - originX;
    const y = label.y * scale - originY;
    if (x < -80 || y < -20 || x > width + 80 || y > height + 20) continue;
    const style = LABEL_STYLE[label.kind] ?? PLAIN_LABEL;
    const lines = labelLines(label.names, language, label.kind, zoom - label.minZoom);
    context.font = `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px 'Inter Variable', system-ui, sans-serif`;
    const text = style.spaced ? lines.map((line) => [...line.toUpperCase()].join('\u200a')) : lines;
    const wide = Math.max(...text.map((line) => context.measureText(line).width)) / 2 + 3;
    const centred =
      label.kind === 'country' || label.kind === 'region' || label.kind === 'lake' || label.kind === 'river';
    const lead = style.size * 1.15;
    const bubble = bubbles.find(
      (candidate) => Math.hypot(candidate.x - x, candidate.y - y) < candidate.radius + 6,
    );
    const drop = bubble ? bubble.y + bubble.radius - y + lead * 0.6 + 1 : 12;
    const middle = centred ? y : y + drop + ((text.length - 1) * lead) / 2;
    const box = {
      left: x - wide,
      right: x + wide,
      top: middle - (text.length * lead) / 2,
      bottom: middle + (text.length * lead) / 2,
    };
    if (whole && !isInWindow(box, frame)) continue;
    if (boxes.some((other) => overlaps(box, other))) continue;
    boxes.push(box);
    context.strokeStyle = colours.halo;
    context.lineWidth = 3;
    text.forEach((line, i) => {
      const at = middle + (i - (text.length - 1) / 2) * lead;
      context.strokeText(line, x, at);
      context.fillStyle = style.strong && i === 0 ? colours.labelStrong : colours.label;
      context.fillText(line, x, at);
    });
    if (!centred && !bubble) {
      context.beginPath();
      context.arc(x, y, 1.8, 0, 2 * Math.PI);
      context.fillStyle = colours.label;
      context.fill();
    }
  }
  context.restore();
}

function isInWindow({ left, top, right, bottom }: Box, { width, height, padX, padY }: Frame): boolean {
  return left >= padX && top >= padY && right <= width - padX && bottom <= height - padY;
}

function labelLines(
  names: { en: string; sq: string; srLatn: string; srCyrl: string },
  language: Language,
  kind: string,
  room: number,
): string[] {
  if (kind === 'country')
    return [
      language === 'sq'
        ? names.sq
        : language === 'sr-Latn'
          ? names.srLatn
          : language === 'sr-Cyrl'
            ? names.srCyrl
            : names.en,
    ].map((name, _, all) =>
      all[0] === name && (name === names.en ? name.startsWith('Kosovo') : false) ? `${name}*` : name,
    );
  const serbian = language === 'sr-Cyrl' ? names.srCyrl : names.srLatn;
  if (language === 'en') {
    const pair = [...new Set([names.sq, names.srLatn])];
    if (room < 0.75 || names.en.includes('/')) return [names.en];
    return pair.length === 1 && pair[0] === names.en
      ? [names.en]
      : [names.en, pair.filter((name) => name !== names.en).join(' · ')];
  }
  const own = language === 'sq' ? names.sq : serbian;
  const other = language === 'sq' ? serbian : names.sq;
  return own === other || room < 0.75 ? [own] : [own, other];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
