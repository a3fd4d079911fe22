// Spanish of a third person, for the crisis notice: it never raises a card for the writer and tells only that somebody else
// is meant (rules.ts). One author; no native speaker or clinician has reviewed it.

export const other = `
se <quiere3> .. <matar3>
se <mata3>
se <quiere3> .. quitar/quitado/arrebatar la vida
se <mata3> la vida
<quiere3> .. <matarse3>
<quiere3> .. quitarse la vida
tiene/tienen/tenia .. pensamientos/ideas/ganas .. suicidas/<matarse3>/<morir3>
no <quiere3> .. vivir/existir/despertar
<quiere3> <morir3>
se <quiere3> <morir3>
`

export const classesOfOther = {
  quiere3: 'quiere quieren queria querian quiso va van iba iban intento intentaron intenta ha habia han quisiera piensa pensaba puede deseaba desea dice',
  matar3: 'matar suicidar ahorcar colgar tirar cortar matado suicidado ahorcado',
  mata3: 'mato suicido ahorco colgo quito mata suicida corta cortaba mataron suicidaron',
  matarse3: 'matarse suicidarse ahorcarse morirse cortarse tirarse desvivirse',
  morir3: 'morir morirse desaparecer',
}
