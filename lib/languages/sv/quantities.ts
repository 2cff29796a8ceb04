import packed from "../../../assets/data/units/sv.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("sv", {
  abbreviations: phrases`
    a
    apr
    aug
    bl
    ca
    d
    dec
    dr
    ex
    feb
    febr
    fl
    jan
    kl
    m
    max
    milj
    min
    nov
    nr
    okt
    osv
    prof
    resp
    s
    sept
    st
    t
    tel
    v
  `,
  hedges: {
    before: {
      about: phrases`
        bortåt
        ca
        ca .
        cirka
        i genomsnitt
        i snitt
        inemot
        knappt
        kring
        närmare
        nästan
        omkring
        runt
        ungefär
        uppemot
        uppskattningsvis
      `,
      "at-least": "minst | åtminstone | inte mindre än | inte färre än | som minst | lägst | minimum",
      "more-than": phrases`
        drygt
        fler än
        högre än
        långt fler än
        långt mer än
        långt över
        mer än
        mera än
        över
        överskrider
        översteg
        överstiger
      `,
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
      about: phrases`
        dussintal
        femtiotal
        femtiotalet
        femtontal
        femtontalet
        fyrtiotal
        fyrtiotalet
        hundratal
        hundratalet
        tiotal
        tiotalet
        tjugotal
        tjugotalet
        trettiotal
        trettiotalet
        tusental
      `,
    },
  },
  ranges: { openers: "mellan | från", joiners: "och | till | eller", alternatives: "eller" },
  history: {
    moves: phrases`
      faller
      fallit
      föll
      gick
      går
      höjde
      höjdes
      höjs
      höjts
      justerades
      minskade
      minskar
      minskat
      reviderades
      sjunker
      sjunkit
      sjönk
      steg
      stiger
      stigit
      sänks
      sänkte
      sänktes
      sänkts
      vuxit
      växer
      växte
      ökade
      ökar
      ökat
    `,
    from: "från",
    earlier: phrases`
      en tidigare siffra på
      en tidigare uppgift om
      tidigare rapporterades
      tidigare talades det om
      tidigare uppgavs
      tidigare uppgift om
    `,
    earlierAfter: "dagen innan | dagen före | i en tidigare uppgift",
    against: "i stället för | istället för | mot | jämfört med",
  },
  kinds: {
    killed: {
      either: phrases`
        avled
        avlider
        avlidit
        avrättades
        avrättats
        dog
        drunknade
        drunknat
        dödades
        dödas
        dödats
        dör
        dött
        fick sätta livet till
        förlorade livet
        förlorat livet
        förolyckades
        förolyckats
        mist livet
        miste livet
        mördades
        mördats
        omkom
        omkommer
        omkommit
        skjutits ihjäl
        sköts ihjäl
        sköts till döds
        stupade
        stupat
      `,
      counted: phrases`
        avliden
        avlidna
        drunknade
        död
        döda
        dödad
        dödade
        dödsfall
        dödsfallen
        dödsoffer
        dödsoffren
        ihjälskjutna
        kroppar
        kvarlevor
        liv
        människoliv
        offer
        omkommen
        omkomna
        stupade
      `,
      leads: phrases`
        antalet döda
        antalet dödsoffer
        antalet omkomna
        avrättningen av
        dödade
        dödar
        dödat
        dödssiffran
        dödstalet
        mord på
        morden på
        mordet på
        skördade
        skördar
        skördat
      `,
      follows: phrases`
        avled
        avlidit
        dog
        döda
        dödades
        dödats
        dött
        hittades död
        hittades döda
        hittats döda
        ihjäl
        ihjälskjutna
        livet
        mördades
        omkom
        omkommit
        omkomna
        påträffades döda
        sköts ihjäl
        till döds
      `,
    },
    wounded: {
      either: phrases`
        blev skadade
        blivit skadade
        fick föras till sjukhus
        fick vård
        fördes till sjukhus
        förs till sjukhus
        förts till sjukhus
        har fått vård
        knivhöggs
        knivskadades
        skadades
        skadas
        skadats
        skottskadades
        sårades
        såras
        sårats
        vårdades
        vårdas
      `,
      counted: phrases`
        allvarligt skadade
        knivskadade
        lindrigt skadade
        lätt skadade
        skadad
        skadade
        skottskadade
        svårt skadade
        sårad
        sårade
      `,
      leads: "skadade | sårade | skadat | antalet skadade | antalet sårade",
      follows: phrases`
        på sjukhus
        skadade
        skadades
        skadats
        skottskadade
        sårade
        sårades
        till sjukhus
        till sjukhuset
      `,
    },
    missing: {
      either: "saknas | saknades | saknats | försvann | försvunnit | rapporterades saknade",
      counted: "saknade | saknad | försvunna | försvunnen",
      leads: phrases`
        antalet saknade
        letade efter
        letandet efter
        letar efter
        sökandet efter
        söker efter
        sökte efter
      `,
      follows: "saknade | försvunna | begravda | instängda",
    },
    displaced: {
      either: phrases`
        evakuerades
        evakueras
        evakuerats
        flydde
        flyr
        flytt
        fördrevs
        fördrivits
        lämnade sina hem
        lämnat sina hem
        tvingades fly
        tvingades lämna sina hem
        tvingats fly
        tvingats lämna sina hem
      `,
      counted: "flyktingar | flykting | flyktingarna | internflyktingar | evakuerade | hemlösa | fördrivna",
      leads: "evakuerade | evakuerat | evakueringen av | evakuering av | fördrev",
      follows: "evakuerade | hemlösa | på flykt | utan hem",
    },
    detained: {
      either: phrases`
        anhållits
        anhölls
        arresterades
        arresterats
        frihetsberövades
        frihetsberövats
        fängslades
        fängslats
        greps
        gripits
        grips
        häktades
        häktats
        omhändertagits
        omhändertogs
        tagits som gisslan
        togs som gisslan
      `,
      counted: phrases`
        anhållna
        arresterade
        fängslade
        fångar
        fångarna
        fånge
        gisslan
        gripanden
        gripna
        häktade
        intagna
        internerade
      `,
      leads: phrases`
        arresterade
        arresterat
        frigivningen av
        fängslade
        grep
        gripande av
        gripandet av
        griper
        gripit
      `,
      follows: "gripna | anhållna | häktade | arresterade | fängslade | i häkte | i förvar",
    },
    people: {
      either: phrases`
        deltagit
        deltar
        deltog
        demonstrerade
        demonstrerar
        protesterade
        räddades
        räddats
        röstade
        samlades
      `,
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
  persons: phrases`
    amerikaner
    angripare
    anställd
    anställda
    användare
    arbetare
    arbetstillfällen
    barn
    barnen
    besättningsmedlemmar
    besättningsmän
    besökare
    bilister
    boende
    brandman
    brandmän
    bröder
    bybor
    bönder
    civil
    civila
    cyklister
    danskar
    deltagare
    demonstrant
    demonstranter
    demonstranterna
    domare
    elev
    elever
    eleverna
    familj
    familjer
    finländare
    fiskare
    flicka
    flickor
    flickorna
    fotgängare
    frivilliga
    förare
    gärningsman
    gärningsmän
    gäster
    invånare
    israeler
    jobb
    journalist
    journalister
    kandidat
    kandidater
    kunder
    kvinna
    kvinnor
    kvinnorna
    ledamot
    ledamöter
    läkare
    lärare
    man
    medarbetare
    medlem
    medlemmar
    migrant
    migranter
    militär
    militärer
    minister
    ministrar
    misstänkt
    misstänkta
    män
    männen
    människa
    människor
    människorna
    norrmän
    palestinier
    passagerare
    passagerarna
    patient
    patienter
    pensionärer
    person
    personer
    personerna
    pojkar
    pojkarna
    pojke
    polis
    poliser
    poliserna
    polisman
    polismän
    rebeller
    resenär
    resenärer
    riksdagsledamöter
    ryssar
    sjuksköterskor
    sjömän
    soldat
    soldater
    soldaterna
    spelare
    spädbarn
    strejkande
    student
    studenter
    supportrar
    svensk
    svenskar
    svenskarna
    syskon
    systrar
    terrorister
    tjänster
    tonåring
    tonåringar
    turist
    turister
    turisterna
    tyskar
    ukrainare
    ungdom
    ungdomar
    vittne
    vittnen
    vuxna
    väljare
    äldre
    åskådare
  `,
  personEndings: ["arbetare", "poliser", "soldater", "ledamoter", "manniskor", "personer", "medlemmar"],
  things: phrases`
    affärer
    aktier
    angrepp
    anmälningar
    attack
    attacker
    avgångar
    avtal
    bil
    bilar
    bilarna
    bolag
    bomb
    bomber
    bostad
    bostäder
    brand
    bro
    broar
    bränder
    bränderna
    buss
    bussar
    butik
    butiker
    by
    byar
    byarna
    byggnad
    byggnader
    byggnaderna
    båt
    båtar
    båtarna
    djur
    drönare
    efterskalv
    explosion
    explosioner
    fall
    fartyg
    fartygen
    flygningar
    flygplan
    fordon
    fordonen
    färjor
    företag
    gata
    gator
    granater
    gång
    gånger
    helikopter
    helikoptrar
    hem
    hus
    husen
    hushåll
    hästar
    kommun
    kommuner
    kor
    kyrka
    kyrkor
    land
    larm
    lastbil
    lastbilar
    lägenhet
    lägenheter
    län
    länder
    mandat
    match
    matcher
    medalj
    medaljer
    missiler
    mål
    plan
    platser
    poäng
    provinser
    raket
    raketer
    robot
    robotar
    röst
    röster
    rösterna
    sjukhus
    skalv
    skjutningar
    skola
    skolor
    skolorna
    sprängningar
    spårvagnar
    stad
    stolar
    stridsvagnar
    städer
    träd
    tåg
    tågen
    vagn
    vagnar
    vapen
    villor
    väg
    vägar
    våning
    våningar
    ärenden
  `,
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
    except: phrases`
      ingen tvekan
      ingen vet
      ingen visste
      inget som tyder
      utan att
      utan el
      utan hem
      utan ström
      utan tvekan
    `,
  },
  notFigures: {
    before: {
      name: phrases`
        airbus
        artikel
        avsnitt
        boeing
        covid
        div
        division
        fas
        flight
        formel
        gatan
        gate
        grupp
        kanal
        kapitel
        kategori
        klass
        lagen
        linje
        länsväg
        nivå
        nr
        nr .
        nummer
        paragraf
        resolution
        riksväg
        rum
        sal
        sida
        sidan
        spår
        väg
        vägen
        zon
        årskurs
      `,
      age: "i åldern | i åldrarna | åldern | fyllde | fyller | yngre än | äldre än",
      phone: "telefon | tel . | tel | ring",
      date: "år | i | sedan | våren | hösten | sommaren | vintern | från | till",
      time: "klockan | kl | kl .",
    },
    after: {
      age: phrases`
        - årig
        - åriga
        - årige
        - åring
        - åringar
        - åringarna
        - åringen
        - årsåldern
        år gamla
        år gammal
        år gammalt
        årig
        åriga
        årige
        åring
        åringar
        åringen
        årsåldern
      `,
      address: "gatan",
    },
    alone: {},
    idioms: phrases`
      den ena
      det ena
      dygnet runt
      en annan
      en av
      en del
      en efter en
      en gång
      en gång till
      en och en
      ett annat
      ett antal
      ett av
      ett par
      tusen tack
    `,
    ones: "ena",
    articles: "en | ett",
    votes: "röster",
    namedDuals: "",
  },
  partitives: "av de | av dem | av dessa | andra | nya | ytterligare | av",
  wholes: "av | av de | av totalt",
  anaphors: "av dem | varav | bland dem | däribland | andra | ytterligare | av vilka",
  stops: phrases`
    att
    av
    bara
    bland
    blev
    blir
    blivit
    de
    den
    denna
    deras
    dessa
    det
    detta
    där
    då
    efter
    eftersom
    eller
    en
    enligt
    ett
    fick
    fredag
    fredagen
    från
    får
    för
    före
    genom
    hade
    han
    hans
    har
    hennes
    hon
    hos
    i
    i dag
    i går
    innan
    inte
    kan
    kring
    kunde
    lördag
    lördagen
    man
    med
    medan
    mellan
    men
    mot
    måndag
    måndagen
    måste
    när
    och
    också
    om
    onsdag
    onsdagen
    på
    redan
    sammanlagt
    samt
    sedan
    sig
    sin
    sina
    sitt
    ska
    skulle
    som
    söndag
    söndagen
    till
    tisdag
    tisdagen
    torsdag
    torsdagen
    totalt
    trots
    under
    ur
    utan
    var
    varit
    vi
    vid
    är
    även
    över
  `,
  breaks: "medan | men | trots att | efter att | innan | samtidigt som",
  joins: "och | samt",
});
