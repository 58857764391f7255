# ما يقوله الأمران explain وeval بالعربية. The same ids and variables as in ../en/explain.ftl.

## Codes

code-contradiction =
    روايتان لا يمكن أن تصحا معا: وسيلتان، أو من تنقلان عنهم، أو مقال واحد في موضعين منه، تعطيان قيمتين مختلفتين لأمر واحد.
    شديد. ولا حكم على أي منهما هي الصحيحة.
code-misquote =
    متحدث واحد في مناسبة واحدة نقلت وسيلتان كلامه على وجهين مختلفين. شديد: أحد النقلين على الأقل ليس ما قيل.
code-dispute =
    طرف يؤكد ما ينفيه طرف آخر أو يرويه على غير وجهه: جيش ومتمردون، أو دولتان، أو منظمون وشرطة. أما من يحصي أو يخبر
    فحسب، كالمستشفيات والوكالات، فليس طرفا، واختلاف ما يقوله تناقض. متوسط: قد تكون كل وسيلة نقلت عن طرفها نقلا صحيحا.
code-discrepancy =
    أرقام أو حالات مختلفة قد يفسر اختلافها المقياس أو التخطيط أو التقدير أو التاريخ، أو أرقام يبدو أن في أحدها خطأ
    كتابيا. متوسط.
code-update =
    رواية لاحقة تحل محل رواية سابقة: حصيلة ارتفعت، أو خطوة تالية. للعلم، ويظهر بالخيار --show update.
code-apart =
    إفادتان متشابهتان لا تقارن إحداهما بالأخرى، مع ذكر السبب: مكان آخر، أو يوم آخر، أو جزء من كل. للعلم، ويظهر بالخيار
    --show apart.
code-lint-no-tests =
    ليس للإفادة `tests` أو ليس لها `reads`. من دونهما لا يُعرف هل تؤدي كلماتها ما ينبغي، وقد يفسدها تعديل لاحق دون أن
    يُلاحظ ذلك.
code-lint-untested-cue =
    كلمات دالة لا ترد في أي مثال من أمثلة إفادتها. للعلم: لا يلزم اختبار لكل مرادف، لكنه يلزم لكلمة لها معنى خاص بها.
code-lint-shared-cue =
    لإفادتين كلمة دالة واحدة ونوع قيمة واحد، وما تحصيانه قد يكون واحدا. النص الذي ترد فيه الكلمة ينتج إحداهما مصادفة.
    احذفها من إحداهما، أو ميز بينهما بالمفتاح `of` أو `unit` أو بعبارات أطول.
code-lint-missing-language =
    لمعظم إفادات الحزمة كلمات بلغة ليس لهذه الإفادة كلمات بها. المقالات بتلك اللغة لا تنتج هذه الإفادة، فلا يظهر الاختلاف
    بين اللغتين.
code-lint-hidden-cue =
    كلمة دالة لا يُعثر عليها حتى في نصها: يحجبها استثناء بالكلمات نفسها (صيغ الكلمة الواحدة كلمة واحدة)، أو كُتبت كما لا
    يكتبها أي نص.
code-lint-never-compared =
    لا يمكن أن تتعارض هذه الإفادة مع غيرها: تسمي شخصا أو شيئا من دون `one: true`، أو هي جزء من إفادة لها نوع آخر من
    القيم، أو لا كلمات للمصطلح الذي تحصيه.
code-lint-idle-key = مفتاح لا أثر له مع هذا النوع من القيم، مثل `grows` مع حالة.
code-lint-homograph =
    كلمة دالة مفردة معروف أن لها معاني عدة، في إفادة بلا `of` وبلا استثناء ولا جملة تحت `rejects` ترد فيها الكلمة.
code-lint-idle-allow = مفتاح `allow` لتنبيه لا محل له في هذه الإفادة. احذفه.
code-rules-syntax = الملف ليس YAML سليما، فلم يُقرأ منه شيء.
code-rules-unknown-key = مفتاح لا معنى له في موضعه: فيه خطأ إملائي، أو هو أعمق مما ينبغي بمستوى.
code-rules-wrong-type = قائمة حيث يجب نص، أو نص حيث تجب قائمة، وما شابه ذلك.
code-rules-unknown-reference = اسم لا تعرّفه أي حزمة: لإفادة أو مصطلح أو صنف أو كيان أو وحدة أو تنبيه.
code-rules-cycle = سلسلة من `like` أو `is` أو `in` أو `part_of` تعود إلى بدايتها.
code-rules-duplicate-key = مفتاح واحد يرد مرتين في موضع واحد، وYAML لا يبقي إلا أحدهما.
code-rules-duplicate-name =
    حزمتان تعرّفان إفادة واحدة، أو تختلفان في كيان واحد أو مصطلح واحد؛ أو وسيلتان باسم واحد.
code-rules-empty-phrase =
    عبارة لا يطابقها أي نص: بلا كلمة، أو في آخرها موضع خال، أو فيها علامات من ترميز آخر.
code-rules-unknown-language = رمز لغة لا تعرفها الأداة.
code-rules-bad-value = قيمة لم تُكتب على أي وجه معروف هنا.
code-rules-bad-regex = تعبير نمطي غير سليم، أو لا يسمي خانة في مجموعة، أو لا يطابقه أي نص بعد توحيد حروفه.
code-rules-bad-example =
    مثال لا يمكن تشغيله: بلا [[ ]]، أو بقيمة من نوع آخر، أو بمقال على صورة أخرى.
code-rules-incomplete-rule = مدخل ينقصه ما يحتاج إليه، أو فيه مفاتيح لا تجتمع.

## A claim: what it reads

explain-defined = { $claim } ({ $place })
explain-reads = تقرأ: { $what }.
explain-words-in = كلماتها ({ $language }): { $words }
explain-words-not-in = ما عدا ({ $language }): { $words }
explain-words-more = { $words }، و{ $count } غيرها
explain-value-count = عددا
explain-value-money = مبلغا من المال
explain-value-percent = نسبة مئوية
explain-value-measure = مقدارا
explain-value-date = يوما
explain-value-time = ساعة من اليوم
explain-value-state = هل حدث الأمر أو بدأ أو تقرر أو طولب به، أم لا
explain-value-steps = الخطوة التي بلغها الأمر
explain-value-states = الحالة التي عليها الأمر من بين حالات عدة
explain-value-entity = شخصا أو شيئا مسمى
explain-of = { $what }، من نوع `{ $kind }`
explain-unit = { $what }، بوحدة { $unit }
explain-role = { $what }، في خانة { $slot }
explain-levels = { $what }: { $levels }
explain-slot-actor = الفاعل (من يقوم به)
explain-slot-patient = المتضرر (من يقع عليه)
explain-slot-object = الموضوع (ما يدور حوله)
explain-slot-place = المكان (أين)

## A claim: what is compared, and when it is reported

explain-compares = تقارن: { $what }.
explain-per = ما لا يختلف في { $slots } فقط؛ وما يغفله أحد الطرفين غير معروف، ويُذكر ذلك
explain-same = ما يتفق فيه اسم { $slots } فقط
explain-event = ما يخص حدثا واحدا فقط: يتفق مكانه ويومه ونوعه
explain-within = الأيام التي لا يفصل بينها أكثر من { $days } من الأيام؛ وما زاد على ذلك فعن واقعة أخرى
explain-whole = وتقارن أيضا بالإفادة `{ $claim }` التي هي جزء منها
explain-all = كل روايتين من قصة واحدة
explain-reports = تُظهر: { $what }.
explain-differ-one = روايتين تسمي كل منهما غير ما تسميه الأخرى، ولا تصح إلا إحداهما
explain-differ-entity = رواية تنفي ما تسميه أخرى؛ أما التسميتان المختلفتان فقد تصحان معا
explain-differ-steps = خطوة تثبتها رواية وتنفيها رواية أخرى ليست أسبق منها
explain-differ-states = حالتين لا تجتمعان، أو حالة تُنفى
explain-differ-state = ما تثبته رواية وتنفيه أخرى عن الوقت نفسه أو بعده
explain-differ-moment = موعدين لا يمكن أن يكونا واحدا
explain-differ-figure = رقمين لا يمكن أن يصحا معا، بعد أخذ ما تحتمله الألفاظ في الحسبان (نحو، لا يقل عن، رقم مدوّر)
explain-tolerance = لا شيء إذا لم يزد الفرق على { $size }
explain-tolerance-percent = { $n }%
explain-tolerance-days = { $n } من الأيام
explain-tolerance-minutes = { $n } من الدقائق
explain-tolerance-points = { $n } من النقاط المئوية
explain-grows = تحديثا إذا كان الرقم اللاحق أعلى
explain-falls = تحديثا إذا كان الرقم اللاحق أدنى
explain-ladder = تحديثا إذا كانت الرواية اللاحقة عن خطوة أعلى
explain-reverts = تحديثا إذا روت رواية لاحقة العكس، فالحالة تأتي وتزول
explain-examples = الأمثلة: { $count }، ويشغّلها الأمر `gainsay rules test`.

## A sentence

explain-claims = الإفادات
explain-tried = كلمات دالة لم تنتج إفادة
explain-understood = ما فُهم
explain-none = لا شيء
explain-claim = { $claim }: «{ $words }»
explain-claim-open = { $claim } (بلا قاعدة): «{ $words }»
explain-reading = القيمة { $value }، والكلمة الدالة { $cues }
explain-quoted = «{ $words }»
explain-filler = { $slot }: «{ $words }» ({ $id })
explain-filler-inherited = { $slot }: «{ $words }» ({ $id }، من مطلع المقال)
explain-said-by = بحسب { $voices }
explain-by-way = { $first }، نقلا عن { $next }
explain-no-claim = { $claim }: «{ $words }»، { $why }
slot-actor = الفاعل
slot-patient = المتضرر
slot-object = الموضوع
slot-place = المكان
why-excepted = وهو استثناء في القاعدة
why-in-name = وهو جزء من اسم
why-other-words = لكن الكلمات حوله لا تطابق العبارة
why-no-figure = لكن لا رقم في الجملة
why-other-kind = لكن لا رقم في الجملة من النوع الذي تأخذه القاعدة
why-other-noun = لكن لا رقم في الجملة يحصي ما تُعنى به القاعدة
why-out-of-reach = لكن الرقم بعيد عنه، أو يخص كلمة دالة أخرى
why-acts-on-other = لكن ما يجب أن يقع عليه غير مذكور قربه
why-no-time = لكن الجملة لا تذكر يوما ولا ساعة
why-nobody-named = لكن لا أحد مسمى في هذه الخانة
why-not-asserted = لكن لا أحد يقرره، أو لم يُذكر ما لا تصح المقارنة من دونه

## A finding of a report

explain-finding = { $kind } في { $claim } ({ $severity })، { $id }
explain-grounds = سبب هذا التصنيف، وما هو غير معروف
explain-compared = ما تمت مقارنته
explain-side = رواية: { $label } (المصادر المستقلة: { $lineages })
explain-fits = يوافق أكثر من رواية
explain-fillers = { $slot }: { $fillers }
explain-unknown = غير معروف
explain-from-lead = «{ $words }» (من مطلع المقال)
explain-evidence = { $publication }: «{ $words }» ({ $place })

## Labelled pairs

pairs = { $n ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $count } أزواج
    [many] { $count } زوجا
   *[other] { $count } زوج
  }
pairs-figures = الدقة { $precision }  الاستدعاء { $recall }  F1 { $f1 }
pairs-label = التصنيف
pairs-conflict = تعارض
pairs-none = لا تعارض
pairs-unlabelled = (بلا تصنيف)
pairs-alarms = إنذارات كاذبة: { $count }
pairs-missed = ما فات: { $count }

## Files that commands write

init-written = كُتب { $file }. أضفه إلى مستودعك: كل تشغيل في هذا المجلد وما تحته يعمل به.
rules-new-written = كُتب { $file }. الخطوات التالية:
