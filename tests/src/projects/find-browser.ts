import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Why a check in a browser is skipped. */
export const noBrowser = `no ${browsers.join(', ')} on the path; set CHROMIUM`;

/** Path of a Chromium, or what CHROMIUM names. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const places = (process.env['PATH'] ?? '').split(delimiter);
  return browsers
    .flatMap((browser) => places.map((place) => join(place, browser)))
    .find((file) => existsSync(file));
}
