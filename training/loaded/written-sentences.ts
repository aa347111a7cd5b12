/**
 * News-like sentences of our own, written one by one. LOADED ones judge in the outlet's own voice; PLAIN ones report,
 * however grave the matter, and keep other people's judgements inside marks. None is taken from a published text.
 */
export const LOADED: readonly string[] = `
The mayor's disastrous housing plan has left thousands of families stranded while her cronies grow rich.
Once again, the minister hid behind lawyers instead of facing the people he betrayed.
This laughable excuse for a budget does nothing but reward the governor's wealthy friends.
The senator, never one to let facts get in his way, rambled on for another forty minutes.
Few spectacles are as pathetic as a party pretending to care about workers a month before an election.
The company's brazen land grab would turn a beloved park into yet another soulless car park.
Nobody believes the police chief's absurd story any more.
In a stunning display of arrogance, the commissioner refused to take a single question.
The so-called reform is nothing more than a handout to landlords.
Far-left activists hijacked the council meeting and shouted down anyone who dared to disagree.
Right-wing extremists have taken over what used to be a respectable party.
The bill would gut protections that generations of workers fought for.
He has spent his whole career pandering to the worst instincts of his voters.
The opposition's cynical stunt backfired spectacularly.
The president's unhinged rant left even his own allies cringing.
A shadowy network of lobbyists wrote the law, and spineless lawmakers rubber-stamped it.
The elites in the capital sneer at the very towns that keep them fed.
Taxpayers are being fleeced so that bureaucrats can jet around the world.
The network's fawning interview was an embarrassment to journalism.
What a farce: the inquiry cleared everyone before a single witness had spoken.
The regime's lackeys parroted the same tired propaganda all evening.
It takes remarkable gall to call this surrender a victory.
The school board caved to an angry mob and banned a harmless book.
Radical ideologues want to brainwash children under the guise of education.
The senator's hypocrisy is breathtaking even by the standards of this chamber.
Climate alarmists are at it again, peddling doom to anyone gullible enough to listen.
Science deniers in the cabinet would rather watch the coast drown than admit they were wrong.
Her heroic stand against the oil barons has inspired a generation.
The brave whistleblower exposed a rotten system that had protected predators for decades.
His visionary leadership turned a dying town into a shining example for the whole country.
The governor, drunk on power, keeps trampling on the rights of ordinary citizens.
The chancellor's hapless deputy stumbled from one blunder to the next.
Greedy developers are circling the old harbour like vultures.
The mainstream media, predictably, ignored the whole scandal.
Conveniently, the emails vanished the very week the auditors arrived.
The prime minister slammed his critics in yet another self-pitying tirade.
The tech giant's creepy new gadget spies on toddlers.
A blatant power grab is under way, and hardly anyone seems to care.
That anyone still takes this charlatan seriously is a mystery.
The candidate doubled down on his baseless conspiracy theories.
The union bosses held the city hostage for a fortnight.
Illegal aliens are pouring across a border that the administration refuses to defend.
Heartless officials tore a grandmother from her home two days before the feast.
Once more the cabinet showed its contempt for the poor.
The judge's outrageous ruling is an insult to every victim of crime.
The disgraced banker slunk out of court by the back door.
Their obsession with gender is tearing the party apart.
The ministry's ham-fisted response turned a problem into a catastrophe.
She lashed out at reporters in a bizarre late-night outburst.
The war on motorists goes on, and the council is not even ashamed of it.
It should surprise no one that the committee's report is a whitewash.
He boasted about saving jobs while quietly shipping them overseas.
The academy has become a safe space for crybabies.
Big Pharma and its well-paid mouthpieces would love you to believe otherwise.
The law is a draconian attack on free speech dressed up as child protection.
The senator whined that the debate had been rigged against her.
The party of family values turns out to be led by a serial adulterer.
Rather than fix the trains, the company lavished millions on its bumbling executives.
The witch hunt against the coach has finally collapsed.
You would think that after three scandals somebody would resign.
Imagine being so out of touch that you call a wage cut progress.
The reckless governor gambled with lives, and lost.
A toxic mix of vanity and stupidity sank the project.
Those poor souls were sacrificed on the altar of corporate greed.
The commission's cowardly silence speaks volumes.
This is what happens when you let activists run a hospital.
The extremist group masquerades as a charity.
The speech was vintage demagoguery: long on grievance, short on facts.
The minister's glowing tribute to a tyrant sickened many.
Ordinary people are paying the price for the vanity of the ruling class.
In truth, the deal is a shameful capitulation.
He is a grifter who found religion when the polls told him to.
Critics were, of course, dismissed as haters.
The council squandered a fortune on a monument to its own ego.
An army of trolls sprang to the defence of the indefensible.
The fringe movement spreads its poison through gullible local papers.
The new rules are a bureaucratic nightmare that will crush small farmers.
This desperate ploy fooled nobody.
The festival has degenerated into a tawdry sales pitch.
How many more children must die before these cowards act?
The opposition leader's pitiful performance delighted his rivals.
They will never admit it, but the experiment has failed miserably.
The chief executive's obscene bonus is a slap in the face to every nurse.
The station's loudmouth host was at it again on Tuesday, spewing bile about refugees.
Feckless diplomats dithered while the city burned.
The senator's crusade against libraries would be funny if it were not so sinister.
The radical proposal would hand the streets over to criminals.
Our timid leaders cower before a bully who understands only strength.
It was the kind of smug, condescending lecture that voters have come to despise.
The judge with the famously thin skin threw yet another tantrum.
The lavish palace, paid for by a starving people, is as vulgar as its owner.
Scaremongers have had a field day with the figures.
The once-great newspaper has become a mouthpiece for the party.
The premier's ludicrous claim was debunked within minutes.
The whole affair reeks of corruption.
`
  .trim()
  .split("\n");

export const PLAIN_SENTENCES: readonly string[] = `
The council approved the housing plan on Tuesday by 31 votes to 18.
Police arrested two men in connection with the shooting outside a cinema in the northern district.
The ministry said 42 people had died of the disease since the start of the month.
The senator told reporters that she would vote against the bill.
A spokesman for the airline said the flight had been delayed by a technical fault.
The court sentenced the former accountant to six years in prison for fraud.
The company reported a quarterly profit of 310 million euros, up 4 percent from a year earlier.
Protesters gathered outside the parliament as lawmakers debated the pension reform.
The storm damaged more than 300 houses and cut power to about 12,000 residents.
The mayor said the city would buy 60 electric buses by 2027.
Researchers at the university studied the health records of 18,000 patients.
The president met his counterpart in the capital to discuss trade and migration.
“This is an absolute disgrace,” the union leader said after the meeting.
The opposition called the budget “a disaster for families” and said it would ask for a recount.
According to the report, the bridge had not been inspected since 2014.
The two countries agreed to extend the ceasefire by another week.
The candidate's campaign said it had raised 2.4 million dollars in March.
Investigators found no evidence that the fire had been set on purpose.
The central bank kept its main interest rate unchanged at 3.5 percent.
The school will close for two weeks while the roof is repaired.
She was born in the port town in 1951 and studied law before entering politics.
The agency recorded an earthquake of magnitude 5.6 off the coast at 4 a.m.
Voters in the region will elect a new governor on 12 June.
The judge ruled that the documents must be handed over within ten days.
The minister denied that the army had used the weapon.
Prosecutors charged the 34-year-old with murder and illegal possession of a firearm.
The hospital said all three patients were in stable condition.
Some residents said they had not been warned of the flood.
The law bans burning leaves in gardens on windy days.
The museum will show the painting for the first time since it was restored.
Lawmakers from both parties asked the regulator for an explanation.
The group, which represents about 9,000 farmers, opposes the measure.
Turnout was 58 percent, the electoral commission said.
The prime minister is expected to announce the names of her cabinet on Friday.
In a statement, the company said that it took the complaint seriously.
The unemployment rate fell to 6.1 percent in September from 6.4 percent in August.
Rescue workers recovered the bodies of four miners on Sunday.
The team won 3-1 and moved to second place in the league.
The bill, which passed the lower house in May, goes to the senate next week.
He resigned on Monday after nine years as head of the federation.
A gunman opened fire in a supermarket on Saturday, killing three people and wounding seven.
The virus has been found in 14 of the country's 20 provinces.
The museum's director said the loan would strengthen ties between the two cities.
Critics say the tax would hit small firms hardest; the government says it would raise 900 million a year.
The witness told the jury that she had seen the defendant near the house.
The survey of 1,200 adults was carried out in February.
Abortion is banned in the state after the twelfth week of pregnancy.
The police said the demonstration was largely peaceful, though 15 people were detained.
Both candidates will take part in a televised debate on Thursday evening.
The regulator fined the bank 25 million for breaking rules on money laundering.
Farmers blocked the motorway for three hours before police cleared the road.
The economist said prices were likely to rise further this winter.
The immigration office processed 8,300 asylum claims last year.
The senator described the plan as “reckless” and “an insult to veterans”.
The factory employs 640 people and makes parts for trains.
The governor signed the order on Wednesday and it takes effect in 30 days.
A study published in the journal found that the drug lowered blood pressure.
The ship, which was carrying grain, ran aground near the mouth of the river.
The commission will publish its final report before the end of the year.
Officials said that the cause of the blast was not yet known.
The singer apologized on Thursday for the remarks.
The army said its aircraft had struck two depots south of the town.
The trial of the former minister will resume on 4 November.
The party lost nine seats and no longer has a majority.
The city's population has grown by a fifth since the last census.
The inquiry heard evidence from 76 witnesses over five months.
The union and the railway will meet again on Monday.
The state has recorded 112 homicides so far this year, compared with 131 in the same period last year.
The foundation gave a grant of 200,000 dollars to the library.
The candidate said he would cut taxes and hire more nurses.
The actor, who is 62, lives with his family near the lake.
The bishop led a service for the victims on Sunday morning.
The new line links the airport with the centre in 24 minutes.
Two police officers were suspended while the complaint is investigated.
The country imports about 40 percent of its gas.
The spokeswoman declined to comment on the report.
Hundreds of people signed the petition against the closure of the clinic.
The judge is due to rule on the appeal in January.
The fund will pay compensation to families whose homes were destroyed.
The drought has reduced the wheat harvest by a third, the ministry said.
A former aide said in an interview that he had warned the governor twice.
The company plans to cut 1,500 jobs, mostly in its European offices.
The law gives landlords 60 days to repair faults.
The parliament rejected the motion by a single vote.
Doctors advise people over 65 to be vaccinated against influenza.
The suspect was arrested at a hotel and is being held without bail.
The road was closed for several hours after a lorry overturned.
The delegation will visit three cities before it returns on Saturday.
The report says that complaints about noise have doubled since 2019.
She has led the party since 2016 and is seeking a third term.
The treaty was signed by 14 countries in 1998.
Teachers at 70 schools walked out on Thursday in a dispute over pay.
The committee heard from experts on both sides of the question.
The exhibition runs until 30 March and is free for children.
The prosecutor said the evidence was strong but asked for more time.
The official, who spoke on condition of anonymity, said talks would go on through the weekend.
The regional government has asked the army to help clear the snow.
The average price of a flat in the city rose to 410,000.
A court in the capital acquitted the journalist of all charges.
`
  .trim()
  .split("\n");

/**
 * Sentences out of the middle of a quotation, as they stand alone once a text is cut into sentences: the judgement is
 * the speaker's, though no mark is left to show it.
 */
export const SPEECH: readonly string[] = `
I think it is a disgrace.
It's a terrible law.
He lied to us, and he knows it.
We will not be bullied by these people.
I don't know how he sleeps at night.
That's a phony argument and everybody knows it.
They're cowards, all of them.
It was a stupid thing to do, and I'm sorry.
I've never seen such incompetence in my life.
She's the most dishonest person I ever worked with.
You can't trust a word he says.
My father would be ashamed of this party.
It is outrageous that nobody told the families.
We have a corrupt system, and it's time to end it.
He's a bully and a fraud.
I am disgusted by what I saw.
It's insane.
This is what cruelty looks like.
There's nothing brave about hiding behind a computer.
If you cheat people, you should go to jail.
They don't care about us.
What he did was despicable.
I'd call that a witch hunt.
We're tired of the lies.
It's a scandal and a shame.
You know, that is the kind of reckless talk that gets people hurt.
I find it appalling, frankly.
That was a ridiculous question.
Let's be honest, the plan is a joke.
It's pathetic.
He has no courage.
I won't apologize to those hypocrites.
We've been betrayed by our own leaders.
It is a dangerous moment for our democracy.
The whole thing is a sham.
Shame on them.
He ruined my life.
I was terrified, and nobody came.
They treat us like animals.
This is madness.
He told lies about me, and he told them on purpose.
All decent people should be ashamed of what was done to us.
She made a stupid and nasty remark about me and my family.
You should be held accountable if you cheat and lie.
Even my own party treats me like a traitor, because I won't play along.
Nothing like the courage of a coward with a keyboard.
They destroyed his life, and it's like nobody cares.
Our leaders are weak and corrupt, and they don't even hide it.
He is no friend of ours, and every patriot should understand that.
It's wrong, it's destructive, and it's beneath us.
I was attacked by vicious people who hate what we stand for.
We are going to win, and these pathetic losers know it.
If that isn't a shameful betrayal, then I don't know what is.
My opponent is a fraud, a phony and a disaster.
You've been lied to by dishonest politicians your whole life.
I'm sick of this ridiculous circus.
People like him have ruined everything we built.
There's something rotten and evil about the way they treat us.
We don't want their filthy money.
That man is a menace and should never have been let near our children.
`
  .trim()
  .split("\n");

/** Reporting that comes near to judging: hard matter, accusations passed on, crimes of deceit, claims reported as such. */
export const NEAR_MISSES: readonly string[] = `
The former treasurer pleaded guilty to lying to investigators.
He is accused of lying to parliament about the contract.
Senators from both parties criticized the remarks as divisive.
The senator accused his rival of hypocrisy and said he would not apologize.
Members called the chairman a racist and asked him to resign.
She claimed that the documents had been destroyed before the audit.
The lawsuit claims that women were paid less than men for the same work.
The minister rejected the claims and said he had acted within the law.
The party suffered its worst defeat in thirty years.
The controversy began when a recording of the meeting was published.
The court awarded the family two million in punitive damages.
The documentary tells the story of a corrupt judge in the 1930s.
The group denounced what it called a radical change in the law.
Officials warned of chaos at the border if the rule is lifted.
The charity said conditions in the camp were horrific.
The governor defended the order against criticism that it was cruel.
Several experts described the forecast as too optimistic.
The debate grew heated as speakers from both sides accused each other of bad faith.
The shooting has renewed fears of terrorism in the region.
He was found guilty of vicious attacks on two students.
Analysts were divided on whether the plan is reckless or overdue.
The candidate has faced allegations of corruption, which he denies.
A far-right party won 12 percent of the vote in Sunday's election.
The lame-duck session begins on 14 November.
The leader of the radical group was arrested in April.
Lawyers for the company argued that the fine was unfair.
The president, whose party lost its majority, said he respected the result.
The police used tear gas after some protesters threw stones.
The comedian apologized for a joke about the dead soldiers.
The ruling was a setback for the administration.
Opponents fear the law would silence journalists; its authors deny that.
The bank collapsed in 2009 after a fraud that cost savers 900 million.
She said the campaign against her had been vicious.
The hearing ended after a shouting match between two members.
The book describes the cruelty of the camps in the words of survivors.
Thousands fled the town as the flames approached.
The mayor admitted that mistakes had been made.
The novel won the prize for its portrait of a bitter marriage.
The regime held elections that foreign observers said were rigged.
The inquiry found a culture of bullying in the department.
`
  .trim()
  .split("\n");
