// Spanish words for the reply guidance (guidance.ts), with tú, vos and usted. Grammar: phrases.ts; without accents, since
// folded text has none. "ñ" is "n" there.

import { openings, phrases } from '../phrases.ts'
import type { GuidanceWords } from './guidance.ts'

const FEELING = `(${[
  'triste|tristes|tristeza|tristisimo|tristisima|(?<!(vale|merece) la )pena|duelo|desconsuelo|desconsolad[oa]s?|desolad[oa]s?|deprimid[oa]s?',
  'destrozad[oa]s?|desesperacion|desesperad[oa]s?|desesperanza|desesperante|angustia|angustios[oa]s?|angustiad[oa]s?|vaci[oa]s?',
  'soledad|sol[oa]s y|abandonad[oa]s?|rechazad[oa]s?|aislad[oa]s?|nostalgia|melancolia',
  'miedo|miedos|temor|asustad[oa]s?|aterrad[oa]s?|aterrador|terror|panico|panicos|preocupad[oa]s?|preocupacion|ansios[oa]s?|ansiedad',
  'nervios[oa]s?|inquiet[oa]s?|agobi[oa]|agobiad[oa]s?|agobiante|abrumad[oa]s?|abrumador|abrumadora|estresad[oa]s?|estres',
  'atrapad[oa]s?|perdid[oa]s?|confundid[oa]s?|confusion|desbordad[oa]s?|superad[oa]s?|saturad[oa]s?',
  'agotad[oa]s?|agotador|agotadora|agotamiento|cansad[oa]s?|cansancio|exhaust[oa]s?|hart[oa]s?|quemad[oa]s?|rendid[oa]s?',
  'enfadad[oa]s?|enfado|enojad[oa]s?|enojo|furios[oa]s?|rabia|ira|coraje|bronca|frustrad[oa]s?|frustracion|frustrante|indignad[oa]s?',
  'impotencia|impotente|dolor|dolid[oa]s?|doloros[oa]s?|duele|doler|herid[oa]s?|lastimad[oa]s?|culpa(?= (por|de|que|no|y|tan|y))|culpable',
  'culpables|verguenza|avergonzad[oa]s?|humillad[oa]s?|humillacion|traicionad[oa]s?|traicion|decepcionad[oa]s?|decepcion|celos',
  'desilusionad[oa]s?|sorprendid[oa]s?|incomprendid[oa]s?|invisible|insegur[oa]s?|vulnerable|alivio|aliviad[oa]s?|feliz(?! (cumple|cumpleanos|ano|navidad|dia|aniversario))|felices(?! (fiestas|pascuas))',
  'felicidad|alegria|content[oa]s?|orgull[oa]|orgullos[oa]s?|ilusionad[oa]s?|agradecid[oa]s?|esperanza|conmovid[oa]s?|emocionad[oa]s?',
].join('|')})`

const feelings = `
(?<!(no (seas|estes|sea|este|te sientas|se sienta|te pongas)|deja de (estar|sentir(te)?)|(debes|deberias|puedes|tienes que|podes|tenes que) (estar|sentirte)) (tan |muy )?)FEELING
`

const understanding = `
(te|os|la|le|lo|les) (entiendo|comprendo|escucho|leo|creo)
(entiendo|comprendo|imagino|veo|me imagino) (muy bien |perfectamente |bien |perfecto )?(que|por que|como|lo que|tu|tus|cuanto|a que)
(puedo|me puedo|alcanzo a) (entender|comprender|imaginar|imaginarme|ver)
(tiene|tienen|hace|hacen) (todo el |mucho |toda la )?sentido(?! del)
(es|era|me parece|parece) (muy |tan |totalmente |completamente |lo mas |de lo mas )?(normal|comprensible|logico|natural|humano) (que|sentir|sentirse|sentirte|tener|estar)
(es|era|me parece|parece) (muy |tan |totalmente |completamente )?(comprensible|humano)
con razon
no me extrana
como no (vas|ibas|va|iba) a
claro que (te|se|lo|la|le|duele|estas|tienes|si te)
(suena|parece|se nota|se ve|se lee) (a |como )?(que|si) 
por lo que (cuentas|contas|dices|decis|escribes|escribis|cuenta|dice|leo)
si (te |le )?(entiendo|entendi|comprendo) bien
(yo )?(tambien )?(pase|he pasado|estoy pasando|paso|pasamos|vivi|he vivido|estuve) (tambien )?(por|en|algo|lo|exactamente)( (lo|eso|ahi|ello|algo|la|el|exactamente|todo))?( (mismo|misma|parecido|similar|eso|esa|situacion|asi|lugar|ahi))?
a mi (tambien )?me (paso|pasa|ha pasado|sucedio|ocurrio) (lo mismo|igual|algo|exactamente|tambien)
me (paso|pasa|ha pasado|sucedio) (lo mismo|igual|algo (parecido|similar)|exactamente|tambien)
yo tambien (me senti|me sentia|lo|habria|hubiera|estuve|estaba|pase|he pasado|senti)
(conozco|se|reconozco) (muy bien |bien |perfectamente )?(ese|esa|este|esta|de que|lo que|como se)( (sentimiento|sensacion|dolor|miedo|vacio|cansancio|hablas|es|siente))
cualquiera (habria|hubiera|se habria|se hubiera|estaria|en tu|se sentiria|reaccionaria|haria)
(gracias|te agradezco|muchas gracias) por (confiar|contar|contarlo|contarnos|contarme|compartir|compartirlo|escribir|escribirlo|abrirte|tu confianza|decirlo|animarte)
(llevas|llevais|lleva|llevan|venis|vienes) (.{0,30} )?(cargando|aguantando|sosteniendo|luchando|soportando|tirando|cuidando|peleando|esperando|remando)
`

const open = `
(que|como|cuando|donde|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|cuantas|desde cuando|hace cuanto|a que|de que|en que|con quien|para que)
(quieres|queres|quiere|te gustaria|le gustaria|te apetece|puedes|podes|puede|podrias) (contarnos|contarme|contar|hablar|hablarnos|hablarme|decirnos|decirme|explicarnos|explicarme|compartir)
`

const closed = `
(que|como|cuando) (tal (si|estas)|te parece si|crees que (deberias|tienes))
que tal
y si
que (esperabas|te pasa contigo|te importa)
como (se te ocurre|pudiste|puedes|podes)
(has|habeis) (probado|intentado|pensado|considerado|ido|hablado)
por que no
a quien le importa
`

const VERB = `(hablar|ir|irte|irse|salir|buscar|dejar|dejarlo|dejarla|dejarte|intentar|intentarlo|tratar|probar|hacer|hacerlo|decir|decirle|decirselo|contar|contarle|contarselo|pensar|olvidar|olvidarlo|olvidarla|olvidarte|perdonar|perdonarlo|perdonarla|perdonarte|aceptar|aceptarlo|pedir|tomar|comer|dormir|descansar|denunciar|denunciarlo|bloquear|bloquearlo|bloquearla|aprender|poner|ponerte|ponerle|valorarte|quererte|amarte|cuidarte|cuidar|ver|verlo|llamar|llamarlo|llamarla|escribir|escribirle|leer|seguir|cambiar|superar|superarlo|soltar|soltarlo|enfrentar|enfrentarlo|alejarte|separarte|divorciarte|ser|tener|centrarte|enfocarte|distraerte|relajarte|calmarte|tranquilizarte|animarte|levantarte|moverte|rezar|orar|confiar|luchar|echarle|mirar|empezar|terminar|marcharte|consultar|consultarlo|acudir|evitar|parar|ahorrar|mantener|mantenerte|darle|darte)`

// "Debes de estar agotada" and "siento que tengas que" are kind: these verbs and what stands before tell advice apart.
const advice = `
(?<!no )(deberias|deberia usted|tendrias que|tendria usted que|habria que) (?!(haber|estar orgullos[oa]|sentirte orgullos[oa]|tener que|poder))\\p{L}+
(?<!(no|lo que|cuando|si|porque|aunque|nada que|cosas que) )(tienes que|tenes que|debes|debes de|necesitas|has de) VERB
(?<!(no|lo que|cuando|si|porque|aunque|que no) )hay que VERB
(?<!(si|cuando|ojala|lo que|como|no) )(podrias|podes|puedes|puede usted) (siempre |tambien |quiza |quizas |tal vez )?(probar|intentar|pedir|hablar con|ir a|acudir|consultar|buscar|llamar a|apuntarte|hacer (ejercicio|una|un)|empezar|tratar de|salir a|ver a un)
(has|habeis|haz) (ya )?(probado|intentado|considerado|pensado en|pensado (ir|hablar|pedir))
(probaste|intentaste|consideraste) (ya )?(con|a|la|el|ir|hablar|hacer|tomar|pedir|de|una|un)
por que no (te |le |lo |la |les |se )*(pruebas|probas|intentas|hablas|vas|dices|decis|cuentas|contas|dejas|pides|pedis|buscas|sales|salis|llamas|escribes|escribis|haces|tomas|bloqueas|olvidas|separas|divorcias|tratas|preguntas|acercas|apuntas|animas|planteas)
(yo que|yo en el lugar de) (tu|vos|ti|usted)
si (yo )?(fuera|fuese|estuviera|estuviese) (tu|vos|usted|en tu lugar|en su lugar)
(yo )?en tu lugar(,)? (yo|me|le|lo|la|haria|iria|hablaria|dejaria)
(te|le|os) (recomiendo|recomendaria|aconsejo|aconsejaria|sugiero|sugeriria)
mi (consejo|recomendacion|sugerencia)
un consejo
lo mejor (que puedes hacer|que podes hacer|es que (te|le|lo|la|hables|vayas|dejes|busques|salgas|olvides|pidas|hagas|descanses)|seria que|que puede hacer)
lo que (necesitas|tienes que hacer|tenes que hacer|debes hacer|deberias hacer) es
te (vendria|vendra|haria|hara) bien (un|una|ir|salir|hablar|hacer|tomar|descansar)
te conviene
`.replaceAll('VERB', VERB)

const orders = `
(prueba|proba|pruebe) (con|a|el|la|los|las|hacer|tomar|hablar|esto|una|un)
(intenta|trata de|procura) (no )?\\p{L}+
(ve|vete|anda|andate|vaya) (a|al|con) (un|una|la|el|tu|terapia|psicologo|psicologa|medico|doctor|terapeuta|urgencias|su|otro|otra|hablar|ver)
ve al (psicologo|medico|doctor|psiquiatra|terapeuta|gimnasio|especialista)
(habla|conversa|platica) (con|primero con) (un|una|el|la|tu|tus|su|alguien|ella|otro|otra|los|las|un|recursos)
(busca|buscate) (ayuda|apoyo|un|una|a un|a una|a alguien|otro|otra|terapia|algo|trabajo|distraerte)
(deja|dejate) (de|ya de) \\p{L}+
(no|ya no) (pienses|piense|le des|les des|te comas|te obsesiones|te rindas|seas|le hables|le contestes|mires atras|pierdas|le hagas|te quedes|llores|dejes que)
(olvidalo|olvidala|olvidate|superalo|superala|sueltalo|soltalo|dejalo|dejala|bloquealo|bloqueala|ignoralo|ignorala|denuncialo|denunciala|perdonalo|perdonala|enfrentalo)
(sal|salga) (a|de|mas|con|al)
sali (a|mas) (caminar|correr|tomar|dar|pasear)
(haz|hace|haga) (ejercicio|deporte|yoga|meditacion|una lista|un plan|terapia|algo)
(toma|tomate) (agua|mucha|un|una|te|tila|tus|aire|distancia|las)
(descansa|relajate|calmate|tranquilizate|tranquila|tranquilo|distraete|animate|despejate|respira hondo|respira profundo)(?=[,.!\\n ]|$)
echale (ganas|valor|un)
(piensa|pensa|piense) (en (positivo|ti|lo bueno|las cosas buenas|tus hijos|tu familia)|positivo|que hay)
mira (el lado|lo bueno|lo positivo|hacia adelante|para adelante)
(se|sea|mantente|mantenete) (fuerte|positiv[oa]|valiente|agradecid[oa]|pacientes?)
(concentrate|centrate|enfocate|enfoca|focaliza) (en)?
(escribe|escribi) (un diario|una carta|una lista|le|lo que sientes)
(pide|pedi|pida) (ayuda|cita|una|un|hora|turno|consejo)
llama (a|al) (?!la puerta)
(dile|decile|digale|diselo|deciselo|cuentale|contale|cuentaselo|pidele|preguntale|escribele|hablale)
(ponte|ponete|pon|ponle) (a|las pilas|limites|en|una|un|de tu)
(apuntate|inscribete|anotate|unete) (a|en)
(aprende|aprende a|aprenda)
(acepta|aceptalo|asumelo)
(confia|ten|tene) (fe|paciencia|confianza|en dios|calma|animo|esperanza)
(date|dale) (un|una|tiempo|animos|tu tiempo)
(sigue|segui) (adelante|tu vida)
pasa pagina
(quierete|valorate|amate|cuidate mas|respetate)
(alejate|apartate|separate|divorciate|marchate)
(consulta|consultalo) (con|a|un)
`

const fillers = `
(por favor|solo|simplemente|quiza|quizas|tal vez|pues|y|pero|o|entonces|primero|tambien|bueno|oye|mira|ay|la verdad|sinceramente|de verdad|en serio|ahora|luego|despues|aun asi|si no|mejor|ya|puedo preguntar|puedo preguntarte|me pregunto|amiga|amigo|hermano|hermana|cielo|carino|hija|hijo|querida|querido)
`

const reported = `
(dijo|dijeron|dice|dicen|decia|decian|diciendo|dicho|digan|diga|aconsejaron|aconsejo el|contaron|oi|escuche|repiten|repetian)
(todos|todas|todo el mundo|la gente|nadie|el|ella|ellos|ellas) (me|te|nos|le) \\p{L}+
(crees|piensas|sientes|pensas|sentis|cree|te parece|creias|pensabas|sentias) (tu |que )?
(siento|lamento|odio|que injusto|injusto|ojala|que pena|que rabia|que horror|duro|horrible|agotador|da rabia) (mucho )?
(como si|sentir|sentia|creia|pensaba)
`

export const spanish: GuidanceWords = {
  feelings: phrases(feelings.replaceAll('FEELING', FEELING)),
  understanding: phrases(understanding),
  open: openings(open, fillers),
  closed: phrases(closed),
  advice: phrases(advice),
  orders: openings(orders, fillers),
  reported: phrases(reported),
}
