import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { clinicFile } from './support/corpus.mjs';
import { complaints, guidesOn, logIn, newPage, php, site } from './support/site.mjs';

const ADDRESS = 'wp-admin/tools.php?page=aftercare-guide-front-desk';

async function openDesk(user) {
  const page = await logIn(user, { width: 1280 });
  await page.goto(`${site.url}/${ADDRESS}`);
  return page;
}

const value = (page, id) => page.$eval(`#${id}`, (field) => field.value);
const text = (page, id) => page.$eval(`#${id}`, (element) => element.textContent);

/** Of all kinds, since any public one may have the guide. */
const DELETE_POSTS = `foreach ( get_posts( array( 'post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) { wp_delete_post( $post->ID, true ); }`;

describe('The front desk', () => {
  it('takes the clinic, the page with the guide and the guidance from the settings', async () => {
    const { link } = php(`
      ${DELETE_POSTS}
      update_option( 'aftercare_guide', array( 'clinic_name' => 'Linden <b>Clinic</b>', 'clinic_phone' => '020 7946 0042', 'clinic_hours' => 'Mo-Fr 09:00-17:30', 'after_hours_phone' => '020 7946 0199', 'after_hours_name' => 'Night Line', 'emergency_phone' => '999' ) );
      wp_insert_post( array( 'post_title' => 'Without', 'post_content' => '[aftercare_guide]', 'post_status' => 'publish', 'post_type' => 'page' ) );
      $id = wp_insert_post( array( 'post_title' => 'Aftercare', 'post_content' => '[aftercare_guide from_link]', 'post_status' => 'publish', 'post_type' => 'page' ) );
      return array( 'link' => get_permalink( $id ) );`);
    const page = await openDesk('author');
    assert.equal(await value(page, 'clinic-name'), 'Linden <b>Clinic</b>');
    assert.equal(await value(page, 'clinic-phone'), '020 7946 0042');
    assert.equal(await value(page, 'address'), link);
    assert.ok((await text(page, 'sms')).includes('020 7946 0042'));
    const mail = await text(page, 'mail');
    assert.match(mail, /Call the emergency number if:\nCall 999\n/);
    assert.match(mail, /When the clinic is closed:\nCall Night Line: 020 7946 0199/);
    assert.equal(await value(page, 'clinic-hours'), 'Mo-Fr 09:00-17:30');
    assert.ok((await text(page, 'link')).startsWith(`${link}#procedure-date-`));
    assert.equal(await page.$('#wpadminbar'), null);
    assert.deepEqual(complaints(page), []);
    await page.close();
  });

  it('follows the clinic’s own guidance', async () => {
    const json = JSON.stringify(clinicFile().set('items[0].until', 72).data);
    php(`update_option( 'aftercare_guide_protocol', ${phpText(json)} );`);
    const page = await openDesk('author');
    assert.equal(await page.$eval('#hours-makeup', (field) => field.placeholder), '72');
    php(`update_option( 'aftercare_guide_protocol', '' );`);
    await page.close();
  });

  it('makes no link without a page with the guide, and leads to where one is added', async () => {
    php(DELETE_POSTS);
    const page = await openDesk('admin');
    assert.match(await text(page, 'no-link'), /No page of your site has the guide yet/);
    assert.match(
      await page.$eval('#no-link li a[href^=http]', ({ href }) => href),
      /post-new\.php/,
    );
    await page.close();
    const author = await openDesk('author');
    assert.equal(await author.$('#no-link li a[href^=http]'), null);
    await author.close();
  });

  it('makes no message for a page that does not take the date from the link, and leads to its editor', async () => {
    const id = php(
      `return wp_insert_post( array( 'post_title' => 'Aftercare & more', 'post_content' => '<!-- wp:aftercare-guide/guide /-->', 'post_status' => 'publish', 'post_type' => 'page' ) );`,
    );
    const page = await openDesk('admin');
    assert.match(
      await text(page, 'no-link'),
      /Your page “Aftercare & more” does not take the date from the link\..*switch on “Take the date from the link”/,
    );
    assert.equal(await page.$eval('#outcome', (outcome) => outcome.hidden), true);
    const edit = await page.$eval('#no-link li a[href^=http]', ({ href }) => href);
    assert.ok(edit.endsWith(`post.php?post=${id}&action=edit`), edit);
    await page.close();
    const author = await openDesk('author');
    assert.match(await text(author, 'no-link'), /does not take the date/);
    assert.equal(await author.$('#no-link li a[href^=http]'), null);
    await author.close();
  });

  it('lists the pages with a guide, and follows what the chosen one holds longer, its languages and its own clinic', async () => {
    php(
      `wp_insert_post( array( 'post_title' => 'For peels', 'post_content' => '<!-- wp:group --><div class="wp-block-group"><!-- wp:aftercare-guide/guide {"fromLink":true,"extend":"makeup:48","languages":"es en","clinicName":"Park","clinicPhone":"0900 123456"} /--></div><!-- /wp:group -->', 'post_status' => 'publish', 'post_type' => 'page' ) );`,
    );
    const page = await openDesk('admin');
    const names = await page.$$eval('#page option', (options) => options.map(({ label }) => label));
    assert.deepEqual(names, [
      'Aftercare & more (does not take the date)',
      'For peels',
      'Another page',
    ]);
    assert.equal(await value(page, 'clinic-phone'), '0900 123456');
    assert.equal(await value(page, 'languages'), 'es en');
    const hours = await page.$eval('#hours-makeup', ({ placeholder, min }) => [placeholder, min]);
    assert.deepEqual(hours, ['48', '48']);
    const link = await text(page, 'link');
    assert.match(link, /for-peels\/#procedure-date-[\d-]+_lang-es$/);
    // What the desk shows is what the patient's page shows.
    const patient = await newPage();
    await patient.goto(link);
    const seen = async (on) => {
      await guidesOn(on);
      return on.$eval('aftercare-guide', ({ shadowRoot, restrictions }) => [
        JSON.stringify(restrictions),
        shadowRoot.querySelector('.can-i, [part~=can-i]').textContent,
        shadowRoot.querySelector('[part~=signs]').textContent,
      ]);
    };
    const [real, shown] = [await seen(patient), await seen(page)];
    assert.deepEqual(shown, real);
    assert.match(real[0], /makeup/);
    await Promise.all([patient.close(), page.close()]);
  });

  it('finds a guide in a synced pattern, in a shortcode and in a pasted tag, and no guide that is shown as text', () => {
    const guides = (content) =>
      php(`return Aftercare_Guide\\guides_in( ${phpText(content)} );`).map(
        ({ attributes, isOfSite }) => [
          attributes['from-link'] ?? null,
          attributes.extend,
          isOfSite,
        ],
      );
    const pattern = php(
      `return wp_insert_post( array( 'post_title' => 'Ours', 'post_content' => '[aftercare_guide from_link extend="makeup:48"]', 'post_status' => 'publish', 'post_type' => 'wp_block' ) );`,
    );
    assert.deepEqual(guides(`<!-- wp:block {"ref":${pattern}} /-->`), [['1', 'makeup:48', true]]);
    assert.deepEqual(guides('<p>[aftercare_guide extend="sweating:72" from_link="no"]</p>'), [
      [null, 'sweating:72', true],
    ]);
    assert.deepEqual(
      guides('<div data-aftercare-guide="1" data-from-link="1" data-extend=makeup:48></div>'),
      [['1', 'makeup:48', false]],
    );
    assert.deepEqual(guides('<aftercare-guide from-link></aftercare-guide>'), [
      ['', undefined, false],
    ]);
    assert.deepEqual(guides('<p>[[aftercare_guide from_link]] and “data-aftercare-guide”</p>'), []);
    const listed = php(`
      $id = wp_insert_post( array( 'post_title' => 'Uses it', 'post_content' => '<!-- wp:block {"ref":${pattern}} /-->', 'post_status' => 'publish', 'post_type' => 'page' ) );
      wp_insert_post( array( 'post_title' => 'Secret', 'post_content' => '[aftercare_guide from_link]', 'post_status' => 'publish', 'post_type' => 'page', 'post_password' => 'x' ) );
      wp_insert_post( array( 'post_title' => 'Draft', 'post_content' => '[aftercare_guide from_link]', 'post_status' => 'draft', 'post_type' => 'page' ) );
      return array_column( Aftercare_Guide\\guide_pages(), 'title' );`);
    assert.deepEqual(listed, ['Aftercare & more', 'For peels', 'Uses it']);
  });

  it('asks a page of the site that is not in the list, as a visitor sees it', async () => {
    const addresses = php(`
      $made = array();
      foreach ( array( 'builder' => '<p>No guide here</p>', 'empty' => '<p>Nothing</p>', 'hidden' => '[aftercare_guide from_link]' ) as $name => $content ) {
        $made[ $name ] = get_permalink( wp_insert_post( array( 'post_title' => $name, 'post_name' => $name, 'post_content' => $content, 'post_status' => 'hidden' === $name ? 'private' : 'publish', 'post_type' => 'page' ) ) );
      }
      return $made;`);
    // As a page builder or a theme adds it.
    const plugin = join(site.root, 'wp-content/mu-plugins/builder.php');
    writeFileSync(
      plugin,
      `<?php add_filter( 'the_content', function ( $content ) { return is_page( 'builder' ) ? do_shortcode( '[aftercare_guide from_link extend="makeup:36"]' ) : $content; } );`,
    );
    const page = await openDesk('admin');
    const follow = async (address, done) => {
      await page.$eval(
        '#address',
        (field, given) => {
          field.value = given;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        address,
      );
      assert.match(await text(page, 'no-link'), /This page is being checked/);
      await page.waitForFunction(
        (words) =>
          document.querySelector('#no-link, #outcome').parentElement.innerText.match(words),
        { timeout: 10_000 },
        done,
      );
    };
    await follow(addresses.empty, 'has no aftercare guide');
    await follow(addresses.hidden, 'Visitors find no page');
    await follow(addresses.builder, 'The link');
    assert.equal(await page.$eval('#hours-makeup', ({ placeholder }) => placeholder), '36');
    assert.match(await text(page, 'link'), /builder\/#procedure-date/);
    rmSync(plugin);
    php(DELETE_POSTS);
    assert.deepEqual(complaints(page), []);
    await page.close();
  });

  it('is not shown to visitors', async () => {
    const page = await newPage();
    await page.goto(`${site.url}/${ADDRESS}`);
    assert.equal(await page.$('#desk'), null);
    await page.close();
  });
});

/** A text as PHP reads it. */
function phpText(given) {
  return `'${given.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}
