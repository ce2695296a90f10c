/** The fallback if the guide does not have the page's language. A script with one language uses that one. */
export { en as firstLanguage } from './en.js';
