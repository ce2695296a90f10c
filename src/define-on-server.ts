// What a React server component gets for `aftercare-guide/define`. Its code never reaches the browser, so the tag would
// stay undefined there, without a word.
throw new Error(
  "aftercare-guide/define defines the tag in the browser. Import it in a file that begins with 'use client'.",
);

export {};
