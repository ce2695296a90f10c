import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  complaints,
  guidesOn,
  newPage,
  php,
  publish,
  rest,
  site,
  threeDaysAgo,
} from './support/site.mjs';

const FILE = 'https://guidance.example/own.json';
/** In a guide that has chosen its guidance without the right to. */
const REFUSED = 'data-src="about:invalid"';
const chosen = (more = '') =>
  `<div data-aftercare-guide="1" data-procedure-date="${threeDaysAgo}" data-src="${FILE}" data-now="2026-01-01" data-clinic-phone="020 7946 0018"${more}>Call us on 020 7946 0018.</div>`;
const html = (content) => `<!-- wp:html -->${content}<!-- /wp:html -->`;

const textOf = async (address) => (await fetch(address)).text();
const tagIn = (page) => /<div[^>]*data-aftercare-guide="1"[^>]*>/.exec(page)?.[0] ?? '';
/** A value for PHP. */
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const withoutGuidance = (text) =>
  php(`return Aftercare_Guide\\without_guidance( ${quoted(text)} );`);

before(() => {
  php(
    `update_option( 'aftercare_guide', array( 'clinic_name' => 'Rosewater Clinic', 'clinic_phone' => '020 7946 0018' ) ); update_option( 'aftercare_guide_protocol', '' ); return 1;`,
  );
});

describe('A guide of an author, who may not write HTML', () => {
  it('chooses neither guidance nor clock, requests nothing, and shows the phone', async () => {
    const page = await newPage();
    await page.goto(await publish('author', html(chosen())));
    const [guide] = await guidesOn(page);
    assert.equal(guide.phone, 'tel:02079460018');
    assert.equal(guide.day, 3);
    assert.match(guide.text, /We cannot show the guide for your treatment now/);
    assert.doesNotMatch(guide.text, /You can /);
    assert.deepEqual(
      page.requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url)),
      [],
    );
  });

  it('keeps everything else as it is', async () => {
    const tag = tagIn(
      await textOf(await publish('author', html(chosen(' data-procedure="peel"')))),
    );
    assert.ok(tag.includes(REFUSED), tag);
    assert.ok(tag.includes('data-procedure="peel"') && tag.includes(`date="${threeDaysAgo}"`), tag);
    assert.doesNotMatch(tag, /data-now|guidance\.example/);
    const plain = chosen().replace(/ data-(src|now)="[^"]*"/g, '');
    assert.equal(tagIn(await textOf(await publish('author', html(plain)))), tagIn(plain));
  });

  for (const [where, content] of Object.entries({
    'the classic editor': `<p>Welcome.</p>\n\n${chosen()}`,
    'another element': html(chosen().replaceAll('div', 'section')),
    'the text of a shortcode': `[aftercare_guide]${chosen()}[/aftercare_guide]`,
    'the text of a block': `<!-- wp:group --><div class="wp-block-group">${html(chosen())}</div><!-- /wp:group -->`,
  }))
    it(`is the same in ${where}`, async () => {
      const page = await textOf(await publish('author', content));
      assert.ok(page.includes('data-aftercare-guide="1"'));
      assert.doesNotMatch(page, /guidance\.example|data-now/);
    });

  it('is the same in an excerpt', () => {
    const excerpt = php(`kses_remove_filters();
      $author = get_user_by( 'login', 'author' )->ID;
      $id = wp_insert_post( array( 'post_author' => $author, 'post_title' => 'Excerpt', 'post_content' => 'x', 'post_excerpt' => ${quoted(chosen())}, 'post_status' => 'publish' ) );
      return get_the_excerpt( $id );`);
    assert.ok(excerpt.includes(REFUSED), excerpt);
  });

  it('is the same in a synced pattern that an administrator’s page shows', async () => {
    const { json } = await rest('author', 'POST', '/wp/v2/blocks', {
      title: 'Pattern',
      content: html(chosen()),
      status: 'publish',
    });
    const page = await textOf(await publish('admin', `<!-- wp:block {"ref":${json.id}} /-->`));
    assert.ok(tagIn(page).includes(REFUSED), tagIn(page));
  });

  it('is the same in a page of an administrator that such a user has changed last', () => {
    const shown = php(`kses_remove_filters();
      $author = get_user_by( 'login', 'author' )->ID;
      $id = wp_insert_post( array( 'post_author' => 1, 'post_title' => 'Changed', 'post_content' => ${quoted(chosen())}, 'post_status' => 'publish' ) );
      $show = function () use ( $id ) { $GLOBALS['post'] = get_post( $id ); return apply_filters( 'the_content', get_post( $id )->post_content ); };
      $before = $show();
      wp_set_current_user( $author );
      wp_update_post( array( 'ID' => $id, 'post_content' => ${quoted(chosen(' data-layout="compact"'))} ) );
      return array( $before, $show() );`);
    assert.ok(shown[0].includes(FILE));
    assert.ok(shown[1].includes(REFUSED), shown[1]);
  });

  it('is the same in content that no post is known for', () => {
    const shown = php(
      `$GLOBALS['post'] = null; return apply_filters( 'the_content', ${quoted(chosen())} );`,
    );
    assert.ok(shown.includes(REFUSED), shown);
  });
});

describe('A guide of an administrator', () => {
  it('chooses both', async () => {
    const tag = tagIn(await textOf(await publish('admin', html(chosen()))));
    assert.ok(tag.includes(`data-src="${FILE}"`) && tag.includes('data-now="2026-01-01"'), tag);
  });
});

describe('A widget', () => {
  const saved = (user) =>
    php(`wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
      $widget = new WP_Widget_Block();
      $instance = array( 'content' => ${quoted(html(chosen()))} );
      return apply_filters( 'widget_update_callback', $instance, $instance, array(), $widget )['content'];`);

  it('chooses its guidance only if who saves it may write HTML', () => {
    assert.ok(saved('admin').includes(FILE));
    assert.ok(saved('author').includes(REFUSED));
  });
});

describe('Markup without its choice of guidance', () => {
  for (const [what, text] of Object.entries({
    capitals: '<DIV DATA-AFTERCARE-GUIDE=1 DATA-SRC=//x.example DATA-NOW=1>',
    'single quotes': `<div data-aftercare-guide='1' data-src='//x.example'>`,
    'no quotes': '<div data-aftercare-guide data-src=//x.example>',
    'no spaces': '<div data-aftercare-guide="1"data-src="//x.example"data-src="//y.example">',
    'a slash': '<div/data-aftercare-guide/data-src="//x.example">',
    'two of them': '<div data-src="//x.example" data-src="//y.example" data-aftercare-guide="1">',
    'lines between': '<div\ndata-src\n=\n"//x.example"\n data-aftercare-guide="1"\n>',
    'a bracket in a value': '<div title=">" data-src="//x.example" data-aftercare-guide="1">',
    'the tag itself': '<aftercare-guide src="//x.example" now="2026-01-01">',
    'a comment that looks like a tag':
      '<!-- <div title=" --><div data-src="//x.example" data-aftercare-guide="1"> <!-- "> -->',
    'a comment that looks like a guide':
      '<!-- <div data-aftercare-guide="1" title=" --><div data-src="//x.example" data-aftercare-guide="1"> <!-- "> -->',
  }))
    it(`has none in a browser if it has ${what}`, async () => {
      const page = await newPage();
      await page.setContent(`<body>${withoutGuidance(text)}</body>`);
      const found = await page.$$eval('[data-aftercare-guide], aftercare-guide', (all) =>
        all.flatMap((each) =>
          ['src', 'data-src', 'now', 'data-now'].map((name) => each.getAttribute(name)),
        ),
      );
      assert.deepEqual(
        found.filter((value) => value !== null && value !== 'about:invalid'),
        [],
      );
    });

  it('is otherwise the same', () => {
    for (const text of [
      '<img data-src="photo.jpg" src="x.jpg"><a href="?now=1">now</a>',
      '<div class="aftercare-guide" title="a > b">Aftercare-guide &amp; more</div>',
      '<div data-aftercare-guide="1" data-clinic-name="src=&quot;x&quot;">',
    ])
      assert.equal(withoutGuidance(text), text);
  });

  it('is no guide if it is too much for PHP', () => {
    const most = php(`ini_set( 'pcre.backtrack_limit', '10' ); ini_set( 'pcre.jit', '0' );
      return Aftercare_Guide\\without_guidance( ${quoted(chosen())} );`);
    assert.doesNotMatch(most, /\sdata-aftercare-guide/);
  });

  it('logs nothing', () => assert.deepEqual(complaints(), []));
});
