import { buildPageScript } from './page-script.mjs';

/** Bundles the script of demo/editor.html. */
export async function buildEditor() {
  await buildPageScript({
    name: 'editor',
    entry: 'demo/editor/main.ts',
    bundled: {
      lit: 'LICENSE',
      'lit-html': 'LICENSE',
      'lit-element': 'LICENSE',
      '@lit/reactive-element': 'LICENSE',
      '@noble/hashes': 'LICENSE',
      'jsonc-parser': 'LICENSE.md',
      valibot: 'LICENSE.md',
    },
    notice:
      '/*! Contains Lit, Copyright Google LLC, BSD-3-Clause; @noble/hashes, Copyright Paul Miller (https://paulmillr.com), MIT; jsonc-parser, Copyright Microsoft, MIT; valibot, Copyright Fabian Hiller, MIT */',
  });
}
