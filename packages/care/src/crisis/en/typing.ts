// How English is typed on a phone, for the crisis notice: text-speak, contractions without their apostrophe, common
// misspellings. Each becomes the plain words that the lexicon knows. Words of one author, reviewed by nobody else yet.

import { latinAlike, latinSigns, splitWord } from '../spelling.ts'
import type { Typing } from '../tokens.ts'

// One line each: the plain words, then the ways they are typed.
const lines = `
i am: im iam
i have: ive
i would: id
i am going to: imma ima imina iman
going to: gonna gunna gunno goin2 gonnna gna gon finna boutta2 gone2 fna
about to: bouta boutta abt2 abouta
want to: wanna wana wannna wantto wna wnna wntd wan2 wan
trying to: tryna tryina tryinna
do not: dont dnt donut
do not want: dw
does not: doesnt
did not: didnt didn
can not: cant cannot cnt carnt
could not: couldnt cudnt
will not: wont
would not: wouldnt wudnt
should not: shouldnt
is not: isnt
am not: aint
are not: arent
was not: wasnt
were not: werent
have not: havent
has not: hasnt
had not: hadnt
must not: mustnt
you: u yu ya
you are: youre
you have: youve
you will: youll
your: ur yr
are: r
am: m
to: 2
for: 4
why: y
he is: hes
she is: shes
they are: theyre
they will: theyll
they would: theyd
we are: we're
she will: she'll
he will: he'll
we will: we'll
she would: she'd
we would: we'd
i will: i'll
it will: itll
it is: its
that is: thats
there is: theres
everything is: everythings
everyone will: everyonell
everyone would: everyoned
got to: gotta
there is: theres
what is: whats wats
what: wat wut
like: lyk
the: da teh th
this: dis
that: dat
them: em dem
going: goin gng
thinking: thinkin thnkng
doing: doin
taking: takin
just: jus jst
now: nw nao
know: kno
about: abt bout
how: hw
nobody: noone no1
everyone: everybody every1 evry1 evryone
everyone is: everyones
someone: somebody some1 sum1
anyone: anybody any1
people: ppl peeps
tonight: 2nyt tonyt tonite 2nite 2night tnite tnight tn
tomorrow: tmrw tmr tmw tmmrw 2moro 2morrow tomoz tomoro tommorow tomorow
today: 2day
right now: rn
be: b
would: wud wuld wld
without: w/o
because: bc cuz cos coz bcuz becuz cause becos
without: wo
please: plz pls
before: b4
forever: 4ever 4eva
goodbye: gudbye goodby gbye goodbyes farewell
anymore: anymor nemore anymo
i do not know: idk dunno
i do not care: idc idgaf
what is the point: wtp
kill myself: killmyself kmself
suicide: sui suey
in front: infront
dead: ded
thank you: ty tysm thanku thankyou
jumping: jumpin
myself: meself2 maself
on my way: omw
going to: gon gunna2
fucking: fkn fkin
afternoon: arvo
kms: kmss kmsing

kill: k*** k1ll kil kll kyl
weekend: wknd wkend wkd
self harm: sh
have: don
homework: hw hwk
suicide: sewerslide sewercide suicde sucide suiside suicid toaster-bath suicice
suicidal: suicidle sucidal sewerslidal suisidal
myself: myslef mysef meself miself myslf mself mysf mysel myelf
die: dye2 d1e
dying: dieing dyin
tired: tierd tird
though: tho
with: wit w
and: n nd
me: mee
pills: pillz
tablets: tabs
meds: medication medications medicine medicines
mum: mom mam mommy mummy mama ma
dad: daddy papa pa
should have: shoulda shouldve
would have: woulda wouldve
could have: coulda couldve
might have: mightve
nothing: nothin nuthin nuffin nowt
self harm: selfharm selfharming
love: luv
`

/** What is typed → the plain words. */
const spelling: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain = '', typed = ''] = line.split(': ')
      return typed.split(' ').map((way) => [way, plain.split(' ')] as const)
    }),
)

/** "ill" is "I will" before these words, and sick elsewhere. */
const afterIll: ReadonlySet<string> = new Set(
  `be never not no just do kill take end have go jump hang miss finally probably always still see make die leave find
  use wait try kms od unalive hurt cut slit shoot pull swallow overdose drink let start need win get say keep stop only prob soon love b`.split(
    /\s+/,
  ),
)

/** What carries no weight for a match: "I just really want to" is "I want to". Rules still see these words. */
const fillers: ReadonlySet<string> = new Set(
  `just really rly rlly srsly legit deadass rn2 istg frfr asap no-cap so very fucking fuckin fking freaking frickin bloody honestly literally actually seriously truly genuinely
  simply totally basically kinda sorta probably maybe even also still lol lmao haha fr frfr tbh ngl fr ffs completely absolutely
  finally already definitely quite pretty rather constantly always often sometimes oh like-really
  deeply gonna-be emoji emojisad emojilaugh emojiskull honest fully utterly sincerely quietly slowly desperately badly secretly
  lowkey highkey idly mostly physically mentally emotionally damn goddamn god omg ugh fuck man bro dude guys`.split(
    /\s+/,
  ),
)

/** Words that are hidden with signs, and found again behind them. */
const hidden: readonly string[] =
  `delete deleting bleach noose rope bridge unaliving suicides unalived shoot kill killing killed myself suicide suicidal die dying died dead death pills overdose hang hanging cut cutting knife
  gun rope noose life alive jump end goodbye unalive kms want tonight tomorrow hate hurt pain live self harm`.split(
    /\s+/,
  )

/** Long enough that one wrong, missing or extra letter still leaves no doubt. */
const misspelt: readonly string[] =
  'suicide suicidal myself goodbye overdose tonight tomorrow anymore killing hopeless worthless'.split(' ')

const pairs: ReadonlyMap<string, string> = new Map([
  ['no one', 'nobody'],
  ['any more', 'anymore'],
  ['my self', 'myself'],
  ['every one', 'everyone'],
  ['good bye', 'goodbye'],
  ['to night', 'tonight'],
  ['any longer', 'anymore'],
  ['over dose', 'overdose'],
  ['with o', 'without'],
  ['sewer slide', 'suicide'],
  ['self checkout', 'suicide'],
  ['toaster bath', 'suicide'],
  ['un alive', 'unalive'],
  ['s note', 'suicidenote'],
  ['self deletion', 'suicide'],
  ['self delete', 'suicide'],
  ['ki ll', 'kill'],
  ['kill self', 'suicide'],
  ['self deleting', 'suicide'],
])

export const typing: Typing = {
  spelling,
  fillers,
  pairs,
  turns: new Set(['but', 'though', 'although']),
  alike: latinAlike,
  signs: latinSigns,
  hidden,
  misspelt,
  // Words run together are looked into only where they may matter: most unknown words are names.
  apart: (word, knows) => {
    if (word.endsWith('in') && knows(`${word}g`)) return [`${word}g`]
    return /myself|todie|tokill/u.test(word) ? splitWord(word, { knows }) : undefined
  },
  before: (word, next) => (word === 'ill' && afterIll.has(next) ? ['i', 'will'] : undefined),
}
