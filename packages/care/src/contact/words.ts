// Words for contact details (contact.ts) in English, Spanish and Arabic together, since people mix them. Over folded text.

import { phrases } from '../phrases.ts'

// "name at gmail dot com" counts only with a provider's name: "at" is also a word.
const PROVIDER = '(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton|protonmail|gmx|live|aol|ymail|tutanota)'

// No longer than a mail's own name may be (RFC 5321), and begun where a word begins: a draft is read at each keystroke.
const LOCAL_PART = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}'

/** A mail address, written out as well. */
export const MAIL = new RegExp(
  `${LOCAL_PART} ?(?:@|[([]at[)\\]]) ?[\\p{L}\\p{N}-]+(?: ?(?:\\.|[([]dot[)\\]]) ?[\\p{L}\\p{N}-]+)+|` +
    `${LOCAL_PART} (?:at|arroba|@|ات) ?${PROVIDER}(?: ?(?:\\.|dot|punto|دوت) ?(?:com|net|org|me|co\\.uk|es|fr|de))?(?![\\p{L}\\p{N}])`,
  'gu',
)

// Places, home and hours that texters write with an @.
const NO_NAME =
  'home|work|school|uni|college|night|noon|least|all|the|my|me|him|her|them|this|that|casa|trabajo|mi|tu|hospital|church|everyone|here|channel'

/** "@maria_92". People call each other "@Marigold" here, so a sign that pseudonyms lack has to be in it. */
export const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}@._])@(?!(?:${NO_NAME})(?![\\p{L}\\p{N}_]))(?=[a-z.]*[\\d_]|[a-z]+\\.[a-z])[a-z_][a-z\\d_.]{2,29}(?![@\\p{L}])`,
  'gu',
)

/** Ways into a private chat, and profiles. A picture or a post there is none. */
export const links =
  /(?<![\p{L}\p{N}.])(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog)|wa\.me|(?:chat|api)\.whatsapp\.com|discord\.gg|discord(?:app)?\.com\/(?:invite|users)|instagram\.com(?!\/(?:p|reel|tv|explore)\/)|instagr\.am|facebook\.com(?!\/(?:groups|watch|events)\/)|fb\.me|m\.me|snapchat\.com\/add|tiktok\.com\/@|(?:twitter|x)\.com(?!\/[^/\s]+\/status)|signal\.(?:me|group)|line\.me\/(?:ti|r)|kik\.me|join\.skype\.com|meet\.google\.com|[a-z0-9]*\.?zoom\.us\/j|linkedin\.com\/in|onlyfans\.com|matrix\.to|simplex\.chat\/contact|linktr\.ee|u\.wechat\.com|meet\.jit\.si|reddit\.com\/u(?:ser)?|ko-fi\.com|paypal\.me|cash\.app)\/[^\s"'<>)]+/gu

const PLATFORM =
  '(insta|instagram|ig|snap|snapchat|sc|discord|disc|kik|telegram|tele|tg|whatsapp|whats app|whats|wsp|wasap|wpp|wa|viber|wechat|facebook|fb|messenger|twitter|tiktok|skype|threema|signal|واتساب|واتس اب|واتس|وتس|تليجرام|تلغرام|تيليجرام|تلجرام|تيلي|سناب|سناب شات|سنابشات|انستا|انستغرام|انستجرام|انستقرام|ديسكورد|فيسبوك|فيس|الفيس|ماسنجر|سيجنال|سكايب|فايبر|ايمو|الواتس|الواتساب|السناب|الانستا|التليجرام|التلغرام|الماسنجر)'

// "My insta is full of dogs" names nobody.
const NO_HANDLE =
  '(private|full|gone|deleted|a|an|the|just|so|not|still|dead|empty|public|always|my|all|only|where|what|how|broken|banned|down|off|on|no|closed|better|bad|good|nothing|really|too|un|una|el|la|solo|muy|privado|privada|mi|lo|donde|puro)'

/** "My insta is maria_92", "snap: maria92". */
export const platformNames = phrases(
  `
(my|mi) PLATFORM( (name|handle|user|username|tag|id|account|usuario|cuenta))? ?(is|es|:|=|->) ?@?(?!NOHANDLE(?![\\p{L}\\p{N}_]))[\\p{L}\\p{N}_.#]{3,}
(my|mi) (discord|snap|telegram|line|kik|signal|whatsapp|skype|wechat) (id|user|username|usuario|number|numero|tag|handle)
(?<!the )(insta|ig|snap|sc|discord|kik|telegram|tg|whatsapp|wsp|skype)( (id|user|username))? ?(:|=) ?@?[\\p{L}\\p{N}_.#]{3,}
(my|mi) (email|e-mail|mail|correo|gmail) (is|es|:)
(سنابي|انستاي|انستي|واتسابي|واتسي|تليجرامي|فيسبوكي|ايميلي|بريدي)( هو|:)? ?[a-z\\p{N}_.@]{3,}
(رقمي|نمرتي|جوالي|موبايلي)( هو|:)? ?\\+?\\p{N}{2}
(حسابي|يوزري|اسمي) (علي|ع|في|ب|بال|عال) ?(ال)?PLATFORM
يوزري( هو|:)? ?[a-z\\p{N}_.@]{3,}
`
    .replaceAll('PLATFORM', PLATFORM)
    .replaceAll('NOHANDLE', NO_HANDLE),
)

/** Somebody is asked for their contact, or their name. */
export const asks = phrases(
  `
(what's|what is|whats|wats|wat's|wut's|what are) (ur|your|yr|u r) ((phone|cell|mobile|whatsapp|telegram|snap|real|full|last|home|insta) )?(number|num|no|phone|mail|email|e-mail|address|surname|last name|real name|full name|insta|instagram|ig|snap|snapchat|discord|kik|telegram|whatsapp|line id|skype|fb|facebook|handle|socials)(?! (one|1|two|of|for|that you|line))
(can|could|may) i (have|get|take|ask for) (ur|your) ((phone|cell|mobile|real|full) )?(number|num|phone|email|address|insta|instagram|snap|snapchat|discord|kik|telegram|whatsapp|surname|real name|full name|contact|socials)
(give|send|drop|tell|dm|pm|text|leave|share) (me |us )?(ur|your) ((phone|cell|mobile|real|full) )?(number|num|phone number|email|address|insta|instagram|snap|snapchat|discord|kik|telegram|whatsapp|real name|full name|contact|socials)
(do|r|are) (you|u) (have|got|use|on) (insta|instagram|ig|snap|snapchat|discord|kik|telegram|whatsapp|signal|skype|viber|wechat)(?=\\s*([?,.!]|$|or|so|where|we))
(u|you) (got|have|on|use) (insta|instagram|ig|snap|snapchat|discord|kik|telegram|whatsapp|signal) ?\\?
(asl|a/s/l) ?\\?
where (exactly )?do (you|u) live exactly
(cual es|cuales son|cual era) tu (numero|telefono|celular|cel|movil|whatsapp|whats|wsp|insta|instagram|snap|discord|telegram|correo|email|mail|direccion|apellido|nombre real|nombre completo|facebook|face)(?! (favorit|de la suerte|preferid))
(me (das|pasas|dejas|mandas|puedes dar|puedes pasar|podes pasar|podrias pasar|compartes)|dame|pasame|mandame|dejame|enviame|regalame|comparteme|pasa|deja|manda) (el |tu |tus )?(tu |el )?(numero|telefono|celular|cel|movil|whatsapp|whats|wsp|wasap|insta|instagram|ig|snap|discord|telegram|correo|email|mail|direccion|facebook|face|contacto|redes)
(tienes|tenes|tiene|usas) (whatsapp|whats|wsp|wasap|insta|instagram|ig|snap|snapchat|discord|telegram|signal|kik|facebook|face) ?\\?
donde vives exactamente
(كم|ايش|شو|ما|ما هو|وش|شنو|ايه|قديش) (هو )?(رقمك|رقم تلفونك|رقم هاتفك|رقم جوالك|رقم موبايلك|سنابك|انستاك|ايميلك|عنوانك|حسابك|يوزرك|اسمك الحقيقي|اسمك الكامل|نمرتك)
(اعطني|اعطيني|عطني|عطيني|هات|هاتي|ابعت|ابعتي|ابعتلي|ابعتيلي|ابعثلي|ارسل|ارسلي|ارسلي لي|ارسل لي|ممكن|ابي|ابغي|عايز|عاوز|بدي|اريد|دز|دزلي|عطي|صيفط) (لي |لنا )?(رقمك|رقم تلفونك|رقم هاتفك|رقم جوالك|رقم موبايلك|سنابك|انستاك|الانستا تبعك|ايميلك|عنوانك|حسابك|واتسك|واتسابك|يوزرك|نمرتك)
(عندك|معك|عندج|عندكم) PLATFORM ?[?؟]
(وين|فين) (ساكن|ساكنه|عايش|عايشه) بالضبط
`.replaceAll('PLATFORM', PLATFORM),
)

/** Somebody is invited to write or talk in another place. */
export const elsewhere = phrases(
  `
(dm|pm|inbox) (me|us)
(my )?(dms|pms|dm's|inbox) (is|are|r) (always )?open
(slide|hop|come) (in|into|in to) my (dms|dm|inbox|pms)
(check|see|look at) (ur|your) (dms|dm|inbox|pms)
(send|shoot|drop) (me|us) a (dm|pm)
(add|follow|find|message|msg|text|hit|contact|reach|call|write|ping|catch) (me|us)( up)? (on|in|at|through|via|over) (my )?PLATFORM
(let's|lets|we (can|could|should)|can we|could we|wanna|want to|shall we) (just |maybe )?(talk|chat|text|move|switch|go|continue|meet|call|speak|message)( this| it| there)? (to|on|over|via|in|through|by) (my |a )?(PLATFORM|private|dms|dm|phone|email|text)
(text|call|ring|whatsapp|email|snap|message|msg) me (at|on) (my |\\+?\\p{N})
(let's|lets|can we|could we|wanna|want to) (meet up|meet in person|meet irl|hang out in person)
(escribeme|escribime|hablame|mandame|contactame|buscame|agregame|anademe|sigueme|llamame|enviame|hablemos|hablamos|charlemos|charlamos|platicamos|seguimos|sigamos|te escribo|te hablo|agregame|mandame un mensaje|mandame mensaje|mandame un) (un )?(mensaje )?(por|al|a|en|x|via) (el |mi |tu |un )?(PLATFORM|privado|priv|interno|md|dm|mp|pv|inbox|telefono|correo|numero)
(buscame|agregame) (en|al) (el )?face
(mandame|enviame|manda|escribeme|escribime|hablame) (un )?(md|dm|mp|privado|inbox|priv)
(te paso|te doy|te dejo|aqui esta|ahi va) mi (numero|telefono|celular|whatsapp|whats|wsp|insta|instagram|snap|discord|telegram|correo|direccion|contacto)
(راسلني|راسليني|كلمني|كلميني|ابعتلي|ابعتيلي|تواصل معي|تواصلي معي|تواصل معايا|تواصلي معايا|اكتبلي|اكتبيلي|ضيفني|ضيفيني|ضفني|اضفني|تابعني|تابعيني|لاقيني|خلينا نحكي|خلينا نتكلم|نحكي|نتكلم|نكمل|تعال|تعالي|حاكيني|حاكيني) (علي |ع |في |ب |علي ال|عال|بال|ع ال)?(ال)?(PLATFORM|خاص|برايفت|البرايفت|دايركت|دي ام|انبوكس)
(عالخاص|علي الخاص|ع الخاص|بالخاص)
(ه|س|ح)?(ابعتلك|ابعثلك|اعطيك|هديك|ساعطيك|اديك) رقمي
`.replaceAll('PLATFORM', PLATFORM),
)
