// Runs before the first paint so that neither the theme nor the writing direction flickers.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem('language');
  if (language) document.documentElement.lang = language;
} catch {
  // A browser without storage shows the defaults.
}
