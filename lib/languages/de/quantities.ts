import packed from "../../../assets/data/units/de.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("de", {
  abbreviations:
    "dr | prof | hr | fr | nr | st | str | ca | bzw | usw | etc | z | b | u | a | d | h | mio | mrd | tsd | jan | feb | mär | apr | jun | jul | aug | sep | sept | okt | nov | dez | inkl | abs | art | evtl | ggf | max | min | mind | vgl | sog",
  hedges: {
    before: {
      about:
        "rund | etwa | ungefähr | circa | ca | ca . | zirka | knapp | fast | nahezu | gut | um die | gegen | an die | beinahe | annähernd | schätzungsweise | in etwa | im schnitt | durchschnittlich",
      "at-least": "mindestens | wenigstens | zumindest | nicht weniger als | mind . | ein minimum von",
      "more-than":
        "mehr als | über | weit über | deutlich mehr als | etwas mehr als | oberhalb von | von über | von mehr als",
      "at-most": "höchstens | maximal | bis zu | nicht mehr als | allenfalls | längstens | max .",
      "less-than": "weniger als | unter | nicht ganz | deutlich weniger als | unterhalb von",
    },
    open: {},
    after: {
      "at-least": "oder mehr | und mehr | mindestens",
      "at-most": "oder weniger | höchstens",
      about: "in etwa | oder so | ungefähr",
    },
    within: {},
  },
  ranges: { openers: "zwischen | von", joiners: "und | bis | oder | auf", alternatives: "oder" },
  history: {
    moves:
      "stieg | steigt | gestiegen | stiegen | erhöhte | erhöht | erhöhen | erhöhte sich | kletterte | klettert | wuchs | wächst | gewachsen | fiel | fällt | gefallen | sank | sinkt | gesunken | sanken | ging | zurückgegangen | verringerte | reduziert | korrigiert | korrigierte",
    from: "von",
    earlier:
      "noch von | zunächst von | zuvor von | war noch von | war zunächst von | war zuvor von | bislang | bisher | zuvor waren es | zunächst waren es | nach zuvor | nach zunächst | zuvor | anfangs war von | anfangs von | am vortag waren es | tags zuvor",
    earlierAfter: "am vortag | am vorabend | tags zuvor | zuvor | zunächst",
    against: "statt | anstatt | gegenüber | nach | statt bisher | auf | im vergleich zu",
  },
  kinds: {
    killed: {
      either: "starben | starb | sterben | tötete | töteten",
      counted:
        "tote | toten | toter | todesopfer | todesopfern | opfer | opfern | leichen | todesfälle | todesfällen | getötete | getöteten | verkehrstote | gefallene | ertrunkene | leichname | menschenleben | leben gekostet",
      leads:
        "tötete | töteten | tötet | kostete | riss | tod von | tötung von | ermordung von | zahl der toten | zahl der todesopfer | hinrichtung von",
      follows:
        "getötet | getötete | starben | gestorben | ums leben | ums leben gekommen | kamen ums leben | kam ums leben | tot | umgekommen | ertranken | ertrunken | ermordet | erschossen | hingerichtet | das leben gekostet | leben gekostet | verstorben | in den tod | tödlich verletzt | tödlich verunglückt | verunglückten tödlich | erlagen | starb | das leben verloren | ihr leben verloren | ihr leben | tot geborgen | tot aufgefunden",
    },
    wounded: {
      counted:
        "verletzte | verletzten | verletzter | verwundete | verwundeten | schwerverletzte | schwerverletzten | leichtverletzte | leichtverletzten",
      leads: "verletzte | verletzten | verletzt | zahl der verletzten | behandlung von",
      follows:
        "verletzt | schwer verletzt | leicht verletzt | lebensgefährlich verletzt | verwundet | verletzten sich | erlitten | erlitten verletzungen | ins krankenhaus | in krankenhäuser | im krankenhaus | in kliniken | in klinik | in ein krankenhaus | behandelt | ärztlich behandelt | in lebensgefahr | rauchvergiftung | rauchgasvergiftung",
    },
    missing: {
      counted: "vermisste | vermissten | vermisster",
      leads: "suche nach | zahl der vermissten | suchen nach",
      follows:
        "vermisst | werden vermisst | wird vermisst | gelten als vermisst | gilt als vermisst | verschollen | verschüttet | werden noch gesucht | noch vermisst | eingeschlossen | verschwunden",
    },
    displaced: {
      counted:
        "vertriebene | vertriebenen | flüchtlinge | flüchtlingen | geflüchtete | geflüchteten | evakuierte | evakuierten | obdachlose | obdachlosen",
      leads: "evakuierung von | vertreibung von | evakuierte | evakuierten | vertrieb",
      follows:
        "evakuiert | in sicherheit gebracht | in sicherheit | flohen | geflohen | geflüchtet | flüchteten | vertrieben | ihre häuser verlassen | ihre wohnungen verlassen | ihre häuser | ihre wohnungen | in notunterkünften | notunterkünften | notunterkünfte | notunterkunft | obdachlos | auf der flucht | in sicherheit bringen | verlassen",
    },
    detained: {
      counted:
        "festnahmen | festnahme | gefangene | gefangenen | häftlinge | häftlingen | geiseln | inhaftierte | festgenommene | verhaftungen",
      leads: "festnahme von | verhaftung von | nahm | nahmen | freilassung von",
      follows:
        "festgenommen | verhaftet | inhaftiert | in gewahrsam | in gewahrsam genommen | in haft | in untersuchungshaft | gefangen genommen | als geiseln | freigelassen | abgeführt | verurteilt",
    },
    people: {
      counted: "überlebende | überlebenden",
      leads: "gerettet | rettete | retteten | besatzung von | beschäftigt | beschäftigte | an bord waren",
      follows:
        "gerettet | an bord | demonstrierten | protestierten | versammelten sich | nahmen teil | beteiligten sich | gingen auf die straße | unverletzt | kamen",
    },
    other: {
      leads: "zerstörte | zerstörten | beschädigte | beschädigten | gewann | gewannen | holte",
      follows: "zerstört | beschädigt | abgebrannt | ohne strom | eingestürzt | brachen weg",
    },
  },
  lookalikes: "töten | fallen | falle",
  persons:
    "mensch | menschen | person | personen | bewohner | bewohnern | bewohnerinnen | einwohner | einwohnern | zivilist | zivilisten | soldat | soldaten | kämpfer | kämpfern | polizist | polizisten | polizistinnen | beamte | beamten | feuerwehrleute | feuerwehrleuten | feuerwehrmann | feuerwehrmänner | helfer | helfern | einsatzkräfte | einsatzkräften | rettungskräfte | sanitäter | mann | männer | männern | frau | frauen | kind | kinder | kindern | junge | jungen | mädchen | baby | babys | jugendliche | jugendlichen | erwachsene | erwachsenen | schüler | schülern | schülerinnen | student | studenten | studierende | lehrer | lehrern | lehrkräfte | arzt | ärzte | ärzten | patient | patienten | pfleger | arbeiter | arbeitern | mitarbeiter | mitarbeitern | beschäftigte | beschäftigten | angestellte | angestellten | fahrer | fahrern | passagier | passagiere | passagieren | fahrgast | fahrgäste | fahrgästen | reisende | reisenden | tourist | touristen | urlauber | gast | gäste | gästen | besucher | besuchern | zuschauer | zuschauern | fan | fans | spieler | spielern | teilnehmer | teilnehmern | teilnehmende | demonstrant | demonstranten | demonstrierende | streikende | streikenden | wähler | wählern | wahlberechtigte | wahlberechtigten | kandidat | kandidaten | abgeordnete | abgeordneten | senatoren | minister | richter | anwälte | zeuge | zeugen | verdächtige | verdächtigen | tatverdächtige | angreifer | angreifern | terroristen | rebellen | islamisten | migrant | migranten | flüchtling | familie | familien | paar | paare | brüder | schwestern | eltern | mitglied | mitglieder | mitgliedern | bürger | bürgern | bürgerinnen | anwohner | anwohnern | kunden | nutzer | journalist | journalisten | seeleute | fischer | pilot | piloten | wanderer | wanderern | bergsteiger | skifahrer | radfahrer | fußgänger | autofahrer | landwirte | rentner | deutsche | deutschen | ukrainer | russen | syrer | israelis | palästinenser | amerikaner | stellen | arbeitsplätze | jobs | freiwillige | freiwilligen",
  things:
    "haus | häuser | häusern | haushalt | haushalte | haushalten | wohnung | wohnungen | gebäude | gebäuden | betrieb | betriebe | betrieben | geschäft | geschäfte | laden | läden | schule | schulen | krankenhaus | krankenhäuser | kliniken | kirche | kirchen | fahrzeug | fahrzeuge | fahrzeugen | auto | autos | lastwagen | bus | busse | bussen | zug | züge | zügen | bahn | bahnen | straßenbahn | straßenbahnen | linie | linien | flugzeug | flugzeuge | hubschrauber | drohne | drohnen | rakete | raketen | bombe | bomben | granate | granaten | boot | boote | schiff | schiffe | schiffen | panzer | waffe | waffen | angriff | angriffe | angriffen | explosion | explosionen | brand | brände | beben | nachbeben | sturm | stürme | sitz | sitze | sitzen | mandat | mandate | mandaten | stimme | stimmen | wahlkreis | wahlkreise | liste | listen | partei | parteien | gemeinde | gemeinden | stadt | städte | städten | dorf | dörfer | land | länder | ländern | staat | staaten | staaten | landkreis | landkreise | region | regionen | straße | straßen | brücke | brücken | stockwerk | stockwerke | klage | klagen | fall | fälle | fällen | tor | tore | toren | spiel | spiele | spielen | punkt | punkte | punkten | medaille | medaillen | runde | runden | mal | male | unternehmen | firma | firmen | aktie | aktien | vertrag | verträge | tier | tiere | tieren | baum | bäume | kunden | anschlüsse | masten | strommasten | unterkunft | unterkünfte | unterkünften | seite | seiten | kategorie",
  table: unitTable(packed),
  units: {
    "percentage-point": "prozentpunkte | prozentpunkten | prozentpunkt",
    foot: "fuß",
    "square-kilometer": "qkm",
    "square-meter": "qm",
    hour: "std",
    day: "tag",
    night: "nächten",
    "kilometer-per-hour": "stundenkilometer | stundenkilometern",
    kilogram: "kilo",
    magnitude: "auf der richterskala | auf der richter - skala",
    EUR: "euros",
    USD: "us - dollar | Dollars | US - Dollars | US Dollar",
    cent: "Cent | Cents | Eurocent",
    "cubic-meter": "cbm",
    XOF: "CFA - Franc | CFA - Francs | CFA Franc",
  },
  quakes: "erdbeben | beben | nachbeben | erdstoß",
  money: {
    countryPlace: "before",
    nouns: [
      { words: "Dollar | Dollars", codes: "USD", usual: "USD" },
      { words: "Lira", codes: "TRY LBP SYP", usual: "TRY" },
      { words: "Pfund", codes: "GBP EGP LBP SYP SDG SSP" },
      { words: "Franken", codes: "CHF" },
    ],
    countries: {
      USD: "amerikanische | amerikanischer | amerikanischen | USA | Washington",
      GBP: "britische | britischer | britischen | Großbritannien | London",
      TRY: "türkische | türkischen | türkischer | Türkei | Ankara | Istanbul",
      EGP: "ägyptische | ägyptischen | Kairo",
    },
  },
  unitsBefore: { magnitude: "stärke | der stärke | magnitude" },
  zero: {
    negators: "kein | keine | keinen | keiner | keinem | ohne | weder",
    nobody: "niemand | niemanden | keiner | wurde niemand",
    any: "",
    save: "außer | bis auf | ausgenommen",
    except:
      "ohne strom | ohne zweifel | kein zweifel | keine angaben | keine rede | keine ahnung | ohne weiteres | kein grund",
  },
  notFigures: {
    before: {
      name: "kategorie | landstraße | bundesstraße | autobahn | straße | linie | nummer | nr . | nr | artikel | paragraf | § | absatz | gleis | tor | halle | raum | zimmer | flug | block | kapitel | seite | stufe | warnstufe | klasse | gruppe | sektor | bezirk | wahlkreis | resolution | boeing | airbus | covid | stadion | kanal | platz | formel | welle | phase | staffel | folge | typ | version | haus | reaktor",
      age: "alter von | im alter von | unter | über",
      phone: "telefon | tel . | hotline | rufnummer | unter der nummer",
      date: "im jahr | jahr | seit | ab | bis | anfang | ende | mitte | sommer | winter | herbst | frühjahr | saison",
      time: "gegen | um",
    },
    after: {
      age: "- jährige | - jähriger | - jährigen | - jährig | jahre alt | jahre alte | jahre alten | jährige | jähriger | jährigen",
      time: "uhr | uhr ortszeit",
      idiom: "mal so",
      address: "straße",
    },
    alone: {},
    idioms:
      "ein paar | eine reihe | ein bisschen | ein wenig | ein jahr | eines tages | einer der | eine der | eines der | einer von | ein anderer | rund um die uhr | tausend dank",
    ones: "eins",
    articles: "ein | eine | einen | einem | einer | eines",
    votes: "stimmen",
    namedDuals: "",
  },
  partitives:
    "der | von | von den | dieser | davon | von ihnen | weitere | weiteren | andere | anderen | neue | neuen",
  wholes: "von | von den | der | aus",
  anaphors: "davon | von ihnen | darunter | unter ihnen | weitere | weiteren | andere | anderen | von denen",
  stops:
    "in | im | an | am | auf | aus | bei | beim | bis | durch | für | gegen | mit | nach | ohne | seit | über | um | unter | von | vom | vor | während | wegen | zu | zum | zur | zwischen | und | oder | aber | sondern | denn | weil | dass | wenn | als | wie | ob | ist | sind | war | waren | wird | werden | wurde | wurden | worden | hat | haben | hatte | hatten | kann | können | soll | sollen | sein | nicht | auch | noch | nur | schon | der | die | das | den | dem | des | dieser | diese | er | sie | es | wir | ich | sich | ihr | ihre | seine | laut | zufolge | so | dann | hier | dort | heute | gestern | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | insgesamt",
  breaks: "während | aber | doch | jedoch | nachdem | bevor | weil | obwohl | wohingegen",
  joins: "und | sowie",
});
