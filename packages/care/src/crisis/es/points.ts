// Spanish, the crisis notice: what each theme is worth, and what explains it harmlessly. Ten points within a sentence and its
// neighbours make tier 1 (../crisis.ts). Weights were set on the development cases of packages/care/eval/es/dev.

export const points: Readonly<Record<string, number>> = {
  oblique: 10,
  wish: 7,
  bye: 6,
  ciao: 4,
  love: 4,
  dear: 2,
  sorry: 4,
  thanks: 3,
  care: 5,
  absent: 6,
  away: 3,
  after: 3,
  unworried: 6,
  reunion: 7,
  hug: 4,
  urge: 4,
  gun: 8,
  height: 2,
  alone: 2,
  last: 6,
  letter: 6,
  given: 7,
  order: 5,
  found: 4,
  place: 6,
  thing: 4,
  pill: 10,
  many: 2,
  plan: 5,
  now: 3,
  soon: 2,
  jump: 5,
  decided: 3,
  courage: 5,
  calm: 3,
  ends: 4,
  secret: 3,
  suicide: 4,
  blood: 4,
  weary: 2,
  help: 2,
  distress: 1,
  casual: -5,
  recovered: -8,
}

/** Points taken off, and the words for which they are. */
export const explaining: readonly (readonly [points: number, words: string])[] = [
  [
    7,
    `
  clinica uci hospital urgencias internado internada cancer quimio quimioterapia paliativos terminal
  oncologo oncologa oncologia metastasis ela tumor demencia alzheimer cirugia operacion operan operar
  trasplante biopsia dialisis quirofano radioterapia pronostico hospicio anestesia vesicula hernia cataratas
  marcapasos resonancia preoperatorio medico doctor doctora
  `,
  ],
  [
    6,
    `
  enterraron enterramos enterre enterro enterrado funeral entierro velorio velatorio cenizas tumba lapida cementerio duelo fallecio
  murio murieron fallecieron muriera falleciera viuda viudo esquela misa panteon ofrenda tanatorio difunto
  difunta veterinario veterinaria aniversario perdimos
  `,
  ],
  [
    6,
    `
  vacaciones viaje vuelo aeropuerto viajo hotel playa camping crucero turismo erasmus excursion campamento
  reserva reservado viajar maleta pasaje navidades escalada guardia boda fiesta festival concierto verbena
  feria celebrar
  `,
  ],
  [
    6,
    `
  mudanza mudo mudamos mudar mudarme mudarnos cambiamos donacion done donar mercadillo wallapop marie kondo
  alergia alergico camada regalo vendo venta inmobiliaria alquiler departamento basura vecinos limpieza ong
  iglesia tender tendedero
  `,
  ],
  [
    6,
    `
  trabajo oficina empresa companeros colegas equipo jubilo jubilacion jubilarme contrato renuncia renuncie
  renunciar sucursal negocio tienda restaurante panaderia chamba laburo pega curro proyecto congreso
  servicio pacientes practicas turno reunion ascenso jefa
  `,
  ],
  [
    5,
    `
  universidad facultad curso examen clase clases colegio escuela beca trimestre semestre graduacion
  oposicion oposiciones taller guarderia secundaria cole
  `,
  ],
  [
    6,
    `
  foro app facebook instagram whatsapp twitter insta tiktok wifi cobertura senal detox pantallas
  notificaciones club
  `,
  ],
  [
    6,
    `
  partido entrenador jugador liga temporada gimnasio dieta piscina futbol boxeo escalar comba yoga correr
  maraton carrera juego videojuego partida nivel
  `,
  ],
  [
    6,
    `
  capitulo peli pelicula serie novela libro cancion personaje escena obra teatro poema actor actriz
  `,
  ],
  [
    6,
    `
  llueve constitucion atasco cortado retraso pago galletas plazo oferta rebajas promocion lio retrasado
  mercado andas quedamos asado tarta pastel recados compras gallinas luna cumple pueblo lentejas cita
  dentista receta cocinar
  `,
  ],
  [
    4,
    `
  emojilaugh
  `,
  ],
  [
    5,
    `
  receta recetadas farmacia farmaceutico dosis interaccion efectos secundarios pastillero antibiotico antibioticos vitaminas
  vitamina alergia tension tiroides colesterol anticonceptivas anticonceptiva sintrom fiebre catarro resfriado prospecto jarabe
  inhalador insulina epilepsia artritis caducadas caducados olvide semanal siguiente caza cazar
  `,
  ],
]
