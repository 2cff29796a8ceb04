import packed from "../../../assets/data/units/it.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("it", {
  abbreviations:
    "sig | sigg | dott | dr | prof | ing | avv | on | art | n | nr | pag | ecc | es | ca | circa | v | s | km",
  hedges: {
    before: {
      about: phrases`
        all'incirca
        approssimativamente
        attorno a
        circa
        intorno a
        intorno ai
        più o meno
        pressoché
        quasi
        una media di
      `,
      "at-least": "almeno | non meno di | come minimo | un minimo di | perlomeno",
      "more-than": "più di | oltre | oltre i | superiore a | superano | supera | più d ' | al di sopra di",
      "at-most": "fino a | al massimo | non più di | un massimo di | tutt'al più",
      "less-than": "meno di | sotto i | inferiore a | al di sotto di | meno d '",
    },
    open: {},
    after: { "at-least": "almeno | o più", "at-most": "al massimo | o meno", about: "circa | all'incirca" },
    within: {
      about: "decina | quindicina | ventina | trentina | quarantina | cinquantina | centinaio | migliaio",
    },
  },
  ranges: { openers: "tra | fra | da | dai | tra i | fra i", joiners: "e | a | o | ai", alternatives: "o" },
  history: {
    moves: phrases`
      aumenta
      aumentato
      cala
      calato
      cresce
      cresciuto
      crolla
      passa
      passati
      passato
      sale
      salita
      saliti
      salito
      scende
      scesa
      sceso
      sono saliti
    `,
    from: "da | dai | dalle",
    earlier: phrases`
      bilancio precedente era di
      bilancio provvisorio di
      il bilancio precedente di
      rispetto ai
      un bilancio precedente di
      un primo bilancio di
    `,
    earlierAfter: "in un bilancio precedente | il giorno prima",
    against: "invece di | contro | anziché | rispetto a | a",
  },
  kinds: {
    killed: {
      either: "morirono | muoiono | hanno perso la vita | ha ucciso | hanno ucciso | uccise | uccidendo",
      counted: phrases`
        annegati
        cadaveri
        caduti
        decessi
        decesso
        morta
        morte
        morti
        morto
        omicidi
        salme
        vittima
        vittime
      `,
      leads: phrases`
        costato la vita a
        ha ucciso
        hanno ucciso
        la vita a
        morte di
        omicidio di
        uccide
        uccidendo
        uccisione di
      `,
      follows: phrases`
        deceduti
        ha perso la vita
        hanno perso la vita
        perso la vita
        sono annegati
        sono deceduti
        sono morte
        sono morti
        sono state uccise
        sono stati uccisi
        uccisa
        uccise
        uccisi
        ucciso
        è morta
        è morto
        è stata uccisa
        è stato ucciso
      `,
    },
    wounded: {
      counted: "feriti | ferito | ferita | ferite | intossicati | ustionati",
      leads: "ferendo | ferisce | ha ferito | hanno ferito | ferimento di",
      follows: phrases`
        feriti
        feriti gravemente
        in codice rosso
        in gravi condizioni
        in ospedale
        ricoverate
        ricoverati
        sono rimaste ferite
        sono rimasti feriti
        è rimasta ferita
        è rimasto ferito
      `,
    },
    missing: {
      counted: "dispersi | disperso | dispersa | disperse | scomparsi",
      leads: "ricerca di | ricerche di | scomparsa di",
      follows: phrases`
        dispersi
        intrappolati
        mancano all'appello
        risulta disperso
        risultano dispersi
        scomparsi
        sono dispersi
      `,
    },
    displaced: {
      counted: "sfollati | sfollate | evacuati | profughi | rifugiati",
      leads: "evacuazione di | sgombero di",
      follows: phrases`
        evacuate
        evacuati
        fuggiti
        hanno lasciato le case
        hanno lasciato le proprie case
        senzatetto
        sfollati
        sono fuggiti
        sono state evacuate
        sono stati evacuati
      `,
    },
    detained: {
      counted: "arresti | arrestati | fermi | fermati | detenuti | ostaggi | prigionieri",
      leads: "arresto di | fermo di | cattura di | hanno arrestato | ha arrestato | liberazione di",
      follows: phrases`
        arrestate
        arrestati
        fermati
        in carcere
        in custodia
        in manette
        sono stati arrestati
        sono stati fermati
        è stata arrestata
        è stato arrestato
      `,
    },
    people: {
      counted: "superstiti | sopravvissuti",
      leads: "a bordo | salvataggio di | hanno salvato",
      follows: phrases`
        a bordo
        hanno manifestato
        hanno partecipato
        hanno votato
        salvati
        sono stati salvati
        tratti in salvo
      `,
    },
    other: {
      leads: "distrutto | danneggiato | ha vinto | ha ottenuto",
      follows: "distrutte | distrutti | danneggiate | danneggiati | senza corrente",
    },
  },
  persons: phrases`
    abitanti
    adulti
    agente
    agenti
    agricoltori
    alunni
    anziani
    autisti
    avvocati
    bambina
    bambine
    bambini
    bambino
    candidati
    candidato
    carabiniere
    carabinieri
    ciclisti
    cittadini
    civile
    civili
    clienti
    consiglieri
    deputati
    dipendente
    dipendenti
    donna
    donne
    elettori
    escursionisti
    famiglia
    famiglie
    figli
    figlie
    fratelli
    giocatori
    giornalisti
    giovane
    giovani
    giudici
    imputati
    indagati
    infermieri
    insegnanti
    italiani
    lavoratore
    lavoratori
    manifestante
    manifestanti
    marinai
    medici
    membri
    migrante
    migranti
    militare
    militari
    miliziani
    ministri
    minore
    minorenni
    minori
    neonati
    operai
    operaio
    passeggeri
    passeggero
    paziente
    pazienti
    pedoni
    pensionati
    persona
    persone
    pescatori
    poliziotti
    poliziotto
    posti di lavoro
    ragazza
    ragazze
    ragazzi
    ragazzo
    residenti
    ribelli
    senatori
    soccorritori
    soldati
    soldato
    sorelle
    sospetti
    spettatori
    studente
    studenti
    terroristi
    testimoni
    tifosi
    turista
    turisti
    uomini
    uomo
    utenti
    vigile del fuoco
    vigili del fuoco
    visitatori
    volontari
  `,
  things: phrases`
    abitazione
    abitazioni
    aerei
    aereo
    alberi
    animali
    appartamenti
    armi
    attacchi
    attacco
    auto
    autobus
    automobili
    aziende
    azioni
    barca
    barche
    barcone
    bombe
    camion
    casa
    case
    casi
    chiesa
    chiese
    città
    comune
    comuni
    contratti
    denunce
    drone
    droni
    edifici
    edificio
    elicotteri
    elicottero
    esplosione
    esplosioni
    fabbriche
    gol
    imprese
    incendi
    incendio
    liste
    medaglie
    mezzi
    missile
    missili
    mucche
    nave
    navi
    negozi
    ospedale
    ospedali
    paese
    paesi
    palazzi
    palazzo
    partite
    partiti
    pecore
    piani
    ponte
    ponti
    province
    punti
    razzi
    regioni
    reti
    scossa
    scosse
    scuola
    scuole
    seggi
    seggio
    squadre
    strade
    tram
    treni
    treno
    veicoli
    veicolo
    volte
    voti
    voto
  `,
  table: unitTable(packed),
  units: {
    percent: "per cento",
    "percentage-point": "punti percentuali | punto percentuale",
    "nautical-mile": "miglia marine",
    "square-kilometer": "chilometri quadri",
    "square-meter": "metri quadri",
    hour: "ore | ora",
    "kilometer-per-hour": "chilometri all ' ora",
    kilogram: "chili | chilo",
    tonne: "tonnellate | tonnellata",
    celsius: "gradi centigradi",
    CHF: "franchi svizzeri",
    cent: "centesimi | centesimo | cent | penny | pence | copechi | copeco | copeca",
    minute: "min",
    XOF: "franchi CFA",
  },
  money: {
    countryPlace: "behind",
    nouns: [
      { words: "dollari | dollaro", codes: "USD", usual: "USD" },
      { words: "sterline | sterlina", codes: "GBP EGP LBP SDG SYP", usual: "GBP" },
    ],
    countries: {
      USD: "americano | americani | USA | Stati Uniti | Washington",
      GBP: "inglesi | britanniche | Regno Unito | Londra",
      EGP: "egiziana | egiziane | egiziano",
      CHF: "svizzeri",
    },
    adjectives: {
      endings: "ani | ano | esi | ese | ini | ense | ensi | eni",
      except: "piano | mese | mesi | spese | anni | domani",
    },
  },
  unitsBefore: { magnitude: "magnitudo | di magnitudo | magnitudo di" },
  quakes: "terremoto | scossa | sisma",
  zero: {
    negators: phrases`
      nessun
      nessuna
      nessuno
      non ci sono
      non ci sono state
      non ci sono stati
      non risultano
      non si registrano
      non si segnalano
      senza
    `,
    nobody: "nessuno",
    any: "",
    save: "tranne | salvo | eccetto",
    except: "senza dubbio | senza corrente | nessun dubbio | senza precedenti",
  },
  notFigures: {
    before: {
      name: phrases`
        airbus
        articolo
        autostrada
        binario
        boeing
        canale
        capitolo
        categoria
        covid
        fase
        formula
        gruppo
        legge
        linea
        livello
        n.
        numero
        pagina
        piazza
        porta
        risoluzione
        sala
        serie
        statale
        strada
        via
        viale
        volo
        zona
      `,
      age: phrases`
        all'età di
        anziano di
        bambina di
        bambino di
        donna di
        età di
        giovane di
        ragazza di
        ragazzo di
        uomo di
      `,
      phone: "telefono | chiamare il",
      date: "nel | dal | del | anno | fino al",
    },
    after: { age: "anni compiuti | enne", time: "ora locale" },
    alone: {},
    idioms: phrases`
      l ' altro
      l ' uno
      mille volte
      ognuno
      una delle
      una volta
      uno a uno
      uno dei
      uno per uno
      ventiquattro ore su ventiquattro
    `,
    ones: "",
    articles: "un | uno | una",
    votes: "voti",
    namedDuals: "",
  },
  partitives:
    "di | dei | delle | degli | di loro | di questi | altri | altre | dei quali | delle quali | nuovi | nuove",
  wholes: "su | di | dei | delle | tra",
  anaphors: "di loro | di cui | tra cui | fra cui | tra loro | compresi | altri | altre | dei quali",
  stops: phrases`
    a
    ai
    al
    alla
    anche
    ancora
    aveva
    avevano
    che
    chi
    come
    con
    contro
    da
    dal
    dalla
    del
    della
    di
    domenica
    dopo
    dove
    durante
    e
    ed
    era
    erano
    fino
    fra
    fu
    giovedì
    gli
    ha
    hanno
    i
    ieri
    il
    in
    la
    le
    lo
    lunedì
    ma
    martedì
    mercoledì
    nei
    nel
    nella
    nelle
    non
    né
    o
    oggi
    per
    prima
    quando
    questa
    questo
    sabato
    sarà
    secondo
    senza
    si
    sono
    sta
    su
    sua
    sul
    sulla
    suo
    tra
    un
    una
    uno
    venerdì
    è
  `,
  breaks: "mentre | ma | però | dopo che | prima che",
  joins: "e | ed",
});
