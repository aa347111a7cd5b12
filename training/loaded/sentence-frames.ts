/**
 * Frames and fillings from which some thousands of training sentences are made. A frame that judges draws on the
 * judging words (by class); a plain frame puts the same people and matters into reporting, and puts judging words, where
 * it has any, into somebody's mouth. Slots: {who} {group} {matter} {place} {day} {number} {said}, and {class} for a
 * judging word of that class and part of speech.
 */
export const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  who: `the governor|Senator Adair|Prime Minister Holt|the mayor|President Marsh|Representative Quill|the health minister|Justice Arden|the police chief|Governor Pell|the party chairman|Secretary Lowe|the opposition leader|Mr. Tamsin|Ms. Orrery|the archbishop|the chief executive|the commissioner`.split(
    "|",
  ),
  group:
    `Democrats|Republicans|the Labour group|union leaders|gun owners|climate activists|landlords|the city council|protesters|the farmers' federation|teachers|the ministry|police unions|drug companies|abortion opponents|student groups|immigration lawyers|tech companies|the committee|church leaders`.split(
      "|",
    ),
  matter:
    `the tax bill|the border wall|the vaccine mandate|the abortion law|the climate accord|the school budget|the gun bill|the trade deal|the police reform|the minimum wage|the pension plan|the asylum rules|the housing program|the drug pricing law|the voting law|the pipeline|the curfew|the student loan plan`.split(
      "|",
    ),
  place:
    `in Marlow|in the capital|at the statehouse|in the northern provinces|on Capitol Hill|in parliament|in Ostermark|along the border|at a campaign rally|in a television interview`.split(
      "|",
    ),
  day: `on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|last week|this month|earlier this year|in March|on Sunday evening`.split(
    "|",
  ),
  number: `12|40|17 percent|3.2 million|240|about 900|61|1,500|8 percent|27`.split("|"),
  said: `said|told reporters|said in a statement|announced|wrote in a letter|testified|noted`.split("|"),
};

/** Judging words that fit a slot, drawn from the list of evaluative words by class. */
export const SLOT_WORDS: Readonly<Record<string, readonly string[]>> = {
  adjective:
    `shameful|disgraceful|absurd|reckless|cynical|ludicrous|outrageous|disastrous|cruel|radical|draconian|pathetic|blatant|dishonest|misguided|extremist|cowardly|hypocritical|divisive|brazen|bogus|ridiculous|corrupt|toxic|sinister|deplorable|appalling|vicious|incompetent|clueless|dangerous|catastrophic|laughable|heartless|despicable`.split(
      "|",
    ),
  praise:
    `heroic|visionary|brave|brilliant|courageous|masterful|inspiring|noble|principled|beloved|triumphant|bold|stellar`.split(
      "|",
    ),
  adverb:
    `shamelessly|brazenly|recklessly|cynically|predictably|laughably|blatantly|viciously|desperately|conveniently|pathetically|utterly|cruelly|foolishly|arrogantly|falsely|unsurprisingly`.split(
      "|",
    ),
  noun: `farce|disgrace|sham|scam|fiasco|debacle|charade|ploy|stunt|hoax|power grab|witch hunt|giveaway|smear campaign|nightmare|travesty|crusade|onslaught|meltdown|circus`.split(
    "|",
  ),
  person:
    `cronies|hacks|zealots|elites|bullies|extremists|ideologues|cowards|grifters|hypocrites|radicals|lackeys|thugs|demagogues|apologists|leftists|right-wingers|fanatics`.split(
      "|",
    ),
  attack:
    `slammed|blasted|trashed|smeared|bashed|gutted|hijacked|demonized|savaged|mocked|exploited|trampled|weaponized|eviscerated|whitewashed|peddled|ridiculed|sabotaged`.split(
      "|",
    ),
  whine:
    `whined|ranted|raged|gloated|sneered|boasted|gushed|railed|bragged|scoffed|fumed|grandstanded|pontificated`.split(
      "|",
    ),
};

export const LOADED_FRAMES: readonly string[] = `
{who}'s {adjective} attack on {matter} has left {group} in the lurch
{who} {attack} {matter} in yet another {adjective} {noun}
The {adjective} {noun} over {matter} shows how {adjective} {group} have become
{group} {adverb} {attack} {matter} {day}
{who} and a band of {person} {attack} {matter} {place}
The {person} behind {matter} would rather play games than govern
{matter} is a {adjective} {noun}
{who}, surrounded by {person}, {adverb} defended {matter}
No wonder {group} {attack} {who}: {matter} is a {noun}
{who} {whine} about {matter} {place}
So much for {matter}: {group} never meant a word of it
It was a {praise} stand by {who} against the {person}
{who}'s {praise} defense of {matter} put the {person} to shame
{group} have {adverb} turned {matter} into a {noun}
After months of {adjective} excuses, {who} still clings to {matter}
{who} is simply too {adjective} to see what {matter} has done to real people
The {adjective} left wants {matter}, whatever it costs
The {adjective} right will stop at nothing to kill {matter}
{matter}, that {adjective} gift to the {person}, should be buried once and for all
Even for {who}, the {adjective} spectacle {place} was a new low
{who} {whine} {place} while {group} paid the price
{group} peddle the {adjective} myth that {matter} works
The so-called experts behind {matter} are {person} with titles
{who} tries to {adverb} ram {matter} through before anyone notices
The {adjective} media fawned over {who} {day}
{who}'s {adjective} lies about {matter} have finally caught up with him
Only the {person} around {who} could call {matter} a success
`
  .trim()
  .split("\n");

export const PLAIN_FRAMES: readonly string[] = `
{who} {said} {day} that {matter} would take effect in {number} days
{group} met {who} {day} to discuss {matter}
{who} signed {matter} {day} after a vote {place}
{group} asked the court to suspend {matter}, a lawyer said {day}
According to a survey, {number} of voters support {matter}
{who} will speak about {matter} {place} {day}
{group} and {group} disagree over {matter}
{number} people were arrested {place} {day} during a protest against {matter}
{who} {said} that {group} had received {number} complaints about {matter}
The vote on {matter} was put off until next week, {who} {said}
“It is a {adjective} {noun},” {who} said of {matter} {day}
{group} called {matter} “{adjective}” and asked {who} to withdraw it
{who} {said} {matter} was “a {noun}” and “{adjective}”
“They are {person} and {person},” {who} said {place}
A report published {day} says that {matter} cost {number} more than planned
{who} was elected {place} with {number} of the vote
{group} support {matter}, while {group} oppose it
The court heard arguments over {matter} {day}
Police {place} said {number} people were injured {day}
{who}, who voted for {matter}, is seeking a second term
In a letter to {group}, {who} explained how {matter} would be paid for
{who} has proposed changes to {matter}, including a limit of {number}
The hearing on {matter} is scheduled for next month {place}
{group} filed a lawsuit {day} over {matter}
Under {matter}, companies with more than {number} workers must report each year
{who} declined to say whether {group} had been told of {matter}
The deaths of {number} people {place} led {who} to review {matter}
Supporters of {matter} say it would save lives; {group} say it would raise costs
“We were {attack} by {person},” {who} said, without naming anyone
{who} {said} that {matter} was {adjective} and would hurt {group}
{group} warned that {matter} would become a {noun}
{who} argued {place} that {matter} had been {adverb} rushed
Asked about {matter}, {who} claimed {day} that {group} had “{attack} the truth”
{who} denied {day} that {group} had been paid for their work on {matter}
`
  .trim()
  .split("\n");
