import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("de", {
  verbs: phrases`
    behauptete
    berichtet
    berichtete
    berichteten
    bestätigt
    bestätigte
    bestätigten
    betonte
    ergänzte
    erklärt
    erklärte
    erklärten
    fügte hinzu
    gab an
    gab bekannt
    gaben an
    gaben bekannt
    hieß es
    kündigte an
    kündigten an
    meldet
    meldete
    meldeten
    räumte ein
    sagen
    sagt
    sagte
    sagten
    schreibt
    schrieb
    schätzte
    schätzten
    teilt
    teilte
    teilten
    versicherte
    warnte
    warnten
    äußerte
  `,
  weakVerbs: phrases`
    beziffern
    beziffert
    bezifferte
    bezifferten
    bieten
    bietet
    bot
    erwarten
    erwartet
    fordern
    fordert
    forderte
    forderten
    gehen von
    geht von
    ging von
    nannte
    nennt
    rechnen mit
    rechnet mit
    rechnete mit
    registrierte
    registrierten
    schätzen
    schätzt
    sprach von
    sprachen von
    sprechen von
    spricht von
    verlangen
    verlangt
    verzeichnete
    zählen
    zählt
    zählte
    zählten
  `,
  carrying: "fügte hinzu | ergänzte | sagte | erklärte | betonte",
  accordingTo: phrases`
    gemäß
    laut
    nach angaben
    nach angaben der
    nach angaben des
    nach angaben von
    nach darstellung der
    nach einschätzung der
    nach einschätzung von
    nach polizeiangaben
    nach schätzung der
    nach schätzungen der
    so der
    so die
    unter berufung auf
    wie
  `,
  accordingAfter: "zufolge | nach",
  relays: "unter berufung auf",
  relayFrom: "",
  that: "dass | : | , „",
  between: phrases`
    am dienstag
    am donnerstag
    am freitag
    am mittwoch
    am montag
    am samstag
    am sonntag
    auch
    gestern
    heute
    mit
    zudem
  `,
  notStatements: "das heißt | wie folgt | nach wie vor | wie viele | wie lange | sagen wir | so genannte",
  notSources: phrases`
    art
    dem gesetz
    dem plan
    dem vorläufigen
    dem vorläufigen ergebnis
    gesetz
    plan
    vor
    vorläufigem ergebnis
  `,
  pronouns: "er | sie | es",
  speakers: phrases`
    agentur
    armee
    augenzeugen
    behörde
    behörden
    beobachtungsstelle
    beratungsfirma
    bericht
    betreiber
    bürgermeister
    bürgermeisterin
    einsatzleiter
    experten
    feuerwehr
    firma
    forscher
    gericht
    gesundheitsministerium
    gewerkschaft
    gewerkschaften
    hafenbehörde
    hilfsorganisation
    innenministerium
    insider
    institut
    kanzler
    katastrophenschutz
    klinik
    konzern
    kreise
    land
    landkreis
    militär
    minister
    ministerin
    ministerium
    partei
    polizei
    präsident
    regierung
    rettungsdienst
    rotes kreuz
    sprecher
    sprecherin
    staatsanwaltschaft
    stadt
    studie
    unternehmen
    veranstalter
    verband
    versicherer
    verteidigungsministerium
    wetterdienst
    wissenschaftler
    zeugen
    ärzte
  `,
  agencies: phrases`
    afp
    ap
    apa
    ard
    bild
    deutsche presse - agentur
    dpa
    epd
    interfax
    kna
    reuters
    spiegel
    tagesschau
    tass
    zdf
  `,
  stops: phrases`
    aber
    am
    auf
    bei
    das
    dass
    der
    die
    fielen
    haben
    hat
    im
    in
    ist
    kamen
    mit
    mit mit
    nach
    sind
    und
    vor
    war
    waren
    wurde
    wurden
    während
  `,
  relatives: "der | die | das",
  verbFirst: false,
  capitals: true,
});
