// The Spanish words of pseudonyms, by the indexes of the English ones; a counterpart where the word itself is unkind in some
// country (no "violín", "sendero", "foca", "paloma"). A name is somebody's: words are never moved, only replaced in place.
// Not reviewed by native speakers of every country (decision 0017).

import { agreeing, qualities, things } from './agreement.ts'
import type { Pseudonym } from './pseudonym.ts'

/** "Garza tranquila". */
export function render(name: Pseudonym): string {
  return agreeing(likes, nouns, name)
}

// "Índigo", "turquesa" and what begins with a preposition stay as they are.
const sameForBoth = /^(?:del? |a |sin |índigo$)/

/** What it is like. 128. */
export const likes = qualities(
  `
tranquilo pausado ambarino calmado gentil cálido suave amable constante templado
dorado plateado cobrizo de_bronce rojizo leonado verdeazulado turquesa esmeralda azul índigo coralino jade ocre de_cobalto
de_zafiro de_peltre
soleado de_luna estelar hogareño frondoso del_rocío airoso despejado brillante luminoso reluciente centelleante tornasolado
chispeante titilante
tejido de_ganchillo bordado pintado pulido de_retazos de_madera de_lana de_lino sedoso aterciopelado de_papel de_pana
de_franela a_cuadros
de_mimbre de_cerámica de_terracota artesanal casero moteado jaspeado vaporoso de_algodón alado
costero ribereño del_lago del_bosque de_la_colina de_montaña madrugador/madrugadora vespertino de_mediodía de_verano otoñal
primaveral
sereno plácido acogedor/acogedora abrigado sosegado cobijador/cobijadora leal confiable verdadero entusiasta sincero honesto
afable grácil generoso
amistoso cercano bienvenido considerado curioso jovial ágil siempreverde perenne modesto cuidadoso solícito
cordial genial simpático cortés prudente legendario campestre apacible sin_prisa de_paseo sencillo sutil lírico musical
susurrante murmurante cantarín/cantarina melodioso caminante danzarín/danzarina planeador/planeadora trotamundos
`,
  (masculine) => (sameForBoth.test(masculine) ? masculine : masculine.replace(/o$/, 'a')),
)

/** What it is. 256. */
export const nouns = things(`
Garza+ Petirrojo Pinzón Verdecillo Alondra+ Vencejo Ostrero Andarríos Zarapito Martín_pescador Ruiseñor Jilguero Escribano
Curruca+ Bisbita+
Camachuelo Lúgano Oropéndola+ Azulejo Playero Avoceta+ Garceta+ Ibis Grulla+ Pelícano Albatros Gaviotín Petrel Somormujo
Ánade Éider Milano
Esmerejón Ampelis Arao Fulmar Colibrí Tucán Guacamayo Nutria+ Liebre+ Erizo Ardilla+ Lirón Topillo Cervatillo Alce Reno
Íbice Alpaca+ Poni Coatí Delfín Koala Suricata+ Lince Ualabí Lémur Okapi Chinchilla+ Galápago Tortuga+ Salamandra+ Geco
Caballito_de_mar
Abeja+ Abejorro Grillo Saltamontes Luciérnaga+ Helecho Musgo Trébol Cedro Arce Álamo Aliso Tilo Olmo Roble Abeto Pino
Alerce Enebro Acebo Sicómoro Castaño Secuoya+ Baobab Acacia+ Eucalipto Samán Bambú Morera+ Ginkgo Mangle
Jacarandá Arbolito Avellano Nogal Pinar Corteza+ Prímula+ Campánula+ Crocus Tulipán Loto Peonía+ Hortensia+ Glicinia+
Lavanda+ Madreselva+ Botón_de_oro Diente_de_león Verbena+ Milenrama+ Manzanilla+ Tomillo Brezo Lupino Áster Zinnia+ Hibisco
Vinca+
Geranio Begonia+ Caléndula+ Malvarrosa+ Junco Jacinto Liquen Prado Pradera+ Arboleda+ Soto Explanada+ Seto Vergel Valle
Duna+ Cala+ Bahía+ Ría+ Laguna+ Puerto Remanso Isla+ Atolón Arrecife Espuma+ Onda+ Ola+ Arroyo Estuario Oasis Archipiélago
Guijarro
Cuarzo Ágata+ Granate Topacio Horizonte Brisa+ Llovizna+ Planeta Órbita+ Galaxia+ Nebulosa+ Equinoccio Faro Baliza+
Linterna+ Portal
Porche Jardín Veranda+ Cenador Celosía+ Pérgola+ Glorieta+ Banquito Butaca+ Almohadón Manta+ Colcha+ Mitón Poncho
Jarrita+ Hervidor
Canasta+ Estantería+ Marcapáginas Cuaderno Postal+ Lápiz Tintero Caballete Lienzo Mosaico Tapiz Origami Carrete Dedal Botón
Ovillo Poema Balada+ Soneto Fábula+ Coro Sonata+ Vals Chelo Arpa+ Flauta+ Clarinete Oboe Laúd Guitarra+ Mandolina+ Banjo
Piano
Ukelele Carillón Armónica+ Acordeón Xilófono Kayak Canoa+ Barca+ Brújula+ Atlas Almanaque Telescopio Caleidoscopio
Bicicleta+
Molino Noria+ Casita+ Cabaña+ Mirador Aldea+ Biblioteca+ Taller Estudio Alameda+ Vereda+ Camino Malecón Farolito
Fogata+ Chimenea+ Fogón Carrusel Molinillo Girasol
`)
