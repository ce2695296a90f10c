/** The page that a test file runs in. Its tests begin when their font has loaded. */
export const testPage = (testFramework) => `<!doctype html>
  <html>
    <head></head>
    <body>
      <script type="module">
        import { useTestFont } from '/test/support/font.ts';
        import { markRetriedTests } from '/test/support/retries.ts';
        await useTestFont(document);
        await import(${JSON.stringify(testFramework)});
        markRetriedTests();
      </script>
    </body>
  </html>`;
