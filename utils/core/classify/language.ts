/** Which language a text is written in, by its commonest small words. For telling English from the rest, not for naming tongues. */

export interface LanguageGuess {
  /** BCP 47 primary tag, or 'und' when no language clearly wins. */
  readonly language: string;
  /** Share of the looked-at words that are small words of that language, 0 to 1. */
  readonly share: number;
}

/** Words that are frequent in one language and rare in the others; those shared by two count for both. */
const SMALL_WORDS = {
  en: 'the of and to in you or your we that for any our may with this by are not be as such will on is it from have which their if can',
  de: 'der die das und oder nicht sie wir zu den von mit für auf ist im ihre ihrer des dem werden durch sich bei ein eine einer zur nach als',
  fr: 'le la les de des et ou vous nous que du dans pour vos est par sur une un au aux votre qui pas ce avec notre nos être sont ne cette',
  es: 'el la los las de y o que en para por con su sus se del una un no al es como si nuestros nuestro usted sobre cualquier datos más esta',
  it: 'il lo la i gli le di e o che per con del della dei delle un una non si nel al da sono i suoi nostri sul come dati alla questo anche è',
  pt: 'o a os as de e ou que em para por com seu sua seus suas do da dos das não uma um no na ao você nós como ser se mais nossos pelo são',
  nl: 'de het een en of van in op te dat voor met wij je u niet zijn uw onze door aan bij is die deze worden om wordt kunnen kan ook als',
  sv: 'och att det som en på är av för med till den inte om vi du ditt din dina våra eller kan har ett från vid när detta kommer oss de',
  da: 'og at det som en på er af for med til den ikke om vi du din dine vores eller kan har et fra ved når dette vil os de i kun',
  pl: 'i w na z do oraz lub nie się że jest dla przez od o po są nie być jego ich nas jak który które może tym przy użytkownik danych usług',
  cs: 'a v na z do nebo že se je pro jsou od které který být ve jako může podle vaše naše jsme při může údajů také není k s o',
  ro: 'și în de la cu pe care nu sau pentru din este un o se al ale prin dumneavoastră noastre sunt ca mai să fi poate aceste datele',
  fi: 'ja on ei se että tai voi ovat jos myös kun niiden sekä ole tämä kuin mukaan jotka sen käyttäjä tietoja palvelun',
  tr: 've bir bu için ile veya olarak da de daha gibi kadar olan en çok değil ancak kişisel sizin bizim tarafından her',
  id: 'dan yang di untuk dengan atau anda kami dari ini tidak dalam pada adalah akan dapat oleh kepada sebagai itu tersebut juga',
} as const;

const LISTS = new Map(Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));

/** Scripts that settle the question by themselves. Greek and Cyrillic writing is not English either; Cyrillic is left unnamed. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[぀-ヿ]/g],
  ['ko', /[가-힣]/g],
  ['zh', /[一-鿿]/g],
  ['ar', /[؀-ۿ]/g],
  ['he', /[֐-׿]/g],
  ['el', /[Ͱ-Ͽ]/g],
  ['th', /[฀-๿]/g],
  ['hi', /[ऀ-ॿ]/g],
  ['und', /[Ѐ-ӿ]/g],
];

/** Characters looked at, taken from three places: a foreign introduction or annex does not decide. */
const SAMPLE = 12_000;
const ENOUGH_WORDS = 8;
const ENOUGH_SHARE = 0.12;

/** Guesses the language of a text of any length; a text of a few words is 'und'. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = sampleOf(text).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.join('').length;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / (letters + 1);
    // Kana among Chinese signs is Japanese; a few foreign names are nothing.
    if (share > (language === 'ja' ? 0.08 : 0.3)) return { language, share };
  }
  if (words.length < ENOUGH_WORDS) return { language: 'und', share: 0 };

  let best: LanguageGuess = { language: 'und', share: 0 };
  let second = 0;
  for (const [language, list] of LISTS) {
    const share = words.filter((word) => list.has(word)).length / words.length;
    if (share > best.share) {
      second = best.share;
      best = { language, share };
    } else second = Math.max(second, share);
  }
  const clear = best.share >= ENOUGH_SHARE && best.share > second * 1.05;
  return clear ? best : { language: 'und', share: best.share };
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = Math.floor((text.length - part) / 2);
  return `${text.slice(0, part)} ${text.slice(middle, middle + part)} ${text.slice(-part)}`;
}
