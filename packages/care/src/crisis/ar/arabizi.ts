// Arabic in Latin letters and digits, for the crisis notice: the words that matter, each with ways to type it. Both sides are
// folded (letters.ts), so that "amoot", "amout" and "2amut" are one; long words are found by their consonants alone.
// One author, not a native speaker; no clinician has reviewed it.

import { fold, foldLatin, skeleton, skeletonsOf, sounds, without3 } from './letters.ts'
import { lexiconWords } from './lexicon.ts'

// One line each: the Arabic words, then how they are typed.
const lines = `
بدي: bade bde bdi baddi biddi bedde badde bede bdy
ما بدي: mabde mabadi mabaddi mabdi
عايز: 3ayez 3ayz 3awez 3ayiz ayez 3yz 3wz 3aiz 3ayzen
عايزه: 3ayza 3awza 3ayzah ayza 3yza
اريد: oreed orid ureed areed 2oreed arid
ابي: abi aby abe
ابغي: abgha abghi abga abghy ab8a nebghi nbghi nabghi
ودي: wedi widdi weddi wdy wedy
داير: dayer dayir
بغيت: bghit bghet bghite brit bghiit
باغي: baghi bari
احب: a7eb aheb ne7eb nheb n7eb na7eb ba7eb b7eb b7ib nhab
حاب: 7ab 7abb hab haab
نفسي: nafsi nafsy nefsi nefsy nafse nfsi nfsy nafsie
حالي: 7ali 7aly 7ale hali haly
روحي: ro7i rou7i ro7y rohi rouhi rouhy rohy
راسي: rasi rassi rasy raasi rassy
اتمني: atmana atmanna batmana atamana atmanaa netmana ntmena ntmanna tmnit tmanit atmna btmna
اموت: amoot amout amut amot amoute mot mout mowt moot mut nmout nmot nmoot nmut
موت: mawt mawet mawwet moot elmoot lmout almawt lmot mout
مت: mt mett mit mitt matt metet mott motet
ميت: mayet mayit meyet mayt
اموت: amawet amawwet
اقتل: a2tel a2tol a2tol 2a2tel aqtol aktol a9tel n9tel nqtel ne9tel nektel aktel n9etel n9tl nqtl o2tol aqtul a2til 2tol a2tul
انتحر: anta7er ante7er enta7er anteher ntaher nentaher antahir entaher nte7er nenta7er anta7ir anti7er antahar ant7er antaher nente7er suicider nsuicidi suicidi intahir intaher
انتحار: ente7ar enti7ar inti7ar intihar entihar ente7aar suicide l2enti7ar ontihar antihar
افكر: afakker bafakar bafakker fakker afaker fakkir bfakker nfaker kanfker kanfakar nkhammem bfaker befaker bafker nefakker fakar fakart fakkart nkhamem afakkir kanfekr kanfkr
في: fe fi fel fil
انهي: anhi enhi anhy enhy nenhi anhee
حياتي: 7ayati 7ayaty hayati hayaty 7yati 7yaty hyati 7eyati 7yete 7ayete hayete 7iati
حياه: 7ayat 7ayet hayat 7aya 7ayah 7yet l7ayat hyat 7yat
عمري: 3omri 3omry omri 3emri
اعيش: a3eesh a3ish 3ish 3eesh a3ich n3ich n3ish na3ich 3ich a3esh ba3eesh 3eish 3ech n3ech
عايش: 3ayesh 3ayish 3ayech
عايشه: 3aysha 3aycha
راح: ra7 rah ra7a rh
راح: ha7 sawf sawfa
غادي: ghadi ghady gadi
باش: bach bech bash besh
قررت: 2arrart karrart qarrart 9arrart 2arart qarart 9rrt 2rrt 2arrarit garrart qererit karart
خلاص: khalas 5alas khlas khalass
خلص: khales 5ales khallis
اخلص: akhlas akhallis nkhalles a5las
ارمي: armi ermi armee hrmi narmi nermi
انط: anott anot nott nanot nnett
من: mn men min mel
على: 3ala 3al 3a
كل: kol kell kull koul kil kul
كلها: kolha kella killa kollha kolhom
كلكم: kolkom kollkom kelkon kolkon killkon kelkom koulkom
حبوب: 7boub 7oboob 7boob hboub 7bub habbat 7aboob 7obob 7ebob pills 7bob 7abat
دوا: dawa dwa dwaya dawaa
برشام: bershame bershaam bershaam birsham
علبه: 3elbe 3elba 3olba 3elbet 3olbet 3ilbet
شريط: shreet sherit shrit
اخدت: akhadt akhdt a5adt khadt 5adt khdit kheth akhatt khadit akhdet 5dt 5det
شربت: shrebt shrbt sherebt chrebt shribt chrbt shorebt
بلعت: bla3t bala3t bele3t bl3t
سم: simm semm
اقطع: n9te3 n9ta3 na9ta3 ne9ta3 nqta3 ne2ta3 a2ta3 a2ata3 n9ta3 aqta3 a2ta3
قطعت: 2ata3t qata3t 9ta3t
ايدي: idi ide eidi eedi ideyya
حبل: 7abl habl 7abel
سكينه: sekkina sekina sikkine sekine
بلكونه: balakona balcona balcon balkone balkona balcone
جسر: jisr jeser
ليله: leila leyla layla lila elleila leileh leile lyla el2eila allayla llila leela lela leyle
اليوم: elyom lyom lyoum alyoum elyoum lyouma alyom elyawm
نهارده: naharda elnaharda nahrda ennaharda enaharda nharda
بكره: bokra bukra bukrah boukra bokraa bkra bakir
غدا: ghadan ghedwa ghodwa ghda
بلا: bala bila
طايق: tay2 taye2 tayeq tayek
ليا: liya lia lya
بعدي: ba3di b3di ba3de
الا: ella illa ela ila
غير: ghir gheir gher ghair
ريت: rayt reet rait
ريتني: retni raytni raytny
عروقي: 3ro9 3roo2 3oroo2y 3oro2i 3ro9i 3rou2i 3rouki
اخد: akhod akhud a5od akhoud 5od nakhod nakhou nakhed akhed ha5od
كلها: kolaha kollaha kellon kollo
الي: eli ele elle eleh
نفسيا: nafsiyan nafsian nafsiyyan nafsiyyen
اوي: awi awy 2awi
عيان: 3ayyan 3eyan
حل: 7al 7all
هلق: halla2 halla hallaq
دلوقتي: dlwa2ty delwa2ty delwaqty dlw2ty delwa2ti dlwaty
الحين: al7een al7in el7in l7in al7en
هسه: hassa hesa hessa
دابا: daba
توا: tawa
سامحوني: sam7ouni same7ouni sam7oni same7oni samhouni sam7ooni same7oony sm7oni sm7ouni sam7ony samho
سامحني: same7ni sam7ini
سمحو ليا: sem7oli sm7oli sem7ouli
وداعا: wada3an wda3an wada3n
وداع: wada3 elwada3 lwada3
اخر: akher a5er akhir lakher akhar 25er e5er
مره: marra mara mrra
رساله: resala risale resale risala
بوست: post
ما راح: mara7 marah
كون: koun
اكون: akoun akoon akon nkoun nkon akun
هون: hon hoon houn
هنا: hena hna hina
راجع: raje3 raji3 rage3
ماشي: mashi mashy
رايح: rayi7 raye7 rayeh
رايحه: ray7a rayha
تشوفوني: tshoufouni tshofoni teshofoni tchoufouni tshofony teshoufouni
تلقاوني: tel9awni tl9awni
ديرو: dirou diro dero
بالكن: balkon
بالكم: balkom balkoum
امي: ommi omi emmi emi ummi
ماما: mama
اهلي: ahli ahly ehle ahle ehli
ولادي: wledi wladi weladi wladdi wlede
رب: rab rabb
يارب: yarab yarabb yareb
يا: ya
الله: allah alla
ربنا: rabena rabbena rabbina rabana
ربي: rabbi rabi
ياخدني: yakhodni yakhedni ya5odni ya5edni ye5dni yekhodni yakhodny
خدني: khodni 5odni khodny khedni 5edni khoudni khthni khudni
ياريتني: yaretni yaretny yarayetni yaretne yareetni yaritni
ياريت: yaret yareet yarit
ليتني: laytani leitani laytny lytni
خلقت: khle2t khlekt 5le2t
ما: ma
مش: mosh mesh mish mch msh mouch mush much mech
مو: moo mou
لا: la
كاين: kayn kayen
عاد: 3ad 3adch 3od m3ad
ما عاد: ma3ad ma3adch ma3adsh
بقي: b2a ba2a b9a bqa b2a
بقيت: b9it bqit ba2et ba2eet b2et ba2it b9itch b9eet
انام: anam nam nnam annam
فيق: fi2 fee2 afi2 fii2
اصحي: as7a s7a as7aa asha
اقوم: a2oum a2oom aqoum
ارتاح: arta7 erta7 nerta7 nrta7 irta7 artah nertah ertah arta7
وارتاح: wrta7 werta7 warta7
دنيا: denya donya dunya dounia donia denia denye dinya
عيشه: 3isha 3eesha 3iche
محد: ma7ad mahad m7d ma7d
محدش: ma7adesh ma7adsh ma7desh mahadesh m7adsh
حدا: 7ada hada 7adaa
حد: 7ad had 7add
يحس: y7es ye7ess
حاسس: 7ases 7asis 7ases hases
حاسه: 7assa 7asa
يزعل: yez3al yz3al yiz3al
يحبني: ye7ebni y7ebni bye7ebni bey7ebni y7ebbni bi7ebni bey7bny
لو: law lw law
ادا: eza iza 2eza itha ida
بدوني: badouni bdouni bidouni bedoni
بلاي: balayi balaye
غيري: gheiri gheyri 8eri ghairi ghery gheri 8eiri
مني: menni minni meni
احسن: a7san ahsan a7sn
افضل: afdal afdhal
عشان: 3ashan 3shan 3chan
بس: bas bass bs
تعبت: t3ebt ta3ebt te3ebt t3bt te3bt ti3ibt ta3bt ta3abt t3abt
تعبان: ta3ban te3ban t3ban
تعبانه: ta3bana ta3bane te3bana t3bana
زهقت: zehe2t zh2t zhe2t zehi2t zhe2et
عييت: 3yit 3iit 3yyit 3yeet
مليت: mallet mellit mallayt malet
قادر: 2ader qader 9ader adir 2adr ader qadir
قادره: 2adra qadra 9adra adra
عم: 3am 3m
فيني: fini fiyi fiyye finy
نجم: najem nejem nejjem njem
اقدر: a2dar ba2dar a2der aqdar 2dar ne9der n9der agdar ba2dir
اكمل: akammel akamel kammel nkammel nkamel akamil nkemel
استحمل: astahmel asta7mel esta7mel
اتحمل: at7ammal et7ammal t7ammal net7ammel at7amal t7amal
امل: amal
عندي: 3andi 3ndi 3endi 3indi 3ndy 3andy
معي: ma3i ma3e m3i
معايا: ma3aya m3aya
جنبي: ganby gamby janbi jambi ganbi
قدامي: 2oddami odami 2edami 2odamy addami quddami gddami 2eddemi
اكره: akrah bakrah bekrah kanekrah nekrah akra bakra
كرهت: kere7t kreht kre7t kereht karaht krht karehet
وحيد: wa7id wa7eed waheed
لوحدي: lwa7di lwa7dy lewa7di la7ali lawa7di lewahdi lwahdi la7aly
مخنوق: makhnou2 ma5no2 makhnouk ma5nou2 makhno2
مخنوقه: makhnou2a makhno2a ma5no2a makhnouka
فاشل: fashel fachel fashil
فاشله: fashla fachla
يايس: ya2es
وجودي: wogoodi wogody wujoodi wjoudi wogoudi wjoude
معني: ma3na me3na
فايده: fayda faida fayde
حل: 7al 7all
كلشي: kolchi kolshi kelshi kulchi koulchi
شي: shi chi ishi
حاجه: 7aga 7aja haja
وصيتي: wasiti wasiyti wasiyyeti
اشنق: ashno2 ashna2 nashnok achnok nchno9 ashnoq ochno9
ناوي: nawi nawe
واقف: wa2ef wa2if wagef waqef
على وشك: washak
ضحك: de7k do7k dahk dohk dehk di7k da7k d7ek
جوع: goo3 joo3 jou3 gou3 gu3 ju3 jo3
جوعا: go3
برد: bard
حر: 7arr el7ar l7arr 7ar
فيك: feek fik feeki fiki fikon fikom fekon fihon feeha fiha
عليك: 3aleik 3aleek 3lik 3alek
شغل: shoghl shogol shughl choghl sho8l
دوام: dawam
امتحان: emte7an imtihan
امتحانات: emte7anat imtihanat
بحبك: ba7ebak ba7ebek bhebak b7ebbak bahebak bahebek b7ebik
سنين: sneen snin
زمان: zaman zamen
كنت: kont kent kunt kount
اختي: okhti o5ty o5ti khti okhty
اخي: akhi a5i akhy akhouy
صاحبي: sa7bi sahbi sa7by
صاحبتي: sa7bti sa7betti sa7bty
صديقي: sadi2i sadiki
صديقتي: sadi2ti
قال: 2al gal qal
قالت: 2alet galet 2alit
بيقول: bey2oul bi2oul by2oul bey2ol
بتقول: bet2oul bt2oul bet2ol
يقول: ye9oul ygoul y9oul
مسافر: msefer mesafer msafer
مسافره: msafra mesafra msefra
اجازه: agaza ejaze
عيد: eid 3eed
هنا: henna
ليش: lesh leish leysh lech
ليه: leh leih
علاش: 3lach 3lech 3lash 3alech
يستاهل: yestahel byestahel mestahel btestahel testahel
اختفي: akhtefi a5tefi ekhtefi nekhtfi nekhtefi
انا: ana ena
نهايه: nehaya nihaya nihaye
نهايتي: nehayti nihayti nihayte
كآبه: ka2aba
اكتئاب: ekte2ab depression ikti2ab depressed
مكتئب: mokta2eb mekte2eb
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

// With four consonants a word of the list is told by them alone; a word of the lexicon needs three, and its long vowels too.
const TELLING = 4
const FEWEST = 3

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

/** The word of the lexicon that it sounds like, or nothing. */
export function soundsLike(typed: string): readonly string[] | undefined {
  // A y before a verb: somebody else does it.
  if (typed.startsWith('y')) return undefined
  const word = lexicon.get(skeleton(typed))?.find((each) => sounds(typed, each))
  return word === undefined ? undefined : [word]
}
