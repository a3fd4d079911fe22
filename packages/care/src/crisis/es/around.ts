// Classes of Spanish words for what is said around it: hours, people, letters, goodbyes; and for distress and turns of
// phrase. As in classes.ts; one author, no native speaker or clinician has reviewed it.

export const around = {
  // Goodbyes, letters, things given away.
  ya: `ya hoy ahora esta_noche esta_tarde esta_madrugada hoy_mismo ahora_mismo ahorita manana_mismo manana
    esta_semana este_fin este_finde este_sabado este_domingo este_viernes este_lunes tonight today tomorrow
    de_una_vez de_una_buena_vez en_un_rato pronto en_unas_horas en_unos_minutos ahorita_mismo de_hoy de_esta_noche
    este_jueves este_martes este_miercoles al_amanecer al_rato lueguito anoche de_esta_semana`,
  hoy: `hoy esta_noche manana ahora esta_tarde esta_madrugada tonight pronto hoy_mismo este_finde en_unas_horas
    en_un_rato en_unos_minutos mero mananita`,
  pronto: `pronto hoy ahora esta_noche tonight pronto casi dentro_de_poco en_breve en_poco manana mero soon voy al_fin
    en_nada en_un_rato en_unas_horas`,
  si: 'si',
  ones: `hijos hijo hija hijas mama papa madre padre mami papi familia esposa esposo hermano hermana hermanos mujer
    marido novio novia abuela abuelo ma pa padres papas viejos vieja viejo todos ustedes vosotros ellos ella
    peques ninos nena nene mijo mija hijita hijito hermanita hermanito mom dad nino nina pareja bebe chicos
    chiquitos vos amor mamita papito jefa jefe jefita amigos gorda gordo sobrinos`,
  mascota: `perro perra gato gata perrito perrita gatito gatita gatos perros mascota mascotas animales canario loro
    peluditos michi firulais perritos gatitos conejo perrhijo cachorro perrihijo`,
  cosas: `cosas ropa libros guitarra joyas discos coleccion consola bici bicicleta pertenencias reloj anillo camara play
    plantas figuras pulsera juegos collar instrumentos medallas bajo teclado playstation moto laptop compu
    computadora`,
  regale: `regale regalado regalando regalar reparti repartido repartiendo deje dejado done di dado entregue entregado
    doy regalare deshice dejare`,
  escribi: `escribi escribo escribiendo escrito escribir deje dejo dejado dejando termine terminado hice escribire dejare
    redacte grabe grabado grabando acabo_de_escribir selle estoy_escribiendo wrote`,
  escrita: `escrita escritas escrito escritos lista listas hecha hechas listo terminada terminadas sobre_la_mesa
    en_la_mesa en_mi_cuarto en_el_cajon en_la_mesita en_la_cama en_la_almohada debajo_de_la_almohada cerrada
    selladas`,
  carta: 'carta cartas nota notas cartitas cartita video videos audio audios letras',
  lugar: `mesa mesita mesilla cajon cama almohada escritorio cuarto sobre nevera refrigerador heladera mochila
    habitacion gaveta carpeta comedor velador comoda buro armario libreta cuaderno puerta cajones ropero guantera`,
  despedida: 'despedida despidiendome adios perdon',
  despedi: 'despedi despido despedire despidiendo despedir despedirme despedia',
  cuiden: `cuiden cuidense cuidate cuidaos cuidad cuida cuidenme cuidenlo cuidenla cuidenlos cuidenmelo cuidenmela
    cuidenmelos cuidame cuidadme cuidadlo cuidadla cuidale cuidalo cuidala cuidalos cuidar cuidarlo cuidarla
    cuides cuideis cuide encargate encarguense haganse_cargo hagase_cargo hazte_cargo encargaos cuidarse atiendan
    alimenten abracen abraza`,
  cuidar: 'cuide cuidar quedarse quede encargue cuida cuidarme ocupe encargarse queda adopte',
  noestar: `no_estare no_voy_a_estar no_este no_este_aqui no_este no_voy_a_estar_aca no_exista no_estoy no_este no_estare
    no_vaya_a_estar no_existire me_habre_ido habre_muerto estare_muerto estare_muerta me_haya_ido
    me_vaya_de_este_mundo falte me_haiga_ido no_estoy estare_lejos no_sere me_habre_marchado haya_muerto
    vaya_a_faltar voy_a_estar_muerto voy_a_estar_muerta no_siga_aqui`,
  nollegar: `no_llegare no_voy_a_llegar no_pienso_llegar no_voy_a_estar_para no_estare_para no_estare_en no_quiero_llegar
    no_paso_de no_pasare_de no_voy_a_pasar_de no_creo_llegar no_creo_que_llegue no_vere no_voy_a_ver`,
  fecha: `manana navidad navidades lunes martes miercoles jueves viernes domingo sabado verano proximo cumpleanos
    amanecer mes semana primavera dia fin hoy noche diciembre enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre reyes graduacion sol`,
  encontrar: `encuentren encuentre encontrara encontraran encontrar encontrareis encontreis encuentra encuentran encontrarme
    encontraran encontraran hallen hallara encontrado`,
  busquen: 'busquen busqueis busques busque buscar busquenme buscarme esperen espereis esperes espere',
  lloren: 'lloren lloreis llores llore lloras sufran sufrais sufras sientan_mal entristezcan pongan_tristes',
  amo: 'amo quiero quise ame adoro amare querre love he_querido he_amado quiera',
  reunir: `encontrar_con reencontrar encontrarme encontrare_con encontrarnos reunirme reunire reunirnos estare_contigo
    estar_contigo estaremos_juntos estaremos_juntas veremos vere ver estar_con estare_con ire_contigo voy_contigo
    alcanzo alcanzare reuno verte verlo verla verlos estaremos encontrarme_con me_voy_con reencontrare
    reencontrarnos volver_a_verte volver_a_abrazarte volvere_a_abrazarte volvere_a_verte abrazarte ir_contigo
    irme_contigo irme_con estamos_juntos estoy_contigo estar_juntos voy_a_estar_contigo`,
  paz: `paz tranquilo tranquila calma tranquilidad en_paz sereno serena alivio aliviado aliviada calmado calmada
    liberado liberada serenidad`,
  decision: 'decision decidido decidida decidi',
  necesitar: `necesitare necesito necesitar hace_falta hacen_falta haran_falta hara_falta van_a_hacer_falta va_a_hacer_falta
    sirve sirven serviran servira usare ocupo ocupare voy_a_usar`,
  no: 'no',
  nada: 'nada mas donde nunca manana nadie alla',
  deje: 'deje dejo dejado dejando dejare he_dejado estoy_dejando queda',
  ordenado: `ordenado arreglado organizado pagado escrito explicado resuelto anotado preparado limpio ordenadito en_orden
    listo planeado acomodado en_regla a_punto`,
  listo: 'listo lista preparado arreglado planeado decidido organizado planificado ready pagado',
  claves: `claves contrasenas contrasena contrasenas clave llaves papeles documentos passwords tarjetas testamento pin
    escrituras seguro`,
  pague: 'pague pagado deje_pagado deje_pagada he_pagado',
  elegi: 'elegi escogi elegido deje_elegida deje_escogida cancion canciones musica playlist ropa',
  todo: 'todo esto dolor sufrimiento vida historia pesadilla mi',
  acabafin: `se_acaba se_termina acaba termina se_acabo termino todo_acaba todo_termina se_acabara se_terminara acabara
    terminara pongo_fin pondre_fin acabo llega_el_fin acabar terminar`,
  falta: `falta_poco falta_poco falta_poco queda_poco queda_poco poco_falta mero falta_nada falta_menos me_queda_poco
    me_falta_poco`,
  cuenta: 'cuenta',
  gracias: 'gracias agradezco thanks',
  noaguanto: `no_puedo no_puedo_mas no_aguanto no_doy_mas no_pude no_puedo no_pudo no_alcanzo no_fue_suficiente
    no_es_suficiente me_rindo hasta_aqui hasta_aca me_voy me_despido no_es_culpa no_es_su_culpa adios perdon pero`,
  unultimo: 'un_ultimo una_ultima el_ultimo la_ultima mi_ultimo mi_ultima ultimo ultima',
  beso: `bese beso besado abrace abrazo abrazado bese_a acoste arrope di_un_beso me_despedi le_di_un_beso
    les_di_un_beso`,
  duerma: `duerma duerman duermo dormidos dormido dormida duerme duermen duermo_a se_duerman se_acuesten acuesten
    durmiendo se_vayan vayan se_duerma asleep salgan salga se_vaya durmieron`,
  hacer: `hacerlo hago hare voy tomarmelas hacer haga tomar colgarme salir saltar irme lo_hare lo_hago usarla tomare
    sera`,
  ahoralo: 'ya ahora voy hacerlo es_hora hare momento nadie aprovecho',
  dia: 'dia manana domingo lunes noche tarde viernes sabado',
  borre: 'borre borrado elimine eliminado borrando cerre cerrado eliminando borro desactive formatee',
  mundo: 'mundo todo todos familia',
  mueroya: `me_voy_con_dios me_voy_al_cielo parto_al_otro_mundo me_apago_hoy me_largo_de_este_mundo me_bajo_de_este_mundo
    me_bajo_de_la_vida me_desconecto_para_siempre dejo_este_mundo me_retiro_de_este_mundo me_retiro_de_la_vida
    dejo_de_existir me_apago_para_siempre dejare_este_mundo dejare_de_existir`,
  seamos: 'sean seais seas sigan sigais vivan vivais',
  subi: `subi subo subiendo subido subir salte trepe asome asomo parado parada pare sentado sentada caminando voy
    camino manejando rumbo llegue estoy`,
  miro: 'miro mirando mire veo viendo asomado asomada me_asomo asome',
  // Distress.
  mal: `destruida destruido sin_salida oscuro cucaracha mal fatal vacia vacio sola solo solita solito perdida perdido
    rota roto hundida hundido inutil inservible desesperada desesperado deprimida deprimido triste
    muerta_por_dentro muerto_por_dentro fracasada fracasado basura mierda orto invisible destrozada destrozado
    abrumada abrumado agotada agotado atrapada atrapado angustiada angustiado horrible pesimo pesima hecha_mierda
    hecho_mierda hecha_polvo hecho_polvo hecha_pedazos hecho_pedazos estancada bloqueada bloqueado culpable sucia
    miserable de_la_chingada del_carajo pal_pico como_el_orto como_la_mierda como_el_culo en_la_mierda en_un_pozo
    en_un_hoyo superada superado rebasada rebasado sin_fuerzas sin_esperanza ahogada ahogado derrumbada derrumbado
    quebrada quebrado desconsolada desbordada desbordado al_limite hecha_pija hecho_pija bajoneada bajoneado
    pal_gato para_el_culo para_la_mierda hecha_un_desastre desolada desolado nadie estorbo entumecida desconectada
    desconectado anestesiada abandonada abandonado rechazada rechazado incomprendida incomprendido aislada aislado
    jodida jodido cayendo insuficiente un_cero desamparada pal_carajo patras muerta_en_vida muerto_en_vida caida
    decaida hecha_bolsa hecho_bolsa cagada ansiosa`,
  siento: 'siento sentia sintiendo tengo llevo',
  vacio: `vacio vacia vacios hueco agujero soledad angustia dolor opresion nudo tristeza desesperacion culpa asco
    ansiedad rabia`,
  dentro: 'dentro pecho adentro alma insoportable enorme inmensa inmenso terrible corazon estomago garganta',
  inutil: `inutil fracaso fracasado fracasada mierda basura estorbo carga desastre inservible asco patetica patetico
    nadie error idiota decepcion perdedor perdedora monstruo peor invisible estupida estupido tonta fea feo gorda
    verguenza cero_a_la_izquierda despreciable`,
  quiere: `quiere quieren entiende entienden escucha escuchan ve ven ayuda importa soporta aguanta valora habla busca
    llama pregunta comprende cree necesita queria aguantan`,
  esperanza: 'esperanza esperanzas fe ilusion ilusiones ganas_de_todo salida ganas_de_nada',
  otra: `otra brazos piernas brazo pierna munecas anoche ayer hoy muslos vez nuevo cuchilla navaja cuter sentir aliviar`,
  hundir: `matando hundiendo hundo desmoronando desmorono derrumbando derrumbo ahogando ahogo apagando apago rompiendo
    rompo quebrando volviendo_loca volviendo_loco volviendo_loco perdiendo muriendo_por_dentro muriendo_en_vida
    consumiendo cayendo_a_pedazos pudriendo deshaciendo hundir derrumbar romper quebrar`,
  toco: 'toque toco tocado tocando tocar',
  ganar: `ganando gana gano vencio comiendo consume consumiendo destruye destruyendo puede hunde supera devora mata
    matando traga tragando acabando come comio`,
  ataque: 'ataque ataques crisis episodio',
  llorar: 'llorar llorando lloro llore lloraba llanto',
  salir: 'sale salen salio va',
  estropear: `arruino estropeo jodo cago arruine estropee arruinado estropeado jodi cague cagado destruyo fastidio destruido
    rompo rompi embarro echo_a_perder malogro eche_a_perder hice_mal hago_mal`,
  desastre: `desastre mierda infierno asco caos pesadilla fracaso basura porqueria derrumba derrumbo derrumbando desmorona
    ruina vacia arruinada hundiendo destrozada mentira`,
  mejorar: `mejora mejorar mejorara mejoraran mejoran cambia cambiara pasara acaba termina avanzo salgo superarlo supero
    levanto`,
  necesito: 'necesito necesitaria quiero quisiera busco necesitamos ocupo pido i_need',
  dolor: 'dolor angustia tristeza soledad ansiedad pena depresion vacio',
  fuerte: 'fuerte fuertes callan calla paran alto dicen gritan peor mas dejan insultan',
  fingir: 'finjo fingir fingiendo fingi aparento aparentar disimulo disimulando simular',
  invisible: 'invisible fantasma transparente sombra zombi zombie robot',
  al: 'al en',
  // Turns of phrase.
  muerome: 'muero moria morimos mori morire moriria muere moriremos murio murieron muerooo mueren',
  causa: `risa verguenza hambre sed sueno frio calor envidia ganas aburrimiento pena ternura amor miedo susto rabia
    curiosidad celos emocion felicidad asco cansancio nervios alegria risas impaciencia gusto cringe ilusion lache
    roche plancha oso emojilaugh placer cuteness hueva flojera pereza boludeo pajera cuqui iconico`,
  casi: 'casi por_poco casi_casi por_poquito',
  mataste: 'matas mataste',
  mata: 'mata matara matan mataran matarian mataria',
  mataria: 'mataria mato',
  vanamatar: `quiere quieren quieres va van vas queria querian iban intentaron puede pueden amenaza amenazo amenazaron pudo
    van_a va_a quiere_a`,
  familia: `mama papa jefe jefa madre padre hermana hermano profe profesora profesor novia novio mujer marido esposa
    esposo vieja viejo abuela abuelo ex suegra vecina vecino entrenador coach amiga amigo entrenadora patron
    patrona calor`,
  colgar: 'colgar colgue cuelgo colgarme colgando',
  rico: `chocolate azucar cafeina netflix turron dulce dulces ternura tacos roscon memes cafe cute serie series navidad
    amor pan tamales queso helado realidad informacion cuteness familia glucosa`,
  prevencion: `prevencion tasa tasas numero numeros casos indices indice telefono linea tema dia taller charla libro articulo
    documental noticia noticias estadistica estadisticas tabu mitos estigma sobrevivientes duelo_por superviviente
    supervivientes protocolo`,
  odiado: 'vida misma mismo cuerpo cara soy todo estoy ser siento casa espejo',
  exclamo: `me_quiero_morir me_quiero_matar me_mato me_suicido quiero_morirme me_muero me_ahorco me_mori me_voy_a_matar me_pego_un_tiro
    me_quiero_suicidar me_quiero_pegar_un_tiro`,
  cayo: 'cayo quemo olvido rompio perdio borro paso trabo apago descargo cerro atoro mancho corto fue salio pego cayeron rompieron escapo durmio seco vencio',
}
