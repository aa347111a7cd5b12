/** Longest address we keep, in characters. Longer ones are tracking, not addresses. */
const MAX_ADDRESS = 2048;

/** Whether `text` is an address that may become a link: http or https, no user name in it, no blanks or controls. */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || /[\s\p{Cc}]/u.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}
