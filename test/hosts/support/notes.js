// The first script of every page of the host suite: it records what happens there. `notes` is its one global.
(() => {
  const log = [];
  const policies = [];

  addEventListener(
    'error',
    ({ message, target }) => log.push(`uncaught: ${message ?? target.src}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => log.push(`uncaught: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    log.push(`violation: ${violatedDirective} ${blockedURI}`),
  );
  for (const method of ['error', 'warn', 'info', 'log'])
    console[method] = (...words) => void log.push(`${method}: ${words.join(' ')}`);

  if (window.trustedTypes) {
    const createPolicy = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = (name, rules) => {
      policies.push(name);
      return createPolicy(name, rules);
    };
  }

  // Listeners that were not removed: by listener, and by target.
  const listeners = new Map();
  const numbers = new WeakMap();
  const numberOf = (listener) => {
    if (!numbers.has(listener))
      numbers.set(listener, crypto.getRandomValues(new Uint32Array(1))[0]);
    return numbers.get(listener);
  };
  // Of the document, the guide uses the prototype's methods: elements of a page can replace its own.
  for (const { name, target, owner } of [
    { name: 'window', target: window, owner: window },
    { name: 'document', target: document, owner: Document.prototype },
  ]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    owner.addEventListener = (type, listener, options) => {
      const key = `${name} ${type} ${listener && numberOf(listener)}`;
      listeners.set(key, `${name}:${type}`);
      add(type, listener, options);
      if (options?.once) add(type, () => listeners.delete(key), options);
    };
    owner.removeEventListener = (type, listener, options) => {
      listeners.delete(`${name} ${type} ${listener && numberOf(listener)}`);
      remove(type, listener, options);
    };
  }
  const timers = new Map();
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  window.setTimeout = (handler, delay = 0, ...rest) => {
    const id = set(() => {
      timers.delete(id);
      handler(...rest);
    }, delay);
    timers.set(id, delay);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clear(id);
  };

  /** Every property of every built-in object, its prototype, the window and the document; no getter is called. */
  const builtIns = () => {
    const found = new Map();
    const note = (owner, object) => {
      for (const [key, held] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
        const what = held.get ?? held.set ?? held.value;
        // Some engines create a new list at each access.
        found.set(`${owner}.${key}`, Array.isArray(what) ? what.join() : what);
      }
    };
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
      if (!/^(?!notes$)[A-Z]|^console$/.test(name) || !value) continue;
      note(name, value);
      if (typeof value === 'function' && value.prototype)
        note(`${name}.prototype`, value.prototype);
    }
    note('document', document);
    return found;
  };

  const notes = {
    log,
    policies,
    /** Listeners on the window and the document, as `document:visibilitychange`. */
    listeners: () => [...listeners.values()],
    /** Milliseconds of the timers that have neither run nor been cleared; not those that are due at once. */
    timers: () => [...timers.values()].filter((delay) => delay > 0),
  };
  window.notes = notes;
  const globals = Object.getOwnPropertyNames(window);
  const before = builtIns();

  notes.newGlobals = () =>
    Object.getOwnPropertyNames(window).filter(
      (name) => !globals.includes(name) && !/^\d+$/.test(name),
    );
  /** What was changed, added or removed since. */
  notes.changedBuiltIns = () => {
    const after = builtIns();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => !Object.is(before.get(name), after.get(name)),
    );
  };
})();
