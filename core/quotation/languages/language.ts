import de from "../../../assets/lexicons/languages/de.json" with { type: "json" };
import es from "../../../assets/lexicons/languages/es.json" with { type: "json" };
import fr from "../../../assets/lexicons/languages/fr.json" with { type: "json" };
import it from "../../../assets/lexicons/languages/it.json" with { type: "json" };
import ru from "../../../assets/lexicons/languages/ru.json" with { type: "json" };
import uk from "../../../assets/lexicons/languages/uk.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";
import { type Gender, genderOfFirstName, isFirstName } from "../lexicon/names.ts";
import { caseStem } from "./case-stem.ts";

/** A form of a reporting verb: what it says of its subject. Null: may be either. */
export interface VerbForm {
  readonly many: boolean;
  readonly gender: Gender | null;
}

/** What the rules must know of a language. Words are lower-cased, with straight apostrophes. */
export interface Language {
  /** Reporting verbs in the finite forms that news uses. */
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly auxiliaries: ReadonlyMap<string, VerbForm>;
  readonly participles: ReadonlySet<string>;
  /** Endings of the past tense that news tells in: a word between marks and a name that has one is a verb. */
  readonly pastEndings: readonly string[];
  /** "s'*est* dit" */
  readonly reflexiveAuxiliary: ReadonlySet<string>;
  /** he, she; null for those that name nobody the article could tell (I, they, one). */
  readonly pronouns: ReadonlyMap<string, Gender | null>;
  readonly articles: ReadonlySet<string>;
  /** "von" in "von der Leyen". */
  readonly particles: ReadonlySet<string>;
  /** Words that tie a complement to a noun: "ministre *de l'* Intérieur". */
  readonly linkers: ReadonlySet<string>;
  /** Those of them that lead in the one addressed: "*à* l'AFP". */
  readonly listeners: ReadonlySet<string>;
  /** Words that may stand between a verb and its subject: days, "also", "then". */
  readonly time: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Everyday finite verbs and negations: a phrase ends in front of them. */
  readonly breaks: ReadonlySet<string>;
  /** "*se* réjouit" */
  readonly reflexive: ReadonlySet<string>;
  /** "selon", "nach Angaben von": what stands behind says it. By first word; longer ones first. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** "zufolge": what stands in front says it. */
  readonly accordingBehind: ReadonlySet<string>;
  /** „…“, *so* Berg. */
  readonly beside: ReadonlySet<string>;
  /** Nouns in front of names in marks: film, newspaper. */
  work(lower: string): boolean;
  readonly organisations: ReadonlySet<string>;
  /** «…», dijo. */
  readonly dropsSubject: boolean;
  /** Every noun has a capital. */
  readonly capitalNouns: boolean;
  /** Names change their endings. */
  readonly cases: boolean;
  /** Undefined for a word that is no role; null for one that tells no gender. */
  role(lower: string): Gender | null | undefined;
  /** Undefined for a word that is no first name, nor a case of one. */
  firstName(lower: string): Gender | null | undefined;
  /** The first name, as it stands in no case: Дмитрия → дмитрий. Undefined for none. */
  plainFirstName(lower: string): string | undefined;
}

interface Verbs {
  readonly stems?: string;
  readonly one?: string;
  readonly many?: string;
  readonly male?: string;
  readonly female?: string;
}

interface Data {
  readonly verbs: readonly Verbs[];
  readonly participles: string;
  readonly pastEndings: string;
  readonly reflexiveAuxiliary?: string;
  readonly auxiliaries: Verbs;
  readonly pronouns: { readonly male: string; readonly female: string; readonly none: string };
  readonly roles: { readonly male: string; readonly female: string; readonly either: string };
  readonly roleEndings?: boolean;
  readonly organisations: string;
  readonly articles: string;
  readonly particles: string;
  readonly linkers: string;
  readonly listeners?: string;
  readonly time: string;
  readonly that: string;
  readonly breaks: string;
  readonly reflexive?: string;
  readonly according: readonly string[];
  readonly accordingBehind: string;
  readonly beside: string;
  readonly works: string;
  readonly firstNames?: { readonly male: string; readonly female: string };
  readonly dropsSubject?: boolean;
  readonly capitalNouns?: boolean;
  readonly cases?: boolean;
}

const DATA: Readonly<Record<string, Data>> = { de, fr, es, it, ru, uk };

const LANGUAGES: Readonly<Record<string, () => Language>> = Object.fromEntries(
  Object.entries(DATA).map(([code, data]) => [code, onFirstUse(() => made(data))]),
);

/** The language by its BCP 47 primary subtag; null for one that has no rules here. Its tables are made when first asked for. */
export function languageOf(code: string): Language | null {
  return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code]!() : null;
}

const list = (words: string) => words.split(" ").filter(Boolean);
const set = (words: string) => new Set(list(words));

function made(data: Data): Language {
  const organisations = set(data.organisations);
  const plainFirstName = plainNames(data);
  return {
    verbs: verbForms(data.verbs),
    auxiliaries: verbForms([data.auxiliaries]),
    participles: set(data.participles),
    pastEndings: list(data.pastEndings),
    reflexiveAuxiliary: set(data.reflexiveAuxiliary ?? ""),
    pronouns: genders(data.pronouns.male, data.pronouns.female, data.pronouns.none),
    articles: set(data.articles),
    particles: set(data.particles),
    linkers: set(data.linkers),
    listeners: set(data.listeners ?? ""),
    time: set(data.time),
    that: set(data.that),
    breaks: set(data.breaks),
    reflexive: set(data.reflexive ?? ""),
    according: Map.groupBy(
      data.according.map(list).sort((a, b) => b.length - a.length),
      ([first]) => first!,
    ),
    accordingBehind: set(data.accordingBehind),
    beside: set(data.beside),
    work: caseTest(set(data.works), data.cases),
    organisations,
    dropsSubject: data.dropsSubject ?? false,
    capitalNouns: data.capitalNouns ?? false,
    cases: data.cases ?? false,
    role: roleTest(data),
    firstName: firstNameTest(data, plainFirstName),
    plainFirstName,
  };
}

/** Each stem with each ending; endings alone are whole forms. */
function verbForms(classes: readonly Verbs[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (stems: string | undefined, endings: string | undefined, form: VerbForm) => {
    for (const stem of stems === undefined ? [""] : list(stems))
      for (const ending of list(endings ?? "")) forms.set(stem + ending, form);
  };
  for (const { stems, one, many, male, female } of classes) {
    put(stems, one, { many: false, gender: null });
    put(stems, many, { many: true, gender: null });
    put(stems, male, { many: false, gender: "male" });
    put(stems, female, { many: false, gender: "female" });
  }
  return forms;
}

/** A word that stands in two lists is of either gender. */
function genders(male: string, female: string, either: string): Map<string, Gender | null> {
  const known = new Map<string, Gender | null>(list(either).map((word) => [word, null]));
  for (const word of list(male)) known.set(word, "male");
  for (const word of list(female)) known.set(word, known.has(word) ? null : "female");
  return known;
}

/** Is a word one of the list, or a case of one? */
function caseTest(words: ReadonlySet<string>, cases = false): (lower: string) => boolean {
  if (!cases) return (lower) => words.has(lower);
  const stems = new Set([...words].map(caseStem));
  return (lower) => words.has(lower) || (lower.length >= SHORTEST_CASE && stems.has(caseStem(lower)));
}

/** German joins its nouns: a Regierungssprecher is a Sprecher. Shorter words are too often the end of others. */
const SHORTEST_ENDING = 4;

/** Hoffmann, Neubauer, Mendelssohn: roles that end more surnames than roles. */
const ENDS_SURNAMES = /^(?:mann|bauer|sohn|könig|prinz|richter)$/;

function roleTest({ roles, roleEndings, cases }: Data): Language["role"] {
  const known = genders(roles.male, roles.female, roles.either);
  const stems = new Map(cases ? [...known].map(([role, gender]) => [caseStem(role), gender]) : []);
  const endings = roleEndings
    ? [...known.keys()].filter((role) => role.length >= SHORTEST_ENDING && !ENDS_SURNAMES.test(role))
    : [];
  return (lower) => {
    const word = lower.replace(/\.$/, "");
    if (known.has(word)) return known.get(word);
    const role = word.length > SHORTEST_ENDING ? stems.get(caseStem(word)) : undefined;
    if (role !== undefined) return role;
    const ending = endings.find((each) => word.length > each.length + 2 && word.endsWith(each));
    return ending === undefined ? undefined : known.get(ending);
  };
}

/** Without cases a name is always written the same. */
function plainNames({ firstNames, cases }: Data): (lower: string) => string | undefined {
  if (!firstNames || !cases) return (lower) => (isFirstName(lower) ? lower : undefined);
  const known = new Set([...list(firstNames.male), ...list(firstNames.female)]);
  // Where Александра may be a woman or a case of Александр, the woman is named as the dictionary has her.
  const byStem = new Map([...known].reverse().map((name) => [caseStem(name), name]));
  return (lower) =>
    known.has(lower) ? lower : lower.length >= SHORTEST_CASE ? byStem.get(caseStem(lower)) : undefined;
}

/** Letters a first name in a case has at least: Яна, Льва. */
const SHORTEST_CASE = 4;

function firstNameTest({ firstNames }: Data, plain: (lower: string) => string | undefined): Language["firstName"] {
  if (!firstNames) return (lower) => (isFirstName(lower) ? genderOfFirstName(lower) : undefined);
  const known = genders(firstNames.male, firstNames.female, "");
  return (lower) => known.get(plain(lower) ?? "");
}
