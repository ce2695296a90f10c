/** This build's version; the build replaces it with the one in `package.json`. */
export const version = '0.0.0-dev';
