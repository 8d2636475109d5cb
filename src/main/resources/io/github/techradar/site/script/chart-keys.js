/*
 * The chart is one stop of the tab key, from which other keys go on: arrows to what lies there,
 * page up and page down by the numbers, escape to the list. What is hidden from the ear, such as
 * what a search has not found, is left out.
 */
(() => {
  'use strict';

  const chart = document.querySelector('#techradar .overview .chart');
  const discs = [...(chart?.querySelectorAll('[data-entry]') ?? [])];
  if (discs.length === 0) {
    return;
  }
  let stop = discs[0];

  const shownDiscs = () => discs.filter((blip) => !blip.hasAttribute('aria-hidden'));

  const rove = () => {
    const shown = shownDiscs();
    if (!shown.includes(stop)) {
      stop = shown[0];
    }
    for (const blip of discs) {
      const index = blip === stop ? '0' : '-1';
      if (blip.getAttribute('tabindex') !== index) {
        blip.setAttribute('tabindex', index);
      }
    }
  };

  const place = (blip) => {
    const { cx, cy } = blip.querySelector('.disc');
    return [cx.baseVal.value, cy.baseVal.value];
  };

  /** The blip that lies nearest in a direction; what lies aside of it counts as further away. */
  const towards = (from, [right, down]) => {
    const [x, y] = place(from);
    let best;
    let least = Infinity;
    for (const blip of shownDiscs()) {
      const [otherX, otherY] = place(blip);
      const along = (otherX - x) * right + (otherY - y) * down;
      const aside = Math.abs((otherX - x) * down - (otherY - y) * right);
      if (along > 0.5 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = blip;
      }
    }
    return best;
  };

  const ARROWS = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };

  /** The link of a blip's entry in the list. */
  const inList = (blip) =>
    [...document.querySelectorAll('#techradar .overview li[data-entry]')]
      .find((item) => item.dataset.entry === blip.dataset.entry)
      ?.querySelector('a');

  // beside the drawing, for some browsers stop at one that listens to the focus itself
  const plot = chart.parentElement;
  plot.addEventListener('keydown', (event) => {
    const blip = event.target.closest('[data-entry]');
    if (!blip || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const shown = shownDiscs();
    const at = shown.indexOf(blip);
    const next = {
      Home: () => shown[0],
      End: () => shown[shown.length - 1],
      PageDown: () => shown[at + 1],
      PageUp: () => shown[at - 1],
      Escape: () => inList(blip),
    }[event.key];
    const target = ARROWS[event.key] ? towards(blip, ARROWS[event.key]) : next?.();
    if (target) {
      target.focus();
    }
    if (target || next || ARROWS[event.key]) {
      event.preventDefault();
    }
  });
  plot.addEventListener('focusin', (event) => {
    stop = event.target.closest('[data-entry]') ?? stop;
    rove();
  });
  new MutationObserver(rove).observe(chart, { attributeFilter: ['aria-hidden'], subtree: true });
  rove();
})();
