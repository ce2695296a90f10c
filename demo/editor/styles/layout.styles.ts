import { css } from 'lit';

/** Where things are. The width is that of the editor, which may be a part of a page. */
export const layoutStyles = css`
  :host {
    container: editor / inline-size;
  }

  .workbench,
  .form,
  .section,
  .cards,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .workbench {
    gap: 1.25rem 2rem;
    padding-block-start: 1.25rem;
  }

  .form {
    gap: 2rem;
  }

  .section {
    gap: 1rem;
  }

  .section > h2 {
    inline-size: fit-content;
  }

  .to-contents {
    font-size: 0.875rem;
  }

  .cards {
    gap: 0.75rem;
  }

  .card {
    gap: 0.75rem;
    padding: 0.875rem clamp(0.75rem, 3cqi, 1rem);
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
  }

  .see {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--line);
    background: var(--page);
  }

  .see button {
    inline-size: 100%;
  }

  .preview {
    display: none;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
  }

  .seen .preview {
    display: flex;
  }

  .seen :is(.form, .contents) {
    display: none;
  }

  .phone {
    max-inline-size: 24.5rem;
    overflow: auto;
    padding: 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    background: var(--surface);
  }

  /* The bars that stay cover nothing that gets the focus. */
  @media (min-height: 32rem) {
    .form :is(h2, h3, .card, .add, a, button, input, select, summary, textarea) {
      scroll-margin-block: calc(var(--editor-top, 0rem) + 8rem) 5rem;
    }
  }

  @media (max-height: 32rem) {
    .see {
      position: static;
    }
  }

  @container editor (inline-size >= 52rem) {
    .workbench {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24.5rem);
    }

    .contents {
      grid-column: 1 / -1;
    }

    .preview {
      display: flex;
    }

    .seen .form {
      display: grid;
    }

    .seen .contents {
      display: block;
    }

    .see {
      display: none;
    }

    .form :is(h2, h3, .card, .add, a, button, input, select, summary, textarea) {
      scroll-margin-block: calc(var(--editor-top, 0rem) + 5rem) 1rem;
    }

    .preview {
      position: sticky;
      inset-block-start: calc(var(--editor-top, 0rem) + 4.5rem);
      block-size: calc(100vh - var(--editor-top, 0rem) - 5.5rem);
      overflow: auto;
    }

    .phone {
      flex: 1 1 24rem;
      min-block-size: 14rem;
    }
  }

  @container editor (inline-size >= 70rem) {
    .workbench {
      grid-template-columns: 9.5rem minmax(0, 1fr) minmax(0, 24.5rem);
    }

    .contents {
      grid-column: auto;
      position: sticky;
      inset-block-start: calc(var(--editor-top, 0rem) + 4.5rem);
      align-self: start;
    }

    .contents ul {
      display: grid;
    }

    .form:first-child {
      grid-column: span 2;
    }
  }

  @media print {
    :is(.bar, .contents, .see, .preview) {
      display: none !important;
    }
  }
`;
