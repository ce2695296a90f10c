import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import type { Guide } from '../support/guide.js';
import { clinicFile } from './clinic-file.js';
import { publish, unpublished, type Answer } from './clinic-site.js';
import {
  errorsOf,
  eventually,
  expectLoading,
  expectWarningsOnly,
  showRosewater,
  showsVersion,
} from './rosewater.js';

const valid = clinicFile().set('version', 'Rosewater 3').data;
const text = JSON.stringify(valid, null, 2);
const bytes = new TextEncoder().encode(text);

/** The site's other name: another origin, and not on https. */
const elsewhere = location.origin.replace('127.0.0.1', 'localhost');

const LARGEST = 256 * 1024;
/** White space after the end is still JSON. */
const ofSize = (size: number) => text + ' '.repeat(size - bytes.length);

const NOT_JSON = /^it is not JSON \([^]+\)$/; // the browser's own words in between
const UNREACHABLE = 'the server could not be reached';
const TOO_LARGE = 'it is larger than 256 kB';

interface Failure {
  readonly what: string;
  readonly answer: Answer | null;
  /** Why it could not be loaded. */
  readonly why: string | RegExp;
}

const FAILURES: readonly Failure[] = [
  { what: 'has no such file', answer: null, why: 'the server answered 404' },
  {
    what: 'has no such file, and answers with one of the right kind',
    answer: { status: 404, body: valid },
    why: 'the server answered 404',
  },
  {
    what: 'asks for a password',
    answer: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    why: 'the server answered 401',
  },
  { what: 'breaks', answer: { status: 500, body: text }, why: 'the server answered 500' },
  { what: 'is down', answer: { status: 503, type: 'text/html' }, why: 'the server answered 503' },
  {
    what: 'sends a web page',
    answer: { type: 'text/html; charset=utf-8', body: '<!doctype html><h1>Please log in</h1>' },
    why: 'the server sent text/html; charset=utf-8 instead of JSON',
  },
  {
    what: 'sends the file as a web page',
    answer: { type: 'text/html', body: text },
    why: 'the server sent text/html instead of JSON',
  },
  {
    what: 'sends an image',
    answer: { type: 'image/png', body: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    why: 'the server sent image/png instead of JSON',
  },
  {
    what: 'sends the address round in a circle',
    answer: { status: 302, headers: { location: 'clinic.json' } },
    why: UNREACHABLE,
  },
  {
    what: 'sends the address to another host without https, which would let the page read it',
    answer: { status: 302, headers: { location: `${elsewhere}/protocol-files/open.json` } },
    why: 'it was redirected to an address without https',
  },
  {
    what: 'sends the address to another host, which does not let the page read it',
    answer: { status: 302, headers: { location: `${elsewhere}/protocol-files/closed.json` } },
    why: UNREACHABLE,
  },
  { what: 'sends half of the JSON', answer: { body: text.slice(0, 2000) }, why: NOT_JSON },
  {
    what: 'loses the connection half way',
    answer: { body: text, manner: 'breaks off' },
    why: UNREACHABLE,
  },
  { what: 'sends nothing', answer: { body: '' }, why: NOT_JSON },
  { what: 'sends white space', answer: { body: ' \n\n ' }, why: NOT_JSON },
  { what: 'says that there is nothing to send', answer: { status: 204 }, why: NOT_JSON },
  { what: 'sends 1 MB', answer: { body: ofSize(1024 * 1024) }, why: TOO_LARGE },
  { what: 'sends 1 byte too many', answer: { body: ofSize(LARGEST + 1) }, why: TOO_LARGE },
  {
    what: 'never ends',
    answer: { body: ' '.repeat(64 * 1024), manner: 'endless' },
    why: TOO_LARGE,
  },
  {
    what: 'sends 100,000 opening brackets',
    answer: { body: '['.repeat(100_000) },
    why: NOT_JSON,
  },
  {
    what: 'sends a file in the encoding of old Windows',
    answer: {
      body: latin1(text.replace('Do not wear makeup yet.', 'Noch kein Make-up über die Wunden.')),
    },
    why: /UTF-8/,
  },
  {
    what: 'sends a file in UTF-16',
    answer: { body: utf16(text) },
    why: /UTF-8|not JSON/,
  },
  ...[
    ['a comma at the end of a list', text.replace(/"\n( *)\]/, '",\n$1]')],
    ['a comment', `// Rosewater Clinic\n${text}`],
    ['single quotes', text.replaceAll('"', "'")],
    ['the quotes of a word processor', text.replaceAll('"', '\u201d')],
    ['NaN for a number', text.replace('"until": 24', '"until": NaN')],
    ['two files in one', text + text],
    ['JavaScript', `export default ${text};`],
  ].map(([what, body]) => ({ what: `sends ${what}`, answer: { body }, why: NOT_JSON })),
];

function latin1(written: string): Uint8Array {
  return Uint8Array.from(written, (letter) => letter.charCodeAt(0));
}

function utf16(written: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${written}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** The one error, and the one line in the console. */
function expectFailure(
  guide: Guide,
  lines: readonly string[],
  src: string,
  why: string | RegExp,
): void {
  expect(errorsOf(guide)).to.have.lengthOf(1);
  const [error] = errorsOf(guide) as [{ code: string; attribute: string; message: string }];
  const { code, attribute, message } = error;
  expect({ code, attribute }).to.deep.equal({ code: 'unreachable-protocol', attribute: 'src' });
  const start = `src="${src}" could not be loaded: `;
  const end = '. Meanwhile patients are asked to call the clinic.';
  expect(message.startsWith(start)).to.equal(true, message);
  expect(message.endsWith(end)).to.equal(true, message);
  const told = message.slice(start.length, -end.length);
  if (typeof why === 'string') expect(told).to.equal(why);
  else expect(told).to.match(why);
  expect(lines).to.deep.equal([`<aftercare-guide> ${message}`]);
  expectWarningsOnly(guide);
}

async function failed(guide: Guide): Promise<void> {
  await eventually(() => errorsOf(guide).length, 'No error was reported.');
  await guide.settled();
}

before(async () => {
  const open = { 'access-control-allow-origin': '*' };
  const files = [
    ['open', open],
    ['closed', {}],
  ] as const;
  for (const [name, headers] of files) {
    const file = unpublished(`/protocol-files/${name}.json`);
    await file.answer({ body: valid, headers });
  }
});

describe('The failure of a server is reported, and patients see when to call, if the server', () => {
  for (const { what, answer, why } of FAILURES)
    it(what, async () => {
      const lines = listenToConsole();
      const file = answer ? await publish(answer) : unpublished();
      const guide = await showRosewater({ src: file.address });
      expectLoading(guide);
      await failed(guide);
      expectFailure(guide, lines, file.address, why);
    });

  it('sends nothing, or stops sending, for 10 seconds', async function () {
    this.timeout(20_000);
    const lines = listenToConsole();
    const never = await publish({ manner: 'never' });
    const stalls = await publish({ body: text.slice(0, 500), manner: 'stalls' });
    const started = performance.now();
    const guides: [Guide, string][] = [];
    for (const { address } of [never, stalls])
      guides.push([await showRosewater({ src: address }), address]);

    await new Promise((resolve) => setTimeout(resolve, 9000));
    for (const [guide] of guides) {
      expect(errorsOf(guide), 'after 9 seconds').to.deep.equal([]);
      expectLoading(guide);
    }
    for (const [guide] of guides) await failed(guide);
    expect(performance.now() - started).to.be.within(9900, 13_000);
    for (const [guide, address] of guides) {
      const ownLines = lines.filter((line) => line.includes(address));
      expectFailure(guide, ownLines, address, 'no answer within 10 seconds');
    }
    expect(lines).to.have.lengthOf(2);
    expect([await never.abandoned(), await stalls.abandoned()]).to.deep.equal([1, 1]);
  });

  it('sends an endless file, which is read to 256 kB only', async () => {
    listenToConsole();
    const file = await publish({ body: ' '.repeat(64 * 1024), manner: 'endless' });
    const guide = await showRosewater({ src: file.address });
    await failed(guide);
    await eventuallyAbandoned(file);
  });
});

async function eventuallyAbandoned(file: { abandoned(): Promise<number> }): Promise<void> {
  let abandoned = 0;
  await eventually(async () => (abandoned = await file.abandoned()), 'It is still being read.');
  expect(abandoned).to.equal(1);
}

describe('An address is rejected without a request if it', () => {
  const ADDRESSES: readonly [what: string, src: string, why: string][] = [
    [
      'is another host without https',
      `${elsewhere}/protocol-files/open.json`,
      'it is neither on this site nor on https',
    ],
    [
      'is another port without https',
      'http://127.0.0.1:1/clinic.json',
      'it is neither on this site nor on https',
    ],
    ['is script', 'javascript:window.ran=1', 'it is neither on this site nor on https'],
    [
      'is script after white space',
      ' \tjavascript:window.ran=2',
      'it is neither on this site nor on https',
    ],
    ['is data', 'data:application/json,{}', 'it is neither on this site nor on https'],
    ['is a file of the device', 'file:///etc/hosts', 'it is neither on this site nor on https'],
    ['is a mail address', 'mailto:hello@clinic.example', 'it is neither on this site nor on https'],
    ['cannot be read', 'https://', 'it is not an address'],
    ['cannot be read either', 'http://[::', 'it is not an address'],
  ];
  for (const [what, src, why] of ADDRESSES)
    it(what, async () => {
      const lines = listenToConsole();
      const asked: unknown[] = [];
      const realFetch = window.fetch;
      window.fetch = (...request) => {
        asked.push(request[0]);
        return realFetch(...request);
      };
      try {
        const guide = await showRosewater({ src });
        await failed(guide);
        expectFailure(guide, lines, src.trim(), why);
      } finally {
        window.fetch = realFetch;
      }
      expect(asked).to.deep.equal([]);
      expect(Object.hasOwn(window, 'ran')).to.equal(false);
    });
});

describe('The clinic’s guide is still shown if its server', () => {
  const ODDITIES: readonly [what: string, answer: Answer][] = [
    ['sends plain text', { type: 'text/plain; charset=utf-8', body: text }],
    ['names no kind that it knows', { type: 'application/octet-stream', body: text }],
    ['names a kind of JSON', { type: 'application/vnd.clinic+json', body: text }],
    ['names no kind at all', { type: '', body: text }],
    ['sends a byte order mark first', { body: `\ufeff${text}` }],
    ['sends white space around the file', { body: `\r\n\t ${text}\n\n` }],
    ['sends 256 kB', { body: ofSize(LARGEST) }],
    [
      'sends the address on, on the same site',
      { status: 302, headers: { location: '/protocol-files/open.json' } },
    ],
  ];
  for (const [what, answer] of ODDITIES)
    it(what, async () => {
      const lines = listenToConsole();
      const { address } = await publish(answer);
      const guide = await showRosewater({ src: address });
      await showsVersion(guide, 'Rosewater 3');
      expect(errorsOf(guide)).to.deep.equal([]);
      expect(lines).to.deep.equal([]);
    });
});

describe('A file on another host', () => {
  it('is requested by https, without a referrer', async () => {
    const realFetch = window.fetch;
    const asked: [unknown, RequestInit | undefined][] = [];
    window.fetch = async (address, how) => {
      asked.push([address, how]);
      const answer = new Response(text, { headers: { 'content-type': 'application/json' } });
      Object.defineProperty(answer, 'url', { value: address });
      return answer;
    };
    try {
      const guide = await showRosewater({ src: 'https://files.example/clinic.json' });
      await showsVersion(guide, 'Rosewater 3');
    } finally {
      window.fetch = realFetch;
    }
    expect(asked.map(([address]) => address)).to.deep.equal(['https://files.example/clinic.json']);
    expect(asked[0]?.[1]?.referrerPolicy).to.equal('no-referrer');
  });

  it('that cannot be reached is reported', async () => {
    const lines = listenToConsole();
    const src = 'https://127.0.0.1:1/clinic.json';
    const guide = await showRosewater({ src });
    await failed(guide);
    expectFailure(guide, lines, src, UNREACHABLE);
  });
});
