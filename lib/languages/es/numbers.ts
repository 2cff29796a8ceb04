import table from "../../../assets/data/numbers/es.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "es",
  table,
  syntax: { joinsTens: true, longScale: true, bareScales: true },
  division: "spaces",
  decimal: ",",
  cardinals:
    "1 uno|16 diez_y_seis|17 diez_y_siete|18 diez_y_ocho|19 diez_y_nueve|21 veintiun veintiuna|100 cien ciento",
  scales: "1000 mil|1000000 millón|1000000000 millardo|1000000000000 billón|1000000000000000000 trillón",
  pluralScales: "1000000 millones|1000000000 millardos|1000000000000 billones|1000000000000000000 trillones",
  groups:
    "10 decena|12 docena docenas dz dzs doz dozs|15 quincena|20 veintena|30 treintena|50 cincuentena|100 centenar|1000 millar",
  fractions: "0.5 medio media|0.3333333333333333 tercio tercios|0.25 cuarto cuartos|0.2 quintos",
  ordinalSuffixes: "º ª er ro ra do da to ta mo ma vo va no na o a",
  joiners: "y e",
  minus: "menos negativo",
  point: "coma punto",
  vague:
    "varios varias algunos algunas unos unas pocos muchos decenas docenas centenares cientos miles millares millones billones",
  articles: "un una",
  impliedOne: "un una",
  of: "de",
  idioms:
    "por_ciento por_cien al_menos por_lo_menos a_lo_menos cuando_menos no_menos nada_menos más_o_menos ni_más_ni_menos a_menos ni_uno ni_una uno_de_los cada_uno cada_una ninguno uno_a_uno uno_mismo uno_y_otro un_poco",
  measures:
    "hora minuto segundo día semana mes año siglo kilómetro km metro milla hectárea kilo tonelada litro grado punto",
  ranges: { between: "entre", and: "y e", to: "a", from: "de del desde", articles: "el los las" },
  suffixes: {
    glued: "1000 k K|1000000 M",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M MM|1000000000 G",
  },
  withCents: "con",
  yearLeads: "en desde de hasta",
  countedMeasures: phrases`
    año años
    día días
    grado grados
    hectárea hectáreas
    hora horas
    kilo kilos
    kilómetro kilómetros
    litro litros
    mes meses
    metro metros
    milla millas
    minuto minutos
    punto puntos
    segundo segundos
    semana semanas
    siglo siglos
    tonelada toneladas
  `,
};
