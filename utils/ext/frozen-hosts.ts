/**
 * The hosts that Caveat may read right after install, so that it works on the best-known documents without a question asked.
 * FROZEN: a host that a later version adds would make Chrome disable the add-on until the person accepts the new access. Hosts that
 * hold nothing but documents come first; no bank, shop, mail, dating or message host. Where a host holds more, the paths keep our
 * script away from the rest.
 */
export interface FrozenHost {
  /** Host permission, as the manifest has it. */
  readonly host: string;
  /** Where on that host the detector runs. */
  readonly matches: readonly string[];
  readonly why: string;
}

/** At most 30, never more and never others than these. Paths may change: they ask for no new access. */
export const FROZEN_HOSTS: readonly FrozenHost[] = [
  whole('policies.google.com', 'Documents only: privacy policy and terms of Google, YouTube and Gemini'),
  paths('www.tiktok.com', ['/legal/*', '/community-guidelines*'], 'TikTok publishes its documents nowhere else'),
  paths(
    'openai.com',
    ['/policies/*', '/*/policies/*', '/enterprise-privacy*'],
    'Company site of ChatGPT, which itself lives on chatgpt.com',
  ),
  paths(
    'docs.midjourney.com',
    ['/docs/*', '/hc/*Terms*', '/hc/*Privacy*', '/hc/*Policy*', '/hc/*Guidelines*'],
    'Documentation only; the service lives on www.midjourney.com',
  ),
  whole('legal.mistral.ai', 'Documents only: Mistral AI and Le Chat'),
  paths('www.anthropic.com', ['/legal/*', '/responsible-disclosure-policy*'], 'Company site of Claude, which itself lives on claude.ai'),
  paths('x.ai', ['/legal/*'], 'Company site of Grok, which itself lives on grok.com'),
  paths('cdn.deepseek.com', ['/policies/*'], 'Static files; DeepSeek publishes its documents here'),
  whole('policies.character.ai', 'Documents only: Character.AI'),
  paths('www.redditinc.com', ['/policies*', '/*/policies*'], 'Company site of Reddit, which itself lives on www.reddit.com'),
  whole('policy.pinterest.com', 'Documents only: Pinterest'),
  whole('legal.yahoo.com', 'Documents only: Yahoo and AOL'),
  whole('legal.linkedin.com', 'Documents only: LinkedIn terms for businesses and developers'),
  whole('legal.twitch.com', 'Documents only: Twitch'),
  paths('www.whatsapp.com', ['/legal*'], 'Public site of WhatsApp; messages live in the app and on web.whatsapp.com'),
  whole('privacycenter.instagram.com', 'Documents only: privacy policy of Instagram'),
  paths('help.instagram.com', ['/581066165581870*', '/477434105621119*'], 'Help pages: terms of use and community guidelines of Instagram'),
  paths('values.snap.com', ['/*privacy*', '/*policy*', '/*guidelines*'], 'Documents only: privacy and safety of Snapchat'),
  paths('help.x.com', ['/*rules-and-policies*'], 'Help pages: the rules of X, which itself lives on x.com'),
  paths('telegram.org', ['/privacy*', '/tos*'], 'Public site of Telegram; messages live in the app and on web.telegram.org'),
  paths('signal.org', ['/legal*'], 'Public site of Signal; messages live in the app'),
  paths('www.wechat.com', ['/*privacy*', '/*terms*', '/*policy*'], 'Public site of WeChat; messages live in the app'),
  paths(
    'foundation.wikimedia.org',
    ['/wiki/Policy:*', '/wiki/Privacy_policy*', '/wiki/Terms_of_Use*', '/wiki/Special:MyLanguage/Policy:*'],
    'Documents of the foundation behind Wikipedia',
  ),
  paths('docs.github.com', ['/*site-policy*'], 'Documentation only; GitHub itself lives on github.com'),
  paths('www.mozilla.org', ['/*privacy*', '/*about/legal*'], 'Public site of Mozilla: Firefox privacy notices and terms'),
  paths(
    'help.netflix.com',
    ['/legal/*', '/*/legal/*'],
    'Help pages: terms and privacy statement of Netflix, which itself lives on www.netflix.com',
  ),
  whole('privacy.thewaltdisneycompany.com', 'Documents only: Disney+, Hulu, ESPN, ABC'),
  whole('disneytermsofuse.com', 'Documents only: terms of use of the Disney services'),
  paths('www.nbcuniversal.com', ['/*privacy*', '/*terms*'], 'Company site of Peacock, NBC and Universal'),
  paths('www.riotgames.com', ['/*terms*', '/*privacy*'], 'Company site; accounts live on account.riotgames.com'),
];

/** Host permissions of the manifest, and matches of its content script. */
export const FROZEN_PERMISSIONS: readonly string[] = FROZEN_HOSTS.map(({ host }) => host);
export const FROZEN_MATCHES: readonly string[] = FROZEN_HOSTS.flatMap(({ matches }) => matches);

function whole(hostname: string, why: string): FrozenHost {
  return { host: `https://${hostname}/*`, matches: [`https://${hostname}/*`], why };
}

function paths(hostname: string, list: readonly string[], why: string): FrozenHost {
  return { host: `https://${hostname}/*`, matches: list.map((path) => `https://${hostname}${path}`), why };
}
