// English turns of phrase that only sound like it, for the crisis notice. What one covers, no other pattern may claim.
// Grammar: ../patterns.ts.

export const idiom = `
bite/biting/bit the bullet
jump/jumping/hop in/into the? shower/bed/pool/car/bath
stop me .. about to order/buy/eat/text/book/spend
disappear to/into an island
wish/wished i could/had tell/told/say/said/have
surgeon/doctor/doctors/consultant says/said/say i could/might/would/may bleed/die
about to order/buy/eat/text/book/spend/adopt/download
stopped/stop wanting to? die/disappear
is not that i .. want to die
longer .. wanted/want/wanting to? die/disappear/end
wake the/him/her/my/them/you
think/thinking/thought about death/dying .. since/lot/because .. mum/dad/died/diagnosis/funeral
notice/notices .. if i .. eat/ate/leave_early/take/took/skip
wanted to die .. at/all/in/through/back school/college/uni/teenager/teens
go on holiday/a/the
not .. want to die of/from/in/laughing/on
hope/hoping you/he/she/they do not die
dead inside emojilaugh
crying/cried/cry laughing/with_laughter/happy/emojilaugh
happy/proud tears
blade runner
my last night/day/week/time/summer with the/my/our/her/him/them/this
we/you/everyone/everybody have/has/must to? die
need/needs/has to die this/these/that
over my dead body
relieved/relief that? it is/was over
new home for the/our
stop me .. order/buy/eat/text/book/book_another/adopt
better off without you
so/am/is done with this/my/the/our house/job/printer/flat/laptop/app
took/take/taken/taking a bullet for
dead on my/his/her/their feet
edge of a/my/the seat/decision/world/town/something/big
want to die this/that/the song/album/show/meme/episode/scene
leave/leaving my husband/wife/boyfriend/girlfriend/partner/job
disappear for/to a/the/one week/weekend/bit/while/day/cabin/month
not coming/going back to this/that/the
be the end of me
tell him/her that i am leaving
my last night/day/meal before/in
kill me the/this
makes/made/make me want to jump/shoot/throw/scream/hang/stab/die/end_it_all/walk
to my nans/mums/parents/sisters
this/the boss .. end it all
i have/had my last chemo/radiotherapy/scan/treatment/exam/appointment/dose/session/shift
goodbye to my foot/leg/hair/boobs/uterus/tooth/teeth/hand/breast
took/taken .. pills/tablets/meds away
suicidal thoughts/ideation listed/as/side
side effect/effects .. suicidal/suicide
put me out of my misery .. did/what/tell/please_tell/who/who_won
kms .. emojilaugh
<last> night/week/day/one in/at/of this/the/our/my flat/house/school/job/office/uni/season/term/class/city/country/course/treatment/chemo/radiotherapy
suicide by powerpoint
this/the hw/homework/essay/assignment/heat/gym/diet/job/week/class/exam/course/stairs .. kill me
find/finding me in_the_bath/asleep/at_the/on_the_sofa/hiding
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
kill/killing me/myself/it/us laughing/with/at/softly/off/gym
kill/killing myself laughing/trying/working/studying/revising/over/getting/training/training/doing/in/cleaning/running/with/making
killing myself to get/finish/make/impress/keep/do/lose/meet/please
killing me with/softly/today/this/my/these/lol
feet/back/head/knees/knee/migraine/migraines/suspense/joints/legs/shoes/stairs/tooth/heat/hay/neck/hips/cramps/it/you/you/are/is .. killing me
is/are/was/were killing me
kill for a/some/that/the/one/your
kill/killing time/it/the/two/off/weeds/germs/bugs/bacteria
jump/jumping/hop/hopping on/off a/the/this/my call/zoom/meeting/phone/trampoline/bed/train/bus
jump/jumping off/from point/topic/page
shoot/shooting myself in the foot
hang/hanging out/up/on/with/there/around/in_there/in_the_kitchen
to die for
hard/never/old die/habits/dies
drop dead
take/took/taking/get/getting/got my life back/seriously/forward/one/in/for/day/into/and turn/slow
turn/turning/change/changed my life
end/ending it with/there/on/amicably/between/here_with
catch/catching/taking/caught the bus to/into/home/at/from/in/back/with/every/tomorrow_morning
if i hear/see/have/read/get/eat/watch .. again/more/another i .. <destroy> myself
one more email/meeting/essay/song/notification/call .. <destroy> myself
lol/lmao/haha/omg kms
jump/jumping/leap off/in_front_of .. for that/this/a/him/her/you
say/said/saying/says goodbye to my/the/his/our/her horse/dog/cat/house/car/twenties/thirties/friend/friends/family/team/job/hair/knees/weekend/garden/school
goodbye to my/the/our twenties/thirties/old
somebody/someone/just? shoot me
suicidal thoughts/ideation questionnaire/survey
cause/causes/causing/about/overcame/overcome/screening suicidal thoughts/ideation
disappear into
kms lol/lmao/haha/emojilaugh/if/over
kill me now it/when/why
hw/homework/boss/mum/teacher/coach/run/workout/leg_day/stairs going/will/gonna to? kill me
stop me buying/eating/from_buying/before_i_buy/before_i_order/ordering/texting_him/if
end/ending things with/between/on/amicably
end/ending everything with/on/between
end/ending this relationship/call/conversation/meeting/marriage/friendship/contract/email/chat/project
end/ending my relationship/contract/marriage/subscription/membership/course/shift/speech/tenancy
end of life/my/the care/contract/shift/day/tether
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
not/never wake/waking up at/early/before
lose/lost/losing it at/when/laughing/over
can not breathe/wait laughing/to
can not stop laughing/eating/watching
meds/pills/tablets are/in/on ready at/to/for/from pharmacy/collect/pick
hope/hoping/wish .. die/dead plants/battery/phone
scared/worried/sick/work/bored/tickled half? to death
walk/walking on water
drive/driving me/my up/round the/wall
climb/climbing the/off walls
going/falling to pieces at/laughing
`
