// English, tier 2 of the crisis notice: the wish to be dead, without a plan. Grammar: ../patterns.ts; what takes a match
// back: rules.ts. Beside means, a goodbye or an hour a wish counts as tier 1 (../crisis.ts).

/** Said by the writer of themselves, in words that leave no doubt: kept where the learned model doubts (../learned.ts). */
export const outright = `
i really/just/only/still/so? want to die
i really/just/only/still/so? want to be dead
i really/just/only/still? wish/wished that? i was/were dead
i do not want to live/exist/wake
i do not want to be alive/here
wish/hope/hoping/pray/praying that? i do/did/would/will? not/never wake
i .. better off dead
i am suicidal
i really/just? want to kill/hang/shoot/drown myself
i want to end/take my own? life
i am going to kill/hang/shoot/drown myself
i am going to end/take my own? life
i will kill/hang/shoot/drown myself
i will end/take my own? life
`

export const wish = `
<hopes> .. i .. <unlive>
<hopes> .. to? <unlive>
<hopes> .. i .. die/dead/gone/killed/hit/crash/accident/asleep/dying
<hopes> .. accident/cancer/disease/heart_attack/stroke/plane/lightning/illness/terminal/tumour .. me/i/decision/over/takes/gets/so
hope/pray/wish/wishing/hoping/praying .. god/lord/someone/something/death .. take/takes/took/end/ends/kill/kills/hit/hits me/it/my
<hopes> .. somebody/someone/something would .. misery/kill/end/run/hit/shoot/take
happy/glad/relieved/fine/ok/okay/pleased/grateful if i .. died/dead/terminal/cancer/diagnosis/killed/hit/gone/wake
if i/a/the .. died/dead/hit/killed/bus/car/lorry/plane .. not .. mind/care/upset/move/fight/matter/sad/stop/dodge
if i .. died/dropped_dead/disappeared/vanished .. nobody/noone/would/not/fine/relief/okay
if .. died/dropped_dead/disappeared/vanished/killed tomorrow/tonight/today
<all>/nobody/noone .. <better>/relieved/fine/happy/happier/okay/forget/over .. if/when i .. gone/dead/died/not/disappeared/left/were
<all> would be relieved/happier/fine/glad/richer/lighter if/without/when
<all> would/could get over it/me in
i should/could have/be died/dead .. instead/then/too/that
should have been me
waiting/wait/existing/counting for/until/to/till .. die/death/over/end/dead/it_ends/the_end
death does not scare/frighten/worry/bother
not afraid/scared/frightened of dying/death/being_dead
afraid/scared of living not_dying?
dying/death/dead/gone can_not be? .. worse/harder
<hopes>/envy/jealous/envious/envying .. of? people/those/everyone/the/him/her/anyone who/that .. die/died/dead/gone/young/pass
envy/jealous/envious .. dead/dying/died/grave
already died/dead and/but
dead already
stopped/not/never/quit wearing/wear/use/using/looking/look .. seatbelt/helmet/before_crossing/both
cross/crossing/crossed .. without looking/checking
do not look .. cross/crossing
i can always/still leave/die/end/go/end_it
thought of? .. dying/death/leaving/ending/not_being/it_ending .. comfort/comforts/calms/calm/comforting/relief/peaceful/helps/soothes
comfort/peace/relief in .. death/dying/knowing/thought .. end/die/leave
not being/existing/having here/alive/around? .. sounds/seems/would/feels/appeals
no/not desire/wish/will/want/wanting/energy/reason/interest to/in? .. live/living/exist/be_here/go_on/alive/stay_alive/keep_living
lost/losing/lose/no/gone the/my/all? will/desire/want/reason to live/exist/be_here
only/still/just stay/staying/here/alive/stayed/living/hanging alive/here/living/on for/because/so/until
only reason i am? .. alive/here/living/still
if it was/were not for .. i would/not/dead/gone
see/seeing/imagine/picture/saw myself .. getting/turning/reaching/being/at/growing/past old/older/thirty/forty/fifty/30/40/50/future/ten/20/25
future with me in
no future
disappointed/gutted/annoyed/sad/angry/cried/sorry .. woke/wake/made_it/still_here/survived/alive/another/birthday
not/never asked to be born
better/easier/nicer never/not_to? .. born/existed/exist/been
never have? existed
rather not exist/be/live/have/wake/be_here
existing is/feels/hurts
take/takes/took/taking up .. space/room/air/oxygen/place
waste/wasting of? space/oxygen/air/a_life/skin/everyone/food
not made/meant/built/cut_out/right/fit/designed for this/life/living/world/the_world
life is/was just? not for me
world would/will/is .. better/spin/fine/not_notice/go_on/same/carry .. without/minus/me/i?
sleep/sleeping/nap .. never/not/forever .. end/wake/ends/wakes/up?
sleep/rest forever/for_good/eternally/permanently/indefinitely
end/stop existing/being/everything/all_of_it
nice/lovely/peaceful/good/wonderful/easier/great to/if just? .. <unlive>/stop/be_over/end/be_nothing/rest
nobody/noone/not_one would .. notice/care/miss/cry/know/find .. if/for/i/me/weeks/days/months .. dropped/died/dead/gone/disappeared/was?
imagine/imagining/picture/think_about/thinking_about/wonder/planning my own? funeral
who would .. come/be/cry/turn .. my funeral
my own funeral
do not want/care to/about? .. live/be_here/be_alive/exist/wake_up/go_on_living/another_day/carry_on_living
give .. my years/life/organs/heart/place to/for/someone/instead
why am/do/did i have_to/keep/still/bother/even .. alive/living/wake/waking/here/exist/existing/breathing/born
why was i .. born/saved/spared/alive
why keep/bother/continue going/living/breathing/waking/existing
point .. in/of/to living/life/existing/being/going/carrying/waking/staying/any_of
living .. is/feels/seems/like a/the/so? .. chore/punishment/torture/pointless/hell/sentence/too/exhausting/worse
tired/sick/exhausted/weary/bored/done/fed_up/over of? with? being_alive/living/existing/life/breathing/waking_up/this_life/being_here/being_me/being
do not care .. if/whether .. live/die/wake/alive/survive/living
idc if/whether i .. live/die/wake
ready/waiting to? .. not/never wake/be/exist/die/go/sleep
love/like/want to .. sleep/bed and/to .. not/never wake/up?
go to bed/sleep hoping/praying/wishing
hoping/praying/hope/pray .. not/never wake/waking
<wheni> dead/gone nobody/they/it/you/everyone
too tired/exhausted to live/exist/be_alive
can not keep/go existing/living/being_alive/on_living
want/wish/need .. life/it_all/everything/this to? be? over/end/stop/finished
homesick for
guest who .. stayed/long
never been_born/be_born
wish/wishing .. never been/born/existed/lived
point/use/purpose in/of being/living/life/existing/staying/breathing/waking
if a/the car/bus/truck/train/lorry hit/killed/hits/ran/takes me/over
would not mind/care if .. die/died/hit/dead/wake/gone/happened
live/be in a/the/this world without
pray/praying/prayed/ask/asking/asked/beg/begging/hope .. god/lord/death/he/you/someone will/would/to/just take/takes/end me
miss me if/when i? died/was/disappeared/were/am/die/left
not want to live/carry/be without/on him/her/them/you
wish/wishing/wished .. had/have not/never .. woke/woken/survived/wake/made
wish/wishing i had/did not woken/woke/survived/survive/lived/wake
ask/asked/asking/beg/begging to? not to? wake
ask/asked/asking/beg not to wake/exist/live/be
do not want another birthday/year/day/morning/christmas
imagine/imagining/picture/wonder/wondering .. not/never be/being/existing/exist/been/born here/alive/dead?
imagine/wonder what it .. be/feel .. dead/die/not/here/gone/disappear
have wanted to die/disappear/be/not
have .. wished/wanted .. dead/die/disappear/gone
better off without me
easier for .. without me
swap/trade/switch places/place with .. dead/graveyard/grave/buried/coffin/him/her
<go> whenever/when .. it/comes/time/happens
ready to go whenever/any/when/if
not meant/made/supposed for/to this/be/live/exist/the here/alive/world/life?
life/living/it .. not worth .. living/it/effort/pain
borrowed time
done being/with alive/living/existing/this_life/this_world
exhausted by/of/from being/existing/living alive/here?
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
die in my sleep
wish/wished/wishing i was/were not alive/here/born/around/existing
wish/wished/wishing i was/were never born/alive/here
wish/wishing i had/was/were/have not/never be/been born/existed/alive
wish/wishing i had died/drowned
wish i did/do not exist/wake/live
wish/hope/want/pray/hoping .. would/will/to? not wake up/tomorrow
wish/hope/pray/want .. not/never to? wake/waking up/tomorrow
go/fall/going/falling to? sleep/asleep .. not/never/forever wake?/up?
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
do not want to live/exist/life/wake
do not want to be/do living/alive/life/existing
do not want/wish/need/care this? life/live/living/tomorrow
not want to/be .. alive/live/exist/living/existing
do not want to see/have another/tomorrow/morning/my/next day?/birthday?/year?
no/not want/desire/will/wish to live/exist/be
no/not <point> to/for/in live/living/life/be/stay/exist/existing/wake/waking/go/carry/alive/going/keep/being
not any/a/one <point> to/for/in live/living/be/stay/exist/wake/go/keep
what is the? point of/in living/life/being/existing/it/anything/going/waking/me/staying/carrying
why am i still? alive/here/living/bothering
why do/should i .. bother/stay/keep live/living/alive/waking/on/here
why bother living/staying/waking
nothing to live for
nothing left to live/for/stay/in
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
i should not be alive/here/exist
i do not deserve to live/exist/be/life alive?
deserve to die
tired/sick/exhausted/done/fed/bored/over of/with/up? with? being/living/life/existing/alive/existence/staying
ready to go/die/leave to/this/and world/sleep
want/need/wish .. pain/hurting/suffering/voices/noise to? stop/end
want to stop/cease existing/being/living/breathing
cease to exist
cease existing
want/wanting to not/stop exist/be/existing/here
death sounds/seems/feels/would/looks .. peaceful/nice/better/easier/relief/comforting/good/like/be/appealing
dying sounds/seems/feels/would/looks .. peaceful/nice/better/easier/relief/comforting/good/like/be/appealing
being dead sounds/seems/would/feels/must
not existing/being/waking sounds/seems/would/feels
<think> about/of/on dying/death/die/not being?/dead?
<think> of/about being/not dead/existing/gone/here/alive
<think> of/about how/what it/would .. die/dead/without/gone/not
passively suicidal
passive ideation/suicidal
hate being/living alive/life/here
hate that i .. wake/woke/alive/exist/here/up
hate waking up
disappointed/angry/upset/sad/annoyed/gutted that/to/when/i i? .. woke/wake/alive/still up?
woke/wake/waking up .. disappointed/again/angry/and/gutted/sad .. alive/still/dead/here/did
too scared/cowardly/coward/weak/afraid/chicken to kill/die/do/end/actually
only .. reason/thing .. alive/here/living/stopping/keeping/stops/keeps
only/one reason/thing i .. alive/here/am
only thing/reason keeping/stopping/holding/stops/keeps me
if it was/were not for .. dead/gone/here/ended/alive/be
if it was/were not for my/the/you dog/cat/kids/children/mum/son/daughter/family/baby/parents/sister/brother/pets i
put me out of my misery
god/lord/universe take/end me/my/this/it
want/ready to/be go/leave/sleep/rest/with .. heaven/forever/peace/world/planet/earth
want to rest forever/in
want/wish to be/i with/was .. heaven
leave this/the world/earth/planet
the? <world> .. <better> without/off me/without
take up/taking space and?/oxygen/air/on
waste of space/oxygen/air/life/skin
i am/feel/just/being a/such/like/only/nothing <burden> on/to .. everyone/family/all/people/others/them/you/mum/husband/wife/kids
i am/feel/get/got suicidal
kms
<be>/feeling/felt suicidal
have/having/get/getting/my/with suicidal thoughts/ideation/feelings
suicidal emojisad
`

/** What is also said of a job, a sofa or a noise: only while nothing near explains it. */
export const weary = `
do/can not see/picture/imagine .. myself/me/a? future/old/older/next_year/tomorrow
so? done with life/living/everything/existing
only/still here/alive/around because/for of? my/the/them/mum/kids/him/her/i
notice/care/miss .. if i .. died/disappeared/die/gone/dead/vanished/here
another birthday/year/day/morning/christmas of? this/like
how much longer
every morning/day/time/night i wake/woke .. disappointed/sad/angry/sorry/still/wish
better/easier for/on everyone/them/all/you/family/kids .. without/if/gone me/i?
stopped/quit looking both ways/before
not/stopped/no make/making/made plans past/anymore/beyond/for/after
no plans past/after/beyond
mornings/tomorrow .. what for
wish/want/hoping/hope i would/to not/just wake/disappear/die/vanish/evaporate
want out
could/would just/happily/gladly die/disappear/cease/vanish
nothing/no reason/left/point keeping/to stay/me/be/live/keep here/alive/living/going?
wish/wished/wishing i could die/disappear/vanish/stop/cease .. existing?
lost/losing/lose the/my/all will to live
nothing/noone/nobody worth living/staying
tired/sick/exhausted/done .. of/with this life/existence/world
done/finished with life/everything/living/world/it
ready for it to be over/done
want/need/wish/wanting it/this/everything/all all? to? be? stop/end/over/done
make it/the all? stop/pain/end
want/wanting/wish/wishing/need to/i could? disappear/vanish/stop/cease/evaporate/dissolve .. existing/forever/exist/completely/anymore/from/off/earth/world?
want/wanting/wish/wishing to/could i? disappear/vanish/evaporate
do not see/have/want a/any/my future/tomorrow
do not see/picture/imagine myself/a .. alive/living/future/point/way/next/older
can not see/imagine/picture a/any/my future/way/myself/life/tomorrow
can not see myself living/alive/here/making/growing
not plan/planning/expect/expecting to be/live/make alive/here/around/past/long/it
will not live/make/be past/to/alive/it/here .. year/birthday/thirty/much/christmas/long?
life/living/everything/existing hurts/is .. much/unbearable/torture/hell/exhausting/pain
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
someone/somebody/please/anyone/just kill me/end now?/my/it
kill me
take me now/instead/lord/god/please/away
want/wish/wishing/need to leave/escape/exit this/the world/earth/planet/life/existence
live/life/living/alive .. pointless/meaningless/mistake/worthless/unbearable/chore
do not belong/fit in this/on this/earth/world/here
i .. a burden
kys
`
