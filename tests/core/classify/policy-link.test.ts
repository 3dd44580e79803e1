import { expect, test } from 'vitest';
import { policyLink } from '../../../utils/core/classify/policy-link.ts';

test.each([
  ['Privacy Policy', 'https://pebblo.example/x/17', 'Privacy Policy'],
  ['here', 'https://pebblo.example/legal/terms-of-service', 'Terms of Service'],
  ['Cookie Use', 'https://pebblo.example/rules/c', 'Trackers Policy'],
  ['Agree to our terms', 'https://pebblo.example/x', 'Terms of Service'],
  ['Conditions of Sale', 'https://pebblo.example/sale', 'General Conditions of Sale'],
  ['these documents', 'https://pebblo.example/legal', null],
])('%s at %s is %s', (text, url, type) => expect(policyLink(text, new URL(url))).toEqual({ type }));

test.each([
  ['Log in', 'https://pebblo.example/login?then=/terms'],
  ['Sign up', 'https://pebblo.example/privacy-first-mail/signup'],
  ['Forgot your password?', 'https://pebblo.example/account/password-policy'],
  ['Cookie settings', 'https://pebblo.example/cookies'],
  ['Help', 'https://pebblo.example/help'],
  [`Privacy ${'and so on '.repeat(20)}`, 'https://pebblo.example/privacy'],
])('%s at %s is no policy', (text, url) => expect(policyLink(text, new URL(url))).toBeNull());
