# Units of figures, in English: what stands behind a number in digits. $n chooses the form.

unit-percent = percent
unit-percentage-point = { $n ->
    [one] percentage point
   *[other] percentage points
  }
unit-basis-point = { $n ->
    [one] basis point
   *[other] basis points
  }
unit-per-mille = per mille
unit-cent = { $n ->
    [one] cent
   *[other] cents
  }
unit-penny = { $n ->
    [one] penny
   *[other] pence
  }
unit-piastre = { $n ->
    [one] piastre
   *[other] piastres
  }
unit-halala = { $n ->
    [one] halala
   *[other] halalas
  }
unit-USD = USD
unit-EUR = EUR
unit-GBP = GBP
unit-EGP = EGP
unit-SDG = SDG
unit-SYP = SYP
unit-LBP = LBP
unit-TRY = TRY
unit-lira = { $n ->
    [one] lira
   *[other] liras
  }
unit-JPY = JPY
unit-CNY = CNY
unit-RUB = RUB
unit-INR = INR
unit-PKR = PKR
unit-ILS = ILS
unit-SAR = SAR
unit-QAR = QAR
unit-OMR = OMR
unit-YER = YER
unit-IRR = IRR
unit-riyal = { $n ->
    [one] riyal
   *[other] riyals
  }
unit-AED = AED
unit-MAD = MAD
unit-dirham = { $n ->
    [one] dirham
   *[other] dirhams
  }
unit-KWD = KWD
unit-IQD = IQD
unit-JOD = JOD
unit-BHD = BHD
unit-LYD = LYD
unit-TND = TND
unit-DZD = DZD
unit-dinar = { $n ->
    [one] dinar
   *[other] dinars
  }
unit-peso = { $n ->
    [one] peso
   *[other] pesos
  }
unit-krona = { $n ->
    [one] krona
   *[other] kronor
  }
unit-MYR = MYR
unit-THB = THB
unit-PLN = PLN
unit-HUF = HUF
unit-IDR = IDR
unit-VND = VND
unit-BDT = BDT
unit-KES = KES
unit-ARS = ARS
unit-CHF = CHF
unit-AUD = AUD
unit-CAD = CAD
unit-NZD = NZD
unit-HKD = HKD
unit-SGD = SGD
unit-PHP = PHP
unit-KRW = KRW
unit-UAH = UAH
unit-SEK = SEK
unit-NOK = NOK
unit-ZAR = ZAR
unit-BRL = BRL
unit-MXN = MXN
unit-NGN = NGN
unit-kilometre = { $n ->
    [one] kilometre
   *[other] kilometres
  }
unit-metre = { $n ->
    [one] metre
   *[other] metres
  }
unit-centimetre = { $n ->
    [one] centimetre
   *[other] centimetres
  }
unit-millimetre = { $n ->
    [one] millimetre
   *[other] millimetres
  }
unit-micrometre = { $n ->
    [one] micrometre
   *[other] micrometres
  }
unit-nanometre = { $n ->
    [one] nanometre
   *[other] nanometres
  }
unit-light-year = { $n ->
    [one] light year
   *[other] light years
  }
unit-mile = { $n ->
    [one] mile
   *[other] miles
  }
unit-nautical-mile = { $n ->
    [one] nautical mile
   *[other] nautical miles
  }
unit-foot = { $n ->
    [one] foot
   *[other] feet
  }
unit-inch = { $n ->
    [one] inch
   *[other] inches
  }
unit-yard = { $n ->
    [one] yard
   *[other] yards
  }
unit-square-kilometre = { $n ->
    [one] square kilometre
   *[other] square kilometres
  }
unit-square-metre = { $n ->
    [one] square metre
   *[other] square metres
  }
unit-square-mile = { $n ->
    [one] square mile
   *[other] square miles
  }
unit-square-foot = { $n ->
    [one] square foot
   *[other] square feet
  }
unit-square-inch = { $n ->
    [one] square inch
   *[other] square inches
  }
unit-square-yard = { $n ->
    [one] square yard
   *[other] square yards
  }
unit-cubic-metre = { $n ->
    [one] cubic metre
   *[other] cubic metres
  }
unit-cubic-foot = { $n ->
    [one] cubic foot
   *[other] cubic feet
  }
unit-cubic-kilometre = { $n ->
    [one] cubic kilometre
   *[other] cubic kilometres
  }
unit-cubic-centimetre = { $n ->
    [one] cubic centimetre
   *[other] cubic centimetres
  }
unit-hectare = { $n ->
    [one] hectare
   *[other] hectares
  }
unit-acre = { $n ->
    [one] acre
   *[other] acres
  }
unit-dunam = { $n ->
    [one] dunam
   *[other] dunams
  }
unit-kilogram = { $n ->
    [one] kilogram
   *[other] kilograms
  }
unit-gram = { $n ->
    [one] gram
   *[other] grams
  }
unit-milligram = { $n ->
    [one] milligram
   *[other] milligrams
  }
unit-microgram = { $n ->
    [one] microgram
   *[other] micrograms
  }
unit-stone = stone
unit-tonne = { $n ->
    [one] tonne
   *[other] tonnes
  }
unit-pound = { $n ->
    [one] pound
   *[other] pounds
  }
unit-ounce = { $n ->
    [one] ounce
   *[other] ounces
  }
unit-barrel = { $n ->
    [one] barrel
   *[other] barrels
  }
unit-litre = { $n ->
    [one] litre
   *[other] litres
  }
unit-millilitre = { $n ->
    [one] millilitre
   *[other] millilitres
  }
unit-gallon = { $n ->
    [one] gallon
   *[other] gallons
  }
unit-pint = { $n ->
    [one] pint
   *[other] pints
  }
unit-bushel = { $n ->
    [one] bushel
   *[other] bushels
  }
unit-teaspoon = { $n ->
    [one] teaspoon
   *[other] teaspoons
  }
unit-tablespoon = { $n ->
    [one] tablespoon
   *[other] tablespoons
  }
unit-mile-per-gallon = { $n ->
    [one] mile per gallon
   *[other] miles per gallon
  }
unit-gram-per-kilometre = { $n ->
    [one] gram per kilometre
   *[other] grams per kilometre
  }
unit-revolution-per-minute = { $n ->
    [one] revolution per minute
   *[other] revolutions per minute
  }
unit-part-per-million = { $n ->
    [one] part per million
   *[other] parts per million
  }
unit-part-per-billion = { $n ->
    [one] part per billion
   *[other] parts per billion
  }
unit-decibel = { $n ->
    [one] decibel
   *[other] decibels
  }
unit-calorie = { $n ->
    [one] calorie
   *[other] calories
  }
unit-kilocalorie = { $n ->
    [one] kilocalorie
   *[other] kilocalories
  }
unit-psi = psi
unit-watt = { $n ->
    [one] watt
   *[other] watts
  }
unit-volt = { $n ->
    [one] volt
   *[other] volts
  }
unit-kilovolt = { $n ->
    [one] kilovolt
   *[other] kilovolts
  }
unit-ampere = { $n ->
    [one] ampere
   *[other] amperes
  }
unit-milliampere = { $n ->
    [one] milliampere
   *[other] milliamperes
  }
unit-kilowatt = { $n ->
    [one] kilowatt
   *[other] kilowatts
  }
unit-megawatt = { $n ->
    [one] megawatt
   *[other] megawatts
  }
unit-gigawatt = { $n ->
    [one] gigawatt
   *[other] gigawatts
  }
unit-kilowatt-hour = { $n ->
    [one] kilowatt hour
   *[other] kilowatt hours
  }
unit-megawatt-hour = { $n ->
    [one] megawatt hour
   *[other] megawatt hours
  }
unit-horsepower = horsepower
unit-newton-metre = { $n ->
    [one] newton metre
   *[other] newton metres
  }
unit-pound-foot = { $n ->
    [one] pound-foot
   *[other] pound-feet
  }
unit-byte = { $n ->
    [one] byte
   *[other] bytes
  }
unit-kilobyte = { $n ->
    [one] kilobyte
   *[other] kilobytes
  }
unit-megabyte = { $n ->
    [one] megabyte
   *[other] megabytes
  }
unit-gigabyte = { $n ->
    [one] gigabyte
   *[other] gigabytes
  }
unit-terabyte = { $n ->
    [one] terabyte
   *[other] terabytes
  }
unit-petabyte = { $n ->
    [one] petabyte
   *[other] petabytes
  }
unit-megabit-per-second = { $n ->
    [one] megabit per second
   *[other] megabits per second
  }
unit-gigabit-per-second = { $n ->
    [one] gigabit per second
   *[other] gigabits per second
  }
unit-frame-per-second = { $n ->
    [one] frame per second
   *[other] frames per second
  }
unit-pixel = { $n ->
    [one] pixel
   *[other] pixels
  }
unit-megapixel = { $n ->
    [one] megapixel
   *[other] megapixels
  }
unit-milliamp-hour = { $n ->
    [one] milliamp hour
   *[other] milliamp hours
  }
unit-hertz = hertz
unit-kilohertz = kilohertz
unit-megahertz = megahertz
unit-gigahertz = gigahertz
unit-kilometre-per-hour = { $n ->
    [one] kilometre per hour
   *[other] kilometres per hour
  }
unit-mile-per-hour = { $n ->
    [one] mile per hour
   *[other] miles per hour
  }
unit-knot = { $n ->
    [one] knot
   *[other] knots
  }
unit-celsius = { $n ->
    [one] degree Celsius
   *[other] degrees Celsius
  }
unit-fahrenheit = { $n ->
    [one] degree Fahrenheit
   *[other] degrees Fahrenheit
  }
unit-kelvin = { $n ->
    [one] kelvin
   *[other] kelvins
  }
unit-degree = { $n ->
    [one] degree
   *[other] degrees
  }
unit-millisecond = { $n ->
    [one] millisecond
   *[other] milliseconds
  }
unit-second = { $n ->
    [one] second
   *[other] seconds
  }
unit-minute = { $n ->
    [one] minute
   *[other] minutes
  }
unit-hour = { $n ->
    [one] hour
   *[other] hours
  }
unit-day = { $n ->
    [one] day
   *[other] days
  }
unit-week = { $n ->
    [one] week
   *[other] weeks
  }
unit-month = { $n ->
    [one] month
   *[other] months
  }
unit-year = { $n ->
    [one] year
   *[other] years
  }
unit-decade = { $n ->
    [one] decade
   *[other] decades
  }
unit-century = { $n ->
    [one] century
   *[other] centuries
  }
