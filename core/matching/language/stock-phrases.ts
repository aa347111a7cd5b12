import { onFirstUse } from "../../text/on-first-use.ts";
import { tokens } from "./tokens.ts";

/** What many people say on many occasions: slogans, formulas, proverbs. Sharing one never shows that it was one utterance. */
const PHRASES = `make america great again
lock her up
drain the swamp
black lives matter
all lives matter
yes we can
enough is enough
no one is above the law
nobody is above the law
thoughts and prayers
our thoughts and prayers are with the families
god bless america
god bless you
god bless the united states of america
the united states of america
the president of the united states
the next president of the united states
thank you very much
long live the king
from the river to the sea
glory to ukraine
slava ukraini
death to america
allahu akbar
time will tell
wait and see
we will see what happens
no comment
at the end of the day
it is what it is
time is running out
all options are on the table
we stand with israel
we stand with ukraine
the will of the people
the war on terror
freedom of speech
freedom of expression
the rule of law
human rights
national security
climate change
fake news
witch hunt
deep state
red line
completely unacceptable
totally unacceptable
absolutely unacceptable
coalition of the willing
boots on the ground
step in the right direction
in the strongest possible terms
we condemn this attack
this is a difficult time
we are cooperating with the authorities
we take this matter very seriously
we are aware of the report
we do not comment on ongoing investigations
the investigation is ongoing
our hearts go out to the families
i am not a crook
build the wall
take back control
get brexit done
strong and stable
whatever it takes
for the many not the few
we will win
we will never forget
never again
never give up
the truth will come out
justice must be done
justice will be served
no justice no peace
safety comes first
safety is our top priority
safety is our first priority
your safety is our priority
we are doing everything we can
everything possible is being done
this is unacceptable
we have nothing to hide
no comment at this time
we stand by our reporting
we stand by our story
the investigation continues
the investigation is continuing
our thoughts are with the victims
our thoughts are with the family
i am innocent
not guilty
it could have been worse
we are all in this together
lessons will be learned
lessons have been learned
mistakes were made
one step at a time
i have no regrets
i will not resign
time is of the essence
this is not who we are
the people have spoken
let the people decide
every life matters
we are deeply saddened
we apologize for any inconvenience
we are monitoring the situation
the situation is under control
we are ready for anything
nothing is off the table
it is too early to say
i have nothing to add
the facts speak for themselves`.split("\n");

/** The phrases as token keys with a space between, before and behind, and the characters of the longest. */
const stockPhrases = onFirstUse(() => {
  const phrases = PHRASES.map((phrase) => ` ${keysOf(phrase)} `);
  return { all: new Set(phrases), longest: Math.max(...phrases.map((phrase) => phrase.length)) };
});

function keysOf(phrase: string): string {
  return tokens(phrase)
    .map((token) => token.key)
    .join(" ");
}

/** The shared words are a stock phrase, or part of one. `keys` are token keys in order. */
export function isStockPhrase(keys: readonly string[]): boolean {
  const joined = ` ${keys.join(" ")} `;
  const { all, longest } = stockPhrases();
  if (joined.length > longest) return false;
  return all.has(joined) || (keys.length > 1 && [...all].some((phrase) => phrase.includes(joined)));
}
