/*
 * The step from an edition to the one beside it: what is elsewhere there moves to its new place. The
 * click leaves a note for the page that it opens, which knows where its blips come from.
 */
(() => {
  'use strict';

  const NOTE = 'techradar-step';
  const DURATION = 250; // milliseconds
  const page = document.getElementById('techradar');
  const editions = page?.querySelector('.editions');
  if (!editions) {
    return;
  }

  // the note is kept where the browser allows it; without it nothing moves
  const kept = (use) => {
    try {
      return use(sessionStorage);
    } catch {
      return null;
    }
  };

  // where the blips of a page come from: of that of a newer edition, which leads back, from their
  // next places
  const FROM = { next: 'was', prev: 'next' };
  const address = (url) => url.split(/[?#]/)[0];

  const beside = [...editions.querySelectorAll('a[rel]')];
  const way = (link) => beside.find((other) => other.href === link.href)?.rel;
  editions.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const rel = link && way(link);
    if (rel && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      kept((notes) => notes.setItem(NOTE, `${FROM[rel]} ${address(link.href)}`));
    }
  });

  const note = kept((notes) => {
    const left = notes.getItem(NOTE);
    notes.removeItem(NOTE);
    return left;
  });
  const [from, to] = note?.split(/ (.*)/) ?? [];
  if (to !== address(location.href) || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    return;
  }
  for (const blip of page.querySelectorAll(`.chart .blip[data-${from}]`)) {
    const [x, y] = blip.dataset[from].split(' ').map(Number);
    const { cx, cy } = blip.querySelector('.disc');
    const away = `translate(${x - cx.baseVal.value}px, ${y - cy.baseVal.value}px)`;
    blip.animate([{ transform: away }, { transform: 'none' }], {
      duration: DURATION,
      easing: 'ease-in-out',
    });
  }
})();
