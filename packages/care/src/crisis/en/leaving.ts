// English, the crisis notice: what people say around it: goodbyes, letters, what is put in order, tomorrow without them. Each
// theme is worth points, weighed with what stands beside it (points.ts): a farewell may be a move. Grammar: ../patterns.ts.

/** Themes: patterns that weigh alone, and those that need another. */
export const leaving = {
  letters: `
<wrote> .. everyone/each/them_all/my_kids .. card/cards/letter/letters/note/notes
written/wrote/writing/write to my <ones> .. explain/explaining/goodbye/sorry
sent/sending/recorded/left/leaving/leave/send everyone/them/all/each/mum/my_kids .. voice/video/note/message/messages/text/letter/voicemail
<wrote> .. letters/letter/notes/note to/for/explaining/saying/telling/addressed each/all/my/everyone/them/why/goodbye/you/mum/dad/<ones>/when/after
<wrote>/sealed/finished/left/leaving/wrote_out my/the/all/a/goodbye/last/final/one goodbye/final/last/my? letter/letters/note/notes/message/video
goodbye letter/letters/note/notes/video/videos/message/messages/text/texts/voicemail/email/emails
recorded/recording/filmed/made .. video/videos/voice/message/messages .. for/them/when/goodbye/kids/after
letter/letters/note/notes/envelope/envelopes .. under/on/in/by/beside/to/for the/my/his/her/each/their pillow/desk/table/drawer/bed/fridge/door/windscreen/counter/mirror/kids/son/daughter
letters/notes/note is/are/all written/done/sealed/finished/ready/addressed/stamped/on/in
letter/note/notes/letters .. find/finds/read/reads when/after/tomorrow/it/me/them/once
scheduled/schedule .. message/messages/email/emails/post/text/video/texts/letter/letters
message/messages/email/emails/video/letter/letters .. scheduled/when_i/after_i/once_i
my note is/for/says/to
`,
  note: `
left/leave/leaving/wrote/written/writing a/my/the/her/him note/letter
<wrote> .. letters/notes
note/letter is/has/on .. done/ready/pages/written/finished
finished/sealed/posted the/my/all? letters/letter/note
note/letter is/on written/on/done/ready/the
one for each/every/my/mum/dad
`,
  given: `
withdrew/withdrawn/cashed/took_out everything/all/savings .. envelope/parents/kids/mum/for
would like/want my <ones> to have the/my
gave .. spare key/keys
transferred/transfer/left/leaving/signed .. savings/money/house/everything to my <ones>
<ones>/he/she/they/someone/you can/will/should/to/gets/get/keep/could have/get/keep/take/gets/enjoy? my <things>
my <ones>/friend gets/get/have/has/keep my <things>
transferred/signed/moved/sending/sent/wired/gave/withdrew .. all? my? savings/money/account/everything .. sister/brother/mum/kids/wife/husband/parents/daughter/son/friend/name
found .. new? home .. cat/dog/kind/couple/family/gone/now/her/him/them/nice/lovely
<gave> .. <things>/<pet> .. away/sister/brother/friend/friends/neighbour/neighbor/charity/mate/flatmate/roommate/cousin/shelter/someone/him/her
<gave> away most?/all?/my/the/everything/half .. <things>?
<gave> my/the/best? friend/sister/brother/mate/cousin/nephew/niece/neighbour/son/daughter .. my <things>
<gave> away my/all/everything
<gave> .. away .. want/they/everything/anything
rehomed/rehome/rehoming/surrendered/surrender .. <pet>
found/find/finding/got/arranged .. home/family/someone/somebody/owner/place for/to_take/to_have my/the/her/him/them <pet>?
<pet> .. to the? shelter/rescue/spca/rspca/pound/neighbours/neighbor
<pet>/cat/dog is/are/will at/with/safe/going/staying/sorted/stay .. sisters/mums/brothers/neighbour/neighbours/neighbor/friend/friends/parents/someone/moms/now
sold/selling/threw/thrown .. everything/all .. own/need/left/keep
returned/returning/gave .. everything/stuff/keys/books i .. borrowed/owe/borrow
`,
  caring: `
please/promise_me/promise/someone_please/will_you/can_someone/could_someone <lookafter> .. my
please/someone adopt/rescue/feed/take/rehome my
my <pet>/<ones> .. need/needs/will_need someone/somebody/a_home/looking
`,
  care: `
instructions/list/notes for .. <pet>/<ones>/him/her
<lookafter> .. when/after/once/if i .. gone/dead/not/leave/go/around/die
<lookafter> my/the <ones>/<pet>/plants/garden
<lookafter> .. for me
promise/promised me? .. <lookafter>
<pet>/someone/somebody/who/you/they .. need/needs/have/has/will/can/could/should to? feed/walk/take/look_after/care/water/adopt/have/collect/pick .. from/until/after/cat/dog/him/her/them
who will/would/is_going_to take/look/feed/have/care/walk .. <pet>/<ones>/kids/him/her
be good/kind/strong for mum/dad/your/each/them/me
look after each/one other/another
take care of each/one/yourselves/mum/dad/them/her/him/yourself
please take care of
`,
  order: `
sorted/sort/sorting .. bills/papers/accounts/everything/paperwork
paid .. debts/bills/everyone/funeral/back so/before/and_now
<wrote>/made/left .. down? all? the? logins/passwords/pins/codes
left/leave/leaving .. keys/wallet/id/phone on/in/by/behind/at .. counter/table/desk/home/hook/drawer/bed
washed/cleaned/packed/tidied .. everything/up/room/away
passwords/pin/pins/logins/documents/papers/keys/will/insurance/bank .. table/desk/drawer/fridge/envelope/list/note/folder/written/wrote/find/easy/together/ready/sorted/mum/wife/husband/sister/brother/someone/order
<wrote>/left/leaving/put/made/printed .. passwords/pin/accounts/instructions/list_of/everything_they
everything/it/all/things/affairs/papers/paperwork/loose_ends/stuff is/are/now/been/have? .. sorted/ready/place/arranged/planned/prepared/order/tidy/settled/packed/paid/taken_care/tied
<put> my/the/all/everything affairs/papers/life/everything/things in order/place
paid/cleared/settled/paying .. bills/debts/rent/debt/month/months/ahead/back/owed/funeral
cancelled/canceled/cancelling/canceling .. everything/appointments/appointment/subscriptions/phone/future/birthday/dentist
cleaned/tidied/scrubbed/cleaning/tidying/emptied .. flat/house/room/apartment/fridge/place/bedroom/desk/locker
deleted/deleting/closed/wiped/wiping/erased/cleared/closing .. everything/accounts/account/socials/photos/history/phone/messages/profile/computer/instagram/facebook
updated/checked/upped/raised/increased/read .. life? insurance/will/beneficiary/policy
life insurance
made/making/wrote/written/writing/signed my will
`,
  spare: `
because of them/him/her/you/us
who will/would/is .. clear/sort/clean/pack/empty/find .. my room/things/stuff/desk
no one/nobody .. gets/get/has/have/left surprise/stuck/bill/mess/debt/shock
who/someone/somebody/they will/has/have/can to? .. clear/sort/clean/pack/go .. room/things/stuff/desk/flat/out
<ones>/they/he/she/you will know/find/have what/where/everything/all to?/it?/do?
nobody/noone/they/he/she/mum/dad/you/wife/husband/family do? not? has/have/having/need .. to? deal/find/clean/worry/sort/tidy/trouble/mess/pay/burden/break/see/search/look
nobody/they/mum/wife/husband/family is/are/will not? .. stuck_with/left_with/pay_for/burdened
not have to deal/clean/sort/worry/find/see/pay/carry/watch/look/put
easier for/on them/everyone/mum/whoever/her/him/family/my
less/no mess/trouble for
last gift/favour/favor/thing .. them/do/give/family
`,
  funeral: `
play .. song/music .. funeral/gone/dead/me
when i am gone play
cremation/my_burial/my_coffin/my_grave
want my ashes/body/coffin
my ashes
put/dress/bury/buried/wear/lay .. me in/with/next
wrote/writing/written/draft/drafted/planned .. my .. obituary/eulogy/funeral/will
my own? funeral/coffin/grave/wake/casket/obituary/eulogy/tombstone/headstone/urn
<wrote>/chose/chosen/picked/sorted/planned/planning/choosing .. funeral
songs/song/music/playlist/flowers/readings/black .. funeral
bury/cremate/scatter me/my
buried/cremated in/with/next_to my/the/mum/dad
`,
  final: `
one more night/day/week of .. and/then
my <last> selfie/photo/picture/message/call/supper
<last> selfie
that was all that/i was? left
will not see .. leaves/snow/spring/summer/autumn/flowers/new_year
one more sunrise/sunset/night/meal/song/christmas/cigarette/day and?/then? then/and i/that/it/im/done
this/tonight/today/tomorrow/friday/sunday/it is/will/was going_to_be/be? my/likely? <last> post/message/goodbye/night/words/text/birthday/christmas/sunset/entry/tweet/letter/chat/meal/ever/day_on/day_here/day_alive
<last> sunset/sunrise/meal/dinner/night/day/birthday/christmas/summer/weekend/coffee/walk/song i/we .. will/get/am/ever/going/watch/see/eat/drink/spend
<last> time/thing i .. will/ever .. watch/see/hear/hug/kiss/hold/write/say/post/talk/touch/feel
my <last> sunset/sunrise/night_on/night_here/words/breath/good_day/ever/goodbye/hours/wish
had/having my <last> good?
<last> .. and/then that is me/it? done/gone/over/it
no more birthdays/christmases/tomorrows/mornings for/after/and
enough tomorrows
`,
  last: `
rang/called/phoned/call/ring/phone .. hear/heard her/his/their/mums/dads voice
outfit/dress/suit/clothes picked/chosen/laid/ready
everything/all/things on my list
except/but one
<last> night/day/sunset/sunrise/evening/hours/hour/week/morning/christmas/birthday/summer/winter here/alive/on/with/ever/earth/world
my <last> post/message/night/goodbye/day/days/words/sunset/sunrise/meal/supper/evening/birthday/christmas/hours/breath/good/wish/entry/walk/week/will/cigarette/song/drink/bath/phone/summer/weekend/and
<last> time i/you/they/she/he/anyone/mum/we .. see/hear/talk/wake/watch/hug/kiss/sleep/post/write/hold/me/anything/speak/here/touch/sees/hears/feel/sit/say
last time i will ever
<last> thing i/you .. write/say/post/do/type/see/hear/will/ever
<last> sunset/sunrise/meal/dinner/night/day/song/film/movie/book/birthday/christmas/drink/coffee/walk/game/train/bus/breakfast/summer/one/weekend/photo/picture i/we .. will/get/am/ever/going/share/watch/see/eat/drink/spend
kissed/hugged/held/hug/kiss .. kids/children/mum/baby/boys/girls/dad/daughter/son/mother/dog .. last/longer/goodnight/goodbye/knew/extra/tighter
hug/hugged/kiss/kissed/look/walk/call/called/meal/cup/drink/cigarette/sunset/goodbye/song one/a/the <last> time?
one/a <last> hug/kiss/look/walk/call/meal/drink/cigarette/sunset/song/night/goodbye/time/swim/bath/coffee/dance/day/weekend/christmas
no more birthdays/christmases/mornings/tomorrows/mondays/days/tomorrow/nights/summers/pain/suffering/struggle/fighting/me/crying/waking
no another/more/next birthday/christmas/year/summer/spring/tomorrow/morning/winter after this?
<last> one out/of
`,
  lastly: `
<last> time/one/goodbye/day/meal/words/good/breath
for good/ever/forever
never again
one way
`,
  reading: `
if/when you are? ever? read/reading/find/see/get/hear this/these
`,
  gone: `
do not want to come/be/go back
not be after now/tonight/today/tomorrow
i will/am be? gone
i will not be here/around
i will not be coming? back
not coming/come back
gone forever
`,
  absent: `
not be in/back .. next/any/ever week/again
<ones>/they/mum .. will be? .. okay/ok/sad/angry/relieved/free/cope then/eventually/after/in_time/without
wake up to a dead
dead daughter/son/husband/wife/mother/father/body/girl/boy/kid/child
be without a mother/mum/father/dad/son/daughter
have_to? carry/support/worry_about/put_up_with/look_after/deal_with me anymore/again/after/any
be a memory/ghost/star/statistic/angel
i will not be around/here/there/alive
going to be around/alive/here for the wedding/birth/graduation
not .. be around/alive to see/take/need/for/meet
<now> i/we will be with <dead>
be with <dead> by tonight/tomorrow/morning/then
not .. being alive/around/here next/by/in/after/much
<all> .. be better off by/when/after/tomorrow/soon
<ones>/they/everyone/you will .. understand/know/see/thank tomorrow/soon/then/me/why/later
not coming/come back in/out/down/alive/this_time
none/nothing .. this/it/anything .. will? matter tomorrow/soon/anymore/to_me/after/then
when/if you hear about/what me/i/happened
watch/watching/read/reply/see/hear it/this/them/you? from up_there/above/heaven
when/after/if/once it happens/is_done/is_over
will/would/might/may/am/going_to not/no_longer/longer be? here/around/alive/there/living/breathing tomorrow/tonight/anymore/next/much/long/when/after/to/soon/come/christmas/longer/in_the/by_then/for_it/for_christmas
will/would/am not be? alive/around/alive to/by/when/for/come/long/much/anymore/next/tomorrow/in/at/after
not going_to? be? here/around/alive tomorrow/anymore/next/much/when/to/after/come/long/soon/in_the
not think/plan/expect/believe/promise/know/sure/guarantee/imagine/say .. will/to/if/that? .. <alive>
not .. i will? survive/make_it/last tonight/the_night/this/through/to/until/the_week/the_weekend
will/would/might/may not be/live here/there/alive/around/by/until/to_see? .. morning/monday/tuesday/wednesday/thursday/friday/saturday/sunday/christmas/weekend/tomorrow/spring/summer/then/it/birthday
will/would/going/am/do not/never going_to?/plan_on?/planning_on?/intend_to?/get_to?/want_to? see/make/reach/seeing/making/meet/survive/last/live it?/to?/through?/until?/past?/there?/another? .. <deadline>
will not wake/waking up? tomorrow/again/ever/this/from/anymore
not/never waking up? again/from_this/ever/tomorrow
by <when> i/it/this/everything/all .. gone/dead/over/finished/free/done/matter/hurt/nothing/peace/ended/asleep/quiet
i/me will/going/should/might/would to? be dead/finished/over/nothing/ashes/buried/gone_for/gone_by/gone_tonight/gone_soon/gone_before/gone_when/gone_tomorrow/gone_forever/gone_too/free_soon/at_rest .. by?/when?/soon?
<wheni> gone/dead/die/dies/died/not_here/no_longer/not_around/finally_gone/in_the_ground/not_alive/lie/disappear/leave
by the time you/anyone/they/someone/he/she/mum/this/anybody
if/when/once you/anyone/they/someone/whoever .. read/reading/find/see/hear/get .. this/it/me/these/that .. <gone>
i will be? dead/at_peace/no_longer/free_soon/finally_free/in_heaven
you/they/nobody/everyone/anyone/no_one/noone/mum/family/it .. not/never hear/see/have/worry/be/need/get/know .. from/of/about/because me/again/anymore
not/never/no_one_will/last hear/heard/see/hears .. from/of me/this_account/again
not have to worry/deal/put/look/carry/listen/see/bother/suffer .. me/this/about/anymore/with/my
not/never/no_longer/stop <be> .. problem/burden/bother/trouble/nuisance/weight/worry/disappointment/embarrassment/drain
not/never bother/trouble/burden/hurt/disappoint/annoy/embarrass/upset you/anyone/anybody/them/people/everyone/her/him .. anymore/again/after/ever/soon/longer
free/rid of me/me_soon
where i am going
not need/be_needing/require/needing .. where_i/after/anymore/soon/longer/tomorrow/then
there will/is not/no be/a/next? .. next/tomorrow/future/monday/christmas/after for_me?
not worry about me anymore/after/soon/tomorrow/now/by
after <now>/this/that/then .. nothing/nobody/none/not/never/no/over/free/better/quiet/matter
tomorrow/monday/next_week/next_year/the_future/christmas .. without me
not/never come/coming/be/going/go/make back/home/it? this_time/tonight/again/ever/from/home
<ones>/you/they/everyone/world .. be better/fine/ok/okay/happier/relieved/sad .. when/once/after i .. gone/leave/die/dead/go/not
<ones>/they/you/everyone will/would .. understand/forgive/heal/recover/manage/cope/get .. eventually/someday/one/in_time/over/without/with_time/me
`,
  theyll: `
<ones>/she/he/they will/would .. be? okay/ok/fine/upset/sad/alright/relieved/cope/manage/survive
<ones>/she/he/they has/have/will_have each/my/other/one
cat/dog .. fed/food/days
`,
  away: `
i am going/leaving/off now/tonight/soon
checking/check out
before i go/leave/head
when i go
out/gone/leaving/checked/clocking for good
world/life/place/everyone .. without me
not be here/around/there/in
will be gone/away/free/over
will not need/be needing?
not need my/it/them/this/that/any/anything/anyone
after <now>
i/can/time/ready to? go/leave now
go/going away/home soon/now/tonight/forever/for/and
disappear/vanish/leaving/leave
somewhere better/else
`,
  found: `
be found in/by/hanging/dead/tomorrow
turned/turning/switched/switching/turn off my? location/phone/tracker/gps .. find/so/now/tonight/nobody?
check/checks .. flat/house/room/on_me/apartment .. monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/morning/before
find/finds/finding me/my_body/the_body
find/finds/finding me/my body/dead/hanging/like/in/before/first/when/until/too/on/here/gone/tomorrow/and
someone/whoever/they/who/nobody/mum/police/cleaner/flatmate .. finds/find/finding .. me/my_body/this
be the one/ones to/who find/finds
nobody/no_one/noone/people/everyone will/is/are/was/to be? home/back/out/in/here/away/around/coming/notice/find/miss/look .. until/till/before/for/tomorrow/monday/sunday/days/weekend/late
house/flat/home is/was/will empty/mine/quiet/to .. until/tonight/all/weekend/myself
leave/left/leaving/door .. unlocked/open/key .. break/police/find/ambulance/they
`,
  stop: `
<cannot>/not be talked/saved/stopped/reached/helped down/out/anymore/now/this
nobody/noone/not_one knows/stop where/me
not want/need to? be? saved/help/rescued/talked_out/stopped/found
not a cry for help
let me go/do_this/have_this
<nobody>/not/do_not stop/save/stopping/saving/help/rescue/find/change me/this/my/it now?
too late to? stop/save/help/for me?
please/someone/somebody/anyone stop me
stop me before/from i/doing/killing/jumping/hurting/ending/it
do not call/ring/send/phone/tell/look/come/try .. 911/999/112/police/ambulance/anyone/anybody/help/for_me/looking/after_me
do not try to/and? stop/find/save/help/talk/change
do not look/come/wait for/looking me
no turning/going/way/coming back now/anymore/from/this/for
past/beyond/reached the? point of no return
`,
  sorry: `
sorry for/to everything/everyone/all/what/leaving/my/the/being .. i/goodbye/about/going/do/tonight/anymore/now/love/caused/put/mess/trouble/pain/am/did/ending/doing
sorry everyone/everybody/mum/dad/guys/to_everyone/to_my/all
`,
  fault: `
say/tell sorry to/my my/mum/dad/kids/wife/husband/sister for_me?
not anything/something/nothing you/anyone/they/mum did/said/could
nothing you/anyone/they/she/he/we .. have/could/did done/do/did/said?
wanted/want you to? know that? it/i/this .. not/loved/love/nothing
told/tell her/him/them/my_kids .. always be/watch watching? over/with/proud?
be watching over
not be/cry/mourn/grieve/weep sad/upset/angry/mad/too? for_me/when_you/if_you/about_me/over_me/when_i/too_sad
not your/you fault?/mum/dad/it/who/any
it was/is not you/her/him/anything/anyone/about_you
i loved you/them/him/her all?/so/more/always
not/never/nobody/nobodys/no_ones be? her/his/their/your/anyones/anybodys/mums/dads/parents/kids/my_husbands/your_own fault
not blame/hate yourself/yourselves/anyone/my/them/him/her/mum/dad/me/you/each
no one/nobody is? to blame
tell/let/telling my/them/him/her/everyone/mum/dad .. i/that/it/her_dad/his_dad .. love/loved/sorry/fault/tried/proud
please/just? tell/let my/them/him/her/<ones> .. love/loved/know/sorry
know/remember/hope_you_know that? i/it .. loved/tried/not/always/fault/did_my .. you/them/all/best/fault?
remember me/that_i as/with/for/when/kindly/happy/smiling/the/how/before
hope you/they/everyone/god/she/he/mum/my .. forgive/forgives/understand/forget/remember/move .. me/one/day/someday/why/on
forgive me mum/dad/god/everyone/please/tonight/for/my/one/all/lord
i am sorry everyone/mum/dad/to_all/mom/guys/kids/babe/all/my/son/baby
i am sorry for/that_i .. leaving/tried/goodbye/love/ending/what_i/could_not
sorry i/to/that .. leaving/leave/could_not/can_not/not .. you/like/stay/this/hold/strong/better/stronger/enough/do/anymore/be
i tried/fought my/to/as/for? hard/best/stay/live/hold/long/fight
`,
  bye: `
remember/remembers/knows/know .. i existed/was_here/lived
saying/say goodbye tonight/now/today/here/to_you/to_all/before/properly
end of the road/line/story/journey for_me
the end for me
one less problem/mouth/burden/person/failure/idiot/worry
will/going_to miss you/them/yall all/everyone/so/guys/mum/dad/kids
said/say/saying what/all/everything .. needed/wanted/had/have to say
say/saying/said .. my goodbye
said/saying all? the? goodbye to_everyone/to_you/to_them/all
this/so is how/where/when it/i/the ends/end/go/goes/story
the end of my_story/it_all/this_account
goodbye/bye/cheerio/adios/farewell/goodnight cruel/forever/cruel_world
goodbye/bye/farewell world
goodbye/bye .. thank/thanks/sorry/love/forgive/been/and_sorry/i
say/saying/said my/a/final/last? goodbye/bye/goodnight .. everyone/all/you/this/world/family/life/someone/strangers/before/kids
came/come/here/wanted/want/need to say goodbye/bye
this is/it goodbye/bye/it/where
this is/will where/where_it i/it/for? .. end/ends/get/stop/leave
thank/thanks/thankful you/to? for/everyone/all/guys .. everything/trying/being/kind/listening/good/nice/helping .. goodbye/bye/sorry/end/last/not/gone/here/but/anymore/enough/me
see/meet you/yall/everyone/all/ya .. in/on heaven/hell/other/next/paradise/afterlife/eternity
see you .. other/next side/life
it was/has/is nice/good/lovely/great/been knowing/meeting/nice/good/fun
nice/good/great/pleasure knowing/meeting you/yall/everyone/u
<last> goodbye/words/farewell
signing/logging/clocking/tapping off/out for/forever/now/permanently/good/of_life
over and out
rest in peace/power me/to_me/soon
until we meet again
`,
  byeall: `
goodbye/bye/farewell/goodnight everyone/all/everybody/yall/kith/reddit/guys/friends/folks
thank you all/everyone for .. everything/being/trying/kind
thank/thanks everyone/all/you .. kind/listened/here/tried/helped
`,
  hugs: `
goodbye
bye
thank/thanks you? all/everyone/for
i love you/them/all/so/mum/dad/yall
love you all/guys/everyone/so
sorry everyone/everybody/mum/dad/for/to/guys
i am sorry
forgive me
remember me
do not forget me
goodnight
emojibye
farewell
`,
  reunion: `
home to god/jesus/heaven/my_real_home/the_lord/mum/dad
my real home
see/seeing/join/joining/with/meet/hold/meeting/hug/reunited/find .. <dead> .. soon/again/tonight/now/finally/tomorrow/there/side/heaven/more
be with/see/join/meet <dead> soon/again/tonight/now/finally/tomorrow/where
i am/will coming/come to/home/soon/for/join/be mum/dad/join/be/you/see/baby/god/jesus/lord/grandma
going/ready/want to? home to/be jesus/god/lord/heaven/you/mum/dad/be
be/going/go/meet/ready with/to/home/in/for my? heaven/god/maker/jesus/angels/creator/lord/paradise/other_side
`,
  worth: `
family/kids/they/wife/husband/mum/she/he .. collect/get/receive/have/claim .. insurance/payout/pension
worth more dead
insurance .. gone/dead/pays_out/worth/accident/suicide/cover_them
look/looks/looking/make/made like an accident
better/easier/happier/cheaper for/if everyone/them/all/you/family/kids/i .. gone/dead/without/not/die/died
`,
}
