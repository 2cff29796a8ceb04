import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("tr", {
  verbs: phrases`
    aktardı
    açıkladı
    açıkladılar
    belirtti
    bildirdi
    bildirdiler
    dedi
    doğruladı
    duyurdu
    ekledi
    iddia etti
    ifade etti
    kaydetti
    konuştu
    söyledi
    vurguladı
    yazdı
  `,
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
  speakers: phrases`
    afad
    ajansı
    açıklamaya
    bakan
    bakanlık
    bakanlığı
    bakanlığına
    bakanı
    başkan
    başkanlığı
    başkanı
    belediye
    bm
    cumhurbaşkanı
    genelkurmay
    gözlemevi
    habere
    hastane
    hükümet
    itfaiye
    jandarma
    kaynaklar
    kızılay
    mahkeme
    ofisi
    ordu
    polis
    polise
    savcılık
    savcılığı
    sendika
    sözcü
    sözcüsü
    tanıklar
    uzmanlar
    vali
    valilik
    valiliğe
    valiliği
    verilere
    yetkili
    yetkililer
    yetkililere
    örgütü
    şirket
  `,
  agencies: "anadolu ajansı | aa | dha | iha haber ajansı | reuters | afp | ap | bbc | cnn türk | trt",
  stops:
    "ve | ama | ancak | ki | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | dün | bugün",
  relatives: "",
});
