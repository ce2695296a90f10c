import { builtIn } from './built-in.js';

/** Only for paper, so that nothing of the page is missing on screen if the browser never says that it has printed. */
const RULES =
  '@media print{@page{size:auto;margin:1cm}html:not(#_){all:initial!important}html:not(#_)>*{display:none!important}}';

/**
 * Prints a sheet and nothing else of the page: in a copy beside the body, where no scrolling, fixed or transformed
 * parent can cut it off.
 *
 * @param sheet - In a guide, which it has its look from.
 * @returns how to bring the page back on paper. Throws if the browser has no constructed style sheets.
 */
export function printAlone(sheet: Element): () => void {
  const guide = sheet.parentElement as Element;
  const page = guide.ownerDocument;
  const view = builtIn(page, 'defaultView') as Window & typeof globalThis;
  const rules = new view.CSSStyleSheet();
  rules.replaceSync(RULES);
  // The guide's style sheet shows it on paper only.
  const paper = builtIn(page, 'createElement')('div');
  paper.hidden = true;
  paper.style.fontFamily = getComputedStyle(guide).fontFamily;
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = (guide.getRootNode() as ShadowRoot).adoptedStyleSheets;
  const copy = guide.cloneNode() as Element;
  copy.append(sheet.cloneNode(true));
  root.append(copy);
  builtIn(page, 'documentElement').append(paper);
  adopt(page, [...builtIn(page, 'adoptedStyleSheets'), rules]);
  return () => {
    paper.remove();
    adopt(
      page,
      builtIn(page, 'adoptedStyleSheets').filter((each) => each !== rules),
    );
  };
}

/** Past an element that replaces the property, see `builtIn()`. */
function adopt(page: Document, sheets: CSSStyleSheet[]): void {
  Reflect.set(Object.getPrototypeOf(page) as object, 'adoptedStyleSheets', sheets, page);
}
