import { expect, waitUntil } from '@open-wc/testing';
import type { AftercareGuide } from '../../src/index.js';
import '../../src/script-tag.js';

const docs = await (await fetch(new URL('../../docs/cms.md', import.meta.url))).text();

/** The snippets of the page, by the name in the comment above each, with the clinic filled in. */
function recipe(name: string): string {
  const [, html = ''] =
    new RegExp(`<!-- recipe: ${name} -->\\s*\`\`\`html\\n(.*?)\`\`\``, 's').exec(docs) ?? [];
  return html.replaceAll('YOUR NUMBER', '02079460018').replaceAll('YOUR CLINIC', 'Linden Clinic');
}

/** What the filters of Joomla and Drupal keep of the tags and attributes of each form. */
const filters: Readonly<Record<string, (element: Element) => 'keep' | 'unwrap' | 'delete'>> = {
  // As joomla/filter 4 with its block list, which applies to every group except super users.
  Joomla: (element) => {
    for (const { name, value } of Array.from(element.attributes)) {
      if (value === '' || /^on|style/.test(name)) element.removeAttribute(name);
    }
    if (element.localName === 'script') return 'delete';
    return element.localName.includes('-') ? 'unwrap' : 'keep';
  },
  // As Drupal's "Limit allowed HTML tags", with the additions that the page recommends.
  Drupal: (element) => {
    const [, added = ''] = /<div (data-aftercare-guide[^>]*)>\n/.exec(docs) ?? [];
    const allowed: Record<string, readonly string[]> = {
      div: added.split(' '),
      a: ['href', 'hreflang'],
    };
    const own = allowed[element.localName];
    for (const { name } of Array.from(element.attributes)) {
      if (!own?.includes(name)) element.removeAttribute(name);
    }
    return own ? 'keep' : 'unwrap';
  },
};

function filtered(html: string, host: string): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  for (const element of content.querySelectorAll('*')) {
    const fate = filters[host]!(element);
    if (fate === 'unwrap') element.replaceWith(...element.childNodes);
    if (fate === 'delete') element.remove();
  }
  const root = document.createElement('div');
  root.append(content);
  return root.innerHTML;
}

async function paste(html: string): Promise<{ root: HTMLElement; guide: AftercareGuide | null }> {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  await new Promise(requestAnimationFrame);
  const guide = root.querySelector('aftercare-guide');
  await guide?.updateComplete;
  return { root, guide };
}

async function expectGuide(html: string): Promise<void> {
  const { root, guide } = await paste(html);
  expect(guide, html).to.not.equal(null);
  await waitUntil(() => guide?.shadowRoot?.querySelector('a[href="tel:02079460018"]'));
  expect(guide?.hasAttribute('procedure-date')).to.equal(false);
  expect(guide?.hasAttribute('from-link')).to.equal(true);
  expect(guide?.shadowRoot?.textContent).to.contain('Linden Clinic');
  root.remove();
}

describe('A snippet of docs/cms.md', () => {
  it('becomes a guide as a tag and as a placeholder', async () => {
    await expectGuide(recipe('tag'));
    await expectGuide(recipe('placeholder'));
  });

  for (const host of Object.keys(filters)) {
    it(`becomes a guide as a placeholder after the filter of ${host}`, async () => {
      await expectGuide(filtered(recipe('placeholder'), host));
    });

    it(`leaves the fallback of the tag readable after the filter of ${host}`, async () => {
      const { root, guide } = await paste(filtered(recipe('tag'), host));
      expect(guide).to.equal(null);
      expect(root.textContent).to.contain('Call us on 02079460018');
      root.remove();
    });
  }

  it('has a value for each attribute, since Joomla deletes attributes without one', async () => {
    const bare = recipe('placeholder').replaceAll('="1"', '=""');
    expect(filtered(bare, 'Joomla')).to.not.contain('data-aftercare-guide');
    expect(filtered(recipe('placeholder'), 'Joomla')).to.contain('data-aftercare-guide="1"');
  });

  it('can be read without scripts', () => {
    for (const form of ['tag', 'placeholder']) {
      const { content } = Object.assign(document.createElement('template'), {
        innerHTML: recipe(form),
      });
      expect(content.textContent.trim()).to.match(
        /^Call us on 02079460018 if redness or swelling gets worse/,
      );
    }
  });
});
