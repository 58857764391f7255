# Units of figures, in Arabic: what stands behind a number in digits. $n chooses the form.

unit-percent = بالمئة
unit-percentage-point = { $n ->
    [few] نقاط مئوية
   *[other] نقطة مئوية
  }
unit-basis-point = { $n ->
    [few] نقاط أساس
   *[other] نقطة أساس
  }
unit-per-mille = بالألف
unit-cent = { $n ->
    [few] سنتات
    [many] سنتا
   *[other] سنت
  }
unit-penny = { $n ->
    [few] بنسات
    [many] بنسا
   *[other] بنس
  }
unit-piastre = { $n ->
    [few] قروش
    [many] قرشا
   *[other] قرش
  }
unit-halala = { $n ->
    [few] هللات
   *[other] هللة
  }
unit-USD = { $n ->
    [few] دولارات
    [many] دولارا
   *[other] دولار
  }
unit-EUR = يورو
unit-GBP = { $n ->
    [few] جنيهات إسترلينية
    [many] جنيها إسترلينيا
   *[other] جنيه إسترليني
  }
unit-EGP = { $n ->
    [few] جنيهات مصرية
    [many] جنيها مصريا
   *[other] جنيه مصري
  }
unit-SDG = { $n ->
    [few] جنيهات سودانية
    [many] جنيها سودانيا
   *[other] جنيه سوداني
  }
unit-SYP = { $n ->
    [few] ليرات سورية
   *[other] ليرة سورية
  }
unit-LBP = { $n ->
    [few] ليرات لبنانية
   *[other] ليرة لبنانية
  }
unit-TRY = { $n ->
    [few] ليرات تركية
   *[other] ليرة تركية
  }
unit-lira = { $n ->
    [few] ليرات
   *[other] ليرة
  }
unit-JPY = { $n ->
    [few] ينات
    [many] ينا
   *[other] ين
  }
unit-CNY = { $n ->
    [few] يوانات
    [many] يوانا
   *[other] يوان
  }
unit-RUB = { $n ->
    [few] روبلات
    [many] روبلا
   *[other] روبل
  }
unit-INR = { $n ->
    [few] روبيات هندية
   *[other] روبية هندية
  }
unit-PKR = { $n ->
    [few] روبيات باكستانية
   *[other] روبية باكستانية
  }
unit-ILS = { $n ->
    [few] شواكل
    [many] شيكلا
   *[other] شيكل
  }
unit-SAR = { $n ->
    [few] ريالات سعودية
    [many] ريالا سعوديا
   *[other] ريال سعودي
  }
unit-QAR = { $n ->
    [few] ريالات قطرية
    [many] ريالا قطريا
   *[other] ريال قطري
  }
unit-OMR = { $n ->
    [few] ريالات عمانية
    [many] ريالا عمانيا
   *[other] ريال عماني
  }
unit-YER = { $n ->
    [few] ريالات يمنية
    [many] ريالا يمنيا
   *[other] ريال يمني
  }
unit-IRR = { $n ->
    [few] ريالات إيرانية
    [many] ريالا إيرانيا
   *[other] ريال إيراني
  }
unit-riyal = { $n ->
    [few] ريالات
    [many] ريالا
   *[other] ريال
  }
unit-AED = { $n ->
    [few] دراهم إماراتية
    [many] درهما إماراتيا
   *[other] درهم إماراتي
  }
unit-MAD = { $n ->
    [few] دراهم مغربية
    [many] درهما مغربيا
   *[other] درهم مغربي
  }
unit-dirham = { $n ->
    [few] دراهم
    [many] درهما
   *[other] درهم
  }
unit-KWD = { $n ->
    [few] دنانير كويتية
    [many] دينارا كويتيا
   *[other] دينار كويتي
  }
unit-IQD = { $n ->
    [few] دنانير عراقية
    [many] دينارا عراقيا
   *[other] دينار عراقي
  }
unit-JOD = { $n ->
    [few] دنانير أردنية
    [many] دينارا أردنيا
   *[other] دينار أردني
  }
unit-BHD = { $n ->
    [few] دنانير بحرينية
    [many] دينارا بحرينيا
   *[other] دينار بحريني
  }
unit-LYD = { $n ->
    [few] دنانير ليبية
    [many] دينارا ليبيا
   *[other] دينار ليبي
  }
unit-TND = { $n ->
    [few] دنانير تونسية
    [many] دينارا تونسيا
   *[other] دينار تونسي
  }
unit-DZD = { $n ->
    [few] دنانير جزائرية
    [many] دينارا جزائريا
   *[other] دينار جزائري
  }
unit-dinar = { $n ->
    [few] دنانير
    [many] دينارا
   *[other] دينار
  }
unit-peso = بيزو
unit-krona = { $n ->
    [few] كرونات
   *[other] كرونة
  }
unit-MYR = رينغيت ماليزي
unit-THB = بات تايلندي
unit-PLN = زلوتي
unit-HUF = فورنت
unit-IDR = { $n ->
    [few] روبيات إندونيسية
   *[other] روبية إندونيسية
  }
unit-VND = دونغ فيتنامي
unit-BDT = تاكا
unit-KES = شلن كيني
unit-ARS = بيزو أرجنتيني
unit-CHF = { $n ->
    [few] فرنكات سويسرية
    [many] فرنكا سويسريا
   *[other] فرنك سويسري
  }
unit-AUD = { $n ->
    [few] دولارات أسترالية
    [many] دولارا أستراليا
   *[other] دولار أسترالي
  }
unit-CAD = { $n ->
    [few] دولارات كندية
    [many] دولارا كنديا
   *[other] دولار كندي
  }
unit-NZD = { $n ->
    [few] دولارات نيوزيلندية
    [many] دولارا نيوزيلنديا
   *[other] دولار نيوزيلندي
  }
unit-HKD = { $n ->
    [few] دولارات هونغ كونغ
    [many] دولارا من هونغ كونغ
   *[other] دولار هونغ كونغي
  }
unit-SGD = { $n ->
    [few] دولارات سنغافورية
    [many] دولارا سنغافوريا
   *[other] دولار سنغافوري
  }
unit-PHP = بيزو فلبيني
unit-KRW = وون كوري
unit-UAH = هريفنيا
unit-SEK = { $n ->
    [few] كرونات سويدية
   *[other] كرونة سويدية
  }
unit-NOK = { $n ->
    [few] كرونات نرويجية
   *[other] كرونة نرويجية
  }
unit-ZAR = راند
unit-BRL = { $n ->
    [few] ريالات برازيلية
    [many] ريالا برازيليا
   *[other] ريال برازيلي
  }
unit-MXN = بيزو مكسيكي
unit-NGN = نايرا
unit-kilometre = { $n ->
    [few] كيلومترات
    [many] كيلومترا
   *[other] كيلومتر
  }
unit-metre = { $n ->
    [few] أمتار
    [many] مترا
   *[other] متر
  }
unit-centimetre = { $n ->
    [few] سنتيمترات
    [many] سنتيمترا
   *[other] سنتيمتر
  }
unit-millimetre = { $n ->
    [few] مليمترات
    [many] مليمترا
   *[other] مليمتر
  }
unit-micrometre = { $n ->
    [few] ميكرومترات
    [many] ميكرومترا
   *[other] ميكرومتر
  }
unit-nanometre = { $n ->
    [few] نانومترات
    [many] نانومترا
   *[other] نانومتر
  }
unit-light-year = { $n ->
    [few] سنوات ضوئية
   *[other] سنة ضوئية
  }
unit-mile = { $n ->
    [few] أميال
    [many] ميلا
   *[other] ميل
  }
unit-nautical-mile = { $n ->
    [few] أميال بحرية
    [many] ميلا بحريا
   *[other] ميل بحري
  }
unit-foot = { $n ->
    [few] أقدام
    [many] قدما
   *[other] قدم
  }
unit-inch = { $n ->
    [few] بوصات
   *[other] بوصة
  }
unit-yard = { $n ->
    [few] ياردات
   *[other] ياردة
  }
unit-square-kilometre = { $n ->
    [few] كيلومترات مربعة
    [many] كيلومترا مربعا
   *[other] كيلومتر مربع
  }
unit-square-metre = { $n ->
    [few] أمتار مربعة
    [many] مترا مربعا
   *[other] متر مربع
  }
unit-square-mile = { $n ->
    [few] أميال مربعة
    [many] ميلا مربعا
   *[other] ميل مربع
  }
unit-square-foot = { $n ->
    [few] أقدام مربعة
    [many] قدما مربعة
   *[other] قدم مربعة
  }
unit-square-inch = { $n ->
    [few] بوصات مربعة
   *[other] بوصة مربعة
  }
unit-square-yard = { $n ->
    [few] ياردات مربعة
   *[other] ياردة مربعة
  }
unit-cubic-metre = { $n ->
    [few] أمتار مكعبة
    [many] مترا مكعبا
   *[other] متر مكعب
  }
unit-cubic-foot = { $n ->
    [few] أقدام مكعبة
    [many] قدما مكعبة
   *[other] قدم مكعبة
  }
unit-cubic-kilometre = { $n ->
    [few] كيلومترات مكعبة
    [many] كيلومترا مكعبا
   *[other] كيلومتر مكعب
  }
unit-cubic-centimetre = { $n ->
    [few] سنتيمترات مكعبة
    [many] سنتيمترا مكعبا
   *[other] سنتيمتر مكعب
  }
unit-hectare = { $n ->
    [few] هكتارات
    [many] هكتارا
   *[other] هكتار
  }
unit-acre = { $n ->
    [few] فدادين إنجليزية
    [many] فدانا إنجليزيا
   *[other] فدان إنجليزي
  }
unit-dunam = { $n ->
    [few] دونمات
    [many] دونما
   *[other] دونم
  }
unit-kilogram = { $n ->
    [few] كيلوغرامات
    [many] كيلوغراما
   *[other] كيلوغرام
  }
unit-gram = { $n ->
    [few] غرامات
    [many] غراما
   *[other] غرام
  }
unit-milligram = { $n ->
    [few] مليغرامات
    [many] مليغراما
   *[other] مليغرام
  }
unit-microgram = { $n ->
    [few] ميكروغرامات
    [many] ميكروغراما
   *[other] ميكروغرام
  }
unit-stone = ستون
unit-tonne = { $n ->
    [few] أطنان
    [many] طنا
   *[other] طن
  }
unit-pound = { $n ->
    [few] أرطال
    [many] رطلا
   *[other] رطل
  }
unit-ounce = { $n ->
    [few] أونصات
   *[other] أونصة
  }
unit-barrel = { $n ->
    [few] براميل
    [many] برميلا
   *[other] برميل
  }
unit-litre = { $n ->
    [few] لترات
    [many] لترا
   *[other] لتر
  }
unit-millilitre = { $n ->
    [few] مليلترات
    [many] مليلترا
   *[other] مليلتر
  }
unit-gallon = { $n ->
    [few] غالونات
    [many] غالونا
   *[other] غالون
  }
unit-pint = باينت
unit-bushel = بوشل
unit-teaspoon = { $n ->
    [few] ملاعق صغيرة
   *[other] ملعقة صغيرة
  }
unit-tablespoon = { $n ->
    [few] ملاعق كبيرة
   *[other] ملعقة كبيرة
  }
unit-mile-per-gallon = { $n ->
    [few] أميال لكل غالون
    [many] ميلا لكل غالون
   *[other] ميل لكل غالون
  }
unit-gram-per-kilometre = { $n ->
    [few] غرامات لكل كيلومتر
    [many] غراما لكل كيلومتر
   *[other] غرام لكل كيلومتر
  }
unit-revolution-per-minute = { $n ->
    [few] دورات في الدقيقة
   *[other] دورة في الدقيقة
  }
unit-part-per-million = { $n ->
    [few] أجزاء في المليون
    [many] جزءا في المليون
   *[other] جزء في المليون
  }
unit-part-per-billion = { $n ->
    [few] أجزاء في المليار
    [many] جزءا في المليار
   *[other] جزء في المليار
  }
unit-decibel = ديسيبل
unit-calorie = { $n ->
    [few] سعرات
   *[other] سعرة
  }
unit-kilocalorie = { $n ->
    [few] سعرات حرارية
   *[other] سعرة حرارية
  }
unit-psi = { $n ->
    [few] أرطال لكل بوصة مربعة
    [many] رطلا لكل بوصة مربعة
   *[other] رطل لكل بوصة مربعة
  }
unit-watt = واط
unit-volt = فولت
unit-kilovolt = كيلوفولت
unit-ampere = أمبير
unit-milliampere = ملي أمبير
unit-kilowatt = كيلوواط
unit-megawatt = ميغاواط
unit-gigawatt = غيغاواط
unit-kilowatt-hour = كيلوواط ساعة
unit-megawatt-hour = ميغاواط ساعة
unit-horsepower = { $n ->
    [few] أحصنة
    [many] حصانا
   *[other] حصان
  }
unit-newton-metre = نيوتن متر
unit-pound-foot = رطل قدم
unit-byte = بايت
unit-kilobyte = كيلوبايت
unit-megabyte = ميغابايت
unit-gigabyte = غيغابايت
unit-terabyte = تيرابايت
unit-petabyte = بيتابايت
unit-megabit-per-second = ميغابت في الثانية
unit-gigabit-per-second = غيغابت في الثانية
unit-frame-per-second = { $n ->
    [few] إطارات في الثانية
    [many] إطارا في الثانية
   *[other] إطار في الثانية
  }
unit-pixel = بكسل
unit-megapixel = ميغابكسل
unit-milliamp-hour = ملي أمبير ساعة
unit-hertz = هرتز
unit-kilohertz = كيلوهرتز
unit-megahertz = ميغاهرتز
unit-gigahertz = غيغاهرتز
unit-kilometre-per-hour = { $n ->
    [few] كيلومترات في الساعة
    [many] كيلومترا في الساعة
   *[other] كيلومتر في الساعة
  }
unit-mile-per-hour = { $n ->
    [few] أميال في الساعة
    [many] ميلا في الساعة
   *[other] ميل في الساعة
  }
unit-knot = { $n ->
    [few] عقد
   *[other] عقدة
  }
unit-celsius = { $n ->
    [few] درجات مئوية
   *[other] درجة مئوية
  }
unit-fahrenheit = { $n ->
    [few] درجات فهرنهايت
   *[other] درجة فهرنهايت
  }
unit-kelvin = كلفن
unit-degree = { $n ->
    [few] درجات
   *[other] درجة
  }
unit-millisecond = ملي ثانية
unit-second = { $n ->
    [few] ثوان
   *[other] ثانية
  }
unit-minute = { $n ->
    [few] دقائق
   *[other] دقيقة
  }
unit-hour = { $n ->
    [few] ساعات
   *[other] ساعة
  }
unit-day = { $n ->
    [few] أيام
    [many] يوما
   *[other] يوم
  }
unit-week = { $n ->
    [few] أسابيع
    [many] أسبوعا
   *[other] أسبوع
  }
unit-month = { $n ->
    [few] أشهر
    [many] شهرا
   *[other] شهر
  }
unit-year = { $n ->
    [few] سنوات
   *[other] سنة
  }
unit-decade = { $n ->
    [few] عقود
    [many] عقدا
   *[other] عقد
  }
unit-century = { $n ->
    [few] قرون
    [many] قرنا
   *[other] قرن
  }
