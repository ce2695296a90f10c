/** This build's version; the build puts the number of `package.json` in its place. */
export const version = '0.0.0-dev';
