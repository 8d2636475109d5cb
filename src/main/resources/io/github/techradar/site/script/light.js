/*
 * Where a chart has a list beside it, pointing at an entry in the one or going to it by keys marks
 * it in both.
 */
(() => {
  'use strict';

  const overview = document.querySelector('#techradar .overview');
  if (!overview) {
    return;
  }
  const places = new Map();
  for (const element of overview.querySelectorAll('[data-entry]')) {
    const { entry } = element.dataset;
    places.set(entry, [...(places.get(entry) ?? []), element]);
  }
  let lit = [];

  const light = (target) => {
    const entry = target?.closest?.('[data-entry]')?.dataset.entry;
    const both = places.get(entry) ?? [];
    lit.forEach((element) => element.classList.remove('lit'));
    lit = both.length > 1 ? both : [];
    lit.forEach((element) => element.classList.add('lit'));
  };

  overview.addEventListener('pointerover', (event) => light(event.target));
  overview.addEventListener('pointerleave', () => light(document.activeElement));
  overview.addEventListener('focusin', (event) => light(event.target));
  overview.addEventListener('focusout', (event) => light(event.relatedTarget));
})();
