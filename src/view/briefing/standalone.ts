/** One file that needs nothing else: the drawn briefing with the styles and letters that it uses, and no script. */
export async function standalonePage(
  parts: readonly Element[],
  title: string,
  language: string,
): Promise<string> {
  const body = document.createElement('main');
  for (const part of parts) body.append(part.cloneNode(true));
  const text = body.textContent ?? '';
  const rules = stylesFor(body);
  const fonts = await Promise.all(
    fontFaces()
      .filter((face) => isUsed(face, text))
      .map(inlined),
  );
  const head = document.createElement('title');
  head.textContent = title;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
${head.outerHTML}
<style>
${fonts.join('\n')}
${rules.join('\n')}
</style>
</head>
<body>
${body.outerHTML}
</body>
</html>
`;
}

function sheets(): CSSRule[] {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
}

/** The rules of the page that apply to something within an element; those for the whole document too, but for colours of a theme. */
function stylesFor(root: Element): string[] {
  const within = document.createElement('div');
  within.append(root.cloneNode(true));
  const applies = (selector: string) => {
    try {
      return (
        within.querySelector(
          selector.replace(/::[\w-]+(\([^)]*\))?|:(hover|focus-visible|focus|active)/g, ''),
        ) !== null
      );
    } catch {
      return false;
    }
  };
  const keep = (rules: Iterable<CSSRule>): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return applies(rule.selectorText) ? [rule.cssText] : [];
      if (rule instanceof CSSPageRule) return [rule.cssText];
      if (!(rule instanceof CSSGroupingRule)) return [];
      const inner = keep(rule.cssRules);
      return inner.length > 0
        ? [`${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner.join('\n')}}`]
        : [];
    });
  return keep(sheets());
}

function fontFaces(): CSSFontFaceRule[] {
  return sheets().filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

/** Whether a text has letters of a font's range. */
function isUsed(face: CSSFontFaceRule, text: string): boolean {
  const ranges = face.style
    .getPropertyValue('unicode-range')
    .split(',')
    .flatMap((range) => {
      const match = /U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/i.exec(range);
      if (!match) return [];
      const [, from = '', to] = match;
      return [
        [
          Number.parseInt(from.replaceAll('?', '0'), 16),
          Number.parseInt(to ?? from.replaceAll('?', 'f'), 16),
        ] as const,
      ];
    });
  if (ranges.length === 0) return true;
  return [...new Set(text)].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });
}

async function inlined(face: CSSFontFaceRule): Promise<string> {
  const match = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'));
  if (!match?.[1]) return '';
  const base = face.parentStyleSheet?.href ?? document.baseURI;
  try {
    const response = await fetch(new URL(match[1], base));
    if (!response.ok) return '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return face.cssText.replace(
      /src:[^;]+;/,
      `src: url("data:font/woff2;base64,${btoa(binary)}") format("woff2");`,
    );
  } catch {
    return '';
  }
}
