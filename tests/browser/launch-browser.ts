import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// The browser looks for updates and components at every start; a test has nobody to ask.
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/**
 * Starts a browser with nothing installed by hand: on Linux x64 the one in the package @sparticuz/chromium, elsewhere an
 * installed Chrome, or the one the variable CHROME names.
 *
 * @param more further switches
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...QUIET, ...more];
  const named = process.env['CHROME'];
  if (named) return playwright.launch({ executablePath: named, args });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package's own flags run everything in one process, which ends with the first window closed.
    return playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', ...args] });
  }
  return playwright.launch({ channel: 'chrome', args });
}
