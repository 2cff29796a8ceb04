import packed from "../../../assets/data/units/de.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("de", {
  abbreviations: phrases`
    a
    abs
    apr
    art
    aug
    b
    bzw
    ca
    d
    dez
    dr
    etc
    evtl
    feb
    fr
    ggf
    h
    hr
    inkl
    jan
    jul
    jun
    max
    min
    mind
    mio
    mrd
    mär
    nov
    nr
    okt
    prof
    sep
    sept
    sog
    st
    str
    tsd
    u
    usw
    vgl
    z
  `,
  hedges: {
    before: {
      about: phrases`
        an die
        annähernd
        beinahe
        ca
        ca .
        circa
        durchschnittlich
        etwa
        fast
        gegen
        gut
        im schnitt
        in etwa
        knapp
        nahezu
        rund
        schätzungsweise
        um die
        ungefähr
        zirka
      `,
      "at-least": "mindestens | wenigstens | zumindest | nicht weniger als | mind . | ein minimum von",
      "more-than": phrases`
        deutlich mehr als
        etwas mehr als
        mehr als
        oberhalb von
        von mehr als
        von über
        weit über
        über
      `,
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
    moves: phrases`
      erhöhen
      erhöht
      erhöhte
      erhöhte sich
      fiel
      fällt
      gefallen
      gestiegen
      gesunken
      gewachsen
      ging
      klettert
      kletterte
      korrigiert
      korrigierte
      reduziert
      sank
      sanken
      sinkt
      steigt
      stieg
      stiegen
      verringerte
      wuchs
      wächst
      zurückgegangen
    `,
    from: "von",
    earlier: phrases`
      am vortag waren es
      anfangs von
      anfangs war von
      bisher
      bislang
      nach zunächst
      nach zuvor
      noch von
      tags zuvor
      war noch von
      war zunächst von
      war zuvor von
      zunächst von
      zunächst waren es
      zuvor
      zuvor von
      zuvor waren es
    `,
    earlierAfter: "am vortag | am vorabend | tags zuvor | zuvor | zunächst",
    against: "statt | anstatt | gegenüber | nach | statt bisher | auf | im vergleich zu",
  },
  kinds: {
    killed: {
      either: "starben | starb | sterben | tötete | töteten",
      counted: phrases`
        ertrunkene
        gefallene
        getötete
        getöteten
        leben gekostet
        leichen
        leichname
        menschenleben
        opfer
        opfern
        todesfälle
        todesfällen
        todesopfer
        todesopfern
        tote
        toten
        toter
        verkehrstote
      `,
      leads: phrases`
        ermordung von
        hinrichtung von
        kostete
        riss
        tod von
        tötet
        tötete
        töteten
        tötung von
        zahl der todesopfer
        zahl der toten
      `,
      follows: phrases`
        das leben gekostet
        das leben verloren
        erlagen
        ermordet
        erschossen
        ertranken
        ertrunken
        gestorben
        getötet
        getötete
        hingerichtet
        ihr leben
        ihr leben verloren
        in den tod
        kam ums leben
        kamen ums leben
        leben gekostet
        starb
        starben
        tot
        tot aufgefunden
        tot geborgen
        tödlich verletzt
        tödlich verunglückt
        umgekommen
        ums leben
        ums leben gekommen
        verstorben
        verunglückten tödlich
      `,
    },
    wounded: {
      counted: phrases`
        leichtverletzte
        leichtverletzten
        schwerverletzte
        schwerverletzten
        verletzte
        verletzten
        verletzter
        verwundete
        verwundeten
      `,
      leads: "verletzte | verletzten | verletzt | zahl der verletzten | behandlung von",
      follows: phrases`
        behandelt
        erlitten
        erlitten verletzungen
        im krankenhaus
        in ein krankenhaus
        in klinik
        in kliniken
        in krankenhäuser
        in lebensgefahr
        ins krankenhaus
        lebensgefährlich verletzt
        leicht verletzt
        rauchgasvergiftung
        rauchvergiftung
        schwer verletzt
        verletzt
        verletzten sich
        verwundet
        ärztlich behandelt
      `,
    },
    missing: {
      counted: "vermisste | vermissten | vermisster",
      leads: "suche nach | zahl der vermissten | suchen nach",
      follows: phrases`
        eingeschlossen
        gelten als vermisst
        gilt als vermisst
        noch vermisst
        vermisst
        verschollen
        verschwunden
        verschüttet
        werden noch gesucht
        werden vermisst
        wird vermisst
      `,
    },
    displaced: {
      counted: phrases`
        evakuierte
        evakuierten
        flüchtlinge
        flüchtlingen
        geflüchtete
        geflüchteten
        obdachlose
        obdachlosen
        vertriebene
        vertriebenen
      `,
      leads: "evakuierung von | vertreibung von | evakuierte | evakuierten | vertrieb",
      follows: phrases`
        auf der flucht
        evakuiert
        flohen
        flüchteten
        geflohen
        geflüchtet
        ihre häuser
        ihre häuser verlassen
        ihre wohnungen
        ihre wohnungen verlassen
        in notunterkünften
        in sicherheit
        in sicherheit bringen
        in sicherheit gebracht
        notunterkunft
        notunterkünfte
        notunterkünften
        obdachlos
        verlassen
        vertrieben
      `,
    },
    detained: {
      counted: phrases`
        festgenommene
        festnahme
        festnahmen
        gefangene
        gefangenen
        geiseln
        häftlinge
        häftlingen
        inhaftierte
        verhaftungen
      `,
      leads: "festnahme von | verhaftung von | nahm | nahmen | freilassung von",
      follows: phrases`
        abgeführt
        als geiseln
        festgenommen
        freigelassen
        gefangen genommen
        in gewahrsam
        in gewahrsam genommen
        in haft
        in untersuchungshaft
        inhaftiert
        verhaftet
        verurteilt
      `,
    },
    people: {
      counted: "überlebende | überlebenden",
      leads: "gerettet | rettete | retteten | besatzung von | beschäftigt | beschäftigte | an bord waren",
      follows: phrases`
        an bord
        beteiligten sich
        demonstrierten
        gerettet
        gingen auf die straße
        kamen
        nahmen teil
        protestierten
        unverletzt
        versammelten sich
      `,
    },
    other: {
      leads: "zerstörte | zerstörten | beschädigte | beschädigten | gewann | gewannen | holte",
      follows: "zerstört | beschädigt | abgebrannt | ohne strom | eingestürzt | brachen weg",
    },
  },
  lookalikes: "töten | fallen | falle",
  persons: phrases`
    abgeordnete
    abgeordneten
    amerikaner
    angestellte
    angestellten
    angreifer
    angreifern
    anwohner
    anwohnern
    anwälte
    arbeiter
    arbeitern
    arbeitsplätze
    arzt
    autofahrer
    baby
    babys
    beamte
    beamten
    bergsteiger
    beschäftigte
    beschäftigten
    besucher
    besuchern
    bewohner
    bewohnerinnen
    bewohnern
    brüder
    bürger
    bürgerinnen
    bürgern
    demonstrant
    demonstranten
    demonstrierende
    deutsche
    deutschen
    einsatzkräfte
    einsatzkräften
    einwohner
    einwohnern
    eltern
    erwachsene
    erwachsenen
    fahrer
    fahrern
    fahrgast
    fahrgäste
    fahrgästen
    familie
    familien
    fan
    fans
    feuerwehrleute
    feuerwehrleuten
    feuerwehrmann
    feuerwehrmänner
    fischer
    flüchtling
    frau
    frauen
    freiwillige
    freiwilligen
    fußgänger
    gast
    gäste
    gästen
    helfer
    helfern
    islamisten
    israelis
    jobs
    journalist
    journalisten
    jugendliche
    jugendlichen
    junge
    jungen
    kandidat
    kandidaten
    kind
    kinder
    kindern
    kunden
    kämpfer
    kämpfern
    landwirte
    lehrer
    lehrern
    lehrkräfte
    mann
    mensch
    menschen
    migrant
    migranten
    minister
    mitarbeiter
    mitarbeitern
    mitglied
    mitglieder
    mitgliedern
    mädchen
    männer
    männern
    nutzer
    paar
    paare
    palästinenser
    passagier
    passagiere
    passagieren
    patient
    patienten
    person
    personen
    pfleger
    pilot
    piloten
    polizist
    polizisten
    polizistinnen
    radfahrer
    rebellen
    reisende
    reisenden
    rentner
    rettungskräfte
    richter
    russen
    sanitäter
    schwestern
    schüler
    schülerinnen
    schülern
    seeleute
    senatoren
    skifahrer
    soldat
    soldaten
    spieler
    spielern
    stellen
    streikende
    streikenden
    student
    studenten
    studierende
    syrer
    tatverdächtige
    teilnehmende
    teilnehmer
    teilnehmern
    terroristen
    tourist
    touristen
    ukrainer
    urlauber
    verdächtige
    verdächtigen
    wahlberechtigte
    wahlberechtigten
    wanderer
    wanderern
    wähler
    wählern
    zeuge
    zeugen
    zivilist
    zivilisten
    zuschauer
    zuschauern
    ärzte
    ärzten
  `,
  things: phrases`
    aktie
    aktien
    angriff
    angriffe
    angriffen
    anschlüsse
    auto
    autos
    bahn
    bahnen
    baum
    beben
    betrieb
    betriebe
    betrieben
    bombe
    bomben
    boot
    boote
    brand
    brände
    brücke
    brücken
    bus
    busse
    bussen
    bäume
    dorf
    drohne
    drohnen
    dörfer
    explosion
    explosionen
    fahrzeug
    fahrzeuge
    fahrzeugen
    fall
    firma
    firmen
    flugzeug
    flugzeuge
    fälle
    fällen
    gebäude
    gebäuden
    gemeinde
    gemeinden
    geschäft
    geschäfte
    granate
    granaten
    haus
    haushalt
    haushalte
    haushalten
    hubschrauber
    häuser
    häusern
    kategorie
    kirche
    kirchen
    klage
    klagen
    kliniken
    krankenhaus
    krankenhäuser
    kunden
    laden
    land
    landkreis
    landkreise
    lastwagen
    linie
    linien
    liste
    listen
    läden
    länder
    ländern
    mal
    male
    mandat
    mandate
    mandaten
    masten
    medaille
    medaillen
    nachbeben
    panzer
    partei
    parteien
    punkt
    punkte
    punkten
    rakete
    raketen
    region
    regionen
    runde
    runden
    schiff
    schiffe
    schiffen
    schule
    schulen
    seite
    seiten
    sitz
    sitze
    sitzen
    spiel
    spiele
    spielen
    staat
    staaten
    stadt
    stimme
    stimmen
    stockwerk
    stockwerke
    straße
    straßen
    straßenbahn
    straßenbahnen
    strommasten
    sturm
    städte
    städten
    stürme
    tier
    tiere
    tieren
    tor
    tore
    toren
    unterkunft
    unterkünfte
    unterkünften
    unternehmen
    vertrag
    verträge
    waffe
    waffen
    wahlkreis
    wahlkreise
    wohnung
    wohnungen
    zug
    züge
    zügen
  `,
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
    except: phrases`
      kein grund
      kein zweifel
      keine ahnung
      keine angaben
      keine rede
      ohne strom
      ohne weiteres
      ohne zweifel
    `,
  },
  notFigures: {
    before: {
      name: phrases`
        absatz
        airbus
        artikel
        autobahn
        bezirk
        block
        boeing
        bundesstraße
        covid
        flug
        folge
        formel
        gleis
        gruppe
        halle
        haus
        kanal
        kapitel
        kategorie
        klasse
        landstraße
        linie
        nr
        nr .
        nummer
        paragraf
        phase
        platz
        raum
        reaktor
        resolution
        seite
        sektor
        stadion
        staffel
        straße
        stufe
        tor
        typ
        version
        wahlkreis
        warnstufe
        welle
        zimmer
        §
      `,
      age: "alter von | im alter von | unter | über",
      phone: "telefon | tel . | hotline | rufnummer | unter der nummer",
      date: phrases`
        ab
        anfang
        bis
        ende
        frühjahr
        herbst
        im jahr
        jahr
        mitte
        saison
        seit
        sommer
        winter
      `,
      time: "gegen | um",
    },
    after: {
      age: phrases`
        - jährig
        - jährige
        - jährigen
        - jähriger
        jahre alt
        jahre alte
        jahre alten
        jährige
        jährigen
        jähriger
      `,
      time: "uhr | uhr ortszeit",
      idiom: "mal so",
      address: "straße",
    },
    alone: {},
    idioms: phrases`
      ein anderer
      ein bisschen
      ein jahr
      ein paar
      ein wenig
      eine der
      eine reihe
      einer der
      einer von
      eines der
      eines tages
      rund um die uhr
      tausend dank
    `,
    ones: "eins",
    articles: "ein | eine | einen | einem | einer | eines",
    votes: "stimmen",
    namedDuals: "",
  },
  partitives:
    "der | von | von den | dieser | davon | von ihnen | weitere | weiteren | andere | anderen | neue | neuen",
  wholes: "von | von den | der | aus",
  anaphors: "davon | von ihnen | darunter | unter ihnen | weitere | weiteren | andere | anderen | von denen",
  stops: phrases`
    aber
    als
    am
    an
    auch
    auf
    aus
    bei
    beim
    bis
    dann
    das
    dass
    dem
    den
    denn
    der
    des
    die
    dienstag
    diese
    dieser
    donnerstag
    dort
    durch
    er
    es
    freitag
    für
    gegen
    gestern
    haben
    hat
    hatte
    hatten
    heute
    hier
    ich
    ihr
    ihre
    im
    in
    insgesamt
    ist
    kann
    können
    laut
    mit
    mittwoch
    montag
    nach
    nicht
    noch
    nur
    ob
    oder
    ohne
    samstag
    schon
    sein
    seine
    seit
    sich
    sie
    sind
    so
    soll
    sollen
    sondern
    sonntag
    um
    und
    unter
    vom
    von
    vor
    war
    waren
    wegen
    weil
    wenn
    werden
    wie
    wir
    wird
    worden
    wurde
    wurden
    während
    zu
    zufolge
    zum
    zur
    zwischen
    über
  `,
  breaks: "während | aber | doch | jedoch | nachdem | bevor | weil | obwohl | wohingegen",
  joins: "und | sowie",
});
