import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtIn } from '../page/built-in.js';
import { loadFile, type FileResult } from '../page/protocol-file.js';
import { checkProtocols } from '../guidance/check-protocols.js';
import { problem } from '../settings/problem.js';
import type { ClinicProtocols } from './guide-model.js';

const NONE: ClinicProtocols = { protocols: [], problems: [], isLoading: false };
const LOADING: ClinicProtocols = { ...NONE, isLoading: true };
/** When to look again at a script that the browser is still reading. */
const READING_MS = 200;
/** Most mistakes reported for one file; a file of another kind has thousands. */
const MOST_MISTAKES = 50;
const MEANWHILE = 'The built-in guidance is shown meanwhile.';

/**
 * The clinic's own guidance, from the property `protocol`, the attribute `src`, or a
 * `<script type="application/json">` inside the tag; the first that is present counts. Empty until it is loaded, and
 * if it has a mistake.
 */
export class ProtocolSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #children = new MutationObserver(() => this.#readScript());
  #src = '';
  #stopLoading: (() => void) | null = null;
  #fromProperty: ClinicProtocols | null = null;
  #fromFile: ClinicProtocols = NONE;
  #script = '';
  #fromScript: ClinicProtocols = NONE;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get own(): ClinicProtocols {
    return this.#fromProperty ?? (this.#src ? this.#fromFile : this.#fromScript);
  }

  /** @param data - A protocol object, or several as in a file; `null` or `undefined` to fall back to the other sources. */
  setProperty(data: unknown): void {
    this.#fromProperty = data === null || data === undefined ? null : check(data, 'protocol', '…');
    this.#host.requestUpdate();
  }

  setSrc(src: string | null | undefined): void {
    const address = src?.trim() ?? '';
    if (address === this.#src) return;
    this.#stop();
    this.#src = address;
    this.#load();
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#readScript();
    this.#load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // A move on the page removes the element and adds it again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #stop(): void {
    this.#stopLoading?.();
    this.#stopLoading = null;
    this.#fromFile = NONE;
  }

  #load(): void {
    if (!this.#src || this.#stopLoading || !this.#host.isConnected) return;
    this.#fromFile = LOADING;
    try {
      this.#stopLoading = loadFile(
        new URL(this.#src, builtIn(document, 'baseURI')).href,
        this.#onFile,
      );
    } catch {
      this.#fromFile = failed(this.#src, 'it is not an address');
    }
  }

  readonly #onFile = (result: FileResult): void => {
    this.#fromFile =
      'data' in result ? check(result.data, 'src', this.#src) : failed(this.#src, result.failure);
    this.#host.requestUpdate();
  };

  #readScript(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent?.trim() ?? '';
    if (text === this.#script) return;
    const data = text ? parse(text) : null;
    if (data instanceof Error && builtIn(document, 'readyState') === 'loading') {
      // The browser may have read only half of it.
      setTimeout(() => this.#readScript(), READING_MS);
      return;
    }
    this.#script = text;
    this.#fromScript = text ? fromScript(data) : NONE;
    this.#host.requestUpdate();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function fromScript(data: unknown): ClinicProtocols {
  if (!(data instanceof Error)) return check(data, 'protocol', '…');
  const why = `in the script inside the tag is not JSON: ${data.message}. ${MEANWHILE}`;
  return { ...NONE, problems: [problem('invalid-protocol', 'protocol', '…', why)] };
}

/** One problem for each mistake. */
function check(data: unknown, attribute: string, value: string): ClinicProtocols {
  const { protocols, mistakes } = checkProtocols(data);
  const listed = mistakes.slice(0, MOST_MISTAKES).map(({ message }) => message);
  if (mistakes.length > listed.length)
    listed.push(`and ${mistakes.length - listed.length} more mistakes`);
  const problems = listed.map((message) =>
    problem('invalid-protocol', attribute, value, `has a mistake. ${message}. ${MEANWHILE}`),
  );
  return { ...NONE, protocols, problems };
}

function failed(src: string, why: string): ClinicProtocols {
  const text = `could not be loaded: ${why}. ${MEANWHILE}`;
  return { ...NONE, problems: [problem('unreachable-protocol', 'src', src, text)] };
}
