// English, the crisis notice: hints that mean nothing alone and much together: an unnamed act, an hour, secrecy, a strange calm.
// Points: points.ts. Grammar: ../patterns.ts.

export const hints = {
  joy: `
can not wait
look/looking forward
wish me luck/us
good luck
so happy/excited/proud/pleased
love it
so/very funny/cute
well done
`,
  recovered: `
best call/decision/thing i ever
never looked back
threw/thrown it/them/the out/away
flushed/binned/handed_in/gave_up the/them/my
so/really glad
years/months/days free/clean/sober
found my <ones>
suicide watch
last winter/summer/spring/autumn
i remember
free of/from
when i was
in my teens/twenties/thirties/youth
at/aged/was sixteen/seventeen/eighteen/nineteen/twenty/fifteen/fourteen/thirteen
glad i/to am?/was?/it/did? alive/here/found/survived/not/not_work
got/found/with/through help/therapy/treatment/recovery/support/meds
in/my recovery
recovered/recovering/overcame/healed/survivor/overcome
years out/clean/sober/later/since/free/on
not anymore/now
it lifted/passed/helped/helps
that/those time/times/days/thoughts is/are over/behind/gone/past
do not want/feel/think .. anymore/now
am happy/glad/better/fine/okay/well now?
am here/alive today/now/to
it can/does get/gets better
my therapist
`,
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
going to do it/this tonight/today/tomorrow/now/this_time/anyway
`,
  voices: `
kill/end/hang yourself .. i will/might/should/think/am
everything/voice/voices/head/brain/mind/thoughts/part/demons .. say/saying/says/tell/telling/tells/screaming/scream/want/wants/told .. yourself/jump/do_it/die/end/kill/cut/hurt
`,
  serious: `
not even? joking/kidding/lying/exaggerating/dramatic/bluffing/a_joke
for real/once
mean it/this
no joke/cap/joking
i swear
promise/promised myself
this time
on purpose
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
i am about_to/going_to jump
`,
  suicide: `
i .. suicide
suicide .. i/my/me
my .. suicide
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
leaving .. not need
notice on my life
chosen/choosing/choose peace/death
happening/happens/is tonight/this_evening
on my own? terms
own/easy/way way? out is? ready/here/planned/prepared?
my own way out
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
am doing it/this
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
chickened/backed/bottled out
survived an/my/the/another/last attempt/overdose/od/jump
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
have/got/with/make a/the plan/plans
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
  now: `
before/when/once/while .. wife/husband/he/she/mum/dad/they/parents/roommate/kids .. is/get/gets/comes/come/are/in/goes/go/wakes/asleep back/home/bed/up/work/school/out/shower?
tonight
today
tomorrow
right now
this evening/morning/afternoon
in an/a few/hour/minutes
before <deadline>
soon
when/once/after/until/till/while/wait/waiting for? .. <ones>/everyone/they/house/roommate/flatmate/kids/he/she/husband/wife .. asleep/out/sleep/leave/leaves/bed/gone/quiet/work/home/goes/go/away/school/left
any minute/second/day now?
rn
not/no long/much left/now/longer/more/time
half hour/an ago?
`,
  day: `
<day>
this/next weekend/week/month/birthday/year/summer/minute
by <when>
`,
  secret: `
wonder/wondering/why later/why/later
asked why
just in case
nobody/noone/no_one/none/not_one knows/suspects/noticed/notices/know/suspect/idea/told/else/notice/will
not/never told/telling/tell/said a/anyone/anybody/them/any/him/her/my/people/soul
not know/knows/suspect/realise/realize/idea it/this/that/yet/what/i?
she/he/they/mum/everyone/wife/husband/people/family do/does/have/has not/no know/knows/idea/clue/suspect
she/he/they/everyone/mum/wife/husband/people/family thinks/think/believes i/it .. asleep/fine/sleeping/okay/ok/better/happy/working/bath/out/coming/back/recovering
pretend/pretended/pretending/acted/acting/smiled/smiling to?/be?/like?/i? .. fine/okay/ok/normal/happy/better
secret/secretly/hidden/hid/hide
`,
  decided: `
made up? my mind up?
my mind is/was/has made/set
mind made up
decided
decision/choice is?/has? made/final/mine
made/making my the/this/my/a? decision/choice
no doubt/more_doubts
`,
  calm: `
at/feel/found/finally/with/made/in/find/my peace
never felt/feel this_calm/calmer
calm/calmer/relief/relieved/lighter/serene
made/making/my the/this/my/a? decision/choice
not scared/afraid/frightened/anymore/angry/sad anymore/now/of
no fear
accepted/acceptance
i am ready/done/finished/set
ready/prepared
have/am done/finished fighting/trying/playing/with/pretending/waiting
it is time/over/finished
time has come
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
  nomore: `
nothing/nobody/noone keeping/holding/stopping me/left here?/back?
<all> .. be? better off
only/one thing/reason keeping/stopping/holding/between me
<cannot> do/take/go/carry/keep/live/bear/face/cope/fight/stand/be/handle .. anymore/this/on/another/it/day/going/more/longer/like
<cannot> do this/it/another anymore?
no way/hope/point/future/reason/other/choice/option/strength/fight/energy out?/left?/way?
nothing/nobody/noone/no_one left/to/else/can/will/matters to?/for?
tired of/so/too/i_am everything/living/fighting/life/being/all/it/trying/tired?
had/have enough
done with/fighting/trying everything/life/it/this/people/living/all
i am done/finished/tired/over
give/giving/gave up
only way/option/thing/choice/answer/solution out/left/to/i/is
no other way/option/choice/out/solution
tried everything/so
<bad>
hate myself/my/me/life
failed/failing everyone/at/my/everything
burden/useless/worthless/hopeless/pointless
want/need/make it/this/everything/pain/all/voices to? stop/end/over
better off
love me/you
`,
}
