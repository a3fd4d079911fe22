// What people say around it in Spanish, for the crisis notice: goodbyes, letters, things given away, tomorrow without them.
// Each is enough for tier 1 unless the post explains it otherwise (points.ts); what weighs less: hints.ts.
// One author; no native speaker or clinician has reviewed it.

export const oblique = `
<cuando> .. lean/leas/leais/leen/lees/lea/leyendo/encuentren/vean/veas/veais/escuchen/reciban esto/este/estas/mensaje/carta/nota .. no/ya/me/habre .. estare/estoy/ido/voy/muerto/muerta/sera/tarde/lejos/acabado
<si> .. leyendo/leen/lees/leeis/lee/leiste esto/este/carta .. es/ya/porque .. no/que/hice/fui/tarde/estoy
para cuando .. lean/leas/leais/vean/encuentren
esto/este/esta es una/mi/el/la/un? despedida/adios
es mi/una/la/esta despedida/adios
esta/este es/sera/seria mi/el/la ultimo/ultima/despedida
mi ultimo/ultima post/mensaje/publicacion/noche/dia/carta/adios/amanecer/atardecer/palabras/cena/comida/navidad/cumpleanos/domingo/cigarro/cigarrillo/cancion
mis ultimas/ultimos palabras/horas/minutos/dias/letras/momentos
<ultimo> noche/dia/horas/minutos .. aqui/vivo/viva/mundo/tierra/todo/sufriendo/todos/vida/respirando
<hoy> .. mi/el ultimo/ultima noche/dia
<ultimo> vez que .. veo/escribo/escuchan/leen/vean/hablo/escribire/escribire/abrazo/publico/molesto/leeis/sabreis/saben/veis/vere/veran
solo queria/quiero/vine/vengo/paso/entre a? despedirme/decir
queria/quiero/vengo/vine/paso a? despedirme
me <despedi> de mi/mis/todos/todas/los/las/ustedes/vosotros/vos/cada/quienes/el/ella/este/esta/mundo/aqui/aca
me <despedi> <hoy>
despedirme de todos/todas/mi/mis/ustedes/vosotros/los/las/quienes/cada
me voy para siempre/nunca
me .. ire/irme/marcho/marchare/ido/fui para siempre
me marcho/voy/retiro en paz/silencio
adios/chau/chao/bye/hasta mundo/vida/siempre/cruel/nunca/todos
adios a? todos/todas .. ya/no/fue/los/perdon/gracias/amo/quiero/siempre/lo
adios .. perdon/perdonenme/perdonadme/siempre/amo/gracias/siento/perdonen
chau/chao/bye a? todos .. ya/no/los/perdon/gracias/amo
<carta> .. <escrita> .. <ones>
<escribi> .. <carta> .. <ones>
<escribi> .. <carta> .. <despedida>
<escribi> .. la/mi/mis/las <carta>
<escribi> mi/mis/las/la/una/unas <carta> .. <lugar>
<carta> .. <lugar> .. <ones>/cuando/perdon
<carta> <escrita>
<carta> .. <lugar>
<carta> .. <escrita>
<carta> esta/estan en/sobre/debajo/bajo/dentro
<carta> para cuando .. no
<cuiden> .. <mascota> .. <cuando>
<cuiden> .. <ones> .. <cuando> .. no/falte/vaya/este
<cuiden> .. <ones> por/x mi/favor
<cuiden> .. de/a .. <ones> .. <noestar>
quien/alguien .. <cuidar> .. <mascota> .. <noestar>
quien cuidara/cuidaria/cuida .. <mascota> .. cuando/si/despues
<cuiden> .. <noestar>
<cuando> .. <noestar>
<cuando> no estoy/estare/exista
<cuando> me? haya/haiga/habre ido/muerto/marchado/acabado
<cuando> me vaya para/de/del siempre/mundo
<cuando> muera/morire .. quiero/digan/diganle/dile/recuerden
<noestar> <hoy>
<hoy> .. <noestar>
<noestar> mas/aqui/aca
<noestar> para ver/verlo/verte/verlos/navidad/manana
<nollegar> a/al/hasta .. <fecha>
no me veran/vereis/veras/veran/volveran/volvereis/encontraran
no .. volveran/volvereis/volveras/sabran/sabreis/sabras .. a/de .. ver/saber/mi/oir
no volveran/volvereis/volveras/van/vais/vas a? .. saber/verme/oir/escuchar/leer
no sabran/sabreis/sabras mas/nada de/mas
no .. molestare/estorbare/molesto/molestar/estorbar/estorbo .. mas/nadie/nunca
no sere .. <carga>/problema/molestia/estorbo/dolor
dejare/dejo/voy de/a? dejar? de? ser una/un .. <carga>/problema/molestia/estorbo
dejare/voy de/a? dejar? de? molestar/molestarlos/molestaros/estorbar/existir/sufrir/preocuparlos
dejare de sufrir/respirar/existir/molestar/estorbar/doler
no me <busquen>
<busquen> .. mi cuerpo
<encontrar> mi cuerpo/cadaver
mi cuerpo/cadaver .. <encontrar>
quien/cuando .. me <encontrar>
no .. que .. <ones> .. me <encontrar>
que .. no .. me <encontrar> .. <ones>
me <encontrar> .. <hoy>
no .. <lloren> .. por? mi
no me <lloren>
no <lloren> .. mi/cuando/este/vaya
no se culpen/sientan/echen/eche
no os culpeis/sintais
no te culpes/sientas
no .. es/fue/era/sea/tienen/tiene/tuvo/teneis/tienes .. culpa .. nadie/suya/tuya/vuestra/ustedes/mama/papa/ellos
no .. culpa de nadie/ustedes/ellos/vosotros
nadie tiene/tuvo/tiene la culpa
diganle/decidle/dile/decile/digan/decirle/diles/diganles/decidles/deciles a .. <ones> .. que .. <amo>/perdon/siento/perdone/intente/culpa/quise/perdonen/perdonenme
diganle/decidle/decile/diganles/decidles/deciles a .. <ones> que
diganle/decidle/dile/decile/diles/diganles/decidles/deciles que .. <amo>/perdon/siento/perdone/intente/culpa/quise
perdon/perdonenme/perdonadme/perdoname/perdonen/perdone/perdona/perdonad .. por .. lo/todo/irme/dejarlos/dejarte/dejaros/hacer/fallarles/fallaros/esto/fallarte/rendirme/dano/abandonarlos
perdon/perdonenme/perdonadme/perdoname/perdonen/lo siento .. <ones> .. no/pero/ya .. puedo/pude/aguanto/mas/pudo/supe/doy
perdon/perdoname/perdonenme/perdonadme <ones>
perdon/perdonenme/perdonadme a todos/todas
perdon/perdonenme/perdonadme/siento por todo
lo siento <ones> .. <amo>/no/por
lo siento .. por? todo/todos
perdonenme/perdonadme/perdonen/perdonad .. algun/algundia
espero/ojala .. perdonen/perdoneis/perdones/entiendan/entendais/entiendas/puedan/podais
me perdonen/perdoneis/perdonaran/perdonareis .. algun/dia/algundia
<tengo> .. decidido/decidida/tomada/decision .. no/paz/tranquilo/tranquila/calma/hoy/noche/manana/miedo/vuelta
<decision> .. <paz>
<decision> .. no .. atras/vuelta/miedo/culpa/cambiar
<decision> .. <hoy>
he decidido/decidi .. <hoy>
<paz> .. <decision>
<paz> .. <despedi>
por? primera/fin .. <paz> .. porque/despues/meses/tiempo/anos
no hay/habra/tengo .. vuelta/marcha atras
no hay/habra vuelta/marcha
me da .. paz .. saber/que
<pronto> .. <reunir>
<pronto> .. <reunir> .. <ones>
<reunir> .. <ones> .. <pronto>
<reunir> .. <pronto>
esperame/esperame/esperenme .. <ones>/cielo/alla/pronto/voy/abuela/abuelo
voy/ire/vuelvo/camino a? .. contigo/tu/su .. mama/papa/hija/hijo/amor/pronto/hoy/cielo/lado/abuela/abuelo/hermano/hermana
nos vemos/veremos en/del/al .. cielo/otra/otro/alla/infierno/lado/vida
nos vemos/veremos del? otro lado
<regale> .. mi/mis/todas/todo .. <cosas>
<regale> .. mi/mis <mascota>
<mascota> .. <regale> .. hermana/vecina/amigo/amiga/vecino/prima/madre/mama/protectora/refugio
<regale> todo
no voy a <necesitar> <nada>
no .. <necesitar> .. <nada>
<no> lo/la/los/las/me .. <necesitar>
donde voy/vaya .. no/hace .. <necesitar>
adonde voy
<deje>/<tengo> .. todo .. <ordenado>
<deje>/<tengo> .. todo <listo>
todo <listo> para/y .. <hoy>/irme/partir/acabar/hacerlo/despedirme/adios/morir
<deje> .. <claves> .. <lugar>
<deje> .. <claves> .. <ones>
<claves> estan/quedan/estaran/quedaron .. en/sobre/dentro
<deje> .. pagado/pagada/pague/pague .. funeral/entierro/velorio/deudas
<pague> .. funeral/entierro/velatorio/velorio/cremacion
<elegi> .. para? mi funeral/entierro/velorio
en mi funeral/entierro/velorio
seguro de vida .. <ones>/paga/cobrar/cobren/cubre/valgo
valgo mas muerto/muerta
<hoy> .. se acaba/termina/acaba/termino/acabo .. <todo>
<hoy> <acabafin> .. todo/sufrimiento/dolor/historia/pesadilla/mi/este/fin
<hoy> por fin .. <descanso>
<pronto> .. <descanso>
<descanso> .. <pronto>
<hoy> .. <descanso>
por fin .. <descanso> .. <paz>/siempre/todo/sufrir
<pronto> .. <acabafin> .. todo/sufrimiento/dolor
<pronto> .. todo .. acabado/terminado/acaba/termina/acabara/terminara/acabo/termino
todo acabara/terminara/habra <pronto>/hoy/terminado/acabado/esta
todo .. acabara/terminara/acaba/termina .. <hoy>/<pronto>
falta/queda/faltan/quedan poco/menos/poquito/horas/dias/nada
<falta> para .. que .. <acabe>/terminar/descansar
<falta> .. estare/descansare/irme/reunirme/contigo
<cuenta> atras/regresiva
no sufro/sufrire/dolera/duele .. mas
no sufrire/dolera
no .. sufrire/sentire/dolera/sufrir .. mas
<hoy> .. no .. sufrire/sentire/dolera/dolor
hasta aqui/aca llegue/llego/llega/llegamos/he/puedo
hasta aqui/aca
aqui/aca termina/acaba/termino/se
<hoy> es el dia/noche
<hoy> es la noche
llego/llega/llegado la/el .. hora/dia/momento .. irme/despedirme/partir/descansar/adios
es .. hora/momento de irme/partir/marcharme/despedirme/descansar/acabar/dejar
mi hora/tiempo .. llego/llegado/acabo/termino/aqui
<gracias> .. por .. todo/intentarlo/quererme/estar/existir/ayudarme .. <noaguanto>
<gracias> .. por .. todo .. adios/despedida/perdon/siempre/fin/chau/ultima
<gracias> por todo
los/las/os/te <amo> .. perdon/perdonenme/perdonadme/perdoname/adios/siempre
los/las/os/te <amo> .. no .. olviden/olvideis/culpa/culpen/lloren/puedo/busquen/busqueis
recuerdenme/recordadme/acuerdense/recuerdame/acordaos
no me olviden/olvideis/olvides/olviden
quiero/quisiera/gustaria que me recuerden/recordeis/recuerdes/recordaran/crememen/cremen/incineren/entierren
<unultimo> .. y .. ya/me/se/adios/listo/fin/acaba/voy
<beso> .. <ones> .. ultima/dormidos/dormida/dormido/noches/despedida
<ones> .. <duerma> .. <ahoralo>
<cuando> .. <duerma> .. <hacer>/voy/ire/salgo/hare/sera
nadie .. <encontrar> .. hasta/tarde
nadie .. en casa .. hasta .. tiempo/suficiente/<dia>
<ya> <borre> .. redes/cuentas/todo/fotos/conversaciones/perfil .. rastro/nada/adios/despedi/nadie/listo/quede/despedida
<borre> .. redes/cuentas/todo/fotos/conversaciones .. rastro/adios/despedi/quede/despedida/huella/ultimo
no hay/queda nada .. hacer/decir/perder
no .. nada .. que perder
<mueroya>
que .. <seamos> felices .. sin mi
sean/sed felices
sean/sed .. felices .. <cuiden>
<cuiden> .. <amo> .. siempre/adios
<subi> .. <barandal>
<miro> .. abajo/vacio .. <alto>
<miro> .. vacio
ultimo cigarro/cigarrillo/trago/cafe/pucho/puchito/paseo/baile/abrazo/cancion/brindis y/antes
adios/chau/chao/bye/hasta_siempre a? todos/todas/mundo
les/os/le he? <escribi> una/unas/la/su? <carta> a/para? cada
<escribi> .. <carta> .. cada uno/una
<carta> a/para cada uno/una
despues/partir de esta/hoy noche? .. no .. preocupar/preocuparse/molestar/problema/soportarme/aguantarme
no .. preocupar/preocuparse/preocupen/preocuparos .. mas/nunca por/de mi
encontre/consegui/busque .. quede/cuide/adopte .. <mascota>
encontre .. casa/hogar/familia .. <mascota>
agua/vias/vacio/caida/mar/rio .. tranquila/tranquilo/llama/llaman/calma/cerca/facil .. desde/aqui/arriba/abajo/hoy/noche
desde aqui/aca arriba .. noche/hoy/todo/gente/ciudad/luces
elegi/escogi/marque/fije/puse .. el/la/una/un dia/fecha/momento/hora/lugar
no habra/haya .. mas? manana/semana/navidad/lunes/despues/proxima/proximo/otro/otra/siguiente
no va a haber .. mas? manana/semana/navidad/lunes/despues/proxima/proximo/otro/otra/siguiente
<estoy> .. con .. botella .. <pasti>/cuchillo/navaja/pistola
botella .. y las/mis <pasti>
nadie .. podria/pudo/podia/pueda/hubiera .. evitar/evitado/evitarlo/impedido/impedirlo/salvarme/salvado
nadie .. podria/pudo/podia .. hacer/hecho nada
que? sepan/sepais/sepas que .. <amo>
sepan/sepais/sepas/sepa que .. no .. culpa
adios .. lo <voy> a <hacer>
emojibye .. lo <voy> a <hacer>
adios .. <ya> lo <hacer>
<estoy> .. <en> .. <borde>
<estoy> .. <en> .. <barandal>
<estoy> .. parado/parada/sentado/sentada/subido/subida .. <alto>
<borde> .. <barandal>
<alto> .. un/dar/doy paso
esperando/espero .. tren/metro .. <tirarme>/saltar/aventarme/tirar/delante
<parado> .. en/al/sobre/por el/la/un/una borde? del/de? la? <alto>
<estoy> en/al borde/filo/cornisa de/del? el/la? puente/azotea/tejado/edificio/acantilado/precipicio/abismo/techo/terraza/anden
<estoy> .. en/junto/sobre/cerca/frente las/la/a .. vias/rieles
despues/partir de esta/hoy noche? nadie/no .. preocupar
<yahoy> .. <lohago>
<lohago> <yahoy>
<fijar> .. fecha/dia
<comprar> la/una/un/mi soga/cuerda/lazo/mecate/pistola/cordel/arma/escopeta
compre/comprar/compro/consegui .. soga/cuerda/lazo/mecate/pistola/arma/cordel
deje/dejado/puse/puesto/poner/poniendo/dejando .. papeles/asuntos/cuentas/cosas/documentos/todo .. orden/regla
solo/ya/nomas me? queda/falta irme/partir/despedirme/hacerlo/esperar
se_acaba/se_termina/todo_acaba/todo_termina <hoy>
se acaba/termina <yahoy>
nadie .. vuelve/llega/regresa/viene/estara/entra .. hasta
pedi/pedido/dije/encargue .. que .. quede/cuide/quedara/cuidara .. <mascota>
estare/ire/estar/ir .. en/a un lugar/sitio mejor
no <lloren> yo/estare/estoy
apago/apagar/apague .. movil/telefono/celular/cel .. no .. encender/prender/encendere/prendere
<estoy> .. lo alto de/del
mirando .. hacia? abajo
partir de manana/hoy/ahora .. no .. falta/estare/molestare/molesto/habra/sere/preocupar/existire/existo
me bajo aca/aqui/de
si manana/hoy .. no contesto/respondo/aparezco/escribo/estoy/conteste/despierto/vuelvo
lo/es ultimo que .. escribo/digo/hago/publico/escribire/diga/escriba/posteo
cuidenme/cuidadme/cuidame .. a mi/mis <ones>
no voy a poder .. cuidar/cuidarla/cuidarlo/cuidarlos/ayudar/ayudarla
no podre .. cuidar/cuidarla/cuidarlo/cuidarlos
olvidenme/olvidadme
olvidense/olvidaos/olvidense .. mi
como si .. no hubiera/hubiese existido/nacido
saldre .. noticias
mi vida .. acaba/termina .. hoy/noche/manana/aqui/aca
<cuando> .. <llegue> .. mensaje/carta/audio/nota .. no/ya/habre/estare
habre descansado/partido/ido/muerto/terminado/acabado/volado/dejado
no esten/esteis tristes/mal/triste
encargue .. <mascota>
puedo irme/descansar/morir/morirme/marcharme/partir .. paz/tranquila/tranquilo/ya
puedo irme
mis cosas .. cajas/repartidas/repartido/ordenadas
movil/telefono/celular .. sin clave/contrasena/bloqueo/pin
<cuando> la/las/lo/los lean/leais/leas/abran/abrais/encuentren .. no/ya/estare
<miro> para/hacia abajo
cielo .. hoy/mismo/pronto/noche
hoy/pronto .. cielo con
<estoy> .. <en> .. <alto> .. saltar/salto/brinco/tirarme/abajo/paso/acaba/caer/decidir/hacerlo/aventarme/lanzarme/solo/sola/animo/atrevo
mi ultimo deseo es
mi ultima voluntad
ultimas voluntades
llevo/traigo/cargo la/una/mi/el soga/cuerda/pistola/navaja/veneno/lazo
no habeis/han/hicieron hecho? nada mal/malo
no voy a sentir nada/dolor/mas
no sentire nada/dolor/mas
unas/pocas/dos/tres horas/minutos mas y
me voy con mi/mis <ones> .. extrano/alla/cielo/no/echo/espera
no .. van a tener que .. aguantar/aguantarme/soportar/soportarme/preocuparse/preocuparse/cargar/verme
no .. tendran/tendreis/tendras/tengan/tengais que .. aguantar/aguantarme/soportar/soportarme/preocuparse/preocuparos/preocuparte/cargar/verme
mi historia .. termina/acaba/llega/termino/final
hasta aqui llego/llega mi
no habra/hay .. manana para mi
que .. cuiden/cuide/cuideis .. a? mi/mis <mascota>/<ones>
no llego/alcanzo a manana/navidad/amanecer/cumpleanos/lunes/domingo
me voy emojibye
emojibye .. adios
no puedo/aguanto/doy mas .. adios/chau/chao/bye/perdonenme/perdonadme/despido/perdon
no .. esperen/espereis .. nunca/mas
<cuando> lean/leas/leais/encuentren/encuentreis esto/este/esta/mensaje/carta/nota
cuando seas/sean/seais grande/grandes/mayor/mayores .. entender/entenderas/entenderan/comprender/comprenderas/sabras/sabran
encargo a? mi/mis <ones>
sepan/sepais/sepas .. no .. por/culpa de? nadie
no .. vais/vas/va/van a tener que .. aguantar/soportar/preocuparse/cargar/aguantarme/soportarme
no me guarden/guardeis/guardes/odien/odieis/odies/juzguen/juzgueis/juzgues
sigan/seguid/sigue/sigue .. sin mi
<cuiden> .. <ones> .. amo/adios/perdon/siempre
les/te/os/le dejo .. mi/mis <cosas>/<mascota>
quedate/quedense/quedaos/quedense con mi/mis <cosas>/<mascota>
cuidare/cuidandolos/cuidandote/velare/mirare/vere/cuidandoos .. desde .. cielo/arriba/alla/lado
desde .. cielo/arriba/alla .. cuidare/cuidandolos/cuidandote/velare/mirare/vere
dejara de latir
mi luz/llama/estrella se? apaga
gracias por .. parte de mi vida/camino
fue/ha .. gusto/placer/honor .. conocerlos/conoceros/conocerte/conocerles/coincidir/haberlos/haberos
nada/nadie .. cambiar de opinion/idea/parecer
cuando .. llegue/lleguen .. ambulancia/policia/bomberos
cuando .. sera .. tarde
no .. tendran/tendras/tendreis hijo/hija/madre/padre/hermano/hermana
me rindo .. perdon/adios/amo/siento/ultima
decidi/decidido partir/irme/marcharme/soltar/descansar
lo? intente/luche/aguante .. no pude/puedo
escribo/escribir/veo/miro/abrace/bese/abrazo/salgo/mire .. ultima vez
camino/rumbo/voy al/hacia el? <barandal>
subi/subido .. <alto> .. no .. bajar
<amo>/adios/perdonenme/perdonadme/perdon/cuidense/chau .. <yahoy> me voy
<amo>/adios/perdonenme/perdonadme/perdon/cuidense/chau .. tome/tomado la? decision
<cuiden> .. no aguanto/puedo/doy mas
descansare
leyendo/leen/lees/leeis/lee esto/este/carta .. <noestar>/sera/habra/habre/estare/existire/terminado
<cuiden> .. <ones>/<mascota> .. por mi
<cuiden> .. <ones>/<mascota> .. <cuando> .. muera/muero/morire/falte/vaya
quedate/quedense/encargo/encargate .. <ones>/<mascota> .. <noestar>/por
quedate/quedense/encargo/encargate .. <ones>/<mascota> .. <cuando> .. muera/este/vaya/falte
perdon/adios/acabo/amo/chau/gracias/quiero/siento/rindo .. emojipill
emojipill .. perdon/adios/os/los/te/buenas/gracias/chau
<cuando> .. existire/existo
vais/van/vas a odiar/odiarme
un dia/algundia .. entendereis/entenderan/perdonaran/perdonareis/entenderas/perdonaras
le/les/os/te dejo el/la/los/las/mi/mis <cosas>/<mascota>
me puedo morir/marchar
me puedo ir en/tranquila/tranquilo/de
no .. tienen/teneis que hacer velorio/funeral/entierro
mensajes/correos programados
emojiknife .. mano
emojiknife en la mano
corte/tajo/herida/cortes .. muneca/munecas
tell my mom/family/kids/sister/brother/dad that/que
take care of my/mi dog/kids/mom/cat/baby/perro
bye everyone
yo no .. amanecer
amanecer y yo no
no .. van a volver/encontrar .. mi
encontraran .. .. a mi
cierro aca/aqui
dile/digan/diganle a los ninos/hijos que
por ultima vez .. no .. sabe/saben
leais/leeis/lean/leen/leas/lees .. .. sabed/sepan/sepas .. .. sufri/quise/amo/culpa
`
