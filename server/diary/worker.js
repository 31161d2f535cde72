// Keeps the page of a diary on the telephone, so that it opens without a network. It keeps nothing that anybody wrote.
const cache = 'diary';
const parts = ['/diary/phone', '/diary/cy/phone', '/diary/phone.js', '/report/style.css', '/report/leave.js'];
const patienceMs = 4_000;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(cache).then((kept) => kept.addAll(parts)));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !parts.includes(pathname)) return;
  event.respondWith(freshOrKept(pathname));
});

/** What is new where the network answers soon, else what was kept. */
async function freshOrKept(pathname) {
  const kept = await caches.match(pathname);
  const fresh = fetch(pathname).then(async (answer) => {
    // Whoever removed the diary meanwhile keeps nothing of it.
    if (answer.ok && (await caches.has(cache)))
      await (await caches.open(cache)).put(pathname, answer.clone());
    return answer;
  });
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patienceMs));
  return Promise.race([fresh.catch(() => kept), late]);
}
