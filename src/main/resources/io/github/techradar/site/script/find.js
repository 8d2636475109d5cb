/*
 * Search and filters of the radar's page. The page is whole without this script: it only shows the
 * form that waits there and hides what the reader does not ask for. What is asked for stands in the
 * page's address, so that it can be shared.
 */
(() => {
  'use strict';

  const form = document.querySelector('#techradar .finder');
  if (!form) {
    return;
  }
  const page = document.getElementById('techradar');
  const search = form.elements.q;
  const filters = [...form.querySelectorAll('select')];
  const controls = [search, ...filters];
  const found = form.querySelector('.found');
  const clear = form.querySelector('[type=reset]');
  const instead = form.querySelector('.instead');
  const chips = [...page.querySelectorAll('[data-movement].chip')];
  const choices = form.querySelector('details');

  // letters with a stroke and the like, which Unicode does not take apart; in ASCII, for browsers
  // read a script in the encoding of the page that loads it
  const PLAIN = {
    '\u0111': 'd', // d with a stroke
    '\u00f0': 'd', // eth
    '\u0127': 'h', // h with a stroke
    '\u0131': 'i', // i without a dot
    '\u0142': 'l', // l with a stroke
    '\u00f8': 'o', // o with a stroke
    '\u00df': 'ss', // sharp s
    '\u00e6': 'ae', // a and e
    '\u0153': 'oe', // o and e
  };
  const OTHER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

  /** A text without what a search overlooks: case, accents, repeated space. */
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(OTHER, (letter) => PLAIN[letter])
      .replace(/\s+/g, ' ')
      .trim();

  const chart = page.querySelector('.chart');
  const FEW = 30; // so many blips can all have their titles

  const blips = new Map(
    [...page.querySelectorAll('.chart [data-entry]')].map((blip) => [blip.dataset.entry, blip]),
  );

  const items = [...page.querySelectorAll('li[data-entry]')].map((element) => ({
    element,
    blip: blips.get(element.dataset.entry),
    values: new Map(
      filters.map(({ name }) => [name, (element.dataset[name] ?? '').split('\n')]),
    ),
    text: undefined,
    shown: true,
  }));

  /** What an entry is found by; made for the first search, for most readers never search. */
  const textOf = (item) => {
    if (item.text === undefined) {
      const { element, values } = item;
      const chosen = filters.flatMap(({ name, options }) =>
        [...options].filter(({ value }) => value && values.get(name).includes(value)),
      );
      const words = chosen.map((option) => option.dataset.word);
      item.text = fold([element.textContent, element.dataset.description ?? '', ...words].join('\n'));
    }
    return item.text;
  };

  const groups = [...page.querySelectorAll('[data-group]')].map((element) => ({
    element,
    count: element.querySelector(':scope > :is(h2, h3) > .count'),
    items: items.filter((item) => element.contains(item.element)),
  }));

  const show = (item, shown) => {
    if (item.shown === shown) {
      return;
    }
    item.shown = shown;
    item.element.hidden = !shown;
    if (item.blip) {
      item.blip.classList.toggle('faded', !shown);
      if (shown) {
        item.blip.removeAttribute('aria-hidden');
      } else {
        item.blip.setAttribute('aria-hidden', 'true');
      }
    }
  };

  const meets = (item, words, wanted) =>
    words.every((word) => textOf(item).includes(word)) &&
    wanted.every(({ name, value }) => item.values.get(name).includes(value));

  /** Of several conditions that nothing meets, offers to drop one where that leaves something. */
  const offer = (words, wanted) => {
    const without = (control, name, text, filters) => {
      const count = items.filter((item) => meets(item, text, filters)).length;
      if (count === 0) {
        return [];
      }
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = instead.dataset.words.replace('{0}', () => name).replace('{1}', count);
      button.addEventListener('click', () => {
        control.value = '';
        changed();
        search.focus();
      });
      return [button];
    };
    const drops = wanted.flatMap((filter) =>
      without(
        filter,
        filter.selectedOptions[0].dataset.word,
        words,
        wanted.filter((other) => other !== filter),
      ),
    );
    if (words.length > 0) {
      drops.push(...without(search, search.value.trim(), [], wanted));
    }
    return drops;
  };

  /** Shows what the form asks for: every word of the search, and every filter. */
  const apply = () => {
    const words = fold(search.value).split(' ').filter(Boolean);
    const wanted = filters.filter((filter) => filter.value);
    const asked = words.length > 0 || wanted.length > 0;
    for (const item of items) {
      show(item, meets(item, words, wanted));
    }
    for (const group of groups) {
      const count = group.items.filter((item) => item.shown).length;
      group.element.hidden = asked && count === 0;
      if (group.count) {
        group.count.textContent = count;
      }
    }
    const drawn = items.filter((item) => item.shown && item.blip).length;
    chart?.classList.toggle('few', asked && drawn <= FEW);
    const count = items.filter((item) => item.shown).length;
    found.textContent = found.dataset.words.replace('{0}', count).replace('{1}', items.length);
    clear.hidden = !asked;
    const several = words.length > 0 ? wanted.length > 0 : wanted.length > 1;
    instead.replaceChildren(...(count === 0 && several ? offer(words, wanted) : []));
    instead.hidden = !instead.hasChildNodes();
    for (const chip of chips) {
      const movement = form.elements.movement?.value;
      if (movement === chip.dataset.movement) {
        chip.setAttribute('aria-current', 'true');
      } else {
        chip.removeAttribute('aria-current');
      }
    }
  };

  /** Takes over what the address asks for; what it does not know, it leaves out. */
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = query.get(control.name) ?? '';
      control.value = control.options
        ? ([...control.options].find((option) => fold(option.value) === fold(value))?.value ?? '')
        : value;
    }
    apply();
  };

  let waiting;

  /** Notes in the address what is asked for; not at every key, for browsers allow only so many. */
  const write = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const address = new URL(location.href);
      for (const control of controls) {
        if (control.value.trim()) {
          address.searchParams.set(control.name, control.value.trim());
        } else {
          address.searchParams.delete(control.name);
        }
      }
      if (address.href !== location.href) {
        history.replaceState(history.state, '', address);
      }
    }, 150);
  };

  const changed = () => {
    apply();
    write();
  };

  search.addEventListener('input', changed);
  filters.forEach((filter) => filter.addEventListener('change', changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault(); // would bring back what an earlier visit has left
    controls.forEach((control) => {
      control.value = '';
    });
    changed();
    search.focus();
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search.value) {
      event.preventDefault();
      search.value = '';
      changed();
    }
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
  window.addEventListener('popstate', read);

  // what moved, as filters
  for (const chip of chips) {
    chip.addEventListener('click', (event) => {
      const movement = form.elements.movement;
      if (movement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        movement.value = movement.value === chip.dataset.movement ? '' : chip.dataset.movement;
        changed();
      }
    });
  }

  // where there is room, the filters stand beside the search
  const wide = matchMedia('(min-width: 48rem)');
  const unfold = () => {
    choices.open = wide.matches || filters.some((filter) => filter.value);
  };
  wide.addEventListener('change', unfold);

  read();
  unfold();
  form.hidden = false;
})();
