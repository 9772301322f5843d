/** Web Mercator (EPSG:3857) in the unit square: x from −180°, y from the north. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** See {@link mercatorX}. Latitudes beyond the projection's edge (85.05°) are clamped. */
export function mercatorY(lat: number): number {
  const sin = Math.min(0.9999, Math.max(-0.9999, Math.sin((lat * Math.PI) / 180)));
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}
