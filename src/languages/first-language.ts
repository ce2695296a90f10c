/** What is shown where the page's language is not known here. A script with one language has that one. */
export { en as firstLanguage } from './en.js';
