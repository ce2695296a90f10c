import { engine } from './engine.js';

/** A separate page, in a frame: with its own document, registry of elements and policy. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  /** Uncaught errors, lines in the console and violations of the page's policy, oldest first. */
  readonly log: readonly string[];
  /** Names of the Trusted Types policies that were made. */
  readonly policies: readonly string[];
  /** Globals that were added since the page was created. */
  readonly newGlobals: () => readonly string[];
}

interface Notes {
  readonly log: string[];
  readonly policies: string[];
  readonly globals: readonly string[];
}

/** Runs first in the page, before its policy. */
function takeNotes(): void {
  const log: string[] = [];
  const policies: string[] = [];
  addEventListener(
    'error',
    ({ message, target }) => {
      log.push(`error: ${message ?? (target as HTMLScriptElement).src}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => log.push(`rejection: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    log.push(`violation: ${violatedDirective} ${sample}`);
  });
  for (const method of ['error', 'warn', 'info', 'log'] as const)
    console[method] = (...words: unknown[]) => void log.push(`${method}: ${words.join(' ')}`);
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: object) => object };
  };
  const createPolicy = trustedTypes.createPolicy.bind(trustedTypes);
  trustedTypes.createPolicy = (name, rules) => {
    policies.push(name);
    return createPolicy(name, rules);
  };
  const notes = { log, policies, globals: [] as string[] };
  Object.assign(window, { notes });
  notes.globals = Object.getOwnPropertyNames(window);
}

let published = 0;

/** In a page without its own address, Firefox matches nothing as 'self'. @returns the address. */
async function publish(content: string): Promise<string> {
  const address = `/protocol-files/page-${++published}-${Date.now()}.html`;
  const answer = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    manner: 'plain',
  };
  const query = new URLSearchParams({ answer: JSON.stringify(answer) });
  await fetch(`${address}?${query}`, { method: 'PUT', body: content });
  return address;
}

const frames = new Set<HTMLIFrameElement>();

/**
 * Opens a page and waits until it has loaded. Closed when the test ends, unless it is to be kept.
 *
 * @param markup - The page from `<!doctype html>` on, with a `<head>`.
 * @param address - The base of relative addresses in it.
 */
export async function openPage(
  markup: string,
  { address = '/', width = 800, height = 600, keep = false } = {},
): Promise<HostPage> {
  const frame = document.createElement('iframe');
  // Always on screen: browsers do not render or animate what is off screen.
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: ${height}px; border: 0`;
  // esbuild names functions by a helper that the page lacks.
  const first = `<script>const __name = (f) => f; (${String(takeNotes)})()</script><base href="${address}">`;
  const content = markup.replace('<head>', () => `<head>${first}`);
  if (engine === 'Firefox' && markup.includes('Content-Security-Policy'))
    frame.src = await publish(content);
  else frame.srcdoc = content;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  frame.getBoundingClientRect(); // gives the page its width before its scripts ask for it
  if (!keep) frames.add(frame);
  await loaded;
  const { contentWindow: window, contentDocument } = frame;
  if (!window || !contentDocument) throw new Error('The page did not open.');
  const { log, policies, globals } = (window as unknown as { notes: Notes }).notes;
  return {
    window: window as Window & typeof globalThis,
    document: contentDocument,
    frame,
    log,
    policies,
    newGlobals: () =>
      Object.getOwnPropertyNames(window).filter(
        (name) => !globals.includes(name) && isNaN(Number(name)),
      ),
  };
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
