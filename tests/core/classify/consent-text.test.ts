import { describe, expect, test } from 'vitest';
import { agreementAt, isAboutCookies } from '../../../utils/core/classify/consent-text.ts';

describe('words that ask for agreement', () => {
  test.each([
    'By signing up you agree to the Terms',
    'By clicking “Join”, you confirm that you have read our Privacy Policy',
    'By continuing, you’re agreeing to our rules',
    'I have read the Terms',
    'I’ve read and accept the Terms',
    'I hereby expressly consent to the Terms',
    'Accept terms and conditions',
    'Yes, I agree',
    'Please agree to our Terms',
    'You must accept the Terms',
    'Creating an account means you are okay with our Terms',
    'Signing in constitutes acceptance of the Terms',
    'Your order is subject to our conditions of sale',
  ])('%s', (words) => expect(agreementAt(words)).toBeGreaterThanOrEqual(0));

  test.each([
    'Terms of Service',
    'Members agree to the rules of the club',
    'The court found the agreement void',
    'Read about your rights',
    'We accept cards and cash',
    'Consenting adults only',
  ])('not: %s', (words) => expect(agreementAt(words)).toBe(-1));

  test('are found where they begin', () => expect(agreementAt('Sign up. You agree to it')).toBe(9));
});

describe('words about cookies', () => {
  test.each([
    'We use cookies',
    'By browsing you agree to our use of cookies',
    'Accept all cookies',
    'This site sets cookies',
    'Necessary cookies',
  ])('%s', (words) => expect(isAboutCookies(words)).toBe(true));
  test.each(['You agree to the Terms, Privacy Policy and Cookie Use', 'You accept our Cookie Policy', 'We bake cookies'])(
    'not: %s',
    (words) => expect(isAboutCookies(words)).toBe(false),
  );
});
