/** Hosts on which many keep their documents: they say nothing about whose document it is. */
const SHARED =
  /(?:^|\.)(?:notion\.(?:site|so)|github\.io|githubusercontent\.com|gitlab\.io|pages\.dev|vercel\.app|netlify\.app|herokuapp\.com|webflow\.io|medium\.com|zendesk\.com|freshdesk\.com|intercom\.help|helpscoutdocs\.com|gitbook\.io|readme\.io|iubenda\.com|termly\.io|termsfeed\.com|onetrust\.com|cookiebot\.com|cloudfront\.net|amazonaws\.com|googleusercontent\.com|storage\.googleapis\.com|docs\.google\.com|sites\.google\.com|web\.archive\.org|archive\.org|s3\.amazonaws\.com|contentful\.com|ctfassets\.net|hubspotusercontent.*|prismic\.io)$/;

/**
 * For every service the hosts that are its own, divided by spaces: the site of its documents (`example.com` for `legal.example.com`) where
 * that site belongs to one company, and single hosts that no other service of the company uses.
 */
export function hostsOf(services, entries, about) {
  const hosts = new Map(services.map((name) => [name, new Set()]));
  for (const { service, url } of entries) {
    const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').toLowerCase() : '';
    if (host !== '' && !SHARED.test(host)) hosts.get(service).add(host);
  }
  const companies = new Map();
  const users = new Map();
  for (const [service, own] of hosts) {
    for (const host of own) {
      for (const key of new Set([host, siteOf(host)])) {
        companies.set(key, (companies.get(key) ?? new Set()).add(about[service].company));
        users.set(key, (users.get(key) ?? new Set()).add(service));
      }
    }
  }
  // What services.json says of a site that others use as well, or of a service whose documents have no address, settles it.
  const given = new Set(services.flatMap((name) => about[name].hosts ?? []));
  const ofOne = (key) => companies.get(key)?.size === 1 && !given.has(key);
  return services.map((service) => {
    const own = [...hosts.get(service)];
    const sites = own.map(siteOf).filter(ofOne);
    const single = own.filter((host) => ofOne(host) && users.get(host).size === 1);
    return [...new Set([...(about[service].hosts ?? []), ...sites, ...single])].sort().join(' ');
  });
}

/** The part of a host that is registered: two labels, three under `co.uk` and the like. */
function siteOf(host) {
  const labels = host.split('.');
  const two = /^(?:ac|co|com|edu|gov|net|or|org)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(two ? -3 : -2).join('.');
}
