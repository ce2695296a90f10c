// Over W3C WebDriver, which can resize the window.

const viewport = { width: 800, height: 600 };

export async function emulate(browser, wanted) {
  await browser.setViewport(wanted.viewport ?? viewport);
}

export function reset(browser) {
  return emulate(browser, {});
}
