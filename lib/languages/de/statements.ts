import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("de", {
  verbs:
    "sagte | sagten | sagt | sagen | erklärte | erklärten | erklärt | teilte | teilten | teilt | berichtete | berichteten | berichtet | meldete | meldeten | meldet | bestätigte | bestätigten | bestätigt | betonte | gab bekannt | gaben bekannt | kündigte an | kündigten an | warnte | warnten | schätzte | schätzten | schrieb | schreibt | ergänzte | fügte hinzu | räumte ein | gab an | gaben an | versicherte | behauptete | äußerte | hieß es",
  weakVerbs:
    "bezifferte | bezifferten | beziffert | beziffern | zählte | zählten | zählt | zählen | fordert | fordern | forderte | forderten | bietet | bieten | bot | rechnet mit | rechnen mit | rechnete mit | spricht von | sprechen von | sprach von | sprachen von | geht von | gehen von | ging von | schätzt | schätzen | erwartet | erwarten | verlangt | verlangen | registrierte | registrierten | nannte | nennt | verzeichnete",
  carrying: "fügte hinzu | ergänzte | sagte | erklärte | betonte",
  accordingTo:
    "laut | nach angaben von | nach angaben der | nach angaben des | nach angaben | gemäß | nach einschätzung von | nach einschätzung der | nach schätzung der | nach schätzungen der | unter berufung auf | so die | so der | wie | nach darstellung der | nach polizeiangaben",
  accordingAfter: "zufolge | nach",
  relays: "unter berufung auf",
  relayFrom: "",
  that: "dass | : | , „",
  between:
    "am montag | am dienstag | am mittwoch | am donnerstag | am freitag | am samstag | am sonntag | heute | gestern | auch | zudem | mit",
  notStatements: "das heißt | wie folgt | nach wie vor | wie viele | wie lange | sagen wir | so genannte",
  notSources:
    "plan | dem gesetz | gesetz | dem plan | vorläufigem ergebnis | dem vorläufigen ergebnis | art | vor | dem vorläufigen",
  pronouns: "er | sie | es",
  speakers:
    "polizei | feuerwehr | behörden | behörde | ministerium | minister | ministerin | regierung | sprecher | sprecherin | katastrophenschutz | wetterdienst | staatsanwaltschaft | gericht | bürgermeister | bürgermeisterin | präsident | kanzler | armee | militär | gewerkschaft | gewerkschaften | veranstalter | betreiber | unternehmen | konzern | firma | beratungsfirma | zeugen | experten | ärzte | klinik | agentur | hilfsorganisation | beobachtungsstelle | institut | rotes kreuz | verband | landkreis | stadt | land | hafenbehörde | rettungsdienst | einsatzleiter | partei | versicherer | bericht | studie | forscher | wissenschaftler | augenzeugen | insider | kreise | innenministerium | verteidigungsministerium | gesundheitsministerium",
  agencies:
    "dpa | deutsche presse - agentur | afp | reuters | ap | epd | kna | apa | spiegel | bild | ard | zdf | tagesschau | tass | interfax",
  stops:
    "dass | der | die | das | am | im | bei | nach | vor | mit | und | aber | während | wurden | wurde | sind | ist | fielen | kamen | hat | haben | war | waren | mit mit | auf | in",
  relatives: "der | die | das",
  verbFirst: false,
  capitals: true,
});
