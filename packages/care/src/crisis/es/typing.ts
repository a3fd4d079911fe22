// How Spanish is typed on a phone, for the crisis notice: text-speak, words run together, spelling by ear (b for v, k for
// qu, no h), Caribbean and Andalusian endings. Words of one author, reviewed by no native speaker yet.

import { latinAlike, latinSigns, splitWord } from '../spelling.ts'
import type { Typing } from '../tokens.ts'

// One line each: the plain words, then the ways they are typed.
const lines = `
que: q k ke qe qu ki
porque: xq pq porq xk pk xke xque porqe xqe pork porke
por: x
para: pa pra p
para el: pal
te: t
me: m mee
de: d
se: s
no: n nop nel
mas: ma maz
con: c cn
tambien: tmb tb tmbn tbn tambn
mucho: muxo mxo mcho
muchas: muxas
nada: nd na nda nah
nadie: ndie nadien naide
todo: tdo to tod
todos: tds tods tdos to2 todes todxs
todas: tdas todaz
esto: sto
estoy: toy stoy stoi toi estoi
esta: ta sta
estamos: tamos
estar: star tar
estas: tas
este: ste
quiero: kiero qiero kero qero kro qro kiro kieroo quero kiiero qier quieroo
quieres: kieres qieres kres
quiere: kiere qiere
querido: kerido
querer: kerer qerer
cuando: cndo kuando qndo cuand qando
como: cmo komo km
aqui: aki aky aqi akii
hoy: oy hoi oi
hacer: acer aser haser hcer
hacerlo: acerlo aserlo haserlo
hago: ago
he: e
hasta: asta hsta
hay: ai
haya: aya
hora: ora
hijos: ijos
hubiera: ubiera uviera huviera
habia: abia avia
haber: aber
ya: ia yaa yah
yo: io
voy: boy voi boi vy voii
vida: bida vda bda
vivir: bivir bibir vibir vivr bvir
viviendo: biviendo bibiendo vibiendo
vivo: bibo bivo vibo
viva: biba biva
vez: ves bes vs
matar: mtar matr amtar
matarme: mtarme matarm mtarm matarmee matrme mtrme
suicidar: suisidar zuicidar suicidr suizidar
suicidarme: suisidarme suicidarm suizidarme
suicidio: suisidio suizidio sewerslide
suicido: suisido
morir: mrir moriir morrir
morirme: morirm mrirme
muero: mueroo mro muelo
muerto: muelto
quitarme: kitarme qitarme kitarm
quitar: kitar qitar
quito: kito qito
pastillas: pastiyas pstillas pastillaz pasti pastill pastiias
esta noche: tanoche estanoche
noche: nche noxe
manana: mnn mnna mna manna mananaa
dios: diox
adios: adio adioz adiox ciao chaoo
chao: chaito chaitos chaooo ciaoo
bien: bn bin
mal: ml
solo: slo zolo
sola: zola
siento: 100to ziento sieno
corazon: kora corason
ayuda: alluda aiuda ayda auida hlp help ayudaa
ayudenme: aiudenme alludenme
puedo: pdo puedoo pueo puedi
no puedo: nopuedo
ya no: yano
nadie me: nadieme
mi: mii
favor: fvor
porfavor: xfa xfavor porfa porfas pofavor xfis pls plis plz please pliz porfis xf porfi plox
estuviera: stuviera
despertar: dspertar desperta dispertar
desaparecer: desapareser dsaparecer
decision: desicion decicion desision
cansado: cansao kansado
cansada: kansada cansaa
hecho: echo
emojilaugh: jaja jajaja jsjs jsjsjs xd xdd xddd lol lmao jeje jejeje jijiji kajskajs jajaj ajaj ajaja ajajaja jajajaj jajajaja haha hahaha kjj jjj jjjj kkk lmaoo omgxd
cabeza: kbza cabesa cabza
hermano: hno
gracias: grax grcs grasias grasia thx thanks
besos: bss
siempre: smpre sienpre simpre
mama: mma
hijo: ijo
hija: ija
gente: gnte
final: finl
conmigo: cnmigo kmigo
dia: dya
perdon: prdon perdn
perdonenme: perdonemen perdonenm
noches: nches
cuchillo: cuchiyo kuchillo
aguanto: awanto aguato aguant
extranar: xtranar
pensando: pensandoo
verdad: vrdad verda
ganas: gans gnas
depresion: depre deprecion
pero: xo pro
entonces: ntonces
amigos: amigxs
suicida: suisida
ojala: hojala ohala ojal ojla
nacido: nasido
existir: exixtir esistir
merezco: meresco
necesito: nesecito nececito nesesito necesit
want to: wanna
going to: gonna
i am: im
do not: dont
suicidal: suicidle
pills: pillz
a matar: amatar
a matarme: amatarme
a morir: amorir
a suicidar: asuicidar
un: 1
dos: 2
tres: 3
treinta: 15 18 20 22 24 25 28 30 32 35 36 40 45 50 60 70 80 90 100 150 200
suicida: suicid suicd
igual: =
mas: +
`

/** What carries no weight for a match. "Ya", "muy" and "tan" are among them; "mas" and "solo" say too much. */
const fillers: ReadonlySet<string> = new Set(
  `ya muy tan puro pura re super literal literalmente realmente simplemente sinceramente neta posta mazo bastante tambien
  aun todavia incluso quizas quiza wey guey weon wn parce parcero boludo boluda che bro pues po pe pana man bueno
  osea puta puto pinche jodida jodido maldita maldito fucking punetera ostia hostia joder deveras enserio
  laverdad aveces sinceramente honestamente emoji emojisad totalmente completamente absolutamente verdaderamente nomas
  directamente siquiera mismamente constantemente ultimamente seriamente desesperadamente profundamente
  tranquilamente chabon verga vergas concha cono chucha eh oye`.split(/\s+/u),
)

const pairs: ReadonlyMap<string, string> = new Map(
  (
    [
      'por que=porque',
      'por favor=porfavor',
      'de verdad=deveras',
      'en serio=enserio',
      'la verdad=laverdad',
      'a veces=aveces',
      'sobre dosis=sobredosis',
      'morir ya=moriryaa',
      'morirme ya=moriryaa',
      'suici darme=suicidarme',
      'suici dio=suicidio',
      'ma tarme=matarme',
      'matar me=matarme',
      'suicidar me=suicidarme',
      'morir me=morirme',
      'quitar me=quitarme',
      'cortar me=cortarme',
      'tirar me=tirarme',
      'colgar me=colgarme',
      'ahorcar me=ahorcarme',
      'algun dia=algundia',
      'o sea=osea',
      'a diario=aveces',
      'aqui sigo=aquisigo',
      'ahora ya=ahoraya',
      'ahora no=ahorano',
      'ahoraya no=ahorano',
      'ahora estoy=ahorano',
      'ahora soy=ahorano',
      'ahora vivo=ahorano',
      'ahora tengo=ahorano',
      'ahora ayudo=ahorano',
      'sin embargo=pero',
      'su icidio=suicidio',
      'self kill=suicidio',
      'dia a=diaa',
      'hoy en=hoyen',
      'hoyen dia=actualmente',
    ] as const
  ).map((pair) => pair.split('=') as [string, string]),
)

const hidden: readonly string[] =
  `matar matarme matarnos mato suicidio suicidarme suicidar suicida suicido morir morirme muerte muerto muerta muera
  pastillas vida vivir ahorcarme colgarme cortarme corte cuchillo pistola soga cuerda sobredosis adios puente desaparecer quiero noche hoy odio
  sola solo triste venas tirarme quitarme desvivirme ayuda veneno despertar dolor mierda saltar fin navaja existir`.split(
    /\s+/u,
  )

// Long enough that one wrong, missing or extra letter still leaves no doubt.
const misspelt: readonly string[] =
  `suicidarme suicidio suicidar pastillas despedida sobredosis cortarme ahorcarme matarme morirme quitarme
  despertarme perdonenme tirarme lanzarme aventarme`.split(/\s+/u)

const spelling: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain = '', typed = ''] = line.split(': ')
      return typed.split(' ').map((way) => [way, plain.split(' ')] as const)
    })
    .concat(whole().map((word) => [word, [word]] as const)),
)

/** "Matarte", "quitarse", "tirarlo": words of their own, and no slips of "matarme". */
function whole(): string[] {
  const verbs = 'matar quitar suicidar cortar tirar lanzar aventar ahorcar morir despertar colgar'.split(' ')
  const others = 'suicidan suicidaron suicidara suicidios matarnos mataron'.split(' ')
  return verbs
    .flatMap((verb) => ['te', 'se', 'le', 'lo', 'la', 'les', 'los', 'las', 'nos'].map((end) => verb + end))
    .concat(others)
}

/** As it sounds to most: no h, b and v, c s z x, qu and k, ll and y, g and j, doubled letters. */
function sound(word: string): string {
  return word
    .replaceAll(/qu?(?=[ei])/gu, 'k')
    .replaceAll(/c(?=[ei])|[zx]/gu, 's')
    .replaceAll(/c(?!h)|q/gu, 'k')
    .replaceAll('v', 'b')
    .replaceAll(/gu?(?=[ei])/gu, 'j')
    .replaceAll(/(?<![cs])h/gu, '')
    .replaceAll('ll', 'y')
    .replaceAll(/(?:y|i)(?=$|[aeou])/gu, 'i')
    .replaceAll(/w|gu(?=a)/gu, 'u')
    .replaceAll(/([^r])\1/gu, '$1')
}

/** Typing for a lexicon whose words stand in `texts`: an unknown word is read as the one that sounds like it. */
export function typingOf(texts: readonly string[]): Typing {
  let heard: Map<string, string> | undefined
  const hear = (): Map<string, string> => {
    const words = new Set(texts.flatMap((text) => text.split(/[\s/?<>_.]+/u)).filter((word) => word.length > 3))
    return new Map(Array.from(words, (word) => [sound(word), word] as const))
  }
  return {
    spelling,
    fillers,
    pairs,
    turns: new Set(['pero', 'aunque', 'sino']),
    alike: latinAlike,
    signs: latinSigns,
    hidden,
    misspelt,
    apart: (word, knows) => {
      if (/^(?:[jh]+[aei]+){2,}[jh]*$|^a?(?:ja){2,}j?$|^(?:js|ks|sj){2,}/u.test(word)) return ['emojilaugh']
      if (word.length < 4) return undefined
      heard ??= hear()
      const alike =
        heard.get(sound(word)) ?? heard.get(sound(`${word}e`)) ?? heard.get(sound(word.replace(/([aeiou])o$/u, '$1do')))
      if (alike !== undefined && knows(alike)) return [alike]
      return /matarme|morirme|suicid|quitarme|nopuedo|quiero|kiero/u.test(word) ? splitWord(word, { knows }) : undefined
    },
  }
}
