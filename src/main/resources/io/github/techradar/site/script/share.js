/*
 * The menu by which a page is passed on: its address with what is asked for, and its picture. The
 * script of the presentation has a place in it too.
 */
(() => {
  'use strict';

  const menu = document.querySelector('#techradar .share');
  if (!menu) {
    return;
  }
  const copied = menu.parentElement.querySelector('.copied');
  const said = copied.textContent;
  copied.textContent = '';
  copied.hidden = false;
  menu.hidden = false;

  const offer = (name, act) => {
    const button = menu.querySelector(`.${name}`);
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => act(button));
    }
  };

  const close = () => {
    menu.open = false;
  };

  if (navigator.clipboard) {
    offer('copy', async () => {
      await navigator.clipboard.writeText(location.href);
      close();
      copied.textContent = said;
      setTimeout(() => {
        copied.textContent = '';
      }, 2000);
    });
  }

  // from a disk browsers do not let a script read what it has drawn
  if (location.protocol.startsWith('http')) {
    offer('png', (button) => {
      const SCALE = 2;
      const picture = new Image();
      picture.addEventListener('load', () => {
        const canvas = document.createElement('canvas');
        canvas.width = picture.naturalWidth * SCALE;
        canvas.height = picture.naturalHeight * SCALE;
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((file) => {
          const link = document.createElement('a');
          link.href = URL.createObjectURL(file);
          link.download = button.dataset.picture.replace(/^.*\//, '').replace(/svg$/, 'png');
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 60000);
        });
      });
      picture.src = button.dataset.picture;
      close();
    });
  }

  offer('print', () => {
    close();
    window.print();
  });

  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      close();
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) {
      close();
    }
  });
})();
