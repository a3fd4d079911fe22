// Spanish, more of tier 2 of the crisis notice: being tired of being, envy of the dead, comfort in the thought of death, a life
// without a future. With wish.ts; one author, no native speaker or clinician has reviewed it.

export const wishes = `
<ojala> .. .. <muera>/<morir>/<muerto>/<atropellara>/<desaparezca>/infarto/accidente/rayo/cancer
<ojala> .. .. no .. <despierte>/<nacido>/<existiera>
<ojala> fuera/fuese/hubiera sido yo
<ojala> .. durmiera/duerma .. siempre/mas/nunca
<ojala> .. <llueva>
si .. <despierte> .. .. <mejor>/<importar>/bien/feliz/gracias
si .. <muera>/<desaparezca>/<atropellara> .. .. <mejor>/<importar>/bien/feliz/<nadie>/igual/favor/llorar/lloraria
si .. <muera> .. .. <extranar>
si .. pasa/pasara algo .. <mejor>/igual/bien/importa
si por mi fuera .. no <estar>/<muerto>/existiria
si tuviera .. <valor> .. no <estar>/<muerto>/aqui/hubiera/habria
<nadie> .. .. <extranar> .. .. si/cuando .. <muera>/<desaparezca>
<nadie> .. me necesita/extrana
el mundo .. .. sin mi
<mejor> .. .. si .. <muera>/<desaparezca>/existiera/nacido
<mejor> .. .. cuando .. <muera>/<desaparezca>/muerto/muerta
<mejor> .. .. sin mi
<mejor> <muerto>
descansarian/alivio/aliviados/felices .. .. sin mi
descansarian/alivio/aliviados/felices .. .. <muera>/<desaparezca>
<pensar> .. en/con la muerte
<pensar> .. .. <morir>/<muerto>
<pensar> .. .. no <estar>/existir/despertar/despertarme
<pensar> .. .. <desaparecer>
<alivio> .. .. <pensar> .. <morir>/muerte/acabar
<pensar> .. .. muerte .. <alivio>
muerte .. <alivio>/miedo/amiga/hermosa/dulce/bella/llama
morir/morirme .. <alivio>/miedo/suena/parece/mal
muerte no me da/asusta/preocupa
no me asusta/preocupa .. <morir>/muerte
mas miedo .. <vivir>/vida
miedo .. seguir <vivir>
me pregunto .. .. <vivir>/sigo/existo/naci/vida/nacido/<muera>/aqui
que hago .. mundo/vida/viva/vivo/todavia
que pinto/hago yo? .. aqui/mundo/vida .. mundo/todavia
que sentido .. .. <vivir>/seguir/vida/existir/despertar/levantarme
no .. <sentido> .. .. <vivir>/vida/seguir/nada/levantarme/despertar/existir/continuar
nada .. <sentido> .. <vivir>/seguir
no .. <sentido> .. estar .. viva/vivo/aqui/mundo
he vivido/vivi/viviste? .. suficiente/bastante/demasiado/tenia
vivo/sigo/aguanto/respiro/existo/resisto/estoy .. solo/unicamente/nomas? por/para .. <hijos>
vivo/sigo/aguanto/resisto por .. <hijos>
<solo> .. me <ata> .. <hijos>
lo que me <ata> .. <hijos>
si no <muero> .. por .. <hijos>
no me he matado/muerto/ido .. por .. <hijos>
envidio/envidia .. .. <muerto>/mueren/murio/muere/murieron/fueron/cementerio/tumba
<muerto>/murieron/murio .. envidia
me cambiaria .. .. <muerto>/cementerio/tumba/enfermo/el/ella
no soy/pertenezco/encajo .. de/en/a? .. este mundo/vida/planeta
no <encajo> .. .. mundo/vida/lado/parte
estoy/siento/soy .. de mas/sobra
sobro/estorbo .. mundo/todos/lados/partes/familia/casa
ocupo/ocupando/gasto/gastando .. espacio/aire/oxigeno/lugar
fui/soy/naci .. un/por error/accidente/estorbo
naci .. error/equivocada/equivocado/desgracia
nunca .. .. <nacido>
no .. .. haber <nacido>/nacido
dia que me <muera>/muero
cuando .. me <muera> .. <descanso>/feliz/tranquilo/mejor/fin/nadie/paz
espero/esperando/esperar .. mi/el/la/que .. hora/final/turno/fin/muerte/acabe/llegue .. llegue/acabe/muera
esperando/espero .. <morir>/muerte/<muera>
esperando .. mi .. hora/final/turno
<quiero> ser .. nada/polvo/aire/nadie/humo/ceniza/cenizas
<quiero> .. .. <desaparecer>
<quiero> .. .. <dormir> .. siempre/nunca/eternamente/anos/eterno
<dormir> .. .. no .. <despertar>/<despierte>
no levantarme .. nunca/mas/jamas
no <despertar> .. nunca/mas/jamas/manana
no <despertar>/<despierte> y ya
<cansado> .. .. <vivir>/existir
me canse/cansa/pesa/duele/cuesta/agota/aburre .. <vivir>/existir/vida
cuesta .. <vivir>/vida/existir/respirar
no .. futuro
no me veo .. .. anos/futuro/viejo/vieja/manana/llegando/cumpliendo/viva/vivo
no .. llegar/llegue/llego/llegare .. .. anos/viejo/vieja/cumpleanos
no merezco .. <vivir>/vida/estar/nada/existir/seguir/aire
merezco .. <morir>/muerte/<muerto>/desaparecer
<deber> .. .. <muerto>/morir/morirme/muerte
<deber> haber <muerto>/muerto/ido/sido .. yo
<debi> .. ser/haber .. yo/muerto/ido
tenia/tuve/debia que? ser yo
<pedir> .. .. no <despertar>
<pedir> .. .. <lleve>
<pedir> .. .. <muera>/acabe/termine/descansar/muerte
me acuesto/duermo/voy .. .. <deseando> .. .. no/que/sea/<despertar>
cada/todas/toda noche/noches .. .. no .. <despertar>/<despierte>
me despierto/levanto/desperte/amanezco .. .. <decepcion>
<decepcion> .. .. despertar/despertarme/despierto/viva/vivo/amanecer/despertado
odio .. despertar/despertarme/amanecer/respirar/levantarme/abrir
no quiero .. .. <despertar>
no quiero .. levantarme .. mas/nunca/vida
no <quiero> .. .. <vivir>
ni <ganas> de <vivir>/existir/nada
sin <ganas> .. <vivir>/nada .. vivir
no .. <ganas> .. .. <vivir>/seguir/existir
no .. fuerzas/fuerza/animo/energia .. .. <vivir>/vida/existir
se me .. .. ganas de <vivir>
<perder> .. .. ganas/deseo/sentido/ilusion/motivos .. <vivir>/vida/seguir
<quiero> .. apagarme/borrarme/evaporarme/esfumarme/desvanecerme/extinguirme/disolverme/desintegrarme
me <quiero> .. apagar/borrar/evaporar/esfumar/desvanecer
<quiero> .. .. dejar de <vivir>/existir/respirar/estar
sin casco/cinturon/mirar/frenos .. .. proposito/pase/importa/igual/adrede
no .. <importar> .. .. <muera>/<vivir>/morir/morirme/<despierte>
me da/daria .. igual/mismo .. .. <vivir>/<muera>/<morir>/<despierte>/muero
que mas da .. .. <muera>/<vivir>/muero/morir
total .. .. nadie .. .. <extranar>/muera/muero
no estaria mal .. <morir>/<muerto>/<muera>
seria .. bonito/lindo/lindisimo/hermoso/facil/alivio/descanso/mejor/bueno .. .. <morir>/<muerto>/<despertar>/existir/estar
<estar> <muerto> .. .. <mejor>/<alivio>/facil/igual
prefiero/preferiria .. .. <morir>/<muerto>/muerte/existir/nacido
antes .. <morir>/muerte/<muerto> que .. seguir/asi/esto/vivir
quisiera/quiero/deseo/anhelo la muerte
<quiero> .. irme/marcharme .. .. mundo/vida/cielo/planeta/lugar
<quiero> .. .. descansar .. siempre/eternamente/paz/eterno/definitivamente
<quiero> .. descanso eterno
descanso eterno
vivir .. .. <castigo>
vida .. .. <castigo>
existir .. .. <castigo>
vivo/vivir/existir .. inercia/obligacion/compromiso/costumbre/automatico
no vivo .. sobrevivo/existo
solo/nomas existo/sobrevivo/respiro
muerto/muerta en vida
muerto/muerta .. por? dentro .. cuerpo/falta/solo/enterrar/entierren
no .. .. pedi .. nacer/venir/existir/vida/estar
quien .. pidio/pregunto nacer/venir
para que .. .. <vivir>/nacer/naci/existo/despierto/levanto/levantarme/seguir
de que sirve .. .. <vivir>/vivir/seguir/vida/existir/viva/vivo
no sirvo .. <vivir>/vida/mundo
la vida .. no .. <hecha>
no estoy/soy/naci .. <hecha> .. vivir/vida/mundo/esto
me <quiero> .. morir/morirme
me <gustaria> .. .. <morir>/<muerto>/desaparecer/existir
ganas .. .. <morir>/<muerto>/desaparecer/existir/despertar
hasta/ni morirme/morir .. puedo/sirvo/sale/bien
ideas/ideacion/pensamientos .. pasivas/pasiva/muerte/morir
ideas/pensamientos de muerte/morir
como seria/estaria .. .. sin mi
como seria .. .. mi .. funeral/entierro/velorio/muerte
imagino/imaginar/fantaseo/pienso .. .. mi .. funeral/entierro/velorio/muerte
quien .. .. mi funeral/entierro/velorio
gente en mi funeral/entierro/velorio
me da igual .. <despierte>/despierto
ojala .. sea .. ultimo/ultima
<quiero> que .. .. camion/coche/carro/tren/rayo/bus
si me agarra/da/pasa algo .. que
estorbo .. .. respirar/todo/siempre
hijos/familia/todos/ellos .. mejor con otra/otro/sin
<pedir> .. .. .. <lleve>
<quiero> .. .. dormida/dormido y .. .. terminara/acabara/fin/ya/todo
no sentir .. .. nunca
seria .. .. no sentir
si me <muera>/muero .. descansan/descansarian
envidio/envidia .. .. descansa/descansando/descanso/descansan
cruzo/cruzar .. .. sin ver/mirar/fijarme
tardarian/tardaran .. .. cuenta/encontrarme/notar
ojala <morir>
no .. haber venido
en piloto automatico
<mejor> .. .. ido yo
si .. dijeran .. .. me <muera>/muero .. .. <mejor>/tranquilo/tranquila/alivio
`
