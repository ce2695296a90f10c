import { barStyles } from './bar.styles.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './buttons.styles.js';
import { clockStyles } from './clock.styles.js';
import { fieldStyles } from './fields.styles.js';
import { layoutStyles } from './layout.styles.js';
import { partStyles } from './parts.styles.js';

export const editorStyles = [
  baseStyles,
  fieldStyles,
  buttonStyles,
  barStyles,
  clockStyles,
  layoutStyles,
  partStyles,
];
