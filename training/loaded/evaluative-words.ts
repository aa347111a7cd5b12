/**
 * Words by which a writer judges, in our own choice, by class. A grade from 1 (colours a little, often used plainly) to
 * 3 (judges wherever it stands) opens each line. The build spreads them to their neighbours in meaning
 * (train-words.ts); the shipped table is assets/lexicons/evaluative.json.
 */
export const EVALUATIVE: Readonly<Record<string, string>> = {
  derision: `
3 idiot idiotic moron moronic imbecile buffoon buffoonish clown clownish crank crackpot nutjob nutcase lunatic loony loon wacko wackjob kook kooky hack hacks stooge lackey lackeys
3 toady sycophant sycophants sycophantic bootlicker lickspittle crony cronies cronyism thug thugs thuggish goon goons bully bullies charlatan fraudster huckster grifter grifters grift conman shill shills
3 hypocrite hypocrites hypocrisy hypocritical coward cowards cowardly cowardice demagogue demagogues demagoguery demagogic blowhard windbag loudmouth snowflake snowflakes crybaby
3 ignoramus dimwit dimwitted halfwit dunce fool fools foolish foolishly foolishness stupid stupidity stupidly dumb asinine brainless clueless witless inept ineptitude incompetent incompetence bumbling bungling hapless
3 pathetic pathetically laughable laughably laughingstock ludicrous ludicrously absurd absurdly absurdity ridiculous ridiculously farce farcical joke silly inane preposterous nonsensical nonsense claptrap drivel gibberish hogwash
3 sleazy sleaze sleazebag slimy smarmy creepy creep creeps scum scumbag vermin parasite parasites parasitic leech leeches freeloaders moocher moochers ghoul ghouls ghoulish vultures cultish cult-like
3 gasbag self-serving self-righteous sanctimonious holier-than-thou preening smug smugly pompous bloviating bloviate pontificate pontificating navel-gazing egomaniac narcissist narcissistic megalomaniac delusional deluded unhinged deranged
2 amateurish clumsy clumsily shallow lazy feeble toothless spineless gutless feckless weak-kneed wimpy childish childishly infantile juvenile petulant petty pettiness tantrum tantrums spoiled brat sheepish sheepishly gullible naive
2 cozy cosy elitist elitists elites elite bureaucrats bureaucrat bigwigs fat-cat fat-cats pundit pundits talking-heads mouthpiece mouthpieces cheerleader cheerleaders puppet puppets darling darlings apologist apologists zealot zealots zealotry
3 know-nothing nutty wacky zany loopy blather blabber prattle twaddle tripe poppycock malarkey balderdash bunk garbage trash junk crap crappy cheesy tacky tawdry wannabe has-been loser losers lightweight airhead bimbo bozo bozos dolt dolts dullard simpleton numbskull blockhead chump patsy wuss sissy wimp wimps weakling whiner whiners nag scold scolds busybody busybodies killjoy
3 firebrand rabble-rouser rabble-rousers agitator agitators troublemaker troublemakers provocateur provocateurs scoundrel scoundrels crook crooks swindler swindlers con-man snake-oil quack quackery pseudoscience fanatic fanatics fanatical fanaticism cultists acolyte acolytes minion minions henchman henchmen enabler enablers flunky flunkies groupie fanboy sheeple lemmings overlord overlords strongman oligarch oligarchs plutocrat plutocrats
2 cranky grumpy crabby grouchy cantankerous surly sulky sullen moody irascible bossy whiny mopey peevish tetchy crotchety curmudgeon curmudgeonly sourpuss grouch heartbreaker prima-donna diva drama-queen
3 egomaniacal self-important self-aggrandizing self-pitying thin-skinned two-faced weaselly bumptious vainglorious puffed-up swivel-eyed bug-eyed wild-eyed foaming frothing hare-brained harebrained half-baked cockamamie crackbrained barmy daft batty madcap
3 shambolic bodged blundering flubbed risible risibly derisory pitiful pitifully pitiable woeful lamentable embarrassing embarrassingly humiliating humiliatingly mortifying cringe-worthy cringing toe-curling eye-rolling tone-deaf washed-up lacklustre lackluster
2 lapdog poodle yes-man yes-men attack-dog hatchet-man bagman toadies bootlickers lickspittles sidekick hanger-on hangers-on wunderkind starry-eyed clueless hapless luckless blustering bombastic bluster bombast swaggering swagger strutting`,
  condemnation: `
3 shameful shamefully shameless shamelessly disgrace disgraceful disgracefully despicable deplorable appalling appallingly abhorrent repugnant repulsive revolting reprehensible odious loathsome vile heinous abominable atrocious
3 outrageous outrageously egregious egregiously unconscionable indefensible inexcusable unforgivable disgusting disgustingly sickening nauseating obscene obscenely grotesque grotesquely hideous monstrous monster monsters evil wicked wickedness
3 immoral depraved depravity perverse perversely perverted twisted sick sinister nefarious diabolical malevolent malicious maliciously vicious viciously cruel cruelty cruelly callous callously heartless merciless ruthless ruthlessly barbaric barbarism savage savagely
3 hateful hate-filled bigoted bigot bigots bigotry racist racists xenophobic xenophobia misogynist misogynistic misogyny homophobic islamophobic anti-semitic transphobic sexist authoritarian dictatorial tyrannical tyrant tyranny despot fascist fascists fascism
3 corrupt crooked dishonest dishonesty deceitful deceit duplicitous treacherous treasonous traitor traitors betrayal unpatriotic un-american lawless lawlessness criminality reckless recklessly recklessness irresponsible irresponsibly
3 toxic poisonous destructive disastrous disastrously catastrophic calamitous ruinous dystopian nightmarish hellish hellscape cesspool swamp wasteland draconian orwellian kafkaesque
2 harmful damaging unjust unfair unfairly wrongheaded misguided ill-conceived ill-advised misleading misleadingly dubious questionable bogus phony phoney fake sham scam scams hoax hoaxes fraudulent
2 divisive inflammatory incendiary extreme extremist extremists extremism radical radicals radicalism fringe militant hardline draconian oppressive heavy-handed arrogant arrogance arrogantly brazen brazenly blatant blatantly flagrant flagrantly
2 disturbing disturbingly troubling alarming alarmingly shocking shockingly scandalous damning devastating abysmal dismal dreadful awful horrible horribly terrible terribly horrid lousy rotten
3 shabby shoddy sordid squalid seedy unseemly unsavory distasteful tasteless crass vulgar vulgarity lurid salacious ghastly horrendous horrific horrifically insufferable intolerable insulting offensive obnoxious boorish churlish snide snarky contemptuous contemptible disdainful condescending patronizing haughty snobbish rapacious predatory exploitative inhumane inhuman bloodthirsty murderous genocidal demented deviant degenerate godless satanic demonic
2 senseless needless needlessly pointless useless worthless hollow vapid insipid banal trite hackneyed tiresome greedy greed selfish abusive brutal brutally brutality heartbreaking gut-wrenching tragic tragically
3 craven rapacious mindless paranoid paranoia maniacal cold-hearted hard-hearted stony-hearted black-hearted mean-minded bloodsucking underhand devious conniving double-dealing weaponizing barefaced bare-faced bald-faced stomach-churning stomach-turning blood-curdling vitriolic venomous
3 butchered slaughtered pillaged plundered fleeced milked bilked swindled gouged gouging profiteering profiteer profiteers slumlord slumlords robber-baron robber-barons loan-shark loan-sharks price-gouger ambulance-chasers
2 filthy squalor desecration desecrated vandalism brash belligerent bellicose pugnacious supine servile subservient obsequious slavish slavishly grovelling spine-chilling slippery crafty wily shifty greed-driven profit-hungry power-hungry power-mad money-grubbing penny-pinching
2 ill-judged ill-fated ill-timed badly-handled mishandled mismanaged mismanagement calamity debacle shambles disarray misrule misgovernment maladministration crackdown`,
  alarm: `
2 chaos chaotic havoc mayhem carnage bloodbath onslaught rampage rampaging frenzy frenzied hysteria hysterical hysterically panic panicked meltdown freakout firestorm bombshell explosive inferno maelstrom quagmire debacle fiasco
2 nightmare apocalypse apocalyptic doomsday cataclysmic catastrophe calamity disaster armageddon scourge plague blight menace menacing ominous ominously looming chilling chillingly terrifying frightening horrifying harrowing gruesome grisly
2 horde hordes swarm swarms swarming flood flooding invasion invaders mob mobs rioters thuggery lawless crusade crusading witch-hunt vendetta jihad purge purging stampede
1 dangerous dangerously corruption oppression punitive crisis turmoil uproar outcry furor backlash outrage outraged fury furious furiously fuming seething livid scathing blistering searing bitter bitterly fierce fiercely heated stark grim dire bleak gloomy dramatic dramatically
1 unprecedented stunning stunningly staggering staggeringly jaw-dropping eye-popping mind-boggling astonishing astonishingly astounding incredible incredibly unbelievable unbelievably extraordinary breathtaking shocker
2 implode imploding implosion unravel unraveling crumbling spiraling tailspin free-fall terrorize terrorized terrorizing besieged barrage bombard bombarded deluge torrent avalanche venom venomous vitriol vitriolic bile rancor rancorous acrimony acrimonious poison poisoning
2 doomed doom-laden apocalypse cataclysm cataclysmic meltdown tailspin freefall free-fall powder-keg tinderbox ticking time-bomb lynch-mob pile-on stampede feeding-frenzy eye-watering eye-popping hair-raising jaw-dropping`,
  praise: `
2 heroic heroically hero heroes brave bravely courageous courageously courage noble nobly selfless selflessly visionary brilliant brilliantly genius masterful masterfully triumphant triumphantly triumph glorious magnificent
2 beloved iconic legendary revered inspiring inspirational uplifting heartwarming heartfelt dazzling stellar superb sensational fantastic wonderful marvelous splendid impeccable flawless exemplary unparalleled
1 beautiful beautifully remarkable remarkably impressive impressively thrilling powerful powerfully bold boldly rousing stirring poignant touching delightful charming charismatic savvy shrewd wise wisely sensible commonsense principled
1 rightly rightfully deservedly thankfully mercifully fortunately refreshingly admirably commendable laudable
2 trailblazing pioneering groundbreaking acclaimed renowned esteemed venerable eloquent eloquently electrifying spellbinding captivating mesmerizing gracious graciously dignified compassionate tireless tirelessly steadfast stalwart unwavering resolute fearless fearlessly intrepid gutsy feisty plucky scrappy tenacious prudent level-headed patriotic patriot patriots freedom-loving hardworking hard-working law-abiding god-fearing decent
2 unbowed electrified dauntless undaunted saintly angelic lion-hearted selfless selflessly peerless matchless incomparable sublime world-beating game-changing barnstorming swashbuckling silver-tongued golden-hearted much-loved best-loved long-suffering hard-won`,
  attack_verb: `
2 slam slams slammed slamming blast blasts blasted blasting bash bashes bashed bashing rip rips ripped ripping torch torched torches eviscerate eviscerated eviscerates skewer skewered skewers shred shredded shreds
2 trash trashed trashing savaged clobber clobbered pummel pummeled pummeled pillory pilloried lambaste lambasted lambastes excoriate excoriated excoriates rant rants ranted ranting rave raved raving rail railed railing rage raged raging
2 whine whined whining whines gripe griped griping moan moaned bleat carp carping snipe sniped sniping sneer sneered sneering sneers scoff scoffed scoffs jeer jeered mock mocked mocking mocks ridicule ridiculed ridicules belittle belittled
2 smear smeared smearing smears spew spewed spewing spews spout spouted spouting peddle peddled peddling parrot parroted parroting regurgitate regurgitated demonize demonized demonizing vilify vilified scapegoat scapegoating gaslight gaslighting
2 fawn fawned fawning gush gushed gushing grovel groveled groveling pander pandered pandering kowtow cower cowered cowering capitulate capitulated cave caved caving crumble squirm flip-flop flip-flopped backpedal backpedaled dither dithering
2 hijack hijacked hijacking weaponize weaponized weaponizing exploit exploited exploiting gut gutted gutting ravage ravaged decimate decimated destroy destroying wreck wrecked wrecking trample trampled trampling sabotage sabotaged torpedo torpedoed dismantle
2 ram rammed cram crammed jam foist foisted shove shoved browbeat strong-arm bully bullied bullying harass harassing hound hounded silence silenced muzzle muzzled stifle stifled crush crushed crushing squelch
2 gloat gloated gloating brag bragged bragging boast boasted boasting boasts crow tout touted touting flaunt flaunted grandstand grandstanding showboat virtue-signal posturing posture scaremongering fearmongering fear-mongering stoke stoked stoking inflame
1 flee fled flock flocking wallow wallowing reel reeling scramble scrambling cling clinging obsess obsessed obsession fixated fixation lurch stumble stumbled flounder floundering squander squandered fritter wreak wreaking unleash unleashed plunge hammer hammered
2 deride derided derides disparage disparaged disparaging denigrate denigrated malign maligned besmirch tarnish sully impugn chide chided berate berated castigate castigated badger badgered taunt taunted snub snubbed spurn spurned trounce steamroll bulldoze bulldozed railroad railroaded jettison jettisoned ditch ditched axe axed butcher maul mangle botch botched bungle bungled fumble fumbled muddle muddled fleece fleeced bilk plunder plundered pillage siphon siphoned meddle hurl hurled
2 harangue harangued berating scold scolded tongue-lash tongue-lashed lampoon lampooned crucify crucified dunked flay flayed vilifying browbeating bleated bleats bleating whimpered sniffed sniveled snivelled blustered huffed sulked pouted groused grumbled bellyached
2 scuttle scuttled scurry scurried slink slunk skulk skulked slither slithered waddled swanned splurge splurged lavished squandering frittered`,
  bad_faith: `
2 agenda narratives
1 lie lies lied lying
3 propaganda propagandist propagandists brainwash brainwashed brainwashing indoctrinate indoctrinated indoctrination disinformation liar liars falsehood falsehoods fabricated fabrications smokescreen whitewash coverup cover-up
3 ploy ruse charade pretext excuse excuses scheme schemes scheming plot plotting conspiracy conspire conspiring collude colluding cabal cartel racket boondoggle giveaway handout handouts slush
2 narrative spin spinning rhetoric dog-whistle talking-point stunt stunts publicity-stunt gimmick gimmicks theatrics spectacle circus sideshow charade pretend pretending pretends masquerading feign feigned
1 claims claimed claiming insists
2 so-called supposed supposedly purported purportedly self-proclaimed self-described self-styled would-be ostensibly alleged allegedly insinuate insinuated baseless baselessly unfounded debunked discredited unsubstantiated
2 cynical cynically sneaky sneakily shady shadowy underhanded backroom secretive murky opaque rigged rigging stolen cheat cheating cheated swindle hoodwink hoodwinked dupe duped bamboozle con conned mislead misled
2 politicize politicized politicizing weaponization overreach power-grab powergrab meddling cherry-pick cherry-picked double-standard doublespeak newspeak groupthink echo-chamber
3 machinations chicanery skulduggery shenanigans antics trickery deception deceptive deceptively duplicity subterfuge manipulative distort distorted distortion distortions misrepresent misrepresented misrepresentation gaslighting doublethink sophistry opportunism opportunist opportunistic contrived concocted trumped-up bogeyman boogeyman strawman lip-service kickbacks stonewall stonewalled stonewalling obfuscate obfuscation
2 orchestrated manufactured calculated manipulate manipulated manipulation dodge dodged evade evaded weasel payoff
3 stage-managed stitch-up hit-piece hit-job hatchet-job figleaf fig-leaf window-dressing box-ticking greenwashing greenwash pinkwashing astroturf astroturfing sock-puppet humbug flimflam hokum mumbo-jumbo gobbledygook bunkum waffle waffled waffling double-talk weasel-words euphemism
2 choreographed cooked-up dodgy fishy hush-money dark-money pork-barrel revolving-door self-dealing insider-dealing backstabbing arm-twisting horse-trading`,
  label: `
3 far-left far-right hard-left hard-right alt-right alt-left ultra-right ultra-conservative ultraconservative ultra-liberal right-wing left-wing rightwing leftwing right-winger left-winger right-wingers left-wingers leftist leftists rightist libs libtard
3 marxist marxists marxism commie neocon neocons globalist globalists woke wokeness antifa white-supremacist white-nationalist nativist nativists reactionary reactionaries ultranationalist
3 aliens illegals thugs anti-american anti-life anti-science anti-woman anti-gun pro-abortion abortionist abortionists baby-killing warmonger warmongers warmongering warhawk climate-denier denier deniers denialism denialist alarmist alarmists alarmism
1 socialist socialists socialism communist communists communism progressives evangelical feminists nationalist
2 establishment mainstream corporate-media lamestream liberal-media msm deep-state ideologue ideologues ideological ideologically partisan hyperpartisan hyper-partisan hack-ish activist-judges special-interests big-government nanny-state welfare-state
2 feminist sjw sjws politically-correct supremacist supremacists supremacy extremist-backed gun-grabbing gun-toting flag-waving bible-thumping tree-hugging regime
3 neoliberal neoliberals birther birthers truther truthers anti-vaxxer anti-vaxxers deplorables rednecks hillbillies freeloader wingnut wingnuts moonbat rino rinos maga trumpist trumpists trumpian zionist colonialist imperialist imperialists imperialism neo-nazi neo-nazis nazis brownshirts stormtroopers gestapo bolshevik stalinist maoist anarchist anarchists islamist islamists`,
  intensity: `
2 utterly wholly totally completely absolutely downright sheer abject abjectly rampant rampantly wildly grossly insanely hopelessly hugely massively deeply profoundly woefully painfully glaring glaringly desperately desperate relentless relentlessly endless endlessly
2 hardly barely scarcely merely conveniently curiously tellingly ironically laughably unsurprisingly predictably inexplicably bizarre bizarrely weird weirdly strange strangely odd oddly suspiciously infamous infamously notorious notoriously
1 outright frankly honestly simply clearly obviously plainly undoubtedly unquestionably undeniably surely certainly literally naturally apparently seemingly mere so-very massive huge enormous giant sweeping lavish lavishly exorbitant bloated whopping skyrocketing soaring sky-high
1 insane crazy mad madness lunacy idiocy folly wild nuts bonkers ugly nasty nastiness mean-spirited spiteful vindictive vengeful combative embattled beleaguered disgraced scandal-plagued scandal-ridden troubled struggling failed failing failure
2 flat-out full-blown wholesale unmitigated unbridled unfettered runaway rabid rabidly virulent virulently vehement vehemently staunch staunchly die-hard hardcore hard-core avowed insidious insidiously inexplicable mind-numbing cringeworthy supposedly evidently sadly regrettably unfortunately
2 bafflingly baffling bewildering bewilderingly unfathomable mystifyingly astonishing astounding astoundingly staggering mind-boggling mind-bogglingly unbelievably amazingly incredibly ridiculously insanely eye-wateringly shockingly stubbornly brazenly hilariously mercilessly tellingly inevitably bizarrely yet-again`,
};

/** Strings of words that judge together. */
export const PHRASES: readonly (readonly [phrase: string, kind: string, grade: number])[] = [
  ["witch hunt", "alarm", 2],
  ["fake news", "bad_faith", 2],
  ["deep state", "label", 3],
  ["mainstream media", "label", 2],
  ["liberal media", "label", 3],
  ["corporate media", "label", 3],
  ["far left", "label", 3],
  ["far right", "label", 3],
  ["hard left", "label", 3],
  ["radical left", "label", 3],
  ["extreme left", "label", 3],
  ["alt right", "label", 3],
  ["right wing", "label", 2],
  ["left wing", "label", 2],
  ["illegal alien", "label", 3],
  ["illegal aliens", "label", 3],
  ["illegal immigrants", "label", 1],
  ["big pharma", "label", 2],
  ["big tech", "label", 2],
  ["big government", "label", 2],
  ["special interests", "label", 2],
  ["gun grabbers", "label", 3],
  ["climate deniers", "label", 3],
  ["white supremacist", "label", 1],
  ["white nationalist", "label", 1],
  ["anti choice", "label", 3],
  ["pro abortion", "label", 3],
  ["open borders", "label", 2],
  ["culture war", "alarm", 1],
  ["culture warriors", "label", 2],
  ["cancel culture", "label", 2],
  ["identity politics", "label", 2],
  ["political correctness", "label", 2],
  ["politically correct", "label", 2],
  ["social justice warriors", "label", 3],
  ["crocodile tears", "derision", 3],
  ["photo op", "derision", 2],
  ["power grab", "bad_faith", 3],
  ["smear campaign", "bad_faith", 2],
  ["publicity stunt", "bad_faith", 2],
  ["political theater", "bad_faith", 2],
  ["talking points", "bad_faith", 2],
  ["dog whistle", "bad_faith", 2],
  ["double standard", "bad_faith", 2],
  ["hit job", "bad_faith", 3],
  ["conspiracy theory", "bad_faith", 2],
  ["conspiracy theories", "bad_faith", 2],
  ["conspiracy theorist", "derision", 2],
  ["scare tactics", "bad_faith", 3],
  ["fear mongering", "bad_faith", 3],
  ["slippery slope", "alarm", 2],
  ["war on", "alarm", 1],
  ["all out assault", "alarm", 3],
  ["hell bent", "derision", 3],
  ["on steroids", "derision", 3],
  ["in bed with", "bad_faith", 3],
  ["run amok", "alarm", 3],
  ["out of control", "alarm", 2],
  ["out of touch", "derision", 3],
  ["tone deaf", "derision", 3],
  ["double down", "attack_verb", 2],
  ["doubled down", "attack_verb", 2],
  ["doubling down", "attack_verb", 2],
  ["lash out", "attack_verb", 2],
  ["lashed out", "attack_verb", 2],
  ["lashing out", "attack_verb", 2],
  ["fired back", "attack_verb", 1],
  ["took aim", "attack_verb", 1],
  ["went after", "attack_verb", 1],
  ["tore into", "attack_verb", 2],
  ["ripped into", "attack_verb", 2],
  ["went off on", "attack_verb", 2],
  ["took a swipe", "attack_verb", 2],
  ["taking a swipe", "attack_verb", 2],
  ["throw under the bus", "attack_verb", 3],
  ["turned a blind eye", "bad_faith", 3],
  ["turn a blind eye", "bad_faith", 3],
  ["pull the wool", "bad_faith", 3],
  ["fan the flames", "bad_faith", 3],
  ["stoke fear", "bad_faith", 3],
  ["cozy up", "derision", 2],
  ["cozied up", "derision", 2],
  ["caved to", "attack_verb", 2],
  ["bend the knee", "attack_verb", 3],
  ["of course", "intensity", 1],
  ["needless to say", "intensity", 2],
  ["no wonder", "intensity", 2],
  ["make no mistake", "intensity", 2],
  ["let that sink in", "intensity", 3],
  ["you guessed it", "intensity", 3],
  ["to say the least", "intensity", 3],
  ["to put it mildly", "intensity", 3],
  ["at long last", "intensity", 1],
  ["once and for all", "intensity", 1],
  ["nothing short of", "intensity", 3],
  ["nothing more than", "intensity", 2],
  ["little more than", "intensity", 2],
  ["dare to", "intensity", 1],
  ["has no business", "intensity", 2],
  ["in the name of", "intensity", 1],
  ["so called", "bad_faith", 3],
  ["self proclaimed", "bad_faith", 2],
  ["self styled", "bad_faith", 2],
  ["a slap in the face", "condemnation", 3],
  ["slap in the face", "condemnation", 3],
  ["too little too late", "derision", 2],
  ["asleep at the wheel", "derision", 3],
  ["out of his depth", "derision", 3],
  ["out of her depth", "derision", 3],
  ["out of their depth", "derision", 3],
  ["new low", "condemnation", 3],
  ["rub salt in", "condemnation", 2],
  ["adding insult to injury", "condemnation", 3],
  ["lined their pockets", "condemnation", 3],
  ["lining their pockets", "condemnation", 3],
  ["line their pockets", "condemnation", 3],
  ["on the backs of", "condemnation", 2],
  ["at the expense of ordinary", "condemnation", 3],
  ["drunk on power", "condemnation", 3],
  ["laughing stock", "derision", 3],
  ["train wreck", "derision", 3],
  ["dumpster fire", "derision", 3],
  ["car crash", "alarm", 1],
  ["wild goose chase", "derision", 2],
  ["fool's errand", "derision", 3],
  ["hot air", "derision", 2],
  ["snake oil", "derision", 3],
  ["smoke and mirrors", "bad_faith", 3],
  ["sleight of hand", "bad_faith", 2],
  ["lip service", "bad_faith", 3],
  ["empty promises", "bad_faith", 3],
  ["broken promises", "bad_faith", 2],
  ["moving the goalposts", "bad_faith", 3],
  ["behind closed doors", "bad_faith", 1],
  ["under the guise", "bad_faith", 2],
  ["under the cover of", "bad_faith", 1],
  ["thinly veiled", "bad_faith", 2],
  ["hidden agenda", "bad_faith", 3],
  ["pack of lies", "bad_faith", 3],
  ["bald faced lie", "bad_faith", 3],
  ["in cahoots", "bad_faith", 3],
  ["in thrall to", "bad_faith", 3],
  ["beholden to", "bad_faith", 2],
  ["vulture capitalist", "condemnation", 3],
  ["vulture fund", "condemnation", 2],
  ["sickening spectacle", "condemnation", 3],
  ["stunning display", "intensity", 2],
  ["shameless display", "condemnation", 3],
  ["in denial", "derision", 2],
  ["throwing a tantrum", "derision", 3],
  ["threw a tantrum", "derision", 3],
  ["temper tantrum", "derision", 3],
  ["pity party", "derision", 3],
  ["victory lap", "derision", 1],
  ["red meat", "bad_faith", 2],
  ["lap dog", "derision", 3],
  ["lap dogs", "derision", 3],
  ["useful idiots", "derision", 3],
  ["keyboard warriors", "derision", 3],
  ["chattering classes", "label", 3],
  ["ruling class", "label", 2],
  ["nanny state", "label", 3],
  ["woke mob", "label", 3],
  ["gender ideology", "label", 2],
  ["trans ideology", "label", 3],
  ["critical race theory", "label", 1],
  ["illegal alien", "label", 3],
  ["illegal aliens", "label", 3],
  ["baby killers", "label", 3],
  ["gun nuts", "label", 3],
  ["climate hysteria", "label", 3],
  ["climate hoax", "label", 3],
  ["toxic masculinity", "label", 2],
  ["white privilege", "label", 1],
  ["systemic racism", "label", 1],
  ["police brutality", "label", 1],
  ["corporate greed", "label", 3],
  ["late stage capitalism", "label", 3],
  ["billionaire class", "label", 3],
];
