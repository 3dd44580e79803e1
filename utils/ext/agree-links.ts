import { browser } from './browser.ts';
import { type AgreeLinks, AgreeLinksSchema } from './messages.ts';

/**
 * Looks once at the page in a tab for the policy links that it asks the person to agree to. Null where there are none, or where the
 * browser does not let us look.
 */
export async function askAgreeLinks(tabId: number): Promise<AgreeLinks | null> {
  try {
    const [reply] = await browser.scripting.executeScript({ target: { tabId }, files: ['/agree.js'] });
    const { data } = AgreeLinksSchema.safeParse(reply?.result);
    return data && data.links.length > 0 ? data : null;
  } catch {
    // A page that shuts us out says so elsewhere in the popup.
    return null;
  }
}
