import { css } from 'lit';

/** Fields, buttons and the remarks under them. */
export const fieldStyles = css`
  .field,
  .fields,
  fieldset {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  .field {
    gap: 0.25rem;
  }

  .fields {
    gap: 0.875rem;
  }

  fieldset {
    gap: 0.625rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.375rem;
    padding: 0;
    font-weight: 650;
  }

  label,
  .label {
    font-size: 0.875rem;
  }

  label small {
    color: var(--muted);
    font-size: inherit;
  }

  input,
  select,
  textarea,
  button,
  .button {
    min-block-size: 2.5rem;
    margin: 0;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--field);
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
  }

  input:not(
    .amount,
    [type='checkbox'],
    [type='radio'],
    [type='number'],
    [type='date'],
    [type='time']
  ),
  textarea,
  .field > select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .amount,
  input[type='number'] {
    inline-size: 5.5rem;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    accent-color: var(--brand);
  }

  textarea {
    display: block;
    field-sizing: content;
    resize: vertical;
    line-height: 1.4;
  }

  select {
    max-inline-size: 100%;
  }

  .check {
    display: flex;
    gap: 0.625rem;
    align-items: center;
  }

  .check label {
    font-size: 0.9375rem;
  }

  [aria-invalid='true'] {
    border-color: var(--problem);
    box-shadow: inset 0 0 0 1px var(--problem);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.625rem;
    align-items: center;
    min-inline-size: 0;
  }

  .row.bottom {
    align-items: end;
  }

  .push {
    margin-inline-start: auto;
  }

  .remarks {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .remark.mistake {
    color: var(--problem);
    font-weight: 600;
  }

  .remark.careless,
  .notice {
    padding: 0.5rem 0.75rem;
    border-radius: 0.5rem;
    background: var(--caution-surface);
    color: var(--caution);
  }

  .remark.advice {
    color: var(--caution);
  }

  .remark.advice::before {
    content: '\\2022\\00a0' / '';
  }

  .notice {
    font-size: 0.875rem;
  }

  .notice.bad {
    background: var(--problem-surface);
    color: var(--problem);
  }

  @media (forced-colors: active) {
    .first,
    .remark.careless,
    .notice {
      border: 1px solid;
    }
  }
`;
