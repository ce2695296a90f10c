import { html, nothing, type TemplateResult } from 'lit';

/** A section of the form, with the mistakes in it. */
export interface ContentsEntry {
  readonly id: string;
  readonly name: string;
  readonly mistakes: number;
}

/** A way to each section. @param goTo - Gets the id of a section. */
export function contents(
  entries: readonly ContentsEntry[],
  goTo: (id: string) => void,
): TemplateResult {
  return html`<nav class="contents" id="contents" aria-label="Sections">
    <ul>
      ${entries.map(
        ({ id, name, mistakes }) =>
          html`<li>
            <a
              href="#${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(id);
              }}
              >${name}${
                mistakes
                  ? html` <span class="count"
                      >${mistakes}<span class="hidden"
                        >${mistakes === 1 ? ' mistake' : ' mistakes'}</span
                      ></span
                    >`
                  : nothing
              }</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
