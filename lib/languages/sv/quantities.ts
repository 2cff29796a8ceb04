import packed from "../../../assets/data/units/sv.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("sv", {
  abbreviations:
    "dr | prof | nr | ca | kl | bl | a | d | v | s | t | ex | osv | m | fl | st | tel | resp | jan | feb | febr | apr | aug | sept | okt | nov | dec | max | min | milj",
  hedges: {
    before: {
      about:
        "omkring | cirka | ca | ca . | ungefär | runt | kring | närmare | nästan | knappt | uppskattningsvis | i genomsnitt | i snitt | bortåt | uppemot | inemot",
      "at-least": "minst | åtminstone | inte mindre än | inte färre än | som minst | lägst | minimum",
      "more-than":
        "mer än | fler än | mera än | drygt | över | långt över | långt fler än | långt mer än | överstiger | översteg | överskrider | högre än",
      "at-most": "högst | maximalt | max | upp till | inte mer än | inte fler än | som mest | ända upp till",
      "less-than": "mindre än | färre än | understiger | lägre än",
    },
    open: {},
    after: {
      "at-least": "eller mer | eller fler",
      "at-most": "eller mindre | eller färre",
      about: "ungefär",
    },
    within: {
      about:
        "tiotal | tiotalet | dussintal | femtontal | femtontalet | tjugotal | tjugotalet | trettiotal | trettiotalet | fyrtiotal | fyrtiotalet | femtiotal | femtiotalet | hundratal | hundratalet | tusental",
    },
  },
  ranges: { openers: "mellan | från", joiners: "och | till | eller", alternatives: "eller" },
  history: {
    moves:
      "steg | stiger | stigit | ökade | ökar | ökat | sjönk | sjunker | sjunkit | minskade | minskar | minskat | föll | faller | fallit | gick | går | växte | växer | vuxit | höjdes | höjs | höjts | sänktes | sänks | sänkts | höjde | sänkte | justerades | reviderades",
    from: "från",
    earlier:
      "tidigare rapporterades | tidigare uppgavs | tidigare uppgift om | en tidigare uppgift om | en tidigare siffra på | tidigare talades det om",
    earlierAfter: "dagen innan | dagen före | i en tidigare uppgift",
    against: "i stället för | istället för | mot | jämfört med",
  },
  kinds: {
    killed: {
      either:
        "dödades | dödas | dödats | omkom | omkommer | omkommit | dog | dör | dött | avled | avlider | avlidit | drunknade | drunknat | mördades | mördats | avrättades | avrättats | förolyckades | förolyckats | stupade | stupat | sköts ihjäl | skjutits ihjäl | sköts till döds | miste livet | mist livet | förlorade livet | förlorat livet | fick sätta livet till",
      counted:
        "döda | död | dödsoffer | dödsoffren | dödsfall | dödsfallen | omkomna | omkommen | offer | dödade | dödad | avlidna | avliden | kroppar | kvarlevor | människoliv | liv | stupade | drunknade | ihjälskjutna",
      leads:
        "dödade | dödar | dödat | skördade | skördat | skördar | mordet på | mord på | morden på | antalet döda | antalet omkomna | antalet dödsoffer | dödssiffran | dödstalet | avrättningen av",
      follows:
        "omkom | omkommit | dog | dött | avled | avlidit | dödades | dödats | mördades | sköts ihjäl | till döds | ihjäl | ihjälskjutna | livet | hittades döda | hittats döda | hittades död | påträffades döda | döda | omkomna",
    },
    wounded: {
      either:
        "skadades | skadas | skadats | sårades | såras | sårats | blev skadade | blivit skadade | skottskadades | knivskadades | knivhöggs | vårdas | vårdades | fördes till sjukhus | förts till sjukhus | förs till sjukhus | fick föras till sjukhus | fick vård | har fått vård",
      counted:
        "skadade | skadad | sårade | sårad | svårt skadade | allvarligt skadade | lindrigt skadade | lätt skadade | skottskadade | knivskadade",
      leads: "skadade | sårade | skadat | antalet skadade | antalet sårade",
      follows:
        "skadades | skadats | sårades | skadade | sårade | skottskadade | på sjukhus | till sjukhus | till sjukhuset",
    },
    missing: {
      either: "saknas | saknades | saknats | försvann | försvunnit | rapporterades saknade",
      counted: "saknade | saknad | försvunna | försvunnen",
      leads:
        "sökandet efter | letandet efter | söker efter | sökte efter | letar efter | letade efter | antalet saknade",
      follows: "saknade | försvunna | begravda | instängda",
    },
    displaced: {
      either:
        "evakuerades | evakueras | evakuerats | flydde | flyr | flytt | fördrevs | fördrivits | lämnade sina hem | lämnat sina hem | tvingades lämna sina hem | tvingats lämna sina hem | tvingades fly | tvingats fly",
      counted: "flyktingar | flykting | flyktingarna | internflyktingar | evakuerade | hemlösa | fördrivna",
      leads: "evakuerade | evakuerat | evakueringen av | evakuering av | fördrev",
      follows: "evakuerade | hemlösa | på flykt | utan hem",
    },
    detained: {
      either:
        "greps | grips | gripits | anhölls | anhållits | häktades | häktats | arresterades | arresterats | fängslades | fängslats | frihetsberövades | frihetsberövats | omhändertogs | omhändertagits | togs som gisslan | tagits som gisslan",
      counted:
        "gripna | gripanden | anhållna | häktade | fångar | fångarna | fånge | gisslan | intagna | fängslade | arresterade | internerade",
      leads:
        "grep | griper | gripit | arresterade | arresterat | fängslade | gripandet av | gripande av | frigivningen av",
      follows: "gripna | anhållna | häktade | arresterade | fängslade | i häkte | i förvar",
    },
    people: {
      either:
        "räddades | räddats | deltog | deltar | deltagit | demonstrerade | demonstrerar | protesterade | samlades | röstade",
      counted: "överlevande",
      leads: "räddade | räddat | räddningen av",
      follows: "ombord | oskadda",
    },
    other: {
      either: "förstördes | förstörts | rasade | rasat",
      leads: "förstörde | förstört | vann | vunnit",
      follows: "förstörda | skadade | nedbrunna | utan ström | utan el | strömlösa",
    },
  },
  lookalikes: "är | kör | tag | tagen | vågar",
  persons:
    "människa | människor | människorna | person | personer | personerna | civil | civila | soldat | soldater | soldaterna | militär | militärer | polis | poliser | poliserna | polisman | polismän | brandman | brandmän | man | män | männen | kvinna | kvinnor | kvinnorna | barn | barnen | pojke | pojkar | pojkarna | flicka | flickor | flickorna | ungdom | ungdomar | tonåring | tonåringar | spädbarn | vuxna | äldre | pensionärer | anställd | anställda | arbetare | medarbetare | passagerare | passagerarna | resenär | resenärer | turist | turister | turisterna | invånare | boende | bybor | migrant | migranter | student | studenter | elev | elever | eleverna | lärare | läkare | sjuksköterskor | patient | patienter | demonstrant | demonstranter | demonstranterna | strejkande | väljare | kandidat | kandidater | ledamot | ledamöter | riksdagsledamöter | minister | ministrar | domare | vittne | vittnen | misstänkt | misstänkta | gärningsmän | gärningsman | terrorister | rebeller | angripare | familj | familjer | bröder | systrar | syskon | medlem | medlemmar | besättningsmän | besättningsmedlemmar | frivilliga | journalist | journalister | spelare | supportrar | åskådare | besökare | gäster | deltagare | kunder | användare | fiskare | sjömän | förare | bilister | cyklister | fotgängare | bönder | svensk | svenskar | svenskarna | norrmän | danskar | finländare | tyskar | amerikaner | ryssar | ukrainare | israeler | palestinier | jobb | tjänster | arbetstillfällen",
  personEndings: ["arbetare", "poliser", "soldater", "ledamoter", "manniskor", "personer", "medlemmar"],
  things:
    "hus | husen | bostad | bostäder | lägenhet | lägenheter | villor | byggnad | byggnader | byggnaderna | hem | hushåll | butik | butiker | affärer | skola | skolor | skolorna | sjukhus | kyrka | kyrkor | fordon | fordonen | bil | bilar | bilarna | lastbil | lastbilar | buss | bussar | tåg | tågen | vagn | vagnar | spårvagnar | flygplan | plan | helikopter | helikoptrar | drönare | robot | robotar | raket | raketer | missiler | bomb | bomber | granater | fartyg | fartygen | båt | båtar | båtarna | färjor | stridsvagnar | vapen | attack | attacker | angrepp | explosion | explosioner | sprängningar | skjutningar | brand | bränder | bränderna | skalv | efterskalv | stolar | mandat | röst | röster | rösterna | kommun | kommuner | stad | städer | by | byar | byarna | land | länder | län | provinser | gata | gator | väg | vägar | bro | broar | våning | våningar | fall | ärenden | anmälningar | mål | matcher | match | poäng | medaljer | medalj | gånger | gång | företag | bolag | aktier | avtal | djur | kor | hästar | träd | platser | flygningar | avgångar | larm",
  table: unitTable(packed),
  units: {
    percent: "proc",
    "percentage-point": "procentenheter | procentenhet | procentenheterna",
    hour: "timma",
    day: "dag | dagar | dagars | dygns",
    year: "år | åren",
    minute: "min",
    kilogram: "kilo",
    "kilometer-per-hour": "kilometer i timmen | km i timmen",
    "meter-per-second": "sekundmeter",
    "square-meter": "kvadrat | kvm",
    "cubic-meter": "kubik | kubikmeter",
    magnitude: "på richterskalan",
    cent: "öre | cent",
    foot: "fot",
    "mile-scandinavian": "mil",
    "nautical-mile": "sjömil | distansminuter",
  },
  money: {
    countryPlace: "before",
    nouns: [
      { words: "krona | kronor | kronorna | kronors | kr", codes: "SEK NOK DKK ISK", usual: "SEK" },
      { words: "dollar | dollarn", codes: "USD", usual: "USD" },
      { words: "pund", codes: "GBP EGP LBP SYP SDG SSP", usual: "GBP" },
    ],
    countries: {
      SEK: "svenska | svensk | Sverige | Stockholm",
      NOK: "norska | norsk | Norge | Oslo",
      DKK: "danska | dansk | Danmark | Köpenhamn",
      ISK: "isländska | isländsk | Island",
      USD: "amerikanska | amerikansk | USA | Washington",
      GBP: "brittiska | brittisk | Storbritannien | London",
      EGP: "egyptiska | egyptisk | Kairo",
    },
  },
  unitsBefore: {
    magnitude: "magnitud | magnituden | med magnituden | med magnitud | styrkan | en magnitud på",
  },
  quakes: "jordbävning | jordbävningen | jordskalv | skalv | skalvet | efterskalv",
  zero: {
    negators: "ingen | inga | inget | inte någon | inte några | utan | varken",
    nobody: "ingen | ingen av | inga av",
    any: "",
    save: "förutom | utom",
    except:
      "utan ström | utan el | utan hem | utan tvekan | ingen tvekan | utan att | ingen vet | ingen visste | inget som tyder",
  },
  notFigures: {
    before: {
      name: "gatan | vägen | väg | riksväg | länsväg | linje | artikel | paragraf | lagen | nummer | nr . | nr | rum | sal | gate | spår | flight | kategori | resolution | kapitel | nivå | grupp | kanal | zon | boeing | airbus | covid | fas | sida | sidan | avsnitt | klass | årskurs | formel | div | division",
      age: "i åldern | i åldrarna | åldern | fyllde | fyller | yngre än | äldre än",
      phone: "telefon | tel . | tel | ring",
      date: "år | i | sedan | våren | hösten | sommaren | vintern | från | till",
      time: "klockan | kl | kl .",
    },
    after: {
      age: "- årsåldern | årsåldern | år gammal | år gamla | år gammalt | - åring | - åringar | - åringen | - årig | - årige | - åriga | - åringarna | åring | åringar | årig | årige | åriga | åringen",
      address: "gatan",
    },
    alone: {},
    idioms:
      "en av | ett av | en efter en | en och en | ett par | en del | en gång | ett antal | dygnet runt | tusen tack | en annan | ett annat | en gång till | den ena | det ena",
    ones: "ena",
    articles: "en | ett",
    votes: "röster",
    namedDuals: "",
  },
  partitives: "av de | av dem | av dessa | andra | nya | ytterligare | av",
  wholes: "av | av de | av totalt",
  anaphors: "av dem | varav | bland dem | däribland | andra | ytterligare | av vilka",
  stops:
    "i | på | av | från | till | för | med | om | vid | hos | mot | mellan | efter | före | under | över | genom | utan | enligt | bland | sedan | ur | kring | trots | och | eller | men | samt | att | eftersom | medan | när | innan | då | där | som | är | var | varit | har | hade | blir | blev | blivit | ska | skulle | kan | kunde | måste | får | fick | inte | också | även | redan | bara | den | det | de | denna | detta | dessa | en | ett | han | hon | man | vi | sig | sin | sitt | sina | deras | hans | hennes | i dag | i går | måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | måndagen | tisdagen | onsdagen | torsdagen | fredagen | lördagen | söndagen | totalt | sammanlagt",
  breaks: "medan | men | trots att | efter att | innan | samtidigt som",
  joins: "och | samt",
});
