/** What is changed in Lit's published code. */
const CHANGES = [
  {
    what: 'the name of its Trusted Types policy, which another Lit on the page may have taken',
    pattern: /(?<=createPolicy\(["'])lit-html(?=["'])/g,
    replacement: 'aftercare-guide',
  },
  {
    what: "a property of the page's Symbol, for decorators, which are not used here",
    pattern: /Symbol\.metadata\s*\?\?=\s*Symbol\(["']metadata["']\)/g,
    replacement: '0',
  },
];

/** Changes Lit where a page would notice it. The build fails unless each place is found exactly once. */
export const changedLit = () => {
  const found = CHANGES.map(() => 0);
  return {
    name: 'changed-lit',
    transform(code) {
      let changed = code;
      for (const [index, { pattern, replacement }] of CHANGES.entries())
        changed = changed.replace(pattern, () => {
          found[index]++;
          return replacement;
        });
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      for (const [index, times] of found.entries())
        if (!error && times !== 1)
          this.error(`In Lit, ${CHANGES[index].what}: found ${times} times, not once.`);
    },
  };
};
