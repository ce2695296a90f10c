import { theme } from './theme.styles.js';
import { accent } from './accent.styles.js';
import { frame } from './frame.styles.js';
import { header } from './header.styles.js';
import { dateForm } from './date-form.styles.js';
import { when } from './when.styles.js';
import { lists } from './lists.styles.js';
import { background } from './background.styles.js';
import { layouts } from './layouts.styles.js';
import { print } from './print.styles.js';

/** In cascade order: from top to bottom, then the other layouts and paper. */
export const styles = [
  theme,
  accent,
  frame,
  header,
  dateForm,
  when,
  lists,
  background,
  layouts,
  print,
];
