import packed from "../../../assets/data/units/nl.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("nl", {
  abbreviations:
    "dhr | mevr | dr | prof | ir | ing | mr | drs | nr | blz | enz | bijv | ca | o.a | jl | st | km",
  hedges: {
    before: {
      about: phrases`
        bijna
        ca .
        circa
        een kleine
        gemiddeld
        naar schatting
        nagenoeg
        om en nabij
        ongeveer
        rond
        rond de
        zo ' n
        zo'n
      `,
      "at-least": "minstens | ten minste | tenminste | zeker | minimaal | niet minder dan | op zijn minst",
      "more-than": "meer dan | ruim | boven de | over de | dik",
      "at-most": "maximaal | hoogstens | ten hoogste | tot | niet meer dan | tot wel",
      "less-than": "minder dan | onder de | nog geen",
    },
    open: {},
    after: { "at-least": "of meer", "at-most": "of minder", about: "ongeveer" },
    within: {},
  },
  ranges: { openers: "tussen | tussen de | van", joiners: "en | tot | of", alternatives: "of" },
  history: {
    moves: phrases`
      daalde
      daalt
      gedaald
      gestegen
      ging
      groeide
      is gestegen
      liep op
      loopt op
      opgelopen
      steeg
      stijgt
      verhoogd
      verlaagd
      zakte
    `,
    from: "van",
    earlier:
      "eerder was sprake van | eerder werd gemeld dat er | eerdere telling van | stond eerder op | was eerder",
    earlierAfter: "een dag eerder | eerder gemeld",
    against: "in plaats van | tegenover | tegen | naar",
  },
  kinds: {
    killed: {
      either: "stierven | stierf | sterven | doodde | doodden",
      counted:
        "doden | dode | slachtoffers | dodelijke slachtoffers | sterfgevallen | lichamen | gesneuvelden",
      leads:
        "doodde | doodden | dood van | dodental | leven aan | het leven gekost aan | kostte het leven aan",
      follows: phrases`
        gedood
        het leven
        kwam om
        kwamen om
        om het leven
        om het leven gekomen
        om het leven kwamen
        omgekomen
        omkwamen
        overleden
        overleden zijn
        overleed
        stierven
        verdronken
        vermoord
        werden gedood
        zijn gedood
      `,
    },
    wounded: {
      counted: "gewonden | gewonde | zwaargewonden | lichtgewonden",
      leads: "verwondde | verwondden",
      follows: phrases`
        gewond
        gewond geraakt
        in het ziekenhuis
        lichtgewond
        naar het ziekenhuis
        naar ziekenhuizen
        raakte gewond
        raakten gewond
        verwond
        zijn gewond
        zwaargewond
      `,
    },
    missing: {
      counted: "vermisten | vermiste",
      leads: "zoektocht naar | zoeken naar",
      follows: "vermist | worden vermist | wordt vermist | nog vermist | zijn vermist",
    },
    displaced: {
      counted: "ontheemden | vluchtelingen | geëvacueerden | daklozen",
      leads: "evacuatie van",
      follows: phrases`
        dakloos
        gevlucht
        geëvacueerd
        huis verlaten
        hun huizen verlaten
        ontheemd
        vluchtten
        werden geëvacueerd
        zijn geëvacueerd
      `,
    },
    detained: {
      counted: "arrestaties | aanhoudingen | gevangenen | gijzelaars | arrestanten | gedetineerden",
      leads: "arrestatie van | aanhouding van | arresteerde | arresteerden",
      follows: phrases`
        aangehouden
        gearresteerd
        gevangengenomen
        in hechtenis
        opgepakt
        vastgezet
        werden aangehouden
        zijn aangehouden
        zijn opgepakt
      `,
    },
    people: {
      counted: "overlevenden",
      leads: "aan boord",
      follows: "gered | zijn gered | aan boord | demonstreerden | deden mee | namen deel | stemden",
    },
    other: {
      leads: "verwoestte | vernielde | won | behaalde",
      follows: "verwoest | beschadigd | zonder stroom | ingestort | afgebrand",
    },
  },
  persons: phrases`
    agent
    agenten
    arbeider
    arbeiders
    artsen
    baby
    baby's
    banen
    bejaarden
    belgen
    bestuurders
    betogers
    bewoner
    bewoners
    bezoekers
    boeren
    brandweerlieden
    brandweerman
    brandweermannen
    broers
    burger
    burgers
    demonstranten
    familie
    families
    fietsers
    gebruikers
    gepensioneerden
    getuigen
    gezin
    gezinnen
    inwoner
    inwoners
    jongen
    jongens
    jongeren
    journalisten
    kandidaat
    kandidaten
    kiezers
    kind
    kinderen
    klanten
    leden
    leerlingen
    leraren
    man
    mannen
    medewerkers
    meisje
    meisjes
    mens
    mensen
    migranten
    militair
    militairen
    ministers
    nederlanders
    parlementsleden
    passagier
    passagiers
    patiënt
    patiënten
    personen
    persoon
    politieagent
    politieman
    rebellen
    rechters
    reizigers
    soldaat
    soldaten
    spelers
    stakers
    strijders
    student
    studenten
    supporters
    terroristen
    toerist
    toeristen
    toeschouwers
    verdachte
    verdachten
    vissers
    voetgangers
    vrijwilligers
    vrouw
    vrouwen
    werknemer
    werknemers
    zussen
  `,
  things: phrases`
    aandelen
    aanval
    aanvallen
    auto
    auto's
    bedrijven
    bevingen
    bomen
    bommen
    boot
    boten
    brand
    branden
    brug
    bruggen
    bussen
    contracten
    dieren
    doelpunten
    dorpen
    drone
    drones
    explosies
    gebouw
    gebouwen
    gemeente
    gemeenten
    helikopter
    helikopters
    huis
    huishoudens
    huizen
    keer
    kerk
    kerken
    koeien
    land
    landen
    medailles
    naschokken
    provincies
    punten
    raket
    raketten
    schapen
    schepen
    schip
    scholen
    school
    stad
    steden
    stem
    stemmen
    straten
    trams
    trein
    treinen
    verdiepingen
    vliegtuig
    vliegtuigen
    voertuig
    voertuigen
    vrachtwagens
    wapens
    wedstrijden
    winkel
    winkels
    woning
    woningen
    zaken
    zetel
    zetels
    ziekenhuis
    ziekenhuizen
  `,
  table: unitTable(packed),
  units: {
    "percentage-point": "procentpunten | procentpunt",
    kilometer: "kilometers",
    meter: "meters",
    centimeter: "centimeters",
    millimeter: "millimeters",
    mile: "mijlen",
    hectare: "hectaren",
    hour: "uur | uren",
    day: "dag",
    year: "jaren",
    kilogram: "kilo",
    tonne: "ton",
    liter: "liters",
    degree: "graden",
    EUR: "euro's | euros",
    cent: "cent | centen | eurocent | eurocenten",
    minute: "min",
    USD: "Amerikaanse dollars | US - dollar",
  },
  money: {
    countryPlace: "before",
    nouns: [
      { words: "dollar | dollars", codes: "USD", usual: "USD" },
      { words: "pond | ponden", codes: "GBP EGP LBP SYP SDG SSP", usual: "GBP" },
    ],
    countries: {
      USD: "Amerikaanse | Amerika | VS | Washington",
      GBP: "Britse | Groot-Brittannië | Londen",
      EGP: "Egyptische | Caïro",
    },
  },
  unitsBefore: { magnitude: "kracht van | met een kracht van | magnitude" },
  quakes: "aardbeving | beving | naschok",
  zero: {
    negators: "geen | geen enkele | zonder | noch",
    nobody: "niemand | geen van de | geen van hen",
    any: "",
    save: "behalve | uitgezonderd",
    except: "zonder stroom | geen twijfel | zonder twijfel | geen sprake",
  },
  notFigures: {
    before: {
      name: phrases`
        airbus
        artikel
        boeing
        categorie
        covid
        fase
        groep
        hoofdstuk
        kanaal
        lijn
        niveau
        nr .
        nummer
        pagina
        poort
        resolutie
        spoor
        straat
        vlucht
        weg
        wet
        zaal
        zone
      `,
      age: "leeftijd van",
      phone: "telefoon | bel",
      date: "in | sinds | vanaf | jaar | tot",
      time: "om | rond",
    },
    after: {
      age: "- jarige | - jarig | jaar oud | jarige",
      time: "uur 's middags | uur 's ochtends | uur lokale tijd",
    },
    alone: {},
    idioms: phrases`
      duizend keer
      een ander
      een beetje
      een keer
      een paar
      een van de
      een van hen
      een voor een
      eens
      één van de
    `,
    ones: "één",
    articles: "een",
    votes: "stemmen",
    namedDuals: "",
  },
  partitives: "van de | van hen | van deze | andere | nieuwe | van",
  wholes: "van de | van",
  anaphors: "van hen | onder wie | waaronder | onder hen | anderen | andere | van wie",
  stops: phrases`
    aan
    al
    als
    bij
    dat
    de
    deze
    die
    dinsdag
    dit
    donderdag
    door
    een
    en
    er
    gisteren
    had
    hadden
    hebben
    heeft
    het
    hij
    hun
    in
    is
    kan
    maandag
    maar
    met
    na
    naar
    niet
    nog
    of
    om
    omdat
    onder
    ook
    op
    over
    sinds
    tegen
    tijdens
    toen
    tussen
    van
    vandaag
    vanwege
    volgens
    voor
    vrijdag
    waren
    was
    werd
    werden
    wie
    woensdag
    worden
    wordt
    zal
    zaterdag
    ze
    zich
    zij
    zijn
    zoals
    zondag
    zonder
  `,
  breaks: "terwijl | maar | hoewel | nadat | voordat",
  joins: "en",
});
