import { createElement as h, useEffect, useState } from 'react';

/** What the list says; it changes its order at every beat. */
const SHARING = [
  ['ads', 'We sell your personal information to data brokers.'],
  ['partners', 'We share your personal information with business partners, who may use it for their own purposes.'],
  ['maps', 'Maps in the app are drawn by a company that sees the part of town you look at.'],
  ['post', 'Postal services learn the address that a parcel goes to.'],
];

/** A policy drawn by React: it beats once a second, and at every beat something else happens to the text. */
export function App({ beating }) {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    if (!beating) return;
    const timer = setInterval(() => setBeat((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, [beating]);
  return h(
    'main',
    { 'data-beat': beat, className: beat % 2 ? 'odd' : 'even' },
    h('h1', null, 'Privacy Policy'),
    h('p', { id: 'clock' }, 'You have been reading for ', beat, ' seconds.'),
    h(
      'p',
      null,
      'This privacy policy describes which personal information Quillmark Harbour collects about you when you send a parcel, how we use it, whom we share it with and how long we keep it.',
    ),
    h('h2', null, 'Information we collect'),
    h(
      'p',
      null,
      'We collect your name, your address and what your parcels weigh. ',
      h('b', null, 'We record your sessions'),
      ', including mouse movements and keystrokes.',
    ),
    h('h2', null, 'How we share information'),
    h('ul', null, ...rotated(beat).map(([key, text]) => h('li', { key }, text))),
    h('h2', null, 'How we use information'),
    // Another key: taken out and put in anew, with the same words.
    h('p', { key: `training-${beat}`, id: 'training' }, 'We use your messages to train our machine learning models.'),
    // Its text node gets another text and the old one again.
    h('p', { id: 'retention' }, beat % 3 === 2 ? 'One moment, please.' : 'We keep your personal information indefinitely.'),
    beat % 2 === 1 && h('p', { id: 'guest' }, 'Thank you for reading on.'),
    h('h2', null, 'Your rights'),
    h(
      'p',
      null,
      'You can ask us to delete your personal information at any time. Write to privacy@quillmark.example about this privacy policy.',
    ),
  );
}

const rotated = (beat) => SHARING.map((_, index) => SHARING[(index + beat) % SHARING.length]);
