// The English lexicon of the crisis notice: intent, plan and means (tier 1), the wish to be dead (2), distress (3), what
// is only a turn of phrase (0), and signs that weigh together. Grammar: patterns.ts; what lowers a match: rules-en.ts.
// Written broadly from how people speak. One author; no clinician and no second native speaker has reviewed it.

import { obliqueEn } from './oblique-en.ts'
import { compile } from './patterns.ts'

const classes = {
  want: 'want wanting wish need crave prefer love hope hoping longing wants-2 desire rather',
  will: `will going gonna planning plan plans intend intending ready decided deciding try trying tempted have must
    prepared determined about shall thinking`,
  think:
    'think thinking thought thoughts consider considering contemplate contemplating planning plan obsessed fantasising fantasizing fantasise fantasize dream dreaming daydream daydreaming ideation urges urge',
  kill: 'kill killing end ending',
  own: 'own fucking',
  point: 'point reason purpose meaning',
  live: 'live living alive exist existing',
  go: 'go going carry carrying continue continuing keep keeping last hold holding',
  height:
    'bridge roof rooftop cliff balcony building window ledge overpass tower viaduct edge carpark parapet flyover storey',
  vehicle: 'train trains truck lorry bus car cars traffic tube subway metro tram tracks rails motorway highway freeway',
  water: 'river sea ocean lake canal water waves harbour dam',
  means:
    'pills tablets meds overdose rope noose gun knife blade razor razors pistol rifle shotgun stash emojipill emojimeans paracetamol medication',
  hard: 'rope noose gun blade razor pistol rifle shotgun bullet belt ligature',
  soft: 'pills tablets meds knife stash emojipill emojimeans medication bottle',
  now: 'tonight now today tomorrow soon immediately later',
  dead: 'dead gone',
  world: 'world earth planet life existence',
  better: 'better happier easier best',
  all: 'everyone everybody all family world people kids children you they mum dad wife husband',
  burden: 'burden waste failure nuisance mistake liability disgrace weight',
  bad: 'worthless hopeless useless pointless unlovable broken empty numb meaningless disgusting trapped helpless desperate',
}

const act = `
kill/killing myself
killed myself tonight/today
if/should/wish/when/after/once i .. killed myself
<kill> my <own>? life
<kill> my <own>? <world>
take/taking my <own>? life
commit/committing suicide
off/offing myself
top/topping myself
do/doing myself in
neck/necking myself
delete/deleting myself
hang/hanging myself
shoot/shooting myself
drown/drowning myself
gas/gassing myself
stab/stabbing myself
burn/burning myself alive
suffocate/suffocating myself
starve myself to death
poison/poisoning myself
throw/throwing/chuck/fling/launch myself off/under/in/into/from/out/over
jump/jumping/jumped off/from/out/over .. <height>
jump/jumping/leap off/from here/this/it/there
jump/jumping/step/stepping/walk/walking/throw/run in/into front .. <vehicle>
jump/jumping/step/stepping/walk/walking/lie/lay/laying/wander under/into/onto/on the? <vehicle>
walk/walking into the <water> and? not/never/until
jump/jumping in/into the <water>
drive/driving/crash/crashing/steer/swerve my? car? into/off/through .. tree/wall/bridge/cliff/barrier/lorry/truck/traffic
crash/wrap my car on/into/around purpose/wall/tree
slit/slitting/slash/slashing/slice/cut/cutting my wrist/wrists/throat/veins/arteries
open/opening my wrists/veins
bleed out
blow/blowing my brains/head out/off
put/putting a/the bullet in/through my? head/brain/me
put/putting a/the gun to/in/against my
<will> to? overdose/od
take/taking/took/taken an overdose
overdosing/overdose tonight/now/today/on
od on/tonight
want to overdose/od/hang/jump
catch/catching the bus
going/about/ready to ctb
ctb
an hero myself
end/ending it all
end/ending it tonight/now/today/tomorrow/here/forever/myself/soon
end/ending it for good
end/ending everything
end/ending the/my/this/all pain/suffering/misery
end/ending this life/existence
<will> to? end/ending it/this/things
want/wanting/need to end it/this/things
want/ready it to? end/over tonight/now
put/putting an end to it/this/myself/everything/my/all
finish/finishing myself/it off/all
finish/finishing it all? tonight/now
check/checking out for/permanently good
check/checking out permanently/tonight/forever
i am suicidal
am/feel/feeling/been/being/get/getting/feels/felt/so/now/and/actively/become suicidal
suicidal rn/again/tonight/now/right
suicidal thoughts/ideation are/tonight/again/now/back/every/all/getting/keep
<think> of/about/on suicide
<think> of/about killing/ending/hanging/shooting/drowning myself/it/everything
<think> of/about overdosing/ctb/od/jumping
<think> suicide
suicide plan/note is/ready/written/done/tonight/now/and
my suicide note/plan/letter/date
i have a/the/my plan to/and die/kill/end/it/means/i
this is/anymore anymore? emojipill
night is tonight
writing/wrote/written/write my/a/the suicide note/letter
suicide is/seems/feels/looks .. answer/option/way/only/choice/out
only way out .. die/death/suicide/dying
painless/quick/quickest/easiest/best/peaceful ways?/way? to/of die/dying/death/suicide
way/ways/method/methods to/for/of die/suicide/dying
how/where to? kill/hang/die myself/without/painlessly/peacefully/quickly
how many <soft> .. die/kill/end/enough/death/overdose/lethal/fatal
enough <means> to kill/die/end/do
enough <soft>/pills/tablets to? .. finish/never/not wake/job
take/taking/took/swallow/swallowing/swallowed/taken/down/downed all .. <soft>
take/taking/took/swallow/swallowing/swallowed/taken/down/downed the/a whole/entire/all/full <soft>/bottle/packet/box/pack/lot/thing/strip
take/taking/took/swallow/swallowing/swallowed/taken every pill/last/tablet/single
took/taken/swallowed too many <soft>/pills
took/taken/swallowed .. <soft> and/because .. die/over/not/never/wake
i am/was going to die tonight/today/tomorrow/soon
i will die tonight/today/tomorrow
want/wanting/ready/going/need/hope/hoping/wish/plan/planning/would to die tonight/now/today/tomorrow/soon
let me die tonight/now
die by suicide
die by my own hand/hands
do it myself tonight
attempt/attempting suicide/again
try/trying to? kill/die again/tonight/myself
i tried/attempted to? .. kill/end/hang myself/it/my/things
i tried/attempted suicide
attempted last/tonight/again/today/yesterday night?
buy/buying/bought/got/get/getting/have/found/made/tied/tying a/the/my/some rope/noose/gun/ligature .. myself/tonight/ready/end/do/it/die
noose is? up/ready/tied/made/around/hanging/waiting
made/tied/tying/making a/the/my noose
rope is/ready/tied/up/around .. neck/up/ready/tied/waiting/beam/here
rope around my neck
gun is/loaded/sits/on loaded/ready/in/next/on/my/here/beside
gun in/to/against/at my hand/head/mouth/lap/temple
loaded gun in/next/on/beside/by/to/here/with
knife/blade/razor to/at/against/on my wrist/wrists/throat/neck/skin/arm/heart
gun/knife/rope/noose/blade emojimeans? in my hand/hands/lap
stood/standing/sat/sitting/am/here on/at/by/over the/a edge? of? the? <height>
<vehicle> .. jump/step/end/front it/myself/me
i .. over the railing/railings/barrier/ledge tonight/now/and
the? pills/tablets/emojipill are? in/next/beside/by/on/right/ready .. front/me/bed/hand/lined/waiting/here/table/lap
pills/tablets emojipill? in my hand/hands
have/got/with all? the/my/these/enough/some pills/tablets/emojipill .. ready/waiting/lined/here/front/bed/hand/counted
i have the pills/tablets/means/stuff/rope/gun/meds
counted/counting out? the/my/all/these pills/tablets/meds/emojipill
counted/lined/laid out/up the/my/all pills/tablets/meds/emojipill
staring/looking/looked/stare at the/my/a/all/these/this bottle? of? pills/tablets/knife/rope/gun/noose/blade/razor/bridge/emojipill
saving/saved/stockpiling/stockpiled/hoarding/hoarded/stashing/stashed/collecting/collected up? my/all/enough/the/some pills/meds/tablets
sitting/sat/alone/here with .. pills/rope/gun/noose/knife/razor/blade/emojipill .. hand/lap/front/tonight/me/table/now
nothing/nobody/noone will/can/could/is stop/save/going me/to now/this/stop
do not try to? stop/find/save me
too late to save/stop me
you can not stop/save me now/anymore
will not stop me this time/now
this time .. will/it succeed/work/fail/not
this time i will not fail/mess/survive/wake/chicken
going/will/am to? do it tonight/tomorrow/now
doing it tonight/tomorrow/now
do/doing it tonight .. die/pills/over/rope/gun
tonight is the night i/it/for
set/picked/chosen/chose/have a/the/my date/day/time .. die/end/kill/go/it/myself/suicide
i have a date/day picked/set/planned/in
want/going/need/ready to slit/cut/bleed/hang/shoot/drown/jump/overdose .. die/death/myself/out/bridge/wrists
cut/cutting too/until/deep i/deep/enough die/bleed/to/it/and
cut/cutting deep/deeper enough to/this
someone/please/anyone/somebody stop me before/from i?
stop me from doing/killing/jumping/hurting/ending
can not keep/trust/stop myself safe/not/alone/from
do not trust myself tonight/alone/with/right/around/not
not safe with/from/around/alone myself/tonight
i am not/unsafe safe tonight/here/rn/right/from
going/about/want to/and hurt myself tonight/now/badly/so/until/and
do something stupid/bad/permanent/irreversible/terrible to/tonight/now myself?
going/about/might/could/will/want to? do something stupid/permanent/irreversible/drastic tonight?
suicide tonight/now/today/tomorrow/soon
<think> .. suicide/overdosing
planning/planned/plan my/a own? suicide/death/exit
planning/planned/plan to? die/suicide
try/tried/trying again yesterday/tonight/last/this/and/until .. trying/works?
keep trying until it works
until i die/bleed
deeper until/and/to
way/option/choice/answer out? .. is to? die/death/suicide/dying
noose in/on/under/at my/the
noose
make/making/made sure it works/happens/succeeds/time/of
top of the/a <height>
looking/look/lean/leaning over the edge/railing/barrier/side
at/on the top/roof/edge/tracks of? .. looking/over/jump/edge/tonight
<soft>/pills/tablets .. door .. locked/lock/shut
with all? my/the/these pills/tablets .. locked/alone/tonight/now/here/and
i am in/on the bathroom/car/garage/shed/woods/forest with .. pills/tablets/rope/knife/gun/blade/razor/hose
door is? locked .. pills/tablets/rope/knife/gun/blade/razor
walk/walking/drive/driving/went/go/going/back to the bridge/tracks/cliff/cliffs/roof/rails/railway/edge .. tonight/jump/not/again/time
do not trust myself
nothing/nobody left/to stay/live tonight/for
i should/could/might/would/will just kill/end/die/do/hang myself/it/tonight
it is time to die
i choose/chose/choosing death/suicide/to
my death will/is/date/day/tonight
my suicide
my last attempt
another/next/second/third/last attempt will/tonight/and/soon/failed
emojipill ready/tonight/time/now/goodbye/goodnight/sorry/bye
this/it/anymore/more/all emojipill
<bad>/worthless/me/life emojipill
emojipill it is/all/them/ends
going/want/will/about/ready to do? it .. emojipill
bridge emojisad/emojibye/emojigrave emojibye?
`

const wish = `
never been/be born
wish/wishing .. never been/born/existed/lived
point/use/purpose in/of being/living/life/existing/staying/breathing/waking
if a/the car/bus/truck/train/lorry hit/killed/hits/ran/takes me/over
would not mind/care if .. die/died/hit/dead/wake/gone/happened
have wanted to/not die/disappear .. years/months/long/always/time/since
live/be in a/the/this world without
pray/praying .. god .. take me
pray/praying/prayed/ask/asking/asked/beg/begging/hope .. god/lord/death/he/you/someone will/would/to/just take/takes/end me
only/still here/alive/around because/for of? my/the/them/mum/kids/him/her/i
miss me if/when i? died/was/disappeared/were/am/die/left
notice/care/miss .. if i .. died/disappeared/die/gone/dead/vanished/here
not want to live/be .. without/world/anymore him/her/them
not want to live/go/carry/be without/on him/her/them/you
wish/wishing/wished .. had/have not/never .. woke/woken/survived/wake/made
wish/wishing i had/did not woken/woke/survived/survive/lived/wake
ask/asked/asking/beg/begging to? not to? wake
ask/asked/asking/beg not to wake/exist/live/be
another birthday/year/day/morning/christmas of? this/like
do not want another birthday/year/day/morning/christmas
how much longer
imagine/imagining/picture/wonder/wondering .. not/never be/being/existing/exist/been/born here/alive/dead?
imagine/wonder what it .. be/feel .. dead/die/not/here/gone/disappear
wanted/wanting to die for/since/every/all
have wanted to die/disappear/be/not
have .. wished/wanted .. dead/die/disappear/gone
every morning/day/time/night i wake/woke .. disappointed/sad/angry/sorry/still/wish
better off without me
better/easier for/on everyone/them/all/you/family/kids .. without/if/gone me/i?
easier for .. without me
stopped/quit looking both ways/before
swap/trade/switch places/place with .. dead/graveyard/grave/buried/coffin/him/her
<go> whenever/when .. it/comes/time/happens
ready to go whenever/any/when/if
not/stopped/no make/making/made plans past/anymore/beyond/for/after
no plans past/after/beyond
mornings/tomorrow .. what for
someone/just kill me
wish/want/hoping/hope i would/to not/just wake/disappear/die/vanish/evaporate
not meant/made/supposed for/to this/be/live/exist/the here/alive/world/life?
life/living/it .. not worth .. living/it/effort/pain
borrowed time
done being/with alive/here/living/existing/this
want out of? this/life/here?/it?
want out
exhausted by/of/from being/existing/living alive/here?
could/would just/happily/gladly die/disappear/cease/vanish
nothing/no reason/left/point keeping/to stay/me/be/live/keep here/alive/living/going?
rest in peace me/already/soon
living .. no/for/feels/is longer?/torture/hell/punishment/anything/nothing
being here/alive/me .. exhausting/hurts/pointless/torture/hard/hell/tired
do not feel/see/think .. worth living/alive/reason/staying
want/wanting/wish/crave/rather/prefer/hope/hoping/longing/ready/need/begging/praying/pray/beg/waiting/love/long to/for? die/death
want/wanting to be dead
want to be dead/gone/nothing/deleted/erased
die and not/never come/wake/be/feel
just die already/tonight/pls/please
let/make me die/disappear/vanish
let it? just? be over for/forever
please/want/wish let/god/someone .. me die
i .. die in my sleep
die in my sleep
wish/wished/hope/hoping/pray/praying/wishing i was/were/would/will/am/could/be dead/die
wish/wished/wishing i was/were not alive/here/born/around/existing
wish/wished/wishing i was/were never born/alive/here
wish/wishing i had/was/were/have not/never be/been born/existed/alive
wish/wishing i had died/drowned
wish i did/do not exist/wake/live
wish/wished/wishing i could die/disappear/vanish/stop/cease .. existing?
wish/hope/want/pray/hoping .. would/will/to? not wake up/tomorrow
wish/hope/want/pray/hoping/praying .. never wake/waking up
wish/hope/pray/want .. not/never to? wake/waking up/tomorrow
wish/hope/pray/hoping .. go to sleep and not/never
go/fall/going/falling to? sleep/asleep .. not/never/forever wake?/up?
sleep and not/never wake
sleep forever
not/never wake/waking up again/anymore/tomorrow/ever/one
not/never want to wake/waking up
would not mind/care/matter dying/if/being .. dead/die/wake/bus/car/never/not/hit/killed/tomorrow/up
not mind dying/die/if i
do not care if/whether i live/die/wake/make/survive/am
do not care about/if living/dying i? die?
would not mind if/not .. wake/waking/dying/died/killed/hit/here/dead
hope/wish/want/wishing/hoping .. something/car/bus/train/truck/cancer/someone/lightning .. hit/hits/kill/kills/take/takes/run/runs/end/killed me
hope/wish .. get/gets/got/be hit/killed/cancer by?
hope/wish/pray .. plane/heart/something .. crash/crashes/stop/stops/kills/happens
wish .. cancer .. me/instead
do/does not want to be here/alive/anymore/around anymore?
do not want to live/exist/life/wake
do not want to be/do living/alive/life/existing
do not want/wish/need/care this? life/live/living/tomorrow
not want to/be .. alive/live/exist/living/existing
do not want to see/have another/tomorrow/morning/my/next day?/birthday?/year?
no/not want/desire/will/wish to live/exist/be
lost/losing/lose the/my/all will to live
no/not <point> to/for/in live/living/life/be/stay/exist/existing/wake/waking/go/carry/alive/going/keep/being
not any/a/one <point> to/for/in live/living/be/stay/exist/wake/go/keep
what is the? point of/in living/life/being/existing/it/anything/going/waking/me/staying/carrying
why am i still? alive/here/living/bothering
why do/should i .. bother/stay/keep live/living/alive/waking/on/here
why was i born
why bother living/staying/waking
nothing to live for
nothing left to live/for/stay/in
nothing/noone/nobody worth living/staying
not worth living/it/being anymore?
life/living is/not/feels/seems not? worth? living
life is/feels/seems not/no/over/finished worth?
is life/it/this worth living
<all> .. <better> off without/if me/i
<all> would be <better> .. without me
<all> .. <better> without me
<all>/world/nobody .. miss/notice/care/cry if/when/that i was/were/died/disappeared/am/vanished/went/die/gone/had/stopped/left
nobody/not would/will .. miss/notice/care/cry if/me .. gone/died/dead/i/disappeared
<better> off dead
<better> if i was/were/did/had/died/disappeared/never/not/have
<all> .. <better> off/if dead/died/gone
<better> off if i
should be/have dead/died
should .. be/have dead/died .. me/instead
should never have been born
never asked to be born
i should not be alive/here/exist
i do not deserve to live/exist/be/life alive?
deserve to die
tired/sick/exhausted/done/fed/bored/over of/with/up? with? being/living/life/existing/alive/existence/staying
tired/sick/exhausted/done .. of/with this life/existence/world
done/finished with life/everything/living/world/it
so done with life/everything
ready to go/die/leave to/this/and world/sleep
ready for it to be over/done
want/need/wish/wanting it/this/everything/all all? to? be? stop/end/over/done
want/need/wish .. pain/hurting/suffering/voices/noise to? stop/end
make it/the all? stop/pain/end
want/wanting/wish/wishing/need to/i could? disappear/vanish/stop/cease/evaporate/dissolve .. existing/forever/exist/completely/anymore/from/off/earth/world?
want/wanting/wish/wishing to/could i? disappear/vanish/evaporate
want to stop/cease existing/being/living/breathing
stop existing
cease to exist
cease existing
want/wanting to not/stop exist/be/existing/here
want to/be not be/exist here/alive
death sounds/seems/feels/would/looks .. peaceful/nice/better/easier/relief/comforting/good/like/be/appealing
dying sounds/seems/feels/would/looks .. peaceful/nice/better/easier/relief/comforting/good/like/be/appealing
being dead sounds/seems/would/feels/must
not existing/being/waking sounds/seems/would/feels
<think> about/of/on dying/death/die/not being?/dead?
<think> of/about being/not dead/existing/gone/here/alive
<think> of/about how/what it/would .. die/dead/without/gone/not
suicidal
passively suicidal
passive ideation/suicidal
do not see/have/want a/any/my future/tomorrow
do not see/picture/imagine myself/a .. alive/living/future/point/way/next/older
can not see/imagine/picture a/any/my future/way/myself/life/tomorrow
can not see myself living/alive/here/making/growing
not plan/planning/expect/expecting to be/live/make alive/here/around/past/long/it
will not live/make/be past/to/alive/it/here .. year/birthday/thirty/much/christmas/long?
life/living/everything/existing hurts/is .. much/unbearable/torture/hell/exhausting/pain
hate being/living alive/life/here
hate that i .. wake/woke/alive/exist/here/up
hate waking up
disappointed/angry/upset/sad/annoyed/gutted that/to/when/i i? .. woke/wake/alive/still up?
woke/wake/waking up .. disappointed/again/angry/and/gutted/sad .. alive/still/dead/here/did
can not do/take/live/bear/face/stand this/life/it/like/living/being/another/one life/anymore/day/alive/existence/world
can not live/exist anymore/like
can not <go>/live on/living/going .. like/anymore/this/much/more
can not <go> on
can not keep living/existing/going/doing/being
do not think/know/believe i/how can/will/to/if make/survive/last/go/carry/keep/live/do .. it/night/on/longer/this/much/anymore/going/living
not think i .. make it/through
not sure/know .. i .. make it/through/see/another/want
not know how/if much/i longer?/can/want/will/to .. go/keep/hold/live/last/be/carry/here/alive on?
not strong/brave enough to/for live/keep/go/this/stay/life
too scared/cowardly/coward/weak/afraid/chicken to kill/die/do/end/actually
only .. reason/thing .. alive/here/living/stopping/keeping/stops/keeps
only/one reason/thing i .. alive/here/am
only thing/reason keeping/stopping/holding/stops/keeps me
if it was/were not for .. dead/gone/here/ended/alive/be
if it was/were not for my/the/you dog/cat/kids/children/mum/son/daughter/family/baby/parents/sister/brother/pets i
someone/somebody/please/anyone/just kill me/end now?/my/it
kill/shoot me
put me out of my misery
take me now/instead/lord/god/please/away
god/lord/universe take/end me/my/this/it
waiting to/for die/death
want/ready to/be go/leave/sleep/rest/with .. heaven/forever/peace/world/planet/earth
want to rest forever/in
want/wish to be/i with/was .. heaven
want/wish/wishing/need to leave/escape/exit this/the world/earth/planet/life/existence
leave this/the world/earth/planet
live/life/living/alive .. pointless/meaningless/mistake/worthless/unbearable/chore
do not belong/fit in this/on this/earth/world/here
the? <world> .. <better> without/off me/without
take up/taking space and?/oxygen/air/on
waste of space/oxygen/air/life/skin
i am/feel/just/being a/such/like/only/nothing <burden> on/to .. everyone/family/all/people/others/them/you/mum/husband/wife/kids
i .. a burden
unalive
kys
`

const distress = `
i am/feel/feeling/been/felt/feels/all/so/completely/am/everything/life/it <bad>
feel/feeling/feels like nothing/giving/dying/failure/crap/shit/shite/trash/garbage
feel/feeling nothing
give/giving/gave/given up on/hope/now/completely/today/trying/everything
want/going/ready to give up
i give up
hate/hating/loathe/despise myself/me/my/everything life?
hate/hating my/this life
i hate me/myself/everything
hurt/hurting/cut/cutting/harm/harming/burn/burning/scratch/scratching/punch/punching/hit/hitting myself
self harm
self harmed/harming
want/wanting/urge/urges/need/tempted/relapsed/relapse/started/craving to? cut/cutting/hurt/self/harm/burn again?
cutting/cut again/myself/my
relapsed/relapse tonight/again/today/on/last/after/and
can not stop/quit crying/shaking/sobbing/panicking/cry/drinking
crying/sobbing/cry/cried/sob myself/on/in/every/all/for/again/and/alone/at sleep/floor/bathroom/night/day/hours/to/shower/time
cry/crying myself to sleep
can not cope/breathe/sleep/function/think/handle/deal/eat/manage
not coping/okay/ok/alright/cope/myself/managing
do not know what/how to do/cope/go/handle/anymore/manage .. anymore?/myself?
falling/fall/fallen/fell/going/coming apart
breaking/broke/break/broken down/apart/inside
losing/lost/lose my/it/all/control/hope/everything/mind mind?/hope?
at breaking/my/the/rock/an limit/point/end/lowest/bottom/rope/wits/edge
hit/hitting/reached/at rock/my bottom/limit/lowest/breaking
end/edge of my? rope/tether/wits
rock bottom
alone/lonely/isolated in/and/all/with/tonight/again/right/forever/here/at/every/so
feel/feeling/am/been/so/completely/utterly/always lonely/alone/isolated
nobody/noone/not cares/care/understands/loves/likes/wants/listens/gets/asks/notices/anyone/knows/love/to about?/me?/anyone?/turn?/talk?
nobody to talk/turn/tell/call
no/not hope/friends/energy/strength/escape/way left/out/anymore/forward/for
no way out
no hope
no one/nobody left
there is no hope/way/escape/end/light/point
can not do/take/handle/stand/bear/face this/it/another/any/much/life/these/today/tomorrow/anything
can not anymore/go/carry
can not <go> on/it/doing/pretending/going
too/so much for/to/i/right/and/at take/handle/bear/cope/me/once
everything/it/all is/feels/hurts/too/seems/falling/going too?/falling/hopeless/wrong/pointless/much/so/dark/apart/black/crumbling/hard
it hurts so?/too?/to/everything much/to/breathe/exist
everything hurts
nothing/never/not .. matters/helps/changes/better/works/matter/gets/get/makes
it/things never/will gets/get/not better/easier/get
does not/not get/matter better/anymore/what
what is the point
no point
see no point/future/way
do not see the/a/any point
panic/panicking/spiralling/spiraling/spiral/meltdown attack/attacks/again/tonight/out/right/and/down/bad
i am/been/having/keep/started/start spiralling/spiraling/panicking/spinning/drowning/struggling/suffering/crumbling/sinking/drained/exhausted
i am drowning/struggling/sinking/suffering/desperate/depressed/miserable/crying/terrified/scared/broken/numb/lost/exhausted/failing/overwhelmed/burnt/shattered/ashamed/alone/trapped
feel/feeling/felt numb/empty/lost/dead/hollow/trapped/ashamed/overwhelmed/miserable/depressed/low/terrible/awful/guilty/invisible/unloved/unwanted/unsafe/stuck/ugly/horrible/down/defeated/drained
dead inside
my/this/the depression/anxiety/head/mind/brain is/has/won/keeps/came/screaming/winning/back/killing
depression is/has/got/back/winning/came/eating/swallowing/bad
dark/darkest/black/bad/low place/thoughts/hole/pit/night/days/time/cloud
intrusive/dark/bad/scary thoughts
voices in/are/tell/telling/keep/getting
pain is/will/never/too much/unbearable/not/stop/too/constant/stops
unbearable
please/need/want/someone/anyone/really help/someone/talk me/now/to/please/awake/around/there/anybody
is anyone/anybody awake/there/up/around
need/want someone/somebody/company to? talk/hold/be/listen/now/tonight
have/got/there/i nobody/noone/nothing to?/left?/else?/anymore? talk/turn/tell/go
do not want to feel/be/do/get/go/exist this/like/anything/up/out/me/on .. anymore?/way?/bed?
hate who/what/how/the i/my/way
i .. failure/mess/wreck/disappointment/monster/useless/pathetic/stupid/worthless/loser
i am/feel like? a?/such?/so?/just? a? failure/mess/wreck/disappointment/loser/joke/monster/fraud/pathetic/disgusting
good enough for/anyone/anything
never/not be/been/feel/am/feeling good/enough/loved/happy/okay/normal/ok enough?/again?
my fault/everything/all
it is all my fault
tired/exhausted/sick of/with fighting/trying/pretending/crying/everything/this/it/feeling/struggling/hurting/myself
so tired of/and everything/i/this/it
drained/exhausted/done/tired .. fight/fighting/left/pretend/trying
done trying/fighting/pretending/hoping/caring
not/never/have .. eaten/slept/showered/left/got .. days/week/weeks/bed/nights
not got/gotten/get/left/leave out of? bed/house/room
can not get/leave/drag/face out/bed/myself/the/my bed?/of?
heart .. broken/breaking/shattered/pieces/aches
world .. collapsed/ended/crashing/falling/crumbled/over/closing
no future
drinking/drink/drunk to/until/myself/again/every/alone cope/forget/numb/i/stop/sleep/pass
hopeless/helpless
everybody/everyone/they/all hates/hate/leaves/left/leave/abandoned/gives me/up
ruin/ruined/ruining/destroy everything/my/it/everyone life?
on my own/last with/again/legs/and
`

const idiom = `
homework/exam/lecture/meeting/shift/monday/hangover/class/revision/essay/commute .. want to die
boss/mum/dad/she/he/wife/husband/teacher/they/coach/sister/landlord will/would/is/might/to going? to? kill me
kill me emojilaugh
kill me now this/the/lol/lmao/haha
laughed/laughing/laugh .. kill/killed/die/died/dying me?
plants/plant/battery/phone/car/laptop/engine/computer/wifi/boiler/printer want/going/about/wants/ready to die
want to stop the/my/this treatment/chemo/meds/job/medication/pills/course
want it to stop raining/snowing/barking
wake up early/at/before/tired/late/hungover/with
asked/asks/ask/question/questionnaire .. whether/if i .. <think> of killing/ending/suicide my? life/myself?
over soon .. exams/essays/exam/essay/winter/week
wish i was/were/could be? dead/disappear/die .. exam/hangover/monday/embarrassing
how much longer is/will/are/until/do/does/to/for/till/the/this
point of being/living .. polite/nice/honest/near/close/in
dying to see/know/hear/meet/try/get/go/find/read/watch/tell/visit/eat/play/use/ask/show/talk
dying for a/some/the
dying of/from/with laughter/embarrassment/boredom/heat/thirst/hunger/curiosity/shame/cringe/laughing
dead/die/died/dying/dead of/from/with/at laughing/laughter/embarrassment/boredom/shame/cringe/heat/thirst/curiosity/cold
want/wanted/could to? die/disappear/vanish .. embarrassment/embarrassed/shame/cringe/mortified/blush
<kill> me/myself/it/us laughing/with/at/softly/off/gym
kill/killing myself laughing/trying/working/studying/revising/over/getting/training/training/doing/in/cleaning/running/with/making
killing myself to get/finish/make/impress/keep/do/lose/meet/please
killing me with/softly/today/this/my/these/lol
feet/back/head/knees/knee/migraine/migraines/suspense/joints/legs/shoes/stairs/tooth/heat/hay/neck/hips/cramps/it/you/you/are/is .. killing me
is/are/was/were killing me
kill me now lol
kill for a/some/that/the/one/your
kill/killing time/it/the/two/off/weeds/germs/bugs/bacteria
jump/jumping/hop/hopping on/off a/the/this/my call/zoom/meeting/phone/trampoline/bed/train/bus
jump/jumping off/from point/topic/page
shoot/shooting myself in the foot
shoot me a/an/your
hang/hanging out/up
hang/hanging out/in/up/on/with/there/around
to die for
hard/never/old die/habits/dies
drop dead
take/took/taking/get/getting/got my life back/seriously/forward/one/in/for/day/into/and turn/slow
turn/turning/change/changed my life
end/ending it with/there/on/amicably/between/before
end/ending things with/between/on/amicably
end/ending everything with/on/between
end/ending this relationship/call/conversation/meeting/marriage/friendship/contract/email/chat/project
end/ending my relationship/contract/marriage/subscription/membership/course/shift/speech/tenancy
end of life/my/the care/contract/shift/day/tether?
do not want to live here/with/in/alone/there/near/at/under/together/abroad
do not want to be here/alive/around .. party/work/school/meeting/wedding/christmas
not want to/be .. live with/in/near/here/alone/there
live/living with my/him/her/them/anxiety
tired/sick/done/fed of/with living/being/staying/up with/in/alone/ill/sick/unwell/asked/told/tired/poor/ignored/lied/sober/single/here/at/out/a/the/on/treated/strong/brave
ready to go home/out/back/now/to/on bed?/work?/sleep?
ready to leave the/my/work/for/him/her/school/home/hospital
better off without/if him/her/them/it/that/he/she
<better> without him/her/them/it/that/alcohol/drink/booze/gluten
not worth it/living the/to/in/with/for/there
done/finished with it/everything/life for/on/at/by/christmas
did/do/does not wake/woke up until/at/in/for/till/once/before/to
not wake up to/early/in/at/until/the
cut/cutting my hair/finger/thumb/hand/toe/nails/losses/grass/leg/knee/hours/dose/own
cut/cutting back/down/off/out/sugar/carbs
scratch/burn/hit/hurt/cut myself on/shaving/cooking/while/by/chopping/at/gym/running/slicing/making/opening/falling/playing/peeling/lifting
hurt/hurting/cut myself slicing/chopping/cooking/yesterday/shaving/dancing
bleed out the/brakes
overdose/overdosing on/of chocolate/sugar/caffeine/tv/netflix/cake/cute/coffee/christmas/cheese/biscuits/crisps/sweets/mince/turkey/memes
od on chocolate/cheese/cake/coffee/biscuits/crisps/netflix/caffeine
commit/committing social/career/political suicide
career/social/political/commercial suicide
suicide squad/prevention/awareness/hotline/helpline/squeeze/rates/support/bereavement/loss/training
<think> about/of death/dying .. dad/mum/his/her/their/grandad/husband/wife/dog/cat
<think> about/of ending/leaving it/things/my with/between/relationship/marriage
<think> of/about jumping ship/in/on
<think> about/of jumping to/ship/into
this time .. will work/succeed out
wish i was/were/am dead/not not? here/born? at/in/working/for/on/yesterday
wish i was/were not here/there .. work/meeting/queue/office/exam/gym
do not mind if/dying my/the/hair/i .. hair/swap/sit/join/bring/ask
dying my/her/his hair
kill/killed/killing the/my mood/vibe/plants/plant/battery/phone/buzz/orchid/lawn/engine
take me now/away .. holiday/beach/home/spa/back
take me away/back/instead to/on/for
what is the? point of/in it/anything/me this/arguing/having/a/an/paying/asking/meetings
kill/shoot me a/an
feel/feeling dead tired/on
dead tired/end/line/battery/phone/good/serious/set
jump/jumped/jumping out of my skin/bed/window/seat
jump/jumping in/into the water/lake/sea/river/pool with/for/and/at/again
do something stupid/bad like
end/ending the/my/all pain/suffering/misery .. her/his/dog/cat/him
long for death/die of
sleep forever after/today/given/tonight/if
sleep and not wake until/till/for
never want to wake up early
not/never wake/waking up at/early/before
lose/lost/losing it at/when/laughing/over
can not breathe/wait laughing/to
can not stop laughing/eating/watching
meds/pills/tablets are/in/on ready at/to/for/from pharmacy/collect/pick
hope/hoping/wish .. die/dead plants/battery/phone
bored to death
scared/worried/sick/work/bored/tickled half? to death
walk/walking on water
drive/driving me/my up/round the/wall
climb/climbing the/off walls
going/falling to pieces at/laughing
`

/** Sections in the order in which a pattern that stands in two of them is named. */
export const lexiconEn = compile({ ...classes, ...obliqueEn.classes }, [
  { tier: 0, kind: 'idiom', patterns: idiom },
  { tier: 1, kind: 'act', patterns: act },
  ...obliqueEn.sections,
  { tier: 2, kind: 'wish', patterns: wish },
  { tier: 3, kind: 'distress', patterns: distress },
])
