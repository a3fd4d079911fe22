// What people say around it, for the crisis notice: goodbyes, letters, things given away, tomorrow without them. Strong
// ones are tier 1 unless the post explains them otherwise; signs weigh only together or beside what else was said.

import type { Section } from '../patterns.ts'

const classes = {
  ones: 'kids children son daughter mum dad parents family wife husband partner sister brother dog cat friends everyone baby girls boys girlfriend boyfriend nan pets them all',
  pet: 'dog cat dogs cats pets pet rabbit hamster bird kitten puppy animals',
  things:
    'things stuff belongings clothes books guitar records possessions jewellery jewelry collection games console watch ring tools everything laptop bike camera',
  gave: 'gave given giving give',
  letter: 'letter letters note notes',
  wrote: 'wrote written writing write finished left leaving leave typed sealed posted',
}

const strong = `
wrote/written/writing/left/leaving letters/notes to/for each/all/my/the/everyone/them
letter/letters/note under/on/in/by/beside the/my/his/her pillow/desk/table/drawer/bed/fridge/door/windscreen
kissed/hugged/held the/my/them kids/children/mum/baby/boys/girls .. last/letter/note/goodnight/goodbye/time
said goodnight/goodbye to the/my/everyone kids/children/mum/baby/boys/girls .. last/time/ever
one last time/hug/call/look
tell/let my/the <ones> it/that/i it? .. not/was/is her/his/their/fault/love/sorry/tried/loved
not her/his/their/your/anyones/anybodys fault .. tell/please/mine/choice/decision
sorry mum/dad/everyone/kids .. tried/goodbye/love/not/leaving
sorry for/to everything/everyone/all everyone/all/mum/dad/goodbye .. tried/not/love?
i tried to stay/live/hold/fight
tried to stay i? could/can not
they/you/everyone/family/mum/kids will understand/forgive/heal/recover/cope/manage/get one/some/in/me/over/without/eventually/fine
house/flat/home is/was empty .. no/tonight/now/until/back/time
no turning/going back
nobody/no will/is be/home/coming/find back?/home/until/till/me .. monday/sunday/long/enough/tomorrow/then/late
so nobody/noone/they has/have/will/has to/not deal/clean/sort/worry/tidy
cleaned/tidied/scrubbed the flat/house/room/apartment .. nobody/deal/find/last/easier/them/after
paid the/my/all off/bills/debts/rent up/bills .. nobody/after/deal/last/note/easier
cancelled/canceled everything/all/my .. week/month/future/appointments/tomorrow
there will/is not/no be/a/next a/next week/year/month/tomorrow/christmas
will not see/make/reach christmas/spring/summer/tomorrow/monday/birthday/new/thirty/another/weekend/the/morning
made/make/making sure of that/it
funeral songs/music/playlist .. sorted/chosen/picked/ready/planned/chose
sorted/chosen/picked/planned my/the own? funeral
nothing left to plan/do/say/sort/pack
do not want the/my/mum/anyone/them kids/children/mum/to/family/flatmate to? be/find .. find/me
be the ones/one to/who find/finds me
will find me
not worry about me anymore/after/soon/tomorrow
can not stop me
not stop me
picked/chosen/chose/set/have/circled a/the/my date/day
sat/sitting/here/alone/table/bed with the/my/a bottle/tablets/pills/rope/knife/blade .. tablets/pills/bottle/phone/note/letter/here/nobody
the/all/my bottle and the/my/all pills/tablets
sun/sunset/sunrise .. last .. ever/time/see/watch
all be over soon
at/feel peace .. over/first/decided/now/tonight/decision
peace for the first
last night here/alive/on/with/ever/in
tonight is my last
tonight .. not turn/coming/come back
wrote/written/writing/finished/left/leaving/typed/sealed goodbye/my/a/the/last goodbye/final/last letter/letters/note/notes
goodbye letter/letters/note/notes/video/videos/message/messages
wrote/written/writing/left/finished/sealed/typed my/the/all last? letters/note/notes .. <ones>/desk/table/drawer/everyone/pillow/envelopes/each
wrote/written/writing/left/leaving a/my note on/for/and/under/in/by to?/the?/my? .. <ones>/table/desk/pillow/bed/fridge/drawer
<letter> .. <ones>/each/one .. explaining/sorry/goodbye/when/after/why
the letters are/written all? written/done/sealed/finished/drawer/in/addressed/stamped/ready
note is/on written/on/done/ready/the .. table/desk/pillow/bed
this is/will goodbye
this is/will my/be/the last/final/goodbye post/message/goodbye/night/time/day/one/words/thing/text
this is where/it it/i for/ends/end/get/stop me?/off?
my last/final post/message/night/goodbye/day/words/sunset/sunrise/meal/supper/evening/birthday
last/final night/day/sunset/evening/hours on earth/alive/here
last time i .. post/see/hear/talk/wake/watch/hug/kiss/sleep .. you/this/sun/sunset/them/here/sky/sea/kids
last time i will ever
last time you/anyone will hear/see
last time you/anyone/they .. hear/see/hears .. me
last thing i .. write/say/post/do/type
goodbye world/cruel/everyone/all/forever friends?/everybody?/love?/was?
goodbye .. thank/thanks/sorry/love/forgive/been
say/saying/said my/goodbye goodbye/final/to/last .. everyone/all/you/this/world/family/life
wanted/want to say goodbye
came/come/here to say goodbye
bye forever/world
bye everyone/all/everybody .. sorry/love/forgive/tried/last
farewell everyone/world/all
will not be here/around/alive tomorrow/tonight/anymore/next/much/long/for/in/by/when/after/to
will not be/live .. by/to/come/for morning/monday/tuesday/wednesday/thursday/friday/saturday/sunday/christmas/weekend/tomorrow
not be here/around/alive tomorrow/anymore/next/much/by/in/when
will not wake/see/need/have/be tomorrow/another/morning/up
will be gone/dead/over/finished by/tomorrow/tonight/before/soon/in/when/forever/then/for
will be dead/gone .. read/reading/see/find/morning/then
by tomorrow/morning/tonight/then/monday/friday/sunday i/it/this will/be .. gone/dead/over/matter/finished/free/not/done
when/after/once/because i am/have gone/dead .. will/look/please/tell/take/everyone/care/know/remember/maybe/you/they
look/care after/for my/the/our <ones>/pets/plants when/after/for/once i/me/am
someone/please/who/you will/take/look/feed/have/please care/after/my/look .. <pet> .. gone/am/i/me/anymore
found/find/finding/got/arranged a/someone/new/home .. home/for/take/have/somebody .. <pet>
rehomed/rehome my/the <pet>
who will take/look/feed/have/care .. <pet> .. gone/anymore/dead/died
by the time you/anyone/they/someone read/reads/see/sees/find/finds/get/gets
if you are reading/are/read this .. gone/dead/am/i/it/did/too
when you read/find/see this .. gone/dead/be/will/am
you/they/nobody/mum/family will/not/never hear/see/have .. from/me/to again/anymore/worry/deal
you/they/nobody/everyone will not/never hear/see/have .. me/again/to
you/they/everyone/people will not have to worry/deal/put/look/carry
will not be your/a/anyone/anybody problem/burden/bother
not/never be your/a/anyone/anyones problem/burden anymore/soon/much/after/again
not/never bother/trouble/burden/hurt/disappoint you/anyone/anybody/them/people/everyone anymore/again/after/ever
<gave> away/all/my most/all/my/everything/the/half/some <things>/things
<gave> my <things> .. away/sister/brother/friend/friends/neighbour/charity/mate/flatmate/roommate
<gave> away <things>
<gave> .. <things> away
<gave> .. my/the <pet> away
gave/given/giving my <pet>/dog/cat to/away
will not need/be/needing it/them/any/this/anything/my/needing .. anymore/after/where/soon/tomorrow/longer
not need it/them/this/that where/after/anymore/soon/i/when
where i am going
it/this/everything will/all ends/end/be/is tonight/over/done/finish
it ends/stops/finishes tonight/today/tomorrow/now/here
it/everything/all/this/pain will be over soon/tonight/tomorrow/by/in
over by/before tomorrow/morning/tonight/midnight/sunrise
will/going be/to at/find/have be?/peace peace soon/tonight/tomorrow/at/now/finally
finally/soon be/have/get free/peace/rest .. tonight/soon/everything/all/this/pain
be with/see/join/seeing/joining her/him/you/them/mum/dad/my .. soon/tonight/again
i am coming to/home/soon/mum/dad .. mum/dad/join/be/you/see
see/seeing/join/joining you/him/her/mum/dad/them soon/tonight
see you/everyone/all on/in the other/next side/life .. mum/dad/soon/long/now/tonight
see you/everyone in heaven
made/make/making my mind/peace/decision up/with/and/i
made peace with/that dying/it/leaving/going/what/everything/death/i
i have/am decided/made/at/calm .. decision/peace/calm/going/done/it .. tonight/now/leaving/today/scared
not scared/afraid/frightened anymore/now/of
decided/decision .. tonight/today .. calm/peace/peaceful/relief/relieved
have/got/found a/my way/exit out/and
my exit/plan plan/is/bag/for in/ready/tonight/set
everything is/have ready/place/planned/arranged/sorted/prepared/in .. tonight/now/go/place/gone/find/me/passwords/letters
everything/it/all is/been planned/prepared/arranged
affairs/accounts/papers/paperwork/passwords/will/bills are/in/is/all/sorted/paid/written/out .. order/sorted/place/drawer/easy/find/table/them/everyone/gone
put/putting/got/getting/get my/all affairs/papers/everything in order/place
left/wrote/written/leaving/put my/the/all passwords/pin/keys/bank .. drawer/note/letter/table/someone/wife/husband/mum/sister/them/list
planned/planning/chosen/picked/choosing my own? funeral/songs/coffin/grave
deleted/deleting/closed/cancelled/wiped my/all/everything accounts/account/socials/photos/everything/phone .. goodbye/tonight/no/will/need/trace/anymore/sorry/point
tell/telling/told my/them/him/her/everyone <ones>/i/that i? .. love/loved/sorry/fault
please/just tell/let my/them/him/her .. love/loved/know .. loved/love/sorry/fault/tried
know/remember that i/it .. loved/tried/not .. fault/you/them/all/best
it is/was/not not/nobody/nobodys/is .. fault/your
do not blame yourself/yourselves/anyone/my/them/him/her/mum
do not look/come/wait/cry/be/miss for/looking/up/sad/me/find me/for/when
nobody/no is/one/will home/to/find until/stop/me/back .. tomorrow/monday/late/stop/find/now
someone/whoever/they/who/nobody .. finds/find/found/finding me/my/body/it
do not want/hope/hoping/not .. <ones>/kids/mum/flatmate/to .. find me/my/body/it
i am on/at/near/by the/a? bridge/rooftop/roof/tracks/ledge/cliff/viaduct/railing/overpass now/tonight/alone/and/looking
sat/standing/sitting/stood/parked/up/here on/at/by/near the bridge/rooftop/roof/ledge/cliff/cliffs/rails/railway/tracks
on/at the platform .. quick/jump/step/easy/one/edge/over
water/tracks/drop/edge .. looks/look/is .. so/close/peaceful/inviting/calling/quiet/far/calm .. from/tonight/here/me/down
time/ready for me to go/leave
time to go/leave/die/end .. now/sorry/forever/goodbye/everyone/world
it is my/time time/to to?/go/now/leave
my time is up/over/now/done
thank/thanks you for/everyone/all everything/all/for/being/trying .. goodbye/bye/sorry/end/last/not/gone/take
thank/thanks for/everyone/all .. everything/trying/being/for .. goodbye/gone/last/not/save/enough/here/anymore
sorry for/to everything/everyone/what/all/leaving/my .. goodbye/about/going/do/tonight/anymore/left/now/love
i am sorry everyone/mum/dad/for/to/all .. leaving/tried/goodbye/love/try
sorry i/to .. leaving/leave/could/can not?/you/like/stay/this/hold
forgive me mum/dad/god/everyone/please/tonight
forgive me for what/leaving/this/doing/tonight
hope you/they/everyone/god can/will/all/forgives forgive/understand/me .. me/one/day/someday/why
no going/turning back now/anymore/this/after/from
past/beyond/after/too the/late point/tonight/for .. return/me/help/saving
i have/am done/finished fighting/trying/now .. goodbye/tonight/sorry/last/bye
one/a last/final drink/meal/time/look/walk/cigarette/song/sunset/call/night .. then/before/and/with/tonight
last/final drink/meal/cigarette/walk/song/phone .. and then/that
waiting/wait until/for/till everyone/they/house/kids/family/everybody/wife/husband/parents .. asleep/out/sleep/leave/bed/gone/quiet
when/once/after everyone/they/kids/house/parents .. asleep/sleep/sleeping .. i/will/do/go/it
counting down/the the/hours/days/until .. until/left/tonight/then/it/end
upped/raised/increased/checked/read my life insurance
life insurance .. gone/dead/pays/pay/better/worth/sorted
worth more dead
`

const goodbye = `
goodbye
bye everyone/all
thank you all/everyone for
thanks/thank for/you everything
love you all
i love you/them all/so/mum/dad
sorry everyone/everybody/mum/dad/for/to/guys
i am sorry
take care of each/yourselves/my/him/her/them/everyone
look after each/yourselves/my/them/him/her
it was nice/good/lovely knowing/meeting
nice knowing you
remember me
do not forget me
emojibye
`
const means = `
emojipill
emojimeans
emojigrave
my stash/pills/blade/blades/razor
the pills/tablets/knife/rope/gun/blade/razor/bridge/noose
`
const now = `
tonight
right now
today
tomorrow
this evening
in an/a few/hour/minutes
the? plan
made my mind/decision
decided
`

const section = (kind: string, patterns: string) => ({ tier: 'sign', kind, patterns }) satisfies Section

export const oblique = {
  classes,
  sections: [
    { tier: 1, kind: 'oblique', patterns: strong } satisfies Section,
    section('goodbye', goodbye),
    section('means', means),
    section('now', now),
  ],
} as const
