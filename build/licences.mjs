import license from 'rollup-plugin-license';

/** Licences (SPDX) that allow redistribution for free if the notice is included. */
const ALLOWED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Writes the licences of the packages that are bundled. The build fails if one of them is not allowed.
 *
 * @param {string} file - The file to write.
 */
export const licences = (file) =>
  license({
    thirdParty: {
      allow: {
        test: ({ license: name }) => ALLOWED.includes(name),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file,
        template: (packages) => packages.map(textOf).join(`\n${'-'.repeat(78)}\n\n`),
      },
    },
  });

const textOf = ({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText.trim()}\n`;
