import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("nl", {
  verbs:
    "zei | zeiden | zegt | zeggen | verklaarde | verklaarden | meldde | meldden | meldt | melden | bevestigde | bevestigden | bevestigt | kondigde aan | maakte bekend | liet weten | lieten weten | laat weten | schat | schatten | schatte | waarschuwde | schreef | voegde toe | vertelde",
  weakVerbs:
    "eist | eisen | eiste | biedt | bieden | bood | telt | telde | telden | verwacht | verwachten | spreekt van | spreken van | sprak van | becijfert | raamt",
  carrying: "voegde toe | vervolgde",
  accordingTo: "volgens | aldus | op gezag van | naar eigen zeggen van",
  relays: "citeert",
  that: "dat | :",
  between:
    "ook | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | gisteren | vandaag",
  notStatements: "dat wil zeggen",
  notSources: "plan | de wet | voorlopige uitslagen | het plan | schema",
  pronouns: "hij | zij | ze",
  speakers:
    "politie | brandweer | autoriteiten | ministerie | minister | regering | premier | president | woordvoerder | woordvoerster | justitie | openbaar ministerie | rechtbank | burgemeester | gemeente | leger | vakbond | vakbonden | organisatie | organisatoren | bedrijf | bronnen | getuigen | deskundigen | ziekenhuis | artsen | persbureau | rode kruis | vn | instituut | universiteit | rapport | knmi | partij | commissie",
  agencies: "anp | belga | reuters | afp | ap | nos | bbc | cnn",
  stops:
    "dat | in | op | die | maar | terwijl | toen | na | door | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | gisteren | vandaag",
  relatives: "die",
});
