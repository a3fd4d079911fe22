// Spanish, tier 3 of the crisis notice: distress, a link only. One author; no native speaker or clinician has reviewed it.

export const distress = `
me siento .. <mal>
me sigo/estoy/he sintiendo/sentido .. <mal>
sentirme .. <mal>
<estoy> .. <mal>
<siento> .. <vacio>
no puedo/aguanto/doy/soporto/resisto .. mas
no puedo/aguanto/doy/soporto mas
no puedo con esto/todo/nada/vida/mi/tanto/la/el
no puedo seguir/continuar
no puedo/paro/dejo/puedo de? parar? de? llorar/llorando
no puedo dormir/respirar/comer/levantarme
no aguanto/soporto .. esto/dolor/angustia/tanto/ansiedad/presion/mas
me odio
odio .. mi/quien/como .. cuerpo/soy/vida/misma/mismo/estoy/cara
odio a mi? misma/mismo
me doy asco/verguenza/pena/lastima
me desprecio/detesto
no valgo
no sirvo
soy un/una/lo/el/la/tan/muy .. <inutil>
soy .. <inutil>
siento que .. <inutil>
siento que no .. valgo/sirvo/importo/puedo/encajo/merezco
<nadie> .. <quiere>
no .. a? nadie .. hablar/contar/contarle/importo/apoye/ayude/quien/entienda/escuche/importa/apoyo
no tengo .. a? nadie/quien
no le importo a nadie
a nadie le? importo/importa
<nadie> me .. <quiere>
estoy/siento/quede/quedo/encuentro .. sola/solo/solita/solito
sola/solo en .. mundo/todo/esto
tan/muy/super/completamente/totalmente/demasiado/bien/re/mas sola/solo
sola/solo y/que .. nadie/triste/vacia/vacio/nunca
<perder> .. <esperanza>
no .. <esperanza>
sin <esperanza>
<esperanza> .. perdi
no .. salida/solucion/remedio
no .. luz .. tunel
no .. se que hacer
no se .. que hacer
no se como .. seguir/continuar/salir/aguantar/vivir/sigo
me .. <cortar> .. <otra>
me <cortar> otra/los/las/el/la/de/con/anoche/ayer/para
<ganas> de cortarme/lastimarme/hacerme/herirme/pegarme/quemarme/autolesionarme
cortarme/lastimarme/herirme/autolesionarme/autolesionandome/cortandome/hacerme
autolesiones/autolesion
me .. autolesione/autolesiono/autolesionado/lastime/lastimo
recai/recaida .. cortes/cortarme/autolesion
me corte/corto/corte
me ahogo/hundo/derrumbo/desmorono/muero
me estoy/voy <hundir>
<hundir> .. nadie/dentro/por
<toco> fondo
depresion .. <ganar>
mi depresion/ansiedad/cabeza/mente .. <ganar>
<tengo> .. depresion/ansiedad .. no/puedo/mas/fuerte/peor/severa/todos
<ataque> .. de? .. panico/ansiedad/nervios
crisis de ansiedad/panico/angustia/nervios/llanto
<llorar> .. dia/noche/noches/dias/solo/sola/horas/manana/parar/nada/siempre/cama/bano/coche/ducha/semanas
llevo .. <llorar>
lloro/llorar .. hasta/sin .. dormirme/dormida/dormido/parar/motivo/razon
llevo .. sin .. levantarme/comer/dormir/salir/ducharme/banarme/cama/moverme/hablar
llevo .. encerrado/encerrada/cama/llorando
no salgo/levanto .. cama/casa/cuarto/habitacion
no .. salir/levantarme de .. cama/casa
<todo> .. es mi/por? culpa
es .. mi culpa/culpa .. todo
<todo> .. <salir> mal
lo <estropear> todo
<todo> lo .. <estropear>
<todo> .. <estropear>
he arruinado/destrozado/perdido todo/mi/vida
arruine/destroce/perdi .. todo/vida
mi vida .. <desastre>
mi vida es/esta .. <mal>
<todo> .. me? da/daba igual/mismo
nada .. <importar>/ilusiona/sentido/mejora/vale/ayuda/llena/gusta
nada tiene sentido
nunca .. <mejorar>
no .. <mejorar>
<necesito> .. ayuda
<necesito> .. hablar .. alguien
<necesito> .. alguien .. hable/hablar/escuche/abrazo/conmigo
<necesito> que alguien
alguien .. hablar/hable .. conmigo/favor/ahora/puede/necesito
alguien con quien hablar
ayuda/ayudenme/ayudadme/ayudame/auxilio .. favor/porfavor/no/alguien/por
por? favor/porfavor .. ayuda/ayudenme/ayudadme/ayudame/ayudeme
ayudenme/ayudadme
estoy .. desesperado/desesperada/desbordado/desbordada/limite
<estoy> .. <al> limite/borde/fondo
bebo/tomo/emborracho/drogo .. hasta/para/todas .. olvidar/desmayarme/perder/dormir/noches/dias/sentir/conocimiento
me emborracho/drogo .. para/todas/cada/hasta
<dolor> .. insoportable/inaguantable/dentro/alma/pecho/mucho/nunca/va
duele .. alma/vivir/todo/existir/dentro
me duele .. alma/todo/vivir/existir/vida
quiero gritar/llorar/escapar/huir/esconderme
quiero que .. deje/pare de? .. doler
cansado/cansada/harto/harta/agotado/agotada/canse de? .. todo/luchar/fingir/sufrir/llorar/sentir/esto/aguantar/pelear/intentar/todos/sonreir/disimular/ser
no .. fuerzas/fuerza/energia/energias
sin fuerzas
me .. rindo/rendir/rendi/quebre/quebrando/rompi/rota/roto/vengo/caigo
tengo miedo .. mi/todo/vivir/siempre/cabeza
<voz> .. <fuerte>
voces en/dentro .. cabeza
<fingir> .. bien/feliz/sonrisa/sonrio
sonrio .. lloro/llorar/dentro
no .. reconozco .. espejo/misma/mismo
soy .. <invisible>
nadie .. nota/cuenta/ve/enterado/entera
<tengo> .. <vacio> .. <dentro>
<vacio> .. <dentro>
un vacio .. enorme/pecho/grande/dentro/llena/terrible/inmenso
me falta .. aire/ganas/fuerzas
me quede/quedo sin .. nada/nadie/ganas/fuerzas/fe
no .. siento nada
no .. ganas de nada/levantarme/comer/hablar/salir
sin ganas de nada
todo .. gris/negro/oscuro/peor/derrumba/derrumbo/cuesta/desmorona/duele
extremadamente/muy/super/re/tan/bastante triste/deprimida/deprimido/angustiada/angustiado/mal
me mata .. por dentro
i hate myself/me/my
so alone/lonely
me siento alone/lonely/worthless/hopeless/empty/numb/broken
feeling/feel alone/lonely/worthless/hopeless/empty/numb/broken/depressed
rendirme/rindo/rendir
todo es/esta demasiado
todo .. me supera/sobrepasa/pesa/duele/cuesta
no puedo/paro dejar? de temblar/pensar
no .. dormido .. dias/noches/semanas
cabeza no .. para/calla/descansa
me da/dan miedo .. mis/mi .. pensamientos/cabeza/mente
<miedo> de/a? .. mis/mi pensamientos/cabeza/mente
no estoy pudiendo
nunca .. suficiente/capaz/feliz
lugar/momento/hoyo/pozo/sitio .. oscuro/negro/profundo
recai/recaido/recaida
no .. reconozco .. espejo/persona
dejado/deje de coger/contestar/responder/salir/comer .. telefono/mensajes/nadie/nada
me .. derrumbe/derrumbando/quebre
hay? alguien .. despierto/despierta
no estoy bien
pensamientos .. oscuros/negros/feos/malos
llorar .. rato/rincones/trabajo/ducha/metro
me pongo .. llorar
que sola/solo
estoy/sentado/sentada .. horas .. coche/bano/suelo/carro
me canse
<estoy>/siento un/una <inutil>
me siento un/una .. <inutil>/nada
ansiedad/angustia/depresion .. no .. deja/respirar/vivir/dormir
mi .. me pega/golpea/maltrata/viola/abusa/insulta/humilla
no tengo .. ilusion/ilusiones/motivacion/alegria
no aguanto/soporto .. tanta/tanto/esta
<dolor> .. consume/consumiendo/mata/matando/come/comiendo/ahoga
no puedo ni
no soy capaz de
no se cuanto mas .. .. puedo/aguanto/voy/podre/aguantar
llevo .. .. en la cama
no salgo .. .. casa/cama/cuarto/habitacion
<nadie> .. .. entiende/abraza/llama/pregunta/escucha/visita/quiere/cree/escribe/importa/ayuda
nadie se .. preocupa/acuerda/interesa/fija/entera
bebiendo/bebo/tomando/tomo/fumo/fumando/drogandome .. .. todas/cada/sola/solo/dormir/olvidar/noche/noches/sentir
<miedo> .. .. manana/mananas/despertar/noche/futuro/todo/volverme/perder
me he/hice/hago/vuelvo/volvi .. .. cortes/dano/heridas/cortar/lastimar/vomitar
me .. .. cortes/lastime/queme/golpee/rasgune/muerdo/golpeo/lastimo/arane/pegue
vomito/vomitar/vomite/atracones/atracon/purgas/recaida/recaidas/recai/recaido
depresion/ansiedad/bipolaridad/anorexia/bulimia/tept/toc .. .. peor/vuelto/volvio/gana/ganando/mata/matando/come/fuerte/insoportable/consume/encima
les/le/os fallo/falle/fallado/fallando/decepcione/decepciono
he/estoy/siento .. fallado/fallando/decepcionado/decepcionando .. .. todos/familia/hijos/mama/mundo
ruido/voces/pensamientos/cabeza/mente .. .. para/callan/calla/paran/explota/explotar/estalla/descansa/apaga/vueltas
no .. .. mirarme/reconozco/perdono/perdonarme/soporto/aguanto .. .. espejo/misma/mismo/nadie/mi
no .. siento .. nada/vivo/viva/feliz/capaz/bien/fuerzas
no estoy .. bien/llevando/pudiendo
estoy .. .. sin fuerzas/energia/esperanza/ganas/rumbo/salida/animo
me quedo/quede/quedado/quedando sin .. fuerzas/esperanza/ganas/nada/nadie/lagrimas
agotada/agotado/cansada/cansado .. .. fingir/todo/luchar/intentar/sonreir/aguantar/llorar/sufrir/ser/fuerte/esto/vida
sonrio/sonrisa/sonreir .. .. dentro/nadie/lloro/llorar/finjo
mi/el mundo .. .. cae/derrumba/vino/hunde/encima/abajo
se me .. .. vino/viene/cae/cayo/junta/junto .. encima/mundo
quiero .. hacerme dano
quiero/ganas .. .. gritar/llorar/huir/escapar/esconderme/cortarme/lastimarme
<miedo> .. .. mi/mis/mi_misma/volverme .. cabeza/pensamientos/loca/loco/mismo/misma/mente
estoy/siento/voy .. volviendo/enloqueciendo/volver/perdiendo .. loca/loco/cabeza/control/razon
al .. limite/borde/fondo
toque/toco/tocado/tocando fondo
he perdido/perdi/pierdo .. .. todo/control/esperanza/fe/interes/ilusion/norte/trabajo
me siento/senti/sentia/siento .. .. <mal>
me hace/hacen sentir .. .. <mal>
tan/muy/super/bien/totalmente/completamente .. <mal>
sentirme/sintiendome .. <mal>
todo .. .. mucho/demasiado/pesa/supera/duele/cuesta/gris/negro/mal/perdido/derrumba/culpa/igual/vacio/oscuro
nada .. .. sentido/importa/sale/ilusiona/llena/sirve/motiva/gusta/ayuda/bien/interesa
no .. .. <esperanza>/salida/solucion/luz/consuelo/energia/fuerzas/motivacion/apetito/amigos
no .. .. levantarme/salir .. .. cama/casa
apenas/ni .. .. como/duermo/comer/dormir/levantarme/ducharme/banarme/salgo/puedo
llevo .. .. sin .. .. comer/dormir/salir/ducharme/banarme/hablar/levantarme/reir
odio .. .. <odiado>
me odio
averguenzo/verguenza .. de? .. mi/misma/mismo/soy/ser/vida
alguien .. .. hable/hablar/escuche/abrace/ayude/ayudar/despierto/despierta/ahi/conmigo/platicar/charlar
necesito/quiero/busco .. .. hablar/desahogarme/ayuda/abrazo/escuche/alguien/compania/llorar
ayudenme/ayudadme/ayuda .. por? favor
lloro/llorar/llorando/llore .. .. noche/noches/dia/dias/horas/parar/razon/todo/sola/solo/cama/bano/trabajo/escondidas/dormirme/nada
ganas de llorar
crisis/ataque/ataques .. .. panico/ansiedad/nervios/angustia/llanto
panico/ansiedad/angustia .. .. me/no/toda/todo/noche/pecho/respirar/dia
soledad .. .. mata/duele/pesa/come/ahoga/insoportable/consume
sola/solo .. con mis/mi .. pensamientos/cabeza/dolor
estoy/siento .. sola/solo .. mundo/nadie/siempre/hoy/aqui/noche/triste/vida
no tengo .. .. nadie/amigos/quien/familia/salida/ganas/fuerzas/motivos
me rindo/rendi/rendir
quiero/voy/ganas .. rendirme/rendir
me .. derrumbe/derrumbo/quiebro/rompo/hundo/ahogo/apago/desmorono/pierdo
me estoy .. <hundir>
roto/rota/rotos .. por? dentro/corazon/pedazos/completamente
corazon .. roto/destrozado/pedazos/duele
duele .. .. mucho/todo/alma/respirar/pecho/vivir/insoportable/corazon/existir
dolor .. .. insoportable/acaba/pasa/para/grande/dentro/aguanto/soporto/va
nunca .. .. suficiente/bien/mejorar/feliz/querida/querido/nadie/capaz/salir
no valgo/sirvo/merezco/importo .. nada/nadie/para/nadie
soy .. .. <inutil>
es .. mi culpa
por mi culpa
todo .. mi culpa
arruine/arruino/arruinado/destrui/destruido/jodi/cague .. .. todo/vida/familia/siempre
todos .. .. dejan/odian/abandonan/van/alejan/irian/rechazan/critican/ignoran
me .. .. abandonaron/abandono/dejaron/ignoran/rechazan/pega/golpea/maltrata/humilla/insultan/acosan
futuro .. .. negro/oscuro/nada/miedo/veo
no veo .. .. futuro/salida/luz/solucion/final
pensamientos .. .. oscuros/feos/malos/negros/intrusivos/raros/horribles/negativos
lugar/momento/etapa/racha/pozo/agujero .. oscuro/oscura/malo/mala/negro/negra/horrible/fea
vida .. .. <desastre>
bajon/bajoneada/bajoneado/deprimida/deprimido/depre
fatal/hecha_polvo/hecho_polvo/hundida/hundido/destrozada/destrozado/desesperada/desesperado/desesperacion
emojisad emojisad
volvi/vuelto/vuelvo a autolesionarme/autolesionar/cortarme/cortar/lastimarme/lastimar
echo/eche/echado a perder
me pego/golpeo/muerdo/arano
vuelto/vuelta nada/mierda
no duermo .. como
decepcione/decepcionado/decepciono
`
