"""Define the spoken forms of abbreviations, units, currencies and signs by language: tables for `readings`."""

from __future__ import annotations

from listenapp.story.normalization.number_words import Reading


def _table(text: str) -> dict[str, tuple[Reading, ...]]:
    """Parse lines of "key: reading; other reading"."""
    pairs = (line.split(": ") for line in text.strip().splitlines())
    return {key.strip(): tuple(tuple(r.split()) for r in readings.split(";")) for key, readings in pairs}


def _pairs(text: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Read lines such as "z b: zum beispiel": two letters and the words for which they stand."""
    found = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        (first, second), (one, two) = (part.split() for part in line.split(":"))
        found[first, second] = (one, two)
    return found


# Abbreviations. The key is the word without full stops, case as written where that matters.
ABBREVIATIONS = {
    "en": _table("""
        Dr: doctor; drive
        Mr: mister
        Mrs: missus; misses
        Ms: miz; miss
        Jr: junior
        Sr: senior
        St: saint; street
        Prof: professor
        Gen: general
        Sen: senator
        Rep: representative
        Gov: governor
        Lt: lieutenant
        Col: colonel
        Sgt: sergeant
        Capt: captain
        Rev: reverend
        Mt: mount
        Ft: fort; feet
        Ave: avenue
        Blvd: boulevard
        Rd: road
        Inc: incorporated; inc
        Corp: corporation; corp
        Co: company; co
        Ltd: limited
        Dept: department
        No: number
        Nos: numbers
        vs: versus
        v: versus
        etc: et cetera
        eg: for example; e g
        ie: that is; i e
        cf: compare
        approx: approximately
        am: a m
        pm: p m
        ok: okay
        w/: with
    """),
    "de": _table("""
        Dr: doktor
        Prof: professor
        Hr: herr
        Fr: frau
        St: sankt
        Nr: nummer
        Str: strasse
        Mio: millionen; million
        Mrd: milliarden; milliarde
        bzw: beziehungsweise
        ca: circa
        usw: und so weiter
        vgl: vergleiche
        zb: zum beispiel
        dh: das heisst
        ua: unter anderem
    """),
    "es": _table("""
        Sr: señor
        Sra: señora
        Srta: señorita
        Dr: doctor
        Dra: doctora
        Ud: usted
        Uds: ustedes
        Vd: usted
        D: don
        Da: doña
        Sto: santo
        Sta: santa
        etc: etcétera
        núm: número
        pág: página
        EEUU: estados unidos
    """),
}

# Abbreviations of several letters with spaces between them ("z. B."). Each pair of letters in a row has its words.
SPACED = {
    "de": _pairs("""
        z b: zum beispiel
        z t: zum teil
        z zt: zur zeit
        d h: das heisst
        u a: unter anderem
        u u: unter umständen
        u ä: und ähnliche
        o ä: oder ähnliche
        o g: oben genannte
        s o: siehe oben
        s u: siehe unten
        v a: vor allem
        u v: und viele
        v m: viele mehr
        i d: in der
        d r: der regel
        n chr: nach christus
        v chr: vor christus
        m e: meines erachtens
        i a: im allgemeinen
        e v: eingetragener verein
    """),
    "es": _pairs("""
        ee uu: estados unidos
        p ej: por ejemplo
        a c: antes cristo
        d c: después cristo
    """),
    "fr": _pairs("""
        p ex: par exemple
    """),
    "it": _pairs("""
        p es: per esempio
    """),
    "pt": _pairs("""
        p ex: por exemplo
    """),
    "nl": _pairs("""
        b v: bij voorbeeld
        d w: dat wil
        w z: wil zeggen
        o a: onder andere
    """),
    "en": _pairs("""
        i e: that is
    """),
}

# Months, only as abbreviations with a capital before or after a number.
MONTHS = {
    "en": _table("""
        jan: january
        feb: february
        mar: march
        apr: april
        jun: june
        jul: july
        aug: august
        sep: september
        sept: september
        oct: october
        nov: november
        dec: december
    """),
    "de": _table("""
        jan: januar
        feb: februar
        apr: april
        aug: august
        sept: september
        okt: oktober
        nov: november
        dez: dezember
    """),
}
MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WHOLE_MONTHS = frozenset(
    [
        *MONTH_NAMES,
        *("januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember"),
        *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
        *("septiembre", "octubre", "noviembre", "diciembre"),
    ]
)

# Units after a number, with or without a space.
UNITS = {
    "en": _table("""
        km: kilometers; kilometer
        m: meters; meter; million; m
        cm: centimeters; centimeter
        mm: millimeters; millimeter
        mi: miles; mile
        kg: kilograms; kilogram; kilos; kilo
        g: grams; gram; g
        mg: milligrams; milligram
        lb: pounds; pound
        lbs: pounds
        oz: ounces; ounce
        ft: feet; foot
        in: inches; inch
        yd: yards; yard
        l: liters; liter
        ml: milliliters; milliliter
        mph: miles per hour; miles an hour; m p h
        kph: kilometers per hour; kilometers an hour
        km/h: kilometers per hour; kilometers an hour
        kmh: kilometers per hour; kilometers an hour
        hz: hertz
        khz: kilohertz
        mhz: megahertz
        ghz: gigahertz
        gb: gigabytes; gigabyte; g b
        mb: megabytes; megabyte; m b
        kw: kilowatts; kilowatt
        kwh: kilowatt hours; kilowatt hour
        mwh: megawatt hours; megawatt hour
        gwh: gigawatt hours; gigawatt hour
        gw: gigawatts; gigawatt
        w: watts; watt; w
        ha: hectares; hectare
        sq: square
        cu: cubic
        mw: megawatts; megawatt
        hr: hours; hour
        hrs: hours
        min: minutes; minute
        sec: seconds; second
        s: seconds; second; s
        bn: billion
        mn: million
        tn: trillion
        k: thousand; k
    """),
    "de": _table("""
        km: kilometer
        m: meter
        cm: zentimeter
        mm: millimeter
        kg: kilogramm; kilo
        g: gramm
        l: liter
        km/h: kilometer pro stunde; stundenkilometer
        kwh: kilowattstunden; kilowattstunde
        min: minuten; minute
        std: stunden; stunde
    """),
    "es": _table("""
        km: kilómetros; kilómetro
        m: metros; metro
        cm: centímetros; centímetro
        kg: kilogramos; kilos; kilogramo; kilo
        g: gramos; gramo
        l: litros; litro
        km/h: kilómetros por hora
        min: minutos; minuto
    """),
}

# Words before a unit.
BEFORE_UNITS = frozenset(["sq", "cu", "square", "cubic"])
# What stands behind a unit and a slash.
RATES = {
    "en": _table("""
        h: per hour; an hour
        hr: per hour; an hour
        s: per second; a second
        sec: per second; a second
        min: per minute; a minute
        l: per liter
        kg: per kilogram; a kilogram
    """),
    "de": _table("""
        h: pro stunde; in der stunde
        s: pro sekunde; in der sekunde
        min: pro minute; in der minute
        l: pro liter
        kg: pro kilogramm
    """),
    "es": _table("""
        h: por hora
        s: por segundo
        min: por minuto
        l: por litro
        kg: por kilo
    """),
}
# Time zones, behind a time of day.
ZONES = {
    "en": _table("""
        ET: eastern time
        EST: eastern standard time; eastern time
        EDT: eastern daylight time; eastern time
        CT: central time
        CST: central standard time; central time
        CDT: central daylight time; central time
        MT: mountain time
        MST: mountain standard time; mountain time
        MDT: mountain daylight time; mountain time
        PT: pacific time
        PST: pacific standard time; pacific time
        PDT: pacific daylight time; pacific time
        GMT: greenwich mean time
        UTC: universal time; coordinated universal time
        BST: british summer time
        CET: central european time
        CEST: central european summer time
    """),
}

# Words and letters for powers of ten after an amount of money, with their spoken form.
SCALES = {
    **{name: name for name in ("hundred", "thousand", "million", "billion", "trillion", "quadrillion")},
    **{"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "b": "billion", "tn": "trillion"},
    **{"millionen": "millionen", "milliarden": "milliarden", "millones": "millones", "mil": "mil"},
}

# Singular and plural of the currency, singular and plural of its hundredth part.
CURRENCIES = {
    "en": {
        "$": ("dollar", "dollars", "cent", "cents"),
        "€": ("euro", "euros", "cent", "cents"),
        "£": ("pound", "pounds", "penny", "pence"),
        "¥": ("yen", "yen", "sen", "sen"),
        "₹": ("rupee", "rupees", "paisa", "paise"),
    },
    "de": {
        "$": ("dollar", "dollar", "cent", "cent"),
        "€": ("euro", "euro", "cent", "cent"),
        "£": ("pfund", "pfund", "penny", "pence"),
        "¥": ("yen", "yen", "sen", "sen"),
        "₹": ("rupie", "rupien", "paisa", "paise"),
    },
    "es": {
        "$": ("dólar", "dólares", "centavo", "centavos"),
        "€": ("euro", "euros", "céntimo", "céntimos"),
        "£": ("libra", "libras", "penique", "peniques"),
        "¥": ("yen", "yenes", "sen", "sen"),
        "₹": ("rupia", "rupias", "paisa", "paisas"),
    },
}

# Signs that are read as words. The English table serves languages without one of their own.
SIGNS = {
    "en": _table("""
        %: percent; per cent
        ‰: per thousand
        °: degrees; degree
        °C: degrees celsius; degrees; degrees c
        °F: degrees fahrenheit; degrees; degrees f
        -: minus; negative
        +: plus
        &: and
        @: at
        #: number; hashtag
        .: dot; point
        /: slash
        =: equals
        ×: times; by
        to: to
        half: half
        hour: o'clock
    """),
    "de": _table("""
        %: prozent
        ‰: promille
        °: grad
        °C: grad celsius; grad
        °F: grad fahrenheit; grad
        -: minus
        +: plus
        &: und
        @: at
        #: nummer; hashtag
        .: punkt
        /: schrägstrich
        =: gleich
        ×: mal
        to: bis; zu
        half: halb
        hour: uhr
        and hour: uhr
    """),
    "es": _table("""
        %: por ciento
        ‰: por mil
        °: grados; grado
        °C: grados celsius; grados centígrados; grados
        °F: grados fahrenheit; grados
        -: menos
        +: más
        &: y
        @: arroba
        #: número
        .: punto
        /: barra
        =: igual a
        ×: por
        to: a
        half: medio; media
        hour: en punto
    """),
}
