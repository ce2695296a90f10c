import { css, html, LitElement } from 'lit';

const lines = [
  'Wash your face',
  'Keep your skin moist',
  'Use sunscreen',
  'Wear a hat',
  'Find shade',
  'Drink water',
  'Eat well',
];

/** A Lit element of 43 nodes that decides nothing: what any card of this kind costs, as a yardstick. */
class BareLitCard extends LitElement {
  static properties = { procedureDate: { attribute: 'procedure-date' } };

  static styles = css`
    :host {
      display: block;
      font: medium / 1.5 sans-serif;
    }
    article {
      padding: 1em;
      border: 1px solid #d8dfdd;
      border-radius: 14px;
    }
    h2,
    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.5em;
      border-block-end: 1px solid #d8dfdd;
    }
    b {
      display: block;
    }
    a {
      color: #0c6152;
    }
  `;

  render() {
    return html`<article>
      <h2>${this.procedureDate}</h2>
      <ul>
        ${lines.map((line) => html`<li><b>${line}</b><span>A line that says why.</span></li>`)}
      </ul>
      <p>This is general advice.</p>
      <a href="tel:02079460018">Call 020 7946 0018</a>
    </article>`;
  }
}

customElements.define('bare-lit-card', BareLitCard);
