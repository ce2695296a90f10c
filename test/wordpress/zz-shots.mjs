import { wordpressOf } from './support/debian.mjs';
import { startWordpress, pluginZip } from './support/wordpress.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
const out = '/tmp/wordpress-lab/shots';
mkdirSync(out, { recursive: true });
const wp = await startWordpress(wordpressOf(process.argv[2] ?? 'sid'));
process.env.AFTERCARE_SITE = JSON.stringify(wp.site);
try {
  execFileSync('unzip', ['-q', '-o', pluginZip, '-d', wp.site.root + '/wp-content/plugins']);
  const { php, logIn, newPage, publish, site, threeDaysAgo, guidesOn } =
    await import('./support/site.mjs');
  php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'aftercare-guide/aftercare-guide.php' ); update_option( 'aftercare_guide', array( 'clinic_name' => 'Rosewater Clinic', 'clinic_phone' => '020 7946 0018', 'clinic_email' => 'hello@rosewater.example', 'accent' => '#7a3b8f' ) ); return 1;`,
  );
  const link = await publish(
    'author',
    `<!-- wp:paragraph --><p>Dear Ann, here is your guide.</p><!-- /wp:paragraph --><!-- wp:aftercare-guide/guide {"procedureDate":"${threeDaysAgo}"} /--><!-- wp:paragraph --><p>After the guide.</p><!-- /wp:paragraph -->`,
    'Your aftercare',
  );
  for (const width of [320, 720, 1200]) {
    const p = await newPage({ width });
    await p.goto(link);
    await guidesOn(p);
    await p.screenshot({ path: `${out}/front-${width}.png`, fullPage: width !== 1200 });
  }
  const n = await newPage({ scripts: false, width: 720 });
  await n.goto(link);
  await n.screenshot({ path: `${out}/noscript-720.png`, fullPage: true });
  const ad = await logIn('admin');
  await ad.goto(site.url + '/wp-admin/options-general.php?page=aftercare-guide');
  await ad.$eval('#aftercare-guide-protocol', (f) => {
    f.value = '{\n  "id": 7\n}';
    f.dispatchEvent(new Event('input'));
    document.querySelector('form[action="options.php"]').noValidate = true;
  });
  await new Promise((r) => setTimeout(r, 800));
  await ad.screenshot({ path: `${out}/settings-check.png`, fullPage: true });
  await ad.$eval('#aftercare-guide-clinic_phone', (f) => {
    f.value = 'ask Ann';
  });
  await ad.$eval('#aftercare-guide-accent', (f) => {
    f.value = '#ffcc00';
  });
  await Promise.all([ad.waitForNavigation(), ad.click('#submit')]);
  await ad.screenshot({ path: `${out}/settings-refused.png`, fullPage: true });
  await ad.setViewport({ width: 1400, height: 1000 });
  await ad.goto(site.url + '/wp-admin/post-new.php');
  await ad.waitForFunction(
    () =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
      window.wp.blocks.getBlockType('aftercare-guide/guide'),
    { timeout: 60000 },
  );
  await ad.evaluate((procedureDate) => {
    const { data, blocks } = window.wp;
    data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
    const b = blocks.createBlock('aftercare-guide/guide', { procedureDate });
    data.dispatch('core/block-editor').insertBlocks([b]);
    data.dispatch('core/block-editor').selectBlock(b.clientId);
    (
      data.dispatch('core/edit-post').openGeneralSidebar ??
      data.dispatch('core/editor').openGeneralSidebar
    )?.('edit-post/block');
  }, threeDaysAgo);
  await new Promise((r) => setTimeout(r, 6000));
  await ad.screenshot({ path: `${out}/editor.png` });
} finally {
  wp.stop();
}
process.exit(0);
