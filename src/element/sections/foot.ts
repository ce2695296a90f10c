import { html, nothing, type TemplateResult } from 'lit';
import { gapIn, phrase } from '../../languages/phrase.js';
import type { Words } from '../../languages/words.js';
import type { SectionContext, ToolsContext } from './context.js';
import { details } from './details.js';
import { phraseTemplate } from './phrase.js';

/** The clinic's note and contact details, the tools, and what the guide is not. */
export function foot(context: SectionContext): TemplateResult {
  const { view, tools } = context;
  const { words, contact, closing, imprint } = view;
  const { email, website } = contact;
  return html`<footer class="foot">
    <slot name="note"></slot>
    ${closing.map((line) => html`<p>${line}</p>`)}
    ${
      email || website
        ? html`<p class="links">
            ${
              email &&
              link(
                email,
                phraseTemplate(phrase(words.write, { email: { kind: 'ltr', text: email.text } })),
              )
            }
            ${website && link(website, website.href ? words.website : html`<bdi translate="no">${website.text}</bdi>`)}
          </p>`
        : nothing
    }
    <p class="note">
      ${words.disclaimer + gapIn(words)}<span class="imprint"
        >${imprint.map((line) => html`<span>${phraseTemplate([...line, gapIn(words)])}</span>`)}</span
      >
    </p>
    <div part="tools" class="tools">
      ${button(words.addToCalendar, tools.onCalendar)}
      ${
        tools.onCalendar
          ? html`<label class="keep"
              ><input id="reminders" type="checkbox" />${words.reminders}</label
            >`
          : nothing
      }
      ${send(context)} ${button(words.copyLink, tools.onCopyLink)}
      ${button(words.print, tools.onPrint)}
      ${tools.onCopyLink || tools.onSend || tools.onSendDate ? copied(tools, words) : nothing}
    </div>
  </footer>`;
}

/** Where there is a date to send, it says so before. */
function send(context: SectionContext): TemplateResult | typeof nothing {
  const { words } = context.view;
  const { onSend, onSendDate, dateToSend } = context.tools;
  return onSendDate
    ? details(
        context,
        { id: 'send', className: 'send' },
        words.send,
        () =>
          html`${button(words.sendPage, onSend)} ${button(phraseTemplate(dateToSend), onSendDate)}`,
      )
    : button(words.send, onSend);
}

/** The result of copying: a confirmation, or the link to copy by hand. */
function copied({ linkCopied, linkToCopy }: ToolsContext, words: Words): TemplateResult {
  return html`<span class="note" role="status">${linkCopied ? words.linkCopied : nothing}</span> ${
      linkToCopy === null
        ? nothing
        : html`<input
            class="link-field"
            readonly
            aria-label=${words.copyLink}
            .value=${linkToCopy}
          />`
    }`;
}

function button(
  text: unknown,
  onClick: ((event: Event) => void) | null,
): TemplateResult | typeof nothing {
  if (!onClick) return nothing;
  return html`<button type="button" class="quiet" @click=${onClick}>${text}</button>`;
}

function link({ href }: { readonly href: string | null }, text: unknown): TemplateResult {
  return href === null ? html`<span>${text}</span>` : html`<a href=${href}>${text}</a>`;
}
