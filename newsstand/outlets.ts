/** The templates a sample page can be set in; one file each in `templates/`. */
export type TemplateName = "plain" | "heavy" | "inline" | "app" | "strict" | "dark" | "magazine";

/**
 * Where the newsstand stands unless the port is taken. It is fixed because the starter pack holds the articles' addresses,
 * and a reader of `npm start` follows them. Below 32768: above, systems give ports to whoever asks.
 */
export const NEWSSTAND_PORT = 8841;

/** One of our invented outlets. Places, people, companies and papers on this newsstand exist nowhere else. */
export interface SampleOutlet {
  /** First label of its host name: `HOST.localhost:NEWSSTAND_PORT`. */
  readonly host: string;
  readonly name: string;
  readonly tagline: string;
  /** Who publishes it. Two outlets of one owner are one witness. */
  readonly owner: string;
  readonly template: TemplateName;
}

export const OUTLETS: readonly SampleOutlet[] = [
  {
    host: "ansel-courier",
    name: "The Ansel Courier",
    tagline: "For Port Ansel and both banks of the Merrow",
    owner: "Courier Trust",
    template: "plain",
  },
  {
    host: "corrow-ledger",
    name: "Corrow Ledger",
    tagline: "County news, every hour",
    owner: "Harbour & Vale Media",
    template: "heavy",
  },
  {
    host: "vardale-post",
    name: "Vardale Evening Post",
    tagline: "Founded 1871",
    owner: "Harbour & Vale Media",
    template: "inline",
  },
  {
    host: "daily-kestrel",
    name: "The Daily Kestrel",
    tagline: "Sharp eyes. Short sentences.",
    owner: "Kestrel Group",
    template: "dark",
  },
  {
    host: "brightwater-now",
    name: "Brightwater Now",
    tagline: "The coast, live",
    owner: "Brightwater Digital",
    template: "app",
  },
  {
    host: "skelby-star",
    name: "Skelby Star",
    tagline: "Text edition for slow lines and old machines",
    owner: "Skelby Islanders’ Press",
    template: "strict",
  },
  {
    host: "tern-and-tide",
    name: "Tern & Tide",
    tagline: "A monthly of the estuary",
    owner: "Tern & Tide Cooperative",
    template: "magazine",
  },
];

/** The outlet of a host label; throws where an article names one that does not exist. */
export function outletOf(host: string): SampleOutlet {
  const outlet = OUTLETS.find((one) => one.host === host);
  if (!outlet) throw new Error(`No outlet "${host}" on the newsstand`);
  return outlet;
}
