import { escaped } from '../view/text-html.js';

/** A page of HTML to print. It loads nothing. */
export interface Paper {
  /** BCP 47, of the page's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly style: string;
  /** HTML. */
  readonly body: string;
}

export function paper({ lang, dir, title, style, body }: Paper): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
