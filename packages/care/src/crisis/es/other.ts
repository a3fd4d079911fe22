// Spanish of a third person, for the crisis notice: it never raises a card for the writer and tells only that somebody else
// is meant (rules.ts). One author; no native speaker or clinician has reviewed it.

export const other = `
se <quiereotro> .. <mataotro>
se <sematan>
se <quiereotro> .. quitar/quitado/arrebatar la vida
se <sematan> la vida
<quiereotro> .. <matarse>
<quiereotro> .. quitarse la vida
tiene/tienen/tenia .. pensamientos/ideas/ganas .. suicidas/<matarse>/<morirse>
no <quiereotro> .. vivir/existir/despertar
<quiereotro> <morirse>
se <quiereotro> <morirse>
`

export const classesOfOther = {
  quiereotro:
    'quiere quieren queria querian quiso va van iba iban intento intentaron intenta ha habia han quisiera piensa pensaba puede deseaba desea dice',
  mataotro: 'matar suicidar ahorcar colgar tirar cortar matado suicidado ahorcado',
  sematan: 'mato suicido ahorco colgo quito mata suicida corta cortaba mataron suicidaron',
  matarse: 'matarse suicidarse ahorcarse morirse cortarse tirarse desvivirse',
  morirse: 'morir morirse desaparecer',
}
