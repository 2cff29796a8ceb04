import packed from "../../../assets/data/units/it.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("it", {
  abbreviations:
    "sig | sigg | dott | dr | prof | ing | avv | on | art | n | nr | pag | ecc | es | ca | circa | v | s | km",
  hedges: {
    before: {
      about:
        "circa | quasi | intorno a | intorno ai | attorno a | approssimativamente | pressoché | all'incirca | più o meno | una media di",
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
    moves:
      "sale | salito | salita | saliti | sono saliti | aumenta | aumentato | cresce | cresciuto | scende | sceso | scesa | cala | calato | passa | passato | passati | crolla",
    from: "da | dai | dalle",
    earlier:
      "un bilancio precedente di | il bilancio precedente di | bilancio precedente era di | un primo bilancio di | bilancio provvisorio di | rispetto ai",
    earlierAfter: "in un bilancio precedente | il giorno prima",
    against: "invece di | contro | anziché | rispetto a | a",
  },
  kinds: {
    killed: {
      either: "morirono | muoiono | hanno perso la vita | ha ucciso | hanno ucciso | uccise | uccidendo",
      counted:
        "morti | morto | morta | morte | vittime | vittima | decessi | decesso | cadaveri | salme | caduti | omicidi | annegati",
      leads:
        "uccidendo | uccide | ha ucciso | hanno ucciso | uccisione di | morte di | la vita a | costato la vita a | omicidio di",
      follows:
        "sono morti | sono morte | è morto | è morta | sono stati uccisi | sono state uccise | è stato ucciso | è stata uccisa | hanno perso la vita | ha perso la vita | uccisi | uccise | uccisa | ucciso | perso la vita | sono annegati | sono deceduti | deceduti",
    },
    wounded: {
      counted: "feriti | ferito | ferita | ferite | intossicati | ustionati",
      leads: "ferendo | ferisce | ha ferito | hanno ferito | ferimento di",
      follows:
        "sono rimasti feriti | sono rimaste ferite | è rimasto ferito | è rimasta ferita | feriti | feriti gravemente | ricoverati | ricoverate | in ospedale | in gravi condizioni | in codice rosso",
    },
    missing: {
      counted: "dispersi | disperso | dispersa | disperse | scomparsi",
      leads: "ricerca di | ricerche di | scomparsa di",
      follows:
        "dispersi | risultano dispersi | sono dispersi | risulta disperso | mancano all'appello | scomparsi | intrappolati",
    },
    displaced: {
      counted: "sfollati | sfollate | evacuati | profughi | rifugiati",
      leads: "evacuazione di | sgombero di",
      follows:
        "evacuati | evacuate | sono stati evacuati | sono state evacuate | sfollati | fuggiti | sono fuggiti | hanno lasciato le case | hanno lasciato le proprie case | senzatetto",
    },
    detained: {
      counted: "arresti | arrestati | fermi | fermati | detenuti | ostaggi | prigionieri",
      leads: "arresto di | fermo di | cattura di | hanno arrestato | ha arrestato | liberazione di",
      follows:
        "arrestati | arrestate | sono stati arrestati | è stato arrestato | è stata arrestata | fermati | sono stati fermati | in manette | in carcere | in custodia",
    },
    people: {
      counted: "superstiti | sopravvissuti",
      leads: "a bordo | salvataggio di | hanno salvato",
      follows:
        "salvati | sono stati salvati | tratti in salvo | hanno partecipato | hanno manifestato | a bordo | hanno votato",
    },
    other: {
      leads: "distrutto | danneggiato | ha vinto | ha ottenuto",
      follows: "distrutte | distrutti | danneggiate | danneggiati | senza corrente",
    },
  },
  persons:
    "persona | persone | civili | civile | soldato | soldati | militare | militari | poliziotto | poliziotti | agente | agenti | carabiniere | carabinieri | vigile del fuoco | vigili del fuoco | soccorritori | uomo | uomini | donna | donne | bambino | bambini | bambina | bambine | ragazzo | ragazzi | ragazza | ragazze | minore | minori | minorenni | giovane | giovani | adulti | neonati | anziani | lavoratore | lavoratori | operaio | operai | dipendente | dipendenti | passeggero | passeggeri | turista | turisti | abitanti | residenti | cittadini | migrante | migranti | studente | studenti | alunni | insegnanti | medici | infermieri | paziente | pazienti | manifestante | manifestanti | elettori | candidato | candidati | deputati | senatori | consiglieri | ministri | giudici | avvocati | testimoni | sospetti | indagati | imputati | terroristi | ribelli | miliziani | famiglia | famiglie | fratelli | sorelle | figli | figlie | membri | volontari | giornalisti | giocatori | tifosi | spettatori | visitatori | clienti | utenti | pescatori | marinai | autisti | ciclisti | pedoni | escursionisti | agricoltori | pensionati | italiani | posti di lavoro",
  things:
    "casa | case | abitazione | abitazioni | edificio | edifici | palazzo | palazzi | appartamenti | scuola | scuole | ospedale | ospedali | chiesa | chiese | negozi | fabbriche | veicolo | veicoli | auto | automobili | camion | autobus | treno | treni | tram | aereo | aerei | elicottero | elicotteri | drone | droni | missile | missili | razzi | bombe | nave | navi | barca | barche | barcone | armi | attacco | attacchi | esplosione | esplosioni | incendio | incendi | scosse | scossa | seggi | seggio | voti | voto | liste | partiti | comuni | comune | città | paesi | paese | regioni | province | strade | ponte | ponti | piani | denunce | casi | gol | reti | partite | punti | medaglie | volte | aziende | imprese | azioni | contratti | animali | mucche | pecore | alberi | squadre | mezzi",
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
    negators:
      "non ci sono stati | non ci sono state | non ci sono | non si registrano | non risultano | non si segnalano | nessun | nessuna | nessuno | senza | non ci sono",
    nobody: "nessuno",
    any: "",
    save: "tranne | salvo | eccetto",
    except: "senza dubbio | senza corrente | nessun dubbio | senza precedenti",
  },
  notFigures: {
    before: {
      name: "via | viale | piazza | strada | statale | autostrada | linea | articolo | legge | numero | n. | sala | porta | binario | volo | categoria | risoluzione | capitolo | livello | gruppo | canale | zona | boeing | airbus | covid | fase | pagina | serie | formula",
      age: "uomo di | donna di | ragazzo di | ragazza di | bambino di | bambina di | anziano di | giovane di | età di | all'età di",
      phone: "telefono | chiamare il",
      date: "nel | dal | del | anno | fino al",
    },
    after: { age: "anni compiuti | enne", time: "ora locale" },
    alone: {},
    idioms:
      "uno a uno | uno per uno | uno dei | una delle | ognuno | l ' uno | l ' altro | una volta | mille volte | ventiquattro ore su ventiquattro",
    ones: "",
    articles: "un | uno | una",
    votes: "voti",
    namedDuals: "",
  },
  partitives:
    "di | dei | delle | degli | di loro | di questi | altri | altre | dei quali | delle quali | nuovi | nuove",
  wholes: "su | di | dei | delle | tra",
  anaphors: "di loro | di cui | tra cui | fra cui | tra loro | compresi | altri | altre | dei quali",
  stops:
    "in | nel | nella | nei | nelle | a | al | alla | ai | con | per | senza | su | sul | sulla | dopo | prima | da | dal | dalla | fino | tra | fra | contro | durante | secondo | che | chi | dove | quando | come | e | ed | o | ma | né | è | sono | era | erano | fu | ha | hanno | aveva | avevano | sarà | sta | si | non | suo | sua | questo | questa | il | lo | la | i | gli | le | un | uno | una | del | della | di | ieri | oggi | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | anche | ancora",
  breaks: "mentre | ma | però | dopo che | prima che",
  joins: "e | ed",
});
