/**
 * Spellings of one word, folded to one form so that "Gov. Reyes" and "Governor Reyes", "Kiev" and "Kyiv",
 * "defence" and "defense" align as equal. The left word of a row is the form kept.
 */
const ROWS = `governor gov
senator sen
representative rep
president pres
general gen
lieutenant lt
colonel col
captain capt
sergeant sgt
professor prof
secretary sec
congressman rep
doctor dr
department dept
saint st
mount mt
fort ft
versus vs v
percent pct %
kyiv kiev
kharkiv kharkov
odesa odessa
lviv lvov
chernihiv chernigov
mykolaiv nikolaev nikolayev
donbas donbass
zelensky zelenskiy zelenskyy zelenski
lukashenko lukashenka
gaddafi qaddafi gadhafi qadhafi kadafi
hussein husain husayn hussain
muhammad mohammed mohammad mohamed muhammed
qaeda qaida
isis isil daesh
hezbollah hizbullah hizbollah
quran koran
beijing peking
mumbai bombay
kolkata calcutta
myanmar burma
yangon rangoon
turkiye turkey
belarus byelorussia
czechia czech
farc f.a.r.c
email e-mail
website web-site
mom mum mama momma mamma mommy mummy
dad daddy papa
okay ok o.k
goodbye goodby bye
gray grey
tire tyre
judgment judgement
aging ageing
airplane aeroplane
aluminum aluminium
program programme
check cheque
pajamas pyjamas
jail gaol
story storey
toward towards
among amongst
while whilst
amid amidst
afterward afterwards
backward backwards
forward forwards
center centre
theater theatre
meter metre
liter litre
fiber fibre
kilometer kilometre km kms
kilogram kilo kilogramme kg kgs
defense defence
offense offence
license licence
pretense pretence
practice practise
skeptic sceptic
skeptical sceptical
skepticism scepticism
maneuver manoeuvre
catalog catalogue
dialog dialogue
enroll enrol
fulfill fulfil
skillful skilful
installment instalment
learned learnt
burned burnt
dreamed dreamt
spelled spelt
got gotten
whiskey whisky
until till 'til til
because 'cause cos cuz
through thru
though tho
them 'em em
and &
is 's
u.s us-country usa u.s.a
u.k uk
u.n un
eu e.u
euro euros
pound quid
dollar usd
monday mon
tuesday tue tues
wednesday wed
thursday thu thurs
friday fri
saturday sat
january jan
february feb
april apr
august aug
september sept sep
october oct
november nov
december dec
television tv
advertisement ad advert
photograph photo
telephone phone
automobile auto
executive exec
administration admin
government govt gov't
international int'l
national nat'l
corporation corp
company co
incorporated inc
limited ltd
street st.
assistant asst
association assn
mile mi
hour hr
minute min
pound-weight lb lbs`
  .split("\n")
  .map((row) => row.split(" "));

const FOLDED = new Map(ROWS.flatMap(([kept, ...others]) => others.map((other) => [other, kept as string] as const)));

/** Phrases that are one word to the aligner. Longest first where one begins another. */
const PHRASES: readonly (readonly [readonly string[], string])[] = (
  [
    ["united states of america", "u.s"],
    ["united states", "u.s"],
    ["united kingdom", "u.k"],
    ["united nations", "u.n"],
    ["european union", "eu"],
    ["islamic state", "isis"],
    ["per cent", "percent"],
    ["at least", "at-least"],
    ["at most", "at-most"],
    ["more than", "more-than"],
    ["less than", "less-than"],
    ["fewer than", "less-than"],
    ["e mail", "email"],
    ["ivory coast", "cote-divoire"],
    ["cote d'ivoire", "cote-divoire"],
    ["prime minister", "premier"],
    ["vice president", "vice-president"],
    ["each other", "one-another"],
    ["one another", "one-another"],
    ["all right", "alright"],
    ["a lot", "lot"],
    ["lots", "lot"],
  ] as const
).map(([phrase, kept]) => [phrase.split(" "), kept] as const);

/** British words in -our whose American spelling drops the u, with what may follow the stem. */
const OUR =
  /^(col|fav|hon|lab|neighb|behavi|rum|harb|hum|endeav|arm|vap|flav|savi|parl|val|vig|od|tum|splend|rig|cand|clam|glam|ard|ferv|ranc|sav)our(?=$|s$|ed|ing|able|ful|er|hood|ite|al|less)/u;
const TWICE_L =
  /^(travel|cancel|label|model|level|fuel|signal|total|counsel|quarrel|marvel|rival|jewel|shovel|dial)l(?=ed$|ing$|er$|ers$|ing$)/u;
/** -ize and -ise, -yze and -yse: both to s. */
const IZE = /(?<=\p{L}{3})([iy])z(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$)/u;

/** One form for the spellings of a word. `key` is lower case without accents; `printed` tells "US" from "us". */
export function foldSpelling(key: string, printed: string): string {
  if (/^U(?:SA?|\.S\.?(?:A\.?)?)$/u.test(printed)) return "u.s";
  if (printed === "IS") return "isis";
  const folded = FOLDED.get(key);
  if (folded) return folded;
  // Few words have these letters at all.
  return /our|ll|z/u.test(key) ? key.replace(OUR, "$1or").replace(TWICE_L, "$1").replace(IZE, "$1s") : key;
}

const BY_FIRST = Map.groupBy(PHRASES, ([phrase]) => phrase[0] ?? "");

/** The phrase that starts at word `at`, with the number of words it takes; null where none does. */
export function phraseAt(
  keys: readonly string[],
  at: number,
): { readonly kept: string; readonly length: number } | null {
  for (const [phrase, kept] of BY_FIRST.get(keys[at] ?? "") ?? [])
    if (phrase.every((word, i) => keys[at + i] === word)) return { kept, length: phrase.length };
  return null;
}

/** Demonyms and country adjectives fold to the place: "Russian officials" and "officials in Russia" speak of one country. */
const DEMONYMS = new Map(
  `american u.s|british u.k|russian russia|ukrainian ukraine|chinese china|french france|german germany|israeli israel|iranian iran|iraqi iraq
  |syrian syria|turkish turkiye|japanese japan|korean korea|indian india|pakistani pakistan|afghan afghanistan|saudi saudi|egyptian egypt
  |canadian canada|mexican mexico|brazilian brazil|australian australia|italian italy|spanish spain|greek greece|polish poland|dutch netherlands
  |european europe|african africa|palestinian palestine|lebanese lebanon|libyan libya|yemeni yemen|venezuelan venezuela|cuban cuba
  |argentine argentina|argentinian argentina|swedish sweden|norwegian norway|danish denmark|finnish finland|irish ireland|scottish scotland|welsh wales
  |hungarian hungary|belarusian belarus|georgian georgia|filipino philippines|philippine philippines|vietnamese vietnam|thai thailand|indonesian indonesia
  |malaysian malaysia|nigerian nigeria|kenyan kenya|ethiopian ethiopia|somali somalia|sudanese sudan|bangladeshi bangladesh|nicaraguan nicaragua`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

export function foldDemonym(key: string): string {
  return DEMONYMS.get(key) ?? DEMONYMS.get(key.replace(/s$/u, "")) ?? key;
}
