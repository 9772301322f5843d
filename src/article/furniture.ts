/** Elements that never hold the words of an article. */
export const CUT_TAGS: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'figcaption', 'nav', 'aside', 'footer', 'form',
  'button', 'select', 'textarea', 'head', 'video', 'audio', 'map', 'canvas', 'dialog',
]); // biome-ignore format: a table

const BLOCK_TAGS = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'tr',
  'blockquote', 'pre', 'figure', 'hr', 'dl', 'dt', 'dd', 'body', 'address', 'details', 'summary', 'center',
]); // biome-ignore format: a table

/** Words in a class or an id that mark what stands beside the article. */
const ASIDE_WORDS = new Set([
  'related', 'recommended', 'readmore', 'share', 'sharing', 'social', 'sharedaddy', 'newsletter', 'subscribe', 'promo', 'advert',
  'advertisement', 'caption', 'captions', 'credit', 'comments', 'breadcrumb', 'breadcrumbs', 'tags', 'cookie', 'sidebar', 'outbrain',
  'taboola', 'jp-relatedposts', 'yarpp', 'pagination', 'navigation', 'footer', 'disqus', 'consent', 'gdpr', 'onetrust', 'byline',
  'cookies', 'comment', 'respond', 'najcitanije', 'povezane', 'tagovi', 'popular', 'trending', 'banner', 'ad', 'ads', 'reklama', 'popup',
  'slideshow', 'carousel', 'copyright', 'lexoedhe', 'breaking',
]); // biome-ignore format: a table

/** "Read also", "The post … appeared first on …" and their kin in the region's languages. */
const READ_ALSO =
  /^(?:read (?:more|also|next)|see also|also read|related|more on this|watch|listen|lexo(?:ni)? (?:edhe|më shumë|te plote)|të ngjashme|shiko edhe|pročitajte|pročitaj|прочитајте|прочитај|povezane vesti|повезане вести|vezane vesti|opširnije|опширније|još iz|foto|video|photo|фото|видео)(?: \p{L}+){0,3} ?[:»>→…-]/iu;
const APPEARED_FIRST =
  /^(?:the post .{1,300} (?:appeared first|first appeared) on .{1,100}|postimi .{1,300} u shfaq fillimisht .{1,100})$/iu;

/** Lines of a page that are no sentences of its article: labels of advertisements and tags, rules, credits of pictures, rights. */
const LABEL =
  /^(?:advertis(?:e)?ment|sponsored|reklama|reklam[eë]|oglas|marketing|publicitet|реклама|[-–—_*=·•\s]{3,})$|^(?:tags?|tagovi|etiket[aë]t?|ključne reči|кључне речи|тагови|©|\(c\) \d|copyright)(?=[\s:(])(?!.{200})|^\d{1,2} (?:of|od|nga) \d{1,2} ?(?:\||$)/iu;
const CREDIT =
  /\((?:AP Photo|File photo|Photo by|Foto|Photo|Фото)[^()]{0,80}\)$|(?:via (?:AP|AFP|Getty Images|Reuters)|\/(?:AFP|EPA|EPA-EFE|Getty Images))\)?$|^(?:foto|photo|фото|fotografija)(?: by|[: ]\/?).{1,60}$/iu;

/** True for a paragraph that is no part of an article's words. */
export function isLabel(paragraph: string): boolean {
  if (LABEL.test(paragraph)) return true;
  return (
    paragraph.length < 400 && CREDIT.test(paragraph) && (paragraph.match(/[.!?] \p{Lu}/gu) ?? []).length < 2
  );
}

/** True for an element that begins and ends a paragraph. */
export function isBlockTag(name: string): boolean {
  return BLOCK_TAGS.has(name);
}

/** True for an element whose class, id or role says that it stands beside the article. */
export function isAside(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  const marks = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500).toLowerCase();
  return marks
    .split(/\s+/)
    .some((mark) => ASIDE_WORDS.has(mark) || mark.split(/[-_]+/).some((word) => ASIDE_WORDS.has(word)));
}

/** True for a paragraph that only leads to another article. */
export function isReadAlso(paragraph: string, isLink: boolean): boolean {
  if (APPEARED_FIRST.test(paragraph)) return true;
  return paragraph.length < 250 && (isLink || paragraph.length < 120) && READ_ALSO.test(paragraph);
}
