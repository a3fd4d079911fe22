// Spanish, tier 2 of the crisis notice: the wish to be dead, without a plan. Beside means, a goodbye or an hour it counts
// as tier 1. One author; no native speaker or clinician has reviewed it.

export const wish = `
<quiero> de/que? <morir>
<quiero> .. <morir>
me <quiero> .. <morir>
me da/dan/dieron ganas/gana de <morir>
<ganas> de <morir>/<muerto>/desaparecer/dormirme
<quiero> .. <estar> <muerto>
<estar> <muerto> .. mejor/facil/alivio
<quiero> la muerte
la muerte .. <alivio>
<alivio> .. la muerte
<mejor> .. <estar>? <muerto>
<mejor> <morir>/morirme
estar/estando/estaria <muerto> .. <mejor>
<muerto> estaria/seria/estoy/todo .. <mejor>
antes <muerto>/<morir> que seguir/esto/asi
<prefiero> <morir>
<prefiero> la muerte
<ojala> .. <muera>
<ojala> .. no/nunca .. <despierte>
<ojala> .. no/nunca .. <nacido>
<ojala> .. <matara>
<ojala> .. <estar> <muerto>
<ojala> .. no .. <existiera>
<ojala> .. hubiera/hubiese/haya/habria muerto/funcionado/salido/logrado/conseguido/matado
<ojala> .. <lleve>
<ojala> .. cancer/accidente/infarto/enfermedad/camion/coche/rayo/tren
<quiero> que .. <lleve>
<quiero> que me <matara>
<quiero> que .. <acabe>
<ojala> .. <acabe>
<quiero> que alguien/algo .. <matara>
alguien/dios/favor/porfavor/porfa/please me? <matara>/maten/mateme/matame
matenme/matame ya/favor/porfavor/porfa/alguien/please
dejenme/dejadme/dejame/dejen/deja <morir>
no/nunca <quiero> .. <vivir>
no me <quiero> .. <vivir>
no <quiero> <seguir> <vivir>/aqui/asi/adelante/mas
no <quiero> <seguir>
no quiero/quisiera/deseo .. <estar> aqui/aca/viva/vivo/existiendo/mundo
no <quiero> estar .. <mundo>
no <quiero> <despertar>
no/ni <quiero> .. <despertar>
no <quiero> .. otro/mas dia/manana/ano/cumpleanos/semana
no <quiero> .. mas esta/la/mi vida
no <quiero> esta/la/mi vida
no <quiero> .. llegar a .. anos/treinta/cumpleanos/manana/navidad
no me <veo> .. <futuro>
no <veo> .. futuro
no <ganas> de <vivir>/<despertar>/seguir/nada
sin <ganas> de <vivir>/seguir
no .. <ganas> de <vivir>/seguir
<perder> .. <ganas> de <vivir>/seguir
quitaron/quitan/quito/acabaron/fueron/perdi .. ganas de <vivir>
<ganas> de no .. <despertar>/existir/vivir/estar/ser/nacido
<ganas> de <desaparecer>
<quiero> .. <desaparecer>
me <quiero> .. <desaparecer>
<quiero> .. dejar de <vivir>
dejar de existir/vivir/respirar
<quiero> .. no <despertar>
<quiero> .. no <vivir>/existir
<quiero> no haber <nacido>
<quiero> .. nunca .. <nacido>/existido/<despertar>
no/nunca haber nacido/existido
nunca <debi> .. <nacer>
no <debi> .. <nacer>
no pedi/pedia .. <nacer>/vivir/venir
para que/carajos/chingados/mierda? naci/nacer/existo/vivo/existir/vivir
porque naci/nacer/existo/vivo
para que <seguir>
para que .. <seguir>
para que me? <levanto>
para que estoy/seguir .. vivo/viva/aqui/mundo
porque sigo .. vivo/viva/aqui/respirando/viviendo
porque no me <muera>/muero/mori/llevo/lleva
cual es el sentido/punto/objetivo/caso de .. <vivir>/seguir/todo/existir/esto/vida
que sentido tiene .. <vivir>/seguir/vida/todo/levantarme/existir/estar
que caso tiene .. <vivir>/seguir/vida
sentido .. a/de/en/tiene la/mi/esta <puta>? vida/existencia
sentido .. a/de/en vivir/seguir/existir/estar
<vida> .. no/sin/perdio .. sentido/valor/proposito
no .. sentido a/en/de/tiene? <vivir>/seguir/vida/existir/levantarme
<vida> no .. vale/merece
no vale/merece la? pena? <vivir>/seguir/vida/nada/levantarme
no .. pena .. <vivir>
no .. <motivo> .. <vivir>/seguir/aqui/levantarme/viva/vivo/despertar/adelante
sin <motivo> .. <vivir>/seguir
ningun/ninguna/ni <motivo> .. <vivir>/seguir/aqui
nada .. por/para .. <vivir>/seguir/luchar/quedarme
nada me .. <ata>
no tengo .. porque? <vivir>/seguir
<cansado> .. de <vivir>/existir/vida/todo/estar
<cansado> de la/esta/mi <puta>? vida
me cansa/canse/pesa vivir/existir/vida
me <pesa> .. <vivir>/vida
vivir/existir .. <duele>
<vida> .. <duele>
<mejor> .. sin mi
<mejor> si/cuando .. yo? .. no <estar>/existo/existiera/aqui/mas
<mejor> si .. <muera>/<desaparezca>/muero/<nacido>
<mejor> .. no haber .. <nacido>
sin mi .. <mejor>
si yo no <estar>/existiera .. <mejor>/felices/tranquilos/bien
si/cuando yo? no <estar> .. <mejor>
<nadie> .. <extranar> .. si/cuando
<nadie> .. si/cuando .. <muera>/<desaparezca>/muero/desaparezco/mato/falto/faltara
<nadie> .. <extranar> mi ausencia/muerte
a nadie .. <importar> si/que .. <muera>/<desaparezca>/muero/vivo/desaparezco/viva/existo
alguien .. <extranar> si .. <muera>/<desaparezca>/muero/desaparezco
<notar> si .. <muera>/<desaparezca>/muero/desaparezco/faltara/no
que/quien .. <extranar> si .. <muera>/<desaparezca>/muero
si me <muera>/muero .. <nadie>
si me <muera>/muero .. <importar>
si me <muera>/muero/pasa/pasara .. mejor/alivio/favor/igual/bien/da
si me <matara> .. <mejor>
si .. <atropellara> .. <importar>
si .. <atropellara> .. <mejor>
si me atropellara/atropella/atropellase/arrollara/arrolla/atropellan
<atropellara> un/una/el coche/carro/auto/camion/tren/bus/colectivo/rayo .. <importar>
lo primero que pienso .. ojala/muerte/<morir>
pienso .. ojala no
si .. <despierte> .. <mejor>
si .. no .. <despierte> .. <importar>
si no <despierte> .. igual/mejor/alivio/bien/da
si .. <atropellara> .. favor/feliz/alivio/suerte
<quiero> .. <atropellara>
<importar> .. si/que .. <muera>/<atropellara>/muero/<despierte>
no me <importar> .. <morir>
me da lo? igual/mismo .. <morir>/muera/muero/vivir/vivo/despertar/muerto
da/daria igual/mismo si/que .. <muera>/muero/vivo/despierto/<atropellara>/despertara
<pedir> .. a .. dios/cielo/virgen/diosito/senor/universo/muerte .. <lleve>
<pedir> .. a? .. <lleve>
<pedir> .. no <despertar>
<pedir> .. no <despierte>
dios/diosito/senor/muerte/virgen .. <llevame>
<llevame> dios/diosito/ya/senor/contigo/muerte
que me <lleve> .. dios/muerte/ya/calaca/diosito/tren
que dios me <lleve>
<dormir> .. no <despertar>
<dormir> .. nunca/jamas mas? <despertar>
<dormir> .. no/nunca <despierte>
<dormir> para siempre
<dormir> y .. no <despertar>
<despertar> nunca
acostarme/acueste/acuesto/duerma/duermo .. no .. <despertar>/<despierte>
<morir> .. dormido/dormida/sueno/durmiendo
<morir> y/para/de .. ya/descansar/listo/punto/vez/tranquilo/tranquila/siempre
<quiero> .. descansar para/en/de siempre/paz/todo/una
descansar para siempre
descansar en paz .. yo/ya/quiero
<pensar> .. en/con/sobre .. la/mi muerte
<pensar> .. en/de <morir>
<pensar> .. lo? .. <mejor>/facil/tranquilo/bonito/paz .. <morir>/<muerto>/muerte
<pensar> .. en no? <desaparecer>/existir/estar
<pensar> .. que <morir>/muerte
imagino/imaginar/imagine/imaginando/fantaseo/sueno .. mi/con/la/en/como .. muerte/funeral/entierro/<morir>/<muerto>
como seria .. <morir>/<muerto>/mundo/todo
sigo aqui/viva/vivo/respirando por
sigo aqui/viva/vivo .. solo/unicamente/nomas? por/porque
<solo> sigo/estoy/vivo .. por/porque .. <hijos>
unico/unica que/por .. <ata>/frena/detiene/mantiene
si no fuera/fuese/es por .. no estaria/estuviera/viviria/seguiria/hubiera
si no fuera/fuese por .. habria/hubiera .. matado/muerto/ido/hecho
<carga> .. <mejor>
soy/siendo una/un carga/estorbo/lastre/peso/problema .. para .. <hijos>
<hago> .. falta .. nadie/mundo
<vida> .. acabo/termino/acabada/terminada
odio .. vivir/existir/seguir
odio estar viva/vivo/aqui
odio seguir viva/vivo/aqui/respirando
ya/yo no pertenezco .. mundo
no <encajo> .. mundo/vida
no hecho/hecha para este/esta/vivir mundo/vida
no sirvo para .. vivir/vida
este mundo no .. mi
sobro/estorbo en .. mundo
no <deber> .. <estar> .. viva/vivo/aqui/mundo
no merezco/merecemos vivir/vida/estar/existir
merezco/deberia <morir>/<muerto>/morirme
<deber> <estar> <muerto>
<deber> .. haber? <morir>/muerto
ganas de que/nada .. <acabe>
<cruzar> .. sin mirar
manejo/conduzco/acelero .. sin importarme/cinturon
envidio/envidia .. a? .. <muerto>/murieron/mueren/muertos
cambiaria .. lugar/sitio .. <muerto>/cancer/el/ella/enfermo/muertos
tenia/tuve/debi haber/que? ser/morir/muerto .. yo
debi/tuve/tenia .. <morir>
cuanto .. falta/mas .. <morir>/acabe/vivir/aguantar/terminar
no .. aguanto/soporto/puedo .. <vivir>/vida/existir/mundo
no puedo/aguanto/soporto/quiero <seguir> .. <vivir>/asi/adelante/esto
no puedo <seguir> .. asi/mas/viviendo/adelante
no aguanto/soporto/doy .. esta/mi/la .. vida
<vivir> asi no .. vida/vale/vivir
esto no es vida
vivo/vivir/existir/respirar es/por .. inercia/castigo/tortura/obligacion/compromiso/infierno/condena/carga/cansado/agotador
wish i was/were dead
want/wanna/wants to? die
<quiero> die/dead
no wanna live/be/exist
i dont want to live/be/exist
do not want to live/be/exist
<pensar> con/en no <estar>
sueno con no .. <estar>/despertar/existir
quiero/necesito/quisiera <estar> con .. <ones> .. cielo/otro/tumba .. lado
quiero/necesito/quisiera <estar> con .. <ones> .. cielo
no se cuanto mas/tiempo .. aguantar/aguante/podre/puedo/resistir/durar/aguantare
como seria .. no <estar>/existir
no hago/tengo planes para/a/mas/de .. despues/futuro/manana/que
no hago/tengo planes para/a futuro/manana/que
me cambiaria por .. cementerio/<muerto>/ellos/tumba/ella/el
cambiaria .. cementerio/tumba
nunca pedi/quise .. nacer/venir/vivir/existir
nunca <debi> haber? nacido/nacer/existido
me cambiaria por
sigo/estoy/continuo aqui/aca/viva/vivo .. es por .. <hijos>
esperando/espero/esperar <morir>/muerte
esperando/espero a? la muerte
no creo .. pueda/poder/puedo <seguir>
no creo .. <seguir>
no puedo <seguir>
desperdicio de espacio/aire/oxigeno/vida
no quiero cumplir
porque .. tengo que <seguir>/despertar/despertarme/levantarme/vivir .. despertandome/levantandome/viviendo/despertando
lista/listo para irme/partir/morir/morirme
<muerto> .. envidia
murieron .. envidia
dejo/dejara/dejase de <estar>/existir/vivir/respirar
<debi> .. haberme/haber ido/muerto yo
que sea .. ultima vez
tampoco/ni/nada <quiero> .. <vivir>/<despertar>
cruzaria .. sin mirar
si .. muero .. muero/morimos/bien/paz
si me toca .. toca
ojala .. pille/atropelle/arrolle/aplaste/pise
me <quiero> ir/marchar de .. <mundo>
<quiero> irme/marcharme de .. <mundo>
soy/siendo una/un carga/estorbo/lastre para
soy/siendo una/un carga
<debi> haberme ido/muerto
cansado/cansada de una vida
cerrar los ojos .. no/nunca
vivir/existir/vida .. castigo/condena/tortura/carga/infierno
gustaria/quiero/quisiera apagarme
me <quiero> apagar
algo/enfermedad terminal .. alivio
diagnosticaran/diagnosticara/detectaran .. alivio
ojala .. chocara/estrellara/cayera/hundiera/explotara
muerte .. espero
he vivido/viví suficiente/demasiado
vivi suficiente/demasiado
<mejor> .. me? hubiera/hubiese muerto
<morir> .. <descanso>/<alivio>
sin casco/cinturon .. proposito
de mas en .. mundo/vida/casa
si .. no existiera/existiese/estuviera/existo .. nadie
para poder irme yo
no tener que <despertar>/levantarme .. mas
para que .. naci/nacer/existo/existir/vivo/vivir
porque .. naci
no .. miedo .. morir/morirme/muerte
ni miedo .. morir/muerte
<quiero> irme/reunirme/estar con el/ella/ellos
<quiero> que .. me pasara/pase algo
que gano con/de? <seguir>/vivir .. viviendo
que gano con <seguir>/vivir
no me gusta .. <vivir>
daria .. por no <despertar>/haber/existir/estar
si no fuera/fuese .. cobarde
si fuera/fuese .. valiente
fantaseo/sueno/imagino con/que .. accidente/enfermedad/cancer/infarto
<quiero> .. dejar de estar/existir/ser/sentir/sufrir .. siempre
dejar de estar
<nadie> .. mi entierro/funeral/velorio
por mi .. que me muera
unico/unica .. sigo/estoy/vivo .. viva/vivo/aqui/aca
unica/unico razon/motivo .. sigo/estoy/vivo/vivir
si me pasa/pasara algo/malo
me da igual/mismo si .. pasa/pasara
haberme/haber despertado
lo primero que siento/pienso .. despertado/decepcion/muerte
no espero nada .. vida
<quiero> no <seguir>
<quiero> que .. <acabe> .. vez/ya/siempre/todo
no <quiero> .. esta vida
espero nada .. de la vida
ojala .. duerma y
un/una problema/boca/carga/estorbo/molestia menos
que mas da si .. vivo/muero/vivir
cuanto antes .. muera/morir
no naci para esto/vivir
no hay .. futuro para mi
mejor .. no ser/existir/nacer
<pedir> .. que .. <muera>/<atropellara>/<despierte>/<acabe>
<pedir> .. que .. infarto/cancer/rayo/accidente
alivio para .. si .. <desaparezca>/<muera>/existiera/no
para que <estar> .. viva/vivo/aqui
si yo faltara .. <mejor>
si yo faltara/falto
preferiria no <estar>/existir/vivir/ser
no le encuentro .. vivir/vida
`
