// English, tier 1 of the crisis notice: means, places and ways. Each is worth points, weighed with what stands beside it
// (points.ts), because a rope may be a rope. Grammar: ../patterns.ts. It names no dose and no how-to.

/** Ways to die said as one's own: enough alone, unless a game, a film or a joke explains them. */
export const method = `
emojibridge .. peace/free
let/letting .. train/gun/river/sea/pills decide
emojiknife my? wrists/wrist/throat/neck
picturing/picture/imagining/imagine/seeing/see myself hanging/dead/jumping/falling/swinging
<cut> my own? wrist/wrists/throat/veins/arteries/vein/jugular
<jump> <off> .. <height>
<jump> <off> here/this/it/there
<jump> in/into/under/onto/beneath/in_front/before/at of? the?/a?/an? .. <vehicle>
<to>/<of> <jump> <off>/in_front_of/infront
<jump> emojibridge
emojibridge .. jump/tonight/time/calling/goodbye/bye
<to> walk/swim/wade/jump/go/step into/in the <water>
me/myself hanging/dead/jumping/dying/falling/bleeding/drowning/lying_dead
high enough to/that/is/for
which/what floor/bridge/height/tree/beam/platform
my heart/lungs/kidneys/body/liver gives/give/stops/shuts out/up/down/beating?
<throw> <off>/in/into/under/onto/at/before/beneath/in_front
lie/lay/laying/lying/sit/sitting/stand/standing/wander/walk/run/get/getting/go down? on/onto/in/into/under/in_front_of/between the/a/that/on/it? <rails>/traffic/train/lorry/truck
get under it/the/a/one
walk/walking/wade/swim/drive/driving/roll/jump/step into/in/out/straight/off/to the?/a?/far? .. <water> and/until/to/with/not/never
walk/walking/drive/driving/go/head into/to/in .. <water>/woods/forest/sea .. not/never come/back/coming/return/out
drive/driving/crash/crashing/steer/swerve/ram/wrap my?/the? car? into/off/through/at/around a/the/oncoming/it? .. tree/wall/bridge/cliff/barrier/lorry/truck/traffic/pole/river/lake
crash/crashing/wrecking/wreck my/the car on_purpose/deliberately/so/and/into
crash .. on purpose
pull/pulling/squeeze/finger_on/pulled the/this/that trigger
noose/rope/belt/cord/scarf/sheet/ligature .. round/around/on/over/from my/the neck/beam/door/rafters/branch/tree/hook/throat
tied/tie/tying it/them/one/rope .. to/from/around/over/on the/my beam/rafters/rafter/door/branch/tree/hook/rail/neck/pipe/ceiling
hang/hanging from/in/off .. beam/rafters/tree/ceiling/garage/closet/fan/door/shed
find/found/finding/see me hanging/dead/cold/swinging/gone
bath/bathtub/tub/shower with/and .. toaster/hairdryer/blade/razor
<vehicle>/engine/exhaust/car .. running/on/hose/pipe/fumes/garage .. garage/closed/window/shut/hose/inside/door
garage .. engine/car/motor .. running/on
gas/oven/stove .. on/hob/tap and/while/lie/sleep/head/breathe/windows/closed/die
sleep/asleep/lie with the gas
head in the? oven
plastic bag over/on/around my? head?
bag over my head
freeze/die/sleep out/outside in .. snow/cold/woods/forest
touch/grab/lick/cut the? live wire/rail/wires
stop/stopped/stopping taking/eating/drinking/my insulin/anything/so/until/dialysis .. die/dead/over/let/gone
stop/stopped_eating until/to/so i? die/death/am
`

/** More than was meant, taken now. */
export const taken = `
swallow/swallowing these/them
<of> taking/swallowing .. all/whole/everything
<to> take/swallow/down/neck the? lot
<took> .. a_lot/lots/loads/tons/so_much of <soft>
<to> consume/ingest/drink/swallow/take poison
drink poison
<to> crush/grind up? .. <soft>
<took>/taking/swallowing .. <quantity> of? .. <soft>/bottle/bottles/packet/packets/pack/packs/box/boxes/strip/strips/sheet/sachet/jar/blister/lot/thing
<took> too many/much of? my?/the? <soft>
<took> all/every/everything/them_all/a_handful/handfuls/handful/half_a_bottle/whatever of? them/my/the/single/tablet/pill/i/in/mums/dads/it/what
<took>/takin/taking them all
<took>/had .. <many> of? them/<soft>/already/these/those/my
<took> like/around/over/more/at_least/almost/nearly/something_like than? <many>
<took> <many>
<took> <poison>
<to> drink/swallow/take/eat the/some/this/that/my? <poison>
<soft> .. and/because/so/then die/sleep_forever/not/never/wait .. wake/waking/up
<soft> with/and alcohol/vodka/whiskey/whisky/wine/gin/rum/booze/beer/drink
vodka/whiskey/whisky/wine/alcohol/gin/rum/booze and/with all? my/the/these/some/a <soft>
<to> take/swallow/down/neck/pop/eat .. <quantity> <soft>/bottle/packet/pack/lot/them/of_them/box/strip/handful
<to> take/swallow/down/neck/pop them/everything all/now/tonight/one/and
<to> take/swallow/down/neck the/a/my whole/handful/full/rest/entire
<to> take/swallow/down/pop/neck every/all pill/tablet/last/single/of/my/the/these
<took> the/my/these/those/some <soft>/lot
want/have/going drink/take sniper
taking/swallowing/downing/popping them/<soft>/these all/one/now/tonight/until
`

/** At hand, or got. */
export const ready = `
me and the/a/my/this <hard>/knife/<soft>/bottle
there are/is enough now/here/left/to
<save> .. morphine/leftover/leftovers/his_meds/her_meds/insulin/everything
enough .. to join/follow/go/never/not
<have>/bought/got the? charcoal/helium/hose/cord/sniper/knife/scarf
practising/practicing/practised .. with the/a? scarf/belt/rope/cord
everything .. laid/set/lined/put out/up/ready
<many> <soft> .. table/desk/hand/bed/front/water/counter/nightstand/lap/me
part .. bought/got/has .. <soft>/rope/gun
sitting/sat/lying here .. deciding/choosing/between
<have> .. <hard>
<have> .. rope/knife/bottle/petrol/hose/poison/pesticide/charcoal/helium .. ready/hidden/waiting/here/tonight/for_this/for_it/in_my_boot/in_my_bag/under_my/beside/next
<have> his/her/dads/my_dads/my_fathers/husbands/granddads/moms/my gun/guns/rifle/shotgun/pistol/service
i/have/got/bought/keep/kept/hid/hidden/there_is .. rope/gun/noose/blade/blades/razor/knife/pills/tablets in/under/at/beside/next my/the/to bag/boot/car/closet/wardrobe/drawer/bed/room/pillow/bathroom/garage/trunk/shed/desk/me/pocket/hand/lap
bought/buy/buying/ordered/order/get/got/getting/found .. rope/noose/gun/ligature/blade/blades/razor/poison/pesticide/charcoal/helium
already/finally bought/got/ordered/have .. <soft>
<hard> is/are/was? .. <ready>
loaded/load/loading/cleaned/cleaning the/my/his/dads/a? gun/pistol/rifle/shotgun/revolver
gun/knife/blade/razor/barrel .. to/in/against/at/on/under/near my head/mouth/temple/wrist/wrists/throat/neck/chin/arm/skin/hand/lap/heart/chest/veins
holding/hold/held/gripping/clutching .. <hard>/knife/scissors/pills/tablets/<soft>
<soft>/bottle/knife/rope/gun/blade .. <ready>
lined/counted/counting/laid/lining/laying/poured/tipped/emptied/sorted/crushed/crushing/spread/set .. <soft>
staring/stare/looking/look/looked/sat/sitting/alone/here .. at/with .. bottle/pills/tablets/knife/rope/gun/noose/blade/razor/razors/meds/belt/emojipill
<save> .. <soft>
<save> up? enough/them/until/for_this
enough <soft>/of_them/stuff/poison .. to/for/now/here/that/saved
have/got enough/plenty to/now/saved/insulin/morphine/of_them/here/for .. do/kill/end/die/quick/finish/not/never/sleep/this/it
enough .. to kill/end/finish/die/knock/stop_my
enough .. make .. quick/sure/certain
with all my/the/these/of? <soft>
with/have all? my/the/these pills/tablets/<soft> .. locked/alone/tonight/now/here
practising/practicing/practised/practiced/testing/tested/tried/trying/rehearsed/rehearsing .. knot/noose/belt/rope/drop/it
knot/noose/rope/beam/branch slipped/broke/snapped/held/holds/hold/ready/strong/will
between/choosing/choose/deciding/either .. <hard>/<soft>/<height>/train .. and/or <soft>/<hard>/<height>/train
<soft> .. and/then say/said goodbye/bye
stash/stashed/stockpile/hoard of? my?/pills?/<soft>?
`

/** Where one is or goes. */
export const place = `
lake/river/sea/water/bridge/roof is right? there/outside
<am> on/at/by/over/near/outside/beside .. <rails>/<height>
i am on/at/by/near/over/outside/under the/a? <rails>/<height>/edge
on/at/up the/a/this? top/roof/edge/ledge/rooftop/parapet/railing/railings/cliff/cliffs/bridge/tracks/rails/viaduct
on/at/to/from/off the/a/top/edge of? the?/a? .. <height> .. looking/alone/tonight/jump/now/down/not/again/edge/thinking/quick
my way to the/a/jump .. <height>/<rails>/station/lake/river/sea
climb/climbed/climbing over/up/onto/out the/to/on/a? .. railing/railings/barrier/roof/bridge/ledge/rail/fence/edge/window
over/past the/other side? of? railing/railings/barrier/ledge/parapet
<height>/tracks/river/water/sea/edge/drop/ledge/rails .. looks/calling/close/inviting/peaceful/high_enough/easy/quick/tempting/whispering/waiting
keep/keeps/always/kept thinking/looking/staring/going/walking/driving about/of/at/to/back/past/up/over? .. <height>/<rails>/river/edge/water
picked/chose/chosen/found/know/decided/picking/choosing which/a/the/my/what <height>/spot/place/tree/woods/branch/train/where
station/platform/train/trains .. get/go/be/lie under/in_front/jump
let/letting the? train/river/sea/bottle/gun/rope/tracks .. decide/take/have/do
fast/next/express/freight/high_speed train .. not/through/past/does .. stop
train/trains .. so/step/jump/edge/fast/line/yellow/closer/close
`

/** The edge itself. */
export const edge = `
edge of the? platform/roof/cliff/cliffs/bridge/tracks/building/rooftop
i am on the? ledge/roof/rooftop/parapet/railing/railings/tracks/edge
<am> on/at/over/outside/near/by the?/a? .. edge/ledge/railing/railings/parapet/roof/rooftop/bridge/tracks/cliff/multi_storey/car_park/viaduct
i am on/at/over the? edge/ledge/parapet/railing/railings/tracks/bridge/roof .. looking/alone/and/tonight/jump/i/now/scared/ready
climb/climbed/climbing back? over/onto the? .. railing/railings/barrier/rail/fence/edge/ledge
looking/staring down at/from/over the/it/edge/bridge/water/here/traffic
`

/** A phrase for it that also means a bus. */
export const bus = `
catch/catching/catchin/caught/taking the bus
`

/** What may be means, beside something else. */
export const hard = `
<hard>
`

export const soft = `
<soft>
`

export const thing = `
<heading> .. <height>/<rails>
rope/gun/knife/bridge/roof/rooftop/cliff/cliffs/tracks/rails/ledge/belt/rafters/beam/razor/bullet/bullets/trigger/edge/poison/bleach
overdose/insulin/vodka/whiskey/exhaust/emojibridge
jump/jumping
<jump> .. <height>
emojigrave
`
