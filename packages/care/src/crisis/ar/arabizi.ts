// Arabic in Latin letters and digits, for the crisis notice: the words that matter, each with ways to type it. Both sides are
// folded (letters.ts), so that "amoot", "amout" and "2amut" are one; long words are found by their consonants alone.
// One author, not a native speaker; no clinician has reviewed it.

import { fold, foldLatin, skeleton, skeletonsOf, sounds, without3 } from './letters.ts'
import { lexiconWords } from './lexicon.ts'

// One line each: the Arabic words, then how they are typed.
const lines = `
بدي: bade bde biddi
ما بدي: mabde mabadi
عايز: 3ayez 3awez 3wz 3ayzen
عايزه: 3ayza 3awza
اريد: oreed areed
ابي: abi
ابغي: abgha abghi nebghi nbghi nabghi
ودي: wedi wdy
داير: dayer
بغيت: brit
باغي: baghi bari
احب: a7eb ne7eb nheb na7eb ba7eb b7eb nhab
حاب: 7ab
حالي: 7ali
روحي: ro7i
راسي: rasi
اتمني: atmana batmana atamana netmana tmnit atmna
اموت: amoot amoute mot mowt nmout
موت: mawt mawet elmoot lmout almawt
مت: mt mett matt metet motet
ميت: mayet
اموت: amawet
اقتل: a2tel a2tol n9tel nektel e2tol o2tol 2tol
انتحر: anta7er nentaher suicider nsuicidi suicidi
انتحار: ente7ar l2enti7ar ontihar antihar
افكر: bafakar nfaker kanfker nkhammem fakart
في: fe fel
انهي: anhi enhi nenhi
حياتي: 7ayati 7yati 7yete 7ayete
حياه: 7ayat 7ayet 7aya 7yet l7ayat hyat
عمري: 3omri omri 3emri
اعيش: a3eesh n3ich ba3eesh
عايش: 3ayesh
عايشه: 3aysha
راح: ra7 ra7a rh
راح: ha7 sawf sawfa
غادي: ghadi
باش: bach bech
قررت: 2arrart karrart qarrart 2rrt 2arrarit garrart
خلاص: khalas khlas
خلص: khales
اخلص: akhallis nkhalles
ارمي: armi ermi hrmi narmi nermi
انط: anott nott nanot nnett
من: mn men mel
على: 3ala 3al 3a
كل: kol kell
كلها: kolha kella kolhom
كلكم: kelkon
حبوب: 7boub 7oboob habbat 7aboob 7ebob pills
دوا: dawa dwa dwaya
علبه: 3elbe 3elba 3olba 3elbet 3olbet
شريط: shreet sherit
اخدت: kheth akhatt
بلعت: bla3t bala3t bele3t
سم: simm
اقطع: n9te3 na9ta3 ne9ta3 ne2ta3 n9ta3 aqta3 a2ta3
قطعت: 2ata3t qata3t 9ta3t
ايدي: idi ideyya
سكينه: sekkina sikkine
بلكونه: balakona balcona
ليله: leila layla elleila leileh leile allayla
اليوم: elyom lyom alyoum lyouma elyawm
نهارده: elnaharda
غدا: ghadan ghedwa ghodwa ghda
بلا: bala bila
طايق: tay2 tayeq tayek
حط: n7et n7ot
حد: 7ed
اسويها: sawiha bsawiha asawiha
اعملها: ha3melha
قولو: 2oulo goulo koulo
احبها: ba7ebba ba7ebha
كون: kon koun
وداعا: bye
انتحار: suicide
حبوب: pills pill tablets medocs comprimes cachets medicaments
ابقي: dal
انا: ana ani
اني: enni enno inni
كتبت: katabt ktebt
جاهز: jahez gahez
غرفه: ghorfe oda ghorfa
ديوني: dyouni dyouny
الليل: leil
ماما: mama
اخواتي: ekhwati
مستني: mestanni mstanni
ودعت: wadda3t wada3t
دفعت: dafa3t df3t
كيفاش: kifach kifesh
كيف: kif keef
ازاي: ezay ezzay izay
طريقه: tari2a tare2a tariqa taree2a
صوت: sot sawt sout
نفسك: nafsak nafsik
اعيش: 3aysh
ادا: eza iza ila
اعرف: ba3rif b3rf 3aref a3raf
بكره: bokra bukra boukra bokrah
كل: kl
دوا: doa aldoa dwa
يوم: yom youm yawm
ليا: liya
بعدي: ba3di b3di
الا: ella
غير: ghir ghair
ريت: rayt reet
عروقي: 3ro9 3roo2 3oroo2y 3ro9i 3rou2i 3rouki
اخد: akhod 5od nakhod nakhou nakhed akhed ha5od
كلها: kolaha kellon
الي: eli eleh
نفسيا: nafsiyan
اوي: awi
عيان: 3ayyan
حل: 7al
هلق: halla2
هسه: hassa hesa
دابا: daba
توا: tawa
سامحوني: sam7ouni samho
سامحني: same7ni sam7ini
سمحو ليا: sem7oli
وداعا: wada3an wda3an
وداع: wada3 elwada3 lwada3
اخر: akher lakher akhar 25er e5er
مره: marra mrra
بوست: post
كون: koun
اكون: akoun nkoun
هون: hon
هنا: hena hna
راجع: raje3 rage3
ماشي: mashi
رايح: rayi7
رايحه: ray7a
تشوفوني: tchoufouni
ديرو: dirou
بالكن: balkon
امي: ommi emmi
ماما: mama
اهلي: ahli ehle
ولادي: wledi wladi weladi
رب: rab
يارب: yarab yareb
يا: ya
الله: allah
ربنا: rabena
ربي: rabbi
ياخدني: yakhodni
خدني: khthni
ياريتني: yaretni
ياريت: yaret
ما: ma
مش: mosh mesh mch
مو: moo
لا: la
كاين: kayn
عاد: 3ad 3adch 3od m3ad
ما عاد: ma3ad ma3adch
بقي: b9a b2a
بقيت: b9it ba2et b2et b9itch
انام: anam nam
فيق: afi2
اصحي: as7a s7a asha
اقوم: a2oum aqoum
ارتاح: erta7 nerta7 nrta7 arta7
وارتاح: wrta7 werta7 warta7
دنيا: denya donya denye
عيشه: 3isha 3iche
حدا: 7ada
حد: 7ad
يحس: y7es ye7ess
حاسس: 7ases
يزعل: yez3al yz3al
يحبني: ye7ebni bye7ebni
لو: lw law
ادا: eza itha ida
بدوني: badouni bdouni bidouni
بلاي: balayi
غيري: gheiri ghairi
مني: menni
عشان: 3ashan
بس: bas bs
تعبانه: ta3bana ta3bane te3bana
عييت: 3yit
قادر: 2ader 2adr
قادره: 2adra qadra
عم: 3am
فيني: fini
اقدر: a2dar ba2dar 2dar ne9der ba2dir
اكمل: nkammel
اتحمل: net7ammel
امل: amal
عندي: 3andi 3endi
معي: ma3i
معايا: ma3aya
جنبي: gamby jambi
قدامي: 2oddami 2edami addami 2eddemi
اكره: akrah bakrah bekrah kanekrah nekrah
وحيد: wa7id
لوحدي: la7ali
مخنوق: makhnouk
مخنوقه: makhnou2a makhnouka
فاشله: fashla
يايس: ya2es
وجودي: wogoodi wujoodi wjoudi
معني: ma3na me3na
فايده: fayda fayde
شي: shi ishi
حاجه: 7aga 7aja
وصيتي: wasiti
اشنق: ashno2 ashna2 nashnok nchno9
ناوي: nawi
واقف: wa2ef wagef waqef
على وشك: washak
جوع: goo3 joo3
حر: 7arr el7ar l7arr
فيك: feek feeki fikon fikom fihon feeha
عليك: 3aleik
دوام: dawam
بحبك: ba7ebak
سنين: sneen
زمان: zaman zamen
كنت: kent
اختي: okhti khti
اخي: akhi akhouy
صاحبي: sa7bi
صاحبتي: sa7bti
صديقي: sadi2i sadiki
صديقتي: sadi2ti
قال: 2al gal qal
قالت: 2alet galet
بيقول: bey2oul
بتقول: bet2oul bt2oul
يقول: ye9oul ygoul y9oul
مسافر: msefer
مسافره: msafra mesafra msefra
اجازه: agaza ejaze
عيد: eid 3eed
ليش: lesh
ليه: leh
علاش: 3lach 3lech
يستاهل: yestahel byestahel mestahel btestahel testahel
اختفي: nekhtfi
انا: ana ena
نهايه: nehaya nihaye
نهايتي: nehayti
كآبه: ka2aba
اكتئاب: ekte2ab depression depressed
دم: damm eldam
موس: mous
`
const entries = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [plain = '', typed = ''] = line.split(': ')
    return typed.split(' ').map((way) => [foldLatin(way), fold(plain).split(' ')] as const)
  })

/** Folded Arabizi → Arabic words. The first line that has a spelling keeps it. */
const arabizi: ReadonlyMap<string, readonly string[]> = new Map([
  ...entries.map(([typed, plain]) => [without3(typed), plain] as const).toReversed(),
  ...entries.toReversed(),
])

// With four consonants a word of the list is told by them alone; a word of the lexicon needs
// three, or two beside a digit that no other language has, and its long vowels too.
const TELLING = 4
const FEWEST = 2

const listed: ReadonlyMap<string, readonly string[]> = new Map(
  entries.toReversed().flatMap(([typed, plain]) => {
    const bones = skeleton(typed)
    return bones.length >= TELLING ? [[bones, plain] as const] : []
  }),
)
const lexicon = new Map<string, string[]>()
for (const word of lexiconWords) {
  for (const bones of skeletonsOf(word)) {
    if (bones.length >= FEWEST) lexicon.set(bones, [...(lexicon.get(bones) ?? []), word])
  }
}

/** The Arabic words of a folded Arabizi word of the list, or nothing. */
export function arabiziOf(typed: string): readonly string[] | undefined {
  return arabizi.get(typed) ?? arabizi.get(without3(typed)) ?? listed.get(skeleton(typed))
}

/** The word of the lexicon with at least so many consonants that it sounds like, or nothing. */
export function soundsLike(typed: string, least: number): readonly string[] | undefined {
  if (skeleton(typed).length < least) return undefined
  // A y before a verb: somebody else does it.
  if (typed.startsWith('y')) return undefined
  // ذ and ظ are folded into د and ض, and may be typed z.
  const word = [typed, typed.replaceAll('z', 'd')].flatMap(
    (way) => lexicon.get(skeleton(way))?.find((each) => sounds(way, each)) ?? [],
  )[0]
  return word === undefined ? undefined : [word]
}
