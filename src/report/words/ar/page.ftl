# الصفحة وماركداون بالعربية. The same ids and variables as in ../en/page.ftl.

page-title = مواضع اختلاف المقالات
page-contents = المحتويات
page-overview = نظرة عامة
page-findings = الملاحظات
page-articles-head = المقالات
page-notices = تنبيهات
page-guide = كيف تُقرأ هذه الصفحة
new = جديد
finding-number = الملاحظة { $count }

## Overview

page-stories = { $n ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
  }
page-story = القصة { $count }
page-updates = { $n ->
    [zero] لا تحديثات
    [one] تحديث واحد
    [two] تحديثان
    [few] { $count } تحديثات
    [many] { $count } تحديثا
   *[other] { $count } تحديث
  }
page-aparts = { $n ->
    [zero] لا شيء غير قابل للمقارنة
    [one] حالة واحدة غير قابلة للمقارنة
    [two] حالتان غير قابلتين للمقارنة
    [few] { $count } حالات غير قابلة للمقارنة
    [many] { $count } حالة غير قابلة للمقارنة
   *[other] { $count } حالة غير قابلة للمقارنة
  }
page-outlets-head = الوسائل الإعلامية
page-outlet = الوسيلة
page-articles-note = كل مقال بنصه الكامل. ما تحته خط إفادات، وما كان منها في ملاحظة فهو مميز ويقود إليها.

## Filter

page-filter = تصفية الملاحظات
page-search = بحث
page-kinds = الأنواع
page-claim = الإفادة
page-speaker = صاحب التصريح
page-all = الكل
page-shown = المعروض %1 من %2
page-reset = عرض الكل

## A finding

page-read-as = تُقرأ
page-in-article = في المقال
page-fits = { $n ->
    [zero] لا إفادات توافق أكثر من رواية
    [one] إفادة واحدة توافق أكثر من رواية
    [two] إفادتان توافقان أكثر من رواية
    [few] { $count } إفادات توافق أكثر من رواية
    [many] { $count } إفادة توافق أكثر من رواية
   *[other] { $count } إفادة توافق أكثر من رواية
  }
page-compared = ما تمت مقارنته
page-actor = الفاعل:
page-patient = المتضرر:
page-object = الموضوع:
page-place = المكان:
page-grounds = سبب هذا التصنيف
page-unknown = ما هو غير معروف
page-settle = ما الذي يحسمه

## Pictures

page-axis-caption = الأرقام على محور واحد
page-time-caption = الأرقام عبر الزمن
page-axis = الموضع على المحور
page-as-written = كما وردت
page-undated = { $n ->
    [zero] لكل رقم تاريخ.
    [one] رقم واحد بلا تاريخ، ولم يُرسم.
    [two] رقمان بلا تاريخ، ولم يُرسما.
    [few] { $count } أرقام بلا تاريخ، ولم تُرسم.
    [many] { $count } رقما بلا تاريخ، ولم تُرسم.
   *[other] { $count } رقم بلا تاريخ، ولم تُرسم.
  }

## Guide

page-kind-contradiction = لا يمكن أن تصح الروايات كلها.
page-kind-misquote = متحدث واحد في مناسبة واحدة، والمنقول عنه مختلف.
page-kind-dispute = طرف يؤكد ما ينفيه طرف آخر أو يرويه على غير وجهه، وكلاهما منقول نقلا صحيحا.
page-kind-discrepancy = الأرقام أو الأحوال مختلفة، وقد يفسر ذلك المقياس أو الزمن أو التحفظ.
page-kind-update = رواية لاحقة تحل محل رواية سابقة.
page-kind-apart = تغري بالمقارنة، وهي عن أمور مختلفة.
page-sign-exact = رقم محدد
page-sign-about = رقم تقريبي، مع المدى الذي يحتمله
page-sign-least = لا يقل عن، والمفرغ: أكثر من
page-sign-range = من رقم إلى رقم
page-sign-not = منفي
page-form = الشكل واللون يدلان على الوسيلة.
page-voice = المصادر المستقلة: المقالات التي تكرر نصا واحدا مصدر واحد مهما كثرت.
page-winner = الملاحظة تعرض من يقول ماذا، ولا تحكم لأحد.
