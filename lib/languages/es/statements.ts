import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("es", {
  verbs:
    "dijo | dijeron | dice | dicen | afirmó | afirmaron | afirma | informó | informaron | informa | anunció | anunciaron | aseguró | aseguraron | indicó | indicaron | señaló | señalaron | confirmó | confirmaron | confirma | explicó | explicaron | declaró | declararon | precisó | precisaron | añadió | agregó | reportó | reportaron | comunicó | ha dicho | ha informado | han informado | ha confirmado | ha anunciado | detalló | advirtió | estimó | estimaron | estima | estiman",
  weakVerbs:
    "cifra | cifró | cifraron | calcula | calculó | calculan | cuenta | contó | contabilizó | registró | exige | exigen | pide | piden | ofrece | ofreció | espera | prevé | prevén | habla de | hablan de | elevó | valora",
  carrying: "añadió | agregó | prosiguió | continuó",
  accordingTo:
    "según | de acuerdo con | de acuerdo a | en palabras de | a juicio de | según informó | según informaron | según dijo | según confirmó | según fuentes de | según datos de | según cifras de | citando a",
  relays: "citando a | citó a",
  that: "que | :",
  between:
    "ha | han | también | el lunes | el martes | el miércoles | el jueves | el viernes | el sábado | el domingo | hoy | ayer | por su parte",
  notStatements: "es decir | mejor dicho",
  notSources:
    "la ley | el plan | lo previsto | los resultados | resultados preliminares | el calendario | parece",
  pronouns: "él | ella | ellos | ellas",
  speakers:
    "policía | bomberos | autoridades | ministerio | ministro | ministra | gobierno | presidente | presidenta | portavoz | vocero | fiscalía | fiscal | juez | tribunal | alcalde | alcaldesa | ayuntamiento | ejército | guardia civil | protección civil | sindicato | sindicatos | organizadores | empresa | compañía | fuentes | fuente | testigos | testigo | expertos | hospital | médicos | agencia | cruz roja | onu | instituto | observatorio | universidad | informe | comunicado | servicio | servicios de emergencia | gobernador | director | directora | comandante | partido | comisión | consejo | embajada",
  agencies:
    "efe | agencia efe | reuters | afp | ap | europa press | notimex | télam | bbc | cnn | el país | el mundo",
  stops:
    "que | en | el lunes | el martes | el miércoles | el jueves | el viernes | el sábado | el domingo | ayer | hoy | en un comunicado | pero | mientras | cuando | tras | por",
  relatives: "que | quien",
});
