// Spanish, tier 1 of the crisis notice: intent, plan, means at hand. Plain letters, no accents, no ñ; the clitic before
// and after ("me quiero matar", "matarme"). One author; no native speaker or clinician has reviewed it. It names no dose or how-to.

export const act = `
<matarme>
me <modal> a/que/de/por/en? <matar>
me <modal> a/que/de/por/en? <aux> a/de/que/por/en? <matar>
me <mato>
me .. suicidar/suicide/suicidaba
suicidarse seria/es .. salida/opcion/solucion/mejor
kill/killing/unalive myself/me
end/ending my life
killearme
<modal> to? kill myself
si me <mato>/mate/suicido
que/y/ni si me mato/mate/suicido
<mejor> me mato/suicido/ahorco/mate
<cuando> me mate/suicide/quite
hasta/antes/dia/que? de? me mate/suicide
porque no me he? <mato>/mate/matado/suicido/suicide/suicidado
<voz> .. matate/suicidate/tirate/salta/saltes/mate/suicide/mates/suicides/matarte/cortate
matate matate
quitarme/quitandome/arrebatarme/arrancarme/quitarmela la/mi <puta>? vida
me <modal> a/que/de/por/en? quitar/quitado/quitando/arrebatar/arrancar la/mi vida
me <modal> a/que/de/por/en? <aux> a/de/que/por/en? quitar/quitado la/mi vida
me quito/quite/quitare/quitaria/quitara/quitase/quitaba la/mi vida
quitarse la vida es/seria .. salida/opcion/solucion
<acabar> con mi/la <puta>? vida/existencia
<acabar> con mi/este/esta/el/tanto/todo/tanta este/esta/el/mi? sufrimiento/dolor/agonia/tortura/calvario/tormento/martirio/sufrir/infierno
<modal> a/que/de/por/en? .. <acabar> con todo/esto
<acabar> con todo/esto <ya>
<acabar> con todo/esto de una buena? vez
<ganas> de <acabar> con todo/esto
<acabar> conmigo mismo/misma
acabarlo/terminarlo/acabarla/terminarla todo/ya/hoy/aqui
<modal> a/que/de/por/en? <acabar> todo/esto <ya>
<poner> fin/final/punto/termino final? a mi/todo/esto/este/esta/la/el/tanto
me .. <cortar> las/los/la/el venas/munecas/cuello/yugular/garganta
<cortarme> las/los/la/el venas/munecas/cuello/yugular/garganta
me .. cortar/corto/corte/cortarme profundo/hondo/fuerte .. morir/desangrar/acabar/sangre/venas/muera
desangrarme/desangre
dejarme/dejar/deje/dejo desangrar/sangrar
no para/deja de sangrar
<pegarme> un/el/una tiro/balazo/plomazo/disparo/bala/escopetazo/tiros
me <modal> a/que/de/por/en? <pegar> un/el/una tiro/balazo/plomazo/disparo/bala/escopetazo/corchazo
me <pego> un/el/una tiro/balazo/plomazo/disparo/bala/escopetazo/corchazo
un tiro/balazo/bala y? ya/se/listo/fin/adios/acaba
dispararme
me <modal> a/que/de/por/en? disparar
volarme/volarnos los/la/el/las sesos/cabeza/tapa/craneo
me <modal> a/que/de/por/en? volar los/la/el/las sesos/cabeza/tapa/craneo
me vuelo los/la/el/las sesos/cabeza/tapa/craneo
<tirarme> .. <alto>
<tirarme> .. <via>
<tirarme> abajo/debajo/delante/enfrente/frente/adelante
<tirarme> al/a vacio/agua/rio/mar/presa/canal/pozo/barranco/precipicio
me <modal> a/que/de/por/en? <aux>? a/de/que? <tirar> .. <alto>
me <modal> a/que/de/por/en? <tirar> .. <via>
me <modal> a/que/de/por/en? <tirar> abajo/debajo/delante/enfrente/frente/adelante
me <modal> a/que/de/por/en? <tirar> al/a vacio/agua/rio/mar/barranco/precipicio
me <tiro> .. <alto>
me <tiro> .. <via>
me <tiro> abajo/debajo/delante/enfrente/frente
me <tiro> al vacio/agua/rio/mar
<tirarme> desde/del/de .. piso/planta/aqui/alto/arriba
me .. <tirar> desde/del/de .. piso/planta/aqui/alto/arriba
<saltar> .. <alto>
<saltar> .. <via>
<saltar> al vacio
<saltar> desde/de/del aqui/arriba/alto/piso/decimo/quinto/edificio
<saltar> y .. acaba/acabe/termina/termine/listo/ya/fin/adios
no se si saltar
si salto/brinco/aviento
<estrellar> el/mi/la/con/contra .. <muro>
estrellarme .. <muro>
me <modal> a/que/de/por/en? estrellar .. <muro>
meterme/entrar/caminar/metiendome en/al/hacia el? mar/rio/agua .. no/hasta/nunca
ahogarme en/con/a el/la/mi? mar/rio/banera/presa/bolsa/agua/tina/proposito
<tomar> .. todas las/mis/estas/esas/sus .. <pasti>
<tomar> .. todo/toda/entero/entera/enterito/completo/lleno el/la/del/de/un? <bote>/medicamento/frasco
<tomar> .. el/la/un/una/medio/este/dos/tres <bote> .. entero/entera/completo/completa/enterito/de/pastillas
<tomar> un/el/este monton/punado/puno/chingo/monton/vaso/litro de .. <pasti>/cloro/veneno/lejia/insecticida/raticida
<tomar> .. <muchas> <pasti>
<tomar> <muchas> <pasti>
<tomar> .. <pasti> .. <morir>
<tomar> .. <pasti> .. no despertar/despertarme/volver/sufrir
<tomar> .. <pasti> .. para/y .. acabar/dormir/terminar .. siempre/vez/todo/conmigo
<tomar> .. <veneno>
<tomar> .. pastillas hace .. minutos/rato/horas
<pasti> .. para/hasta .. <morir>/despertar/acabar/dormirme/matar/siempre
me las/los voy/quiero/pienso a? <tomar> todas/todos/ya/hoy/esta
me las/los tome/tomo/tomare/trague todas/todos
tomarmelas/tragarmelas/tomarmelos/tomarlas
empastillarme/atiborrarme/atracarme/hincharme/inflarme/empacharme
<modal> a/que/de/por/en? .. sobredosis
<tomar> .. sobredosis
sobredosis <ya>
<ganas> .. sobredosis
sobredosis de .. <pasti> .. <ya>
<cuantas> <pasti> .. <morir>/<matar>/<matarme>/despertar/falta/tomar/tomarme/letal/mortal/suficientes/hacen/bastan/necesito/sobredosis
<cuantas> .. despertar/despertarme/<matarme>/morirme/morir
<como> .. <matarme>
<como> .. <morir> sin/rapido/dolor/sufrir
<como> .. <matar> sin/rapido/dolor/sufrir
manera/maneras/forma/formas/metodo/metodos/modo mas? rapida/rapido/facil/indolora/indoloro/segura/seguro/tranquila? de/para <morir>/suicidio/suicidarse/<matarme>/matarse/irme/hacerlo/acabar
manera/forma/metodo/metodos de/para? suicidio/suicidarse/suicidarme/matarse
<morir> sin dolor/sufrir/sentir
<pensar> en/con/sobre/de/el? suicidio/suicidarse/quitarme
<pensar> .. suicidio
suicidio es/parece/seria/como/sea .. opcion/salida/solucion/camino/respuesta/alternativa
unica/sola/ultima salida/opcion/solucion/manera/forma/alternativa/escapatoria .. <morir>/muerte/suicidio/matarme
<queda> .. <morir>/muerte/suicidio
no queda .. que/mas <morir>/<matarme>
mi suicidio/suicido
<nota> de suicidio/suicida
<nota> suicida
mi/mis/la/las <nota> de despedida
escribi/escribo/escribiendo/escrito/escrita/redactando/dejado/deje/dejo/hice/termine .. <nota> .. despedida/suicidio/adios
<nota> de despedida .. escrita/lista/listas/escritas/hecha/terminada/mesa/hechas
<tengo> <muchos>? pensamientos/ideas/ideacion/ideaciones/tendencias/impulsos/intenciones/deseos/ganas .. suicida/suicidas/suicidarme/suicidio/matarme
pensamientos/ideas/impulsos suicidas .. <vuelven>
<vuelven> .. pensamientos/ideas/impulsos/ideacion suicidas/suicida
mis pensamientos/ideas suicidas
soy/estoy/siento/ando/siendo/feeling/am/im suicida/suicidal
i am suicidal
suicidal thoughts/tonight/again
<tengo> un/el/mi/todo plan .. <morir>/<matarme>/irme/hacerlo/acabar/matarme/listo/hecho/hoy/noche
tengo planeado/pensado/decidido/planeada/calculado todo/como/el/mi? .. <morir>/<matarme>/muerte/suicidio/hacerlo/irme/hacer/dia
se como/donde/cuando .. hacerlo/voy/hare/haria/hacer
<pensar> .. como/cuando/donde .. hacerlo/lo/hare/haria
<planear> .. mi/la/el muerte/suicidio/final/partida
<planear> como/cuando/donde <morir>/matarme/hacerlo/irme
<fijar> .. fecha/dia/hora/lugar .. <morir>/<matarme>/irme/muerte/suicidio/hacerlo/final
tengo/puse/pongo/hay/puesta fecha para/de .. <morir>/irme/muerte/matarme/hacerlo/partida
<comprar> .. <soga> .. <matarme>/listo/lista/usarla/hacerlo/hoy/noche/escondido/escondida/guardado
<comprar> <veneno>
<comprar> .. <veneno> .. <escondido>
<tengo> .. <arma> .. <amano>
<tengo> <articulo>? <soga> <lista>
<soga> .. esta/estan lista/listo/preparada/puesta/colgada/cuello/atada/amarrada/colgando/listas
<soga> al/en/alrededor .. cuello
<soga> .. lista/preparada/colgada/amarrada/atada/puesta
amarre/ate/amarrando/atando/colgue/colgando/amarrado/atado/amarrada/nudo/preparando/prepare .. soga/cuerda/lazo/mecate/sabana/cinturon
nudo/lazo de/en la/el soga/cuerda/horca
la horca/soga
<arma> .. <amano>
<pistola> cargada/cargado/en/contra/apuntando
<cuchillo> .. en/contra/junto/sobre/a el/la/mi/las/mis garganta/muneca/munecas/venas/cuello/brazo/corazon/pecho
apuntandome/apuntarme/apunte .. pistola/cabeza/sien/arma
<pasti> .. <delante>
<tengo> .. <pasti> .. <lista>
<tengo> .. <pasti> .. <delante>
<mirar> .. <pasti>
<mirar> .. <soga>
<mirar> el/la/las/los/este/un/una cuchillo/navaja/pistola/cuerda/vias/vacio
<contar> .. <pasti>
<guardar> .. <pasti> .. para/desde/dia/cuando/hasta/suficientes/escondidas
llevo .. <guardar> .. <pasti>
<borde> del puente/edificio/balcon/anden/barranco/precipicio/acantilado
el/un paso/pasito y .. acaba/acabo/termina/listo/fin/adios/ya/acabara
esperando/espero/espere/cuando que? .. <duerma> .. <hacer>
esperando/espero a? que .. <duerma>/vayan/salgan
lo/la <voy> a? <hacer> <ya>
lo <voy> a? <hacer> de una/verdad/nuevo
<voy> a? <morir> <ya>
<ya> .. <voy> a <morir>
me <voy> a <morir> <ya>
me <voy> de este/esta/el mundo/vida/tierra .. <ya>
me <voy> de este/esta mundo/vida/tierra
<ya> <muero>
<ya> me <muero>/muera/morire/moriria
me morire/mato <ya>
morire <ya>
<quiero> .. <morir> <ya>
<quiero> <morir> por mi propia mano
hoy/noche .. dia/noche en/que .. <morir>/muero/acabo/acaba/hago/vida
<dano> .. <ya>
<dano> de verdad/grave/serio/irreparable/mucho
<voy> a <hacerme> dano
me <voy> a? hacer dano/algo
<cometer> .. <locura>
<hacer> una/alguna/algo <locura>
no <confio> en mi/quedarme
<tengo> miedo de/a/por lo? que? <hacer>/hacerme/pueda/puedo/haga/hacer/mi .. <locura>/dano/mismo/misma/hacer/hacerme
miedo de mi mismo/misma
miedo de quedarme/estar sola/solo .. <dano>
<dejar> sola/solo .. <dano>
no estoy a salvo/segura/seguro .. sola/solo/conmigo/casa/noche/hoy/misma/mismo
no estoy a salvo
no puedo/podre mantenerme .. salvo/segura/seguro
alguien/ayuda/ayudenme/porfavor/favor .. antes de/que .. haga/hacer/cometa/mate/matarme/tarde
detenganme/detenganme/parenme/paradme/frenenme
nadie me/puede/va/podra .. parar/detener/impedir/pararme/detenerme/frenar/impedirlo/salvar
nada .. parar/detener/detenerme/impedir/pararme .. hoy/vez
no intenten/intenteis/traten/trateis/intentes .. <salvar>
es/muy demasiado? tarde para/por? .. salvarme/ayudarme/mi/pararme
esta vez .. si/no .. <fallar>
esta vez si/va/voy a/lo? <hacer>/en/lograr/conseguir/serio/verdad
esta vez lo .. logro/consigo/lograre/conseguire/hago/hare
<intentar> otra/de/una/nuevo/hoy/ayer/anoche .. vez/nuevo/suicidio/suicidarme/matarme
lo volvere/vuelvo/voy a? intentar/intentarlo/volver
volvere/vuelvo/voy a? volver? a? intentarlo/intentar
<intento> de suicidio .. <ya>
tuve/tengo/fue/mi/otro/segundo/tercer/ultimo intento de suicidio/suicida
sobrevivi/salve .. intento .. vuelvo/volver/volvere/otra
intente/intentado <matarme>/<morir>
<seguro> que/de <morir>
asegurarme/asegurar/asegure de/que? .. <morir>/funcione/funcionar/muero/muerto/muerta
elijo/escojo/elegi/escogi/prefiero <morir>/muerte .. <ya>
elijo/elegi/escojo morir/muerte
llego/llegada/es/era la/mi/el hora/momento/dia de/para <morir>/irme/partir/acabar/matarme/despedirme/marcharme
mi hora llego/ha
mi muerte es/sera/va/hoy
encerrado/encerrada/encerre/bano .. <soga>/<pasti>/cuchillo/navaja/pistola/cuter
emojipill .. <ya>
<ya> .. emojipill
voy/quiero/listo/lista/hacer/hare .. emojipill
todo/toda/todas/mas/esto/siempre emojipill
emojipill es/todas/adios/fin/acaba/termina/bye/ya
<duele> .. emojipill
<ya> .. <acabar> con todo/esto
<acabar> con todo/esto y/para/porque
decidido/decidida .. <acabar> con todo/esto
tengo un plan y
tengo/consegui lo que/necesario .. hacerlo/matarme/<morir>
tengo todo listo/preparado/planeado/comprado/decidido .. hacerlo/hoy/noche/irme/matarme
gonna/want/going/to overdose/od
overdose .. <ya>
hay un/una <soga>/<pistola> en
cometer/cometa/cometo suicidio
elegir/escoger .. como/cuando <morir>
<ganas> de <tirarse>
<quiero> <tirarse>
me <cortar> .. profundo/hondo/profundas
<tengo> .. <veneno> .. <lista>/vaso/servido/tome/mano
<veneno> .. vaso/servido/listo/preparado
<cuando> .. me tome/tomo/trague .. veneno/pastillas/todo
no me? <confio> de/en mi
no me? <confio> de? quedarme
no puedo confiar en mi
<quitar> de en medio
quitarme de en medio
me <modal> a/que/de? quitar de en medio
tengo .. como/con_que/donde hacerlo
por lo que <voy> a? hacer
perdon/perdonenme/perdonadme/perdoname/perdone .. lo que .. hacer/hice
perdon/perdonenme/perdonadme/perdoname/perdone .. lo que hare/hago/estoy
la/las/el/los/una/un <soga>/<pistola>/<cuchillo> .. tengo
las/la <pasti> las/la .. tengo
tengo .. la/las <carta> .. <pasti>/<soga>
me .. volado/volaria/volaba/volara la/los/las cabeza/sesos/tapa
me .. volado/volaria/volaba/volara .. tapa/sesos
<valor> para/de/pa <matarme>/saltar/hacerlo/<tirarme>/cortarme/irme/<tomar>/<morir>/quitarme/acabar/terminar/dispararme
<valor> para/de/pa .. hacerlo/matarme/quitarme/cortarme
solo .. falta .. valor/coraje
<tomar> todo lo que
<tomar> todo lo del
<tomar> .. <pasti> .. miedo/ayuda/arrepiento/adios/perdon/cuantas/sueno/pasar/pase/despierto/salga
<tomar> .. <muchas> .. miedo/adios/perdon/pasar
me <encontrar> .. <muerto>
<voz> .. me aviente/tire/lance/salte/mate/corte/suicide/ahorque/cuelgue/avientes
es/llego hora emojimeans/emojipill
emojimeans perdon/adios/chau/bye
se exactamente/perfectamente/bien como/que/lo/donde/cuando .. tomar/tomarme/hacer/hacerlo/saltar/voy
se como/que/cuanto .. tomar/tomarme
duele/doleria/dolera/sufre <matarse>/colgarse/desangrarse/<morir>
voy a hacer lo mismo
donde lo? intente/intentado
a la tercera/segunda/proxima no .. bajo/fallo/vuelvo/falla
la tercera/proxima es/sera .. vencida/definitiva/buena
<tomar> las/los <pasti> de mi/mama/papa/abuela/ella/el
<tomar> .. <pasti> .. monton/muchas/demasiadas
yo voy a hacer lo mismo
salida/solucion/opcion/camino/final/alternativa .. suicidio
<pasti> .. bastantes/suficientes
bastantes/suficientes <pasti>
<coger> .. <pasti> .. no despertar/despertarme
<coger> .. <pasti> de/a mi/mama/madre/papa/abuela/padre
terminar/acabar/acabare/terminare/acabo/termino .. colgado/colgada/muerto/muerta/ahorcado/ahorcada/suicidandome/matandome/suicidado
no .. llegar/llego/llegare vivo/viva/con_vida
dejar/deje/dejando/dejo de tomar/comer/tomarme .. <morir>
me <voy> a? <tirar> <ya>/adios/perdon
colgado/colgada/colgarme de una/la/un viga/arbol/rama
<noestar> para/en tu/su/el/la boda/graduacion/cumpleanos/nacimiento/bautizo .. perdon/perdoname
no tengo/siento/da/hay miedo .. hacerlo/irme
cortando .. no puedo parar/dejar
no puedo/paro parar?/dejar? de cortarme
idea/ideas/pensamiento/tentacion/opcion/posibilidad/ganas del/de el? suicidio
<quiero> moriryaa
hacerlo .. cuando .. <duerma>
plan .. es hacerlo
<tengo> .. <pistola> .. mesa/mano/cama/cargada/cargado/cajon/aca/aqui/boca/sien/mochila
<abrir> .. gas .. <dormir>/<morir>/esperar/siempre/noche/abierto/hoy
voy a abrir el? gas
dejar/deje/dejo el? gas abierto
monoxido
motor encendido/prendido .. garaje/cochera/coche/cerrado/carro
inyectarme/pincharme .. toda/todo/insulina/aire/entera
no despertare .. manana/nunca/mas
no voy a despertar .. manana/nunca/mas
me voy para no volver
dosis letal/mortal
<pasti> .. letal/letales/mortal/mortales
nudo .. tutorial/video/youtube/corredizo/horca
tutorial/video/buscando/aprendi/aprendiendo .. nudo
<matarme>/suicidio/<morir> es lo unico
a punto de hacerlo/saltar/tomarmelas/tirarme/cortarme/lanzarme/aventarme/tragarme
cerca/punto/borde de hacerlo
vias/puente/tren/trenes/ventana/balcon/metro/azotea .. tienta/tientan/tentador/tentadora/llaman
encerrado/encerrada en el coche/auto/carro/garaje/bano con
manguera .. escape/auto/coche/carro/tubo
altura .. balcon/ventana/puente/azotea/suficiente
<tomar> algo para .. <morir>
silla .. soga/cuerda/cinturon/viga
<estoy> .. con un/una <cuchillo>/<pistola>/<veneno>/<soga>
me van/vais/vas a encontrar .. <muerto>/colgado/colgada/tirado/tirada/manana
<modal> a/que/de? <acabar> de una buena? vez
quitarme del/de camino/mapa/mundo/este
borrarme del/de mapa/mundo/este
me <voy> a dejar morir
dejarme morir
pacto suicida
pacto de suicidio
no llamen/llameis/llames a nadie/policia/ambulancia/emergencias
no llamen/llameis/llames a? la? ambulancia/policia
lo hice .. pastillas/perdon/adios
ultimo paso .. saltar/hacerlo
me cuelgo de/del/en/hoy/manana
me enveneno/envenene/envenenare
<pensar>/plan/toca .. <acabar> con todo/esto
<acabar> con todo/esto de una
<ganas>/<pensar> .. <tirarme>
lo vuelvo/volvere/volveria a hacer/intentar
suicidio .. <pensar>
<tengo> <articulo>? <cuchillo> <lista>
<tengo> <articulo>? <pistola> <lista>
<soga>/<pistola>/<cuchillo> .. y estoy sola/solo
<pasti>/<veneno> .. y estoy sola/solo
<veneno> .. <ya>
<tengo> .. <pasti> para <ya>
<coger>/<comprar> .. <cuchillo>/<pistola>/<soga> para <ya>
nudo .. viga/cuello/preparado/hecho
sobredosis .. lo vuelvo/volvere
no .. van .. pensamientos/ideas/impulsos/ganas suicidas/suicida
no .. van .. ganas/ideas/pensamientos de <matarme>/<morir>
<ganas>/<pensar> .. <tirarse>
un paso/pasito de hacerlo/saltar/tirarme/tomarmelas/acabar
<voz> .. ordena/manda/pide/obliga/dice .. salte/saltar/tire/mate/corte/cuelgue/haga
listo/preparado/lista/preparada todo? para irme/partir/<morir>/hacerlo
<ya> .. me cuelgo
<alto> .. me <modal> a? <tirar>
<via> .. me <modal> a? <tirar>
<alto> .. <quiero> <tirarse>
<ya> me cuelgo
en la noche me cuelgo/mato/suicido
noche me cuelgo/mato/suicido
`
