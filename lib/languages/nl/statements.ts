import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("nl", {
  verbs: phrases`
    bevestigde
    bevestigden
    bevestigt
    kondigde aan
    laat weten
    liet weten
    lieten weten
    maakte bekend
    meldde
    meldden
    melden
    meldt
    schat
    schatte
    schatten
    schreef
    verklaarde
    verklaarden
    vertelde
    voegde toe
    waarschuwde
    zeggen
    zegt
    zei
    zeiden
  `,
  weakVerbs: phrases`
    becijfert
    bieden
    biedt
    bood
    eisen
    eist
    eiste
    raamt
    sprak van
    spreekt van
    spreken van
    telde
    telden
    telt
    verwacht
    verwachten
  `,
  carrying: "voegde toe | vervolgde",
  accordingTo: "volgens | aldus | op gezag van | naar eigen zeggen van",
  relays: "citeert",
  that: "dat | :",
  between:
    "ook | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | gisteren | vandaag",
  notStatements: "dat wil zeggen",
  notSources: "plan | de wet | voorlopige uitslagen | het plan | schema",
  pronouns: "hij | zij | ze",
  speakers: phrases`
    artsen
    autoriteiten
    bedrijf
    brandweer
    bronnen
    burgemeester
    commissie
    deskundigen
    gemeente
    getuigen
    instituut
    justitie
    knmi
    leger
    minister
    ministerie
    openbaar ministerie
    organisatie
    organisatoren
    partij
    persbureau
    politie
    premier
    president
    rapport
    rechtbank
    regering
    rode kruis
    universiteit
    vakbond
    vakbonden
    vn
    woordvoerder
    woordvoerster
    ziekenhuis
  `,
  agencies: "anp | belga | reuters | afp | ap | nos | bbc | cnn",
  stops: phrases`
    dat
    die
    dinsdag
    donderdag
    door
    gisteren
    in
    maandag
    maar
    na
    op
    terwijl
    toen
    vandaag
    vrijdag
    woensdag
    zaterdag
    zondag
  `,
  relatives: "die",
});
