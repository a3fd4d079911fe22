// Spanish words that the crisis notice's rules ask for (rules.ts): who is meant, what is denied, what is long ago, what explains.
// One author; no native speaker or clinician has reviewed it.

import { words } from '../rules.ts'

// A "no" reaches a match only over these: "no me voy a matar", "no tengo ideas de matarme"; not "no puedo más, me mato".
export const REACH = words(`
  pensar
  intentaria queriendo me te lo la se voy a iba quiero quisiera quise queria pienso pensaba pensando pense
  pensado en de que he habia hubiera haya tengo tuve tenia tenido intencion intenciones ganas planes ideas idea
  pensamientos pensamiento planeo pensaria es estoy estaba soy nunca jamas mas creo ninguna ningun digo diciendo
  hablo hablando haria haber quiera vaya llegue llegaria era suicidas suicida gustaria deseo vas van intento
  decir buscando trato tratando busco ni hacerme hoy realmente esta para dicho planeando considerando planteo
  volvi volvere
`)
export const NEGATORS = words(`
  no nunca jamas ni tampoco sin
`)
// "Por qué no me mato", "y si no", "no sé si no": the no asks.
export const ASKS = words(`
  porque como si aunque hasta
`)
export const JUST_NOT = words(`
  bromeo broma mentira dudo miento exagero jodo
`)
// "No puedo prometer que no…", "dime una razón para no…", "no sé si…".
export const DOUBTED = words(`
  intentando intento tratando trato procurando esfuerzo cuesta costando luchando lucho logro prometer prometo
  prometerte prometerles prometeros garantizar garantizo asegurar aseguro jurar razon razones motivo motivos
  excusa dime diganme deci convenceme juro evitar
`)
export const UNSURE = words(`
  para si que cuanto como porque cuando donde cual
`)
export const STOPPED = words(`
  deje dejado dejo dejaron
`)
export const THIRD_VERBS = words(`
  quiere quieren quieres queres va van vas puede pueden podria intentaron trataron amenaza amenazo amenazaron
  quisieron iban pudieron pretende pretenden busca buscan ha han dejo dejan hizo hacen vino vinieron manda
  mandan obliga
`)
export const FIRST = words(`
  me mi mis yo conmigo mio mia quiero quisiera voy tengo estoy siento soy puedo pienso mato suicido he tome deje
  escribi no ojala para nadie los nos tomar
`)
export const THIRD = words(`
  viejo vieja jefita papi mami compa chavo chava pibe piba ella ellos hermana hermano amiga amigo hija hijo
  madre padre mama papa prima primo tia tio vecino vecina alumno alumna paciente pacientes novia novio esposa
  esposo marido mujer abuela abuelo suegra suegro chico chica alguien personaje protagonista companero companera
  ex pareja sobrina sobrino cunada hombre senora senor nino nina colega jefe jefa gente cantante actor
`)
export const ME = words(`
  perdoname perdonenme perdonadme recogeme llevame matame matenme me mi mis yo quiero quisiera tengo
`)
export const TO_US = words(`
  me nos le les
`)
export const HAS = words(`
  se ha han habia habian
`)
export const QUESTION = words(`
  duele doleria dolera sufre
`)
export const ASKED = words(`
  pregunto preguntan preguntaron pregunta preguntarle preguntar preguntas
`)
export const WAS_ASKED = words(`
  alguna tenia habia pensaba queria sentia me
`)
export const SAYS = words(`
  dice dijo dicen dijeron conto contaba escribio escribe confeso grita grito gritaba canta cantaba publico puso
  mando decia dijiste amenaza amenazo repite repetia explico confiesa comento
`)
export const BETWEEN = words(`
  mama papa amor hijo hija tia abuela abuelo hermana hermano profe
  que a de en con y le les me ya siempre se porque ayer hoy anoche llorando asi por mensaje clase
`)
export const ADVICE = words(`
  tu tus vos usted ti contigo quieras estas tienes tenes sientes sentis piensas pensas estes tengas quieres queres
  estais teneis quereis pensais llama llamad llamen llame habla hablad hablen busca busquen pide pidan pedi pregunta pregunten
  escucha escuchen escuchad eres sos vales creele creeles creanle acompana acompanala acompanalo prevencion mereces puedes podes
  guarda guarden cuentaselo cuentale hablalo linea telefono recurso recursos senales personas quienes gente
`)
// The first person of a verb: what the match says is the writer's own.
export const OWN_VERBS = words(`
  voy estoy pienso pense mato matare suicido he tome trague deje escribi siento soy puedo necesito intente decidi compre
  conmigo llevo sigo vivo merezco quiero quisiera tengo hago salto
`)
export const AND = words('y pero aunque porque asi entonces')
export const TOLD = words(`
  matarte quitarte suicidarte cortarte morirte ahorcarte tirarte lastimarte hacerte colgarte lanzarte despedirte
`)
export const MINE = words(`
  cabeza mente voz voces pienso pensando cerebro repito digo
`)
export const SOURCES = words(`
  cancion letra frase pelicula peli serie libro novela poema verso tema llama titulo dice episodio capitulo
  album disco cartel camiseta meme personaje escena canta titula poster obra
`)
export const AGO_UNITS = words(`
  anos ano decadas decada meses tiempo siglos mucho
`)
export const AGAIN = words(`
  otra volver vuelvo vuelve volvio volvieron vuelto nuevo sigo sigue siguen todavia aun anoche ayer ultimamente
  actualmente recai regresaron regreso regresan
`)
export const TURNS = words(`
  y pero ahora hoy
`)
export const YOUNG = words(`
  joven chico chica chiquita chiquito adolescente adolescencia pequena pequeno nina nino secundaria instituto
  prepa liceo bachillerato colegio juventud
`)
export const YEARS = words(`
  veintipocos treinta ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
  veinte veintiuno
`)
export const IMPERFECT = words(`
     planee planeaba   cortaba  solia sentia habia
  estuve queria pensaba deseaba sentia intentaba veia tenia quise
`)
export const RECOVERED = words(`
  feliz gracias alegra alegro terapeuta psicologa psicologo recuperacion sobrevivi superviviente sobreviviente contarlo contarla orgullosa orgulloso limpia limpio sobria sobrio sanando sano cicatrices suerte salir  valio sali estable agradezco curo cure
  terapia superar supere superado tarde hoy ahorano acompano agradezco agradecida agradecido recuperada
  recuperado sane sanar tratamiento volvi alegro salvo aprendi
`)
export const LEFT = words(`
  sono separo murio fue
  dejo dejaron divorcie separe despidieron echaron diagnosticaron paso
`)
export const THEN = words(`
  queria quise pensaba intente corte cortaba tome era estaba tuve sentia
`)
export const WAS = words(`
  tenia era estaba iba vivia
`)
export const MEDICINE = words(`
  semana semanales error equivoque equivocacion equivocado receta recetadas recetado receto recetaron farmacia
  farmaceutico medico medica doctor doctora doc enfermera olvide olvido dosis interaccion interactua efectos
  secundarios segura pastillero semanal migrana antibiotico antibioticos desayuno desayunar vitaminas vitamina
  alergia tension presion tiroides diabetes colesterol anticonceptivas anticonceptiva dobles doble sintrom
  consulta pauta tratamiento azucar gripe fiebre catarro resfriado prospecto gotas jarabe inhalador insulina
  epilepsia artritis corazon regla dolores fibromialgia botiquin caducadas caducados caducado ordenando viaje
  jet
`)
export const TRIVIAL = words(`
  pintaron pierde perdemos gana atleti perdimos minuto ganamos cancion gano futbol golazo boca river barca
  madrid colo america campeon campeones equipo misa llaves jefe mensaje audio examen lunes resaca cruda guayabo
  tarea deberes cola fila trafico wifi dieta pelo flequillo partido gol penal penales vergon whatsapp profe
  meeting zoom gym sentadillas piernas picante spoiler spoilers spoilearon capitulo outfit crush match tinder
  factura uber profesor exposicion cringe cafe cargador bateria celular movil cumple cena lavadora paraguas
  vuelo concierto calor verano humedad madrugar desayuno despertador alarma mates algebra excel reunion
`)
export const MERE = words(`
  tramite mamera reunion junta queque pijama teclado
  wifi outfit frizz crush penalty goleada seleccion arbitro spoilearon finde calculo algebra parcial parciales cuatrimestre aguacero apagon autocorrector chisme tacones brackets depilarme depilacion cera vergonzoso bochornoso cringe memes meme stickers karaoke tinder trancon embotellamiento inflacion boletos entradas stream server lag partida ranked juego consola level
  resaca cruda guayabo flequillo spoiler spoilers llaves paraguas wifi lavadora cringe gol penal penales partido
  gimnasio gym sentadillas  pantalon lunes tarea deberes   trafico meeting zoom excel factura profe
`)
// "Me quiero matar hace meses": what is wanted in the present is not past, whatever else the sentence says.
export const PRESENT = words(`
  quiero voy estoy pienso tengo siento puedo soy deseo
`)
// "Me tomé las pastillas dos veces": a question for a pharmacist, unless it says what for.
export const DEADLY = words(`
  encerrado encerrada encerre bastantes suficientes morir morirme matarme despertar sufrir suicidio acabar
  siempre sobredosis muero
`)
// An operation or a burial: whoever puts things in order before it is not leaving.
export const BEFORE = words(`
  operar operan opero operacion operaciones cirugia quirofano intervienen ingreso paliativos quimio oncologo
  oncologa terminal eutanasia funeral velorio entierro
`)
export const LEFT_BY = words(`
  dejo escribio hizo regalo eligio pidio preparo guardaba tenia ordeno
`)
// "Antes de", "antes muerta que": not "in earlier times".
export const NOT_BEFORE = words('de del que muerta muerto morir morirme me')
// "Llegar a los treinta" looks ahead.
export const REACHING = words('llegando llegar llegue llego llegare')
// Told in the past by somebody who says how it went on; "hoy" alone says too little for these.
export const PRETERITE = words('pense intente planee llegue tome corte')
export const HELPED = words(
  'suerte terapia recuperacion sobrevivi superviviente sobreviviente alegro agradezco psicologa psicologo terapeuta enfermera aquisigo',
)
