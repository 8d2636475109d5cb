/*
 * What a reader chooses for all pages of the site, remembered where the browser allows it: light or
 * dark, which until then is as the system or the site has it, and whether charts have names.
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

  const NAMES = 'techradar-names';
  const chart = page.querySelector('.chart');
  const names = page.querySelector('.legend .names');
  const named = (on) => chart?.classList.toggle('nameless', !on);
  const wanted = remembered((storage) => storage.getItem(NAMES)) !== 'off';

  named(wanted);
  if (chart && names) {
    const box = names.querySelector('input');
    box.checked = wanted;
    // where no name is large enough to be read, there is nothing to turn off
    new ResizeObserver(() => {
      const name = chart.querySelector('.name');
      names.hidden = !name || (box.checked && getComputedStyle(name).display === 'none');
    }).observe(chart);
    box.addEventListener('change', () => {
      named(box.checked);
      remembered((storage) => storage.setItem(NAMES, box.checked ? 'on' : 'off'));
    });
  }
})();
