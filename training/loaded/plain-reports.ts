/**
 * Long sentences of our own that only report, on the matters over which others quarrel: extremism, abortion, crime, war, sport,
 * scandal. Judgements in them are somebody's, and say whose.
 */
export const PLAIN_REPORTS: readonly string[] = `
The state senate voted 26 to 14 on Thursday to reject a bill that would have required background checks for private gun sales.
Two men linked to a white supremacist group pleaded guilty to conspiracy charges in a federal court in Richmond on Monday.
The governor signed a law that bans most abortions after six weeks of pregnancy, and several clinics said they would challenge it.
Opponents of the measure, including some Republicans, said it would make it harder for older people to vote by mail.
The Supreme Court agreed to hear an appeal by a florist who had turned away two men planning their wedding.
The health department reported 1,204 new coronavirus infections and 18 deaths, the highest daily figures since April.
Protesters and counterprotesters gathered outside the courthouse, and the police made nine arrests for disorderly conduct.
The senator, who is seeking a third term, has voted against tax increases in each of the past eleven years.
The former campaign chairman was convicted of bank fraud and sentenced to nearly four years in prison.
Immigration officials said 812 people had been detained near the river crossing in the first two weeks of the month.
The candidate leads in most polls but trails among voters under 30, according to a survey of 1,400 people.
The committee released transcripts of interviews with 14 witnesses who had worked for the president's company.
The party's own inquiry found that members had sent antisemitic messages and that complaints were handled slowly.
The president criticized the decision on Twitter and said that he would appoint a new director within a week.
The union, which represents 42,000 teachers, said its members would strike on Monday unless an agreement was reached.
The mayor, a Democrat, said the city's own figures showed a rise in burglaries and a fall in homicides.
Lawmakers from both parties have accused the company of failing to remove terrorist propaganda from its service.
The judge dismissed the lawsuit and wrote that the plaintiffs had not shown that they were harmed by the rule.
The film, about a corrupt sheriff in a small town, opened in 900 cinemas and earned 14 million dollars in its first weekend.
Several thousand supporters of the far-right party marched through the city centre, and a similar number turned out against them.
The striker missed a penalty in the last minute, and the defeat left the club two points above the relegation places.
The militant group claimed responsibility for the attack, in which 31 people were killed and more than 100 were wounded.
The firm, once the largest in its field, filed for bankruptcy after a scandal over faked emissions tests.
Some experts called the forecast too pessimistic, while others said that it understated the risk of a recession.
Conservative groups welcomed the ruling, and abortion rights organizations said they would appeal.
The proposal would raise the minimum wage to 15 dollars by 2026 and index it to inflation after that.
The report says that officers used excessive force in 46 of 300 cases and recommends a new training program.
A spokesman for the ministry rejected the accusation of censorship and said the broadcaster had broken the licensing rules.
The man accused of the mosque shootings will undergo a mental health assessment before the next hearing.
In her speech the opposition leader described the budget as a betrayal of working families and called for an election.
About 60 percent of Democrats and 25 percent of Republicans said they were worried about climate change.
The team's owner was fined 50,000 dollars for remarks about the referees after Sunday's loss.
The company said that it had fired an engineer who wrote a memo criticizing its diversity policies.
Police fired tear gas after a group of masked men broke windows at a bank and set two cars on fire.
The bill's sponsor said the change would close a loophole; critics said that it was written by lobbyists.
The former aide testified that he had been asked to delete messages and had refused.
The nominee told senators that he regretted an article in which he had questioned the need for civil rights laws.
Residents of the camp said that food had run short since the fighting began, and aid agencies asked for safe passage.
The players knelt during the national anthem for the third week, and some spectators booed.
The central bank raised its rate by a quarter of a point, its first increase since the financial crisis.
The drug, which costs about 2,000 dollars a month, reduced the risk of a second heart attack by 15 percent in the trial.
Prosecutors said the couple had stolen more than three million dollars from elderly clients over six years.
A car bomb exploded near the hotel on Wednesday evening, and officials said that the number of dead could rise.
The prime minister survived a no-confidence vote by four votes after two members of her own party abstained.
The hurricane weakened to a tropical storm but was expected to bring dangerous flooding to the coast.
The magazine said it would retract the article after an inquiry found that its main source had invented parts of his account.
Scientists found traces of the toxic chemical in two of the nine wells that they tested.
The law makes it a crime to spread false information about the army, with a penalty of up to ten years.
The archbishop apologized for the way in which the diocese had dealt with reports of abuse in the 1980s.
Aides to the senator declined to say whether she would support an impeachment inquiry.
The administration plans to end a program that protects some 800,000 immigrants who were brought to the country as children.
The singer's new album, his first in six years, was released on Friday to mixed reviews.
Voters will decide in November whether to legalize marijuana, and both sides have bought television time.
The two leaders agreed to hold further talks, although neither side offered a date.
The rapper was charged with assault after a fight outside a nightclub in which a guard was injured.
The settlement, which a court must still approve, would give each of the former students about 4,000 dollars.
Opposition politicians have demanded the resignation of the interior minister over what they call a cover-up.
The defense secretary ordered a review of extremism in the ranks after several service members were arrested.
The chairman denied that the vote had been rushed and said every member had been given two weeks to read the bill.
The prosecutor described the killing as brutal and asked for a life sentence.
The festival banned a group whose members had made racist remarks, its director said.
The border was closed at midnight, and long lines of trucks formed on both sides.
Analysts said that the president's comments about the alliance had caused alarm in several capitals.
The judge said in her ruling that the policy was cruel and ordered that the children be returned to their parents.
The commissioner said the league would investigate a claim that a player had been paid to lose.
The court heard that the defendant had boasted about the robbery in messages to a friend.
Republican leaders postponed a vote on the health care bill after several senators said they would oppose it.
The vaccine will be offered first to nurses, doctors and people over 80, the health secretary said.
Police said the suspect had posted threats against Muslims and had bought two rifles in the past month.
The opera house cancelled the rest of the season and will lay off 120 people.
The former minister, who was cleared of corruption in 2016, announced that he would run for president.
The bank admitted that it had opened accounts without the consent of its customers and agreed to pay 185 million dollars.
Human rights groups accuse the government of torture; officials deny that prisoners are mistreated.
The coach was suspended for three matches after an angry exchange with the referee.
The petition, signed by 90,000 people, calls the plan a disaster for the river.
The state's highest court struck down the map, ruling that it had been drawn to favor one party.
The white nationalist leader was barred from entering the country, the home office said.
The investigation began after a newspaper published messages in which members joked about slavery.
The explosion killed the pilot and destroyed two houses, and residents within a mile were told to leave.
The agency has been criticized for approving the drug without a second trial.
The new rules require drivers to pay 12 pounds a day to enter the centre and exempt buses and taxis.
Party officials said that the mistake in the count had been corrected and that the result would not change.
The ambassador was recalled for consultations after her host country expelled two diplomats.
A gay couple who were refused a marriage license have sued the county clerk.
The army said 14 militants had been killed in the operation, a figure that could not be independently confirmed.
The union and several environmental organizations oppose the mine, which would employ 400 people.
The socialist candidate received 22 percent of the vote and will face the president in a second round.
The hospital said a computer virus had forced it to cancel all but emergency operations.
Fans of the two clubs clashed before the match, and 11 people were treated for minor injuries.
The anti-abortion group said it would spend 50 million dollars on the midterm elections.
The report blames the crash on a fault in the brakes and on poor maintenance.
The tax would apply to fortunes of more than 50 million dollars and raise about 200 billion a year, according to its authors.
A memorial to victims of lynching will open in the city in April.
The lawmaker, who belongs to the conservative wing of the party, said that she would not vote for the speaker.
`
  .trim()
  .split("\n");

/** Speech without its marks again, in the third person and at more length: what interviews and tweets are made of. */
export const LONGER_SPEECH: readonly string[] = `
That contractor cheated the town, took the money and left us with half a bridge.
The landlords knew about the mold for years, and not one of them lost a night's sleep.
This is theft, plain and simple, and the families of the miners deserve an answer.
Somebody in that ministry has blood on his hands.
Every parent in this valley should be furious about what was done to the school.
The only thing lower than their wages is their opinion of the people who work for them.
There has never been a lazier council than this one.
Whoever approved that ferry should be in prison.
A captain with any honor would have stayed on board.
They should be ashamed, each and every one of them.
The bankers got their bonus, the pensioners got a letter, and that is what they call justice.
Congratulations to the brave members of the board on another fine mess.
It is cruel, it is wasteful, and it will kill somebody this winter.
If a shopkeeper did what this bank did, the shopkeeper would be in jail.
Lousy service, lousy food and a lousy excuse.
What a sad day for a proud old club.
The farmers of this county are smarter than those charlatans think.
Our children drank that poisoned water while officials looked the other way.
The whole trial was a farce from the first hour to the last.
Nobody at headquarters had the guts to tell the workers to their faces.
The man is a menace on the road and a worse menace in parliament.
People have to understand that these gangs have no mercy.
Anybody with eyes can see that the election was run by crooks.
My colleague across the aisle is peddling nonsense, and he must know it.
These vandals must be punished, and their parents must pay for the window.
The referee was a joke, the pitch was a swamp, and the result is a scandal.
No mother should have to read those filthy lies about her dead son.
The company deserves nothing but contempt for the way it threw out its old drivers.
Greed killed that theatre, nothing else.
The commissioner must go, and the sooner the better.
Those so-called inspectors ought to spend one night in that building.
The union sold its members for a seat at the table.
Let the minister come down here and look the widows in the eye.
Whatever they say tomorrow, it will be as false as what they said today.
The generals are cowards, the politicians are worse, and the soldiers pay for both.
There is something deeply rotten in the way this federation treats its women.
A decent paper would print a correction on the front page.
It's sad, it's shameful, and it was avoidable.
`
  .trim()
  .split("\n");
