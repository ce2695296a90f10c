// The service worker of landing.html: with a network, everything comes from there; without one, from the copies that it
// keeps. It keeps only what the page names, which are its own files.

const KEPT = `aftercare-guide ${registration.scope}`;
/** Milliseconds until a network that does not answer counts as none. */
const PATIENCE = 5000;

/** Without query and fragment, where a link may have a date. */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** An answer has the address that was asked for, with its query. A new one has none. */
function withoutAddress({ body, headers }) {
  return new Response(body, { headers });
}

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const wanted = [...new Set(addresses.map(keyOf))];
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
  for (const key of wanted) {
    if (await cache.match(key, { ignoreVary: true })) continue;
    const answer = await fetch(key);
    if (answer.ok) await cache.put(key, withoutAddress(answer));
  }
}

async function answerTo(request) {
  const key = keyOf(request.url);
  const cache = await caches.open(KEPT);
  const kept = await cache.match(key, { ignoreVary: true });
  const fromNetwork = async () => {
    const answer = await fetch(request);
    if (kept && answer.ok) await cache.put(key, withoutAddress(answer.clone()));
    return answer.status < 500 ? answer : (kept ?? answer);
  };
  if (!kept) return fromNetwork();
  const late = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, kept);
  });
  return Promise.race([fromNetwork().catch(() => kept), late]);
}

addEventListener('install', () => skipWaiting());
addEventListener('message', (event) => event.waitUntil(keep(event.data)));
addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answerTo(event.request));
});
