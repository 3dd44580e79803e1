import { afterEach, describe, expect, test } from 'vitest';
import { findAgreeLinks } from '../../utils/dom/agree-links.ts';
import { AgreeLinksSchema } from '../../utils/ext/messages.ts';

afterEach(() => document.body.replaceChildren());

const HERE = 'https://pebblo.example/join';
const show = (html: string) => {
  document.body.innerHTML = html;
};
const look = () => {
  const work = findAgreeLinks(document, HERE);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
};
/** "text → path" of what is found; other hosts by their whole address. */
const links = () => {
  const found = AgreeLinksSchema.parse(look());
  return found.links.map(({ text, url }) => `${text} → ${url.replace('https://pebblo.example', '')}`);
};

const FOOTER = `<footer><a href="https://pebblo.example/about">About</a> <a href="https://pebblo.example/terms">Terms</a>
  <a href="https://pebblo.example/privacy">Privacy</a> <a href="https://pebblo.example/cookies">Cookies</a> <a href="https://pebblo.example/imprint">Imprint</a></footer>`;
const TERMS = '<a href="https://pebblo.example/terms">Terms of Service</a>';
const PRIVACY = '<a href="https://pebblo.example/privacy">Privacy Policy</a>';
const FIELDS = '<input type="email" placeholder="E-mail"> <input type="password" placeholder="Password">';
const BOTH = ['Terms of Service → /terms', 'Privacy Policy → /privacy'];

describe('links that are agreed to', () => {
  test('in a sentence before the button of a sign-up form; the same links in the footer do not win', () => {
    show(`<header><a href="https://pebblo.example/legal">Legal</a></header>
      <form>${FIELDS}<p>By creating an account you agree to our ${TERMS} and ${PRIVACY}.</p><button>Create account</button></form>${FOOTER}`);
    expect(links()).toEqual(BOTH);
    expect(look().sentence).toBe('By creating an account you agree to our Terms of Service and Privacy Policy.');
  });

  test('each with its kind', () => {
    show(`<form>${FIELDS}<p>By joining you accept the ${TERMS}, the ${PRIVACY}, the <a href="https://pebblo.example/cookies">Cookie Policy</a>
      and <a href="https://pebblo.example/legal/8">this document</a>.</p><button>Join</button></form>`);
    expect(look().links.map(({ type }) => type)).toEqual(['Terms of Service', 'Privacy Policy', 'Trackers Policy', null]);
  });

  test('after the button, in div soup without one sentence end, with a foot of plain divs', () => {
    show(`<div id="app"><div><div>${FIELDS}</div><div role="button" tabindex="0">Sign up</div>
      <div><span>By clicking Sign up, you confirm that you have read our </span><div><span>${TERMS}</span></div><span> and </span><div>${PRIVACY}</div></div></div>
      <div><div><a href="https://pebblo.example/terms-of-sale">Terms of Sale</a></div><div><a href="https://pebblo.example/cookies">Cookies</a></div></div></div>`);
    expect(links()).toEqual(BOTH);
  });

  test('in a label around its checkbox, with no verb at all', () => {
    show(`<form>${FIELDS}<label><input type="checkbox" required> ${TERMS} *</label><button>Register</button></form>${FOOTER}`);
    expect(links()).toEqual([BOTH[0]]);
  });

  test('in a label beside its checkbox, named by for', () => {
    show(`<form>${FIELDS}<div><div><input type="checkbox" id="ok"></div></div>
      <div><label for="ok">I have read and accept the ${TERMS} and the ${PRIVACY}</label></div><button>Register</button></form>`);
    expect(links()).toEqual(BOTH);
  });

  test('beside a framework’s own checkbox', () => {
    show(`<div class="card"><div class="row"><span role="checkbox" aria-checked="false" aria-labelledby="words" tabindex="0"></span>
      <div><div id="words"><span>${TERMS}</span> &amp; <span>${PRIVACY}</span></div></div></div><div role="button">Weiter</div></div>${FOOTER}`);
    expect(links()).toEqual(BOTH);
  });

  test('of all forms of a page, each address once', () => {
    show(`<form>${FIELDS}<p>By logging in you agree to the ${TERMS}.</p><button>Log in</button></form>
      <form>${FIELDS}<p>By registering you agree to the ${TERMS} and the ${PRIVACY}.</p><button>Register</button></form>`);
    expect(links()).toEqual(BOTH);
  });

  test('without a form, beside the buttons of other sign-ins', () => {
    show(`<main><h1>Pebblo</h1><div><a class="btn" href="https://pebblo.example/auth/g">Continue with Gable</a></div>
      <p>By continuing, you’re agreeing to Pebblo’s ${TERMS}. Read our ${PRIVACY}.</p></main>${FOOTER}`);
    expect(links()).toEqual(BOTH);
  });

  test('at the checkout, of the shop and of the bank', () => {
    show(`<form><input autocomplete="cc-number"><p>Your order is subject to our <a href="https://pebblo.example/conditions-of-sale">Conditions of Sale</a>.
      By paying you also accept the <a href="https://ledgerly.example/legal/consumer-terms">Ledgerly terms</a>.</p><button>Pay 12.00</button></form>`);
    expect(links()).toEqual(['Conditions of Sale → /conditions-of-sale', 'Ledgerly terms → https://ledgerly.example/legal/consumer-terms']);
  });

  test('beside the button of a form with a password, where nothing else is said', () => {
    show(`<form>${FIELDS}<div><button>Sign in</button><p>${TERMS} · ${PRIVACY}</p></div></form>${FOOTER}`);
    expect(links()).toEqual(BOTH);
  });

  test('in the foot of a dialog', () => {
    show(
      `<div role="dialog"><h2>Welcome</h2>${FIELDS}<footer><p>By signing up you accept our ${TERMS}.</p><button>Go</button></footer></div>${FOOTER}`,
    );
    expect(links()).toEqual([BOTH[0]]);
  });

  test('in the foot of a box with a form, which is no form’s own, and beside a field without any button', () => {
    show(
      `<section><form><input type="email"><input type="submit" value="Send"></form><footer>By sending it you agree to the ${TERMS}.</footer></section>${FOOTER}`,
    );
    expect(links()).toEqual([BOTH[0]]);
    show(`<section><div><input type="email"><div></div></div><p>By subscribing I accept the ${TERMS}</p></section>${FOOTER}`);
    expect(links()).toEqual([BOTH[0]]);
  });

  test('in open shadow roots and in frames of the same origin', () => {
    show('<div id="host"></div><iframe></iframe>');
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<form><p>By joining you agree to the ${TERMS}.</p><button>Join</button></form>`;
    document.querySelector('iframe')!.contentDocument!.body.innerHTML =
      `<form><p>By paying you agree to the <a href="https://pebblo.example/refunds/refund-policy">Refund Policy</a>.</p><button>Pay</button></form>`;
    expect(links()).toEqual([BOTH[0], 'Refund Policy → /refunds/refund-policy']);
  });

  test('in a newsletter’s form at the foot, where nothing else asks', () => {
    const newsletter = `<footer><form><input type="email"><p>By subscribing you accept our ${PRIVACY}.</p><button>Subscribe</button></form></footer>`;
    show(`<main><p>Hello.</p></main>${newsletter}`);
    expect(links()).toEqual([BOTH[1]]);
    show(`<form>${FIELDS}<p>By joining you agree to the ${TERMS}.</p><button>Join</button></form>${newsletter}`);
    expect(links()).toEqual([BOTH[0]]);
  });

  test('in a page whose one form is all of it', () => {
    show(`<form>${'<p>We make small stones for small gardens, and we have done so for years.</p>'.repeat(30)}
      <div>${FIELDS}<p>You agree to the ${TERMS} by pressing the button.</p><input type="submit" value="Join"></div>${FOOTER}</form>`);
    expect(links()).toEqual([BOTH[0]]);
  });

  test('of a form whose fields shadow its properties', () => {
    show(`<form><input name="querySelector"><input name="querySelectorAll"><input name="parentNode"><input name="matches"><input name="localName">
      ${FIELDS}<p>By joining you agree to the ${TERMS}.</p><button>Join</button></form>`);
    expect(links()).toEqual([BOTH[0]]);
  });
});

describe('links that are not agreed to', () => {
  test('are scripts, mail, places on the same page and addresses with a password', () => {
    show(`<form>${FIELDS}<p>By joining you agree to our <a href="javascript:open('/terms')">Terms</a>, <a href="mailto:terms@pebblo.example">Terms</a>,
      <a href="${HERE}#terms">Terms</a>, <a href="#">Terms</a>, <a>Terms</a>, <a href="https://a:b@pebblo.example/terms">Terms</a> and
      <a href="${HERE}#/terms">Terms of the app</a>.</p><button>Join</button></form>`);
    expect(links()).toEqual(['Terms of the app → /join#/terms']);
  });

  test('do something else: sign in, manage settings, get help', () => {
    show(`<form>${FIELDS}<p>By joining you agree to the ${TERMS}. Have an account? <a href="https://pebblo.example/login?next=/terms">Log in</a>,
      <a href="https://pebblo.example/help">get help</a> or <a href="https://pebblo.example/privacy/settings">Privacy settings</a>.</p><button>Join</button></form>`);
    expect(links()).toEqual([BOTH[0]]);
  });

  test.each([
    ['by name', `<div class="cookie-banner"><p>By continuing you agree to our ${PRIVACY}.</p><button>Accept</button></div>`],
    ['by words', `<div class="b1"><p>We use cookies. By browsing on you accept our ${PRIVACY}.</p><button>OK</button></div>`],
    [
      'by its other half',
      `<div><div><p>This site sets cookies.</p></div><div><p>By clicking OK you accept our ${PRIVACY}.</p></div><div><button>OK</button></div></div>`,
    ],
    [
      'by a word in a link',
      `<div><p>By using this site you agree to our use of <a href="https://pebblo.example/cookies">cookies</a>.</p><button>OK</button></div>`,
    ],
    [
      'by its choices',
      `<div><label><input type="checkbox"> Necessary cookies, see our <a href="https://pebblo.example/cookies">Cookie Policy</a></label><button>Save</button></div>`,
    ],
  ])('stand in a cookie banner, told %s', (_, banner) => {
    show(`${banner}<main><h1>Stones</h1></main>`);
    expect(links()).toEqual([]);
  });

  test('stand in running text about agreements', () => {
    show(`<article><h1>What you sign</h1><p>By joining a club you agree to its rules, and to a ${PRIVACY} that few have read.</p>
      <p>${'Read on to learn what people say about it, and why. '.repeat(40)}</p></article><button>Share</button>`);
    expect(links()).toEqual([]);
  });

  test('stand in footers, menus and lists of documents', () => {
    show(`<nav>${TERMS}</nav><main><h1>Legal</h1><ul><li>${TERMS}</li><li>${PRIVACY}</li></ul></main>${FOOTER}
      <div class="bottom"><form><input type="search"><button>Find</button></form> ${TERMS} ${PRIVACY}</div>`);
    expect(links()).toEqual([]);
  });

  test('are not shown', () => {
    show(`<div style="display:none"><form>${FIELDS}<p>By joining you agree to the ${TERMS}.</p><button>Join</button></form></div>
      <form style="visibility:hidden">${FIELDS}<p>By joining you agree to the ${PRIVACY}.</p><button>Join</button></form>`);
    expect(links()).toEqual([]);
  });

  test('are a menu that a checkbox opens', () => {
    const menu = ['food', 'home', 'pets', 'legal', 'money', 'garden', 'style'].map(
      (one) => `<a href="https://pebblo.example/${one}/">${one}</a>`,
    );
    show(`<div><label for="menu">Menu</label><input type="checkbox" id="menu"><div>${menu.join(' ')}</div></div><button>Find</button>`);
    expect(links()).toEqual([]);
  });

  test('stand beside a checkbox for something else', () => {
    show(
      `<form>${FIELDS}<label><input type="checkbox"> Remember me</label><button type="button">Show</button></form><p>${TERMS} ${PRIVACY}</p>`,
    );
    expect(links()).toEqual([]);
  });
});

test('many links, long words and a page without any stay within bounds', () => {
  expect(look()).toEqual({ sentence: '', links: [] });
  const many = Array.from({ length: 30 }, (_, i) => `<a href="https://pebblo.example/terms/${i}">Terms ${i}</a>`).join(', ');
  show(`<form>${FIELDS}<p>By joining this wonderful place you agree to ${many}.</p><button>Join</button></form>`);
  const found = AgreeLinksSchema.parse(look());
  expect(found.links).toHaveLength(8);
  expect(found.sentence.length).toBeLessThanOrEqual(240);
});
