/** Irregular forms: dictionary form first, then its other forms. */
const IRREGULAR = new Map(
  `be am is are was were been being|have has had having|do does did done doing|say says said|go goes went gone|get gets got getting|make makes made making
  |know knew known|think thought|take took taken taking|see saw seen|come came coming|give gave given giving|find found|tell told|become became becoming
  |leave left leaving|feel felt|bring brought|begin began begun beginning|keep kept|hold held|write wrote written writing|stand stood|hear heard
  |mean meant|meet met|run ran running|pay paid|sit sat sitting|speak spoke spoken|lie lay lain lying|lead led|grow grew grown|lose lost losing
  |fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen rising|drive drove driven driving
  |buy bought|wear wore worn|choose chose chosen choosing|seek sought|throw threw thrown|catch caught|deal dealt|win won winning|fight fought
  |teach taught|eat ate eaten|sing sang sung|strike struck striking stricken|shake shook shaken|swear swore sworn|steal stole stolen|shoot shot
  |sell sold|fly flew flown flies|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|hide hid hidden|ride rode ridden|ring rang rung
  |sink sank sunk|swim swam swum|tear tore torn|wake woke woken|bite bit bitten|blow blew blown|bend bent|bind bound|bleed bled|breed bred|feed fed
  |flee fled|lend lent|light lit|shine shone|slide slid|stick stuck|sweep swept|swing swung|weep wept|wind wound|withdraw withdrew withdrawn
  |overcome overcame|undergo underwent undergone|die died dying dies|tie tied tying|arise arose arisen|bear bore born borne|beat beaten|cling clung
  |dig dug|drink drank drunk|hang hung|kneel knelt|lay laid|leap leapt|mistake mistook mistaken|prove proven proved|sew sewn|show shown|shrink shrank shrunk
  |sleep slept|spin spun|spring sprang sprung|sting stung|stink stank|strive strove|undertake undertook|uphold upheld|weave wove woven
  |man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|knife knives|leaf leaves-of
  |thief thieves|crisis crises|analysis analyses|basis bases|medium media|criterion criteria|datum data|policeman policemen|congressman congressmen
  |good better best|bad worse worst|far farther further|a an|i me my mine myself|you your yours yourself yourselves|he him his himself|she her hers herself
  |it its itself|we us our ours ourselves|they them their theirs themselves|who whom whose|this these|that those|will would|can could|may might|shall should`
    .split("|")
    .flatMap((row) => {
      const [base = "", ...forms] = row.trim().split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
);

/** Words that end like an inflection and are none. */
const WHOLE = new Set(
  `news series species always perhaps yes less unless press congress process access success address business loss boss cross glass class mass grass
  thus this his its was has is as us gas bus plus virus campus status focus census chaos crisis basis analysis politics economics physics ethics athletics
  need seed speed feed breed bleed indeed exceed proceed succeed agreed hundred red bed led fed shed sacred naked wicked kindred
  king ring sing bring thing spring string wing during nothing something anything everything morning evening ceiling wedding being sterling sibling
  united states paris texas kansas arkansas dallas hamas laos brussels athens wales james charles thomas williams jones davis harris sanders`
    .split(/\s+/)
    .filter(Boolean),
);

/** Dictionary form of a folded, lower-case word by ending (plural, -ed, -ing) and a table of irregular ones. Unknown words pass unchanged. */
export function lemma(key: string): string {
  const irregular = IRREGULAR.get(key);
  if (irregular) return irregular;
  if (key.length < 4 || WHOLE.has(key) || !/^[a-z-]+$/u.test(key)) return key;
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (key.endsWith("ied") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(key)) return dropE(key.slice(0, -2));
  if (/[^sui]s$/u.test(key)) return dropE(key.slice(0, -1));
  if (key.endsWith("ing") && key.length > 5) return stem(key.slice(0, -3));
  if (key.endsWith("ed") && key.length > 4) return stem(key.slice(0, -2));
  return dropE(key);
}

/** "stopp" → "stop"; then the silent e goes, so that "making", "makes" and "make" agree. */
function stem(base: string): string {
  if (!/[aeiouy]/u.test(base)) return base;
  const single = /([bdfgklmnprtvz])\1$/u.test(base) && !/(?:ll|ss)$/u.test(base) ? base.slice(0, -1) : base;
  return dropE(single);
}

/** A final e is dropped from every form of a word alike: lemmas are compared, never shown. */
function dropE(word: string): string {
  return word.length > 4 && word.endsWith("e") && !word.endsWith("ee") ? word.slice(0, -1) : word;
}
