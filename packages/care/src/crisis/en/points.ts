// English, the crisis notice: what each theme is worth, and what explains it harmlessly. Ten points within a sentence and its
// neighbours make tier 1 (../crisis.ts). Weights were set on the development cases of packages/care/eval/en/dev.

export const points: Readonly<Record<string, number>> = {
  tried: 7,
  method: 16,
  joy: -6,
  recovered: -7,
  taken: 13,
  ready: 13,
  place: 8,
  final: 12,
  sorry: 5,
  planned: 4,
  reading: 7,
  gone: 5,
  edge: 12,
  suicide: 4,
  count: 5,
  leap: 10,
  rest: 5,
  day: 3,
  bound: 14,
  noose: 13,
  inside: 9,
  tempting: 11,
  caring: 11,
  knife: 5,
  terms: 11,
  search: 9,
  theyll: 4,
  picture: 4,
  firm: 4,
  hard: 5,
  soft: 3,
  thing: 5,
  letters: 10,
  note: 6,
  given: 8,
  care: 8,
  order: 8,
  spare: 9,
  funeral: 14,
  last: 6,
  lastly: 6,
  absent: 12,
  away: 5,
  found: 13,
  stop: 11,
  fault: 12,
  bye: 11,
  hugs: 4,
  reunion: 8,
  worth: 12,
  doit: 8,
  again: 10,
  plan: 12,
  now: 4,
  secret: 4,
  calm: 5,
  decided: 6,
  ends: 12,
  ways: 11,
  over: 5,
  urge: 8,
  voices: 11,
  serious: 10,
  unsafe: 7,
  doitnow: 12,
  byeall: 3,
  scene: 4,
  nomore: 4,
  wish: 8,
  weary: 4,
  distress: 1,
  pill: 9,
  bus: 11,
}

/** Points taken off, and the words for which they are. */
export const explaining: readonly (readonly [points: number, words: string])[] = [
  [
    8,
    `holiday holidays nans weekend-away portugal spain lisbon vacation flight flights fly flying airport trip travel travelling traveling camping beach hotel abroad
  passport suitcase ferry cruise honeymoon airbnb luggage boarding festival signal wifi offline detox landing tour hike hiking
  visit visiting visa gap christmas-market`,
  ],
  [
    6,
    `job work office shift colleagues colleague boss manager team company client meeting meetings conference deadline resign
  resigned resigning redundancy retire retiring retirement interview overtime contract career coworkers email emails spreadsheet
  leaving-do handover project staff rota payslip`,
  ],
  [
    5,
    `exam exams essay homework class school uni university college semester term thesis dissertation teacher lecture revision
  coursework degree graduation graduate students prom campus tutor maths`,
  ],
  [
    8,
    `move moving moved landlord tenancy lease kitchen sofa garden diy boxes decorating emigrate emigrating removal allergic
  allergy furniture declutter decluttering downsizing charity donated storage treehouse ladder gutters climbing-wall aerial wifi-aerial market key mat washing swing shelf shelves boat sail tent hammock tow laundry milkman santa milk bins buy`,
  ],
  [
    9,
    `game games gaming minecraft cutscene tips health-bar fight fortnite level player players respawn quest npc raid achievement pokemon console server lobby
  match football rugby cricket marathon race gym squats training trampoline swim swimming knee cyclist diving dive climbing bungee
  skydive skydiving parachute boss-fight goal striker league final playoffs season yoga bike cycling ski skiing surf parkrun chess
  tower achievements map controller loot dragon spawn stims ps5 xbox steam`,
  ],
  [
    6,
    `recipe cook pumpkin carving tomatoes cooking cooked oven bake baking cake soup chop chopping onions onion garlic stew fry simmer sauce chicken
  chillies ham gravy roast turkey pasta curry salad bread brownies`,
  ],
  [
    6,
    `film movie series episode character scene novel book author song songs lyrics lyric album band poem poetry story show
  cosplay documentary netflix podcast trailer finale plot actor actress theatre cinema chapter anime manga tv karaoke concert gig
  watched reread`,
  ],
  [
    4,
    `excited yay happy congratulations hooray celebrate celebrating wedding marry married engaged fiance party proud fun lovely
  brilliant amazing great legend cheers delighted thrilled luck glad grateful beautiful enjoy hilarious beautifully best-man puppy
  freedom sunny picnic`,
  ],
  [6, 'town speak queue commute'],
  [
    4,
    'lol haha hahaha hahahaha lmao lmfao rofl emojilaugh emojiskull joking jk joke joked silly banter kidding hyperbole drama dramatic',
  ],
  [
    6,
    `ashes eulogy burial buried cremation widow anniversary grief grieving lost late ventilator icu took_away mourning bereavement bereaved hospice passed died
  memorial condolences stillborn miscarriage rainbow nurse vigil`,
  ],
  [
    6,
    `cancer chemo terminal diagnosis diagnosed prognosis consultant surgery operation scan palliative oncologist oncology
  metastatic als mnd tumour tumor dementia alzheimers transplant dialysis biopsy anaesthetic anesthetic ward stroke resuscitate
  treatment remission radiotherapy stoma sepsis copd inhaler epilepsy migraine gallbladder hernia cataract appendix tonsils kidney bowel vits`,
  ],
  [
    8,
    `accident accidentally mistake prescribed prescription pharmacist pharmacy chemist refill missed dose doses doubled interact
  interactions safe organiser organizer antibiotics vitamins vitamin supplements hay fever side vet vets headache leaflet headaches questionnaire survey
  statins calpol daily breakfast forget forgetting whether twice stitches lid tin nurse leaflet`,
  ],
  [5, 'social media dating apps app tiktok twitter netflix'],
  [3, 'we our us ourselves'],
]

/** What weariness is also about. */
export const petty = `sofa itching itch neighbours neighbors neighbour dog noise hair job slice drums barking printer traffic weather
  rain heat diet gluten app apps dating phone wifi internet internship mess dishes toddler toddlers potty back knee tooth toothache
  hospitals hospital waiting pain-clinic commute slides zoom tuesday monday maths`
