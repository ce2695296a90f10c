import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../test/support/browsers.mjs';

export async function startBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run: node test/support/ensure-browsers.mjs');
  return puppeteer.launch({ executablePath, args: chromiumArgs });
}

/**
 * A page in a process of its own, where nothing is warm: no compiled code, no formatter, no heap.
 * The caller closes its context.
 */
export async function openFreshPage(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  return { context, page, session: await page.createCDPSession() };
}

export async function inFreshPage(browser, work) {
  const { context, page, session } = await openFreshPage(browser);
  try {
    return await work(page, session);
  } finally {
    await context.close();
  }
}
