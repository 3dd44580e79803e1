/** How many of the other services that the person uses have fewer high and critical risks in the same type of document, as many, and more. */
export interface AmongUsed {
  readonly n: number;
  readonly fewer: number;
  readonly same: number;
  readonly more: number;
}

/** "Of the 6 other privacy policies you have read, 4 have fewer high or critical risks and 2 have more." `documents`: several of the type. */
export function usedText({ n, fewer, same, more }: AmongUsed, documents: string): string {
  const say = (count: number, what: string) => (count > 0 ? [`${count} ${count === 1 ? 'has' : 'have'} ${what}`] : []);
  const [first, ...rest] = [
    ...say(fewer, 'fewer high or critical risks'),
    ...say(more, fewer > 0 ? 'more' : 'more high or critical risks'),
  ];
  const alike = first === undefined ? [`all have as many high or critical risks`] : say(same, 'as many');
  return `Of the ${n} other ${documents} you have read, ${LIST.format([...(first ? [first, ...rest] : []), ...alike])}.`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
