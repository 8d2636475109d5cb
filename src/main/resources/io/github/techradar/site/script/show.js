/*
 * The presentation: the chart as large as the window and, beside it, one entry after the other. It
 * steps through what moved since the last edition or, if nothing did, through all that is drawn;
 * what a filter hides is left out. Which entry it shows stands in the address.
 */
(() => {
  'use strict';

  const page = document.getElementById('techradar');
  const stage = page?.querySelector('.show');
  const chart = page?.querySelector('.chart');
  if (!stage || !chart) {
    return;
  }
  const form = page.querySelector('.finder');
  const link = page.querySelector('.tools .present');
  const items = [...page.querySelectorAll('.index li[data-entry]')];
  const blips = new Map(
    [...chart.querySelectorAll('[data-entry]')].map((blip) => [blip.dataset.entry, blip]),
  );

  let steps = [];
  let place = -1; // where among the steps one is
  let shown; // the item of the entry that is shown; at the start there is none
  let inert = [];

  const plain = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey;
  const isOpen = () => !stage.hidden;

  /** What moved, kind by kind, or else everything by its number. */
  const choose = () => {
    const visible = items.filter((item) => !item.hidden);
    const moved = ['new', 'in', 'out'].flatMap((movement) =>
      visible.filter((item) => item.dataset.movement === movement),
    );
    return moved.length > 0 ? moved : visible;
  };

  /** What readers see of some values of a filter. */
  const words = (name, values = '') => {
    const options = [...(form?.elements[name]?.options ?? [])].filter(({ value }) => value);
    return values
      .split('\n')
      .map((value) => options.find((option) => option.value === value)?.dataset.word)
      .filter(Boolean)
      .join(', ');
  };

  const title = (item) => item.querySelector(':scope > :is(a, .title)');

  /** Of an entry its title, its way and why, and its owners; at the start what there is to see. */
  const caption = () => {
    if (!shown) {
      const moved = page.querySelector('.moved');
      const chips = [...(moved?.querySelectorAll('.chip') ?? [])].map((chip) => chip.textContent);
      return {
        name: page.querySelector('h1').textContent,
        sentence: page.querySelector('.summary').textContent,
        way: chips.length > 0 ? `${moved.querySelector('a').textContent}: ${chips.join(', ')}` : '',
      };
    }
    const { ring, quadrant, way, reason, description, owner, movement } = shown.dataset;
    const owners = words('owner', owner);
    const moved = way ? `, ${words('movement', movement)}` : '';
    return {
      kind: `${words('quadrant', quadrant)}${moved}`,
      name: `${shown.value}. ${title(shown).textContent}`,
      way: way ?? words('ring', ring),
      sentence: reason ?? description,
      owners: owners && `${stage.querySelector('.owners').dataset.word}: ${owners}`,
    };
  };

  const draw = () => {
    place = shown && !steps.includes(shown) ? place : steps.indexOf(shown);
    const texts = caption();
    for (const line of stage.querySelectorAll('.caption p')) {
      line.textContent = texts[line.className] ?? '';
    }
    const at = steps.indexOf(shown) + 1;
    stage.querySelector('.at').textContent = shown && at === 0 ? '' : `${at} / ${steps.length}`;
    const lang = shown && title(shown).getAttribute('lang');
    stage.querySelector('.caption').toggleAttribute('lang', Boolean(lang));
    if (lang) {
      stage.querySelector('.caption').lang = lang;
    }
    for (const blip of blips.values()) {
      blip.classList.toggle('shown', blip.dataset.entry === shown?.dataset.entry);
    }
    chart.classList.toggle('pointing', Boolean(shown));
  };

  /** The address of this page as it is shown, or without the presentation. */
  const address = () => {
    const url = new URL(location.href);
    url.searchParams.delete('at');
    url.searchParams.delete('view');
    if (isOpen()) {
      url.searchParams.set('view', 'show');
    }
    if (isOpen() && shown) {
      url.searchParams.set('at', shown.dataset.entry);
    }
    return url;
  };

  const show = (item) => {
    if (item) {
      shown = item;
      draw();
      history.replaceState(history.state, '', address());
    }
  };

  /** Goes on from the last step, also when something else was looked at in between. */
  const step = (by) => {
    show(steps[place + by]);
  };

  /** All of the page that is not shown can have no focus either. */
  const shut = () => {
    for (let inner = page; inner !== document.body; inner = inner.parentElement) {
      const others = [...inner.parentElement.children].filter((other) => other !== inner);
      inert.push(...others.filter((other) => !other.inert));
    }
    inert.forEach((other) => {
      other.inert = true;
    });
  };

  const enter = (entry) => {
    shown = items.find((item) => item.dataset.entry === entry);
    if (!isOpen()) {
      steps = choose();
      page.classList.add('showing');
      stage.hidden = false;
      shut();
      stage.querySelector('.next').focus();
    }
    draw();
  };

  const leave = () => {
    if (!isOpen()) {
      return;
    }
    shown = undefined;
    draw();
    stage.hidden = true;
    page.classList.remove('showing');
    inert.forEach((other) => {
      other.inert = false;
    });
    inert = [];
    page.querySelector('.share summary')?.focus();
  };

  const end = () => {
    leave();
    history.replaceState(history.state, '', address());
  };

  const KEYS = {
    ArrowRight: () => step(1),
    PageDown: () => step(1),
    ' ': () => step(1),
    ArrowLeft: () => step(-1),
    PageUp: () => step(-1),
    Home: () => show(steps[0]),
    End: () => show(steps[steps.length - 1]),
    Escape: end,
  };

  // before the chart, which knows these keys too
  document.addEventListener(
    'keydown',
    (event) => {
      const pressed = event.key === ' ' && event.target.closest?.('button');
      if (isOpen() && KEYS[event.key] && !pressed && plain(event)) {
        event.preventDefault();
        event.stopPropagation();
        KEYS[event.key]();
      }
    },
    true,
  );
  stage.querySelector('.next').addEventListener('click', () => step(1));
  stage.querySelector('.prev').addEventListener('click', () => step(-1));
  stage.querySelector('.leave').addEventListener('click', end);
  chart.addEventListener('click', (event) => {
    const entry = event.target.closest('[data-entry]')?.dataset.entry;
    if (isOpen() && plain(event) && !event.shiftKey) {
      event.preventDefault();
      show(items.find((item) => item.dataset.entry === entry));
    }
  });
  link?.addEventListener('click', (event) => {
    if (plain(event) && !event.shiftKey) {
      event.preventDefault();
      link.closest('details').open = false;
      enter();
      history.pushState(history.state, '', address());
    }
  });

  const read = () => {
    const query = new URLSearchParams(location.search);
    if (query.get('view') === 'show') {
      enter(query.get('at'));
    } else {
      leave();
    }
  };
  window.addEventListener('popstate', read);
  if (link) {
    link.closest('li').hidden = false;
  }
  read();
})();
