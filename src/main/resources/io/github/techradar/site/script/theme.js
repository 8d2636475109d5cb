/*
 * Light or dark, as a reader chooses; until then as the system or the site has it. The choice is
 * remembered where the browser allows it, for all pages of the site.
 */
(() => {
  'use strict';

  const page = document.getElementById('techradar');
  if (!page) {
    return;
  }
  const THEME = 'techradar-theme';
  const standalone = document.body.classList.contains('standalone');
  const button = page.querySelector('.tools .theme');

  const remembered = (use) => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };

  const isDark = () => {
    const scheme = getComputedStyle(page).colorScheme;
    const system = matchMedia('(prefers-color-scheme: dark)').matches;
    return scheme.includes('dark') && (system || !scheme.includes('light'));
  };

  const tell = () => button?.setAttribute('aria-pressed', String(isDark()));

  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') {
      page.style.colorScheme = theme;
      if (standalone) {
        document.documentElement.style.colorScheme = theme;
        document.body.style.colorScheme = theme;
      }
    }
    tell();
  };

  apply(remembered((storage) => storage.getItem(THEME)));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  if (button && CSS.supports('color', 'light-dark(#000, #fff)')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      apply(theme);
      remembered((storage) => storage.setItem(THEME, theme));
    });
  }
})();
