import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../src/element/sections/icons.js';
import { iconNames, type IconName } from '../../../src/guidance/icons.js';
import type { Item } from '../../../src/guidance/protocol.js';
import type { EditorContext } from '../context.js';
import { setIcon } from '../model/model.js';

/** The picture beside an item's name. */
export function iconChoice(context: EditorContext, item: Item): TemplateResult {
  const { id } = item;
  const name = `items-${id}-icon`;
  const pick = (picked: IconName | null) => () =>
    context.change((text, procedure) => setIcon(text, procedure, id, picked), name);
  return html`<fieldset>
    <legend class="label">Picture</legend>
    <div class="icons">
      <label
        ><input
          type="radio"
          id="${name}-own"
          name=${name}
          .checked=${live(item.icon === undefined)}
          @change=${pick(null)}
        />
        <span>By itself</span></label
      >
      ${iconNames.map(
        (each) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${live(item.icon === each)}
              @change=${pick(each)}
            />
            ${icon(each)}<span class="hidden">${each}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
