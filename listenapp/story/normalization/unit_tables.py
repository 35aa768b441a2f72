"""Define the spoken forms of units by language, of rates such as "/h", and of time zones.

The units of other languages than English are from Unicode CLDR (short and long forms of units). A unit stands behind a
number. Keys are in lower case. A key that is also a common word is read as that word first.
"""

from __future__ import annotations

from listenapp.story.normalization.table_format import table

UNITS = {
    "en": table("""
        °c: degrees celsius; degrees c; degrees | °f: degrees fahrenheit; degrees f; degrees | °: degrees; degree
        km: kilometers; kilometer | m: meters; meter; million; m | cm: centimeters; centimeter
        mm: millimeters; millimeter | mi: miles; mile | nmi: nautical miles; nautical mile | ft: feet; foot
        in: in; inches; inch | yd: yards; yard | yds: yards | kg: kilograms; kilogram; kilos; kilo | g: grams; gram; g
        mg: milligrams; milligram | mcg: micrograms; microgram | lb: pounds; pound | lbs: pounds | oz: ounces; ounce
        l: liters; liter | ml: milliliters; milliliter | cl: centiliters; centiliter | gal: gallons; gallon
        qt: quarts; quart | tbsp: tablespoons; tablespoon | tsp: teaspoons; teaspoon | t: tons; ton; t
        mph: miles per hour; miles an hour; m p h | kph: kilometers per hour; kilometers an hour
        kmh: kilometers per hour; kilometers an hour | kn: knots; knot | mpg: miles per gallon; m p g
        rpm: revolutions per minute; r p m | bpm: beats per minute; b p m | ppm: parts per million; p p m
        hz: hertz | khz: kilohertz | mhz: megahertz | ghz: gigahertz | db: decibels; decibel
        kb: kilobytes; kilobyte; k b
        mb: megabytes; megabyte; m b | gb: gigabytes; gigabyte; g b | tb: terabytes; terabyte; t b
        mbps: megabits per second | gbps: gigabits per second | mbit: megabits; megabit | gbit: gigabits; gigabit
        w: watts; watt; w | kw: kilowatts; kilowatt | mw: megawatts; megawatt | gw: gigawatts; gigawatt
        wh: watt hours; watt hour | kwh: kilowatt hours; kilowatt hour | mwh: megawatt hours; megawatt hour
        gwh: gigawatt hours; gigawatt hour | twh: terawatt hours; terawatt hour | hp: horsepower; h p
        kcal: kilocalories; kilocalorie | cal: calories; calorie | kj: kilojoules; kilojoule | mah: milliamp hours
        kv: kilovolts; kilovolt | hpa: hectopascals; hectopascal | kpa: kilopascals; kilopascal | psi: p s i
        mbar: millibars; millibar | ha: hectares; hectare | ac: acres; acre | sq: square | cu: cubic
        hr: hours; hour | hrs: hours | min: minutes; minute | mins: minutes | sec: seconds; second | secs: seconds
        s: seconds; second; s | ms: milliseconds; millisecond | yr: years; year | yrs: years | wk: weeks; week
        wks: weeks | mos: months | bn: billion | mn: million | mln: million | tn: trillion | k: thousand; k
    """),
    "de": table("""
        °c: grad celsius; grad | °f: grad fahrenheit
        km: kilometer | m: meter | cm: zentimeter | mm: millimeter | kg: kilogramm; kilo | g: gramm | mg: milligramm
        t: tonnen; tonne | l: liter | ml: milliliter | cl: zentiliter | hl: hektoliter | ha: hektar
        qkm: quadratkilometer
        qm: quadratmeter | kmh: kilometer pro stunde; stundenkilometer | kn: knoten | std: stunden; stunde
        min: minuten; minute | sek: sekunden; sekunde | ms: millisekunden; millisekunde | h: stunden; stunde; h
        s: sekunden; sekunde; s | w: watt | kw: kilowatt | mw: megawatt | gw: gigawatt
        kwh: kilowattstunden; kilowattstunde
        mwh: megawattstunden; megawattstunde | ps: p s; pferdestärken | kcal: kilokalorien; kilokalorie
        kj: kilojoule | v: volt | hz: hertz | khz: kilohertz | mhz: megahertz | ghz: gigahertz | db: dezibel
        kb: kilobyte | mb: megabyte | gb: gigabyte | tb: terabyte | mbit: megabit | hpa: hektopascal | pfd: pfund
        mio: millionen; million | mrd: milliarden; milliarde | tsd: tausend
    """),
    "fr": table("""
        °c: degrés celsius; degrés | °f: degrés fahrenheit
        km: kilomètres; kilomètre | m: mètres; mètre | cm: centimètres; centimètre | mm: millimètres; millimètre
        kg: kilogrammes; kilogramme; kilos; kilo | g: grammes; gramme | mg: milligrammes; milligramme
        t: tonnes; tonne
        l: litres; litre | ml: millilitres; millilitre | cl: centilitres; centilitre | ha: hectares; hectare
        h: heures; heure | min: minutes; minute | mn: minutes; minute | sec: secondes; seconde | s: secondes; seconde
        w: watts; watt | kw: kilowatts; kilowatt | mw: mégawatts; mégawatt | kwh: kilowatt heures; kilowattheures
        kcal: kilocalories; kilocalorie | v: volts; volt | hz: hertz | khz: kilohertz | mhz: mégahertz
        ghz: gigahertz
        db: décibels; décibel | ko: kilooctets; kilooctet | mo: mégaoctets; mégaoctet | go: gigaoctets; gigaoctet
        to: téraoctets; téraoctet | hpa: hectopascals | ch: chevaux; cheval | kmh: kilomètres heure
    """),
    "es": table("""
        °c: grados celsius; grados centígrados; grados | °f: grados fahrenheit
        km: kilómetros; kilómetro | m: metros; metro | cm: centímetros; centímetro | mm: milímetros; milímetro
        kg: kilogramos; kilos; kilogramo; kilo | g: gramos; gramo | mg: miligramos; miligramo | t: toneladas; tonelada
        l: litros; litro | ml: mililitros; mililitro | cl: centilitros; centilitro | ha: ha; hectáreas; hectárea
        h: horas; hora | min: minutos; minuto | s: segundos; segundo | seg: segundos; segundo | w: vatios; vatio
        kw: kilovatios; kilovatio | mw: megavatios; megavatio | kwh: kilovatios hora; kilovatio hora
        v: voltios; voltio
        kcal: kilocalorías; kilocaloría | hz: hercios; hercio | khz: kilohercios | mhz: megahercios | ghz: gigahercios
        db: decibelios; decibelio | kb: kilobytes | mb: megabytes; megabyte | gb: gigabytes; gigabyte | tb: terabytes
        cv: caballos; caballo | hpa: hectopascales | nudos: nudos | kmh: kilómetros por hora
    """),
    "it": table("""
        °c: gradi celsius; gradi | °f: gradi fahrenheit
        km: chilometri; chilometro | m: metri; metro | cm: centimetri; centimetro | mm: millimetri; millimetro
        kg: chilogrammi; chili; chilogrammo; chilo | g: grammi; grammo | mg: milligrammi; milligrammo
        t: tonnellate; tonnellata | l: litri; litro | ml: millilitri; millilitro | cl: centilitri
        ha: ha; ettari; ettaro
        h: ore; ora | min: minuti; minuto | sec: secondi; secondo | s: secondi; secondo | w: watt | kw: chilowatt
        mw: megawatt | kwh: chilowattora | kcal: chilocalorie | v: volt | hz: hertz | khz: kilohertz | mhz: megahertz
        ghz: gigahertz | db: decibel | kb: kilobyte | mb: megabyte | gb: gigabyte | tb: terabyte | mq: metri quadrati
        kmq: chilometri quadrati | cv: cavalli; cavallo | kmh: chilometri orari; chilometri all'ora
    """),
    "pt": table("""
        °c: graus celsius; graus | °f: graus fahrenheit
        km: quilômetros; quilômetro | m: metros; metro | cm: centímetros; centímetro | mm: milímetros; milímetro
        kg: quilogramas; quilos; quilograma; quilo | g: gramas; grama | mg: miligramas; miligrama
        t: toneladas; tonelada
        l: litros; litro | ml: mililitros; mililitro | cl: centilitros | ha: hectares; hectare | h: horas; hora
        min: minutos; minuto | s: segundos; segundo | seg: segundos; segundo | w: watts; watt
        kw: quilowatts; quilowatt
        mw: megawatts; megawatt | kwh: quilowatts hora; quilowatt hora | v: volts; volt | kcal: quilocalorias
        hz: hertz | khz: quilohertz | mhz: megahertz | ghz: gigahertz | kb: quilobytes | mb: megabytes | gb: gigabytes
        tb: terabytes | cv: cavalos; cavalo | kmh: quilômetros por hora
    """),
    "nl": table("""
        °c: graden celsius; graden | °f: graden fahrenheit
        km: kilometer | m: meter | cm: centimeter | mm: millimeter | kg: kilogram; kilo | g: gram | mg: milligram
        t: ton
        l: liter | ml: milliliter | cl: centiliter | ha: hectare | u: uur | min: minuten; minuut
        sec: seconden; seconde
        s: seconden; seconde | w: watt | kw: kilowatt | mw: megawatt | kwh: kilowattuur | v: volt
        kcal: kilocalorieën
        hz: hertz | khz: kilohertz | mhz: megahertz | ghz: gigahertz | db: decibel | kb: kilobyte | mb: megabyte
        gb: gigabyte | tb: terabyte | pk: paardenkracht; p k | kmh: kilometer per uur
    """),
    "ru": table("""
        °c: градусов цельсия; градусов | °f: градусов фаренгейта
        км: километров; километра; километр | м: метров; метра; метр | см: сантиметров; сантиметра; сантиметр
        мм: миллиметров; миллиметра | кг: килограммов; килограмма; килограмм | г: граммов; грамма; года; год; г
        мг: миллиграммов; миллиграмма | т: тонн; тонны; тонна | л: литров; литра; литр | мл: миллилитров; миллилитра
        га: гектаров; гектара | ч: часов; часа; час | мин: минут; минуты; минута | с: с; секунд; секунды | сек: секунд
        вт: ватт; ватта | квт: киловатт; киловатта | мвт: мегаватт | гц: герц | кгц: килогерц | мгц: мегагерц
        кб: килобайт | мб: мегабайт | гб: гигабайт | тб: терабайт | ккал: килокалорий | руб: рублей; рубля; рубль
        тыс: тысяч; тысячи | млн: миллионов; миллиона | млрд: миллиардов; миллиарда
    """),
}

# Words before a unit.
BEFORE_UNITS = frozenset(["sq", "cu", "square", "cubic"])

# What stands behind a unit and a slash.
RATES = {
    "en": table("""
        h: per hour; an hour | hr: per hour; an hour | s: per second; a second | sec: per second; a second
        min: per minute; a minute | l: per liter | kg: per kilogram; a kilogram | d: per day; a day
        day: per day; a day
        yr: per year; a year | year: per year; a year | km: per kilometer | m: per meter | ha: per hectare
        lb: per pound
        gal: per gallon | dl: per deciliter | mol: per mole
    """),
    "de": table("""
        h: pro stunde; in der stunde | s: pro sekunde; in der sekunde | min: pro minute; in der minute | l: pro liter
        kg: pro kilogramm | km: pro kilometer | m: pro meter | ha: pro hektar | jahr: pro jahr | tag: pro tag
    """),
    "fr": table("""
        h: par heure; à l'heure; heure | s: par seconde | min: par minute | l: par litre
        kg: par kilo; par kilogramme
        ha: par hectare | km: par kilomètre | jour: par jour | an: par an
    """),
    "es": table("""
        h: por hora | s: por segundo | min: por minuto | l: por litro | kg: por kilo; por kilogramo | ha: por hectárea
        km: por kilómetro | día: por día; al día | año: por año; al año
    """),
    "it": table("""
        h: all'ora; orari; l'ora | s: al secondo | min: al minuto | l: al litro | kg: al chilo; al chilogrammo
        ha: per ettaro | km: al chilometro
    """),
    "pt": table("""
        h: por hora | s: por segundo | min: por minuto | l: por litro | kg: por quilo | ha: por hectare
        km: por quilômetro
    """),
    "nl": table("""
        h: per uur | u: per uur | uur: per uur | s: per seconde | min: per minuut | l: per liter | kg: per kilo
    """),
    "ru": table("ч: в час | с: в секунду | мин: в минуту | л: на литр | кг: на килограмм | га: с гектара"),
}

# Time zones, behind a time of day.
ZONES = {
    "en": table("""
        ET: eastern time | EST: eastern standard time; eastern time | EDT: eastern daylight time; eastern time
        CT: central time | CST: central standard time; central time | CDT: central daylight time; central time
        MT: mountain time | MST: mountain standard time; mountain time | MDT: mountain daylight time; mountain time
        PT: pacific time | PST: pacific standard time; pacific time | PDT: pacific daylight time; pacific time
        AKST: alaska standard time; alaska time | AKDT: alaska daylight time; alaska time | AKT: alaska time
        HST: hawaii standard time; hawaii time | AST: atlantic standard time; atlantic time | GMT: greenwich mean time
        UTC: universal time; coordinated universal time; u t c | BST: british summer time | IST: india standard time
        CET: central european time | CEST: central european summer time | EET: eastern european time
        EEST: eastern european summer time | WET: western european time | MSK: moscow time | JST: japan standard time
        KST: korea standard time | AEST: australian eastern standard time | AEDT: australian eastern daylight time
        NZST: new zealand standard time | NZDT: new zealand daylight time | SGT: singapore time | HKT: hong kong time
    """),
    "de": table("MEZ: mitteleuropäische zeit; m e z | MESZ: mitteleuropäische sommerzeit; m e s z"),
}
