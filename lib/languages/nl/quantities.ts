import packed from "../../../assets/data/units/nl.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("nl", {
  abbreviations:
    "dhr | mevr | dr | prof | ir | ing | mr | drs | nr | blz | enz | bijv | ca | o.a | jl | st | km",
  hedges: {
    before: {
      about:
        "ongeveer | zo'n | zo ' n | rond | rond de | circa | ca . | bijna | een kleine | naar schatting | gemiddeld | om en nabij | nagenoeg",
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
    moves:
      "steeg | stijgt | gestegen | is gestegen | opgelopen | liep op | loopt op | daalde | daalt | gedaald | ging | groeide | zakte | verhoogd | verlaagd",
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
      follows:
        "gedood | kwamen om | kwam om | omgekomen | om het leven | om het leven gekomen | stierven | overleden | overleed | overleden zijn | verdronken | vermoord | het leven | zijn gedood | werden gedood | omkwamen | om het leven kwamen",
    },
    wounded: {
      counted: "gewonden | gewonde | zwaargewonden | lichtgewonden",
      leads: "verwondde | verwondden",
      follows:
        "gewond | raakten gewond | raakte gewond | zijn gewond | gewond geraakt | zwaargewond | lichtgewond | naar het ziekenhuis | in het ziekenhuis | naar ziekenhuizen | verwond",
    },
    missing: {
      counted: "vermisten | vermiste",
      leads: "zoektocht naar | zoeken naar",
      follows: "vermist | worden vermist | wordt vermist | nog vermist | zijn vermist",
    },
    displaced: {
      counted: "ontheemden | vluchtelingen | geëvacueerden | daklozen",
      leads: "evacuatie van",
      follows:
        "geëvacueerd | zijn geëvacueerd | werden geëvacueerd | gevlucht | vluchtten | ontheemd | dakloos | huis verlaten | hun huizen verlaten",
    },
    detained: {
      counted: "arrestaties | aanhoudingen | gevangenen | gijzelaars | arrestanten | gedetineerden",
      leads: "arrestatie van | aanhouding van | arresteerde | arresteerden",
      follows:
        "gearresteerd | aangehouden | opgepakt | zijn aangehouden | zijn opgepakt | werden aangehouden | vastgezet | in hechtenis | gevangengenomen",
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
  persons:
    "mens | mensen | persoon | personen | burger | burgers | soldaat | soldaten | militair | militairen | politieman | politieagent | agent | agenten | brandweerman | brandweerlieden | brandweermannen | man | mannen | vrouw | vrouwen | kind | kinderen | jongen | jongens | meisje | meisjes | jongeren | baby | baby's | bejaarden | werknemer | werknemers | arbeider | arbeiders | medewerkers | passagier | passagiers | reizigers | toerist | toeristen | inwoner | inwoners | bewoner | bewoners | migranten | student | studenten | leerlingen | leraren | artsen | patiënt | patiënten | betogers | demonstranten | stakers | kiezers | kandidaat | kandidaten | parlementsleden | ministers | rechters | getuigen | verdachte | verdachten | terroristen | rebellen | strijders | gezin | gezinnen | familie | families | broers | zussen | leden | vrijwilligers | journalisten | spelers | supporters | toeschouwers | bezoekers | klanten | gebruikers | vissers | bestuurders | fietsers | voetgangers | boeren | gepensioneerden | nederlanders | belgen | banen",
  things:
    "huis | huizen | woning | woningen | gebouw | gebouwen | huishoudens | winkel | winkels | school | scholen | ziekenhuis | ziekenhuizen | kerk | kerken | voertuig | voertuigen | auto | auto's | vrachtwagens | bussen | trein | treinen | trams | vliegtuig | vliegtuigen | helikopter | helikopters | drone | drones | raket | raketten | bommen | schip | schepen | boot | boten | wapens | aanval | aanvallen | explosies | brand | branden | bevingen | naschokken | zetel | zetels | stem | stemmen | gemeenten | gemeente | stad | steden | dorpen | land | landen | provincies | straten | brug | bruggen | verdiepingen | zaken | doelpunten | wedstrijden | punten | medailles | keer | bedrijven | aandelen | contracten | dieren | koeien | schapen | bomen",
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
      name: "straat | weg | lijn | artikel | wet | nummer | nr . | zaal | poort | vlucht | categorie | resolutie | hoofdstuk | niveau | groep | kanaal | zone | boeing | airbus | covid | fase | pagina | spoor",
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
    idioms:
      "een voor een | een van de | een van hen | een ander | eens | één van de | een keer | duizend keer | een beetje | een paar",
    ones: "één",
    articles: "een",
    votes: "stemmen",
    namedDuals: "",
  },
  partitives: "van de | van hen | van deze | andere | nieuwe | van",
  wholes: "van de | van",
  anaphors: "van hen | onder wie | waaronder | onder hen | anderen | andere | van wie",
  stops:
    "in | op | aan | bij | met | door | voor | tegen | na | zonder | sinds | over | om | onder | van | tijdens | vanwege | naar | tussen | en | of | maar | omdat | dat | die | wie | als | toen | zoals | is | zijn | was | waren | wordt | worden | werd | werden | heeft | hebben | had | hadden | kan | zal | niet | ook | nog | maar | al | de | het | een | dit | deze | hij | zij | ze | er | zich | hun | zijn | volgens | gisteren | vandaag | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag",
  breaks: "terwijl | maar | hoewel | nadat | voordat",
  joins: "en",
});
