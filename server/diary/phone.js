// The diary of whoever keeps one, on a telephone that is sometimes offline: what is written waits here until it is sent.
(() => {
  const name = 'diary';
  const read = () => JSON.parse(localStorage.getItem(name) ?? 'null');
  const write = (diary) => localStorage.setItem(name, JSON.stringify(diary));
  const change = (how) => {
    const diary = read();
    if (diary) write(how(diary));
  };

  const keep = document.querySelector('[data-keep]');
  if (keep && 'serviceWorker' in navigator) {
    keep.hidden = false;
    keep.querySelector('button').addEventListener('click', async () => {
      const { reference, secret, from, to, then } = keep.dataset;
      const before = read();
      const waiting = before?.reference === reference ? before.waiting : [];
      write({ reference, secret, from, to, waiting, over: false });
      await settled(await navigator.serviceWorker.register('/diary/worker.js'));
      location.assign(then);
    });
  }

  /** Until the page is kept, or cannot be; this page itself does not belong to what the worker keeps. */
  const settled = ({ installing, waiting, active }) =>
    new Promise((resolve) => {
      const worker = installing ?? waiting ?? active;
      const look = () => ['activated', 'redundant'].includes(worker.state) && resolve();
      worker.addEventListener('statechange', look);
      look();
    });

  const kept = document.querySelector('[data-if-kept]');
  if (kept && read()) kept.hidden = false;

  const page = document.querySelector('[data-phone]');
  if (page) onPhone(page);

  function onPhone(page) {
    const said = JSON.parse(page.dataset.said);
    const part = (which) => document.querySelector(`[data-${which}]`);
    const form = part('entry');
    const say = (words) => {
      part('status').textContent = words;
    };
    const when = (began) =>
      new Intl.DateTimeFormat(said.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(began),
      );
    const day = (on) =>
      new Intl.DateTimeFormat(said.locale, { dateStyle: 'full' }).format(new Date(`${on}T12:00`));

    function show() {
      const diary = read();
      page.hidden = !diary;
      part('none').hidden = Boolean(diary);
      if (!diary) return;
      part('days').textContent = said.days.replace('{from}', day(diary.from)).replace('{to}', day(diary.to));
      part('nothing').hidden = diary.waiting.length > 0;
      part('waiting').replaceChildren(...diary.waiting.map(rowOf));
      if (diary.over) say(said.over);
    }

    /** Its moment alone: whoever looks over a shoulder reads nothing of it. */
    function rowOf({ id, began, fault }) {
      const row = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'other';
      remove.textContent = said.removeOne.replace('{when}', when(began));
      remove.addEventListener('click', () => {
        change((diary) => ({ ...diary, waiting: diary.waiting.filter((one) => one.id !== id) }));
        show();
      });
      row.append(`${when(began)}${fault ? `: ${said.notTaken}. ${fault}` : ''} `, remove);
      return row;
    }

    let sending = false;
    async function send() {
      if (sending || !read()) return;
      sending = true;
      try {
        for (const entry of read().waiting.filter(({ fault }) => !fault)) {
          const { reference, secret } = read() ?? {};
          if (!reference) return;
          const answer = await fetch('/diary/entries', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ reference, secret, ...entry }),
          });
          if (answer.ok) {
            change((diary) => ({ ...diary, waiting: diary.waiting.filter(({ id }) => id !== entry.id) }));
            say(said.online);
          } else if (answer.status === 404 || answer.status === 410) {
            change((diary) => ({ ...diary, over: true }));
            return;
          } else if (answer.status === 422) {
            const { faults } = await answer.json();
            const fault = faults.map((one) => said[one.fault]).join(' ');
            change((diary) => ({
              ...diary,
              waiting: diary.waiting.map((one) => (one.id === entry.id ? { ...one, fault } : one)),
            }));
          } else return;
        }
      } catch {
        say(said.offline);
      } finally {
        sending = false;
        show();
      }
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = Object.fromEntries(new FormData(form));
      const missing = typed.began ? (typed.what.trim() ? null : ['what', 'NEEDED']) : ['began', 'A_MOMENT'];
      if (missing) {
        say(said[missing[1]]);
        form.elements[missing[0]].focus();
        return;
      }
      change((diary) => ({ ...diary, waiting: [...diary.waiting, { id: crypto.randomUUID(), ...typed }] }));
      form.reset();
      say(said.saved);
      show();
      send();
    });

    part('remove').addEventListener('click', async () => {
      localStorage.removeItem(name);
      form.reset();
      say('');
      show();
      await caches.delete('diary');
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      part('removed').textContent = said.removed;
    });

    addEventListener('online', send);
    addEventListener('storage', show);
    show();
    send();
  }
})();
