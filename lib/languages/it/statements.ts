import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("it", {
  verbs: phrases`
    afferma
    aggiunge
    annuncia
    conferma
    dice
    dicono
    ha affermato
    ha aggiunto
    ha annunciato
    ha avvertito
    ha comunicato
    ha confermato
    ha detto
    ha dichiarato
    ha precisato
    ha reso noto
    ha riferito
    ha sottolineato
    ha spiegato
    ha stimato
    hanno affermato
    hanno annunciato
    hanno confermato
    hanno detto
    hanno dichiarato
    hanno reso noto
    hanno riferito
    hanno stimato
    rende noto
    riferisce
    riferiscono
    spiega
    stima
    stimano
  `,
  weakVerbs: phrases`
    calcola
    chiede
    chiedono
    conta
    ha contato
    ha registrato
    offre
    offrono
    parla di
    parlano di
    prevede
    prevedono
    quantifica
  `,
  carrying: "ha aggiunto | aggiunge | ha proseguito",
  accordingTo: phrases`
    a detta di
    citando
    per il
    per la
    secondo
    secondo i dati di
    secondo quanto riferito da
    stando a
  `,
  relays: "citando",
  that: "che | :",
  between: "anche | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | oggi | ieri",
  notStatements: "vale a dire | cioè",
  notSources: "la legge | il piano | i risultati | il programma",
  pronouns: "lui | lei | loro",
  speakers: phrases`
    agenzia
    autorità
    azienda
    carabinieri
    comandante
    commissione
    comune
    comunicato
    croce rossa
    direttore
    esercito
    esperti
    fonte
    fonti
    governo
    istituto
    medici
    ministero
    ministra
    ministro
    onu
    organizzatori
    ospedale
    osservatorio
    partito
    polizia
    portavoce
    prefettura
    presidente
    procura
    procuratore
    protezione civile
    questura
    rapporto
    sindacati
    sindacato
    sindaco
    società
    testimoni
    tribunale
    università
    vigili del fuoco
  `,
  agencies: "ansa | adnkronos | agi | reuters | afp | ap | askanews | rai | bbc | cnn",
  stops: phrases`
    che
    domenica
    dopo
    giovedì
    ieri
    in
    lunedì
    ma
    martedì
    mentre
    mercoledì
    nel
    oggi
    per
    quando
    sabato
    venerdì
  `,
  relatives: "che",
});
