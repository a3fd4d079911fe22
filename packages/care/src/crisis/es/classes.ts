// Classes of Spanish words that the patterns of the crisis notice name: what one wants, ways and means, dying, living. Verbs
// in the forms that a first person uses; `a_b` is a phrase. One author; no native speaker or clinician has reviewed it.

export const classes = {
  // What one wants or is about to do; the clitic may stand before it.
  quiero: `queriendo pudiera pudiese quiero quisiera queria quise querria querido deseo deseaba desearia necesito
    prefiero preferiria preferia gustaria encantaria anhelo ansio ganas wanna quiera suplico espero pido ruego`,
  prefiero: 'prefiero preferiria preferia prefiriera',
  modal: `quiero quisiera queria quise querria querido deseo deseaba necesito voy vaya iba puedo podria pude pudiera
    debo deberia debi tengo tuve pienso pensaba pense planeo planeaba planee decidi intento intente intentaba
    trato trate estoy estaba acabo acabe he habia hubiera hubiese habria haya estado prefiero preferiria preferia
    ganas dispuesto dispuesta listo lista decidido decidida pensando planeando intentado tentado tentada ire gonna
    gotta wanna to capaz propuse logro logre planes logrado`,
  aux: `decidido intentar ir voy querer terminar acabar tener querido intentado pensado pensando planteando planteado
    estar plan volver lograr`,
  voy: 'voy vamos ire iba vaya pienso gonna estoy quiero tengo planeo decidi decidido iria debo va lista listo',
  ganas: 'ganas gana deseos ansias urgencia impulso impulsos idea intencion intenciones',
  ojala: 'ojala ojala_que espero_que ruego_que deseo_que quisiera_que desearia_que quiero_que pido_que',
  // Killing oneself.
  matarme: `guindarme darme_candela matarme matandome matarnos suicidarme suicidandome ahorcarme ahorcandome colgarme desvivirme asfixiarme
    degollarme envenenarme electrocutarme autoeliminarme inmolarme suicidarnos eliminarme desviviendome kms
    borrarme_del_mapa borrarme_de_este_mundo quemarme_viva quemarme_vivo desaparecerme_del_mapa prenderme_fuego`,
  estoy: 'estoy estaba ando am me_encuentro estando',
  ultimo: 'ultimo ultima ultimos ultimas',
  matar: `guindar desangrar prender_candela inmolar prender quemar_viva quemar_vivo matar matando matado matarme suicidar
    suicidando suicidado ahorcar ahorcando ahorcado colgar asfixiar desvivir desviviendo envenenar degollar
    electrocutar eliminar autoeliminar borrar_del_mapa prender_fuego`,
  mato: `mato matare mataria suicido suicidare suicidaria suicidaba suicide ahorco ahorcare ahorcaria desvivo desvivire`,
  acabar: `acabar acabo acabare acabaria acabando acabado terminar termino terminare terminaria terminando acabe termine
    finalizar finalizo concluir acabarlo terminarlo`,
  poner: 'poner ponerle poniendo pongo pondre pondria ponga dar darle dare doy ponerlo ponerles_poner puse',
  puta: 'puta maldita jodida pinche miserable triste asquerosa mierda_de propia inutil cochina',
  cortarme: 'cortarme cortandome cortarse abrirme rajarme rebanarme abriendome rajandome tajearme',
  cortar: `cortar corto corte cortare cortado cortando abrir abro abri abierto rajar rajo raje tajear tajee rebanar
    cortaba cortarme`,
  pegarme: 'pegarme darme meterme encajarme dispararme clavarme pegandome ponerme',
  pegar: 'pegar dar meter encajar clavar disparar pegado dado',
  pego: 'pego doy meto pegue di meti pegare dare metere pegaria daria meteria encajo clavo',
  tirarme: `tirarme lanzarme aventarme arrojarme botarme echarme tirandome lanzandome aventandome arrojandome precipitarme
    dejarme_caer despenarme meterme ponerme acostarme tumbarme`,
  tirar: `tirar lanzar aventar arrojar botar echar tirado lanzado aventado arrojado precipitar dejar_caer meter poner
    despenar tirando acostar`,
  tiro: `tiro tirare tiraria lanzo lanzare lanzaria aviento aventare arrojo arrojare boto echo meto pongo dejo_caer
    acuesto`,
  saltar: `saltar salto saltare saltaria saltando salte brincar brinco brincare jump saltado dar_el_salto doy_el_salto`,
  alto: `puente azotea tejado techo terraza ventana balcon edificio acantilado precipicio barranco barranca viaducto
    torre piso planta terrado cornisa rascacielos vacio baranda barandilla roof bridge quebrada risco mirador
    penon penasco elevado puente_peatonal tajo`,
  barandal: `alfeizar repisa puente azotea tejado cornisa viaducto acantilado vias baranda barandilla barandal barranco
    precipicio abismo anden rieles`,
  via: `tren trenes metro subte vias via rieles camion camiones coche coches carro carros autobus bus micro colectivo
    autopista carretera tranvia combi avenida trailer autos auto cercanias transmilenio ruta`,
  muro: `muro pared arbol arboles camion poste columna barranco puente precipicio carro coche contramano trailer
    proposito`,
  estrellar: `estrellar estrello estampar estampo estampare estrellare chocar choco chocare estrellarme estamparme
    estrellarlo chocarlo estamparlo empotrar empotrarme`,
  borde: 'borde filo orilla cornisa baranda barandilla bordillo barandal',
  parado: 'parado parada sentado sentada subido subida asomado asomada asomando',
  en: 'en al sobre junto frente cerca por',
  // Means.
  tomar: `tomar tomarme tome tomo tomado tomando tomandome tomare tomaria tragar tragarme trague tragado tragare trago
    tragando meter meterme meti metido meto ingerir ingeri ingerido zampado zampe bajarme baje empine empinarme
    comerme comi comido tomarmelas tomarmelos mande mandar mandarme clave engulli engullir tomaba beber beberme
    bebi bebido bebo`,
  pasti: `meds pill pastillas pastas pastilla pastis pepas pildoras tabletas comprimidos capsulas medicamentos medicamento
    ansioliticos somniferos antidepresivos benzos tranquilizantes barbituricos calmantes pills medicinas
    medicacion emojipill rivotril lorazepam clonazepam diazepam alprazolam trankimazin orfidal paracetamol
    paracetamoles analgesicos farmacos blister blisters pastillitas remedios meds relajantes sertralina trankis`,
  bote: `bote frasco caja blister tira tableta botella cajas frascos blisters botes botiquin tarro pastillero sobre
    tiras`,
  muchas: `muchas demasiadas muchisimas veinte treinta cuarenta cincuenta cien sesenta quince varias tantas todas
    bastantes unas_cuantas un_monton_de un_punado_de un_puno_de un_chingo_de`,
  veneno: `veneno raticida matarratas lejia cloro insecticida plaguicida herbicida pesticida cianuro paraquat racumin
    soda_caustica veneno_de_ratas veneno_para_ratas acido_muriatico thinner fosforo_de_aluminio anticongelante
    lavandina pesticidas fosfina`,
  soga: 'mecate soga cuerda lazo mecate horca cordel cabuya piola sabana cinturon correa rope noose',
  pistola: 'pistola revolver arma escopeta fusca fierro chumbo rifle gun pistolas cuete fusil',
  cuchillo: `cuchillo cuchilla navaja cuter cutter gillette gilette hoja_de_afeitar bisturi hojilla trincheta tijeras
    cristal vidrio cuchillas navajas yilet machete hojas_de_afeitar knife`,
  arma: `pistola revolver escopeta fusca fierro chumbo rifle cuchillo cuchilla navaja cuter cutter gillette soga cuerda
    lazo mecate pastillas pastis pildoras veneno hojilla bisturi frasco arma trincheta emojipill emojimeans
    hoja_de_afeitar pills bote machete gun cordel fusil cuete blister`,
  articulo: 'la el una un mi las los unas unos ya todo toda',
  amano: `en_la_mano en_mis_manos en_las_manos en_mi_mano a_la_mano aqui_conmigo a_mi_lado en_el_cajon en_mi_cuarto
    en_la_mesita delante enfrente aca en_frente en_la_boca en_la_sien en_la_cabeza junto_a_mi al_lado a_mano aqui
    in_my_hand en_la_garganta en_el_cuello escondido escondida escondidas guardada cargada cargado a_un_lado
    bajo_la_almohada en_la_mochila conmigo`,
  delante: `sobre_el_escritorio arriba_de_la_mesa encima_de_la_mesa delante enfrente en_la_mano en_las_manos en_la_mesa
    en_la_mesilla en_la_mesita aqui aca a_mi_lado al_lado conmigo frente_a_mi sobre_la_mesa sobre_la_cama
    en_la_cama guardadas escondidas listas preparadas contadas esperandome en_frente esperando en_mi_mano
    en_mis_manos en_el_cajon en_la_boca lined_up alineadas junto_a_mi a_mano a_la_mano`,
  lista: `amarrado atado mesa cargada cargado maletero servido servida lista listo listas listos preparada preparado
    preparadas preparados colgada colgado puesta puesto comprada comprado contadas guardadas guardada escondida
    escondido escondidas esperando esperandome atada amarrada cargada aqui ready alineadas separadas juntas
    apartadas hecha hecho`,
  escondido: `escondido escondida escondidas guardado guardada listo lista cajon cama cuarto mochila noche hoy manana
    tomarmelo tomar closet armario ropero`,
  mirar: 'mirando miro mirar viendo veo observando observo contemplando contemplo mirandolas mirandola quedo_mirando',
  contar: 'conte contando cuento contado contadas contar recuento',
  guardar: `guardando guardado guarde guardo juntando juntado junte junto acumulando acumulado acumule ahorrando ahorrado
    escondiendo escondido almacenando reuniendo reunido separando coleccionando consiguiendo consegui conseguido
    acumulo escondi`,
  comprar: `compre comprado conseguido consegui compro comprar conseguir conseguimos busque encontre robe tengo prepare
    preparado preparando comprando`,
  cuantas: 'cuantas cuantos cuanto cuanta que_cantidad_de',
  como: `como donde de_que_manera de_que_forma alguna_manera_de que_manera_de maneras_de formas_de metodos_para
    manera_de forma_de`,
  locura: `locura tonteria estupidez tonterias burrada barbaridad cagada pendejada disparate desgracia irreversible malo
    mala loco drastico huevada weada boludez tonto permanente grave`,
  cometer: 'cometer cometa hacer haga haria acabar_haciendo terminar_haciendo hare haciendo',
  dano: `hacerme_dano lastimarme herirme hacerme_mucho_dano hacerme_algo hacerme_algo_malo hago_algo hago_dano
    haga_dano haga_algo hacerme_un_dano haga_una_tonteria hago_una_tonteria hago_una_locura haga_una_locura
    hacer_dano lastimo lastime hiera`,
  hacerme: 'hacerme me_hago lastimarme herirme',
  confio: 'confio fio confiaria fiaria',
  dejar: 'dejan dejen dejas dejais quedo quede deja deje dejaran dejarme dejes estoy quedarme',
  salvar: `salvarme detenerme pararme impedirlo pararlo ayudarme convencerme impedirmelo detenerlo encontrarme buscarme
    frenarme localizarme llamarme`,
  fallar: `fallare fallo fallar falle fracasare fracaso fallara fallare sobrevivire sobrevivir sobrevivo arrepiento
    arrepentire despertare salvan salvaran falla dudo dudare`,
  intentar: `intentarlo intentar intentare intente intento volver_a_intentarlo volver_a_intentar intentado intentare
    volverlo_a_intentar volvi_a_intentarlo volvi_a_intentar`,
  intento: 'intento intente otro_intento segundo_intento tercer_intento',
  seguro: 'segura seguro segurisima segurisimo convencido convencida decidido decidida',
  cuando: 'cuando para_cuando antes_de_que despues_de_que dia_que el_dia_que si_algun_dia',
  voz: 'voz voces cabeza mente algo cerebro pensamiento pensamientos demonios todos',
  pensar: `valorando valoro planteandome sopesando pensar pienso pensando pensado pense pensaba pensamientos pensamiento
    planear planeo planeando imagino imaginar imaginando imaginandome fantaseo fantaseando fantasear obsesionado
    obsesionada considerando considero considerar contemplo contemplando contemplar planteando planteo plantearme
    planteado sonando sueno dandole_vueltas doy_vueltas pensarlo barajando considerado contemplado rondando ronda
    investigando busco buscando busque googleando googlee`,
  planear: `planeando planeo planeado planee planear planificando planifico planificado preparando prepare preparado
    organizando organice decidi decidido`,
  fijar: `elegi elegido escogi escogido puse puesto fije fijado tengo decidi decidido marque marcado hay hay puesta
    elegida`,
  tengo: `vienen vino llegan asaltan rondan tengo tenia tuve teniendo ten he_tenido traigo cargo llevo con siento
    vuelvo_a_tener sigo_teniendo tener tendre tenido tengo i_have have`,
  vuelven: `vuelven volvieron volvio vuelto vuelve regresaron regresan siguen aumentan aumentado fuertes fuerte constantes
    constante peores van todos cada peor diario atacan persiguen acosan rondan intensos dejan`,
  nota: 'nota notas carta cartas mensaje video note mensajes',
  queda: 'queda quedaba quedan veo encuentro sirve',
  muchos: 'muchos muchas mas constantes unos algunas algunos tantos demasiados fuertes puros puras de las los',
  // Dying.
  morir: `morir morirme morirse muriera muriese morirnos die fallecer morire estirar_la_pata irme_de_este_mundo
    dejar_este_mundo dejar_de_existir dejar_de_vivir dejar_de_respirar desaparecer_del_mapa morirme_de_una_vez
    irme_para_siempre desaparecer_para_siempre irme_al_cielo petatearme palmarla espicharla colgar_los_tenis
    estar_muerto estar_muerta estar_bajo_tierra cerrar_los_ojos_para_siempre dormir_para_siempre irme_de_esta_vida
    salir_de_este_mundo irme_de_aqui_para_siempre`,
  muera: `muera muriera muriese morir morirme muero muriendo mueran muriesemos mori palmara muerta muerto fallezca
    falleciera moriria`,
  muero: 'muero morire muera moriria voy_a_morir me_muero mato',
  muerto: `muerto muerta muertos muertas dead enterrado enterrada bajo_tierra tres_metros_bajo_tierra
    dos_metros_bajo_tierra finado en_una_tumba en_un_ataud en_una_caja`,
  estar: `estar estoy este estuviera estuviese estaba estare estaria estuve estando quedarme estas fuera ser quedar
    seguir seguir_estando esta estan be`,
  vivir: `vivir viviendo vivo viva vivir_asi existir existiendo seguir_viviendo seguir_vivo seguir_viva estar_vivo
    estar_viva estar_viviendo seguir_existiendo seguir_respirando vivirla estar_aqui estar_aca estar_en_este_mundo
    continuar_viviendo live`,
  seguir: `seguir seguir_adelante siguiendo sigo continuar continuo seguirle aguantar luchar intentar intentarlo
    seguir_luchando seguir_intentando seguir_aqui seguir_en seguir_asi`,
  despertar: `amanecer amanezco despertar despertarme despertarnos levantarme despierto despertare despierte despertara despertase despertarse
    abrir_los_ojos wake volver_a_despertar amanecer volver_a_abrir_los_ojos`,
  despierte: `amanezca amanezco despierte despertara despertase desperte despertar despertarme despierto levante amanezca amaneciera levantara
    despertare vuelva_a_despertar volviera_a_despertar`,
  nacido: 'nacido nacer naciera naciese naci existido nacida existiera existiese',
  nacer: 'nacer haber_nacido nacido existir venir_al_mundo naci venir_a_este_mundo estar_aqui',
  debi: 'debi debia deberia tuve tenia debimos debo',
  matara: `matara matase mate maten mataran matasen atropelle atropellara atropellase matara caiga fusilen fusile dispare
    disparara dispararan pegue_un_tiro pegara_un_tiro atropellen ataque asesine asesinara parta_un_rayo
    caiga_un_rayo mataba aplaste aplastara`,
  atropellara: `atropellara atropellase atropella atropelle atropellan atropellaran matara mata mate pasara_por_encima
    pasa_por_encima pilla pillara arrollara arrolla mataran arrolle pase_por_encima parta_un_rayo chocara choco
    choca llevara_por_delante`,
  existiera: 'existiera existiese exista estuviera estuviese estar existir estado despertarme existido existo',
  lleve: `lleve llevara lleven llevase llevaran recoja recogiera llame_a_su_lado llevarme recojan llevaste_a_mi lleva
    llevo recogiese`,
  llevame: 'llevame recogeme llevenme llevame_contigo llevame_con llevate',
  acabe: `acabe acabara acabase termine terminara terminase pare parara acaba termina acabar terminar acabase se_acabara
    apague apagara`,
  desaparecer: `desaparecer desaparecerme esfumarme evaporarme desvanecerme borrarme extinguirme dejar_de_ser volverme_polvo
    desintegrarme disappear`,
  desaparezca: `desaparezca desapareciera desapareciese desaparezco desaparecer desapareci esfumara faltara falto falte`,
  descanso: `descansar descansare descanso descansara descansamos paz libre en_paz dejar_de_sufrir dejo_de_sufrir
    dejare_de_sufrir sere_libre`,
  alivio: `alivio tranquila tranquilo paz descanso solucion salida libertad unica consuelo tentadora atractiva bonita
    llama seduce llamando`,
  mejor: `mejor mejores felices tranquilos aliviados mas_felices mas_tranquilos mas_facil facil un_favor un_alivio
    alivio bien descansarian descansaria favor better mas_tranquila mas_feliz aliviada preferible`,
  nadie: 'nadie ninguno alguien quien a_nadie alguno ni_dios ni_cristo no',
  extranar: `extranaria extrana extranarian extranara extranaran extranar echaria echarian echara echar echa notaria nota
    notara notarian notar lloraria llorara lloraria_por_mi enteraria entera enterara importaria importara
    daria_cuenta dara_cuenta da_cuenta faltaria falta preguntaria iria vendria buscaria`,
  notar: `alguien_notaria se_daria_cuenta_alguien se_dara_cuenta_alguien alguien_se_daria_cuenta notarian
    se_darian_cuenta me_extranarian me_echarian se_enterarian alguien_lloraria llorarian_por_mi`,
  importar: `importa importaria importara importan daria_igual da_igual daria_lo_mismo da_lo_mismo molestaria quejaria
    mejor alivio alegraria`,
  pedir: `pido pedido pidiendo pedirle pedia pedi ruego rogado rogando rezo rezado rezando suplico suplicando suplicado
    oro orando ore`,
  dormir: `dormir dormirme duermo durmiera duerma duermo dormirse dormida dormido durmiendo acostarme
    dormirme_profundamente irme_a_dormir sleep durmiese durmiera`,
  carga: `carga estorbo problema lastre peso molestia fracaso desgracia decepcion error cargas parasito basura fracasada
    fracasado verguenza burden mantenida mantenido inutil`,
  hijos: `hijos hija hijo hijas familia mama papa madre padre perro perra gato gata hermano hermana hermanos abuela
    abuelo miedo cobarde cobardia nena nene bebe nina ninas ninos madres padres viejos vieja viejo peques chamacos
    hermanita hermanito gatos perros pareja esposa esposo kids mom inercia obligacion valor`,
  solo: 'solo solamente unicamente nomas lo_unico unico unica',
  ata: 'ata retiene detiene frena mantiene sostiene motiva impide sujeta para queda importa',
  llegue: 'llegue lleguen llega',
  miedo: 'miedos miedo asusta temo panico terror',
  lohago: `lo_hago lo_hare hacerlo lo_haga lo_voy_a_hacer voy_a_hacerlo lo_pienso_hacer lo_termino lo_acabo lo_haria
    lo_intento lo_hago_ya`,
  yahoy: 'hoy esta_noche esta_tarde esta_madrugada esta_misma_noche ahora ahorita tonight',
  tirarse: 'tirarme lanzarme aventarme arrojarme saltar dejarme_caer botarme brincar',
  valor: 'valor coraje huevos cojones agallas valentia fuerza ovarios pelotas guevos',
  quitar: 'me_quito me_quite quitarme me_voy_a_quitar me_quitare',
  coger: 'cogido cogi agarre agarrado robe robado quite saque tome junte tengo conseguido consegui escondi guarde',
  abrir: 'abrir abri abro abierto dejar deje dejo',
  hago: 'no_hago no_le_hago no_les_hago',
  cansado: `cansado cansada cansados harto harta hartos agotado agotada canse cansa aburrido aburrida hasta_la_madre
    hasta_los_huevos hasta_el_gorro hasta_las_narices hasta_los_cojones fatigada fatigado tired mamado mamada
    jarto jarta chato chata podrido podrida repodrida repodrido hinchado hinchada obstinado obstinada cabreado
    ostinada hastiada hastiado`,
  pesa: 'pesa duele cansa cuesta agota asquea aburre',
  duele: 'duele pesa cansa agota cuesta dolor',
  vida: 'vida existencia vivir existir life mundo',
  motivo: `motivo motivos razon razones sentido excusa excusas motivacion para_que nada proposito ninguna_razon
    ningun_motivo ganas por_que por_quien`,
  perder: 'perdi perdido pierdo perdiendo perder he_perdido perdida agote agoto acabo acabaron quede_sin',
  futuro: `futuro aqui_en viviendo vivo viva llegando cumpliendo siendo_mayor con_treinta el_ano_que_viene de_vieja
    de_viejo`,
  veo: 'veo imagino',
  levanto: 'levanto desperte despierto levantarme levantarse despertarme esfuerzo molesto despertarse',
  deber: 'deberia debo debi deberiamos tendria_que tengo_que debiera merezco tenia_que',
  cruzar: 'cruzo cruzar cruzando cruce paso',
  encajo: 'encajo pertenezco quepo pinto encuentro_mi_lugar_en tengo_lugar_en',
  sentido: 'sentido caso chiste gusto punto razon proposito gracia salida objeto motivo motivos razones',
  deseando: 'deseando esperando pidiendo rogando rezando queriendo sonando pensando',
  decepcion:
    'decepcion decepcionada decepcionado rabia coraje maldigo lamento triste llorando enojada enojado frustrada frustrado bronca pena tristeza',
  castigo:
    'castigo condena tortura carga infierno calvario pesadilla suplicio cadena_perpetua sufrimiento sinsentido asco mierda martirio cuesta cuesta_arriba',
  hecha: 'hecha hecho para_mi para_vivir preparada preparado disenado disenada',
  gustaria: 'gustaria encantaria',
  llueva: 'caiga_un_rayo parta_un_rayo pase_algo pasara_algo caiga_un_meteorito caiga_algo',
  quitarse:
    'quitarme_la_vida acabar_con_mi_vida terminar_con_mi_vida poner_fin_a_mi_vida acabar_con_todo terminar_con_todo',
  buscar:
    'busco buscando busque buscado googleo googleando googlee investigo investigando averiguando averigue leyendo lei vi viendo',
}
