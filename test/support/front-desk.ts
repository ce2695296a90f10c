import { executeServerCommand, readFile } from '@web/test-runner-commands';
import { engine } from './engine.js';
import { forceTestFont } from './font.js';
import { openPage, type HostPage } from './page.js';

/** Runs in a page before its own scripts: records all that could leave the page or stay on the device. */
function noteLeaks(): void {
  const leaks: string[] = [];
  Object.assign(window, { leaks });
  const watch = (owner: object, name: string, label: string) => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      // Not a method: some of them are made with "new".
      value: function (this: unknown, ...given: unknown[]) {
        leaks.push(label);
        return new.target
          ? (Reflect.construct(original, given) as unknown)
          : original.apply(this, given);
      },
    });
  };
  watch(window, 'fetch', 'fetch');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watch(Navigator.prototype, 'sendBeacon', 'beacon');
  watch(window, 'WebSocket', 'WebSocket');
  watch(window, 'EventSource', 'EventSource');
  watch(window, 'open', 'window');
  watch(Storage.prototype, 'setItem', 'storage');
  watch(IDBFactory.prototype, 'open', 'IndexedDB');
  watch(CacheStorage.prototype, 'open', 'cache');
  watch(HTMLFormElement.prototype, 'submit', 'form');
  const original = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    set(value: string) {
      leaks.push('cookie');
      original?.set?.call(document, value);
    },
  });
}

/** A page of the demo in a frame, which records what leaves it or stays. The caller closes it. */
export async function openWatched(
  file: string,
  width = 1200,
  change = (markup: string) => markup,
): Promise<HostPage> {
  const found = await readFile({ path: `../../${file}` });
  if (!found) throw new Error(`There is no ${file}.`);
  const markup = change(found);
  const first = `<head><script>(() => { const __name = (f) => f; (${String(noteLeaks)})(); })()</script>`;
  const page = await openPage(
    markup.replace('<head>', () => first),
    { address: '/demo/', keep: true, width },
  );
  await forceTestFont(page.document);
  return page;
}

export function leaksOf({ window }: HostPage): string[] {
  return (window as unknown as { leaks: string[] }).leaks;
}

/** Paths of the files that a page has requested since it was opened. */
export function filesOf({ window }: HostPage): readonly string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).href.replace(location.origin, ''))
    .sort();
}

/** Firefox does not request the icon of a page in a frame. */
export const iconInFrames = engine === 'Firefox' ? [] : ['/demo/icon.svg'];

/** The front desk's page, used as by the staff. */
export class FrontDesk {
  readonly page: HostPage;

  constructor(page: HostPage) {
    this.page = page;
  }

  /**
   * @param settings - What the clinic has set for every desk.
   * @param source - Where the page may load guidance from; its own site by default.
   */
  static async open(width?: number, settings?: object, source = ''): Promise<FrontDesk> {
    const json = JSON.stringify(settings ?? {}).replaceAll('<', '\\u003c');
    const printed = `<script type="application/json" id="front-desk-settings">${json}</script>`;
    const page = await openWatched('demo/link.html', width, (markup) =>
      markup
        .replace("connect-src 'self'", (policy) => (source ? `connect-src ${source}` : policy))
        .replace('</head>', (end) => (settings ? printed + end : end)),
    );
    return new FrontDesk(page);
  }

  close(): void {
    this.page.frame.remove();
  }

  get(id: string): HTMLElement {
    // The field of a restriction.
    const { document } = this.page;
    const found = document.getElementById(id) ?? document.getElementById(`hours-${id}`);
    if (!found) throw new Error(`The front desk has no "${id}".`);
    return found;
  }

  field(id: string): HTMLInputElement {
    return this.get(id) as HTMLInputElement;
  }

  /** Fills fields in, one after the other. */
  fill(fields: Readonly<Record<string, string>>): void {
    for (const [id, value] of Object.entries(fields)) {
      const field = this.field(id);
      field.value = value;
      field.dispatchEvent(new this.page.window.Event('input', { bubbles: true }));
    }
  }

  press(id: string): void {
    this.get(id).click();
  }

  text(id: string): string {
    return this.get(id).textContent;
  }

  /** The parameters of the patient's link. */
  get link(): string {
    return this.isOffered ? this.text('link') : '';
  }

  get isOffered(): boolean {
    return !this.get('outcome').hidden;
  }

  /** The message under a field. */
  under(id: string): { readonly problem: string; readonly hint: string } {
    const { document: page } = this.page;
    const { id: field } = this.get(id);
    return {
      problem: page.getElementById(`${field}-problem`)?.textContent ?? '',
      hint: page.getElementById(`${field}-hint`)?.textContent ?? '',
    };
  }

  get card(): HTMLElement {
    return this.get('card').querySelector('.card') as HTMLElement;
  }

  /** Today at the desk: local date-time. */
  setClock(time: string): void {
    const instant = Date.parse(time);
    this.page.window.Date.now = () => instant;
  }

  wake(): void {
    this.page.window.dispatchEvent(new Event('focus'));
  }
}

/** A page of the demo opened from a disk. */
export interface FilePage {
  readonly log: readonly string[];
  /** What is seen of it. */
  readonly text: string;
  /** Requested addresses, those of the project relative to its folder. */
  readonly requests: readonly string[];
  /** Printed on A4. */
  readonly pdf: string;
  /** Printed on Letter. */
  readonly letter: string;
  /** The first sheet of paper as a PNG, three dots per CSS pixel. */
  readonly sheet: string;
}

/** @param button - The id of one that makes a script, to press when the fields are filled in. */
export async function openFile(
  file: string,
  fields: Readonly<Record<string, string>> = {},
  button = '',
): Promise<FilePage> {
  const { pdf, letter, sheet, ...rest } = await executeServerCommand<FilePage, object>(
    'file-page',
    { file, fields, button },
  );
  return { ...rest, pdf: atob(pdf), letter: atob(letter), sheet: `data:image/png;base64,${sheet}` };
}

type Decoder = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** jsQR: shares no code with the library that makes the codes. A classic script that sets a global. */
async function decoder(): Promise<Decoder> {
  const holder = window as unknown as { jsQR?: Decoder };
  if (!holder.jsQR)
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '/node_modules/jsqr/dist/jsQR.js';
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  if (!holder.jsQR) throw new Error('jsQR has not loaded.');
  return holder.jsQR;
}

/** The text of the code in a picture, or in a part of it (from 0 to 1); `null` if there is no code. */
export async function decodeQr(
  address: string,
  { x = 0, y = 0, width = 1, height = 1 } = {},
): Promise<string | null> {
  const decode = await decoder();
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * width;
  canvas.height = image.naturalHeight * height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, -image.naturalWidth * x, -image.naturalHeight * y);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return decode(data, canvas.width, canvas.height)?.data ?? null;
}

/** An SVG of a page as a separate picture of this width in pixels. */
export function pictureOf(svg: Element, width = 400): string {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(width));
  const markup = new XMLSerializer().serializeToString(copy);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
}
