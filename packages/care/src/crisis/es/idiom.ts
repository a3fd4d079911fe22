// Spanish turns of phrase that only sound like it, for the crisis notice. What one covers, no other pattern may claim.
// One author; no native speaker has reviewed it.

export const idiom = `
me? <muerome> de/del/por/d la/el/lo/los/las/un/una/puro/pura/tanta/tanto? <causa>
me? <modal> a? <morir> de/del/por la/el/lo/los/las/un/una/puro/pura/tanta/tanto? <causa>
<morir> de/del la/el/los/las/pura/puro/tanta/tanto? <causa>
<muerto> de/del la/el/los/las/pura/puro/tanta/tanto? <causa>
me? <muerome> por/x un/una/el/la/los/las/unas/unos/ti/verte/verlo/ir/comer/probar/saber/tener/conocer/volver/ver/que/leer/contarte/abrazarte/besarte/comerme/irme/estar/conocerte/escuchar/hacer/ese/esa/esos/esas/este/esta/vos
<muerto> por/x verte/verlo/ir/comer/probar/saber/tener/conocer/volver/ver/un/una
me? <muerome> emojilaugh
<morir> emojilaugh
me? <modal> a? <morir> emojilaugh
<casi>/x me <muerome>/mato/mate/muero/ahogo/ahogue
<casi> <muerome> de/cuando
no me <muerome>/mato si/con/por
para/pa <morir>/morirse de? <causa>
no <quiero> .. <vivir> .. enchufada/enchufado/conectada/conectado/maquina/maquinas/aparato
me quiero ir a/al/de casa/clase/vacaciones/aqui
me? <mataste>/matas/mata/matan/mataron/matais/matan/matando con/emojilaugh/esos/ese/esa/tus/la/el/los/las/de
<estar> matando
me? <estar> matando a/con estudiar/trabajar/entrenar/estudiando/trabajando/sentadillas/el/la/los
<matarme>/matarse/mataros a/trabajando/estudiando/entrenando/corriendo/haciendo/en/con/por/de
<matarme> trabajando/estudiando/entrenando/corriendo/haciendo/limpiando/cocinando/laburando/currando/preparando/repasando
me <modal> a/que/de/por/en? <matar> de la? verguenza/pena/rabia/risa/amor/oso
me <modal> a/que/de/por/en? <matar> a/de trabajar/estudiar/entrenar/currar/laburar/risa/hambre/pajas/hacer/aburrimiento/amor
me <modal> a/que/de/por/en? <matar> trabajando/estudiando/entrenando/corriendo/haciendo/currando/laburando
me mato/matare/mate/mataba/mataria .. trabajando/estudiando/entrenando/corriendo/haciendo/currando/laburando/trabajar/estudiar/entrenar/risa/haciendo/ejercicio/cocinando/limpiando
me mate .. gimnasio/gym/pierna/piernas
<vanamatar> .. <matarme>
me <vanamatar> a? matar
<familia> me <vanamatar> a? matar
<familia> .. matarme
me <mata> .. si/cuando
matar el/al/un/ese/mi tiempo/rato/bicho/gusanillo/gusanillo/hambre/aburrimiento/mosquito/mosquitos/gusano
matar dos/moscas/mosquitos/cucarachas/hormigas/zombies/zombis/bichos/por
matar a/al mi/su/el/la/un/una/alguien/los/las/todos/jefe/quien/ese/esa
matandome de/con la/el? risa/hambre
me <mataria>/mato por un/una/esas/esos/ese/esa
mataria por
quitarme/quitar/quita/quitando/quitandome la/mi? vida .. encima/master/oposicion/trabajo/social/hijos
<acabar> con todo/esto/todos el/la/los/las/lo/ese/esa/pronto/rapido/antes
<acabar> con mi/la vida en/laboral/social/sentimental/util/sedentaria/personal/loca/amorosa/nocturna
<acabar> con mi/la vida de soltero/soltera/casado/casada/estudiante/fiesta/fumador
<acabar> esto/todo antes/pronto/para/el/rapido/lo
<acabar> con mi/la/el/mis/este/esta/las/los novio/novia/ex/relacion/pareja/marido/mujer/esposo/esposa/contrato/examenes/examen/tesis/master/carrera/amistad/plaga/cucarachas/hambre/pizza/racismo/violencia
<poner> fin a esta/mi/la/una/nuestra/este/el relacion/matrimonio/contrato/amistad/etapa/discusion/conflicto/guerra/noviazgo/trabajo/ciclo/reunion
<cortarme> el/un/las/mi/la/los pelo/cabello/dedo/dedos/flequillo/unas/mano/puntas/barba/melena/fleco/chasquilla/pulgar/unas/pelito
<cortarme> cocinando/pelando/picando/afeitandome/con/haciendo/rebanando
me .. <cortar> el/un/las/mi/la/los pelo/cabello/dedo/dedos/flequillo/unas/mano/puntas/barba/luz/agua/internet/llamada/leche/rollo/digestion/fleco/melena/chasquilla/pulgar
me .. <cortar> cocinando/pelando/picando/afeitandome/rebanando/haciendo/preparando/abriendo/depilandome
me <cortar> con un/una/el/la papel/lata/vidrio/hoja/cuchillo/copa/vaso/afeitadora/cartulina
<tirarme> a/en/al/del/de la/el/mi? sofa/cama/piscina/alberca/playa/arena/pileta/cesped/sillon/tobogan/paracaidas/parapente/bungee
<tirarme> .. paracaidas/parapente/bungee/tirolina/tobogan/piscina/alberca/pileta/trampolin/bombita/clavado
me .. <tirar> .. sofa/cama/piscina/alberca/playa/pileta/sillon/tobogan/paracaidas/parapente/bungee/tirolina
me .. <tirar> a/al/en la? cama/sofa/sillon/piscina/alberca/pileta/playa/pasto/suelo/piso/abismo
<tirarme> .. pedo/cuento/foto/fotos/selfie/farol
<tiro> .. fotos/foto/pedo/cana/rollo
<saltar> .. cuerda/comba/alegria/charcos/paracaidas/piscina/cama/sofa/trampolin/parapente/bungee/olas/valla/torniquete/turno/desayuno/fila/clase/pagina/tema
<colgar> .. telefono/llamada/ropa/cuadro/lavadora/cuadros/cortinas/foto/fotos/medalla/cartel/botas/toalla/hamaca/bandera
colgarme/colgado/colgada del/de brazo/cuello/serie/movil/celular/videojuego/arnes/barra
<pegarme> un/el tiro en el/pie
<pego> un/el/me? tiro en el/pie
volarme/vuela/volo la cabeza .. final/serie/peli/libro/pelicula/disco/concierto/novela/trama
<tomar> .. todo/toda/entera/entero .. cafe/agua/cerveza/vino/leche/te/sopa/helado/pizza/vacaciones/domingo/dia/tarde/semana/fin
<tomar> una/un/el/la/muchas/dos/tres botella de agua/vino/ron/cerveza/champan/tequila/refresco/sidra
<tomar> .. antes/despues/con .. comer/comida/desayuno/cena/desayunar
sobredosis de <rico>
suicidio politico/comercial/profesional/laboral/deportivo/economico/social/colectivo/asistido/empresarial
suicidio de mi/su/un/una/una/el/la/los/las
<prevencion> del? suicidio
escuadron suicida
suicide squad
terrorista/atentado/atentados/bombardero/kamikaze/mision/jugada/comando suicida/suicidas
tengo una/un/la mision suicida
quiero/ganas/gustaria/quisiera .. desaparecer .. fin/finde/vacaciones/playa/verguenza/monte/montana/dias/semana/rato/pueblo/internet/redes/jajaja
<quiero> .. <dormir> .. hasta manana/lunes/domingo/tarde/mediodia/las/tarde/verano/enero/que
<dormir> .. y no <despertar> hasta/temprano/antes/en
no <quiero> <despertar> al/a/temprano/tan/con/el/la/lo/los
no <quiero> despertarlo/despertarla/despertarlos/despertarte
no <quiero> .. <vivir> con/aqui/aca/sola/solo/alli/alla/lejos/cerca/juntos/fuera/bajo/asustada/asustado/aparentando/escondida/enfadada/peleado/peleada
no <quiero> .. <vivir> en el/la/esta/este/otra/otro/una/mi/casa/madrid/piso
no <quiero> .. <vivir> .. ciudad/casa/piso/pueblo/padres/barrio/pais/madre/suegra/novio/novia/capital/calle
no <quiero> .. <estar> aqui/aca .. trabajo/fiesta/clase/reunion/oficina/cena/boda/cuando
no <quiero> <seguir> con el/la/los/las/mi/mis/ella
no <quiero> <seguir> trabajando/estudiando/discutiendo/hablando/saliendo/pagando/viendo/jugando/esperando/casada/casado/leyendo/usando
no <quiero> mas/otra/otro .. dia/manana/ano/semana .. trabajo/clases/lluvia/trabajar/oficina/instituto/calor
no <quiero> .. llegar a .. tarde
no quiero vida
<cansado> .. de <vivir> con/en/aqui/sola/solo/alquiler/lejos/de/aca/juntos
<cansado> .. de/d todo? el/la/lo/los/las/mi/tanto/tanta/trabajo/trabajar/estudiar/correr/caminar/esperar/cocinar/madrugar/limpiar/viajar
<cansado> .. de .. estar aqui .. cola/fila/esperando/parada/parado
<cansado> de todo el/lo/este/ese
sin ganas de seguir con/en/estudiando/el/trabajando/jugando
no .. ganas de seguir con/en/estudiando/el/trabajando/jugando/hablando/la/viendo
no .. sentido seguir con/discutiendo/esperando/pagando/hablando/en
que sentido tiene .. <vivir>/seguir .. con/en/pagando/discutiendo/madrid/juntos
que sentido tiene levantarme .. domingo/temprano
no vale/merece .. pena .. seguir discutiendo/con/hablando/esperando/leyendo
no vale/merece la? pena .. discutir/enfadarse/ir/pagar/llorar/enojarse/pelear/comprar/preocuparse
<vida> .. mierda .. wifi/bateria/futbol
para que <seguir> .. pagando/discutiendo/hablando/viendo/jugando/con/esperando
ojala .. no .. <despierte> .. bebe/nino/temprano/vecinos/perro/peque
ojala .. <acabe> .. verano/examenes/examen/semestre/curso/semana/invierno/turno/clase/reunion/mes/obra/obras/lluvia/calor/partido/pandemia/cuarentena
<quiero> que .. <acabe> .. verano/examenes/examen/semestre/curso/semana/invierno/turno/clase/reunion/mes/obra/obras/lluvia/calor/partido/lunes/peli/serie/temporada
que .. lleve .. al/a/el/de/en
me lleve .. al/el/casa/cine/playa/paseo/susto/chasco/sorpresa/regalo/alegria/bien/premio
<mejor> .. sin el/ella/ellos/esa/ese/alcohol/gluten/tabaco/azucar/redes/movil/celular/pareja
estoy/estamos/estas/estare/esta mejor sin el/ella/esa/ese/alcohol/pareja
<mejor> .. sin mi ex/novio/novia/marido/jefe/movil/celular/coche
<nadie> me <extranar> .. fiesta/reunion/chat
no puedo mas con/de el/la/los/las/tanto/tanta/este/esta/estos/mi/tantos/tantas? trabajo/calor/examenes/examen/dieta/tarea/tareas/deberes/vecino/vecinos/jefe/lunes/ruido/risa/obra/obras/correo/correos/mudanza/master/curro/laburo/pega/chamba/oposicion/tesis/clase/clases/frio/trafico/serie/sueno/hambre/emails/reuniones/gimnasio/emojilaugh/universidad/uni/internet/lluvia/invierno/verano/mosquitos/zapatos/tacones/maleta
no puedo/aguanto mas emojilaugh
no puedo <seguir> .. con/el/la/en/comiendo/trabajando/pagando/jugando
no aguanto mas .. calor/lunes/ruido/vecinos/vecino/jefe/frio/hambre/lluvia/zapatos/sueno/viernes/serie/capitulo/curiosidad/esperar/verte/tacones/verano
no puedo dejar/parar de reir/reirme/comer/ver/leer/escuchar/mirar/jugar/bailar/pensar/cantar
no puedo dormir .. calor/vecinos/ruido/nervios/emocion/mosquito/mosquitos/cafe/perro/ladra/jetlag
<llorar> de .. risa/alegria/emocion/felicidad
llore .. risa/peli/pelicula/boda/final/alegria/felicidad/orgullo/emocion
me ahogo .. risa/vaso
me hundo .. sofa/cama
todo me sale mal .. cocina/receta
odio .. lunes/madrugar/invierno/trafico/vecino/cilantro/coriandro/verano/cebolla
se me <muerome> el/la/los/las/de .. celular/movil/bateria/planta/plantas/telefono/compu/tele/coche/auto/carro/pez
bateria/celular/planta/movil/telefono/coche/compu/carro/auto/laptop/ordenador muerto/muerta/murio/muere/muriendo
punto muerto
hora/horas/tiempo/temporada/mar/naturaleza muerta/muerto
dia/dias de los? muertos
de mala muerte
muerte subita/natural/celular/cerebral/stranding/note
a vida o muerte
hasta la muerte
a muerte con/por
te? <quiero> a muerte
antes muerta que sencilla
tragame tierra
<pasti> en/contra/sobre la mesa/tierra
esta/esto/este/examen/semana/master/trabajo/jefe/calor/dolor/muela/espalda/cabeza/tos/regla/contractura/migrana/rodilla/tesis/carrera/curro/laburo/pega/chamba me <estar>? va/quiere? a? matar/matando/mata
la/mi/el/los/las .. me/ <estar> matando
dame/daria/doy/dar/di la/mi vida por
me salvo la vida
<vida> de/con .. casada/casado/estudiante/perros
fin/final de mi/la/el/este contrato/turno/curso/mes/semana/carrera/ano/temporada/partido
ya me voy a/al/pa/para/porque/q/que/de
me quiero quedar/pelar/casar/comprar/sacar/hacer/tatuar/tenir/apuntar/mudar
despedida de solter/soltera/soltero/ano
<soga>/cuerdas de guitarra/saltar/tender/escalada/escalar/violin/camping/tendedero
saltar la? cuerda/soga/comba
<pistola> de silicona/agua/juguete/pintura/clavos/masaje/calor/nerf/goma/radar
lo voy/vamos a hacer/intentar con/en/manana/otra
voy a hacer una/alguna locura con .. pelo/look
voy a hacer una/alguna locura .. pelo/viaje/comprar/tatuaje/renunciar/raparme/tenirme
locura de viaje/amor/precio/precios/finde/noche
preguntar/preguntarle/preguntas/preguntan/pregunto/hablar .. si/de/por/sobre .. suicidio/<pensar>
me corte/cortaron/cortan/cortaba internet/wifi/luz
al borde de un/una/la/el ataque/colapso/crisis/llanto/quiebra/infarto/desmayo nervios?
me .. un tiro emojilaugh
me .. un tiro de la/el/pura/puro
si .. vez/otra/vuelvo .. me <pego> un tiro
perdon/siento/disculpas por todo lo que dije/ensucie/dijimos/tarde
muero/mori/morir con esos/esas/tus/ese/esa
adios/chau/chao/bye a? todos/todas .. dormir/cama/manana
ultimo/ultima/ultimos dia/noche/semana/dias/post/posteo de/en/del/antes la/el/las/mi? .. trabajo/clase/clases/oficina/universidad/instituto/cole/colegio/fiestas/vacaciones/feria/curso/rebajas/verano/ano/temporada/mes/semana/gira/feriado/secundaria/prepa
se acaba/termina .. oferta/plazo/verano/rebajas/semana/curso/ano
parado/parada/sentado/sentada/esperando en .. anden .. tren
me .. matar en .. gimnasio/gym/clase/entrenamiento/spinning/crossfit
nota .. nevera/refri/refrigerador/heladera
cuerda/soga para saltar/tender/escalar/guitarra/perro
me <tiro> .. ventana/balcon/puente emojilaugh
si pierde/pierden/perdemos/gana/ganan .. me <tiro>/mato/tiro/muero/pego .. ventana/balcon/puente/tiro
me voy con mi/mis <ones> a/al/de/en/por/para
no <quiero> <seguir> con esta/este/ese/esa relacion/carrera/dieta/serie/curso/trabajo/tratamiento/novela/libro/discusion/tema/conversacion
adios/chau/chao/bye a? todos/todas me voy a la? cama/dormir
que .. <acabe> para/por el/ella/ellos
no <quiero> .. <vivir> mas aqui/aca/con/en
no <quiero> <morir> .. <quiero> que .. <acabe>
no <quiero> <morir> .. <quiero> vivir/vacaciones
terminar/acabar/termino/acabo de una vez el/la/los/las/con/esta/este/de
me despedi de cada/la pieza/casa/habitacion/cuarto/rincon/companeros
<morir> de lo
vuelvo/vuelve a ver/oir/escuchar/comer/leer/salir/llamar .. me <tiro>
me salto la/una/el/las/un
ultimo/ultima examen/clase/trabajo/entrega/parcial
examen/examenes/curso y se acabo/acaba
se me/nos acabo/acaba/termino/termina el/la/los/las
pero/menos_mal estoy/sigo viva/vivo
menos mal .. viva/vivo
no <quiero> <seguir> en el/la/mi/ese/esa/un/una
no <quiero> <seguir> en este/esta curso/trabajo/grupo/piso/pais/equipo/carrera/relacion/casa/ciudad/empresa
me? <modal> a? <morir> por/x verte/verlo/verla/ir/comer/probar/saber/tener/conocer/conocerte/un/una
que me <muerome>
la muerte de/del mi/su/mis/sus/tu/un/una/el/la/padre
<pensar> .. en su muerte
no .. futuro en/con/del el/la/esta/este/club/equipo/empresa/pareja
antes de <morir>/morir quiero
quiero .. .. antes de <morir>
<matarme>/<morir>/<tirarse> con este/esta/tanto/tanta/estos/estas/esa/ese/tu/tus calor/trafico/wifi/frio/examen/tarea/lunes/calculo/jefe/grupo/vecinos/ninos/clase/clases/semestre/trabajo/practica/precios/partido/equipo/serie/capitulo/final/temporada/pelo/look/zapatos/dieta/rutina/tesis/fila/cola/gente/lluvia/humedad/materia/profesor/profe/audio/video/foto/noticia/cancion/canciones/bebe/perrito/gatito
me <quiero> .. <morir> con este/esta/estas/estos/ese/esa/el/la/tu/tus
me <quiero> .. <morir> que verguenza/oso/pena/lindo/linda/bonito/tierno/rico/risa/calor/frio/vergonzoso/ternura
me <quiero>/voy a? <matar> con este/esta/tanto/tanta/el/la calor/trafico/wifi/frio/examen/tarea/calculo/semestre/precio/precios/partido/equipo/materia/profesor/dieta
si .. gana/pierde/llueve/cancelan .. me <mato>/muero/suicido/tiro/pego/corto/ahorco
si .. otra/otro/mas/nuevo/vuelvo .. me <mato>/muero/suicido/tiro/pego/corto/ahorco .. emojilaugh
me <muerome> si no/me/te/la/lo/el/se/gana/pierde/llueve/toca/sale
me <muerome> con tu/tus/el/la/este/esta/ese/esa/estos/estas/lo/su/sus
me <muerome> porque/por verlos/que/salga/llegue
me <muerome> de
es/esta/estaba/estuvo/estan para/pa morirse/matarse/suicidarse/matarlo/matarlos/morir
para/pa pegarse/darse/meterse un tiro
<cortarme>/<cortar> .. venas con una/un galleta/lechuga/papel/pan/cuchara/tenedor/regla
me da/dio/va_a_dar algo/infarto/un_infarto/un_patatus/un_yeyo/un_paro
tragame/traganos tierra
que me trague la? tierra
quiero .. enterrarme viva/vivo
vivir/vivo sin cafe/wifi/chocolate/internet/movil/celular/mate/azucar/queso
no puedo vivir sin
no <quiero> .. vivir sin cafe/chocolate/mate/internet/pan/queso/musica
me va la vida en
se me va la vida en/con
quita/quitan/quitando/quito/quitaron anos/dias/meses de vida
hasta que la muerte
morir en el intento
muero en el intento
mate camion
matame camion
me mato/mataste/mataron con/de esa/ese/el/la/lo/risa/eso/su/tu
me <estar> matando
nos vamos a matar/morir
me <quiero> .. <morir> de
te/los/las/la/lo/le/os mato/matare/mataria
quiero/quisiera/ganas de? matar a/al
matarlo/matarla/matarlos/matarlas
mi ex/jefe/suegra me <mataria>/mata/suicida
<morir> y/para renacer/resucitar
resucitar/resucite
me muero y revivo/resucito/vuelvo
<exclamo> se me/nos le? <cayo> el/la/los/las/mi/un/una/de
<exclamo> me/se olvide/olvido/vio/vieron/escucho/equivoque/equivocaron/pintaron/cortaron/toco/salio/sono
me <quiero> .. <morir> con lo/semejante
me <tiro> .. <alto> como/si/cuando .. vuelva/vuelvan/repitan/ponga/pongan/vuelve/vuelven/toque/suene
me <mato>/suicido/tiro/pego si vuelven/suben/repiten/ponen/cancelan/cambian/quitan
me <quiero>/voy a? dar/pegar/meter un tiro/balazo con/de este/esta/tanto/tanta/el/la
que mamera/fila/pereza/hueva/embole/bajon/oso/verguenza .. me <quiero> .. pegar/dar/morir/matar
<pasti> para dormir y/por/que/de
por un/una .. .. mato/mataria
`
