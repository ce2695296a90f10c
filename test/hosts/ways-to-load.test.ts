import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { LOAD, SCRIPT, TAG, expectGuide, openHost, serve, type Host } from './support/host.js';

const OTHER = '9.9.9';

/** The script of a next release: the same except for its version. */
let otherVersion = '';
let version = '';

before(async () => {
  const { version: own } = JSON.parse((await readFile({ path: '../../package.json' })) ?? '') as {
    version: string;
  };
  const text = await (await fetch(SCRIPT)).text();
  expect(text.split(own).length).to.be.greaterThan(3);
  version = own;
  otherVersion = await serve(text.replaceAll(own, OTHER), 'aftercare-guide.js');
});

/** Counts the guides' first renders, starting before any of them. */
const COUNT = `<script>
  window.renders = 0;
  addEventListener('aftercare-ready', () => window.renders++);
</script>`;

type Kind = 'classic' | 'module';
type Times = 'once' | 'twice' | 'two versions';

const addressesOf = (times: Times): readonly string[] =>
  ({
    once: [SCRIPT],
    // A module runs once per address, however many tags there are.
    twice: [SCRIPT, `${SCRIPT}?again`],
    'two versions': [SCRIPT, otherVersion],
  })[times];

const tagsOf = (kind: Kind, how: string, times: Times) =>
  addressesOf(times)
    .map(
      (src) => `<script src="${src}"${kind === 'module' ? ' type="module"' : ''}${how}></script>`,
    )
    .join('');

/** As a page's own code adds scripts. Resolves when the last one has run. */
async function inject({ document }: Host, kind: Kind, times: Times): Promise<void> {
  const scripts = addressesOf(times).map((src) => {
    const script = document.createElement('script');
    if (kind === 'module') script.type = 'module';
    script.src = src;
    return script;
  });
  const loaded = scripts.map(
    (script) => new Promise((resolve) => script.addEventListener('load', resolve)),
  );
  document.body.append(...scripts);
  await Promise.all(loaded);
}

type Opens = (kind: Kind, times: Times, tagFirst: boolean) => Promise<Host>;

const inPage =
  (how: string): Opens =>
  (kind, times, tagFirst) => {
    const scripts = tagsOf(kind, how, times);
    return tagFirst
      ? openHost(COUNT, `${TAG}${scripts}<p>See you soon.</p>`)
      : openHost(COUNT + scripts, `<p>See you soon.</p>${TAG}`);
  };

const PLACES: Readonly<Record<string, Opens>> = {
  async: inPage(' async'),
  defer: inPage(' defer'),
  'at the end of the body': (kind, times, tagFirst) => {
    const scripts = tagsOf(kind, '', times);
    return openHost(
      COUNT,
      tagFirst ? `<p>Hello.</p>${TAG}${scripts}` : `<p>Hello.</p>${scripts}${TAG}`,
    );
  },
  'injected after load': async (kind, times, tagFirst) => {
    const host = await openHost(COUNT, tagFirst ? TAG : '');
    if (tagFirst)
      expect(host.document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
    await inject(host, kind, times);
    if (!tagFirst) host.document.body.insertAdjacentHTML('beforeend', TAG);
    return host;
  },
};

/** The version that runs, if only the network decides. */
const isAnyones = (place: string) => place === 'async' || place === 'injected after load';

describe('The script starts one guide in each of the 48 ways to load', () => {
  let tried = 0;
  for (const kind of ['classic', 'module'] as const)
    for (const [place, open] of Object.entries(PLACES))
      for (const times of ['once', 'twice', 'two versions'] as const)
        for (const tagFirst of [true, false]) {
          const order = tagFirst ? 'the tag before it' : 'the tag after it';
          it(`${kind}, ${place}, ${times}, ${order}`, async () => {
            tried++;
            const host = await open(kind, times, tagFirst);
            const guide = await host.guide();
            expect(guide.title).to.equal('First 24 to 48 hours');
            expect(guide.callSigns).not.to.deep.equal([]);
            expect(guide.element.querySelector('#fallback')?.checkVisibility()).to.equal(false);
            expect((host.window as unknown as { renders: number }).renders).to.equal(1);
            expect(host.policies.length).to.be.at.most(1);
            const defined = host.window.customElements.get('aftercare-guide') as unknown as {
              version: string;
            };
            const first = isAnyones(place) ? defined.version : version;
            expect([version, ...(times === 'two versions' ? [OTHER] : [])]).to.include(first);
            expect(defined.version).to.equal(first);
            const last = first === version ? OTHER : version;
            expect(host.log).to.deep.equal(
              times === 'two versions'
                ? [
                    `info: aftercare-guide ${first} is already on this page and stays; ${last} is not started.`,
                  ]
                : [],
            );
          });
        }

  after(() => expect(tried).to.equal(48));
});

describe('Other ways to load', () => {
  const WAYS: Readonly<Record<string, readonly [head: string, body: string]>> = {
    'an import in a module': [`<script type="module">import '${SCRIPT}';</script>`, TAG],
    'a tag with the opt-outs for page optimizers': [
      `<script data-cfasync="false" src="${SCRIPT}" defer data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket></script>`,
      TAG,
    ],
    'a classic script and a module': [
      `<script src="${SCRIPT}"></script><script src="${SCRIPT}?2" type="module"></script>`,
      TAG,
    ],
    'a script before the tag and one after it': [LOAD, `${TAG}<script src="${SCRIPT}?2"></script>`],
  };
  for (const [way, [head, body]] of Object.entries(WAYS))
    it(`${way} starts one guide`, async () => {
      const host = await openHost(COUNT + head, body);
      await expectGuide(host);
      expect((host.window as unknown as { renders: number }).renders).to.equal(1);
    });

  it('a sandboxed frame, in which storage throws, shows its guide', async () => {
    const heard = new Promise<string>((resolve) => {
      addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><base href="${location.origin}">${LOAD}<script>
      addEventListener('error', ({ message }) => parent.postMessage(message, '*'));
      addEventListener('aftercare-ready', ({ detail }) => parent.postMessage(detail.phase, '*'));
    </script>${TAG}`;
    document.body.append(frame);
    expect(await heard).to.equal('first-48-hours');
    frame.remove();
  });
});
