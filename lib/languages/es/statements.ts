import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("es", {
  verbs: phrases`
    advirtió
    afirma
    afirmaron
    afirmó
    agregó
    anunciaron
    anunció
    aseguraron
    aseguró
    añadió
    comunicó
    confirma
    confirmaron
    confirmó
    declararon
    declaró
    detalló
    dice
    dicen
    dijeron
    dijo
    estima
    estiman
    estimaron
    estimó
    explicaron
    explicó
    ha anunciado
    ha confirmado
    ha dicho
    ha informado
    han informado
    indicaron
    indicó
    informa
    informaron
    informó
    precisaron
    precisó
    reportaron
    reportó
    señalaron
    señaló
  `,
  weakVerbs: phrases`
    calcula
    calculan
    calculó
    cifra
    cifraron
    cifró
    contabilizó
    contó
    cuenta
    elevó
    espera
    exige
    exigen
    habla de
    hablan de
    ofrece
    ofreció
    pide
    piden
    prevé
    prevén
    registró
    valora
  `,
  carrying: "añadió | agregó | prosiguió | continuó",
  accordingTo: phrases`
    a juicio de
    citando a
    de acuerdo a
    de acuerdo con
    en palabras de
    según
    según cifras de
    según confirmó
    según datos de
    según dijo
    según fuentes de
    según informaron
    según informó
  `,
  relays: "citando a | citó a",
  that: "que | :",
  between: phrases`
    ayer
    el domingo
    el jueves
    el lunes
    el martes
    el miércoles
    el sábado
    el viernes
    ha
    han
    hoy
    por su parte
    también
  `,
  notStatements: "es decir | mejor dicho",
  notSources:
    "la ley | el plan | lo previsto | los resultados | resultados preliminares | el calendario | parece",
  pronouns: "él | ella | ellos | ellas",
  speakers: phrases`
    agencia
    alcalde
    alcaldesa
    autoridades
    ayuntamiento
    bomberos
    comandante
    comisión
    compañía
    comunicado
    consejo
    cruz roja
    director
    directora
    ejército
    embajada
    empresa
    expertos
    fiscal
    fiscalía
    fuente
    fuentes
    gobernador
    gobierno
    guardia civil
    hospital
    informe
    instituto
    juez
    ministerio
    ministra
    ministro
    médicos
    observatorio
    onu
    organizadores
    partido
    policía
    portavoz
    presidenta
    presidente
    protección civil
    servicio
    servicios de emergencia
    sindicato
    sindicatos
    testigo
    testigos
    tribunal
    universidad
    vocero
  `,
  agencies:
    "efe | agencia efe | reuters | afp | ap | europa press | notimex | télam | bbc | cnn | el país | el mundo",
  stops: phrases`
    ayer
    cuando
    el domingo
    el jueves
    el lunes
    el martes
    el miércoles
    el sábado
    el viernes
    en
    en un comunicado
    hoy
    mientras
    pero
    por
    que
    tras
  `,
  relatives: "que | quien",
});
