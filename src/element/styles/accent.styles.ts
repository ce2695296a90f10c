import { css } from 'lit';

/**
 * Any accent is readable: darker on a light surface, lighter on a dark one, as far as it must be. One colour carries
 * both lightnesses: 49 % of the accent's, and 51 % of 0 on a light surface or of 1 on a dark one. none lets the
 * accent keep its hue.
 */
export const accent = css`
  @supports (color: oklch(from red l c h)) {
    .guide {
      --is-dark: oklch(from var(--surface) clamp(0, (0.6 - l) * 1000, 1) none none);
      --both: color-mix(in oklch, var(--own-accent) 49%, var(--is-dark));
      --accent: oklch(
        from var(--both)
          calc(
            clamp(0, (0.5 - l) * 1000, 1) * min(l / 0.49, 0.47) + clamp(0, (l - 0.5) * 1000, 1) *
              max((l - 0.51) / 0.49, 0.75)
          )
          c h
      );
      --bar: oklch(from var(--avoid) 0.67 max(c, 0.13) calc(h + 8));
    }
  }
`;
