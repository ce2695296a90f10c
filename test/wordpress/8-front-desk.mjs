import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicFile } from './support/corpus.mjs';
import { complaints, logIn, newPage, php, site } from './support/site.mjs';

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
      update_option( 'aftercare_guide', array( 'clinic_name' => 'Linden <b>Clinic</b>', 'clinic_phone' => '020 7946 0042' ) );
      wp_insert_post( array( 'post_title' => 'Without', 'post_content' => '[aftercare_guide]', 'post_status' => 'publish', 'post_type' => 'page' ) );
      $id = wp_insert_post( array( 'post_title' => 'Aftercare', 'post_content' => '[aftercare_guide from_link]', 'post_status' => 'publish', 'post_type' => 'page' ) );
      return array( 'link' => get_permalink( $id ) );`);
    const page = await openDesk('author');
    assert.equal(await value(page, 'clinic-name'), 'Linden <b>Clinic</b>');
    assert.equal(await value(page, 'clinic-phone'), '020 7946 0042');
    assert.equal(await value(page, 'address'), link);
    assert.ok((await text(page, 'sms')).includes('020 7946 0042'));
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

  it('makes no link without a page that takes the date from it', async () => {
    php(DELETE_POSTS);
    const page = await openDesk('author');
    assert.ok((await text(page, 'no-link')).includes('Write the address of your page'));
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
