// English, tier 1 of the crisis notice: what says it outright. Grammar: ../patterns.ts; what takes a match back: rules.ts.
// What needs company to mean it is in means.ts, leaving.ts and hints.ts. Written broadly; it names no dose and no how-to.

export const act = `
dangerous to myself
suicide by cop/police
unsubscribe from life
end/ending/cut/cutting my story short
make/let .. police/cops shoot me
emojimeans/emojiknife myself
end/ending it/me/things/everything emojiknife/emojimeans/emojipill
<many> emojipill down/gone/in/taken/so_far
emojipill it is
<to> <end> me
i/want/will/go/to <destroy>/throw me tonight/now/today/tomorrow/because/and/under/in_the/off
have/must/need/got to? die
make/commit/do/doing/making suicide
suicide myself
<end>/finish/stop/close/finishing with my life
end/ending am tonight/now/today
finish/finishing the job/what_i_started
give/giving up my life
sacrifice my life
i/go/wan/to kill my self
be another statistic
leave/leaving/depart/departing/exit this/the world/earth/planet/life tonight/tomorrow/today/soon/now/on/by/forever
my intention/intent/decision/choice is to? die/end_it/kill/go
not wait for the/it .. cancer/disease/own/way/out/end
intend/intention/resolved/choosing/decision to? .. die/end_my/end_it/kill_myself/take_my
make/making myself die/dead/bleed/overdose
stop my heart
stop breathing tonight/tomorrow/forever/soon
i am ending/finishing me/it/everything/things
see/find/identify/bury/collect/discover/pull .. my_dead_body/my_corpse/my_body
my body .. river/lagoon/well/morning/tomorrow/water/woods/hanging/found
i go kill/hang/drown/jump/drink myself/sniper/inside/am
make i? die
have taken/had an overdose
kms plan/note/attempt/time/date
<to>/just/only/i want_to? kms
do/doing away with myself
string/stringing myself up
commit die/not_living/toaster
kys myself
quit/uninstall/rage_quit/log_out_of/leave/check_out_of/exit/opt_out_of this? life tonight/now/today/soon/for_good
meet my maker tonight/today/soon/now
use of living
die by/from my
hang/kill/shoot/drown/stab/cut/burn/poison self
<to> be? no more/longer tonight/soon/with
want/going to join the? 27/dead/ancestors club?
unalive
set/setting/light/lighting myself on/alight/ablaze fire?
remove/removing/take/erase/erasing myself from .. lives/life/world/them/everyone/picture/equation
suicide is all/constantly/always/on
act on .. suicidal/thoughts/urges/them tonight/now/today
<cut>/cutting/going/go deeper until/til/this_time
until i die/bleed_out
my own death/suicide
<to> take it all the? way
if/when/should/once/after/wish/before i .. killed/hanged/hung/shot/drowned/offed myself
killed/hanged/shot myself tonight/today/now/already/would/nobody
my/the/a suicidenote
k*** myself
i want die
<destroy> myself
<destroying> myself
<end>/take/taking/took/finish my own? life/existence/shit/days
<destroy>/take/cut and? not_wake_up
<end> my .. life
<end> my own
<end> my pain/suffering/misery/torment/sorry
put/putting an? end to it/this/myself/everything/my/all
put/putting myself to rest/sleep
put/putting myself out of
do/doing/did myself in
take/taking myself out
take/taking/remove/removing/delete/erase/rid myself/of from/myself? this/the? world/earth/planet/equation/picture/existence
commit/committing/committed suicide
commit/committing it/the tonight/today/soon/deed
<to> commit/suicide
die by suicide/my
by my own hand/hands
put/putting/blow/blowing/bullet/lodge .. bullet/brains/brain/head/skull in/through/out/off my?
bullet in/through/to my? head/brain/mouth/skull
<cut> deep/deeper enough to/that
<cut> until/til i bleed/die/pass/stop
<cut> myself until/and bleed/not/die
<to>/i bleed out/to_death
let/letting myself die/bleed/drown/starve/freeze/fall
starve/starving/freeze/drink/drinking myself to death
<to> overdose/od/ctb/kms/unalive/oding
<of> overdosing/overdose/od/ctb/oding/suicide
overdose/overdosing/od/ctb tonight/now/today/tomorrow/on/rn/soon
want/wish/going/need/deserve/ready/decided to? an_hero/sudoku/self_delete/delete_myself
kms tonight/now/today/tomorrow/rn/soon/kms/after/this/fr/when_my/and/not/please/every
<of> kms
i .. kms
end/ending/ends it/things all/tonight/now/today/tomorrow/here/forever/soon/myself/finally/permanently/completely/once/before/this
<to> end it/this/things/everything/all
<of> ending it/this/things/everything/all
want/need/ready/wanting it all? to? end/over tonight/now
finish/finishing/finished myself/it_all off?
check/checking out for/permanently/early/of_life/of_this good?
am/feel/feeling/been/being/get/getting/feels/so/actively/become/super/mad/hella/acutely suicidal
suicidal asf/af/as/again/tonight/now/today/right/urges/urge/impulses/plans/feelings/and/because/every
suicidal thoughts/ideation are/is/tonight/again/now/back/every/all/getting/keep/today/won/worse/constantly
<have>/having suicidal thoughts/urges/ideation/plans
thoughts/urges/urge/ideas/images/visions/plans of/about/for suicide/killing/ending/hanging/shooting/overdosing/jumping/drowning/dying_by
<think> suicide/suicidal
suicide is/seems/feels/looks/as/sounds .. answer/option/way/only/choice/out/solution/appealing/best/better/comforting/nice/good
suicide is the plan/goal/end
suicide will/would/might/may be/is .. option/answer/way/solution/help/better/easier
<only> .. suicide
<only> way/option/choice/answer/thing/solution .. to? die/death/dying/kill
all i want is to? die/death
other/another way/option/choice/out/solution but/than/except/besides .. suicide/death/die/dying
<to> die tonight/now/today/tomorrow/soon/by/before/this/on/alone_tonight
decided/planning/plan/plans/chosen/choose/choosing/chose/intend/determined/prepared to? die/death
decided that? it .. time to? die
wanted/want to be dead by/tonight/tomorrow/before/soon
<die> by/before/tonight/tomorrow/when/in/this tonight/tomorrow/the/morning/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday/christmas/midnight/i/my/sunrise/you/they/he/she/then/time/week/month/year
i die tonight/today/tomorrow/on
it is time to/for_me_to die/go_now
<to> be dead by/tonight/tomorrow/before/soon/in/when
let me die tonight/now/here
my/a suicide is/plan/date/method/kit/attempt/day/video
suicide plan/date is/ready/for/set/written/and/in
<wrote> .. suicide note/letter
my suicide/death note/letter/notes/letters
suicide note/letter is/written/ready/on/in/done
painless/quick/quickest/easiest/easy/best/peaceful/fast/fastest/effective/surest ways?/way?/method? to/of/for die/dying/death/suicide/kill/end/go
painlessly/peacefully die/kill/end
way/ways/method/methods/means/how to/for/of die/suicide/dying/kill_myself/not_wake
how/where do? i? to? die/drown/od/overdose without/painlessly/peacefully/quickly/fast/properly/correctly
how/what .. <soft>/dose/tablets .. to? die/kill/death/overdose/lethal/fatal/dead/suicide/finish
die/dying/death painlessly/quickly/peacefully/without_pain
how long .. to? die/bleed/death/drown/suffocate
hurt/hurts/painful to die/hang/drown
will/would/does it hurt to/when/if die/i
try/trying/attempt/attempting to? kill/end/hang/commit/off/shoot/drown/suicide myself/suicide/my_life/it_all/tonight/again
am attempting
<to>/taking take? an overdose/od
tried/attempted last_night/tonight/again/today/yesterday/this_morning/this_week/on_monday/on_sunday/on_friday
<cannot> keep/trust myself safe/not/alive/alone/around/with/from
do not trust myself not/tonight/alone/with/right/around/anymore/to/near/at
not/no <be>? safe with/from/around/to/for_me_to_be myself/alone/left
am/feel/feeling not_safe/unsafe tonight/here/rn/right/alone/at/by
am unsafe with/around/alone/tonight
danger/risk/harm to myself
<cannot>/not be left/trusted by/with/alone_with myself
<to> hurt/harm myself tonight/now/badly/so/until/and/bad/seriously/really
do/doing/does/done something to myself
something bad/terrible/awful to myself
<to> do something <drastic>
something <drastic> tonight/to_myself/now
suicide tonight/now/today/tomorrow/soon/rn
planning/planned/plan/rehearsing/rehearsed/organising/preparing my/for_my own? suicide/death/exit/end/demise
keep trying until it/i works/succeed/die/am
choose/chose/choosing/chosen death/suicide/to_die
worth/better more? dead than alive
my death will/is/would/date/day/tonight
someone/somebody/anyone/anybody/please talk me out/down
talk/talked me out of this/killing/suicide/ending/jumping
i have/am a_danger/lethal
k_word myself
<cut>/take/hang/<height> and? end_it/end_it_all/die/not_wake_up
<to> die and/so/but/because/by i/have/know/am/will .. means/how/pills/gun/rope/plan/way
`

/** The same behind one: now unless the post looks long back or says that it is over. */
export const tried = `
tried/attempted/attempt to? kill/end/hang/off/shoot/drown/od/overdose/suicide/commit/die/jump/take_my
tried killing/ending/hanging/drowning myself/my/it
i overdosed
have/was attempted/attempting
took/taken/had an? overdose/od
i was suicidal
nearly/almost killed/ended/hanged/shot/jumped/died/overdosed/drowned myself/it/my/off/in/again
i nearly/almost did/jumped/died/hanged
`
