import { describe } from 'vitest';
import { chromiumPath } from '../browser/browser';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

/** Tests that need a browser; without one they say so and are skipped. */
export const describeInBrowser = describe.skipIf(noBrowser);
