/**
 * What browsers ask of their makers by themselves, whatever flags they are given: the time, updates of components and of
 * extensions. None of it can be caused by an extension's code: the hosts are the makers' own.
 */
const BROWSERS_OWN = [
  /^GET http:\/\/clients2\.google\.com\/time\//,
  /^CONNECT (?:update|clients2|clientservices|optimizationguide-pa|content-autofill|accounts|www)\.(?:googleapis|google)\.com:443$/,
  /^(?:GET|POST) http:\/\/update\.googleapis\.com\/service\/update2\//,
  /^CONNECT [\w.-]+\.(?:mozilla\.(?:com|org|net)|firefox\.com):443$/,
];

/** Recorded requests that are not a browser's own errands. */
export function outsideRequests(requests: readonly string[]): string[] {
  return requests.filter((request) => !BROWSERS_OWN.some((own) => own.test(request)));
}
