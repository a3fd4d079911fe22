// English words for the reply guidance (guidance.ts). Grammar: phrases.ts.

import { openings, phrases } from '../phrases.ts'
import type { GuidanceWords } from './guidance.ts'

// Not after "don't be", "stop being", "should be": to tell somebody what to feel does not name it.
const feelings = `
(?<!(don't|not|never|stop|should|shouldn't|can|could) (be|being|feel|feeling) (so |too )?)FEELING
`
const FEELING = `(${[
  'sad|sadness|sorrow|grief|grieving|heartbroken|heartbreaking|heartache|devastated|devastating|miserable|despair|hopeless',
  'hopelessness|helpless|helplessness|empty|emptiness|numb|lonely|loneliness|lonesome|isolated|abandoned|rejected|unwanted',
  'scared|scary|afraid|frightened|frightening|terrified|terrifying|fear|fearful|panic|panicked|panicky|dread|anxious|anxiety',
  'worried|nervous|uneasy|overwhelmed|overwhelming|stressed|stressful|tense|trapped|stuck|lost|confused|confusing|torn',
  'exhausted|exhausting|exhaustion|drained|draining|worn out|weary|burnt out|burned out|fed up',
  'angry|anger|furious|fury|rage|mad at|frustrated|frustrating|frustration|irritated|annoyed|resentful|resentment|bitter',
  'hurt|hurts|hurting|hurtful|painful|pain|ashamed|shame|guilty|guilt|embarrassed|embarrassing|humiliated|humiliating|humiliation',
  'betrayed|betrayal|let down|disappointed|disappointing|disappointment|jealous|jealousy|envious|shaken|shocked|upset|upsetting',
  'unseen|unheard|invisible|worthless|insecure|vulnerable|homesick|heavy hearted|crushed|broken hearted',
  'relieved|relief|happy(?! (birthday|new|to|for|anniversary|christmas|holidays))|happiness|joy|joyful|glad for you|proud|hopeful|excited|exciting|grateful|touched|at peace',
].join('|')})`

const understanding = `
(that|this|it|what you (say|said|write|wrote|describe))( really| all| just)? (makes|make|made) (so much |total |perfect |complete |a lot of )?sense
makes (so much |total |perfect |complete |a lot of )?sense (that|to me|you|why|after)
no wonder
(it|that|this|you)( really| just| all)? (sounds|sound) (like|as if|as though)
sounds (like|as if|as though) (you|it|that|there|he|she|they)
(i|we) (can|could) (really |totally |completely |only )?(see|understand|imagine|hear|tell|feel) (why|how|that|what|you)
(i|we) (do |really |totally |completely )?(understand|hear you|get it|get that|feel you|see you|relate)
(i|we) can (really |totally |so )?relate
i know (the|that|this|exactly that|just that|what) (feeling|kind|sort|you mean|that's like|it's like|that is like|it is like)
(i've|i have|we've|we have) (also )?been (there|through (it|that|this|the same|something))
been there( too| myself)?(?=[.,!\\n]|$)
(i|we) (went|go|am going|i'm going) through (the same|something similar|exactly)
(it|that) (was|is) (exactly )?(the same|just like that) for me
same (here|for me|thing happened to me)
me too(?=[.,!\\n]|$)
i felt (exactly |just )?(the same|like that|that way)
(anyone|anybody|everyone|i) would (have|feel|be|react) (shouted|felt|cried|done the same|broken|be|the same|hurt|exhausted|the same way|that way|too|snapped|lost it)
of course (you|it|that)
(it's|that's|it is|that is) (completely |totally |so |perfectly |entirely )?(understandable|only human|human)
(thank you|thanks) (so much |a lot )?for (sharing|telling|trusting|writing this|opening up|saying|being (so )?(open|honest))
from what (you (say|said|write|wrote|tell|describe)|i read|i understand)
(if i understand|what i hear|what i'm hearing|i'm hearing|as i read)
(you've|you have) been (carrying|holding|dealing|through|fighting|doing|coping|juggling|waiting|trying)
`.replaceAll('FEELING', FEELING)

const open = `
(what|which|how|when|where|who|whose|since when)('s|'re| is| are| was| were| do| does| did| has| have| had| would| could| will| can| about it| part| kind| sort| long| often| much| many| helped| helps| happened| happens| hurts| changed| made| makes| keeps| kept| brought| goes| went| feels| felt| else| then| do you)
(would|do) you (like|want) to (tell|talk|say|share|write)
(can|could|will) you (tell|say|write) (me |us )?(more|a bit|a little|about|what|how)
tell (me|us) more
`

const closed = `
what if
how about
what about (trying|a|talking|going)
what's (wrong with|your problem)
what is (wrong with|your problem)
who cares
how (could|can|dare) you
what did you expect
what were you thinking
(have|did) you (ever )?(tried|try|considered)
why (don't|not|didn't)
how (come|hard) (is it|can it|you don't)
`

const VERB = `(just |really |first )?(get(?! there)|go(?! through)|see a|see your|talk|speak|tell|call|ring|try|stop|start|leave|let (go|it|him|her|them)|move (on|out)|think (about|of|positive)|focus|forget|forgive|accept|learn|ask|seek|find|take (a|some|care|up|your|it)|make (a|an|sure|time|peace|some)|put yourself|look (at|into|after|on|for)|join|drink|eat|sleep|exercise|walk away|write|read|block|report|realise|realize|work on|change|quit|give (it|him|her|them|yourself)|cut|set|be (strong|positive|patient|grateful|kinder|more|less|honest|careful|there)|do (something|some|this|what|more)|love yourself|stay (strong|positive|away|busy)|toughen|grow up|man up|calm|relax|rest|pray|trust|remember|keep busy|avoid|consider|distract|confront|stand up|speak up|open up|say no|file|sue|divorce|dump|apologise|apologize)`

// "You must be exhausted" and "if you need to talk" are kind: these verbs and what stands before them tell advice apart.
const advice = `
(you|u|ya) should( really| probably| definitely| maybe| just| at least| also| all)? (?!(not |never )?(have|had|be (so |very |really )?(proud|able|allowed|heard|safe)|feel (so |very )?proud|know|expect|see (the|my|how)|hear|get to|receive))\\p{L}+
(you|u) (really |probably |definitely )?ought to
(you'd|you had|you would|u) better (get|go|see|talk|tell|call|stop|leave|start|do|think|not)
(?<!(if|when|whenever|what|whatever|anything|everything|all|long as|much as|because|wish|time|things|do|did) )(you|u)( really| just| also| only| do)? (have to|need to|must|gotta|got to|('ve|have) got to) VERB
you've got to VERB
(?<!(if|when|whenever|what|whatever|wish|as if|only) )(you|u) (could|can) (always |maybe |just )?(try|ask (for|your|a|him|her|them)|call (a|your|the)|join|go (to|see|for)|talk to (your|a|him|her|them|someone)|see a|look into|get (a|some|help)|start (a|by|with)|make a|take a|write (him|her|them|it))
you (might|may|'ll|will) want to
(have|did) (you|u|ya) (ever |already |not |even |actually )*(tried|try|considered|consider|looked into|thought about (getting|going|seeing|talking|taking|trying|asking|leaving|a)|thought of (getting|going|seeing|talking|taking|trying|asking|leaving|a))
why (don't|dont|not|do not) ((you|u) )?(just |maybe |simply |first )*(try|talk|tell|go|ask|call|see|get|leave|write|take|make|speak|join|start|stop|let|give|look|find|move|think|forget|ignore|block|find)
if i (was|were) (in )?you(r (place|shoes|position|situation))?
in your (place|shoes|position|situation) i
(my|some|a piece of|one piece of|a bit of|a word of) advice(?! (wasn't|isn't|is not|was not|you didn't))
(i'd|i would|i|i can|i could|can i|may i|i'll)( really| strongly| highly| definitely| only| just)? (recommend|suggest|advise)
(the )?best thing (you can|you could|to do|for you)
what you (really |actually )?(need|need to do|should do|have to do|must do|ought to do) is(?! (up|not|yours|valid|different|enough))
(it|this|that) (would|might|may|could|will|'d|'ll) (really |also )?help (you )?(to |if you )
you just (have|need|got) to VERB
all you (have|need) to do is
`.replaceAll('VERB', VERB)

const orders = `
try (?!me|again if you want)\\p{L}+
just (try|stop|let|forget|ignore|leave|relax|breathe|think|get|go|talk to (?!me|us)|tell|call|ask|focus|move|block|pray|be (yourself|strong|positive|patient|honest)|accept|don't think)
go (see|to (a|the|your|therapy)|talk|get|for a|back to|outside|out and|and (see|talk|get|tell))
see a (\\p{L}+ )?(doctor|therapist|gp|counsellor|counselor|psychologist|psychiatrist|professional|specialist|lawyer|solicitor)
(talk|speak) (to|with) (a|an|your|him|her|them|someone|somebody|the|hr|other)
tell (him|her|them|your)
get (some (rest|sleep|help|air|fresh|exercise|sun|therapy)|(professional )?help|out (of|more|there|and)|over (it|him|her|them)|a (therapist|lawyer|job|dog|hobby|life|grip|second|good)|yourself|rid|therapy|counselling|counseling|tested|checked|moving)
stop (\\p{L}+ing|it)
think (positive|of the (good|bright|positive)|about the (good|bright|positive)|happy|about what you)
focus on
stay (strong|positive|busy|away)
keep (busy|your (chin|head)|fighting)
be (strong|positive|grateful|patient|thankful|brave|more|less)
look (on|at) the (bright|positive|good)
cheer up
chin up
move on
let (it|him|her|them|that|things|the past) go
let go of
get over it
man up
calm down
relax
snap out of
(forget|ignore|leave|block|dump|report|confront|divorce) (about )?(him|her|them|it|that)
(don't|do not|never) (overthink|over think|over-think|dwell|think (about|so|too)|let (it|him|her|them|that)|be (so (sensitive|negative|dramatic)|sad|silly|negative|dramatic|weak)|give (him|her|them)|look back|waste|take it)
take (a (walk|bath|break|deep|day|hot|long|warm|step|few)|some time (off|for)|up (a|yoga|running)|your (meds|medication)|deep breaths|one day at|it one day)
drink (\\p{L}+ )?(water|tea)
write (it|them|things|everything|him|her) down
make (a list|an appointment|sure|time for|a plan)
(call|ring|ask|email|phone) (your|a|the|him|her|them|for help)
join (a|the|some)
find (a|some|yourself|someone|something)
do (some|more|something) (yoga|exercise|sport|sports|meditation|nice|for yourself)
learn to
give (him|her|them|it) (time|a chance|space|some)
cut (him|her|them|out|down)
set (boundaries|a|some)
start (by|with|\\p{L}+ing)
consider \\p{L}+ing
remember to
meditate
`

const fillers = `
(please|just|maybe|honestly|also|first|then|so|and|but|well|ok|okay|hey|still|perhaps|seriously|either way|if not|if so|now|really|look|listen|or|can i ask|may i ask|if i may ask|i wonder|i'm wondering|wondering|tbh|imo|hun|love|mate|girl|dude|bro)
`

const reported = `
(said|say|says|saying|told|tell|tells|telling|hear|heard|advised|reads|wrote) (?!you (about|that it))
(said|say|says|saying|told|advised)
(everyone|everybody|people|they|he|she|who|nobody|no one) (thinks?|keeps?|kept|wants?)
(does|did|do|don't|would) (you|it) (really |sometimes |ever )?(think|feel|believe|mean)
(makes?|made) you (think|feel|believe)
(sorry|hate|unfair|awful|wish|shame|cruel|sad|horrible|terrible|hard|exhausting)
(i|my \\p{L}+) (thought|believed|felt)
(as if|like|that|of|feel|feeling)(?= you (should|must|have|need|ought))
`

export const english: GuidanceWords = {
  feelings: phrases(feelings.replaceAll('FEELING', FEELING)),
  understanding: phrases(understanding),
  open: openings(open, fillers),
  closed: phrases(closed),
  advice: phrases(advice),
  orders: openings(orders, fillers),
  reported: phrases(reported),
}
