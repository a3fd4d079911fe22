// Spanish, the crisis notice: hints that mean little alone and much together: a goodbye, means, a place, an hour, a plan, a
// strange calm. What each is worth: points.ts. One author; no native speaker or clinician has reviewed it.

export const hints = {
  bye: `
adios
hasta siempre/nunca
me <despedi>
despedirme/despedida
nos vemos/veremos .. cielo/alla/otro_lado/otra_vida
emojirest
`,
  ciao: `
chau/chao/bye/goodbye
emojibye
`,
  love: `
los/las/os/les <amo>
los/las/os llevo
sean/sed/seais felices
`,
  dear: `
te <amo>
mama/papa/mami/papi/hijos/hija/hijo/familia/amor
`,
  sorry: `
perdon/perdonenme/perdonadme/perdoname/perdonen/perdonad
lo siento
espero/ojala .. perdonen/perdoneis/perdones/entiendan/entendais
no .. culpa
`,
  thanks: `
gracias por todo/tanto/estar/quererme/escucharme/leerme/acompanarme/existir
gracias a? todos
`,
  care: `
<cuiden>
quedate/quedense/quedaos con
encargo/encargue
comida/croquetas .. <mascota>
<mascota> .. comida/croquetas
<mascota> .. con mi/la/una hermana/vecina/madre/amiga/vecino/primo/prima/mama/hermano
`,
  absent: `
<noestar>
no volvere/volver/regreso/regresare/vuelvo
no .. creo/se .. vuelva/vuelvo
no me vuelvo
<cuando> .. me vaya/muera/haya
sin mi
no me <busquen>
no <nollegar>
<nollegar>
`,
  after: `
despues/partir de esta/hoy/esto/eso/manana noche?
ni nunca/jamas
nunca mas
`,
  unworried: `
no .. preocupar/preocuparse/preocupen/preocuparos/molestar/cargar/aguantar/aguantarme/soportar
no .. <carga>/problema
no .. dar .. trabajo/problemas/lata/molestias/guerra
no .. que me <busquen>
no .. molesto/molestare/estorbo/estorbare
`,
  reunion: `
me voy con mi/mis <ones>
con el/ella/mi/mis/dios .. cielo/alla/otro_lado
<reunir> .. <ones>/cielo/dios
alla .. no/descansa/espera
`,
  hug: `
abrace/abrazado/abrazo/bese/besado/beso .. <ones>/todos/nino/ninos
dormidos/dormido/durmieran/durmieron
`,
  urge: `
ganas/impulso/impulsos/tentacion/tentado/tentada/tienta/atrae/llama
`,
  gun: `
<tengo>/saque/cargue/hay/agarre .. <pistola>
<pistola> .. mesa/mano/cargada/boca/cajon/lado
`,
  height: `
pisos/planta
ventana/balcon/puente/azotea/terraza/tejado/techo/piso/vias/metro/tren/anden/acantilado
`,
  alone: `
<estoy> .. solo/sola
borracho/borracha/bebido/bebida/tomado/tomada/vino/vodka/ron/whisky/alcohol
encerrado/encerrada
temblando/tiemblo/tirita
`,
  away: `
me voy/ire/marcho/ido
irme/marcharme/partir
`,
  last: `
<ultimo> noche/dia/vez/mensaje/post/cigarro/cigarrillo/cena/comida/abrazo/beso/palabras/foto/amanecer/atardecer/carta/horas/cumpleanos/navidad/publicacion/cancion/cafe/voluntad
noche/tarde es la <ultimo>
`,
  letter: `
<escribi> .. <carta>
<carta> .. para/a/en/sobre mi/mis/cada/todos/mesa/cama/cajon/la
<carta> .. <escrita>
sobres
escrito .. a mi
mensajes/correos programados
`,
  given: `
<regale> .. <cosas>
<regale> .. <mascota>
<regale> .. todo
dejo/deje .. <cosas>/<mascota> .. mi/hermana/hermano/primo/sobrino/amigo/amiga
`,
  order: `
pague/pagado/pagada/pagadas/pagados .. todo/deudas/cuentas/facturas/funeral
facturas/cuentas/deudas pagadas/saldadas
<claves>
testamento
ordene/ordenado/limpie/limpiado/arregle/arreglado/recogi/recogido/vacie .. todo/cuarto/casa/habitacion/cosas/placard/armario/papeles/pieza
<borre> .. redes/cuentas/todo/fotos/conversaciones/mensajes/historial
cancele/cancelado .. todo/citas/cuentas/planes
seguro de vida
todo <ordenado>
todo <listo>
`,
  found: `
<encontrar> .. me
me <encontrar>
alguien .. venir/vendra/encuentre/llegara
mi cuerpo/cadaver
nadie .. vuelve/llega/regresa .. hasta
nadie .. en casa/casa_hasta
<estoy> .. solo/sola en casa
puerta .. seguro/llave/cerrada/abierta
`,
  place: `
<estoy> .. <en> .. <alto>
<estoy> .. <en> .. <barandal>
<subi> .. <alto>
<miro> .. <barandal>/vacio/abajo
ido/fui/voy/vengo/volvi .. <barandal>
<barandal> .. noche/solo/sola/arriba/quieto/tranquilo
borde/barandilla/cornisa/azotea
altura
`,
  thing: `
<cuchillo>
<pistola>
<soga>
<veneno>
<pasti>
viga/nudo/gas/bala/tiro
emojiknife
emojigrave
emojibridge
`,
  pill: `
emojipill
emojimeans
`,
  many: `
todas/toda/entero/entera/bote/frasco/caja/blister/monton
<muchas> <pasti>
`,
  plan: `
<lohago>
lo/le voy/vamos a hacer
como hacerlo
como .. voy a hacer
todo pensado/planeado/preparado/decidido/calculado
se/pense/pensado/decidi como/donde/cuando
esta vez si/va/no
un plan
mi plan
un paso
elegi/escogi/fije/puse .. dia/fecha/hora/lugar
fecha
lo/volver/vuelvo intente/intentar/intentarlo/intentare
`,
  now: `
esta/esa noche/tarde/madrugada/misma
hoy/tonight/ahorita/today
hoy/ahora/ahorita mismo
de una buena? vez
en unas/pocas/un/una/diez/cinco horas/minutos/rato/hora
antes de que amanezca/despierten/vuelvan/lleguen/vuelva/llegue
cuando .. <duerma>
`,
  soon: `
manana
este fin/finde/viernes/sabado/domingo/lunes
el viernes/sabado/domingo/lunes/martes/miercoles/jueves
`,
  jump: `
<saltar>
<tirarse>
no .. bajar/bajarme/bajo
seria .. rapido/facil
`,
  courage: `
falta/tengo/reunir/juntar/tomar/junto .. <valor>
me animo/atrevo
`,
  decided: `
<tengo> todo
<decision>
lo tengo decidido/decidida/claro
no hay vuelta/marcha
no me <salvar>
`,
  calm: `
<paz>
no .. miedo
hice las paces
estoy/ya lista/listo/preparada/preparado
`,
  ends: `
<acabafin>
<descanso>
dormir .. fin/siempre
por fin .. dormir/<descanso>
se acabo/acaba/termino/termina/acabara/terminara
dejar/dejare/deje de <vivir>/sufrir/sentir/doler
no .. dolera/duele/sufrire/sentire/sentir/sufrir
`,
  secret: `
nadie .. dio/da/daria cuenta
nadie .. sabe/sospecha/imagina/nota/enterado/entero/sepa
no .. he/le/se contado/dicho/digo/cuento .. a? nadie
no .. saben/sospechan/sabe/imaginan
`,
  suicide: `
suicidio/suicida/suicidas/suicidal/suicidarse
`,
  blood: `
sangre/sangro/sangrando
me corto/corte/estoy_cortando/cortando
venas/munecas
`,
  weary: `
no puedo/aguanto/doy/soporto/resisto mas
no aguanto/soporto/puedo .. esto/dolor/sufrimiento/mas/vida
me rindo/canse
<cansado> .. de todo/luchar/vivir/sufrir/pelear/fingir/intentar/esto
no .. fuerzas/salida/esperanza/sentido/opcion
a nadie le? importo/importa
nadie me <quiere>
`,
  help: `
ayuda/ayudenme/ayudadme/ayudame/auxilio
alguien .. conteste/contesta/hable/hablar/diga/responde/contestar
nadie me contesta/responde
`,
  casual: `
hasta manana/luego/pronto/lunes/ahora
nos vemos manana/luego/pronto/el/ahi/alli
un/mil abrazo/besos/saludo
besos/abrazos/saludos
buenas noches/tardes
me voy a la? dormir/cama
madrugo/madrugar
buen/feliz dia/finde/viaje/cumple/cumpleanos/navidad/ano/provecho
que tal/ganas_de
menos mal
vuelvo/vuelve/regreso/volvemos/vuelva el/en/manana/pronto/luego/a
deseadme/deseenme/desenme suerte
`,
  recovered: `
me alegro/alegra de/haber/que .. estar/seguir/no
sigo aqui y
la terapia/medicacion .. ayudo/ayuda
pedi ayuda
hoy estoy/vivo/tengo/soy bien/mejor/feliz/aqui/dos/familia
ya? estoy mejor/bien
aqui sigo
`,
} as const
