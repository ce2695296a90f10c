// The service worker of landing.html: with a network, everything comes from there; without one, from the copies that it
// keeps. It keeps only what the page names, which are its own files.

const KEPT = `aftercare-guide ${registration.scope}`;
/** Milliseconds until a network that does not answer counts as none. */
const PATIENCE = 5000;

/** The page without query and fragment, where a link may have a date. It names its files itself, so their queries count. */
function keyOf(address, isPage) {
  const { origin, pathname, search } = new URL(address);
  return origin + pathname + (isPage ? '' : search);
}

/** An answer has the address that was asked for, with its query. A new one has none. */
const copyOf = async (answer) => new Response(await answer.blob(), { headers: answer.headers });

/** @param addresses - Of the page, without query and fragment, and of its files. */
async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const wanted = [...new Set(addresses.map((each) => keyOf(each, false)))];
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
  for (const key of wanted) await keepFile(cache, key).catch(() => undefined);
}

async function keepFile(cache, key) {
  if (await cache.match(key, { ignoreVary: true })) return;
  const answer = await fetch(key);
  if (answer.ok) await cache.put(key, await copyOf(answer));
}

async function answerTo(event, key) {
  const { request } = event;
  const cache = await caches.open(KEPT).catch(() => null);
  const kept = await cache?.match(key, { ignoreVary: true });
  if (!kept) return fetch(request);
  const fromNetwork = async () => {
    const answer = await fetch(request);
    if (!answer.ok) return answer.status < 500 ? answer : kept;
    // All of it, since a line may fail halfway.
    const copy = await copyOf(answer.clone());
    // The answer is good even if there is no room to keep it.
    event.waitUntil(cache.put(key, copy).catch(() => undefined));
    return answer;
  };
  const fresh = fromNetwork().catch(() => kept);
  // Slow answers are kept too, for the next visit.
  event.waitUntil(fresh);
  const late = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, kept);
  });
  return Promise.race([fresh, late]);
}

addEventListener('install', () => skipWaiting());
addEventListener('message', (event) => event.waitUntil(keep(event.data)));
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const isPage = mode === 'navigate';
  const key = keyOf(url, isPage);
  // If the page's address ends in a slash, other pages of its folder come here too.
  const isOther = isPage && key !== registration.scope;
  if (method === 'GET' && !isOther) event.respondWith(answerTo(event, key));
});
