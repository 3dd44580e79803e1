import { AUDIENCES, type Audience, type Condition, REGIONS, type Region } from '../types.ts';

/** Whom a passage is written for. Absent: everybody. */
export interface Reach {
  readonly regions?: readonly Region[];
  readonly audience?: Audience;
}

/** What limits one sentence besides: what it depends on, and whether it takes something out again. */
export interface Limits extends Reach {
  readonly condition?: Condition;
  readonly exception?: true;
}

/** Longer headings are sentences, and what is read of a sentence ends here: all patterns below stay linear in it. In characters. */
const HEADING_LIMIT = 120;
const SENTENCE_LIMIT = 1_500;

const PLACES: Readonly<Record<Region, string>> = {
  eea: 'EEA|EU|European Economic Area|European Union|Europe|European|Switzerland|Swiss|Austria|Belgium|Denmark|Finland|France|Germany|Ireland|Italy|the Netherlands|Norway|Poland|Portugal|Spain|Sweden',
  uk: 'UK|U\\.K\\.|United Kingdom|Great Britain|England|Scotland|Wales|British',
  us: 'US|U\\.S\\.|USA|United States|American?|California|Californian|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana|Iowa|Kentucky|Maryland|Massachusetts|Minnesota|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New York|Oregon|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|(?:certain|some|other|U\\.?S\\.?) states',
  other:
    'Argentina|Australian?|Brazil|Brazilian|Canada|Canadian|Quebec|China|Colombia|Hong Kong|India|Indonesia|Israel|Japan|Japanese|Korea|South Korea|Korean|Mexico|New Zealand|Philippines|Russia|Singapore|South Africa|Taiwan|Thailand|Turkey|Vietnam',
};
const LAWS: Readonly<Record<Exclude<Region, 'uk'>, string>> = { eea: 'GDPR', us: 'CCPA|CPRA|VCDPA', other: 'LGPD|PIPEDA|APPI' };

const PEOPLE =
  '(?:you|who|users?|consumers?|individuals?|people|persons?|customers?|members?|visitors?|residents?|citizens?|data subjects?|subscribers?)';
const LIVING =
  '(?: (?:are|is|live|lives|reside|resides|located|living|residing|based|resident|residents|an?|citizens?|habitually|currently|primarily|who|or)){0,5}';

const ANY = [...Object.values(PLACES), ...Object.values(LAWS)].join('|');
/** Three small patterns used one after the other: as one, with its repetitions unrolled, it takes 20 ms to compile. */
const LIVING_IN = new RegExp(`\\b${PEOPLE}${LIVING} (?:in|of|from|within) (?:the |any |one of the |certain |some )?`, 'g');
const PLACE_AND = new RegExp(`(?:${ANY})\\b(?:,|/| &|,? and|,? or)? ?(?:in |the )?`, 'y');
const PEOPLE_OF = new RegExp(
  `\\b(${ANY}) (?:residents?|users?|consumers?|customers?|citizens?|individuals|data subjects|visitors|(?:residents )?only)\\b`,
);
const MOST_PLACES = 6;
const NAMED: Readonly<Record<Region, RegExp>> = {
  eea: new RegExp(`\\b(?:${PLACES.eea}|${LAWS.eea})\\b`),
  uk: new RegExp(`\\b(?:${PLACES.uk})\\b`),
  us: new RegExp(`\\b(?:${PLACES.us}|${LAWS.us})\\b`),
  other: new RegExp(`\\b(?:${PLACES.other}|${LAWS.other})\\b`),
};
/** A heading that names a place limits its section when it speaks of readers or their rights, or of nothing but the place. */
const FOR_READERS =
  /\b(?:residents?|users?|consumers?|customers?|citizens?|individuals|data subjects|visitors|notices?|rights?|supplement\w*|addend\w+|specific|disclosures?|provisions?|additional|jurisdiction\w*|region\w*|states?|only|for|your)\b/i;
const NOT_FOR_READERS =
  /\b(?:transfer\w*|framework|shield|contact\w*|representatives?|governing|arbitrat\w+|courts?|officer|storage|stored|servers?|hosting|compliance)\b/i;

const HEADED_AUDIENCE: Readonly<Record<Audience, RegExp>> = {
  business:
    /\bfor (?:our )?(?:business(?:es)?(?: customers| users| partners| clients)?|enterprises?|merchants?|sellers?|advertisers?|publishers?|vendors?|suppliers?|resellers?|organi[sz]ations)\b|\b(?:business|enterprise|corporate|merchant|seller|advertiser|publisher) (?:customers?|users?|clients?|accounts?|subscribers?|terms)\b|^\W*(?:\d[\d.]*\s*)?(?:merchants|sellers|advertisers|publishers|vendors|suppliers|resellers|business customers)\W*$/i,
  developer:
    /\bfor developers\b|\bdevelopers?(?: and API)? (?:terms|users)\b|\bAPI (?:terms|users|licen[cs]e)\b|^\W*(?:\d[\d.]*\s*)?developers\W*$/i,
  employee:
    /\b(?:job )?applicants?\b|\bjob candidates?\b|\brecruitment\b|\bfor (?:our )?(?:employees|candidates|staff|contractors)\b|^\W*(?:\d[\d.]*\s*)?(?:candidates|careers|employees)\W*$/i,
};
const ADDRESSED: Readonly<Record<Audience, RegExp>> = {
  business:
    /^\W*(?:(?:if|where|when) you(?:’re|'re| are)|as) (?:an?|one of our) (?:\w+ )?(?:merchant|seller|advertiser|publisher|vendor|supplier|reseller|business (?:customer|user|client|partner)|business|enterprise customer)\b/i,
  developer: /^\W*(?:(?:if|where|when) you(?:’re|'re| are)|as) an? (?:\w+ )?developer\b/i,
  employee:
    /^\W*(?:(?:if|where|when) you(?:’re|'re| are)|as) (?:an?|one of our) (?:\w+ )?(?:job applicant|applicant|candidate|employee|contractor)\b|^\W*(?:if|when|where) you apply for (?:a |an )?(?:job|position|role|employment)\b/i,
};

const CONSENT =
  /\b(?:with|upon|after|on the basis of|based on|subject to) your (?:(?:prior|explicit|express|informed|affirmative|opt-in|separate|written|specific),? (?:and )?)*(?:consent|permission|authori[sz]ation|approval)\b|\b(?:if|when|where|once|unless) you (?:have )?(?:expressly |explicitly |specifically )?(?:opt(?:ed)?[- ]in|consent(?:ed)?|g[ia]ve us (?:your )?(?:\w+ )?(?:consent|permission)|grant(?:ed)? us (?:your )?(?:\w+ )?(?:consent|permission|access))\b/i;
const LAW =
  /\b(?:as|where|when|if|unless|extent)(?: and to the extent)?(?: otherwise)? (?:permitted|allowed|required|authori[sz]ed) (?:by|under)\b|\bsubject to applicable law\b/i;
const ANY_CONDITION = /\b(?:if|where|when|unless|provided that|subject to|in the event)\b/i;
const EXCEPTION = /\b(?:except|exceptions?|excepting|unless|other than|excluding|save for|save as|apart from)\b/i;

/** What most sentences lack, asked for before the patterns that it takes to match them. */
const MAY_ADDRESS = /^\W*(?:if|where|when|as)\b/i;
const MAY_CONSENT = /consent|permission|authori[sz]ation|approval|opt|grant/i;
const MAY_NAME_PLACE = new RegExp(`\\b(?:${placeBeginnings()})| states`);

/** How every place's name begins, as alternatives of an expression. */
function placeBeginnings(): string {
  return [...new Set(ANY.match(/(?<=^|\||the )[A-Z](?:\\.|[A-Za-z]{1,3})/g))].join('|');
}

/** A question, or a case that is only imagined: no practice (rule R8). The sentence with its end mark. */
export function isHypothetical(sentence: string): boolean {
  return (
    (sentence.includes('?') && /\?["”’)\s]*$/.test(sentence)) ||
    /^\W*(?:imagine|suppose|hypothetically|let[’']s say|say,? (?:for example,? )?you)\b/i.test(sentence)
  );
}

/** Whom the section below a heading is written for (rules R9 and R10). A document's own title says nothing about single readers. */
export function headingReach(heading: string, isTitle: boolean): Reach {
  if (heading.length > HEADING_LIMIT) return {};
  const places = named(heading);
  const forReaders = places.regions && !NOT_FOR_READERS.test(heading) && (isShort(heading) || FOR_READERS.test(heading));
  const audience = isTitle ? undefined : AUDIENCES.find((one) => HEADED_AUDIENCE[one].test(heading));
  return { ...(forReaders && places), ...(audience && { audience }) };
}

/** At most four words. */
function isShort(heading: string): boolean {
  const words = heading
    .replace(/[^A-Za-z. ]+/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length <= 4;
}

/** What limits a sentence by its own words (rules R4, R5, R9, R10); only its first 1,500 characters are read. */
export function limitsOf(whole: string): Limits {
  const sentence = whole.slice(0, SENTENCE_LIMIT);
  const audience = MAY_ADDRESS.test(sentence) ? AUDIENCES.find((one) => ADDRESSED[one].test(sentence)) : undefined;
  const condition = conditionOf(sentence);
  return {
    ...named(peoplesPlaces(sentence)),
    ...(audience && { audience }),
    ...(condition && { condition }),
    ...(EXCEPTION.test(sentence) && { exception: true }),
  };
}

function conditionOf(sentence: string): Condition | null {
  if (MAY_CONSENT.test(sentence) && CONSENT.test(sentence)) return 'consent';
  if (LAW.test(sentence)) return 'law';
  return ANY_CONDITION.test(sentence) ? 'other' : null;
}

/** The places, in the sentence's own words, that its people live in ("users in the EU, the EEA or the UK"); '' for most sentences. */
function peoplesPlaces(sentence: string): string {
  if (!MAY_NAME_PLACE.test(sentence)) return '';
  const text = clear(sentence);
  let places = PEOPLE_OF.exec(text)?.[1] ?? '';
  for (const people of text.matchAll(LIVING_IN)) {
    PLACE_AND.lastIndex = people.index + people[0].length;
    for (let k = 0; k < MOST_PLACES; k++) {
      const place = PLACE_AND.exec(text);
      if (!place) break;
      places += ` ${place[0]}`;
    }
  }
  return places;
}

function named(text: string): Reach {
  if (text === '' || !MAY_NAME_PLACE.test(text)) return {};
  const regions = REGIONS.filter((region) => NAMED[region].test(clear(text)));
  return regions.length > 0 ? { regions } : {};
}

/** In capitals, "us" and the country look the same; everywhere else case tells them apart. */
const clear = (text: string): string => (/[a-z]/.test(text) ? text : text.replace(/\bUS\b/g, 'them'));
