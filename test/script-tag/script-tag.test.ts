import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import type { AftercareGuide } from '../../src/index.js';
import { timeUntil, wait } from '../support/clock.js';
import { openPage, type HostPage } from '../support/page.js';

// About the script that pages load, as the build leaves it.
const SCRIPT = '/dist/aftercare-guide.js';

const TAG = `<aftercare-guide procedure-date="2026-11-20T15:30" now="2026-11-21T10:00">
  <p id="fallback">Wash your hands.</p>
</aftercare-guide>`;

const read = async (path: string) => (await readFile({ path: `../../${path}` })) ?? '';
const { version } = JSON.parse(await read('package.json')) as { version: string };

const page = (head: string, body = TAG) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

async function guideIn({ document }: HostPage): Promise<AftercareGuide> {
  const element = document.querySelector('aftercare-guide');
  if (!element) throw new Error('There is no guide.');
  await element.updateComplete;
  return element;
}

async function expectGuide(host: HostPage): Promise<void> {
  const element = await guideIn(host);
  const title = element.shadowRoot?.querySelector('#title');
  expect(title?.textContent).to.equal('First 24 to 48 hours');
  expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  expect(host.log).to.deep.equal([]);
}

describe('The script as text', () => {
  let text = '';
  before(async () => {
    text = await read('dist/aftercare-guide.js');
  });

  it('is what the pages of these tests are given, byte for byte', async () => {
    const served = await (await fetch(SCRIPT)).text();
    expect(served === text).to.equal(true);
  });

  it('begins with its name, version and licences', () => {
    const banner = text.slice(0, text.indexOf('*/'));
    expect(banner.startsWith(`/*!\naftercare-guide ${version}, MIT\n`)).to.equal(true);
    expect(banner).to.include('Lit');
    expect(banner).to.include('Google LLC');
    expect(banner).to.include('BSD-3-Clause');
  });

  it('goes on with the word to Chromium to compile it beside the page', () => {
    expect(text.split('*/\n')[1]).to.match(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has no template literal for a server-side minifier to break', () => {
    expect(text.includes('`')).to.equal(false);
  });

  it('makes no code from text, and does not ask where it stands', () => {
    expect(text).not.to.match(
      /\beval\(|new Function\b|document\.write|currentScript|DOMContentLoaded/,
    );
  });

  it('names no address but those of namespaces and licences', () => {
    const addresses = text.match(/\bhttps?:\/\/[\w./-]+/g) ?? [];
    expect(
      addresses.filter(
        (each) => !/^http:\/\/www\.w3\.org\/|^https:\/\/(\w+\.)?clinic\.example/.test(each),
      ),
    ).to.deep.equal([]);
  });

  it('has a source map beside it that leads to the TypeScript, and to no folder of a machine', async () => {
    const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
    expect(name).to.equal('aftercare-guide.js.map');
    const map = JSON.parse(await read(`dist/${name}`)) as {
      sources: string[];
      sourcesContent: string[];
    };
    const index = map.sources.findIndex((each) => each.endsWith('src/element/aftercare-guide.ts'));
    expect(map.sourcesContent[index]).to.include('export class AftercareGuide');
    expect(map.sources.filter((each) => /^(\/|\w+:)/.test(each))).to.deep.equal([]);
  });
});

describe('The script works', () => {
  const WAYS: Readonly<Record<string, string>> = {
    'as a classic script before the tag': page(`<script src="${SCRIPT}"></script>`),
    'as a classic script after the tag': page('', `${TAG}<script src="${SCRIPT}"></script>`),
    'with defer': page(`<script src="${SCRIPT}" defer></script>`),
    'with async': page(`<script src="${SCRIPT}" async></script>`),
    'as a module': page(`<script src="${SCRIPT}" type="module"></script>`),
    'as an async module': page(`<script src="${SCRIPT}" type="module" async></script>`),
    'by an import': page(`<script type="module">import '${SCRIPT}';</script>`),
    'with the opt-outs for page optimizers': page(
      `<script data-cfasync="false" src="${SCRIPT}" defer data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket></script>`,
    ),
    twice: page(`<script src="${SCRIPT}"></script>`.repeat(2)),
    'twice, once as a module': page(
      `<script src="${SCRIPT}"></script><script src="${SCRIPT}?2" type="module"></script>`,
    ),
    'before and after the tag': page(
      `<script src="${SCRIPT}"></script>`,
      `${TAG}<script src="${SCRIPT}?2"></script>`,
    ),
    'in quirks mode': page(`<script src="${SCRIPT}"></script>`).replace('<!doctype html>', ''),
  };
  for (const [way, markup] of Object.entries(WAYS))
    it(way, async () => {
      const host = await openPage(markup);
      await expectGuide(host);
      expect(host.policies).to.deep.equal(['aftercare-guide']);
    });

  it('when it is put in later; until then the fallback is seen', async () => {
    const host = await openPage(page(''));
    expect(host.document.querySelector('p')?.checkVisibility()).to.equal(true);
    const script = host.document.createElement('script');
    script.src = SCRIPT;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    host.document.body.append(script);
    await loaded;
    await expectGuide(host);
  });

  it('for tags that are added after it', async () => {
    const host = await openPage(page(`<script src="${SCRIPT}"></script>`, ''));
    host.document.body.innerHTML = TAG;
    await expectGuide(host);
  });

  it('in a sandboxed frame, where storage throws', async () => {
    const heard = new Promise<string>((resolve) => {
      addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = page(
      `<base href="${location.origin}"><script src="${SCRIPT}"></script>`,
      `<script>
        addEventListener('error', ({ message }) => parent.postMessage(message, '*'));
        addEventListener('aftercare-ready', ({ detail }) => parent.postMessage(detail.phase, '*'));
      </script>${TAG}`,
    );
    document.body.append(frame);
    expect(await heard).to.equal('first-48-hours');
    frame.remove();
  });
});

describe('The script is a good guest', () => {
  it('makes no request, whatever the guide shows', async () => {
    const host = await openPage(page(`<script src="${SCRIPT}"></script>`));
    const element = await guideIn(host);
    for (const layout of ['compact', 'counter', 'full'] as const) {
      element.layout = layout;
      await element.updateComplete;
    }
    for (const each of element.shadowRoot?.querySelectorAll('summary') ?? []) each.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const requests = host.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests).to.deep.equal([new URL(SCRIPT, location.href).href]);
  });

  it('adds no globals but Lit’s four', async () => {
    const host = await openPage(page(`<script src="${SCRIPT}"></script>`));
    await guideIn(host);
    expect(host.newGlobals()).to.have.members([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('changes nothing that was there', async () => {
    // The prototypes that page builders and old libraries share, and the elements' registry.
    const owners = [
      'Array',
      'Date',
      'Element',
      'EventTarget',
      'HTMLElement',
      'Map',
      'Node',
      'Object',
      'Promise',
      'ShadowRoot',
      'String',
    ];
    const listing = (host: HostPage) =>
      owners.flatMap((owner) => {
        const { prototype } = (host.window as unknown as Record<string, { prototype: object }>)[
          owner
        ] ?? { prototype: {} };
        return Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(
          ([name, held]) =>
            `${owner}.${name} ${String(held.value ?? Reflect.get(held, 'get')).slice(0, 80)}`,
        );
      });
    const without = listing(await openPage(page('')));
    const withScript = listing(await openPage(page(`<script src="${SCRIPT}"></script>`)));
    expect(withScript).to.deep.equal(without);
  });

  it('stays away, with a word in the console, where another version is there', async () => {
    const host = await openPage(
      page(
        `<script>
          customElements.define('aftercare-guide', class extends HTMLElement {
            static version = '0.0.1';
          });
        </script>
        <script src="${SCRIPT}"></script>`,
      ),
    );
    expect(host.log).to.have.lengthOf(1);
    expect(host.log[0]).to.match(/^info: .*\b0\.0\.1 .*stays/);
    expect(host.log[0]).to.include(version);
    expect(host.newGlobals()).to.deep.equal([]);
    expect(host.policies).to.deep.equal([]);
  });

  it('runs its code once where it is loaded twice', async () => {
    const host = await openPage(page(`<script src="${SCRIPT}"></script>`.repeat(3)));
    const { litElementVersions } = host.window as unknown as { litElementVersions: string[] };
    expect(litElementVersions).to.have.lengthOf(1);
  });

  it('tells the version of the package', async () => {
    const host = await openPage(page(`<script src="${SCRIPT}"></script>`));
    const { version: told } = host.window.customElements.get(
      'aftercare-guide',
    ) as typeof AftercareGuide;
    expect(told).to.equal(version);
  });
});

describe('Under a strict policy', () => {
  const meta = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const STRICT = "default-src 'none'; script-src 'self'";
  const script = `<script src="${SCRIPT}"></script>`;

  const POLICIES: Readonly<Record<string, string>> = {
    'of scripts from the same place and nothing else': STRICT,
    'that requires trusted types': `${STRICT}; require-trusted-types-for 'script'`,
    'that allows the one trusted types policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types aftercare-guide`,
  };
  for (const [title, policy] of Object.entries(POLICIES))
    it(`${title}, the guide has its words and its styles, and nothing is violated`, async () => {
      const host = await openPage(page(meta(policy) + script));
      await expectGuide(host);
      const element = await guideIn(host);
      element.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
      element.setAttribute('procedure-date', '2026-11-19');
      await element.updateComplete;
      const warning = element.shadowRoot?.querySelector('[part=warning]');
      expect(host.window.getComputedStyle(warning as Element).borderTopWidth).to.equal('3px');
      expect(warning?.textContent).to.include('You see pus.');
      await wait(100); // violations are told in a task of their own
      expect(host.log).to.deep.equal([]);
    });

  it('the policy is really in force in these tests', async () => {
    const host = await openPage(
      page(`${meta(`${STRICT}; require-trusted-types-for 'script'`)}<script>1</script>`),
    );
    await timeUntil(() => host.log.length > 0, 1000);
    expect(host.log[0]).to.match(/^violation: script-src/);
    expect(() => void (host.document.body.innerHTML = '<b>x</b>')).to.throw();
  });

  it('another Lit on the page may have taken the name that Lit gives its policy', async () => {
    const host = await openPage(
      page(
        `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>
        ${meta(`${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html aftercare-guide`)}
        ${script}`,
      ),
    );
    await expectGuide(host);
    expect(host.policies).to.deep.equal(['lit-html', 'aftercare-guide']);
  });

  it('that forbids every trusted types policy, the fallback stays, with one error', async () => {
    const host = await openPage(
      page(
        `${meta(`${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`)}${script}`,
      ),
    );
    await timeUntil(() => host.log.length > 0, 1000);
    expect(host.document.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(host.log.filter((line) => line.startsWith('error: '))).to.have.lengthOf(1);
  });
});
