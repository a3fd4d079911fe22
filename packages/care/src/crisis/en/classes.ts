// English, the crisis notice: classes of words and phrases that the patterns name as `<class>` (../patterns.ts).

export const classes: Readonly<Record<string, string>> = {
  // Before a verb: "going to", "I could", "the courage to".
  to: `will would could might may should must going_to want_to wanting_to need_to have_to got_to ready_to about_to plan_to
    planning_to planned_to intend_to intending_to decided_to trying_to try_to tempted_to prepared_to determined_to supposed_to
    urge_to urges_to longing_to desire_to like_to love_to rather brave_enough_to courage_to strength_to guts_to nerve_to let_me
    time_to way_to fixing_to hoping_to hope_to be_able_to willing_to ways_to how_to set_to bring_myself_to itching_to keen_to
    dying_to here_to forced_to promised_to tonight_i can`,
  // Before its -ing.
  of: `think_of think_about thinking_of thinking_about thought_of thought_about thoughts_of thoughts_about consider considering
    considered contemplate contemplating imagine imagining picture picturing planning_on plan_on dreaming_of dreaming_about
    dream_of fantasising_about fantasizing_about fantasise_about daydreaming_about close_to closer_to research researching tempted_by end_up
    idea_of images_of visions_of am be start started keep feel_like obsessed_with obsessing_over imagined visualising visualizing rehearsing practising practicing back_to`,
  destroy: `kill end off top hang shoot drown gas stab poison suffocate electrocute neck delete erase strangle exterminate
    unalive slaughter kms hurt_or_kill sudoku yeet terminate execute murder`,
  destroying: `killing ending offing topping hanging shooting drowning gassing stabbing poisoning suffocating electrocuting
    necking deleting erasing strangling unaliving yeeting terminating executing murdering hung`,
  end: 'end ending kill killing',
  cut: 'cut cutting slit slitting slash slashing slice slicing open opening opened sliced slashed carve slicin slitin',
  die: 'die dying dead',
  think: `think thinking thought thoughts consider considering considered contemplate contemplating contemplated plan planning
    planned obsessed fantasising fantasizing fantasise fantasize dream dreaming daydream daydreaming ideation urges urge ideate
    rehearse researching googling`,
  have: 'have got had bought buy buying found getting get grabbed grab kept with holding hold own keep keeping stole borrowed',
  only: 'only best last one',
  be: 'be being am been feel feeling is really',
  cannot: 'can_not can_hardly can_barely could_not should_not not_able_to not_be_able_to unable_to will_not_be_able_to',
  drastic:
    'silly daft i_will_regret stupid permanent irreversible drastic reckless dumb terrible bad crazy regrettable rash final to_myself',
  nobody:
    'nobody noone no_one nothing none you_can_not they_can_not can_not you_will_not they_will_not not_going_to will_not',
  height: `beachy_head golden_gate third_mainland the_gap suspension_bridge bridge roof rooftop cliff cliffs balcony building buildings window ledge overpass tower viaduct edge carpark parapet
    flyover storey railing railings barrier bridges footbridge skyscraper high_rise multi_storey car_park multistorey
    waterfall quarry crane pier tracks emojibridge gorge rooftops dam`,
  rails: 'tracks track rails rail railway line lines railroad train metro subway tube level_crossing crossing',
  vehicle: `train trains truck lorry bus car cars traffic tube subway metro tram tracks rails motorway highway freeway m25 road
    interstate lorries trucks van lane platform okada danfo local_train express`,
  water: 'river sea ocean lake canal water waves harbour dam loch lagoon reservoir pond weir surf',
  hard: `monoxide nitrogen exit_bag rope ropes noose gun guns pistol rifle shotgun revolver firearm bullet bullets blade blades razor razors ligature
    emojimeans handgun glock helium belt_ready nine_mil`,
  soft: `pills pill tablets tablet meds stash emojipill paracetamol tylenol panadol ibuprofen aspirin advil painkillers
    antidepressants xanax valium benzos tramadol codeine oxy sertraline zoloft prozac sleeping_pills
    sleeping_tablets sleepers diazepam capsules pain_meds opioids fentanyl quetiapine amitriptyline propranolol temazepam mirtazapine
    oxycodone sleeping_meds`,
  poison: `sniper bleach poison antifreeze pesticide petrol drain_cleaner rat_poison acid sniper insecticide weedkiller kerosene
    weed_killer phenyl harpic detergent turpentine chemicals disinfectant dettol otapiapia battery_acid`,
  alive: 'be_alive still_be_alive be_here be_around still_be_here live wake_up',
  took: `ingested consumed took taken swallowed downed ate popped drank necked chugged munched gulped inhaled injected have_had i_had just_had`,
  quantity: `all whole entire full every handful handfuls bunch bottle bottles packet packets box boxes strip strips pack load
    loads lot tonne ton fistful half rest enough too_many so_many everything lethal big huge massive extra whole_bottle few_boxes`,
  many: `ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens 10 11 12 13 14 15
    16 18 20 21 22 24 25 26 28 30 32 34 35 36 38 40 42 44 45 46 48 50 52 54 55 56 58 60 64 65 70 72 75 80 84 90 96 100 120 150 200`,
  save: `keeping_back kept_back put_aside putting_aside collected keep hiding saving saved save stockpiling stockpiled stockpile hoarding hoarded hoard stashing stashed stash collecting collected
    keeping gathering gathered building`,
  ready: `ready waiting lined here in_front beside next_to on_my on_the_table on_the_bed in_my_hand in_my_hands in_my_lap
    in_my_boot in_my_bag in_my_pocket on_the_desk within_reach by_my by_the_bed counted hidden loaded tied close under_my up
    under_the_bed in_front_of on_the_floor on_the_nightstand on_the_side to_hand at_my next`,
  jump: `jump jumping jumped leap leaping leapt step stepping fall falling dive hop walk swing drop hurl plunge`,
  throw: `throw_myself throwing_myself fling_myself flinging_myself hurl_myself launch_myself chuck_myself chucking_myself
    lob_myself toss_myself drop_myself roll_myself throwing_me`,
  off: 'off from out over',
  am: 'sat sitting stood standing parked here leaning waiting up lying perched alone',
  heading:
    'going go walking walked drove driving drive walk headed heading went climbing climbed climb way running cycling',
  ones: `kids children son daughter mum dad parents family wife husband partner sister brother friends everyone baby girls boys
    girlfriend boyfriend nan them all siblings mother father girl boy brothers sisters nephew niece grandma gran loved_ones people
    sons daughters kid child roommate flatmate little_one little_ones babies anyone friend`,
  pet: 'dog cat dogs cats pet pets rabbit hamster bird kitten puppy animals fish horse snake guinea_pig budgie tortoise parrot',
  things: `room bed phone things stuff belongings clothes books guitar records possessions jewellery jewelry collection games console watch ring
    tools laptop bike camera playstation xbox sneakers trainers vinyl instruments piano necklace medals car comics shoes bass drums
    hoodie favourite favorite savings money pc violin jacket paintings switch tv`,
  gave: 'gave given giving give gifted gifting donated handed',
  wrote: `wrote written writing write finished left leaving leave typed sealed posted drafted drafting penned finishing
    addressed rewrote rewriting typing`,
  lookafter: `look_after looking_after take_care_of care_for feed take_in raise watch_over hug kiss mind walk be_there_for
    take_good_care_of looks_after takes_care_of`,
  put: 'put putting got getting get set setting',
  last: 'last final',
  gone: `gone dead too_late already over not_here no_longer i_will_be it_will_be_over did_it done_it i_did i_have_done
    i_am_not not_be it_means at_peace finally_free somewhere in_heaven`,
  dead: `him her you them mum dad nan gran grandma grandad brother sister son daughter baby wife husband mother father friend
    boy girl everyone_i_lost grandpa twin dog best_friend loved_ones papa`,
  wheni: `when_i_am after_i_am once_i_am because_i_am if_i_am when_i after_i once_i i_will_be i_am_already as_i_am cause_i_am
    since_i_am before_i_am when_i_have after_i_have until_i_am after_my_death when_i_finally till_i_am`,
  when: `tomorrow morning tonight then monday tuesday wednesday thursday friday saturday sunday this_time weekend the_weekend
    midnight sunrise dawn next_week next_month christmas the_morning the_end_of new_year evening easter the_time month
    the_week my_birthday summer`,
  day: 'monday tuesday wednesday thursday friday saturday sunday weekend christmas new_year birthday midnight easter',
  deadline: `christmas spring summer tomorrow monday tuesday wednesday thursday friday saturday sunday birthday new_year thirty
    another weekend the_weekend the_morning morning next_week next_month next_year midnight winter autumn graduation easter
    eighteen forty fifty end_of the_end 2027 dawn sunrise`,
  now: 'now tomorrow tonight today friday saturday sunday monday thursday this_week the_weekend',
  unlive:
    'not_exist not_be_here not_be_alive not_be_around not_wake_up disappear not_be not_live cease stop_existing never_wake_up never_have_been never_have_existed be_dead die be_gone fade_away vanish evaporate not_existing never_exist',
  hopes:
    'wish wished wishing hope hoping hoped pray praying prayed dream dreaming long longing fantasise fantasize wonder imagine imagining picture want wanted like love crave',
  // Distress and the wish to be dead (distress.ts, wish.ts).
  point: 'point reason purpose meaning',
  go: 'go going carry carrying continue continuing keep keeping last hold holding',
  world: 'world earth planet life existence',
  better: 'better happier easier best',
  all: 'everyone everybody all family world people kids children you they mum dad wife husband',
  burden: 'burden waste failure nuisance mistake liability disgrace weight',
  bad: 'worthless hopeless useless pointless unlovable broken empty numb meaningless disgusting trapped helpless desperate',
}
