// Text is as wide as its font makes it, and no two machines have the same fonts. So the tests load one: the page that
// a test file runs in is set in Roboto, and so is each page of the demo that a test opens.
// It has no Arabic and no Chinese. Tests that measure those allow for any font.

const RANGES = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF',
} as const;
const WEIGHTS = ['400', '700'] as const;

type Faces = readonly { readonly data: ArrayBuffer; readonly descriptors: FontFaceDescriptors }[];

let faces: Promise<Faces> | undefined;

function fetchFaces(): Promise<Faces> {
  return Promise.all(
    Object.entries(RANGES).flatMap(([subset, unicodeRange]) =>
      WEIGHTS.map(async (weight) => {
        const file = `roboto-${subset}-${weight}-normal.woff2`;
        const answer = await fetch(`/node_modules/@fontsource/roboto/files/${file}`);
        if (!answer.ok) throw new Error(`${file} is missing: run npm ci.`);
        return { data: await answer.arrayBuffer(), descriptors: { weight, unicodeRange } };
      }),
    ),
  );
}

/** Makes Roboto the font of a page that sets no font. */
export async function useTestFont(page: Document): Promise<void> {
  await addRoboto(page, ':root { font-family: Roboto }');
}

/** Makes Roboto the font of all text on a page, whatever its styles say. The page itself makes no request. */
export async function forceTestFont(page: Document): Promise<void> {
  await addRoboto(
    page,
    '* { font-family: Roboto !important; --aftercare-font: Roboto !important }',
  );
}

async function addRoboto(page: Document, styles: string): Promise<void> {
  const { FontFace, CSSStyleSheet } = page.defaultView as Window & typeof globalThis;
  faces ??= fetchFaces();
  for (const { data, descriptors } of await faces)
    page.fonts.add(await new FontFace('Roboto', data, descriptors).load());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
