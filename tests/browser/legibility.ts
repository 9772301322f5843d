/** Runs in the page: how much of the scene lies below the last thing that is seen, in the emptiest of the columns that reach down, in percent. */
export function emptiest(): number {
  const scene = document.querySelector('main');
  if (!scene) return 100;
  const { top, height } = scene.getBoundingClientRect();
  const columns = scene.querySelectorAll(':scope > div > *');
  const shares = [...(columns.length > 0 ? columns : [scene])]
    .filter((column) => column.getBoundingClientRect().bottom - top > 0.6 * height)
    .map((column) => {
      const seen = [...column.querySelectorAll('p, li, dd, svg, figure > div')];
      if (column instanceof SVGElement) seen.push(column);
      const ends = seen
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect().bottom);
      return 1 - (Math.max(top, ...ends) - top) / height;
    });
  return Math.round(Math.max(...shares) * 100);
}

/**
 * Runs in the page: measures every text of the wall that is seen, and gives what is wrong with it as sentences. Text must be at
 * least 36 px at 1080p (more where the address says so), key figures 96 px, contrast 7:1; nothing may be cut, overlap or scroll.
 */
export function measureScene(): string[] {
  const faults: string[] = [];
  const { innerWidth: width, innerHeight: height } = window;
  const design = Math.min(Math.min(width, height) / 1080, Math.max(width, height) / 1920);
  const least = 36 * design - 0.25;
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = numbers(colour).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((numbers(backgroundColor)[3] ?? 1) > 0.99) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts: { text: string; box: DOMRect; owner: Element }[] = [];
  const walker = document.createTreeWalker(
    document.getElementById('root') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (
      !owner ||
      text === '' ||
      !owner.checkVisibility() ||
      owner.closest('.visually-hidden, dialog:not([open])')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(owner);
    const inSvg = owner instanceof SVGElement && owner.ownerSVGElement;
    const scale = inSvg ? (owner.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    const short = text.slice(0, 40);
    if (size < least) faults.push(`“${short}” has only ${size.toFixed(1)} px`);
    if (/number|hero/.test(owner.className.toString()) && size < 60 * design)
      faults.push(`figure ${short} has ${size} px`);
    const [a, b] = [luminance(inSvg ? style.fill : style.color), luminance(groundOf(owner))].sort(
      (x, y) => y - x,
    );
    const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
    if (contrast < 7) faults.push(`“${short}” has a contrast of ${contrast.toFixed(1)}`);
    const boxes = [...range.getClientRects()];
    for (const box of boxes) {
      if (box.left < 0 || box.top < 0 || box.right > width + 1 || box.bottom > height + 1)
        faults.push(`“${short}” leaves the screen`);
      texts.push({ text: short, box, owner });
    }
    for (let at: Element | null = owner; at && at.id !== 'root'; at = at.parentElement) {
      const clip = getComputedStyle(at);
      if (clip.overflowX === 'visible' && clip.overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      for (const box of boxes)
        if (
          box.right > frame.right + 2 ||
          box.left < frame.left - 2 ||
          box.bottom > frame.bottom + box.height * 0.2 ||
          box.top < frame.top - box.height * 0.2
        )
          faults.push(`“${short}” is cut`);
    }
  }
  for (let i = 0; i < texts.length; i++)
    for (let j = i + 1; j < texts.length; j++) {
      const [a, b] = [texts[i], texts[j]];
      if (!a || !b || a.owner === b.owner) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Boxes of letters reach into the leading of their lines.
      if (across > 2 && down > 0.3 * Math.min(a.box.height, b.box.height))
        faults.push(`“${a.text}” lies over “${b.text}”`);
    }
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > width || scrollHeight > height) faults.push('the page scrolls');
  return [...new Set(faults)];
}
