// English, the crisis notice: an hour, secrecy, a strange calm, no way left; and against it joy, and how it went on. None of
// it means anything alone. Points: points.ts. Grammar: ../patterns.ts.

export const mood = {
  joy: `
hand/handing/handed in my notice
signed the/my? divorce/lease/contract papers?
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
  day: `
<day>
this/next weekend/week/month/birthday/year/summer/minute
by <when>
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
no fear/doubt left?
welcome/welcoming death/the_end/it
at/feel/found/finally/with/made/in/find/my peace
calm/calmer/relief/relieved/lighter/serene
made/making/my the/this/my/a? decision/choice
not scared/afraid/frightened/anymore/angry/sad anymore/now/of
accepted/acceptance
i am ready/done/finished/set
ready/prepared
have/am done/finished fighting/trying/playing/with/pretending/waiting
it is time/over/finished
time has come
`,
  nomore: `
nothing/nobody/noone keeping/holding/stopping me/left here?/back?
only/one thing/reason keeping/stopping/holding/between me
<cannot> do/take/go/carry/keep/live/bear/face/cope/fight/stand/be/handle .. anymore/this/on/another/it/day/going/more/longer/like
no way/hope/point/future/reason/other/choice/option/strength/fight/energy out?/left?/way?
nothing/nobody/noone/no_one left/to/else/can/will/matters to?/for?
tired of/so/too/i_am everything/living/fighting/life/being/all/it/trying/tired?
had/have enough
done with/fighting/trying everything/life/it/this/people/living/all
i am done/finished/tired/over
give/giving/gave up
only way/option/thing/choice/answer/solution out/left/to/i/is
tried everything/so
<bad>
hate myself/my/me/life
failed/failing everyone/at/my/everything
burden/useless/worthless/hopeless/pointless
want/need/make it/this/everything/pain/all/voices to? stop/end/over
love me/you
`,
}
