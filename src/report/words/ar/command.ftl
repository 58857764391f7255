# ما يقوله سطر الأوامر بالعربية. In English it stands where commands and their options are defined. An option that commands share
# is named once; one that means something else in a command has that command before its name.

## Commands

help-gainsay =
    يقرأ مقالات من وسائل مختلفة ويبيّن أين لا يمكن أن تصح إفاداتها كلها.
    العربية والإنجليزية، وما بينهما. تعرض كل ملاحظة كلام كل طرف ومن قاله، ولا تحكم لأحد. لا شيء يغادر هذا الجهاز.
help-gainsay-after =
    حالة الخروج:
      0  لم يُعثر على شيء عند مستوى الإخفاق أو فوقه
      1  عُثر على شيء
      2  خطأ: لم يُبتّ في شيء
help-check = مقارنة المقالات وعرض مواضع تعارض إفاداتها
help-check-after =
    أمثلة:
      gainsay check news/
      gainsay check 'news/**/*.md' --show update,apart
      gainsay check news/ --format html -o report.html
      gainsay check news/ --baseline yesterday.json --only-new
      gainsay check draft.md --against archive/
      gainsay check - --format json < articles.jsonl
      gainsay extract news/ --format jsonl | gainsay check --claims -
help-extract = سرد إفادات المقالات
help-annotate = عرض ما فُهم: الكميات والأزمنة والكيانات والكلمات الدالة
help-eval = قياس ما يُعثر عليه في أزواج مصنفة من النصوص
help-eval-after =
    كل زوج على الصورة {"{"}"id", "a", "b"{"}"}، ويجوز معها "language" و"label". يُعدّ النصان قصة واحدة روتها وسيلتان في يومين غير معروفين. التصنيف "contradiction" أو "conflict" يطلب ملاحظة من نوع contradiction أو misquote أو dispute أو discrepancy، وكل تصنيف آخر يطلب ألا تكون ملاحظة، والزوج الذي لا تصنيف له لا يُحسب.
help-groups = بيان المقالات التي يجب أن تُقارن معا، لتوزيع العمل على عدة أجهزة
help-groups-after =
    المدخلات إفادات كتبها الأمر extract --format jsonl بالقواعد نفسها. وكل سطر قائمة JSON بمعرّفات مقالات تتصل إفاداتها بعضها ببعض وفيها ما يتعارض.
    أمثلة:
      gainsay extract news/ --format jsonl | gainsay groups -
      gainsay groups part-7.jsonl --counts counts.json
help-graph = كتابة الرسم البياني للوسائل والمقالات والمتحدثين والإفادات
help-graph-after =
    أمثلة:
      gainsay graph --only conflicts news/ | dot -Tsvg -o conflicts.svg
      gainsay graph --format graphml -o claims.graphml news/
help-rules = العمل على حزم القواعد
help-rules-list = سرد الإفادات التي تعرّفها الحزم
help-rules-lint = بيان ما يصح شكله ولا يكاد يؤدي ما يريده كاتبه
help-rules-lint-after =
    الأمر `gainsay explain CODE` يشرح كل رمز. والإفادة التي لا تأخذ بتنبيه تذكر ذلك وسببه:
      allow: {"{"}shared-cue: "both packs need it"{"}"}
    حالة الخروج: 0 لا تنبيهات، 1 تنبيهات، 2 حزمة غير سليمة.
help-rules-test = تشغيل الأمثلة التي تحملها القواعد: `tests` و`reads` و`rejects`
help-rules-test-after =
    المثال الذي يخفق إما missing (متوقع ولم يُعثر عليه) وإما noisy (عُثر عليه ولم يكن متوقعا). والعلامة [[ ]] تحدد الكلمات المعنية، كما في `reads`.
    حالة الخروج: 0 جاءت الأمثلة كلها كما تقول، 1 لم يأت بعضها كذلك، 2 حزمة غير سليمة.
help-rules-new = كتابة حزمة يُبدأ منها، فيها إفادة واحدة تعمل مع أمثلتها
help-rules-schema = كتابة مخطط JSON للحزم، وبه يُكملها المحرر ويفحصها
help-rules-schema-after =
    تسمي الحزمة مخططها في سطرها الأول، فتُكملها وتفحصها المحررات التي لها خادم للغة YAML:
      # yaml-language-server: $schema=gainsay.schema.json
help-explain = شرح رمز أو إفادة، أو ما يُفهم من جملة، أو ما تقوم عليه ملاحظة
help-explain-after =
    أمثلة:
      gainsay explain dispute
      gainsay explain lint::shared-cue
      gainsay explain troops-sent
      gainsay explain "Volunteers planted 4,000 trees in Nairobi."
      gainsay explain 3f2a9c --report report.json
help-init = كتابة gainsay.yml، وهو إعداد غرفة الأخبار
help-completions = كتابة ما تُكمل به صدفة النظام أوامر gainsay
help-completions-after =
    مثال:
      gainsay completions bash > ~/.local/share/bash-completion/completions/gainsay
help-man = كتابة صفحات الدليل، واحدة لكل أمر
help-help = عرض هذه المساعدة، أو مساعدة أمر

## Parts of a help page

help-usage = الاستعمال:
help-commands = الأوامر
help-operands = المدخلات
help-options = الخيارات
help-default = المعتاد: { $value }

## Options of all commands

option-help = عرض المساعدة
option-version = عرض رقم الإصدار
option-jobs = أقصى عدد للخيوط المستعملة، وهو بعدد المعالجات ما لم يُذكر
option-locale = لغة التقرير، أما كلام المقالات فيبقى بلغته
option-locale-en = الإنجليزية
option-locale-ar = العربية
option-digits = أرقام التقرير
option-digits-latn = 0123456789
option-digits-arab = ٠١٢٣٤٥٦٧٨٩
option-bidi = كيف يُعرض النص المكتوب من اليمين إلى اليسار
option-bidi-auto = بعوازل الاتجاه في الطرفية، وبلا شيء في غيرها
option-bidi-isolates = بعوازل الاتجاه في يونيكود
option-bidi-plain = كما هو

## What is read

option-paths =
    ملفات أو مجلدات أو أنماط، أو - لمجرى الدخل
    نصوص (.txt و.md) وصفحات (.html) وJSON (.jsonl و.json) وجداول (.csv و.tsv) وموجزات (.xml)، وكل منها يجوز أن يكون مضغوطا (.gz). لا يُقرأ من المجلد ما يستثنيه ملف .gitignore فيه.
option-columns =
    العمود أو المفتاح الذي يحوي حقلا، مثل text=body، ويجوز تكرار هذا الخيار
    الحقول هي text وid وoutlet وpublished وlanguage وtitle وurl. والأسماء المألوفة في الجداول مثل body وheadline وsource وdate معروفة.
option-rules = ملف قواعد أو مجلد منها يضاف إلى القواعد المضمّنة، ويجوز تكرار هذا الخيار
option-config = إعداد يُستعمل بدل gainsay.yml الذي في هذا المجلد أو فوقه
option-no-config = دون أي إعداد
option-counts =
    عدد المقالات التي ترد كل كلمة في مقدمتها من بين المقالات كلها، إن كانت المدخلات جزءا منها
    كائن JSON مثل {"{"}"articles": 900, "words": {"{"}"en/landslide": 12{"}"}{"}"}: عدد المقالات، وعدد ما ترد فيه كل كلمة من words في الإفادات.
option-rules-only = ترك ما لا تسميه أي قاعدة
option-output = الكتابة في ملف بدل مجرى الخرج
option-bom = بدء CSV بعلامة ترتيب البايتات، وبها تعرف الجداول أن النص UTF-8

## check

option-check-claims = المدخلات إفادات كتبها الأمر `extract --format jsonl` بالقواعد نفسها، لا مقالات
option-check-format = كيف يُعرض ما يُعثر عليه
option-check-format-terminal = للقراءة في الطرفية
option-check-format-json = كائن واحد، للبرامج
option-check-format-html = صفحة واحدة فيها كل شيء، تُفتح في المتصفح
option-check-format-markdown = لتذكرة أو محادثة
option-check-format-jsonl = ملاحظة في كل سطر، للبرامج
option-check-format-sarif = SARIF 2.1.0، لمستودعات الشفرة والمحررات
option-check-format-csv = صف لكل إفادة من كل ملاحظة، للجداول
option-check-format-table = أعمدة متجاورة، مع الأدنى والأكثر ورودا والأقصى لكل أمر
option-check-table = مثل --format table
option-check-show = عرض الملاحظات من هذه الأنواع أيضا
option-check-show-update = رواية لاحقة تحل محل رواية سابقة
option-check-show-apart = تغري بالمقارنة، ولا تقارن
option-check-baseline = تقرير JSON سابق: ما ليس فيه يُعلَّم بأنه جديد
option-check-only-new = عرض ما ليس في التقرير السابق فقط
option-check-against = المقارنة بهذه المقالات أيضا، وعرض ما يمس أحد المدخلات فقط، ويجوز تكرار هذا الخيار
option-check-quiet = كتابة الملاحظات وحدها: لا تنبيهات ولا أعداد
option-check-fail-on = أدنى شدة تجعل حالة الخروج 1، وإن لم يُذكر فكما في الإعداد، وإلا فهو warning
option-check-fail-on-error = التناقض والتضارب في نقل التصريح
option-check-fail-on-warning = والخلاف بين الأطراف والتباين أيضا
option-check-fail-on-never = الملاحظات تبقيها 0
option-check-today = اليوم الذي يقاس إليه أجل الإسكات في الإعداد، بدل اليوم الحاضر

## extract, annotate, eval, graph

option-extract-format = كيف تُسرد الإفادات
option-extract-format-table = أعمدة متجاورة، للقراءة
option-extract-format-csv = قيم تفصل بينها فواصل، وأولها سطر العناوين
option-extract-format-jsonl = كائن في كل سطر، للبرامج
option-annotate-format = كيف يُعرض ما فُهم
option-annotate-format-text = سطر لكل موضع: مكانه ونوعه وكلماته وما أُخذت على أنه
option-annotate-format-jsonl = كائن لكل مقال، للبرامج
option-eval-pairs = ملف فيه زوج في كل سطر، أو - لمجرى الدخل
option-eval-format = كيف تُعرض النتيجة
option-eval-format-text = الأرقام، وأسوأ الأخطاء مع ما أدى إليها
option-eval-format-jsonl = كائن في كل سطر، للبرامج
option-eval-mistakes = كم خطأ يُعرض
option-graph-format = كيف يُكتب الرسم البياني
option-graph-format-dot = لبرنامج Graphviz
option-graph-format-graphml = لبرامج networkx وGephi وyEd
option-graph-format-json = العقد والروابط، للبرامج
option-graph-only = الاقتصار على هذا الجزء
option-graph-only-conflicts = الإفادات المتعارضة، ومن يقولها، وفي أي مقال من أي وسيلة

## rules, explain

option-rules-paths = حزم أو مجلدات منها، وإن لم تُذكر فحزم gainsay.yml، وإن لم يسم شيئا فالحزم المضمّنة
option-rules-format = كيف تُعرض النتيجة
option-rules-format-text = أسطر للقراءة
option-rules-format-json = كائن واحد، للبرامج
option-rules-lint-advice = عرض ما هو للعلم أيضا، وهو ما لا يلزم إصلاحه
option-rules-test-watch = إعادة التشغيل كلما حُفظت حزمة، حتى يوقف
option-rules-new-name = اسم الإفادة بحروف صغيرة وشرطات، والحزمة NAME.yml في هذا المجلد
option-rules-schema-project = مخطط gainsay.yml بدل مخطط الحزم
option-explain-what = رمز أو إفادة أو معرّف ملاحظة، أو جملة بين علامتي اقتباس
option-explain-report = التقرير الذي فيه الملاحظة، كما يكتبه `check --format json`
option-completions-shell = الصدفة
option-man-folder = المجلد الذي تُكتب فيه الصفحات

## Mistakes of the command line

arguments-invalid = القيمة { $value } غير مقبولة للخيار { $arg }
arguments-unfit = القيمة { $value } غير مقبولة للخيار { $arg }: { $reason }
arguments-no-value = الخيار { $arg } تلزمه قيمة
arguments-unknown = لا يوجد خيار اسمه { $arg }
arguments-no-command = لا يوجد أمر اسمه { $command }
arguments-missing = ينقص: { $arg }
arguments-conflict = لا يجتمع { $arg } مع { $prior }
arguments-twice = لا يُذكر { $arg } إلا مرة واحدة
arguments-values = القيم المقبولة: { $values }
arguments-suggested = لعل المقصود: { $suggested }
arguments-more = للمزيد: --help
