import type { PageReport } from '../../utils/ext/messages.ts';
import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';

/** A document that is not in English: which language it is in, and the English version where the page links one. */
export function OtherLanguage({ report, onOpen }: { report: PageReport; onOpen: (url: string) => void }) {
  const { language, english } = report;
  const name = languageName(language);
  return (
    <Message
      title={name ? `This document is in ${name}` : 'This document is in a language Caveat did not recognise'}
      action={
        english && (
          <Button look="main" onPress={() => onOpen(english)}>
            Open the English version
          </Button>
        )
      }
    >
      <p>Caveat reads English, so it looked for nothing here.</p>
      {english ? (
        <p>This page links an English version{elsewhere(english, report.url)}. The two may differ in what they say.</p>
      ) : (
        <p>The same document may exist in English: look for a language menu on the page.</p>
      )}
    </Message>
  );
}

/** English name of a language, such as "French"; null when the tag names none. */
function languageName(tag: string): string | null {
  if (tag === 'und' || tag === '') return null;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}

/** Says so when the link leads to another site. */
function elsewhere(url: string, here: string): string {
  const host = new URL(url).hostname;
  return URL.canParse(here) && new URL(here).hostname === host ? '' : ` on ${host}`;
}
