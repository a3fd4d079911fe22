// English, the crisis notice: hints that mean nothing alone and much together: an unnamed act, an hour, secrecy, a strange calm.
// Points: points.ts. Grammar: ../patterns.ts.

export const hints = {
  doitnow: `
today/tonight is the/my day/night i/it
wanted to do it/this since/for
what i am about_to/going_to do
i am about_to/bout_to/going_to do it/this
am doing it/this tonight/now/today/tomorrow/when/soon
take .. all_the_way
<to> go all the way
<to> let it happen
done it already/by_now
would have/be done_it/dead/gone already/by_now/if
<to> do it/this tonight/today/tomorrow/now/rn/this_time/anyway/soon/before/when/once/while/after/alone
`,
  voices: `
kill/end/hang yourself .. i will/might/should/think/am
everything/voice/voices/head/brain/mind/thoughts/part/demons .. say/saying/says/tell/telling/tells/screaming/scream/want/wants/told .. yourself/jump/do_it/die/end/kill/cut/hurt
`,
  firm: `
for real/once
this time
on purpose
`,
  serious: `
not even? joking/kidding/lying/exaggerating/dramatic/bluffing/a_joke
mean it/this
no joke/cap/joking
i swear
promise/promised myself
deadass
`,
  unsafe: `
not be? able to? stop/control/keep/trust/help/restrain myself
<cannot>/not stop myself this/from/tonight/now
lose/losing/lost control tonight/of_myself/and
scared/afraid/worried/frightened/terrified .. what i will/might/could/am_going_to/would do
not trust what i
might/could/will do something to me
i am not safe
<cannot> be trusted/alone/left
i do not <jump>/do_it/hurt_myself
`,
  leap: `
<to> jump/drown/hang
am jumping
`,
  suicide: `
suicide
`,
  count: `
<many> <soft>
<soft> .. <many>
`,
  rest: `
emojirest
`,
  bound: `
eat/swallow/bite/suck/kiss a/the? bullet/barrel/gun/lead/shotgun/train
head/neck/body on/across the/a tracks/track/rails/rail/line/railway
let/letting myself fall/drop/sink/go_under
walk/run/step/stroll out into/in/to? traffic/motorway/road/highway/front/sea/snow
walk/run/step/drive into/in/onto the? traffic/motorway/highway/freeway/dual
jump/leap to my death
enough .. to sleep forever/for_good
go/going/jump/jumping/walk/walking/get in/into/inside the? <water> tonight/tomorrow/today/and/so/soon/after
tied/tie/tying/knotted .. sheet/rope/cord/belt/scarf/cable/hose/noose .. to/around/from/over
i .. the trigger
<to>/<of> <jump> <off> .. <height>
<to>/<of> <jump> in/into/under/onto/in_front .. <vehicle>
<to>/<of> <throw> <off>/in/into/under/onto/at/before
please_help_me/help/scared i am about_to/going_to jump
going_to jump and/so/but/tonight/now/bye/goodbye/yall/i
<cut> my own? wrist/wrists/throat
`,
  noose: `
wrist/wrists/arm/arms .. bleeding/bleed/dripping
cut/cutting/went too deep
bled/bleeding .. lot/everywhere/badly/out
noose/nooses/ligature
hold/holds/take/support/bear my weight/body
chair/stool/bucket .. under/kick/beneath/neck
standing/sitting/sat/stood on the/a stool/chair
cut .. arm/wrist/leg/thigh open
blood everywhere/will_not_stop/not_stopping
`,
  inside: `
gas/engine is? on/running now/and?/already
bottle/packet/pack/blister/box/strip/packets/bottles is/are? empty/gone/finished
pills/tablets/<soft>/them/they is/are/all gone/in_me/inside/down/swallowed
stomach/belly/mouth/hands is full of <soft>/them
belly/mouth/handful/fist/cup/bowl full of <soft>/them
stomach full of <soft>/them
<soft>/they .. work/worked/kick/kicking/working/kicked/hit/hitting in?/by_now?/yet?
taken/took something
how many of? these/them/<soft> .. take/need/enough/does/to/would
starting to feel/kick it/sleepy/heavy/numb/warm/in
turn/turning/turned/leave/left on? the gas/engine/car on/running?
`,
  tempting: `
easy/easier/simple .. to <jump>/fall/let_go/end
easy/easier/simple/hard/harder/tempting/close to/not_to just? .. <jump>/swerve/fall/let_go/slip/drive/grab/steer/end/veer
grab/turn/yank/jerk/grabbing the? wheel
steer/steering/swerve/swerving/veer into/towards/off/in
oncoming lane/traffic/lorry/truck/cars
every time i .. <height>/train/platform/<rails>/knife/pills
drive/driving/run/go .. car? off the/a? pier/cliff/bridge/edge/road/dock/quay
`,
  terms: `
not want to? see/reach/meet the? morning/sunrise/tomorrow
do not let me wake/see tomorrow/morning/up
<nobody>/not bring/revive/resuscitate me back?
can_not be undone/brought_back
test/dry/trial/practice run
what i should have_done
easy/easiest/cowards/permanent way/solution/exit/answer out?
close/closing/shut my eyes forever/for_good/for_the_last/one_last
not/never open my eyes
pull/pulling the plug on myself/me/everything/it_all
no more me
dead dad/mum/mother/father/wife/husband/son/daughter than
go/going/went over the edge/side/rail/railing/barrier
leave/leaving/shed my/this body
tonight to be my last
can_not/could_not stay .. longer/anymore/alive/tonight
give/giving in to it/them/the_urge/the_voices/the_thoughts
lost/losing/surrender/surrendering the/my/this? fight/battle/war
marks/burn/burns/bruise .. my neck
blood .. on your/their/his/her hands
be sorry/regret/happy .. when i am dead/gone
cancel/unsubscribe .. life
so i can do_it/finish
found/got/have/finally/built/gathering the? courage/guts/nerve/bottle to/now/tonight/for_it
the stuff/powder/package/parcel/kit .. arrived/arrives/came/here/ready
no point/reason in? waiting/to_wait/delaying/putting
leaving .. not need
notice on my life
chosen/choosing/choose peace/death
happening/happens/is tonight/this_evening
on my own? terms
own/easy/way way? out is? ready/here/planned/prepared?
make/making/made sure .. not/never/no wake/survive/fail/come/find/back/up/one
not/never wake/waking up made_sure
let/letting go of the? railing/rail/rope/ledge/wheel/branch/edge/life
given/gave/give myself until/til/one/a/till
if nothing/things changes/change .. by/i
where i am going/headed
leave/leaving/left/depart this/the world/earth/planet/life
not matter/need/care/hurt/exist .. after tonight/tomorrow/today/friday/sunday/then/this_weekend
<now>/tonight/friday and_then/then/after_that .. it/nothing/done/over
one way ticket
only need/booked/paid one/for_one
get/got it over with
be done with it/everything/this tonight/now/soon
ready/want/get to be done/finished/free tonight?/finally?
on purpose this/so/and
i have to go
get it done
end/finish the? nightmare/story/chapter/suffering/hell/torture
`,
  search: `
googling/googled/looking_up/looked_up/searching/search/researching/reading_about .. bridge/bridges/height/heights/trains/train_times/poison/poisons/pills/doses/overdose/knots/noose/rope/gun/lethal/buildings/ways/cliffs/how_many/how_much/how_long
looking/look/searching for somewhere/something/a_place/somewhere_to high/strong/tall/sharp/jump/quiet/alone
hardware store/shop
train timetable/times
somewhere/something/anywhere high/sharp/deep
`,
  picture: `
emojitrain
emojiwater
emojiletter
emojiend
emojidrink
`,
  doit: `
<to> do it/this/that/the_deed
do/doing/done/did it tonight/now/today/tomorrow/this/alone/myself/when/before/after/right/properly/soon/quick/anyway/once/on/finally/for_real/fr/by/at/while/quietly
go/going/went/gone through with it/this/that/everything
doing/do this tonight/now/today/alone/tomorrow/when/before/after/soon
get/getting it over with/done
<of> doing it/this/that
almost/nearly/came/close did/do/to/do_it it/doing?
next/this time .. <to>/succeed/work/works/right/properly/fail/different/stop/save
i will/am try/trying again
it did/does not work
i failed/survived/woke/chickened
<to> take/takin/use them/it
<to> do something
not/never take/undo/come/go .. back/from
`,
  again: `
get/getting it right/done
next/another/second/third/last/final/fourth attempt/try/go coming/planned/tomorrow/this
chickened/backed/bottled out
survived an/another/last attempt/overdose/od/jump
wish i had/it succeeded/worked/died/finished/not_survived/not_woken
should have died/worked/jumped/done_it
was/am not supposed/meant to wake/survive/be/live
next/another/second/third/last/final/fourth/new/my/previous attempt/attempts will/is/tonight/and/soon/failed/did/at/on/to/was
this/next time .. not/will/succeed/work/right/properly .. fail/work/survive/succeed/wake/chicken/mess/stop/call/tell/save/hesitate/find/back/it?/up?
will not fail/mess/survive/hesitate/chicken this/it/again/next/up?/out?
do/get it right/properly this/next time
try/trying/tried again tonight/until/when/soon/and/this/next/tomorrow/on/harder
should/could/wish .. let/left me die/go/there/alone/bleed
`,
  ways: `
picked/chosen/chose/found my/the/a/this perfect? spot/place/tree/bridge/cliff/beam/branch
know/knows/figured/worked/decided/planned out? exactly? how/where/when/what .. do/going/use/jump/it/die/end
ways/way/how/where/place/method/courage/reason to do it/this
ways to? die/go/leave/do_it/make_it
how i want/will/would/am_going to? die/go/do_it/end
practising/practiced/rehearsed/rehearsing/planning/planned how/it/the_jump/exactly
picked/chosen/chose/set/circled/settled/decided/fixed/marked/picking/choosing on? a/the/my/which/on date/day/method/how/when/where/way/bridge
methods
`,
  planned: `
tonight i will/am
i will tonight
plan/plans
tonight is/will be? the? night/day/one/last
question of? when/if
just when
`,
  plan: `
plan/plans/everything is/are set/ready/made/done/fixed/in_place/simple
have/got/made/make/making/with a/my/the/this method/date/way/exit
my plan/plans is/are/was
made a/my plan/plans
plan/plans/method/date/day/spot/time/place is/all/are ready/set/tonight/to/in/chosen/picked/sorted/decided/made/for/simple/final
picked/chosen/chose/set/circled/decided/settled/fixed/marked/deciding/choosing on? a/the/my/which/on/one date/day/method/time/night/place/spot/one/way/how
i have/got a/one date/day/time
method/methods
exit plan/strategy/bag/route
research/researching/researched/googling/googled/looking_up/looked_up/searching/searched/reading_up/reading_about/learned/watched how/ways/way/methods/about/on/forums/the
know/figured/worked/found/decided/learned/learnt/settled out?/on?/exactly? how/a_way/my_way/the_way/where/which
how/when/where/which .. going/will/would to? do/go/jump it/this?
question of when/if
not if but? when
just/only matter/question of when/time
counting/count down/the? the?/days?/hours? .. until/left/tonight/then/it/end/days/hours
countdown
number/3/three/2/two/four/4/5/five/few/ten/10 days/hours/minutes/nights/weeks left/to_go/until
`,
  ends: `
letting/let go tonight/now/today/of_life/of_everything
waited long/enough long?/enough?
hope/pray it/that is/will/does/it .. quick/painless/hurt/fast/peaceful/work/works
pain/it/this/everything/suffering/all/hurt/story/life/struggle/misery .. ends/stops/over/end/stop today/tonight/tomorrow/now/here/soon/friday/with_me/by
then/and_then/finally i? can/will/get_to/could rest/sleep/stop/go/be_free
not hurt/suffer/feel_anything/matter anymore/after/soon/tomorrow
`,
  over: `
never feel .. again
only/just a? matter of time
so quick/easy/fast/simple
it/this/everything/pain/all .. will/to/stops/ends/is/finally be?/stop?/end? over/end/ends/stops/finish/finished/stop/quiet/gone/done/tonight
over soon/tonight/tomorrow/by/before/for/in
ends/stops/end tonight/today/now/here/soon/tomorrow/this
not hurt/feel/be/suffer/matter/struggle/fight anymore/anything/much/longer/again
be free/quick/quiet/painless/easy/fast/gentle/peaceful
rest/sleep/sleeping now/finally/forever/soon/for/long/at/and/in
not/nobody/never wake/wakes/waking me/up/again
my end/time/exit/departure/passing
time is/has up/come/over
quick
feel/felt not/nothing anything?
`,
  urge: `
urge/urges/impulse/impulses/tempted/temptation/compulsion/pull/itching/fighting/resist/fantasy/fantasising/fantasizing/intrusive/telling_me/want_me/tells_me/daring_me .. <jump>/step/drive/swerve/crash/swallow/hang/cut/walk/overdose/die/drown/throw/take_them/bridge/run
stop/keep/hold/grip/stopping/holding/back/not .. myself/from/so/back/to/i/can_not .. <jump>/step/swerve/jumping/stepping/swerving
<of> <jump>/swerving/stepping/hanging/drowning/crashing/driving/throwing/swallowing .. <height>/<vehicle>/myself/into/off/over/in/under/tonight/down
<to> jump/step/swerve/drown/hang/get .. <vehicle>/under/out/over/off/tonight/now/it/end
<to>/i/me jump
`,
  scene: `
house/place to myself
<am> .. bathroom/garage/car/woods/forest/shed/bath/bathtub/attic/basement/hotel/motel/closet .. locked/alone/door/pills/knife/tonight/parked/with
locked in/myself/the door/in/bathroom?
home/here/house alone
alone in/at/with/tonight/here/now
bleeding/bleed/blood everywhere/not/will/stop
feel/feeling/getting/going/so weird/sleepy/dizzy/numb/cold/drowsy/faint/tired/sick/blurry
shaking/trembling
half hour/minutes ago
what/idk/not do/know/what i/do/to do/now?
call/ring/need/hospital/911/999/ambulance help/an/911/999/ambulance/should/now
wrist/wrists/throat/neck/vein/veins
<cut> .. deep/wrist/wrists/arm/not_stopping
`,
}
