import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "es",
  months: [
    "enero|ene",
    "febrero|feb",
    "marzo|mar",
    "abril|abr",
    "mayo",
    "junio|jun",
    "julio|jul",
    "agosto|ago",
    "septiembre|setiembre|sept|sep",
    "octubre|oct",
    "noviembre|nov",
    "diciembre|dic",
  ],
  weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
  capitalised: false,
  prefixes: "",
  numericOrder: "dmy",
  monthBeforeDay: false,
  numerals: [
    "uno|una|un|primero",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno|veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
    "treinta",
    "treinta y uno",
  ],
  relativeDays: {
    "-2": "anteayer|antier",
    "-1": "ayer|anoche",
    0: "hoy|esta noche|esta mañana|esta tarde",
    1: "mañana",
    2: "pasado mañana",
  },
  units: {
    minute: "minuto|minutos",
    hour: "hora|horas",
    day: "día|días",
    week: "semana|semanas",
    month: "mes|meses",
    year: "año|años",
  },
  words: {
    day: "el|este|día",
    part: phrases`
      en la madrugada
      en la noche
      madrugada
      mañana
      medianoche
      mediodía
      noche
      por la mañana
      por la noche
      por la tarde
      tarde
    `,
    past: "pasado|pasada|último|última",
    next: "próximo|próxima",
    link: "de|del|del año|de el año",
    and: "y|a|al|o|e",
    yearMark: "año|el año|años",
    yearLead: "en|desde|hasta|de|para|tras|finales de|principios de|mediados de|durante|del",
    afterYear:
      "y|a|en|de|del|por|para|con|cuando|fue|fueron|que|el|la|los|las|tras|durante|era|había|pero|se|contra",
    agoBefore: "hace|hace unos|hace unas|hace casi",
    agoAfter: "atrás|antes",
    season: "primavera|verano|otoño|invierno",
    clockLead: "a las|a la|hacia las|las",
    clockUnit: "horas|h|hs|hrs",
    otherDay: "al día siguiente|el día anterior|ese día|el mismo día",
    meridiem: "a.m.|p.m.|am|pm|de la mañana|de la tarde|de la noche|de la madrugada",
    zone: "GMT|UTC|hora local|hora peninsular",
    clockFraction: "y media|y cuarto|menos cuarto",
    era: "d.C.",
  },
};
