import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../../../src/guidance/protocol-rules.js';
import type { EditorContext, MakeEdit } from '../context.js';
import type { List } from '../model/model.js';
import { remarkList } from './remarks.js';
import { shownLanguages } from './texts.js';

export interface Card {
  readonly list: List;
  readonly id: string;
  readonly title: unknown;
  /** Whether the name is only for screen readers, since the content shows it. */
  readonly isNamed?: boolean;
  /** As in "Turn off"; absent if it cannot be removed. */
  readonly removal?: {
    readonly name: string;
    readonly make: MakeEdit;
    /** The id of the heading that gets the focus. Default: that of the section. */
    readonly then?: string;
  };
  /** Its place in the list, and how it is moved; absent if there is no order. */
  readonly order?: Order;
}

export interface Order {
  readonly index: number;
  readonly count: number;
  readonly move: (by: -1 | 1) => MakeEdit;
}

/** The cards of a list. They are made at once: what no card shows is shown above them. */
export function cards<Each extends { readonly id: string }>(
  all: readonly Each[],
  one: (each: Each) => TemplateResult,
): TemplateResult {
  const made = all.map((each) => [each.id, one(each)] as const);
  return html`<ul class="cards">
    ${repeat(
      made,
      ([id]) => id,
      ([, content]) => content,
    )}
  </ul>`;
}

/** An entry of a list, with its name, its place and its removal. */
export function card(context: EditorContext, each: Card, content: unknown): TemplateResult {
  const { list, title, removal, order } = each;
  const id = `${list}-${each.id}`;
  const left = context.remarksLeft(isAbout(context, list, each.id));
  const refused = context.refused(id);
  return html`<li>
    <div class="card" role="group" aria-labelledby="${id}-title">
      <div class="row">
        <h3
          id="${id}-title"
          class=${each.isNamed ? 'hidden' : ''}
          tabindex="-1"
          lang=${context.base}
        >
          ${title}
        </h3>
        <span class="row push">
          ${order ? orderButtons(context, id, order) : nothing}
          ${
            removal
              ? html`<button
                  id="${id}-remove"
                  class="small"
                  aria-describedby="${id}-title"
                  @click=${() =>
                    context.change(removal.make, id) &&
                    removal.then &&
                    context.focusOn(removal.then)}
                >
                  ${removal.name}
                </button>`
              : nothing
          }
        </span>
      </div>
      ${remarkList(id, [...left, ...(refused ? [{ kind: 'mistake', text: refused } as const] : [])])}
      ${content}
    </div>
  </li>`;
}

/** Whether a place is in an entry, or in its texts in a language that is shown. */
function isAbout(context: EditorContext, list: List, id: string): (place: Path) => boolean {
  const languages = shownLanguages(context);
  return ([first, second, third, fourth]) =>
    (first === list && second === id) ||
    (first === 'texts' && languages.includes(String(second)) && third === list && fourth === id);
}

/** Two buttons that move an entry; at an end one of them has no effect, but keeps the focus. */
export function orderButtons(
  context: EditorContext,
  id: string,
  { index, count, move }: Order,
): TemplateResult {
  const button = (name: string, sign: string, by: -1 | 1) => {
    const isEnd = by < 0 ? index === 0 : index === count - 1;
    return html`<button
      id="${id}-${name}"
      class="small"
      aria-label="Move ${name}"
      aria-describedby="${id}-title"
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => isEnd || context.change(move(by), id)}
    >
      ${sign}
    </button>`;
  };
  return html`${button('up', '↑', -1)}${button('down', '↓', 1)}`;
}

/** What is read less often, closed at first. Its content is made once it is open. */
export function folded(
  context: EditorContext,
  id: string,
  title: unknown,
  content: () => unknown,
): TemplateResult {
  const isOpen = context.isOpen(id);
  return html`<details
    ?open=${isOpen}
    @toggle=${({ target }: Event) => context.setOpen(id, (target as HTMLDetailsElement).open)}
  >
    <summary id=${id}>${title}</summary>
    ${isOpen ? html`<div class="fields">${content()}</div>` : nothing}
  </details>`;
}
