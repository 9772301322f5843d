import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const DECIMAL = fileURLToPath(new URL('./decimal.ts', import.meta.url));
const HELPERS = '\0recharts-helpers';

/**
 * What each of Recharts' files brings as old script in a copy of its own, once and in the script of today. Files name the helpers they use as
 * functions of one line.
 */
export const HELPER_SOURCE: Readonly<Record<string, string>> = {
  _extends: 'export const _extends = Object.assign;',
  _objectSpread:
    'export const _objectSpread = (into, ...from) => { for (const one of from) Object.assign(into, one); return into; };',
  _defineProperty:
    'export const _defineProperty = (into, key, value) => Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });',
  _objectWithoutProperties:
    'export const _objectWithoutProperties = (from, without) => { if (from == null) return {}; const rest = { ...from }; for (const key of without) delete rest[key]; return rest; };',
  _slicedToArray: 'export const _slicedToArray = (from) => (Array.isArray(from) ? from : Array.from(from));',
};

const HELPER =
  /^function (_extends|ownKeys|_objectSpread|_defineProperty|_toPropertyKey|_toPrimitive|_objectWithoutProperties|_objectWithoutPropertiesLoose|_slicedToArray|_arrayWithHoles|_iterableToArrayLimit|_unsupportedIterableToArray|_nonIterableRest|_arrayLikeToArray)\(.*\}$/gmu;

/** A file of Recharts without the helpers that it carries, and with an import of those that its own lines call. */
export function withoutHelpers(source: string): string {
  const bare = source.replace(HELPER, '');
  if (bare === source) return source;
  const used = Object.keys(HELPER_SOURCE).filter((name) => bare.includes(`${name}(`));
  return used.length === 0 ? bare : `import { ${used.join(', ')} } from '${HELPERS}';${bare}`;
}

const stand = (names: string, by: string, from: string) =>
  `export { ${names.split(' ').map((name) => `${by} as ${name}`)} } from '${from}';`;

/**
 * Recharts names every scale, curve and symbol that there is, and its scales bring colours and a format of numbers. The charts here draw bars, straight lines
 * and steps of numbers; what they do not draw is what they do.
 */
const FEW: Readonly<Record<string, string>> = {
  'victory-vendor/d3-scale': "export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';",
  'victory-vendor/d3-shape': `export { area, curveLinear, curveStepAfter, line, stack, stackOffsetNone, stackOrderNone, symbol, symbolCircle } from 'd3-shape';
    ${stand('curveBasis curveBasisClosed curveBasisOpen curveBumpX curveBumpY curveLinearClosed curveMonotoneX curveMonotoneY curveNatural', 'curveLinear', 'd3-shape')}
    ${stand('curveStep curveStepBefore', 'curveStepAfter', 'd3-shape')}
    ${stand('stackOffsetExpand stackOffsetSilhouette stackOffsetWiggle', 'stackOffsetNone', 'd3-shape')}
    ${stand('symbolCross symbolDiamond symbolSquare symbolStar symbolTriangle symbolWye', 'symbolCircle', 'd3-shape')}`,
};
const NUMBERS: Readonly<Record<string, string>> = {
  'd3-interpolate':
    'const number = (from, to) => (share) => +from * (1 - share) + +to * share; const round = (from, to) => (share) => Math.round(number(from, to)(share)); export { number as interpolate, number as interpolateNumber, round as interpolateRound, number as piecewise };',
  'd3-format':
    "const none = () => { throw new Error('the page writes its numbers itself'); }; export { none as format, none as formatPrefix, none as formatSpecifier, none as precisionFixed, none as precisionPrefix, none as precisionRound };",
};

/** Files of Recharts for charts that are round, and for charts that follow one another's pointer: none is here. */
const UNUSED: Readonly<Record<string, string>> = {
  '/shape/Sector': 'export const Sector = () => null;',
  '/synchronisation/useChartSynchronisation':
    'const none = () => {}; export { none as useBrushChartSynchronisation, none as useSynchronisedEventsFromOtherCharts, none as useTooltipChartSynchronisation };',
};

/** What d3-shape assigns to the prototypes of curves that are not drawn here: it would keep them in the bundle. */
const CURVES = /^\(?(?!Linear\.|Step\.)\w+\.prototype = (?:\{\n|Object\.create)[\s\S]*?^\};$/gmu;

/** Vite plugin: Recharts without what the charts here do not use. */
export function leanRecharts(): Plugin {
  return {
    name: 'lean-recharts',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === HELPERS) return id;
      if (Object.hasOwn(FEW, id)) return `\0${id}`;
      if (id === 'decimal.js-light') return '\0decimal';
      const unused =
        importer?.includes('/recharts/es6/') && Object.keys(UNUSED).find((end) => id.endsWith(end));
      if (unused) return `\0recharts${unused}`;
      return Object.hasOwn(NUMBERS, id) && importer?.includes('/d3-scale/') ? `\0${id}` : null;
    },
    load(id) {
      if (id === HELPERS) return { code: Object.values(HELPER_SOURCE).join('\n'), moduleSideEffects: false };
      if (id === '\0decimal') return `export { Decimal as default } from ${JSON.stringify(DECIMAL)};`;
      return FEW[id.slice(1)] ?? NUMBERS[id.slice(1)] ?? UNUSED[id.replace('\0recharts', '')] ?? null;
    },
    transform(source, id) {
      if (id.includes('/d3-shape/')) return { code: source.replace(CURVES, ''), map: null };
      if (!id.includes('/recharts/es6/')) return null;
      return { code: withoutHelpers(source), map: null };
    },
  };
}
