// Sets the theme before the first paint: the one in the address, else the system's. The page itself takes over later (src/app/useTheme.ts).
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  const known = asked === 'dark' || asked === 'light';
  document.documentElement.dataset.theme = known ? asked : light ? 'light' : 'dark';
})();
