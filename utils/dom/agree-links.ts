import { policyLink } from '../core/classify/policy-link.ts';
import type { AgreeLinks } from '../ext/messages.ts';
import { type ConsentPlace, consentPlace } from './consent-place.ts';
import { placeIn } from './near-text.ts';
import { attribute, frameDocument, openShadowRoot, tagName, textContent } from './safe-dom.ts';
import { webAddress } from './web-address.ts';

/**
 * The links to policy documents beside what asks for agreement on this page ("By signing up you agree to …", a checkbox's label, the
 * button of a form with a password), in reading order, each address once. Looks into open shadow roots and frames of the same origin;
 * changes nothing and leaves nothing behind. A generator, to be run in slices: a page may have thousands of links. `here`: the page's
 * own address.
 */
export function* findAgreeLinks(page: Document, here: string = page.location.href): Generator<void, AgreeLinks> {
  const found: Found[] = [];
  for (const link of yield* linksOf(page)) {
    yield;
    const url = webAddress(link);
    if (url === null || isSamePage(url, here) || /^\s*#(?![/!])/.test(attribute(link, 'href') ?? '')) continue;
    const text = nameOf(link);
    const policy = policyLink(text, new URL(url));
    if (!policy || !link.checkVisibility({ visibilityProperty: true })) continue;
    const place = consentPlace(link);
    if (place) found.push({ link, place, told: { text: text.slice(0, 200), url, type: policy.type } });
  }
  const best = Math.max(...found.map(({ place }) => place.rank));
  const kept = belonging(found.filter(({ place }) => place.rank === best));
  const told = [...new Map(kept.map((one) => [one.told.url, one.told])).values()];
  return { sentence: shorten(kept.find(({ place }) => place.sentence !== '')?.place.sentence ?? ''), links: told.slice(0, MOST) };
}

interface Found {
  readonly link: Element;
  readonly place: ConsentPlace;
  readonly told: AgreeLinks['links'][number];
}

/** Links told. */
const MOST = 8;
const MOST_ELEMENTS = 40_000;

/** All links, in reading order. */
function* linksOf(page: Document): Generator<void, Element[]> {
  const links: Element[] = [];
  let elements = 0;
  yield* walk(page);
  return links;

  function* walk(root: Document | ShadowRoot): Generator<void, void> {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (++elements < MOST_ELEMENTS && walker.nextNode()) {
      if (elements % 500 === 0) yield;
      const element = walker.currentNode as Element;
      const tag = tagName(element);
      if (tag === 'a') links.push(element);
      const inner = openShadowRoot(element) ?? (tag === 'iframe' && element.checkVisibility() ? frameDocument(element) : null);
      if (inner) yield* walk(inner);
    }
  }
}

function nameOf(link: Element): string {
  const words = (textContent(link) ?? '').replace(/\s+/g, ' ').trim();
  return words.replace(/[.,;:]+$/, '') || (attribute(link, 'aria-label') ?? attribute(link, 'title') ?? '').replace(/\s+/g, ' ').trim();
}

/** A place on this page, unless it is a route of a page that keeps its routes there. */
function isSamePage(url: string, here: string): boolean {
  const [page, route = ''] = [url.replace(/#.*$/s, ''), /#(.*)$/s.exec(url)?.[1]];
  return page === here.replace(/#.*$/s, '') && !/^[/!]/.test(route);
}

/**
 * Of the links that one sentence was found for, those that stand in it: in the smallest element that holds both, or going on from
 * there ("…, and our <a>Cookie Policy</a>"). What comes after it in a wider element is the foot of the page.
 */
function belonging(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const same = found.filter(({ place }) => place.asker === one.place.asker);
    const smallest = Math.min(...same.map(({ place }) => place.near.text.length));
    if (one.place.near.text.length === smallest || goesOn(kept.at(-1), one)) kept.push(one);
  }
  return kept;
}

function goesOn(before: Found | undefined, { link, place }: Found): boolean {
  const from = before && before.place.asker === place.asker ? placeIn(place.near, before.link) : null;
  const to = placeIn(place.near, link);
  if (!from || !to) return false;
  const between = place.near.text.slice(from[1], to[0]);
  return between.length <= 60 && /(?:^|\s)(?:and|or|as well as|plus|&)\s|^\s*[,;&]/.test(between) && !/[.!?|·•©]/.test(between);
}

function shorten(words: string): string {
  const whole = words.replace(/\s+/g, ' ').trim();
  return whole.length <= 240 ? whole : `${whole.slice(0, 239).replace(/\s+\S*$/, '')}…`;
}
