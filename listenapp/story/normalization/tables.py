"""Define the spoken forms of months, currencies and signs by language: tables for `readings`."""

from __future__ import annotations

from listenapp.story.normalization.table_format import table

# Months, only as abbreviations with a capital before or after a number.
MONTHS = {
    "en": table("""
        jan: january | feb: february | mar: march | apr: april | jun: june | jul: july | aug: august | sep: september
        sept: september | oct: october | nov: november | dec: december
    """),
    "de": table("""
        jan: januar | feb: februar | apr: april | aug: august | sept: september | okt: oktober | nov: november
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
    "fr": {
        "$": ("dollar", "dollars", "cent", "cents"),
        "€": ("euro", "euros", "centime", "centimes"),
        "£": ("livre", "livres", "penny", "pence"),
        "¥": ("yen", "yens", "sen", "sen"),
        "₹": ("roupie", "roupies", "paisa", "paisa"),
    },
    "it": {
        "$": ("dollaro", "dollari", "centesimo", "centesimi"),
        "€": ("euro", "euro", "centesimo", "centesimi"),
        "£": ("sterlina", "sterline", "penny", "pence"),
        "¥": ("yen", "yen", "sen", "sen"),
        "₹": ("rupia", "rupie", "paisa", "paisa"),
    },
    "pt": {
        "$": ("dólar", "dólares", "centavo", "centavos"),
        "€": ("euro", "euros", "cêntimo", "cêntimos"),
        "£": ("libra", "libras", "penny", "pence"),
        "¥": ("iene", "ienes", "sen", "sen"),
        "₹": ("rupia", "rupias", "paisa", "paisa"),
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
    "en": table("""
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
    "de": table("""
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
    "es": table("""
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
    "fr": table("""
        %: pour cent | ‰: pour mille | °: degrés; degré | °C: degrés celsius; degrés | °F: degrés fahrenheit | -: moins
        +: plus | &: et | @: arobase | #: numéro | .: point | /: barre | =: égale | ×: fois | to: à | half: demi
        hour: heures; heure | and hour: heures; heure
    """),
    "it": table("""
        %: per cento; percento | ‰: per mille | °: gradi; grado | °C: gradi celsius; gradi | -: meno | +: più | &: e
        @: chiocciola | #: numero | .: punto | /: barra | =: uguale | ×: per | to: a | half: mezza
    """),
    "pt": table("""
        %: por cento | ‰: por mil | °: graus; grau | °C: graus celsius; graus | -: menos | +: mais | &: e | @: arroba
        #: número | .: ponto | /: barra | =: igual a | ×: vezes | to: a | half: meia | hour: horas | and hour: horas e
    """),
    "nl": table("""
        %: procent | ‰: promille | °: graden; graad | °C: graden celsius; graden | -: min | +: plus | &: en
        @: apenstaartje | #: nummer | .: punt | /: schuine streep | =: is | ×: keer | to: tot | half: half | hour: uur
        and hour: uur
    """),
    "ru": table("""
        %: процентов; процента; процент | °: градусов; градуса | °C: градусов цельсия; градусов | -: минус | +: плюс
        &: и | №: номер | #: номер | .: точка | /: дробь | =: равно | to: до | half: половина | hour: часов
    """),
}
