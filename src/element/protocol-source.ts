import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadFile, type FileResult } from '../page/protocol-file.js';
import { checkProtocols } from '../protocols/check-protocols.js';
import type { Protocol } from '../protocols/protocol.js';
import { problem, type Problem } from '../view/problem.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The protocols of a clinic's own, and what is wrong with them. */
interface Own {
  readonly protocols: readonly Protocol[];
  readonly problems: readonly Problem[];
}

const NONE: Own = { protocols: [], problems: [] };
/** Told of one file at once; a file of another kind has thousands. */
const MOST_MISTAKES = 50;
const MEANWHILE = 'The built-in guidance is shown meanwhile.';

/**
 * The clinic's own guidance, by one of three ways: the property `protocol`, the attribute `src`, or a
 * `<script type="application/json">` inside the tag. The first one that is there counts. None until it is loaded,
 * and none where it has a mistake.
 */
export class ProtocolSource implements ReactiveController {
  readonly #host: Host;
  readonly #children = new MutationObserver(() => this.#readScript());
  #src = '';
  #stopLoading = () => {};
  #fromProperty: Own | null = null;
  #fromFile: Own = NONE;
  #script = '';
  #fromScript: Own = NONE;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get own(): Own {
    return this.#fromProperty ?? (this.#src ? this.#fromFile : this.#fromScript);
  }

  /** A protocol object, or several as in a file; nothing to fall back to the other ways. */
  setProperty(data: unknown): void {
    this.#fromProperty = data === null || data === undefined ? null : check(data, 'protocol', '…');
    this.#host.requestUpdate();
  }

  setSrc(src: string | null | undefined): void {
    const address = src?.trim() ?? '';
    if (address === this.#src) return;
    this.#stop();
    this.#src = address;
    if (this.#host.isConnected) this.#load();
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#readScript();
    this.#load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#stop();
  }

  #stop(): void {
    this.#stopLoading();
    this.#stopLoading = () => {};
    this.#fromFile = NONE;
  }

  #load(): void {
    if (!this.#src) return;
    try {
      this.#stopLoading = loadFile(new URL(this.#src, document.baseURI).href, this.#onFile);
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
    this.#script = text;
    this.#fromScript = text ? parse(text) : NONE;
    this.#host.requestUpdate();
  }
}

function parse(text: string): Own {
  try {
    return check(JSON.parse(text), 'protocol', '…');
  } catch (error) {
    const why = `in the script inside the tag is not JSON: ${(error as Error).message}. ${MEANWHILE}`;
    return { protocols: [], problems: [problem('invalid-protocol', 'protocol', '…', why)] };
  }
}

/** One problem a mistake. */
function check(data: unknown, attribute: string, value: string): Own {
  const { protocols, mistakes } = checkProtocols(data);
  const told = mistakes.slice(0, MOST_MISTAKES).map(({ message }) => message);
  if (mistakes.length > told.length)
    told.push(`and ${mistakes.length - told.length} more mistakes`);
  const problems = told.map((message) =>
    problem('invalid-protocol', attribute, value, `has a mistake. ${message}. ${MEANWHILE}`),
  );
  return { protocols, problems };
}

function failed(src: string, why: string): Own {
  const text = `could not be loaded: ${why}. ${MEANWHILE}`;
  return { protocols: [], problems: [problem('unreachable-protocol', 'src', src, text)] };
}
