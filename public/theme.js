// Before anything is drawn: sets the theme, the one in the address, else dark for a wall and the system's for the rest (the page itself takes over later, src/app/useTheme.ts), and begins to
// fetch the words of the language in the address, so that they are there when the page's script is.
(() => {
  const query = new URLSearchParams(location.search);
  const asked = query.get('theme');
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  const known = asked === 'dark' || asked === 'light';
  const page = document.documentElement;
  page.dataset.theme = known ? asked : light && query.get('view') !== 'wall' ? 'light' : 'dark';
  const words = JSON.parse(page.dataset.words || '{}');
  const lang = query.get('lang');
  const href = words[lang === 'sr' ? 'sr-Latn' : lang] || words.en;
  if (href) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
})();
