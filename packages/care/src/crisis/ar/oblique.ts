// Arabic, tier 1 of the crisis notice without the word: farewells, last things, what is settled for afterwards. A
// journey, illness or work that the post tells of explains them (rules.ts); signs that say less are in points.ts.
// One author, not a native speaker; no clinician has reviewed it.

import type { Section } from '../patterns.ts'

const oblique = `
اخر <note> مني/لي/ليا/الي/عندي/بحياتي/بعمري/حياتي/لكم/ليكم/الكن
اخر <note> .. <us>
اخر <note> .. قبل .. <leave>/<die>/موتي/رحيلي
اخر <note> .. <write>
<no> .. <seeme> <after>
<no> راح <seeme>
<no> عاد <seeme>
<no> .. <behere> .. <soon>
<soon> .. <no> .. <behere>
<soon> .. <no> .. <seeme>
<soon> .. راح اختفي/ارحل
<when> <read> .. راح? كون/اكون/كنت/بكون .. <gone>
<when>/اذا/لو <read> .. <dead>
راح اكون/كون/كنت .. <gone>
<leave> .. .. <no> <return>
<leave> بلا/بدون/من/لغير رجعه/عوده/رجوع/غير
<leave> .. للابد/ابدا
اوصيكم/وصيتكم/امانه/امانتكم/وصيتي .. <dear>
<note> اخيره/اخير
<forgive> .. راح <doit>
<forgive> .. <doit>
<forgive> .. خلصت/انتهيت/خلصنا/انتهي/رايح
<leave> .. خلقني/خالقي/ربي/لربي/ربنا
عند ربي/خالقي .. ارتاح/راحه
لو/ادا <happens> .. قولو/<care>/<dear>/خبرو/اعرفو/احكو
<everyone>/تنسوني/ادعو/دعا/دعايكم/وداع .. بعد موتي/رحيلي
كتبت/اعطيت/عطيت/سبت/تركت .. كلمات/كلمه السر/سريه
<care> .. <dear> .. <afterme>
<care> .. <afterme>
<care> .. <dear> .. <leave>
<leave> .. <care> .. <dear>
<care> .. <dear> .. <no> .. <behere>
وصيتي/وصيه .. حبوب/حبل/سكينه/وداع
كتبت/كاتب/كاتبه/تركت/سبت/خليت/حطيت .. <letter> .. <dear>/سرير/مخده/وساده/طاوله/درج/مكتب/باب
كتبت/كاتب/كاتبه/تركت/خليت .. رساله/رسايل/رسائل وداع/وداعيه
كتبت وصيتي
حضرت/جهزت وصيتي/كفني
<gave> .. <things>
وداعا ل? <everyone>
وداعا .. <dunya>
وداع/وداعا .. يا? <everyone>
وداع .. اخير/اخيره/اخيرا
وداعا emojipill/emojimeans/emojigrave
<end1> وداع/وداعا
<farewell> .. <forgive>
<dear> امانه .. رقبتكم/رقبتكن/رقبتك/عندكم/ايدكم/عندكن
ترحمو/صلو علي/عليا
القاكم/اشوفكم/نلتقيكم .. جنه/اخره/اخر/فوق
ادعولي .. رحمه/مغفره .. بعدما
<soon> .. كل/كلشي .. <finish>
اودعكم/نودعكم/بودعكم .. <forgive>/مسامحه
وداعي
<no> تبحثو/تدورو/تدور/تبحث/يدور/يبحث .. عني/علي/عليا
<no> .. يبقي مني
<leave> من <dunya>
لو/ادا <no> رجعت/ارجع/صحيت/رجعتش .. قولو/خبرو/بلغو/<care>/<forgive>
<forgive> .. <farewell>
<no> .. مكان .. هنا/بينكم/هون/وسطكم
<no> <more> .. <behere>
<read> .. <no> <more>? .. <behere>
حان/جا/اجا/قرب/حل/اقترب .. رحيلي/نهايتي/موتي/رحيل/اجلي
ودعت <dear>/<everyone>
سددت ديوني
خير .. وداعا/وداع
<plan> <leave> .. <dunya>
راح اترك/نترك .. <dunya>
<forgive> .. <leave>
<forgive> .. <no> .. <seeme>
<forgive> .. <no> .. <behere>
<forgive> .. <no> قادر/قادره/قدرت/اقدر/استطيع/احتمل/اتحمل/استحمل/فيي/فيني/نجمت/نجم
<forgive> .. تعبت/عييت .. وداعا/وداع/emojipill
<forgive> .. <die>/موتي/رحيلي
<forgive> .. <soon>/اخر .. <die>/<leave>/مره/ليله/يوم/رساله/كلام
اخر .. <forgive>
هاي/هذه/هدي/دي/ذي/هي نهايتي/نهايه
نهايتي اليوم/ليله/قريبه/قربت/جت/هلق
اليوم/ليله نهايه/نهايتي
نهايتي قربت/قريبه/اليوم/جت
<dear> .. مرتاح/راح/ارتاحو .. بعدما <leave>/<die>
لما/بعد/لو/اذا <die>/<leave> .. ادفنوني/تدفنوني/قولو/احرقو/خبرو/بلغو/تبكو/تزعلو/تحزنو/تبكون/تنسوني
ادفنوني
قولو/قولولها/قولوله/بلغو/خبرو .. <dear> .. <love>
<love> جميعا/كلكم/كلكن/كاملين .. وداعا/وداع/<forgive>/<leave>
<love> .. <forgive>
نام .. <no> راح <wake>
<sleep> .. <now> .. <no> راح? <wake>
نومه اخيره/ابديه/طويله
موعدي/موعد .. موت/رحيل/نهايه
موعدي مع موت
لقاؤنا/موعدنا/ملتقانا .. جنه/اخره/سما
حجزت/اشتريت قبري/قبر/كفن/كفني
جاهز/جاهزه/مستعد/مستعده ل? <leave>/رحيل/موت
<soon> .. <all> .. يرتاح/ترتاح/يرتاحو/ترتاحو/بترتاح/حيرتاح/بيرتاح/ترتاحون مني
<soon> .. كل .. راح ينتهي/يخلص/تخلص
<soon> كل شي/حاجه/كلشي ينتهي/بينتهي/هيخلص/بيخلص/يخلص/هينتهي/هتنتهي
حصريح/سارتاح/هرتاح/راح ارتاح .. للابد/خالص/نهائي/<soon>
راح ارتاح من? <dunya>/حياه/عيشه/كل
راح ارتاح واريحكم/اريح/اريحكم/اريحكن/تريحو
راح الحق/حصل <dear>
`

export const sections: readonly Section[] = [{ tier: 1, kind: 'oblique', patterns: oblique }]
