import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { cutScript, joinScript } from '../../dist/command/script-parts.js';
import { clinicFile } from './support/corpus.mjs';
import { complaints, guidesOn, newPage, php, publish, scriptsOn, site } from './support/site.mjs';

const LOCALES = {
  ar: 'ar',
  de: 'de_DE_formal',
  en: 'en_GB',
  es: 'es_MX',
  fr: 'fr_CA',
  it: 'it_IT',
  pl: 'pl_PL',
  pt: 'pt_PT',
  zh: 'zh_CN',
};
const content = join(site.root, 'wp-content');
const must = join(content, 'mu-plugins/test-languages.php');
const folder = join(content, 'uploads/aftercare-guide');

/** What the site and its theme say that its language is. */
const setLanguage = (locale, marked = '') =>
  php(
    `update_option( 'test_locale', '${locale}' ); update_option( 'test_marked', '${marked}' ); return 1;`,
  );
/** The languages in the name of the script of a page; `all` if it names none. */
const scriptOf = async (address) => {
  const html = await (await fetch(address)).text();
  const found = [
    ...html.matchAll(/<script[^>]*\ssrc=["'][^"']*\/aftercare-guide\.((?:\w\w\.)*)js\?/g),
  ];
  assert.equal(found.length, 1, address);
  return found[0][1].replaceAll('.', ' ').trim() || 'all';
};
const scriptFor = async (markup, user = 'admin') => scriptOf(await publish(user, markup));
/** What WordPress's scheduler does a moment later. */
const runJobs = () =>
  php(`$run = array();
    foreach ( _get_cron_array() as $time => $hooks ) {
      foreach ( $hooks['aftercare_guide_join'] ?? array() as $job ) {
        wp_unschedule_event( $time, 'aftercare_guide_join', $job['args'] );
        do_action_ref_array( 'aftercare_guide_join', $job['args'] );
        $run[] = $job['args'][0];
      }
    }
    return $run;`);
const forgetJoined = () => {
  rmSync(folder, { recursive: true, force: true });
  php(
    `delete_option( 'aftercare_guide_scripts' ); wp_unschedule_hook( 'aftercare_guide_join' ); return 1;`,
  );
};

before(() => {
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  writeFileSync(
    must,
    `<?php
add_filter( 'pre_option_WPLANG', function () { return get_option( 'test_locale', '' ); } );
add_filter( 'language_attributes', function ( $written ) {
  $marked = get_option( 'test_marked', '' );
  return '' === $marked ? $written : "lang=\\"$marked\\"";
} );`,
  );
});
beforeEach(() => {
  setLanguage('en_US');
  forgetJoined();
});
after(() => {
  forgetJoined();
  rmSync(must);
  php(`delete_option( 'test_locale' ); delete_option( 'test_marked' ); return 1;`);
});

describe('A page in one language', () => {
  for (const [name, locale] of Object.entries(LOCALES))
    it(`loads one language, on a site in ${locale}`, async () => {
      setLanguage(locale);
      const page = await newPage();
      await page.goto(await publish('author', '[aftercare_guide]'));
      const [guide] = await guidesOn(page);
      assert.equal(guide.lang.split('-')[0], name);
      const scripts = await scriptsOn(page);
      assert.equal(scripts.length, 1);
      assert.match(
        scripts[0],
        new RegExp(`/plugins/aftercare-guide/aftercare-guide\\.${name}\\.js\\?ver=`),
      );
      assert.deepEqual(page.errors, []);
    });

  it('loads English if the guide does not have the language of the site', async () => {
    setLanguage('nl_NL');
    assert.equal(await scriptFor('[aftercare_guide]'), 'en');
  });

  it('loads the language that the block names, and not that of the site', async () => {
    assert.equal(
      await scriptFor('<!-- wp:aftercare-guide/guide {"language":"pt-BR"} /-->', 'author'),
      'pt',
    );
  });

  it('loads the language of the clinic’s own guidance if that has no other', () => {
    setLanguage('de_DE');
    const needed = php(`
      $file = base64_decode( '${Buffer.from(JSON.stringify(clinicFile().data)).toString('base64')}' );
      update_option( 'aftercare_guide_protocol', $file );
      $needed = Aftercare_Guide\\needed_languages( array() );
      update_option( 'aftercare_guide_protocol', '' );
      return $needed;`);
    assert.deepEqual(needed, ['en']);
  });
});

describe('A page in several languages', () => {
  it('loads all of them until a script of its own is made, and then this one', async () => {
    const address = await publish('author', '[aftercare_guide languages="ar en es"]');
    assert.equal(await scriptOf(address), 'all');
    assert.deepEqual(runJobs(), [['en', 'ar', 'es']]);
    const page = await newPage();
    await page.goto(address);
    const [script, ...more] = await scriptsOn(page);
    assert.equal(more.length, 0);
    assert.match(script, /\/uploads\/aftercare-guide\/aftercare-guide\.en\.ar\.es\.js\?ver=/);
    const [guide] = await guidesOn(page);
    assert.equal(guide.lang, 'en');
    const offered = await page.$eval('aftercare-guide', async (guide) => {
      const switcher = guide.shadowRoot.querySelector('.languages');
      if (switcher.localName === 'details' || switcher.querySelector('details')) {
        const details = switcher.closest('details') ?? switcher.querySelector('details');
        details.open = true;
        await new Promise((next) => setTimeout(next, 200));
      }
      return [...guide.shadowRoot.querySelectorAll('.languages button')].map(({ lang }) => lang);
    });
    assert.deepEqual(offered, ['ar', 'en', 'es']);
    assert.deepEqual(page.errors, []);
  });

  it('loads byte for byte what the command and the build make', async () => {
    await scriptFor('[aftercare_guide languages="zh pl" lang="pl"]');
    runJobs();
    const all = cutScript(readFileSync('dist/aftercare-guide.js', 'utf8'));
    assert.equal(
      readFileSync(join(folder, 'aftercare-guide.pl.zh.js'), 'utf8') ===
        joinScript(all, ['pl', 'zh']),
      true,
    );
  });

  it('loads those of all its guides', async () => {
    const two = '[aftercare_guide][aftercare_guide lang="fr"]<p lang="en">x</p>';
    await scriptFor(two);
    runJobs();
    assert.equal(await scriptFor(two), 'en fr');
  });

  it('makes no script for all nine', async () => {
    assert.equal(
      await scriptFor('[aftercare_guide languages="ar de en es fr it pl pt zh"]'),
      'all',
    );
    assert.deepEqual(runJobs(), []);
  });

  it('makes its script anew after an update of the plugin, and loads all until then', async () => {
    const page = '[aftercare_guide languages="en es"]';
    await scriptFor(page);
    runJobs();
    assert.equal(await scriptFor(page), 'en es');
    php(
      `update_option( 'aftercare_guide_scripts', array( 'aftercare-guide.en.es.js' => '0.1.0-1' ) ); return 1;`,
    );
    assert.equal(await scriptFor(page), 'all');
    assert.deepEqual(runJobs(), [['en', 'es']]);
    assert.equal(await scriptFor(page), 'en es');
  });

  it('loads all if the folder cannot be written, and does not try at each visit', async () => {
    mkdirSync(join(content, 'uploads'), { recursive: true });
    writeFileSync(folder, 'a file, not a folder');
    const page = '[aftercare_guide languages="en es"]';
    await scriptFor(page);
    assert.deepEqual(runJobs(), [['en', 'es']]);
    assert.equal(await scriptFor(page), 'all');
    assert.deepEqual(runJobs(), []);
  });

  it('loads all if the site does not give out scripts from that folder', async () => {
    const page = '[aftercare_guide languages="en es"]';
    await scriptFor(page);
    php(`add_filter( 'pre_http_request', function () {
        return array( 'headers' => array(), 'body' => 'Forbidden', 'response' => array( 'code' => 403, 'message' => 'Forbidden' ), 'cookies' => array(), 'filename' => null );
      } );
      do_action( 'aftercare_guide_join', array( 'en', 'es' ) );
      return 1;`);
    assert.equal(await scriptFor(page), 'all');
  });

  it('loads all if uploads are on another site', () => {
    const address = php(`add_filter( 'upload_dir', function ( $folder ) {
        return array( 'baseurl' => 'https://files.example/uploads' ) + $folder;
      } );
      return Aftercare_Guide\\joined_place( array( 'en', 'es' ) );`);
    assert.equal(address, null);
  });
});

describe('A guide that takes its data from the link', () => {
  it('loads all languages, since the link may name any', async () => {
    assert.equal(await scriptFor('[aftercare_guide from_link]'), 'all');
    assert.equal(await scriptFor('<!-- wp:aftercare-guide/guide {"fromLink":true} /-->'), 'all');
    assert.equal(
      await scriptFor(
        '<!-- wp:html --><div data-aftercare-guide="1" data-from-link="1">Call us.</div><!-- /wp:html -->',
      ),
      'all',
    );
  });

  it('loads just those that it offers', async () => {
    assert.equal(await scriptFor('[aftercare_guide from_link languages="en"]'), 'en');
    assert.equal(await scriptFor('[aftercare_guide from_link lang="es"]'), 'es');
    const two = '[aftercare_guide from_link languages="en de"]';
    await scriptFor(two);
    runJobs();
    assert.equal(await scriptFor(two), 'en de');
  });
});

describe('A pasted guide', () => {
  const pasted = (markup) => scriptFor(`<!-- wp:html -->${markup}<!-- /wp:html -->`);

  it('loads the language of the site', async () => {
    assert.equal(await pasted('<div data-aftercare-guide="1">Call us.</div>'), 'en');
    assert.equal(
      await pasted('<aftercare-guide procedure-date="2026-11-20">x</aftercare-guide>'),
      'en',
    );
  });

  it('loads also the language of what is around it', async () => {
    const inFrench = '<div lang="fr-FR"><aftercare-guide>Appelez-nous.</aftercare-guide></div>';
    await pasted(inFrench);
    runJobs();
    assert.equal(await pasted(inFrench), 'en fr');
  });

  it('loads all languages if its guidance may be in any', async () => {
    assert.equal(await pasted('<aftercare-guide src="/own.json">x</aftercare-guide>'), 'all');
    assert.equal(await pasted(`<aftercare-guide protocol='{"id":"x"}'>x</aftercare-guide>`), 'all');
    assert.equal(
      await pasted(
        '<aftercare-guide><script type="application/json">{}</script></aftercare-guide>',
      ),
      'all',
    );
  });
});

describe('All languages are loaded', () => {
  it('if a plugin translates pages, but not for one that translates plugins', async () => {
    const address = await publish('author', '[aftercare_guide]');
    const activate = (slug) => {
      const place = join(content, 'plugins', slug);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${slug}.php`), `<?php\n/* Plugin Name: ${slug} */\n`);
      php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( '${slug}/${slug}.php' ); return 1;`,
      );
      return () => {
        php(
          `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( '${slug}/${slug}.php' ); return 1;`,
        );
        rmSync(place, { recursive: true });
      };
    };
    for (const [slug, expected] of [
      ['polylang', 'all'],
      ['sitepress-multilingual-cms', 'all'],
      ['translatepress-multilingual', 'all'],
      ['autoglot', 'all'],
      ['bablic', 'all'],
      ['loco-translate', 'en'],
    ]) {
      const deactivate = activate(slug);
      assert.equal(await scriptOf(address), expected, slug);
      deactivate();
    }
    assert.equal(await scriptOf(address), 'en');
  });

  it('if the theme marks its pages as in another language than the site', async () => {
    const address = await publish('author', '[aftercare_guide]');
    setLanguage('en_US', 'es-ES');
    assert.equal(await scriptOf(address), 'all');
    setLanguage('en_US', 'en-AU');
    assert.equal(await scriptOf(address), 'en');
  });

  it('if something else has loaded the script, since another guide may be stored as HTML', () => {
    const loaded = php(`wp_enqueue_script( 'aftercare-guide' ); do_shortcode( '[aftercare_guide]' );
      return wp_scripts()->registered['aftercare-guide']->src;`);
    assert.match(loaded, /\/aftercare-guide\.js$/);
  });
});

describe('The scripts of the plugin', () => {
  it('log nothing', () => assert.deepEqual(complaints(), []));
});
