/*
 * What is known of an entry in short, while the pointer or the focus is on it in the chart or in
 * the list. It is shown in the corner of the chart that is farthest from the entry's blip. Where
 * nothing can be pointed at, the first tap shows it at the bottom of the window, and the second
 * one opens the entry. All that it says is on the page already.
 */
(() => {
  'use strict';

  const page = document.getElementById('techradar');
  const overview = page?.querySelector('.overview');
  const card = overview?.querySelector('.entry-card');
  if (!card) {
    return;
  }
  const chart = overview.querySelector('.chart');
  const part = (name) => card.querySelector(`.${name}`);
  const touch = matchMedia('(hover: none)');
  const SENTENCE = part('sentence').id;

  const byEntry = (selector) =>
    new Map([...overview.querySelectorAll(selector)].map((own) => [own.dataset.entry, own]));
  const items = byEntry('li[data-entry]');
  const blips = byEntry('.chart [data-entry]');
  let shown; // the id of the entry that the card is about
  let described; // what has the focus, and the card's sentence as its description

  /** How a value is written: as the filter by it has it. */
  const word = (filter, value) =>
    [...page.querySelectorAll(`.finder [name=${filter}] option`)].find(
      (option) => option.value === value,
    )?.dataset.word ?? value;

  const words = (item, filter) =>
    (item.dataset[filter] ?? '')
      .split('\n')
      .filter((value) => value && !(filter === 'movement' && value === 'none'))
      .map((value) => word(filter, value));

  const fill = (name, text) => {
    const element = part(name);
    element.textContent = text;
    element.hidden = !text;
  };

  /** Moves the card away from what it is about. */
  const place = (blip) => {
    const box = chart.getBoundingClientRect();
    const own = (blip?.querySelector('.disc') ?? chart).getBoundingClientRect();
    card.classList.toggle('at-start', own.left + own.right > box.left + box.right);
    card.classList.toggle('at-top', own.top + own.bottom > box.top + box.bottom);
  };

  const forget = () => {
    described?.removeAttribute('aria-describedby');
    described = undefined;
  };

  /** At the bottom of the window the card lies over all else, whatever the page has around it. */
  const show = () => {
    card.hidden = false;
    if (touch.matches && card.showPopover) {
      card.popover = 'manual';
      card.togglePopover(true);
    } else {
      card.popover = null;
    }
  };

  const hide = () => {
    shown = undefined;
    card.hidden = true;
    forget();
  };

  const tell = (id) => {
    const item = items.get(id);
    if (!item) {
      hide();
      return;
    }
    if (id !== shown) {
      shown = id;
      const title = item.querySelector(':scope > :is(a, .title)'); // what is gone has no page
      fill('number', item.value ? String(item.value) : '');
      fill('of', title.textContent);
      part('open').hidden = !title.href;
      part('open').href = title.href ?? '';
      for (const text of [part('of'), part('sentence')]) {
        if (title.lang) {
          text.lang = title.lang;
        }
      }
      fill('standing', [...words(item, 'ring'), ...words(item, 'movement')].join(', '));
      fill('sentence', item.dataset.description ?? '');
      fill('owners', words(item, 'owner').join(', '));
      fill('tags-of', words(item, 'tag').join(', '));
      part('number').className = `number ${item.closest('section')?.className ?? ''}`;
    }
    place(blips.get(id));
    show();
  };

  const entry = (target) => target?.closest?.('[data-entry]')?.dataset.entry;

  let byPointer = ''; // what kind of pointer was used last
  overview.addEventListener('pointerdown', (event) => {
    byPointer = event.pointerType;
  });
  overview.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch' && !card.contains(event.target)) {
      const id = entry(event.target);
      if (id) {
        tell(id);
      } else if (!touch.matches) {
        hide();
      }
    }
  });
  overview.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') {
      hide();
    }
  });
  overview.addEventListener('focusin', (event) => {
    forget();
    const id = entry(event.target);
    if (id && event.target.matches(':focus-visible')) {
      tell(id);
      if (items.get(id)?.dataset.description) {
        described = event.target;
        described.setAttribute('aria-describedby', SENTENCE);
      }
    }
  });
  overview.addEventListener('focusout', (event) => {
    if (!card.contains(event.relatedTarget) && byPointer !== 'touch') {
      hide();
    }
  });

  // the first tap tells, the second one goes
  document.addEventListener('click', (event) => {
    const id = overview.contains(event.target) ? entry(event.target) : undefined;
    if (!touch.matches || byPointer !== 'touch' || card.contains(event.target)) {
      return;
    }
    if (!id) {
      hide();
    } else if (id !== shown && items.has(id) && event.target.closest('a')) {
      event.preventDefault();
      tell(id);
    }
  });
  part('close').addEventListener('click', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
})();
