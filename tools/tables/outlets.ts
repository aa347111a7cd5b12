/**
 * Builds assets/outlets.json and assets/wire-aliases.json from a catalogue of outlets and of the names under which agencies
 * are cited: `node tools/tables/outlets.ts CATALOGUE-FOLDER`. Keeps what the extension reads and adds who owns several.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Outlets of one owner, by the catalogue's ids: common ownership as publicly stated, not a judgement of content. */
const OWNERS: Record<string, readonly string[]> = {
  "News Corp": ["wsj", "nypost", "thetimes", "thesun", "newscomau"],
  Comcast: ["nbcnews", "skynews"],
  Versant: ["msnow", "cnbc"],
  "Axel Springer": ["politico", "politico-eu"],
  Woodbridge: ["reuters", "globeandmail"],
  "Unification movement": ["upi", "washingtontimes"],
  "Dragon Capital": ["pravda-ua", "nv"],
  "France Médias Monde": ["france24", "rfi"],
  GEDI: ["repubblica", "lastampa"],
  "RCS MediaGroup": ["corriere", "elmundo"],
  "Alpac Capital": ["euronews", "africanews"],
  "Russian state": ["tass", "ria-novosti", "sputnik", "rt", "rg", "kremlin"],
  "Chinese state": ["xinhua", "globaltimes", "chinadaily", "cgtn"],
  "Iranian state": ["irna", "presstv"],
  "Islamic Ideology Dissemination Organization": ["mehr", "tehrantimes"],
  "Islamic Revolutionary Guard Corps": ["tasnim", "fars"],
  "Turkish state": ["anadolu", "trt-world"],
  "Ukrainian state": ["ukrinform", "president-ua"],
  "US government": ["whitehouse", "state-gov"],
};

/** Agencies that newsrooms and readers know by a shorter name than the catalogue's. */
const SHORT_NAMES: Record<string, string> = {
  "Associated Press": "AP",
  "Agence France-Presse": "AFP",
  "United Press International": "UPI",
  "Bloomberg News": "Bloomberg",
  "Xinhua News Agency": "Xinhua",
  "Anadolu Agency": "Anadolu",
  "Press Trust of India": "PTI",
  "Asian News International": "ANI",
  "Indo-Asian News Service": "IANS",
  "Kyodo News": "Kyodo",
  "Yonhap News Agency": "Yonhap",
  "Korean Central News Agency": "KCNA",
  "Deutsche Presse-Agentur": "dpa",
  "Mehr News Agency": "Mehr",
  "Tasnim News Agency": "Tasnim",
  "Fars News Agency": "Fars",
  "Press-release wires": "press release",
};

/** Ways of citing that the catalogue lacks. */
const MORE_TEMPLATES = [
  "appeared in {name}",
  "published by {name}",
  "published in {name}",
  "in a statement provided to {name}",
  "in a report for {name}",
  "{name} first reported",
  "{name} report",
  "{name} story",
  "reports {name}",
  "quoting {name}",
  "speaking with {name}",
  "in a piece for {name}",
  "on {name}'s website",
  "click for more from {name}",
  "read the full story at {name}",
  "originally appeared in {name}",
  "originally appeared on {name}",
  "originally published by {name}",
  "originally published in {name}",
];

interface CatalogueOutlet {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly altDomains: readonly string[];
  readonly aliases: readonly string[];
  readonly kind: string;
}

interface Catalogue {
  readonly templates: { readonly attribution: readonly string[]; readonly stateQualifier: readonly string[] };
  readonly agencies: readonly {
    readonly name: string;
    readonly type: string;
    readonly outletId: string | null;
    readonly strings: readonly string[];
    readonly ambiguous: readonly string[];
    readonly exclude: readonly string[];
  }[];
}

const folder = process.argv[2];
if (!folder) throw new Error("usage: node tools/tables/outlets.ts CATALOGUE-FOLDER");
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const outlets: readonly CatalogueOutlet[] = read("outlets.json");
const catalogue: Catalogue = read("wire-aliases.json");
const ownerOf = new Map(Object.entries(OWNERS).flatMap(([owner, ids]) => ids.map((id) => [id, owner] as const)));

write(
  "outlets.json",
  outlets.map(({ id, name, domain, altDomains, aliases, kind }) => ({
    name,
    domains: [domain, ...altDomains],
    aliases,
    kind,
    ...(ownerOf.has(id) ? { owner: ownerOf.get(id) } : {}),
  })),
);

write("wire-aliases.json", {
  templates: [...catalogue.templates.attribution, ...MORE_TEMPLATES],
  stateQualifiers: catalogue.templates.stateQualifier.map((template) => template.replace(" {name}", "")),
  agencies: catalogue.agencies.map(({ name, type, outletId, strings, ambiguous, exclude }) => ({
    name: SHORT_NAMES[name] ?? name,
    type,
    domains: outlets.filter(({ id }) => id === outletId).flatMap(({ domain, altDomains }) => [domain, ...altDomains]),
    strings,
    ambiguous,
    exclude,
  })),
});

/** One entry a line: small, and a change shows as a line. */
function write(name: string, value: unknown): void {
  const lines = Array.isArray(value) ? listLines(value) : objectLines(value as Record<string, unknown>);
  writeFileSync(join(import.meta.dirname, "../../assets", name), `${lines}\n`);
}

function listLines(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}

function objectLines(fields: Record<string, unknown>): string {
  const lines = Object.entries(fields).map(
    ([key, value]) => `${JSON.stringify(key)}: ${listLines(value as unknown[])}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}
