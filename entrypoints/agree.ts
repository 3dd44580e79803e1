/**
 * Put into a page by the popup, once, when the person opened it over a page that is no policy document: which policy links stand beside
 * what asks for agreement there. Its value is the answer; it changes nothing and stays nowhere.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAgreeLinks } from '../utils/dom/agree-links.ts';
import { runInSlices } from '../utils/dom/slices.ts';

/** After this nobody waits for the answer any more. */
const LIMIT_MS = 5_000;

export default defineUnlistedScript(() => runInSlices(findAgreeLinks(document), AbortSignal.timeout(LIMIT_MS)));
