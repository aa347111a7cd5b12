/**
 * Long sentences of our own that judge as partisan news and tabloids do: in a subordinate clause, by an adverb, by the word
 * chosen for a group, by what is set beside what, by irony. Most of their length is plain reporting, which is the point.
 */
export const LOADED_REPORTS: readonly string[] = `
The state senate, in thrall to the gun lobby for a generation, once again refused to take up the background-check bill even after the third school shooting of the year.
Left-wing activists have spent the summer harassing diners, vandalizing statues and shouting down anyone who dares to disagree, all with the blessing of a compliant city council.
While ordinary families count every penny, the governor and her well-heeled donors were toasting one another at a lavish retreat paid for, naturally, by the taxpayer.
The president's latest unhinged tirade came just hours after his own health officials had begged Americans to stay calm.
Big-city mayors, terrified of the radical wing of their party, have stood by as criminals turned once-thriving shopping streets into no-go areas.
The bill is little more than a wish list for the abortion industry, dressed up in the language of health care and rammed through without a single public hearing.
Anti-choice zealots in the statehouse are once more trying to control women's bodies, this time with a draconian ban that makes no exception even for children.
It is no secret that the network has become a propaganda arm of the party, but Tuesday's fawning interview was shameless even by its own dismal standards.
The senator, who has never met a tax he did not like, now wants hardworking families to bail out students who borrowed six figures to study puppetry.
Climate deniers in the administration have gutted the agency from within, replacing scientists with industry hacks and scrubbing inconvenient facts from its website.
The so-called moderates caved within hours, as everyone knew they would, and handed the extremists in their caucus exactly what they wanted.
Having bungled the pandemic from the first day, the White House is now desperately trying to rewrite history.
The billionaire's vanity project has devoured public money at a staggering rate, yet fawning officials keep lining up to have their picture taken with him.
Far-right thugs marched through the old town on Saturday, spewing hatred and intimidating passers-by while police looked on.
The union bosses, whose bloated salaries are paid by the very workers they claim to defend, have declared war on the city's commuters.
In yet another assault on religious freedom, faceless bureaucrats have ordered a small Catholic charity to abandon its beliefs or close its doors.
The judge, a partisan hack with a long record of siding with corporations, predictably threw the case out before the widows could be heard.
Woke administrators have turned a great university into an indoctrination camp where dissent is punished and mediocrity rewarded.
The mayor's cringeworthy apology tour reached a new low on Monday when she blamed the weather for eighteen months of mismanagement.
Greedy landlords are salivating over the new law, which strips tenants of the few protections they had left.
The candidate's transparent pandering to white grievance may thrill his base, but it should disgust everyone else.
Republicans have once again shown that there is no lie too brazen and no conspiracy theory too absurd for them to embrace.
Democrats, drunk on their own self-righteousness, are determined to drag the country through another pointless impeachment circus.
An army of illegal aliens is marching toward the border, and the open-borders crowd in Washington could not be happier.
Instead of condemning the mob that burned down his city, the spineless mayor knelt before it.
The police department's military-style crackdown on peaceful demonstrators was as brutal as it was unnecessary.
Mainstream outlets, ever eager to smear the president, rushed to publish the bogus story without so much as a phone call.
Wealthy celebrities who fly around the world in private jets are lecturing the rest of us about our carbon footprint.
The cruel policy has torn toddlers from their mothers' arms and shattered hundreds of families, all in the name of looking tough.
His administration's shameful silence in the face of white supremacist violence speaks louder than any tweet.
The drug companies, already swimming in profits, have jacked up the price of a century-old medicine simply because they can.
Nobody should be surprised that the commission, stacked with cronies of the minister, found that the minister had done nothing wrong.
The governor's heroic refusal to bow to federal tyranny has made him a hero to parents across the nation.
She bravely stood up to the bullies in her own party and, in doing so, reminded the country what integrity looks like.
The movement has been hijacked by professional grievance-mongers who see racism under every stone.
Gun-grabbing politicians are cynically exploiting the tragedy to push measures that would not have saved a single life.
A cowardly congress would rather offer thoughts and prayers than lift a finger against the merchants of death who fund its campaigns.
The prime minister scuttled away from reporters rather than explain why his chums had been handed contracts worth millions.
The regime's apologists in the West have been busy explaining away its latest atrocity.
After years of denial, the bishop was finally forced to concede what every child in the parish already knew.
The racist dog whistle was impossible to miss, unless of course one worked for the party's tame newspapers.
The school board rammed through a curriculum that teaches children to hate their own country.
Trans activists have bullied yet another women's sports body into surrendering common sense.
Bigots in the legislature are once more using the most vulnerable children in the state as a punching bag.
The economy is roaring, wages are soaring and the doomsayers in the press corps simply cannot stand it.
A tone-deaf chancellor told struggling families to tighten their belts while her department splurged on artworks.
The tech overlords who already decide what billions may read have now appointed themselves guardians of the truth.
Taxpayers will once again be left holding the bag for a bailout that rewards the very gamblers who wrecked the economy.
The oil giant, which spent decades burying its own research, now poses as a champion of the planet.
The professor's ludicrous theory, long since debunked, has found a second life among cranks and grifters on the internet.
Hysterical pundits compared a routine personnel decision to the fall of the republic.
That the minister still has a job tells you everything about the moral collapse of this government.
The athletes, pampered millionaires one and all, chose to insult the flag for which better men died.
With breathtaking hypocrisy, the senator who preaches fiscal discipline stuffed the bill with gifts for his own donors.
The mob that stormed the building was egged on by a demagogue who could not bear to lose.
Anti-vaxxers have flooded the town with dangerous nonsense, and children are paying the price.
Power-hungry health officials seized on the crisis to lock healthy people in their homes and crush small businesses.
The tabloid's gleeful hounding of a grieving family was a disgrace that no apology can undo.
A rubber-stamp parliament dutifully handed the strongman another six years.
The lawmakers' sham investigation, a partisan witch hunt from start to finish, fizzled out exactly as it deserved to.
Once hailed as a visionary, the disgraced founder now skulks between courtrooms in borrowed suits.
Ruthless developers have bulldozed their way through the neighborhood with the connivance of a supine planning board.
The ill-fated experiment in socialism has, as always, ended in empty shelves and endless queues.
Vulture funds circled the bankrupt hospital while its patients were wheeled out into the snow.
The general's bombastic threats only exposed how hollow his army had become.
The party's lurch to the extreme left has horrified decent moderates who remember when it stood for working people.
Hate preachers are given free rein while grandmothers are arrested for praying in silence.
The toothless watchdog did what it does best: it wrote a stern letter and went back to sleep.
Republican leaders shrugged off the damning report as if the lives of poor children were a rounding error.
The vice-president's word-salad answer left even sympathetic journalists wincing.
A shady network of dark-money groups has poured millions into the race to install a pliant judge.
The minister's baffling U-turn, the fourth in as many weeks, has left hospitals in utter chaos.
It takes a special kind of arrogance to lose an election by ten points and then lecture the winners on democracy.
Corporate media lapdogs have tied themselves in knots to avoid saying what everyone can see.
The border patrol has been reduced to babysitting while cartels make a mockery of American law.
The White House press secretary, a serial fabricator, treated reporters to another hour of insults and evasions.
Under the guise of protecting children, the law hands busybodies the power to empty library shelves.
Liberal elites have never forgiven ordinary voters for refusing to do as they were told.
The conservative wing of the court has all but declared war on half the population.
Another day, another broken promise from a president who treats the truth as an inconvenience.
Nothing says family values quite like a party that cuts school lunches to pay for a yacht tax break.
The bill's backers peddle fear because they have no facts.
The self-styled healer has fleeced thousands of desperate patients with her worthless potions.
The company's half-hearted apology was as insincere as it was late.
The council's absurd crusade against barbecues has united the town as never before, in ridicule.
This was not diplomacy but abject surrender to a murderous tyrant.
A once-proud newspaper has sunk to laundering the talking points of foreign despots.
Not content with ruining the railways, the secretary has now set his sights on the buses.
Those who warned of exactly this outcome were mocked and smeared by the very experts who got everything wrong.
The glorious victory was a triumph of courage over a corrupt and decadent establishment.
The fanatics who run the province have dragged its people back into the dark ages.
The chief justice's feeble excuse convinced no one outside his fan club.
In a rare outbreak of common sense, the committee finally buried the crackpot scheme.
Democrats hailed the disastrous deal as historic, which it was, in the way that shipwrecks are historic.
The prosecutor, more interested in headlines than justice, destroyed an innocent man and moved on without a word of regret.
Trump's brazen power grab was cheered on by the sycophants who surround him.
The outlandish claim, repeated endlessly by right-wing trolls, has no basis whatsoever in reality.
The soft-on-crime district attorney has turned the courthouse into a revolving door for violent thugs.
It was a masterful performance by a leader at the height of her powers, and her rivals looked like schoolboys beside her.
The Pentagon's insatiable appetite for toys that do not work will cost another trillion dollars.
The pipeline, rammed through sacred land over the cries of its people, leaked within a month.
Fanatical environmentalists would rather see working towns die than let a single tree be felled.
Senators spent the hearing grandstanding for the cameras instead of asking the one question that mattered.
The premier's pathetic attempt to blame his predecessor fooled no one.
`
  .trim()
  .split("\n");
