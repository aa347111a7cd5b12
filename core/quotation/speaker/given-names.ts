import { onFirstUse } from "../../text/on-first-use.ts";
import { genderOfFirstName, isFirstName } from "../lexicon/names.ts";
import { editDistance } from "./edit-distance.ts";
import { transliterate } from "./transliterate.ts";

/** Shortest beginning of a first name that may stand for it: Ben, Dan. */
const SHORTEST_FORM = 3;

/**
 * May two first names be one person's? "D." and "Dmitry", "Mike" and "Michael", spellings of one name ("Volodymyr",
 * "Volodimir") agree. Two names that are both well known and no forms of each other do not, however alike: Jason, Mason;
 * Mario, Maria. Folded names in.
 */
export function givenAgree(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === y) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] || x[0] === y[0];
  if (genderOfFirstName(a) && genderOfFirstName(b) && genderOfFirstName(a) !== genderOfFirstName(b)) return false;
  if (longForms(x).some((long) => longForms(y).includes(long))) return true;
  if (x.startsWith(y) || y.startsWith(x)) return Math.min(x.length, y.length) >= SHORTEST_FORM;
  if (isFirstName(a) && isFirstName(b)) return false;
  const shorter = Math.min(x.length, y.length);
  return shorter >= 5 && editDistance(x, y, 2) <= (shorter >= 7 ? 2 : 1);
}

/** One spelling of a first name: Catherine and Katherine, Sarah and Sara, Eric and Erik, Ann and Anne. */
function keyOf(name: string): string {
  return transliterate(name)
    .replace(/c(?!h)/gu, "k")
    .replace(/th/gu, "t")
    .replace(/(?<=[^aeiou]{1,4})e$|(?<=a)h$/u, "");
}

/** First names with their everyday short forms and their forms in other alphabets. */
const SHORT_FORMS = {
  michael: "mike mick mickey micky mikey",
  william: "bill will billy liam willie",
  robert: "bob bobby rob robbie bert beto",
  james: "jim jimmy jamie jimmie jaime",
  john: "jack johnny jon johnnie",
  joseph: "joe joey",
  thomas: "tom tommy thom",
  richard: "dick rick rich ricky",
  edward: "ed eddie ted ned eddy edouard",
  charles: "charlie chuck chas charley",
  daniel: "dan danny",
  david: "dave davy",
  stephen: "steve steven stephan stefan",
  christopher: "chris kit topher kris",
  anthony: "tony antony",
  andrew: "andy drew",
  matthew: "matt",
  nicholas: "nick nicky nicolas",
  patrick: "pat paddy",
  peter: "pete",
  samuel: "sam sammy",
  benjamin: "ben benny benji",
  alexander: "alex aleksandr aleksander alexandr oleksandr sasha alec xander",
  elizabeth: "liz beth betty eliza lizzie lizzy bess libby elisabeth betsy",
  katherine: "kate kathy catherine katie kathryn cathy katy kathleen",
  margaret: "maggie meg peggy marge margie",
  susan: "sue susie",
  jennifer: "jen jenny jenn",
  barbara: "barb",
  deborah: "deb debbie debra",
  patricia: "patty trish pat patsy",
  gregory: "greg gregg",
  jeffrey: "jeff geoffrey geoff",
  kenneth: "ken kenny",
  lawrence: "larry laurence lorenzo",
  ronald: "ron ronnie",
  donald: "don donny",
  timothy: "tim",
  theodore: "theo",
  frederick: "fred freddie",
  gerald: "gerry jerry",
  philip: "phil phillip",
  sergei: "sergey serhii serhiy serhij",
  dmitry: "dmitri dmitrii dmytro",
  nikolai: "nikolay mykola",
  mikhail: "mykhailo mykhaylo",
  yuri: "yury iurii yuriy",
  bernard: "bernie",
  raymond: "ray",
  abraham: "abe",
  zachary: "zach zack zak",
  jonathan: "jonny jon",
  leonard: "len leo lenny",
  victoria: "vicky",
  madeleine: "maddie",
  rebecca: "becky",
  sandra: "sandy",
  cynthia: "cindy",
  dorothy: "dot",
  amanda: "mandy",
  pamela: "pam",
  judith: "judy",
  joshua: "josh",
  jacob: "jake",
  nathaniel: "nate nathan",
  vincent: "vince vinny",
  albert: "al bert",
  alfred: "alf fred",
  arthur: "art",
  douglas: "doug",
  eugene: "gene",
  francis: "frank",
  franklin: "frank",
  harold: "hal harry",
  henry: "hank harry",
  herbert: "herb",
  howard: "howie",
  jerome: "jerry",
  louis: "lou lewis",
  martin: "marty",
  maurice: "mo",
  melvin: "mel",
  mitchell: "mitch",
  norman: "norm",
  oliver: "ollie",
  randolph: "randy",
  randall: "randy",
  russell: "russ",
  sidney: "sid",
  stanley: "stan",
  terrence: "terry",
  walter: "walt",
  rodney: "rod",
  roland: "rollie",
  clifford: "cliff",
  clinton: "clint",
  calvin: "cal",
  jeremiah: "jerry",
  dominic: "dom",
  gabriel: "gabe",
  isaac: "ike",
  abigail: "abby gail",
  alexandra: "alex sandra lexi",
  angela: "angie",
  antoinette: "toni",
  caroline: "carrie",
  christine: "chris christina tina kristin",
  eleanor: "ellie nell nora",
  florence: "flo",
  frances: "fran",
  gertrude: "trudy",
  gwendolyn: "gwen",
  helen: "nell",
  isabel: "izzy isabelle",
  jacqueline: "jackie",
  janet: "jan",
  jessica: "jess jessie",
  josephine: "jo josie",
  joan: "joanie",
  joanne: "jo",
  kimberly: "kim kimberley",
  kristin: "kris",
  lillian: "lily",
  lucille: "lucy",
  marilyn: "mary",
  martha: "marty",
  michelle: "shelly",
  nancy: "nan",
  natalie: "nat",
  penelope: "penny",
  priscilla: "cilla",
  roberta: "bobbie",
  rosemary: "rose",
  samantha: "sam sammie",
  stephanie: "steph",
  suzanne: "sue",
  teresa: "terry terri theresa tess",
  valerie: "val",
  veronica: "ronnie",
  virginia: "ginny",
  andrei: "andriy andrii",
  alexei: "aleksei oleksiy oleksii aleksey alexey",
  yevgeny: "evgeny evgeni yevhen evgenii",
  igor: "ihor",
  oleg: "oleh",
  pavel: "pavlo",
  pyotr: "petro",
  kirill: "kyrylo",
  vasily: "vasyl vasili",
  yulia: "julia iuliia yuliya",
  svetlana: "svitlana",
  tatiana: "tetyana tetiana tatyana",
  elena: "olena yelena",
  ekaterina: "yekaterina kateryna",
  maxim: "maksym maksim",
  viktor: "victor",
  volodymyr: "vladimir",
  anna: "hanna",
  muhammad: "mohammed mohamed mohammad muhammed mohamad mahomet",
  ahmad: "ahmed",
  hussein: "hussain husayn husain",
  hassan: "hasan",
  yusuf: "yousef youssef yousuf yosef",
  mustafa: "mostafa moustafa",
  abdullah: "abdallah abdulla",
  osama: "usama",
  muammar: "moammar muammer moamer",
  umar: "omar",
  khalid: "khaled",
  rashid: "rasheed",
  said: "saeed saed sayed",
  nasir: "nasser naser",
  mahmud: "mahmoud",
  ibrahim: "ebrahim",
  fatima: "fatema fatma",
  aisha: "ayesha aysha",
  stuart: "stewart",
  alan: "allan allen",
  brian: "bryan",
  sean: "shaun shawn",
  ann: "anne",
  mark: "marc",
  eric: "erik",
  carl: "karl",
};

const table = onFirstUse(() => {
  const forms = new Map<string, string[]>();
  for (const [long, shorts] of Object.entries(SHORT_FORMS))
    for (const name of [long, ...shorts.split(" ")]) {
      const key = keyOf(name);
      forms.set(key, [...(forms.get(key) ?? []), keyOf(long)]);
    }
  return forms;
});

/** The long forms a name may stand for, as `keyOf` folds them; a long form stands for itself. */
function longForms(key: string): readonly string[] {
  return table().get(key) ?? [];
}
