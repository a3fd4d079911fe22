// What takes a match back in Spanish: denied, long ago, about somebody else, quoted, advice, a question about medicine, a
// farewell that the post explains. The verb tells the person, so that most of what others do is never matched at all.
// Each rule looks at a bounded number of tokens, or at facts counted once for a text.

import { explained, longAgo, quoted, type Rule, words } from '../rules.ts'
import type { Token } from '../tokens.ts'

// A "no" reaches a match only over these: "no me voy a matar", "no tengo ideas de matarme"; not "no puedo más, me mato".
const REACH = words(`intentaria queriendo me te lo la se voy a iba quiero quisiera quise queria pienso pensaba pensando pense pensado en de que he habia
  hubiera haya tengo tuve tenia tenido intencion intenciones ganas planes ideas idea pensamientos pensamiento planeo pensaria
  es estoy estaba soy nunca jamas mas creo ninguna ningun digo diciendo hablo hablando haria haber quiera vaya llegue
  llegaria era suicidas suicida gustaria deseo vas van intento decir buscando trato tratando busco ni hacerme hoy realmente esta para
  dicho planeando considerando planteo volvi volvere`)
const NEGATORS = words('no nunca jamas ni tampoco sin')
// "Por qué no me mato", "y si no", "no sé si no": the no asks.
const ASKS = words('porque como si aunque hasta')
const JUST_NOT = words('bromeo broma mentira dudo miento exagero jodo')
// "No puedo prometer que no…", "dime una razón para no…", "no sé si…".
const DOUBTED = words('intentando intento tratando trato procurando esfuerzo cuesta costando luchando lucho logro prometer prometo prometerte prometerles prometeros garantizar garantizo asegurar aseguro jurar razon razones motivo motivos excusa dime diganme deci convenceme juro evitar')
const UNSURE = words('para si que cuanto como porque cuando donde cual')
const STOPPED = words('deje dejado dejo dejaron')
const THIRD_VERBS = words(`quiere quieren quieres queres va van vas puede pueden podria intentaron trataron amenaza amenazo amenazaron quisieron
  iban pudieron pretende pretenden busca buscan ha han dejo dejan hizo hacen vino vinieron manda mandan obliga`)
const FIRST = words(`me mi mis yo conmigo mio mia quiero quisiera voy tengo estoy siento soy puedo pienso mato suicido he tome tengo deje escribi
  no ojala para nadie los nos tomar`)
const THIRD = words(`viejo vieja jefita papi mami hija2 compa chavo chava pibe piba ella ellos hermana hermano amiga amigo hija hijo madre padre mama papa prima primo tia tio vecino vecina
  alumno alumna paciente pacientes novia novio esposa esposo marido mujer abuela abuelo suegra suegro chico chica alguien personaje
  protagonista companero companera ex pareja sobrina sobrino cunada hombre senora senor nino nina colega jefe jefa gente cantante actor`)
const ME = words('perdoname perdonenme perdonadme recogeme llevame matame matenme me mi mis yo quiero quisiera tengo')
const TO_US = words('me nos le les')
const HAS = words('se ha han habia habian')
// A participle or infinitive takes its person from the word before it.
const HEADS = /[aei](?:do|r)$/u
const QUESTION = words('duele doleria dolera sufre')
const ASKED = words('pregunto preguntan preguntaron pregunta preguntarle preguntar preguntas')
const WAS_ASKED = words('alguna tenia habia pensaba queria sentia me')
const SAYS = words(`dice dijo dicen dijeron conto contaba escribio escribe confeso grita grito gritaba canta cantaba publico puso mando
  decia dijiste amenaza amenazo repite repetia explico confiesa comento`)
const BETWEEN = words('que a de en con y le les me ya siempre se porque ayer hoy anoche llorando asi por mensaje clase')
const ADVICE = words('te tu vos usted quieras estas tienes tenes sientes sentis piensas pensas estes tengas quieres queres alguien')
const TOLD = words('matarte quitarte suicidarte cortarte morirte ahorcarte tirarte lastimarte hacerte colgarte lanzarte despedirte')
const MINE = words('cabeza mente voz voces pienso pensando cerebro repito digo')
const SOURCES = words(`cancion letra frase pelicula peli serie libro novela poema verso tema llama titulo dice episodio capitulo album disco
  cartel camiseta meme personaje escena canta titula poster obra`)
const AGO_UNITS = words('anos ano decadas decada meses tiempo siglos mucho')
const AGAIN = words(`otra volver vuelvo vuelve volvio volvieron vuelto nuevo sigo sigue siguen todavia aun anoche ayer ultimamente
  actualmente recai regresaron regreso regresan`)
const TURNS = words('y pero ahora hoy')
const YOUNG = words('joven chico chica chiquita chiquito adolescente adolescencia pequena pequeno nina nino secundaria instituto prepa liceo bachillerato colegio juventud')
const YEARS = words('veintipocos treinta ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintipocos veintiuno')
const IMPERFECT = words('estuve queria pensaba deseaba sentia intentaba veia tenia quise')
const RECOVERED = words('terapia superar supere superado tarde hoy ahorano acompano agradezco agradecida agradecido recuperada recuperado sane sanar tratamiento volvi alegro salvo aprendi')
const LEFT = words('dejo dejaron divorcie separe despidieron echaron diagnosticaron paso')
const THEN = words('queria quise pensaba intente corte cortaba tome era estaba tuve sentia')
const WAS = words('tenia era estaba iba vivia')
const MEDICINE = words(`semana semanales error equivoque equivocacion equivocado receta recetadas recetado receto recetaron farmacia farmaceutico medico medica doctor doctora doc
  enfermera olvide olvido dosis interaccion interactua efectos secundarios segura pastillero semanal migrana antibiotico antibioticos
  desayuno desayunar vitaminas vitamina alergia tension presion tiroides diabetes colesterol anticonceptivas anticonceptiva dobles
  doble sintrom consulta pauta tratamiento azucar gripe fiebre catarro resfriado prospecto gotas jarabe inhalador insulina epilepsia artritis
  corazon dolor_de regla dolores fibromialgia botiquin caducadas caducados caducado ordenando viaje jet`)
const TRIVIAL = words(`pintaron pierde perdemos gana atleti perdimos minuto ganamos cancion gano futbol golazo boca river barca madrid colo america campeon campeones equipo misa llaves jefe mensaje audio examen lunes resaca cruda guayabo tarea deberes cola fila trafico wifi dieta pelo 
  flequillo partido gol penal penales vergon whatsapp profe meeting zoom gym sentadillas piernas picante spoiler spoilers spoilearon
  capitulo outfit crush match tinder factura uber profesor exposicion cringe cafe cargador bateria celular movil cumple cena 
  lavadora paraguas vuelo tren3 concierto calor verano humedad madrugar desayuno despertador alarma mates algebra excel reunion`)

const MERE = words(`resaca cruda guayabo flequillo spoiler spoilers llaves paraguas wifi lavadora cringe gol penal penales partido gimnasio gym
  sentadillas misa pantalon lunes tarea deberes cola fila trafico meeting zoom excel factura profe`)

/** "No me voy a matar", "sin intención de matarme", "dejé de pensar en matarme". */
const denied: Rule = (tokens) => (match) => {
  const clause = tokens[match.from]?.clause
  const before = tokens[match.from - 1]
  if (match.tier === 'sign') return before?.clause === clause && before?.word === 'no' && ['me', 'se', 'lo'].includes(tokens[match.from]?.word ?? '') ? 'negation' : undefined
  for (let at = match.from - 1, seen = 0; at >= 0 && seen < 7; at--, seen++) {
    const token = tokens[at]
    if (token === undefined || token.clause !== clause) return undefined
    const next = tokens[at + 1]?.word ?? ''
    if (STOPPED.has(token.word) && next === 'de' && !NEGATORS.has(tokens[at - 1]?.word ?? '')) return 'negation'
    if (NEGATORS.has(token.word)) {
      const earlier = tokens[at - 1]
      const asks = earlier?.clause === clause && ASKS.has(earlier.word)
      const unsure = next === 'se' && at + 1 < match.from && UNSURE.has(tokens[at + 2]?.word ?? '')
      const doubted = tokens.slice(Math.max(0, at - 6), at).some(({ word, sentence }) => DOUBTED.has(word) && sentence === token.sentence)
      return asks || unsure || doubted || JUST_NOT.has(next) ? undefined : 'negation'
    }
    if (!token.filler && !REACH.has(token.word)) return undefined
  }
  return undefined
}

/** Of others: "mi ex quiere matarme", "mi hermana dice que no quiero…", and what the pattern itself says of a third person. */
const third: Rule = (tokens) => (match) => {
  if (match.kind === 'other') return 'third'
  const sentence = tokens[match.from]?.sentence
  const lead = tokens.slice(Math.max(0, match.from - 8), match.from)
  const asked = lead.findIndex(({ sentence: of, word }) => of === sentence && ASKED.has(word))
  if (asked >= 0 && lead[asked + 1]?.word === 'si' && lead.slice(asked + 2, asked + 4).some(({ word }) => WAS_ASKED.has(word))) return 'third'
  const inside = tokens.slice(match.from, match.to)
  const own = inside.some(({ word }) => ME.has(word))
  if (!own && inside.some(({ word }) => word.endsWith('rse') && word !== 'suicidarse') && !QUESTION.has(inside[0]?.word ?? '')) return 'third'
  if (!own && HAS.has(tokens[match.from - 1]?.word ?? '') && HEADS.test(inside[0]?.word ?? '')) return 'third'
  const head = tokens[match.from]?.word ?? ''
  // "Me dejó una carta": without its accent "dejó" is "dejo".
  if (head === 'dejo' && TO_US.has(tokens[match.from - 1]?.word ?? '')) return 'third'
  if (head.endsWith('rme')) {
    for (let at = match.from - 1; at >= 0 && at > match.from - 4; at--) {
      const token = tokens[at]
      if (token?.sentence !== sentence) break
      if (THIRD_VERBS.has(token?.word ?? '')) return 'third'
      if (FIRST.has(token?.word ?? '')) break
    }
  }
  for (let at = match.from - 1; at >= 0 && at > match.from - 8; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token === undefined) return undefined
    if (SAYS.has(token.word)) {
      return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => MINE.has(word)) ? undefined : 'third'
    }
    if (!BETWEEN.has(token.word) && !token.filler) break
  }
  if (own || inside.some(({ word }) => FIRST.has(word) || word.endsWith('rme'))) return undefined
  for (let at = match.from - 1; at >= 0 && at > match.from - 5; at--) {
    const token = tokens[at]
    if (token === undefined || token.clause !== tokens[match.from]?.clause || FIRST.has(token.word)) return undefined
    if (THIRD.has(token.word)) return 'third'
  }
  return undefined
}

/** "Hace diez años", "de adolescente", "cuando tenía quince", "en 2014", "antes"; not "hace meses que", "desde hace". */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const word = (plus: number): string => tokens[at + plus]?.word ?? ''
  const now = word(0)
  if (now === 'hace' && word(-1) !== 'desde') {
    const unit = [1, 2, 3].find((plus) => AGO_UNITS.has(word(plus)))
    return unit !== undefined && word(unit + 1) !== 'que' && !(word(unit) === 'mucho' && word(unit + 1) === 'que')
  }
  if (now === 'antes') return !['de', 'del', 'que', 'muerta', 'muerto', 'morir', 'morirme', 'me'].includes(word(1)) && word(-1) !== 'que' && word(-1) !== 'como'
  if (now === 'epoca') return ['aquella', 'esa', 'una'].includes(word(-1))
  if (now === 'cuando' && word(1) === 'me') return LEFT.has(word(2))
  if (now === 'cuando') return WAS.has(word(1)) || (word(1) === 'yo' && WAS.has(word(2)))
  if (now === 'de' && word(-1) !== 'desde') return YOUNG.has(word(1)) && !['una', 'un', 'la', 'el'].includes(word(1))
  if (now === 'en' && /^(?:19|20)\d\d$/u.test(word(1))) return Number(word(1)) < 2026
  if (now === 'en' && ['la', 'el', 'mi'].includes(word(1)) && YOUNG.has(word(2))) return tokens.slice(Math.max(0, at - 8), at + 8).some((token) => THEN.has(token.word))
  if (now === 'a' && !['llegando', 'llegar', 'llegue', 'llego', 'llegare'].includes(word(-1)) && (word(1) === 'los' || word(1) === 'mis')) return YEARS.has(word(2)) || /^(?:[1-4]\d|[5-9])$/u.test(word(2))
  if (now === 'con' && YEARS.has(word(1))) return word(2) === 'anos'
  return now === 'ano' && word(1) === 'pasado'
}

// "Me quiero matar hace meses": what is wanted in the present is not past, whatever else the sentence says.
const PRESENT = words('quiero voy estoy pienso tengo siento puedo soy deseo')
const past: Rule = (tokens) => {
  const ago = longAgo(looksBack, AGAIN, TURNS)(tokens)
  return (match) => (tokens.slice(match.from, match.to).some(({ word }) => PRESENT.has(word)) ? undefined : ago(match))
}

/** "No quería vivir. Hoy acompaño a otras madres": told in the imperfect, in a text that says how it went on. */
const over: Rule = (tokens) => {
  const recovered = tokens.some(({ word }) => RECOVERED.has(word)) && !tokens.some(({ word }) => AGAIN.has(word))
  return ({ from, to }) =>
    recovered && tokens.slice(Math.max(0, from - 1), to).some(({ word }) => IMPERFECT.has(word)) ? 'past' : undefined
}

/** "Si quieres quitarte la vida, llama": said to a reader; the match itself names no first person. */
const advice: Rule = (tokens) => (match) => {
  const said = tokens.slice(match.from, match.to)
  if (said.some(({ word }) => TOLD.has(word))) return 'advice'
  if (said.some(({ word }) => FIRST.has(word) || word.endsWith('rme'))) return undefined
  const lead = tokens.slice(Math.max(0, match.from - 4), match.from)
  return lead.some(({ sentence, word }) => sentence === said[0]?.sentence && ADVICE.has(word)) ? 'advice' : undefined
}

// "Me tomé las pastillas dos veces": a question for a pharmacist, unless it says what for.
const DEADLY = words('encerrado encerrada encerre bastantes suficientes morir morirme matarme despertar sufrir suicidio acabar siempre sobredosis muero')
const MEANS = /^(?:past|pildor|comprimid|tablet|medic|capsul|bote$|frasco|caja|blister|emojipill|pepas|farmac|remedios|ibuprof|paracet|analg)/u
const medicine: Rule = (tokens) => {
  const asked = explained(new Map([['act', MEDICINE]]), 'medicine')(tokens)
  return (match) => {
    if (match.tier !== 1 && match.tier !== 'sign') return undefined
    const said = tokens.slice(match.from, match.to)
    if (said.some(({ word }) => DEADLY.has(word)) || !said.some(({ word }) => MEANS.test(word))) return undefined
    return asked({ ...match, kind: 'act' })
  }
}

/** "Me quiero matar, me olvidé las llaves jaja": an exclamation, where a laugh and a trifle stand in the text. */
const exclaimed: Rule = (tokens) => {
  const laughs = tokens.some(({ word }) => word === 'emojilaugh')
  const trifle = explained(new Map([['act', TRIVIAL], ['wish', TRIVIAL]]), 'idiom')(tokens)
  return (match) => (laughs ? trifle(match) : undefined)
}

// An operation or a burial: whoever puts things in order before it is not leaving.
const BEFORE = words(`operar operan opero operacion operaciones cirugia quirofano intervienen ingreso paliativos quimio oncologo oncologa terminal
  eutanasia funeral velorio entierro`)
const arranged = explained(new Map(['oblique', 'order', 'given', 'care', 'absent', 'letter'].map((kind) => [kind, BEFORE])))

/** "Mi padre dejó una carta para cada uno": whoever left it is named right before. */
const LEFT_BY = words('dejo escribio hizo regalo eligio pidio preparo guardaba tenia ordeno')
const theirs: Rule = (tokens) => {
  const said = new Set(tokens.flatMap(({ sentence, word }, at) => (LEFT_BY.has(word) && THIRD.has(tokens[at - 1]?.word ?? '') ? [sentence] : [])))
  return ({ from, tier }) => (tier === 'sign' && said.has(tokens[from]?.sentence ?? -1) ? 'third' : undefined)
}

export const rules: readonly Rule[] = [
  quoted({ mine: MINE, theirs: THIRD, sources: SOURCES }),
  third,
  theirs,
  advice,
  denied,
  past,
  over,
  exclaimed,
  explained(new Map([['wish', MERE]]), 'idiom'),
  arranged,
  medicine,
]
