// Arabic, tier 2 of the crisis notice: the wish to be dead, without a plan. Grammar: patterns.ts; what takes a match back:
// rules.ts. Beside means, a farewell or an hour a wish counts as tier 1 (crisis.ts).
// One author, not a native speaker; no clinician has reviewed it.

/** What only looks back: "ياريتني مت ساعتها". */
export const regret = `
<ifonly> <dead>
<ifonly> .. <dead>
<ifonly> .. <no> <born>
<ifonly> <dear> .. <no> <born>
`

export const wish = `
<want> <die>
<want> <much>/لو/من/الان/هلق/في <die>
<wishes> .. <die>
<no>/الا يطلع/تطلع .. صبح/صباح/شمس/نهار
ليش/ليه/لماذا/علاش .. <born>
موت بيدي/بايدي
<want>/اريده/بتمناه/اتمناه .. <finish> <mylife>
<wishes> .. <finish>
<no> فارقه/فارق/يفرق/تفرق/بتفرق/هتفرق .. <die>/<live>
<no> .. مفروض/لازم .. <born>
سبب/سببا .. <live>/عايش
بلا <live> موت
<want> <no> <wake>
<ifonly>/<wishes> .. صاروخ/قديفه/حادث/زلزال/رصاصه .. علي/عليا/ياخدني/ارتاح
<no> <more>? <want> كون/اكون .. موجود/موجوده/عايش/عايشه/حي/هون/هنا
يومي قبل يوم/يومهم/يومها/يومه/يومك
<sleep> .. <no> <more>? <wake>
<sleep> <no> <more>? <wake>
<wishes> .. <no> <born>/<wake>
<no> .. رغبه .. <live>/بقا/استمر
<live> ليش/ليه/علاش/لماذا/لاش
<god> .. <no> يطلع/تطلع/يصبح .. صبح/شمس/نهار
<god> .. يعجل/عجل
يقبض/خد/ياخد/تقبض روحي
موت ولا <live>/دنيا
<no> <born> .. احسن/افضل/اصلا
<ifonly> .. <takeme>
<ifonly> .. <hitme>
<want> .. <hitme>
<no> <more>? <want> <more>? في? <live>
<no> <more>? <want> اكمل/ابقي/وجود/استمر
<no> <more> اعيش/عيش/عايش/عايشه
كرهت/كاره/كارهه <live>/وجودي/حياه/دنيا
<no> <more>? <want> <wake>
<sleep> .. <no> <wake>
<sleep> .. للابد/لابد/ابد
نومه .. <no> صحوه/قومه/فيقه/صحيه
<god> <die>
<god> <takeme>
مكاني قبر
<no> مكان .. احيا
<thedead> محضوضين/محضوضون/مرتاحين
<wishes>/<want> .. قلبي .. <finish>
<ifonly>/<wishes> .. ارض تبلعني/تنشق
<god>/رب .. <no> يصحيني/يصحاني/يفيقني
<no> .. مانع <no> <wake>
<wishes> .. طياره/سياره/عربيه .. تقع/توقع/تنفجر
<wishes> .. سنه/يوم/ليله اخر
<wishes> .. اخر <note>
اخترت/لاخترت .. الا اكون/<live>
لو .. موت .. اخترته/لاخترته
<wishes> .. الا <wake>
<wishes> .. ميت/ميته/مت
<ifonly> .. <vanish>
<waitfor> <die>
<no>/<nobody> .. <miss> .. مت/موت/اختفيت/رحت
<god> .. <takeme>
<takeme> <god>
<takeme> عندك/اليك/ليك/لعندك/يمك
<god> .. ريحني/يريحني/اقبض/اقبضني/امتني/توفني/موتني/عجل
<god> .. ياخد/خد روحي/عمري/امانته/امانتك
ياخد روحي
عجل ب? موتي/اجلي/موت
<if> <gone> .. <nobody>/<no> .. <miss>
<if> <gone> .. <relief>/احسن/افضل/اريح/ارحم/اهون
<nobody> .. <miss> .. <if> <gone>
<nobody>/<no> .. <miss> .. غيابي/موتي/جنازتي
<all> .. <relief> .. <withoutme>
<all> .. <relief> .. <if> <gone>
<all> .. <relief> .. موتي/رحيلي
<relief> .. <withoutme>
<relief> .. <if> <gone>
<god> .. يريحهم/ريحهم/ريح .. مني
وجودي .. زي/متل/بحال/كيف/كي .. عدم/قله/والو
وجودي عدمي
وجودي .. <no> .. معني/داعي/لازمه/فايده/فرق/قيمه/لزوم/سبب/يفرق
<no> .. معني/داعي/لازمه/فايده/سبب/لزوم .. وجودي/بقائي
<no> .. سبب/داعي/شي/حاجه/معني/هدف .. <live>
<no> .. <worth> .. <live>
<no> .. <worth> .. بقا
<sleep> .. <no> صحو/صحوه
وجودي .. عدم/عدمه/عدمو/واحد
<no> .. نفس <live>
<no> .. علاش/ليش/ليه/لماذا/لاش/لمين/لشو/شنو <live>
ليش/ليه/لماذا/علاش/لاش/لشو/لمين/لسه .. <live>
شو/وش/ايه/ايش/اش/شنو معني .. حياتي/وجودي
شو/وش/ايه/ما/ايش/اش/شنو فايده/جدوي/لازمه/نفع .. <live>/حياه/حياتي/وجودي/دنيا
<live> .. بس/غير/عشان/علشان/كرمال/مشان/لاجل .. <dear>
بس/غير عشان/علشان/كرمال/مشان/لاجل .. <dear> .. <live>
لولا .. <dear>/خوف/حرام .. <gone>/<die>/<suicide>
لولاهم/لولاها/لولاه .. <gone>/<die>/<suicide>
<waitfor> .. موت/موتي/اجلي/عزرائيل/ملك
<want> موت/عزرائيل/اجلي <comes>
<whenq> <die>/موت/اجلي/دوري
<whenq> .. <die>/اخلص/ارتاح .. <dunya>
<envy> .. <thedead>
<want>/<plan> .. <vanish>
<vanish> من <dunya>
<want> <relief1> من? <dunya>
ارتاح من <dunya>
موت راحه/رحمه/ارحم/احسن/اهون/افضل/اريح/حل/خلاص
موت .. ارحم/احسن/اهون/افضل/اريح/اسهل ل? الي/لي/ليا/من/منها/هالعيشه/عيشه
<better> ل? الي/لي/ليا? لو? <die>/<gone>
<better> .. <die> من/ولا/على <live>
مشتاق/مشتاقه/اشتقت/اشتاق/مستعجل/مستعجله ل? موت/قبر/رحيل/قبري/عند ربي
<no> .. مكان/مكاني .. <dunya>/بينكم/وسطكم
<no> <belong> .. <dunya>
<want> اطلع/ارحل/امشي/اهرب/اخرج/اسيب من <dunya>
خلقت/جيت/اتولدت/انولدت/ولدت/تولدت/وجودي .. غلط/غلطه/خطا
<think> <much>? في? <die>
<think> .. كيف/ازاي/شلون <die>
<dreams> .. موتي/جنازتي/قبري/اموت
يوم موتي/وفاتي .. عيد/راحه/احلي/اسعد/عيدي
<no> خايف/خايفه/اخاف/بخاف/نخاف من? موت
<want> .. حياتي/حياه/دنيا/كابوس/عداب/الم/وجع/شي/كلشي/حاجه <finish>
<want> <finish> .. كل/عداب/الم/وجع/كابوس/هالعداب/هالوجع
`
