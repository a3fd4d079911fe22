// Arabic, tier 1 of the crisis notice: intent, plan, means at hand, in the standard language and in dialects. Grammar:
// patterns.ts; words are folded (letters.ts) and come without article or prefix (apart.ts). It names no dose and no how-to.
// One author, not a native speaker; no clinician has reviewed it.

export const act = `
<suicide> .. راحه/راحتي/يريحني/ارتاح/مريح
<now> <suicide>
<take> كلما .. <pills>/عندي/لقيت/لقيته
موت .. خياري/حلي/خلاصي/مخرجي/طريقي
<no> <think> .. غير/الا/سوي .. <suicide>/<kill>
جربت <suicide>/<kill>
<suicide> .. تطاردني/تلاحقني/تسيطر/تلح/تفارقني/يطاردني/يلاحقني/يسيطر/بتسيبني/تتركني/تاركتني/سايباني
خطوه .. <suicide>
<suicide> خطوه/شعره
<ready> .. <pills> .. <takeit>/<whole>
<no> .. سبيل/ملاد/مفر .. غير/الا/سوي <suicide>/موت
<ready> .. <pills> .. <suicide>/<die>
<ready> <self> .. <die>
ادعو لي/ليا .. رحمه
<think> في? قطع <hand>/<vein>
<want> .. اسيب <self>
خايف/خايفه/اخاف .. اعمل/اسوي/اساوي/ادير/نعمل .. <self>
<no> .. متحكم/متحكمه/مسيطر/مسيطره .. <self>
كام/كم قرص/حبه/حبايه <die>/تموت/يموت/بتموت/تقتل/بيموت
ابعدو عني <hard>
<leave> ل? موت
<leave> الي? موت
<think> .. <jump> .. <height>/<vehicle>
<throw> <self> .. <vehicle>
<take> <pills> .. <now>
<take> .. <pills> .. تلو/ورا
<now> .. <take> .. <pills> .. <whole>
<plan>/<want> <end> من <self>/<life>
<plan>/<want> <end> من <self> .. <life>
<ready> <self> .. <die>
هالمره/مره .. راح <die>
طريقه/طرق/كيفيه/وسيله .. <die>/<kill>/<suicide> في/فيها/بيها/فيا?
<plan> .. موتي/نهايتي
قريب/قريبه/اقرب/قاب/وشك .. من <suicide>
<voice> .. <killyou> نفسك/حالك/روحك/راسك/نفسج
ينامو/نامو/ينام/نام .. <doit>
<doit> .. ينامو/نامو/ينام/نام
<stand> قدام/امام <vehicle>
<sleep> على <vehicle>
<drive> .. <height>/هاويه/واد/حيط/عمود/شاحنه/شجره
رصاصه .. راسي/دماغي/قلبي/صدري
<suicide> شنقا/غرقا/حرقا
<die> منتحر
نيه/نيتي .. <suicide>
انهيها <now>
اخلصها <now>
<kill> <self>
<killing> <self>
<kill> في <self>
اقضي/قضي على <self>/حياتي/عمري
<throw>? <self> تحت <vehicle>
<throw>? <self> من/عن/قدام <height>/<vehicle>
<plan> في/على/عن? <suicide>
<want> <suicide>
<think> <plan>? في/عن/على? <suicide>
فكره <suicide>
<suicide> .. راسي/بالي/دماغي/عقلي/تفكيري/فكري/مخي
<suicide> .. حل/حلي/خيار/خياري/طريق/طريقي/مخرج/مخرجي/قراري/مفر
حل/خيار/طريق/مخرج وحيد .. <suicide>/موت
حلي وحيد .. <suicide>/موت
<no> .. حل/طريق/خيار/مخرج .. غير/الا/سوي/ماعدا/بس <suicide>/موت

<want>/<plan> <end> <life>
<end> <mylife> .. <now>
<now> .. <end> <mylife>
<end> <mylife>
<end> من <mylife>
<end> ل <mylife>
<end> حد/حدا/نهايه ل? <life>
<end> على <self>/<mylife>/حالي
<plan> <end> من? دنيا/عيشه/هالعيشه/هالدنيا/هالحياه/حياه
<plan>/<want> <end> من? كلشي
<plan>/<want> <end> من? كل حاجه/هدا/دا
حد/نهايه ل? <mylife>
<mylife> .. <finish> .. <now>
<now> .. <finish> .. <mylife>
<plan> <doit> .. <now>
<ready>/خطه/خطتي .. <doit>
<doit> <now>
قربت/قربنا <doit>
<no> .. <left> .. غير/الا/سوي .. <die>/<suicide>/<kill>
<no> .. شي/حاجه/حد/محد/احد/حدا/شيء يوقفني/يمنعني/يردني
فتحت/افتح غاز
خطه/خطتي .. <suicide>/موت/موتي
نجوت/نجيت/نجاني .. محاوله/محاولتي
محاولتي .. <doit>/فشلت/قادمه/جايه/تانيه
<plan>/<want> <die> <now>
<now> راح <die>
<plan> <die>/<end> ارتاح
قررت <die>/<leave>/ارتاح/اختفي
قراري .. موت/رحيل/نهايه/نهائي
<cut> <vein>
<cut> <hand> .. دم/عميق/كامل/اكمل/ينزف/نزيف/يوقف
<take> .. <whole> <pills>
<take> <pills> .. .. <no> <more>? <wake>
<take> عددكبير <pills>
<ready> <self> .. موت
<plan> <take> <pills> كلهم/كلها/كلن/كاملين
<pills> <poison>
<hard>/<poison> معايا/معاي/معي
<take> <pills> .. <whole>
<ready> .. <pills> .. <whole>
<ready> .. <pills> .. <takeit>
<plan> <takeit> <whole>/مره/<now>
<take> ما/لما قاطع
<throw> <self>
<take> <much>? <pills> <much>/كلها/كلهم/كلو/كله/كاملين/كامل/كامله/مره
<take> <much>/<box> .. <pills>
<take> <box> كامل/كامله/كلها/كله/كاملين
<take> .. <box> <pills> كلها/كله/كلو/كامل/كامله
<swallow> <box>/<much>/<pills> كلها/كله/كامل/كامله
<take> <poison>
<take>/<ready> .. فيران/فار/صراصير/حشرات
<take> .. <poison> فيران/فار/حشرات
<want>/<plan> <take> <poison>
<want>/<plan> <take> <box> كامل/كامله/كلها/كله
<take> .. جرعه زايده/كبيره/قاتله/مضاعفه
جرعه زايده/قاتله
<ready> .. <pills> كل/باش/عشان/علشان/حتي/لاجل
<ready> .. ما يكفي .. <pills>
<ready> <much> .. <pills>
<want>/<plan> <jump>
<jump> من/عن/تحت <height>/<vehicle>/فوق/هون/هنا/دور/طابق/تحت
<plan>/<want> .. <jump> من/عن/تحت/قدام
<height> .. <want>/<plan> <jump>
<want>/<plan> .. <throw> من/تحت <height>/<vehicle>
<noose>/<hang> حولين/حول/برقبتي/رقبتي/على
لفيت/لفت/ربطت حبل .. رقبتي/عنقي/مروحه/سقف
حبل .. رقبتي
حاولت <suicide>/<kill>/<end>/<die>
محاوله/محاولتي <suicide> .. فشلت/فاشله/تانيه/اخري/جديده
<take>/كتبت/سبت .. رساله/رسايل/جواب/ورقه/مكتوب <suicide>
مقدم/مقبل/مقبله/مقدمه على <suicide>
<suicide> <now>
<now> .. <suicidal>
وصلت ل? مرحله <suicide>
ميول/رغبه/افكار/نزعه انتحاريه/<suicide>
ساقتل/سانتحر
حد/احد/حدا يقنعني/يمنعني .. <suicide>/<kill>
ليش/ليه/لماذا/علاش/شنو <no> <suicide>/<kill>
<no> .. يمنعني/بيمنعني/مانعني/موقفني .. <suicide>/<kill>/<end>/<die>
كيف/ازاي/شلون/كيفاش/وشلون <kill>/<suicide> <self>?
اسهل/اسرع/احسن/افضل/اهون طريقه .. <suicide>/موت/<die>
طريقه/طرق/كيفيه <suicide>/موت .. الم/وجع/سريعه/سهله/مضمونه
اموت/انتحر بدون/بلا/من/بدو الم/وجع/غير
`

/** Means in the hand, places of height: a kitchen, a walk or a photograph explains them. */
export const hand = `
<stand> <height> .. <now>
<soft> .. <athand>
<athand> <soft>
<hard> .. <athand>
<athand> .. <hard>
<ready> .. <hard>
<ready> كل? حاجه/شي <hard>
<hold> .. <hard>
<stand> .. حافه/طرف/حفه/حرف/سور <height>
<stand> .. <height> .. <jump>
<now> <stand> <height>
انا <now>? على/فوق <height>
<now> <height>
<stand> على? سور/حافه/حفه
`
