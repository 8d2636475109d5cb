/*
 * On the page of a quadrant the chart shows which ring one reads: the first of those whose
 * entries are above the middle of the window.
 */
(() => {
  'use strict';

  const page = document.querySelector('#techradar.quadrant-page');
  const cells = new Map();
  const rings = [...(page?.querySelectorAll('.overview h2[id^="ring-"]') ?? [])];
  for (const ring of rings) {
    const cell = page.querySelector(`.chart .bands a[href$="#${CSS.escape(ring.id)}"]`);
    if (cell) {
      cells.set(ring.parentElement, cell);
    }
  }
  if (cells.size === 0) {
    return;
  }
  const inSight = new Set();
  const observer = new IntersectionObserver(
    (sections) => {
      for (const { target, isIntersecting } of sections) {
        inSight[isIntersecting ? 'add' : 'delete'](target);
      }
      const read = [...cells.keys()].find((section) => inSight.has(section));
      cells.forEach((cell, section) => cell.classList.toggle('read', section === read));
    },
    { rootMargin: '-30% 0px -50% 0px' },
  );
  cells.forEach((cell, section) => observer.observe(section));
})();
