// English, tier 3 of the crisis notice: distress, for which a link to the numbers is enough. Grammar: ../patterns.ts.
// Broad on purpose: a link costs nobody anything.

export const distress = `
do not know how much/many/long more/longer? .. of/this/i/take
in/stayed/stuck bed all/for/since days/day/weeks/week?
been in bed
nobody/noone/not_one/no_one .. understand/understands/hugged/called/cares/checked/visited/touched/asked/rings/ring/texts/call/talk/turn/listens
drinking/drink/drank/smoking .. every/just/to/alone/too/again night/day/sleep/much/cope/forget/get_through
dread/dreading .. morning/mornings/every/tomorrow/waking/day/night/everything
burned/burnt/cut/scratched/hit/starved/bruised/bit myself again/last/tonight/today/for/because/on_purpose/with
made/making/make myself sick/throw/vomit/bleed
purged/purging/binged/bingeing/relapsed/relapse
depression/anxiety/ptsd/darkness/black_dog/ocd/psychosis/eating_disorder .. back/worse/winning/bad/again/killing/eating/swallowing/ruining/awful
let/letting/failed/failing/disappointed/disappointing .. everyone/everybody/family/mum/kids/people/myself/all down?
noise/voices/thoughts/pain/racing .. stop/head/quiet/loud/relentless
can_not/not feel/recognise/recognize/stand/like/forgive/face/look .. anything/myself/mirror/kids/anyone/tomorrow/people/me
i am not okay/ok/alright/fine/well/coping/good/right
wake/waking/woke up .. dread/crying/panicking/three/four/3am/4am/screaming/anxious/scared
running on empty
running out of hope/strength/energy/reasons
so tired/sad/low/scared/lost/empty/anxious/ashamed/alone/numb/depressed/broken/down
exhausted/tired/drained from/of holding/pretending/trying/keeping/being
holding/hold/keeping it/myself together
same clothes/shirt/pyjamas since/for/all
smile/smiling/pretend/pretending/fake/faking .. all/every/fine/cost/costs/inside/okay/ok
my world .. small/shrunk/sofa/fell/collapsed/ended/apart
want to scream/cry/hide/run_away/disappear/run
scared/afraid/terrified of/by/about my/myself/everything/being/the_future/losing/what own? thoughts/head/mind?
my head/mind/brain/chest/thoughts is/are/feels/will .. mess/loud/racing/tight/dark/spinning/screaming/full/not
struggling/struggle so/really/to/with/badly/lately/again/bad/today/tonight
going mad/crazy/insane/under
at my lowest/limit/breaking/wits/worst
wits end
i am? a? mess/wreck/failure/disaster/burden/disappointment/shell
feel/feeling/felt .. failure/worthless/nothing/numb/empty/alone/lonely/useless/dead/broken/invisible/trapped/hopeless/lost/stuck/low/awful/terrible/burden/unwanted/unloved/monster/mess/shell/underwater/drowning/suffocating/sinking/guilty/ashamed/disgusting
everything/it/all is? feels? too much/hard/heavy
lost all? hope/faith/interest/myself/everything/motivation
no hope/energy/strength/motivation/appetite/joy
can_not/not get/drag/pull out/up of? bed/this/hole/it/myself
not/barely/hardly eaten/sleeping/slept/eating/left/washed/showered/leave
hate/despise/loathe who/what/how/myself/me/my/being
ashamed
somebody/someone/anyone/please .. talk/help/listen/hug/hold/stay
help me
emojisad emojisad
cry/crying/cried/tears/sobbing/sobbed
panic/panicking/anxiety attack/attacks?
lonely/loneliness/hopeless/despair/desperate/miserable/depressed/worthless
i am/feel/feeling/been/felt/feels/all/so/completely/am/everything/life/it <bad>
feel/feeling/feels like nothing/giving/dying/failure/crap/shit/shite/trash/garbage
give/giving/gave/given up on/hope/now/completely/today/trying/everything
want/going/ready to give up
i give up
hate/hating/loathe/despise myself/me/my/everything life?
hate/hating my/this life
hurt/hurting/cut/cutting/harm/harming/burn/burning/scratch/scratching/punch/punching/hit/hitting myself
self harm
self harmed/harming
want/wanting/urge/urges/need/tempted/relapsed/relapse/started/craving to? cut/cutting/hurt/self/harm/burn again?
cutting/cut again/myself/my
can not stop/quit crying/shaking/sobbing/panicking/cry/drinking
crying/sobbing/cry/cried/sob myself/on/in/every/all/for/again/and/alone/at sleep/floor/bathroom/night/day/hours/to/shower/time
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
no/not hope/friends/energy/strength/escape/way left/out/anymore/forward/for
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
tired/exhausted/sick of/with fighting/trying/pretending/crying/everything/this/it/feeling/struggling/hurting/myself
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
