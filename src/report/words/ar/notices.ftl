# ما يقال عن قراءة الملفات وما يوقف التشغيل. In English these sentences stand at `source::Problem` and `error::Error`, whose variants
# name those here.

## Notices

notice-empty-article = المقال فارغ
notice-unreadable = تعذرت القراءة: { $reason }
notice-broken-off = تعذرت متابعة القراءة: { $reason }
notice-read-in-part = قُرئ جزء منه فقط: { $reason }
notice-too-large = حجمه يتجاوز { $megabytes } ميغابايت، وهذا أكبر مما يُقبل لمقال واحد
notice-bomb = يتضخم عند فك ضغطه إلى أكثر من { $times } ضعف حجمه، فأوقفت قراءته
notice-line-too-long = السطر أطول من { $megabytes } ميغابايت، وهذا أطول مما يُقبل لمقال واحد
notice-row-too-long = صف أطول من { $megabytes } ميغابايت، وربما فُتحت علامة اقتباس ولم تُغلق
notice-no-text = محتواه ليس نصا
notice-pdf = الملف بصيغة PDF، فليُحفظ نصه في ملف .txt
notice-archive = الملف أرشيف أو مستند مكتبي، فليُحفظ نصه في ملف .txt
notice-rtf = الملف بصيغة RTF، فليُحفظ نصه في ملف .txt
notice-broken-characters = { $n ->
    [one] موضع واحد لا يقابله حرف في ترميز الملف
    [two] موضعان لا يقابلهما حرف في ترميز الملف
    [few] { $count } مواضع لا يقابلها حرف في ترميز الملف
    [many] { $count } موضعا لا يقابلها حرف في ترميز الملف
   *[other] { $count } موضع لا يقابلها حرف في ترميز الملف
  }، وكُتب مكانها �
notice-front-malformed = بيانات رأس المقال غير سليمة، فقُرئت سطرا سطرا: { $reason }
notice-front-unclosed = بيانات رأس المقال لا يختمها سطر من الشرطات
notice-no-date = تعذرت قراءة تاريخ النشر «{ $text }»، فليُكتب على هذا النحو: 2024-11-02
notice-other-date = نُشر في { $stated } بحسب بياناته الوصفية، وفي { $own } بحسب نصه، وقد أُخذ بالنص
notice-two-dates = تاريخ النشر «{ $text }» يحتمل قراءتين فعُدّ غير معروف، فليُكتب على هذا النحو: 2024-11-02
notice-id-taken = المعرّف «{ $given }» مستعمل من قبل، فأُعطي هذا المقال المعرّف «{ $fresh }»
notice-too-deep = عناصر الصفحة متداخلة على عمق لا يُقبل
notice-no-article = لم يُعثر في الصفحة على مقال
notice-no-feed = الملف ليس موجز أخبار (RSS أو Atom) ولا صفحة
notice-empty-feed = الموجز لا يحوي أي مقال
notice-broken-feed = الموجز مبتور، فقُرئ جزء منه فقط
notice-no-object = المحتوى ليس كائن JSON
notice-bad-object = المحتوى ليس كائن JSON: { $reason }
notice-key-no-text = قيمة «{ $key }» ليست نصا
notice-key-absent = لا يوجد المفتاح «{ $key }»
notice-key-left-out = قيمة «{ $key }» ليست نصا فأُهملت
notice-empty-table = الجدول فارغ
notice-no-column = لا يوجد عمود اسمه «{ $name }»، والأعمدة هي: { $columns }
notice-no-text-column = لا يُعرف أي الأعمدة يحوي النص، فليُسمَّ بالخيار --column text=NAME، والأعمدة هي: { $columns }
notice-row-length = عدد أعمدة الصف { $count } وعدد أعمدة الصف الأول { $first }
notice-empty-folder = لا مقالات في المجلد ({ $looked_for })
notice-passed-over = تُرك ما ليس مقالا ({ $looked_for }): { $n ->
    [zero] { $first }
    [one] { $first } وملف آخر
    [two] { $first } وملفان آخران
    [few] { $first } و{ $count } ملفات أخرى
    [many] { $first } و{ $count } ملفا آخر
   *[other] { $first } و{ $count } ملف آخر
  }
notice-left-out = { $n ->
    [one] تُرك ملف واحد
    [two] تُرك ملفان
    [few] تُركت { $count } ملفات
    [many] تُرك { $count } ملفا
   *[other] تُرك { $count } ملف
  } بحكم قواعد .gitignore أو .ignore
notice-walk = { $reason }
notice-no-pair = السطر ليس زوجا من النصوص: { $reason }
notice-no-claim = السطر ليس مما يكتبه الأمر extract --format jsonl: { $reason }
notice-other-rules = استُخرجت هذه الإفادة بقواعد أخرى؛ استخرجها من جديد بقواعد هذا التشغيل
notice-misfits = { $n ->
    [one] تُركت إفادة واحدة لا توافق نصها أو القواعد
    [two] تُركت إفادتان لا توافقان نصهما أو القواعد
    [few] تُركت { $count } إفادات لا توافق نصها أو القواعد
    [many] تُركت { $count } إفادة لا توافق نصها أو القواعد
   *[other] تُركت { $count } إفادة لا توافق نصها أو القواعد
  }
notice-told = { $reason }
notice-many-claims = فيه { $n ->
    [few] { $count } ادعاءات
    [many] { $count } ادعاء
   *[other] { $count } ادعاء
  } من نوع «{ $measure }»، ولم يُقارن منها إلا أول { $first }
notice-crowd = ترد «{ $word }» في مقدمات { $n ->
    [few] { $count } مقالات
    [many] { $count } مقالا
   *[other] { $count } مقال
  }، ولم يُقارن كل منها بسببها إلا بأقرب { $nearest } إليه زمنا؛ وعدد الكلمات الأخرى التي شأنها كذلك: { $others }
notice-later-crowd = يرد «{ $first }» و«{ $second }» معا في مقدمات { $n ->
    [few] { $count } مقالات
    [many] { $count } مقالا
   *[other] { $count } مقال
  }، ولم يُقارن كل منها بمقالات الأشهر الأخرى إلا بأقرب { $nearest } إليه زمنا؛ وعدد أزواج الأسماء الأخرى التي شأنها كذلك: { $others }
notice-silence-idle = هذا الإسكات لا يحجب أي ملاحظة: { $because }
notice-silence-holds = { $n ->
    [one] حُجبت ملاحظة واحدة
    [two] حُجبت ملاحظتان
    [few] حُجبت { $count } ملاحظات
    [many] حُجبت { $count } ملاحظة
   *[other] حُجبت { $count } ملاحظة
  } حتى { $until }: { $because }
notice-silence-over = انتهى هذا الإسكات في { $until } ولم يعد يحجب أي ملاحظة: { $because }
notice-silence-broken = انتهى هذا الإسكات في { $until } وعادت { $n ->
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
  } إلى الظهور: { $because }

## What stops a run

error-no-such-path = لا يوجد ملف أو مجلد بهذا الاسم: { $path }
error-help-no-such-path = سمِّ ملفا أو مجلدا أو نمطا مثل 'news/*.txt'، أو - لمجرى الدخل
error-no-match = لا يوجد ملف يطابق { $pattern }
error-help-no-match = لا يُبحث إلا عن ملفات المقالات (‎.txt و.html و.jsonl …) ما لم ينته النمط بلاحقة أخرى
error-bad-glob = النمط { $pattern } غير سليم: { $reason }
error-help-bad-glob = ضع شرطة مائلة عكسية قبل القوس إن كان جزءا من اسم الملف
error-read = تعذرت قراءة { $path }: { $reason }
error-write = تعذرت كتابة { $path }: { $reason }
error-baseline = لا يصلح { $path } تقريرا تُقارن به النتائج: { $reason }
error-help-baseline = اكتب تقريرا بالأمر gainsay check … --format json -o { $path }
error-counts = ليس في { $path } عدد مرات ورود الكلمات: { $reason }
error-help-counts = اكتب كائن JSON فيه articles، وهو عدد المقالات، وwords، وفيه عدد المقالات التي ترد كل كلمة في مقدمتها
error-bad-name = لا يصلح «{ $name }» اسما لإفادة
error-help-bad-name = حروف لاتينية صغيرة وأرقام وشرطات، مثل trees-planted
error-project = { $n ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
  } في إعداد غرفة الأخبار
error-unknown = لا يُعرف شيء عن «{ $what }»
error-help-unknown = سمِّ رمزا مثل dispute أو rules::bad-value، أو إفادة (يسردها gainsay rules list)، أو جملة بين علامتي اقتباس
error-room = لا يمكن استعمال الملف المؤقت لما لا تسعه الذاكرة: { $reason }
error-help-room = أفسح مكانا في مجلد الملفات المؤقتة، أو سمِّ مجلدا غيره في TMPDIR
error-over-input = الملف { $path } من المقالات، وكتابة التقرير فيه تمحوه
error-help-over-input = اكتب في ملف آخر
error-no-report = ليس { $path } تقريرا
error-help-no-report = يكتبه الأمر gainsay check … --format json -o { $path }
error-no-finding = لا توجد في { $path } ملاحظة معرّفها «{ $id }»
error-help-no-finding = معرّف كل ملاحظة مكتوب في التقرير تحت id
error-rules = { $n ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
  } في ملفات القواعد

## What the system says

system-no-such-file-or-directory = لا يوجد ملف أو مجلد بهذا الاسم
system-permission-denied = لا إذن بذلك
system-is-a-directory = هذا مجلد
system-not-a-directory = في المسار ما ليس مجلدا
system-no-space-left-on-device = لا مساحة كافية على القرص
system-read-only-file-system = نظام الملفات للقراءة فقط
system-file-exists = الملف موجود من قبل
system-invalid-input = المسار غير مقبول
