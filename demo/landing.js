// After the first visit landing.html opens without a network: landing-worker.js keeps the page's files on the device, and
// nothing about the patient. The page also gets a name for a phone's home screen. Opened from a disk, this does nothing.
{
  const { protocol, origin, pathname } = location;
  const beside = (name) => new URL(name, document.currentScript.src).href;
  const [worker, manifest] = [beside('landing-worker.js'), beside('landing-manifest.json')];

  const nameForHomeScreen = () => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'manifest', href: manifest }));
  };

  const keepFiles = async () => {
    // For this page alone. If its address ends in a slash, the worker leaves the other pages of the folder alone.
    await navigator.serviceWorker.register(worker, { scope: pathname });
    const { active } = await navigator.serviceWorker.ready;
    const named = document.querySelectorAll(
      'script[src], link:not([rel=manifest]), img[src], aftercare-guide[src]',
    );
    const files = [...named]
      .map(
        (each) => new URL(each.getAttribute('src') ?? each.getAttribute('href'), document.baseURI),
      )
      .filter((each) => each.origin === origin)
      .map(({ href }) => href);
    active.postMessage([origin + pathname, ...files]);
  };

  if (/^https?:$/.test(protocol)) {
    nameForHomeScreen();
    // A browser may forbid it, as in private windows. Then the page needs a network, as any other.
    if ('serviceWorker' in navigator)
      addEventListener('load', () => keepFiles().catch(() => undefined));
  }
}
