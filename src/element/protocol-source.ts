import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtIn } from '../page/built-in.js';
import { loadFile, type FileResult } from '../page/protocol-file.js';
import { checkProtocols, procedureIn } from '../guidance/check-protocols.js';
import { LARGEST_FILE } from '../guidance/limits.js';
import { problem, type Problem } from '../settings/problem.js';
import { rawTextOf } from '../settings/visible-text.js';
import type { ClinicGuidance } from './guide-model.js';

const NONE: ClinicGuidance = { own: { kind: 'none' }, problems: [] };
const LOADING: ClinicGuidance = { own: { kind: 'loading' }, problems: [] };
/** When to look again at a script that the browser is still reading. */
const READING_MS = 200;
/** Most mistakes reported for one file; a file of another kind has thousands. */
const MOST_MISTAKES = 50;
const MEANWHILE = 'Meanwhile patients are asked to call the clinic.';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null | undefined };

/**
 * The clinic's own guidance, from the property or attribute `protocol`, the attribute `src`, or a
 * `<script type="application/json">` inside the tag; the first that is present counts.
 */
export class ProtocolSource implements ReactiveController {
  readonly #host: Host;
  readonly #children = new MutationObserver(() => this.#readScript());
  #src = '';
  #stopLoading: (() => void) | null = null;
  #fromProperty: ClinicGuidance | null = null;
  #fromFile = LOADING;
  #script = '';
  #fromScript = NONE;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get clinic(): ClinicGuidance {
    if (this.#fromProperty) return this.#fromProperty;
    const src = rawTextOf(this.#host.src);
    if (!src) return this.#fromScript;
    return src === this.#src ? this.#fromFile : LOADING;
  }

  /** @param data - A protocol object, or several as in a file, or its JSON; `null`, `undefined` or `false` to fall back to the other sources. */
  setProperty(data: unknown): void {
    this.#fromProperty = (data ?? false) === false ? null : fromValue(data);
    this.#host.requestUpdate();
  }

  /** Loads the file that the host now names. */
  updateSrc(): void {
    const src = rawTextOf(this.#host.src);
    if (src === this.#src) return;
    this.#stop();
    this.#src = src;
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
    this.#fromFile = LOADING;
  }

  #load(): void {
    if (!this.#src || this.#stopLoading || !this.#host.isConnected) return;
    try {
      this.#stopLoading = loadFile(
        new URL(this.#src, builtIn(document, 'baseURI')).href,
        this.#onFile,
      );
    } catch {
      this.#fromFile = unreachable(this.#src, 'it is not an address');
    }
  }

  readonly #onFile = (result: FileResult): void => {
    this.#fromFile =
      'data' in result
        ? check(result.data, 'src', this.#src)
        : unreachable(this.#src, result.failure);
    this.#host.requestUpdate();
  };

  #readScript(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent?.trim() ?? '';
    if (text === this.#script && this.#fromScript !== LOADING) return;
    this.#script = text;
    const data = text ? parse(text) : null;
    const isBeingRead = script && builtIn(document, 'readyState') === 'loading';
    if (isBeingRead && (!text || data instanceof Error)) {
      // The browser may have read only a part of it.
      this.#fromScript = LOADING;
      setTimeout(() => this.#readScript(), READING_MS);
    } else this.#fromScript = text ? fromParsed(data, 'in the script inside the tag: ') : NONE;
    this.#host.requestUpdate();
  }
}

function parse(text: string): unknown {
  if (text.length > LARGEST_FILE) return new Error(`it is larger than ${LARGEST_FILE / 1024} kB`);
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Error(`it is not JSON (${(error as Error).message})`);
  }
}

function fromValue(data: unknown): ClinicGuidance {
  return fromParsed(typeof data === 'string' ? parse(data) : data, '');
}

function fromParsed(data: unknown, where: string): ClinicGuidance {
  if (!(data instanceof Error)) return check(data, 'protocol', '…');
  return failed([rejected('protocol', '…', where + data.message)]);
}

/** One problem for each mistake. */
function check(data: unknown, attribute: string, value: string): ClinicGuidance {
  let found: ReturnType<typeof checkProtocols>;
  try {
    found = checkProtocols(data);
  } catch (error) {
    return failed([rejected(attribute, value, `cannot be read: ${String(error)}`)]);
  }
  const { protocols, mistakes } = found;
  if (!mistakes.length) return { own: { kind: 'loaded', protocols }, problems: [] };
  const listed = mistakes.slice(0, MOST_MISTAKES).map(({ message }) => message);
  if (mistakes.length > listed.length)
    listed.push(`and ${mistakes.length - listed.length} more mistakes`);
  return failed(
    listed.map((message) => rejected(attribute, value, `has a mistake. ${message}`)),
    procedureIn(data),
  );
}

function rejected(attribute: string, value: string, why: string): Problem {
  return problem('invalid-protocol', attribute, value, `${why}. ${MEANWHILE}`);
}

function unreachable(src: string, why: string): ClinicGuidance {
  const text = `could not be loaded: ${why}. ${MEANWHILE}`;
  return failed([problem('unreachable-protocol', 'src', src, text)]);
}

function failed(problems: readonly Problem[], procedure = ''): ClinicGuidance {
  return { own: { kind: 'failed', procedure }, problems };
}
