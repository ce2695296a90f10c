import { css } from 'lit';

/** The preview's clock. */
export const clockStyles = css`
  .clock {
    display: grid;
    grid-template-columns: 4.5rem 4.5rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: end;
  }

  .clock input,
  .clock select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .clock.two {
    grid-template-columns: minmax(0, 15rem) minmax(0, 1fr);
  }

  .clock.one {
    grid-template-columns: minmax(0, 1fr);
  }
`;
