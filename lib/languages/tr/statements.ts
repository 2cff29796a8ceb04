import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("tr", {
  verbs:
    "dedi | söyledi | açıkladı | açıkladılar | belirtti | bildirdi | bildirdiler | duyurdu | kaydetti | ifade etti | vurguladı | doğruladı | aktardı | ekledi | konuştu | iddia etti | yazdı",
  weakVerbs: "",
  carrying: "ekledi | kaydetti | sözlerini sürdürdü",
  accordingTo: "",
  accordingAfter: "' e göre | ' a göre | ' ne göre | ' na göre | ' ye göre | ' ya göre | göre",
  relays: "",
  that: "",
  between: "",
  notStatements: "",
  notSources: "",
  pronouns: "o | onlar",
  speakers:
    "polis | polise | valilik | valiliği | valiliğe | vali | bakan | bakanı | bakanlık | bakanlığı | bakanlığına | başkan | başkanı | başkanlığı | sözcü | sözcüsü | yetkililer | yetkililere | yetkili | afad | kızılay | savcılık | savcılığı | mahkeme | ordu | genelkurmay | sendika | şirket | kaynaklar | tanıklar | uzmanlar | hastane | ajansı | itfaiye | jandarma | hükümet | cumhurbaşkanı | belediye | bm | gözlemevi | ofisi | örgütü | açıklamaya | habere | verilere",
  agencies: "anadolu ajansı | aa | dha | iha haber ajansı | reuters | afp | ap | bbc | cnn türk | trt",
  stops:
    "ve | ama | ancak | ki | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | dün | bugün",
  relatives: "",
});
