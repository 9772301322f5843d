import * as L from 'leaflet';

/** What draws, on a canvas of the page or behind it. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where a canvas lies on the map: everything that drawing needs to turn degrees into canvas pixels. */
export type Frame = {
  context: Pen;
  /** CSS pixels. */
  width: number;
  height: number;
  zoom: number;
  /** World size in pixels at this zoom: unit Mercator × scale − origin = canvas pixel. */
  scale: number;
  originX: number;
  originY: number;
  /** CSS pixels that the canvas reaches beyond each edge of the map's window. */
  padX: number;
  padY: number;
};

export type Draw = (frame: Frame) => void;

/** Canvases that are to be drawn again, in the order of asking. */
const waiting = new Set<CanvasLayer>();

function paintNext(): void {
  const [next] = waiting;
  if (waiting.size > 1) requestAnimationFrame(paintNext);
  next?.paint();
}

/**
 * A Leaflet layer that is one canvas, drawn by a function. It moves and scales with the map by itself and is drawn anew when the map
 * rests or {@link CanvasLayer.redraw} asks for it.
 */
export class CanvasLayer extends L.Layer {
  private canvas: HTMLCanvasElement | null = null;
  private topLeft = L.latLng(0, 0);
  private drawnZoom = 0;

  constructor(
    private readonly paneName: string,
    private readonly how: {
      /** How far the canvas reaches beyond the window, in parts of its size. */
      padding: number;
      /** How much the whole map is magnified on the page, so that it stays sharp. */
      magnified?: number;
      /** How many levels a zoom may stretch it before it is hidden until it is drawn anew. */
      stretch?: number;
      /**
       * It seldom changes: it is drawn behind the page and handed over as an image. Without a graphics processor Chromium copies each canvas of the page that
       * was ever drawn on into every frame, an image not.
       */
      still?: boolean;
    },
    private readonly draw: Draw,
  ) {
    super({ pane: paneName });
  }

  override onAdd(map: L.Map): this {
    const canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.pointerEvents = 'none';
    map.getPane(this.paneName)?.appendChild(canvas);
    this.canvas = canvas;
    this.paint();
    return this;
  }

  override onRemove(): this {
    this.canvas?.remove();
    this.canvas = null;
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.redraw(),
      viewreset: () => this.paint(),
      resize: () => this.paint(),
      zoom: () => this.follow(this._map.getCenter(), this._map.getZoom()),
    };
  }

  /** Draws again in one of the next frames: one canvas a frame, so that none of them is long. */
  redraw(): void {
    if (waiting.has(this)) return;
    waiting.add(this);
    if (waiting.size === 1) requestAnimationFrame(paintNext);
  }

  /** Draws now; the caller is in an animation frame already. */
  paint(): void {
    waiting.delete(this);
    const { canvas, _map: map } = this;
    if (!canvas || !map) return;
    const size = map.getSize();
    if (size.x === 0 || size.y === 0) return;
    const padX = Math.round(size.x * this.how.padding);
    const padY = Math.round(size.y * this.how.padding);
    const [width, height] = [size.x + 2 * padX, size.y + 2 * padY];
    const ratio = Math.min(3, globalThis.devicePixelRatio || 1) * (this.how.magnified ?? 1);
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const corner = map.containerPointToLayerPoint([-padX, -padY]);
    L.DomUtil.setTransform(canvas, corner, 1);
    canvas.style.opacity = '';
    this.topLeft = map.layerPointToLatLng(corner);
    this.drawnZoom = map.getZoom();
    const image = this.how.still ? canvas.getContext('bitmaprenderer') : null;
    const paper = image ? new OffscreenCanvas(canvas.width, canvas.height) : null;
    const context = paper ? paper.getContext('2d') : canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (!paper) context.clearRect(0, 0, width, height);
    const world = map.project(this.topLeft, this.drawnZoom);
    this.draw({
      context,
      width,
      height,
      zoom: this.drawnZoom,
      scale: 256 * 2 ** this.drawnZoom,
      originX: world.x,
      originY: world.y,
      padX,
      padY,
    });
    if (paper) image?.transferFromImageBitmap(paper.transferToImageBitmap());
  }

  /** Whether the window lies inside what was drawn, scaled as it is while a zoom runs. */
  covers(): boolean {
    const { canvas, _map: map } = this;
    if (!canvas || !map) return true;
    const corner = map.latLngToContainerPoint(this.topLeft);
    const size = map
      .getSize()
      .multiplyBy((1 + 2 * this.how.padding) * map.getZoomScale(map.getZoom(), this.drawnZoom));
    const { x, y } = map.getSize();
    return corner.x <= 0 && corner.y <= 0 && corner.x + size.x >= x && corner.y + size.y >= y;
  }

  private follow(center: L.LatLng, zoom: number): void {
    const { canvas, _map: map } = this;
    if (!canvas) return;
    const scale = map.getZoomScale(zoom, this.drawnZoom);
    const half = map.getSize().divideBy(2);
    const pixelOrigin = map.project(center, zoom).subtract(half).round();
    const paneOffset = L.DomUtil.getPosition(map.getPane('mapPane') as HTMLElement) ?? L.point(0, 0);
    const at = map.project(this.topLeft, zoom).subtract(pixelOrigin.add(paneOffset));
    L.DomUtil.setTransform(canvas, at, scale);
    canvas.style.opacity =
      Math.abs(zoom - this.drawnZoom) > (this.how.stretch ?? Number.POSITIVE_INFINITY) ? '0' : '';
  }
}
