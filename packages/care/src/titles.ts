// Names and lines of a profile that claim a profession or an authority: the app writes "nobody has checked this" beside them.
// It looks at the words alone and accuses nobody. Real stewards are known from authority, never from what a profile says.

import { fold } from './folded-text.ts'
import { lettersOf } from './look-alikes.ts'

export type Title = 'profession' | 'authority'

// Plain words; each in the forms that people write. After folding, as folded-text.ts has it.
const professions = `
dr, doctor, doctora, dra, phd, psyd, lcsw, lmft, nurse, nurses, therapist, psychotherapist, hypnotherapist, psychologist
psychiatrist, psychoanalyst, counsellor, counselor, social worker, clinician, physician, paramedic, surgeon, pharmacist
midwife, oncologist, neurologist, life coach, recovery coach, mental health professional, mental health coach, healer
lawyer, attorney, solicitor, police, policeman, policewoman, police officer, pastor, priest, rabbi, chaplain, professor
medico, medica, enfermero, enfermera, psicologo, psicologa, psiquiatra, terapeuta, psicoterapeuta, consejero, consejera
orientador, orientadora, trabajador social, trabajadora social, paramedico, paramedica, cirujano, cirujana, farmaceutico
farmaceutica, matrona, abogado, abogada, policia, sacerdote, pastora, licenciado, licenciada, lic, profesor, profesora
دكتور, دكتوره, الدكتور, الدكتوره, طبيب, طبيبه, الطبيب, الطبيبه, ممرض, ممرضه, الممرض, الممرضه, معالج, معالجه, المعالج
المعالجه, اخصايي, اخصاييه, الاخصايي, الاخصاييه, اخصاءي, اخصاءيه, مستشار, مستشاره, المستشار, المستشاره, استشاري, استشاريه
طبيب نفسي, محامي, محاميه, المحامي, المحاميه, مسعف, صيدلي, صيدلانيه, مرشد نفسي, مرشده نفسيه, بروفيسور, شرطي
`

const authorities = `
steward, moderator, mod, mods, admin, administrator, sysadmin, official, staff, verified, support team, helpdesk, kith
kith team, team kith, kith support, system message, founder, channel owner, channel host, relay host, operator
moderador, moderadora, administrador, administradora, oficial, verificado, verificada, soporte, equipo kith, equipo de kith
fundador, fundadora
مشرف, مشرفه, المشرف, المشرفه, ادمن, الادمن, مدير القناه, مديره القناه, مسوول القناه, رسمي, رسميه, الرسمي, موثق, موثقه
فريق كيث, كيث, فريق الدعم, الدعم الفني, مراقب القناه, موسس, موسسه
`

// Somebody else's profession: "my therapist says", "not a doctor", "seeing a psychologist", "hija de un médico".
const OF_OTHERS =
  /(?:^|[^\p{L}])(?:my|your|his|her|their|our|not an?|no|never an?|need an?|seeing an?|see an?|saw an?|want an?|find an?|without an?|with an?|of an?|by an?|than an?|future|hate|ask your|like an?|mi|tu|su|mis|sus|no soy|ni|una? buena?|busco|necesito|sin|con un|con una|de un|de una|del|al|ليس|لست|مو|مش|عند|زرت|احتاج|بدون)[^\p{L}]+$/u

const signs = /[✓✔☑✅🛡👮⚕🏥]/u

const lists: readonly (readonly [Title, ReadonlySet<string>])[] = [
  ['authority', wordsOf(authorities)],
  ['profession', wordsOf(professions)],
]

const LONGEST = 3

/** What a profile's name or line claims to be, or null. An authority before a profession. */
export function claimsTitle(text: string): Title | null {
  // "DrAna" is two words.
  const apart = text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  const ways = [fold(apart).text, lettersOf(apart)]
  for (const [title, words] of lists) {
    if (ways.some((way) => holds(way, words))) return title
  }
  if (signs.test(text)) return /[⚕🏥]/u.test(text) ? 'profession' : 'authority'
  // Written large, since "Md" begins many names; د before a name is Arabic's "Dr".
  return /(?<!\p{L})(?:M\.?D|R\.N|RN)(?![\p{L}])/u.test(text) || /^\s*د\s?[./]/u.test(text) ? 'profession' : null
}

function holds(text: string, words: ReadonlySet<string>): boolean {
  const found = [...joined(text).matchAll(/\p{L}+/gu)]
  return found.some((match, i) => {
    if (OF_OTHERS.test(text.slice(0, match.index))) return false
    const next = found.slice(i, i + LONGEST).map(([word]) => word)
    return next.some((_, n) => words.has(next.slice(0, n + 1).join(' ')))
  })
}

/** "d o c t o r" and "d.o.c.t.o.r" are one word. */
function joined(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{L}(?:[ ._-]\p{L}){2,}(?!\p{L})/gu, (letters) =>
    letters.replaceAll(/[ ._-]/g, ''),
  )
}

// Under both ways of reading, so that a list never has to know which letters look alike.
function wordsOf(list: string): ReadonlySet<string> {
  const words = list.trim().split(/\s*[,\n]\s*/)
  return new Set([...words, ...words.map(lettersOf)])
}
