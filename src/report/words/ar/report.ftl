# ما تقوله التقارير بالعربية. The same ids and variables as in ../en/report.ftl.
# Sentences are built so that no verb or adjective has to agree with an inserted name.

## Kinds and how loud they are

kind-contradiction = تناقض
kind-misquote = تضارب في نقل التصريح
kind-dispute = خلاف بين الأطراف
kind-discrepancy = تباين
kind-update = تحديث
kind-apart = غير قابل للمقارنة
severity-error = شديد
severity-warning = متوسط
severity-advice = للعلم

## What disagrees, in one sentence

message-about = { $claim }: { $message }
message-open = بلا قاعدة: { $message }
message-contradiction = { $n ->
    [two] روايتان لا تصحان معا
   *[other] { $count } روايات لا تصح معا
  }، { $sides }
message-misquote = { $n ->
    [two] قولان مختلفان منسوبان
   *[other] { $count } أقوال مختلفة منسوبة
  } إلى متحدث واحد، { $sides }
message-dispute = { $n ->
    [two] روايتان لطرفين مختلفين
   *[other] { $count } روايات لأطراف مختلفة
  }، { $sides }
message-discrepancy = { $n ->
    [two] روايتان غير متطابقتين
   *[other] { $count } روايات غير متطابقة
  }، { $sides }
message-update = { $n ->
    [two] روايتان متعاقبتان
   *[other] { $count } روايات متعاقبة
  }، { $sides }
message-apart = { $n ->
    [two] إفادتان لا تقارن إحداهما بالأخرى
   *[other] { $count } إفادات لا يقارن بعضها ببعض
  }، { $sides }
versus = { $first } مقابل { $next }
quoted = «{ $words }»

## Claims: what is asserted

# Where the names of a language have no words of their own for a claim that holds or does not.
state-done = { $name }: نعم
state-begun = بدء { $name }
state-planned = اعتزام { $name }
state-possible = احتمال { $name }
state-urged = الدعوة إلى { $name }
state-not-done = { $name }: لا
state-not-begun = عدم بدء { $name }
state-not-planned = عدم اعتزام { $name }
state-not-possible = استبعاد { $name }
state-not-urged = عدم الدعوة إلى { $name }
# A side that has the name of its claim over it.
side-begun = بدأ
side-planned = مقرر
side-possible = محتمل
side-urged = مطلوب
side-not-begun = لم يبدأ
side-not-planned = غير مقرر
side-not-possible = مستبعد
side-not-urged = غير مطلوب
value-begun = { $value } (بدأ)
value-planned = { $value } (مقرر)
value-possible = { $value } (محتمل)
value-urged = { $value } (مطلوب)
value-negated = ليس { $value }
state-negated = انتفاء { $value }
value-unclear = { $value } (لا يتضح أهو نفي أم إثبات)

## Claims: who says it, and when

own-voice = بلسان الوسيلة
said = بحسب { $who }
affirmed = تأكيد { $who }
admitted = إقرار { $who }
revealed = كشف { $who }
accused = اتهام { $who }
weighed = ترجيح { $who }
warned = تحذير { $who }
claimed = زعم { $who }
denied = نفي { $who }
doubted = تشكيك { $who }
according-to = { $speech }، نقلا عن { $source }
reads = { $speech }: { $reading }
reads-as-of = { $speech }: { $reading }، حتى { $day }
publication = { $outlet }، { $day }
outlet-unknown = وسيلة غير معروفة
undated = بلا تاريخ

## Figures

at-most = لا يزيد على { $high }
at-least = لا يقل عن { $low }
more-than = أكثر من { $low }
less-than = أقل من { $high }
any-number = أي عدد
between = من { $low } إلى { $high }
between-low-open = من أكثر من { $low } إلى { $high }
between-high-open = من { $low } إلى أقل من { $high }
between-open = من أكثر من { $low } إلى أقل من { $high }
about = نحو { $value } ({ $range })
nearly = ما يقارب { $value } ({ $range })
each = { $figure } لكل طرف
part-of = { $figure } جزءا من كل
additional = { $figure } إضافة إلى غيرها
for-period = { $figure } في فترة محددة

## Days and hours

day = { $date } { $month } { $year }
day-hour = { $day } الساعة { $hour }
days = من { $first } إلى { $last }
days-since = منذ { $first }
days-until = حتى { $last }
day-unknown = غير معروف
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## A side

heading = { $label }: { $articles }
heading-voices = { $label }: { $articles }، { $voices }
articles = { $n ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالا
   *[other] { $count } مقال
  }
voices = { $n ->
    [zero] لا مصادر مستقلة
    [one] مصدر مستقل واحد
    [two] مصدران مستقلان
    [few] { $count } مصادر مستقلة
    [many] { $count } مصدرا مستقلا
   *[other] { $count } مصدر مستقل
  }
more = { $n ->
    [one] وموضع آخر
    [two] وموضعان آخران
    [few] و{ $count } مواضع أخرى
    [many] و{ $count } موضعا آخر
   *[other] و{ $count } موضع آخر
  }
more-at = { $more }: { $places }
fitting = { $reading } ({ $publication }، { $place })

## Tags in front of notes

tag-fits = يوافق
tag-why = السبب
tag-help = الحسم
tag-notice = تنبيه

## Why a finding is what it is

reason-one-article = الروايتان في مقال واحد.
reason-same-speaker = القولان منسوبان إلى متحدث واحد: { $speaker }.
reason-parties = خلف كل رواية متحدث مختلف.
reason-denial = طرف يؤكد وطرف ينفي.
reason-accusations = كل طرف يتهم الآخر.
reason-part-exceeds = الرقم الخاص بـ«{ $part }» يفوق الرقم الخاص بـ«{ $whole }» مع أنه جزء منه.
reason-measures = المقيسان مختلفان: «{ $part }» جزء من «{ $whole }».
reason-slip-factor-of-ten = قد يكون في أحد الرقمين خطأ كتابي: الفارق بينهما صفر زائد أو ناقص.
reason-slip-transposed = قد يكون في أحد الرقمين خطأ كتابي: رقمان تبادلا موضعيهما.
reason-slip-currency = قد يكون في أحد الرقمين خطأ كتابي: العدد نفسه بعملة أخرى.
reason-half-day = بين الساعتين اثنتا عشرة ساعة، فقد يكون أحد الطرفين أغفل ذكر الصباح أو المساء.
reason-hedged = إحدى الروايتين على الأقل تقدير أو ترجيح لا تقرير.
reason-planned = إحدى الروايتين عما هو مقرر أو متوقع، والأخرى عما حدث.
reason-plans = الروايتان عن خطط، والخطط تتغير.
reason-announced = أُعلن الأمر، وفي رواية أخرى أنه لم يحدث بعد، والترتيب الزمني أو المهلة غير معروفين.
reason-later = الرواية اللاحقة تأتي برقم أحدث.
reason-forward = الرواية اللاحقة عن مرحلة لاحقة.
reason-moved = الرواية اللاحقة تأتي بموعد جديد لما كان مقررا.
reason-other-actor = الفاعل مختلف: { $a } و{ $b }.
reason-other-patient = المتضرر مختلف: { $a } و{ $b }.
reason-other-object = الموضوع مختلف: { $a } و{ $b }.
reason-other-place = المكان مختلف: { $a } و{ $b }.
reason-additional = أحد الرقمين يضاف إلى أرقام أخرى.
reason-part-of = أحد الرقمين جزء من رقم أكبر.
reason-period = أحد الرقمين عن فترة محددة فقط.
reason-each = أحد الرقمين لكل طرف على حدة.
reason-whole = أحد الرقمين هو المجموع.
reason-groups = كل رقم يحصي فئة مختلفة: «{ $a }» و«{ $b }».
reason-sorts = نوعا الحدثين مختلفان: «{ $a }» و«{ $b }».
reason-incident = المقال يتحدث عن حادثين.
reason-qualifiers = وصف كل رقم مختلف عن وصف الآخر.
reason-times = الزمنان مختلفان: { $day-a } ({ $outlet-a }) و{ $day-b } ({ $outlet-b }).
reason-times-unknown-day = يوم غير معروف
reason-other-instance = يفصل بينهما أكثر من { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
  }، فكل منهما عن واقعة أخرى.
reason-units = أحد الرقمين بوحدة «{ $a }» والآخر بوحدة «{ $b }»، ولا معدل ثابتا للتحويل بينهما.
reason-nothing-shared = لا شيء يدل على أن الروايتين عن حدث واحد: لا طرف مسمى ولا مكان ولا يوم يجمعهما.
reason-unknown-actor = إحدى الروايتين على الأقل لا تذكر الفاعل.
reason-unknown-patient = إحدى الروايتين على الأقل لا تذكر المتضرر.
reason-unknown-object = إحدى الروايتين على الأقل لا تذكر الموضوع.
reason-unknown-place = إحدى الروايتين على الأقل لا تذكر المكان.
reason-unknown-order = إحدى الروايتين على الأقل بلا تاريخ، فلا يعرف أيهما اللاحقة.
reason-contrary = الكلمتان على طرفي نقيض: { $a } و{ $b }.
reason-reversed = يقول أحد الطرفين عكس ما يقوله الآخر: { $word }.
reason-replaced = يذكر أحدهما { $a } حيث يذكر الآخر { $b }.
reason-counted = الرقمان لشيء واحد: { $word }.
reason-alike = لا قاعدة تسمي هذه الإفادة، وعُدّت الروايتان عن أمر واحد لأن { $count }% من أقصرهما وارد في الأخرى: { $words }.

## What would settle it

settle-undated = معرفة تاريخ نشر { $articles }، فترتيب الروايات غير معروف
settle-misquote = مقارنة التصريح الأصلي كاملا وبلغته
settle-dispute = البحث عن دليل لا يأتي من أي من الطرفين
settle-unsourced = لا متحدث مسمى عند { $outlets }: يُسأل عن مصدر الخبر

## Strings of things

list = { $first }، { $next }
series = { $first }؛ { $next }

## The line that closes a report

summary = { $read }: { $found }
summary-ruled-out = { $read }: { $found }؛ { $ruled-out }
outlets = { $n ->
    [zero] لا وسائل إعلام
    [one] وسيلة إعلام واحدة
    [two] وسيلتا إعلام
    [few] { $count } وسائل إعلام
    [many] { $count } وسيلة إعلام
   *[other] { $count } وسيلة إعلام
  }
claims = { $n ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
  }
contradictions = { $n ->
    [zero] لا تناقض
    [one] تناقض واحد
    [two] تناقضان
    [few] { $count } تناقضات
    [many] { $count } تناقضا
   *[other] { $count } تناقض
  }
misquotes = { $n ->
    [zero] لا تضارب في نقل التصريحات
    [one] تضارب واحد في نقل التصريحات
    [two] تضاربان في نقل التصريحات
    [few] { $count } حالات تضارب في نقل التصريحات
    [many] { $count } حالة تضارب في نقل التصريحات
   *[other] { $count } حالة تضارب في نقل التصريحات
  }
disputes = { $n ->
    [zero] لا خلاف بين الأطراف
    [one] خلاف واحد بين الأطراف
    [two] خلافان بين الأطراف
    [few] { $count } خلافات بين الأطراف
    [many] { $count } خلافا بين الأطراف
   *[other] { $count } خلاف بين الأطراف
  }
discrepancies = { $n ->
    [zero] لا تباين
    [one] تباين واحد
    [two] تباينان
    [few] { $count } تباينات
    [many] { $count } تباينا
   *[other] { $count } تباين
  }
no-disagreement = لا تعارض
ruled-out = { $n ->
    [zero] ولم تُستبعد أي حالة
    [one] واستُبعدت حالة شبه تعارض واحدة
    [two] واستُبعدت حالتا شبه تعارض
    [few] واستُبعدت { $count } حالات شبه تعارض
    [many] واستُبعدت { $count } حالة شبه تعارض
   *[other] واستُبعدت { $count } حالة شبه تعارض
  }
nothing-comparable = لم يُعثر على إفادة تمكن مقارنتها.
nothing-disagrees = لا تتعارض أي إفادتين في هذه المقالات.

## Headings of tables

column-claim = الإفادة
column-value = القيمة
column-who = صاحب التصريح
column-outlet = الوسيلة
column-date = التاريخ
column-low = الأدنى
column-best = الأكثر ورودا
column-high = الأقصى
column-where = الموضع
column-words = الاقتباس

## What the kinds mean

means-contradiction = روايات لا يمكن أن تصح كلها: بلسان وسائل مختلفة، أو في مقال واحد.
means-misquote = متحدث واحد في مناسبة واحدة، نُقل كلامه على وجهين مختلفين.
means-dispute = طرف يؤكد وطرف ينفي أو يقدم رواية أخرى، وقد يكون النقل عن كليهما صحيحا.
means-discrepancy = أرقام أو حالات مختلفة قد يفسر اختلافها المقياس أو الزمن أو التقدير أو سهو في الكتابة.
means-update = رواية لاحقة تحل محل رواية سابقة.
means-apart = روايات تبدو قابلة للمقارنة وليست كذلك.

## A place in a list of places

place-side = { $label }: { $publication }. { $reads }
place-fits = يوافق أكثر من رواية: { $publication }. { $reads }
