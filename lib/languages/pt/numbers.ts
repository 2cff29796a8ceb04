import table from "../../../assets/data/numbers/pt.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "pt",
  table,
  syntax: { joinsTens: true, longScale: true, bareScales: true },
  division: "spaces",
  decimal: ",",
  cardinals:
    "1 hum|14 catorze quatorze|16 dezesseis dezasseis|17 dezessete dezassete|19 dezenove dezanove|50 cincoenta|100 cem cento",
  scales:
    "1000 mil|1000000 milhão|1000000000 bilhão mil_milhões|1000000000000 trilhão bilião|1000000000000000 quatrilhão",
  pluralScales:
    "1000000 milhões|1000000000 bilhões|1000000000000 trilhões biliões|1000000000000000 quatrilhões",
  groups: "10 dezena|12 dúzia dúzias|15 quinzena|20 vintena|100 centena|1000 milhar",
  fractions: "0.5 meio meia|0.3333333333333333 terço terços|0.25 quarto quartos",
  ordinalSuffixes: "º ª o a",
  joiners: "e",
  minus: "menos negativo",
  point: "vírgula ponto",
  vague:
    "vários várias alguns algumas uns umas poucos muitos dezenas dúzias centenas milhares milhões bilhões trilhões",
  articles: "um uma",
  impliedOne: "um uma",
  of: "de",
  idioms:
    "por_cento meio_dia meio-dia meia_noite meia-noite pelo_menos ao_menos não_menos nada_menos mais_ou_menos a_menos nem_um nem_uma cada_um cada_uma um_dos uma_das um_pouco",
  measures:
    "hora minuto segundo dia semana mês ano século quilómetro quilômetro km metro milha hectare quilo tonelada litro grau ponto",
  ranges: { between: "entre", and: "e", to: "a", from: "de do da desde", articles: "o os as" },
  suffixes: {
    glued: "1000 k K|1000000 M mi|1000000000 bi|1000000000000 tri",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M mi|1000000000 G bi|1000000000000 tri",
  },
  slash: "fraction",
  withCents: "com",
  yearLeads: "em desde de até",
  countedMeasures: phrases`
    ano anos
    dia dias
    grau graus
    hectare hectares
    hora horas
    litro litros
    metro metros
    minuto minutos
    mês meses
    ponto pontos
    quilo quilos
    quilômetro quilômetros quilómetro quilómetros
    segundo segundos
    semana semanas
    século séculos
    tonelada toneladas
  `,
};
