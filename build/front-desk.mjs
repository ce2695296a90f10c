import { buildPageScript } from './page-script.mjs';

/** Bundles the script of demo/link.html. */
export async function buildFrontDesk() {
  await buildPageScript({
    name: 'front-desk',
    entry: 'demo/front-desk/main.ts',
    bundled: { uqr: 'LICENSE', valibot: 'LICENSE.md' },
    notice:
      '/*! Contains uqr, Copyright Project Nayuki and Anthony Fu, and valibot, Copyright Fabian Hiller, MIT */',
  });
}
