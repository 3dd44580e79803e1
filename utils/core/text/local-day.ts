/** The day of a moment (milliseconds since 1970) where the reader is, as ISO date. */
export function localDay(time: number): string {
  const at = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
