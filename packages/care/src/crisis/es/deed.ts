// Spanish, more of tier 1 of the crisis notice: not safe with oneself, at the edge of doing it, an attempt that is to be repeated, a
// voice that orders, ways that are looked for. With act.ts; one author, no native speaker or clinician has reviewed it.

export const deed = `
no .. segura/seguro/salvo .. .. conmigo/misma/mismo/sola/solo
no estoy a salvo
no .. <confio> .. .. mi/misma/mismo
miedo .. .. lo que .. hacer/haga/hacerme/hago/puedo/pueda/voy
miedo de/a lo que soy/seria capaz
me <voy> a? hacer .. dano
capaz/capaces de hacerme/matarme/hacer .. dano/algo/locura/cualquier
no respondo de mi/lo
no .. .. <dejar> .. sola/solo .. .. <matarme>/hago/hacer/mato
alguien .. .. pare/detenga/frene/impida
que alguien .. .. pare/detenga/frene/impida/saque/rescate
ayuda/ayudenme/ayudadme/socorro .. .. <matarme>/matar/suicidar/pastillas/morirme/mato
necesito .. .. no <matarme>/matarme/hacerlo
si no .. .. me <mato>
si no .. .. <matarme>/mato/suicido/hago
o me <mato>
o .. o me <mato>
no .. <queda> .. .. <matarme>/matar/morir/suicidarme
solo <queda> .. .. <matarme>/morir/morirme/irme
unica .. .. .. <matarme>/morir/morirme/muerte/suicidio/suicidarme/matarse
unico .. .. .. <matarme>/suicidio/suicidarme
mejor .. .. <matarme>/suicidio
<matarme> .. .. solucion/salida/opcion/unica/unico/mejor
suicidio .. .. solucion/salida/opcion/unica/unico
morir .. .. unica/unico salida/solucion/opcion
estoy/ando/vivo/sigo/sintiendome .. .. suicida
ganas .. .. <matarme>/suicidarme
<pensar> .. .. <matarme>/suicidarme/suicidio
<pensar> .. .. <quitarse>
<quiero> .. .. <matarme>
<quiero> .. .. quitarme la/de vida/medio/encima?
<voy> a .. <matarme>
<voy> a .. quitarme la vida
<intentar> .. .. <matarme>/suicidarme/suicidio
<intentar> .. quitarme la vida
trate/tratado/intente/intentado/probe/probado .. de? .. <matarme>/quitarme/ahorcarme/cortarme
intento de suicidio .. .. mi/mio/tuve/hice/ayer/anoche/hoy
mi .. intento de suicidio
falle/fallo/fracase .. .. intento/suicidio/matarme
ni .. .. <matarme> .. .. sale/puedo/sirvo/bien
ni para <matarme>/morir/morirme
<voz> .. .. .. <matarme>/mate/matate/salta/saltes/hazlo/hagalo/tirate/muera/cortate/suicidate/acabe/termine
me .. dicen/dice/grita/gritan/ordena/ordenan/pide/piden/repite/repiten .. .. <matarme>/mate/salte/tire/hazlo/matate/muera/corte
hazlo hazlo
<como> .. .. .. <matarme>/morir/suicidarse/matarse
como .. puedo/puede/hago/hacer .. para .. <morir>/<matarme>/desaparecer
que .. .. <pasti> .. .. <morir>/<matarme>/dormir/letal/matan/mortal
<cuantas> .. .. .. <morir>/<matarme>/letal/mortal/sobredosis/matan
cuanto .. .. .. ahorcarse/ahorcado/desangrarse/desangrado/morir/morirse
cual .. .. forma/manera/metodo/modo .. .. <morir>/<matarme>/suicidarse/dolor/rapida/rapido
forma/formas/manera/maneras/metodo/metodos/modo .. .. <morir>/<matarme>/suicidarse/suicidio/matarse
<buscar> .. .. forma/formas/manera/maneras/metodo/metodos/como .. .. <morir>/<matarme>/suicidarse/hacerlo/dolor
<buscar> .. .. <matarme>/suicidarse/suicidio/soga/veneno/cuerda
morir .. .. sin dolor/sufrir
<tengo> .. .. plan .. .. <matarme>/morir/suicidio/noche/hoy/manana/listo/hecho
<tengo> .. .. decidido/planeado/preparado .. .. <matarme>/suicidio/morir/hacerlo/noche/hoy/manana/dia
<planear> .. .. suicidio/<matarme>/muerte
<tengo> .. .. carta .. .. despedida/suicidio
me .. .. <cortar> .. .. venas/munecas/cuello/yugular
<cortarme> .. .. venas/munecas/cuello/yugular/garganta
<cortar> .. .. las venas
me .. .. pegar/pego/meter/meto/dar/doy .. tiro/balazo/plomazo
<tirarme> .. .. .. <alto>
<tirarme> .. .. .. <via>
me .. .. <tirar> .. .. <alto>
me .. .. <tirar> .. .. <via>
<saltar> .. .. <barandal>/balcon/ventana/piso/edificio/terraza
<tomar> .. .. .. <pasti> .. .. <morir>/matarme/despertar/acabar
<tomar> .. .. todas/todos/todo/entero/entera/completo/completa .. .. <pasti>/<bote>
<tomar> .. .. <bote> .. .. <pasti>
<tomar> .. .. <muchas> .. <pasti>
<tomar> .. .. <pasti> .. .. alcohol/vodka/ron/whisky/vino/cerveza/tequila
<pasti> .. con/y alcohol/vodka/ron/whisky/tequila/aguardiente
<tengo> .. .. <pasti> .. .. <delante>/juntas/todas/guardadas/suficientes/bastantes
<mirar> .. .. .. <pasti>/<soga>/<cuchillo>/vias/vacio
<guardar> .. .. .. <pasti>
<tengo> .. .. <soga>/<pistola>/<cuchillo>/<veneno> .. .. <lista>/mano/cuello/sien/cabeza/boca/muneca/escondida/escondido/debajo/almohada
<soga> .. .. cuello/viga/techo/ventilador/rama/arbol/lampara/tubo
<pistola> .. .. cabeza/sien/boca/sienes/pecho
<cuchillo> .. .. cuello/muneca/munecas/venas/garganta/piel
me <colgar> .. .. viga/techo/ventilador/rama/arbol/lampara/tubo/barra/hoy/noche
me <modal> a? dar/dando/doy/pegar candela
me <modal> a? explotar/reventar/volar/estallar .. cabeza/sesos/contra
reventarme/estamparme/estrellarme/hacerme_mierda/hacerme_pedazos .. contra/con .. .. <muro>/tren/camion
me <modal> a? hacer mierda/pedazos/pure .. contra
me <modal> a? guindar/pegar .. pepazo/mata/arbol/viga
delante del/de tren/metro .. .. echado/eche/aparte/quite
vaciado/vacie .. botiquin/frasco/pastillas
cuanto/cuanta hay/tengo/habria que? tomar/tomarme/tragar
cuanto .. que tomar
una por una .. <pasti>
<tomar> una .. <pasti> .. mitad/todas
donde .. .. llave .. escopeta/pistola/arma
<pistola> .. .. llave
me las/los <voy> a? <tomar>
fecha para <matarme>/morir/irme
bano con .. <cuchillo>/<pasti>/<soga>
<estoy> .. bano .. <cuchillo>
<via> .. me <tiro>/tiro
todo lo que .. necesito .. .. no <despertar>
`
