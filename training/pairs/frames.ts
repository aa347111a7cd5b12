/** What the generated pairs are put together from: outlets' ways to print a quotation, invented people, and single edits. */

/** `{q}`: the quotation, `{name}`: its speaker, `{last}`: the last name, `{role}`: what the speaker is. */
export const FRAMES: readonly string[] = [
  "“{q},” said {name}, {role}.",
  "“{q},” {name}, {role}, told reporters on Tuesday.",
  "{name}, {role}, said: “{q}.”",
  "‘{q},’ {name} said in a statement.",
  '"{q}," {name} told the Northern Echo and Mail.',
  "The hall fell silent. “{q},” said {last}, who has been {role} since the spring. Nobody clapped.",
  "Asked about it on the steps of the town hall, {name} did not hesitate: “{q}.”",
  "“{q},” {name} said, according to the agency Meridian.",
  "In an interview broadcast on Sunday evening, {name}, {role}, said: “{q}.” The programme was recorded on Friday.",
  '{name} was the last to speak. "{q}," the {role_bare} said.',
  "Reporters had waited for three hours in the rain. “{q},” {name} told them at last.",
  "“{q},” {last} said. “That is all I have to say today.”",
];

export interface Person {
  readonly name: string;
  readonly role: string;
}

export const PEOPLE: readonly Person[] = [
  { name: "Amina Farouk", role: "the deputy mayor" },
  { name: "Tobias Lindqvist", role: "the union's secretary" },
  { name: "Chen Yulan", role: "the museum's director" },
  { name: "Oluwaseun Adebayo", role: "the fire chief" },
  { name: "Marguerite Delacroix", role: "the opposition leader" },
  { name: "Hamza Qureshi", role: "the head coach" },
  { name: "Ingeborg Thorsen", role: "the ministry's chief engineer" },
  { name: "Mateo Villalobos", role: "the senator" },
  { name: "Priscilla Nkomo", role: "the hospital's director" },
  { name: "Yevgeny Markov", role: "the ambassador" },
  { name: "Sione Taufa", role: "the club's captain" },
  { name: "Dorothea Weiss", role: "the lead author of the study" },
  { name: "Kwame Boateng", role: "the finance minister" },
  { name: "Rosalind Carver", role: "the defence lawyer" },
  { name: "Ahmet Yıldırım", role: "the police commander" },
  { name: "Lakshmi Raghavan", role: "the chief economist" },
  { name: "Gwilym Pugh", role: "the farmers' president" },
  { name: "Nomvula Sithole", role: "the head teacher" },
  { name: "Bjarne Høgh", role: "the shipping line's founder" },
  { name: "Catalina Espinosa", role: "the archbishop's envoy" },
];

/** Verbs that colour what they report. */
export const LOADED_CUES: readonly string[] =
  "claimed boasted whined ranted gloated blustered sneered crowed thundered bragged moaned fumed raved confessed scoffed gushed".split(
    " ",
  );

/** Each the contrary of the other in most sentences. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["always", "never"],
  ["before", "after"],
  ["safe", "dangerous"],
  ["open", "closed"],
  ["more", "less"],
  ["won", "lost"],
  ["win", "lose"],
  ["winning", "losing"],
  ["support", "oppose"],
  ["first", "last"],
  ["good", "bad"],
  ["best", "worst"],
  ["better", "worse"],
  ["rich", "poor"],
  ["rising", "falling"],
  ["rise", "fall"],
  ["alive", "dead"],
  ["everybody", "nobody"],
  ["everyone", "nobody"],
  ["every", "no"],
  ["everything", "nothing"],
  ["guilty", "innocent"],
  ["friends", "enemies"],
  ["full", "empty"],
  ["with", "without"],
  ["accept", "reject"],
  ["accepted", "rejected"],
  ["early", "late"],
  ["strong", "weak"],
  ["proud", "ashamed"],
  ["true", "false"],
  ["beginning", "end"],
  ["right", "wrong"],
  ["remember", "forget"],
  ["higher", "lower"],
  ["north", "south"],
  ["buy", "sell"],
  ["success", "failure"],
  ["possible", "impossible"],
  ["legal", "illegal"],
];

/** What takes back a promise or a claim when it stands behind it, or before it. */
export const CONDITIONS_BEHIND: readonly string[] = [
  ", provided the court agrees",
  " if the money can be found",
  ", unless the other side walks away first",
  " only as a last resort",
  ", but not before the election",
  " until something better is found",
  ", if everything goes to plan",
  " on one condition, that the files are opened",
];
export const CONDITIONS_AHEAD: readonly string[] = [
  "If the vote goes our way, ",
  "I am not saying that ",
  "Some people think that ",
  "In the best case, ",
  "Unless we act now, ",
  "It would be wrong to say that ",
];

/** What may follow a remark, or go before it, and leaves it as it is. */
export const MORE_BEHIND: readonly string[] = [
  ". We said so at the time, and we say so again today",
  ". Ask anybody in this town",
  ". That is the plain truth of the matter",
  ", and I will say it again tomorrow",
];
export const MORE_AHEAD: readonly string[] = [
  "I will answer you in one sentence. ",
  "Let me say something about last night. ",
  "People keep asking me the same thing. ",
  "As I told the committee in March, ",
];

/** Sounds that one outlet prints and another leaves out. */
export const FILLERS: readonly string[] = ["Well, ", "Look, ", "Er, ", "I mean, ", "You know, "];

/** Short and long forms of one word. */
export const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ["We're", "We are"],
  ["we're", "we are"],
  ["I'm", "I am"],
  ["It's", "It is"],
  ["it's", "it is"],
  ["don't", "do not"],
  ["can't", "cannot"],
  ["didn't", "did not"],
  ["doesn't", "does not"],
  ["isn't", "is not"],
  ["won't", "will not"],
  ["We've", "We have"],
  ["we've", "we have"],
  ["I've", "I have"],
  ["They're", "They are"],
  ["We'll", "We will"],
  ["I'll", "I will"],
  ["couldn't", "could not"],
  ["per cent", "percent"],
  ["organisation", "organization"],
  ["programme", "program"],
  ["neighbour", "neighbor"],
];

/** What anybody may say of anything. */
export const FORMULAS: readonly string[] = [
  "We are monitoring the situation closely",
  "This is a step in the right direction",
  "We cannot comment on individual cases",
  "I have nothing to add to that",
  "Our hearts go out to the families",
  "We will learn the lessons",
  "The truth will come out",
  "We are all in this together",
  "It is too early to say",
  "That is for others to judge",
  "We are ready for anything",
  "I am just doing my job",
  "We must all work together",
  "It speaks for itself",
  "This cannot go on",
  "We did our best",
];
