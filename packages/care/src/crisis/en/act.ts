// English, tier 1 of the crisis notice: intent, plan, means at hand. Grammar: ../patterns.ts; what takes a match back:
// rules.ts. Written broadly, from how people say it; it names no dose, product or how-to.

export const act = `
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
