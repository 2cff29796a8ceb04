import packed from "../../../assets/data/units/es.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("es", {
  abbreviations:
    "sr | sra | dr | dra | ud | uds | av | núm | no | art | pág | aprox | etc | ej | gral | cap | lic | ing | prof | d | km",
  hedges: {
    before: {
      about:
        "unos | unas | cerca de | alrededor de | aproximadamente | casi | en torno a | más o menos | una media de | un promedio de | rondando | aproximadamente unos",
      "at-least": "al menos | por lo menos | como mínimo | no menos de | un mínimo de | cuando menos",
      "more-than":
        "más de | más que | superior a | por encima de | supera | superan | superó | superaron | supera los | supera las | sobre los | bastante más de",
      "at-most": "hasta | como máximo | no más de | un máximo de | a lo sumo | a lo más",
      "less-than": "menos de | por debajo de | inferior a | menor de",
    },
    open: {},
    after: {
      "at-least": "al menos | por lo menos | o más | como mínimo",
      "at-most": "como máximo | como mucho | o menos",
      about: "aproximadamente | más o menos",
    },
    within: { about: "decena | quincena | veintena | treintena | cincuentena | centenar | millar" },
  },
  ranges: { openers: "entre | de | desde", joiners: "y | a | o | hasta", alternatives: "o" },
  history: {
    moves:
      "subió | sube | subieron | aumentó | aumenta | ascendió | asciende | creció | bajó | baja | cayó | cae | descendió | pasó | pasa | pasaron | redujo | elevó | eleva | se eleva | disminuyó | incrementó",
    from: "de | desde",
    earlier:
      "un balance anterior de | el balance anterior de | balance previo de | un balance previo de | un balance provisional de | el recuento anterior de | era de | frente a los | anterior era de",
    earlierAfter: "en un balance anterior | según un balance anterior | el día anterior | la víspera",
    against: "frente a | en lugar de | en vez de | a | y no",
  },
  kinds: {
    killed: {
      counted:
        "muertos | muertas | muerto | muerta | muertes | víctimas mortales | fallecidos | fallecidas | fallecido | víctimas | cadáveres | decesos | asesinatos | homicidios | ahogados",
      leads:
        "matando a | mató a | mata a | mataron a | muerte de | muertes de | asesinato de | la vida a | la vida de | cobrado la vida de | cobró la vida de | causó la muerte de | asesinó a",
      follows:
        "murieron | murió | mueren | muere | han muerto | ha muerto | fallecieron | falleció | han fallecido | perdieron la vida | perdió la vida | fueron asesinados | fue asesinado | asesinadas | resultaron muertos | resultaron muertas | perecieron | se ahogaron | fueron abatidos",
      either:
        "muertos | muertas | murieron | murió | mueren | fallecieron | falleció | perecieron | perdieron la vida | mató | mataron | mata | matan | asesinaron | asesinó | matar",
    },
    wounded: {
      either: "hirió | hirieron | hiere",
      counted:
        "heridos | heridas | herido | herida | lesionados | lesionadas | lesionado | quemados | intoxicados",
      leads: "hiriendo a | hirió a | hirieron a | herir a",
      follows:
        "resultaron heridos | resultaron heridas | resultó herido | resultó herida | fueron heridos | fueron hospitalizados | hospitalizados | hospitalizadas | están graves | en estado grave | en estado crítico | resultaron lesionados | fueron atendidos | fueron trasladados a hospitales",
    },
    missing: {
      counted: "desaparecidos | desaparecidas | desaparecido | desaparecida",
      leads: "desaparición de | buscan a | búsqueda de",
      follows:
        "desaparecidos | desaparecieron | siguen desaparecidos | continúan desaparecidos | están desaparecidos | sin localizar | atrapados",
    },
    displaced: {
      either: "evacuó | evacuaron | desalojó | desalojaron",
      counted: "desplazados | desplazadas | evacuados | evacuadas | refugiados | damnificados | deportados",
      leads: "evacuación de | desalojo de | desplazamiento de | evacuó a | evacuar a | evacuaron a",
      follows:
        "fueron evacuados | fueron evacuadas | evacuados | evacuadas | fueron desalojados | desalojados | huyeron | han huido | abandonaron sus casas | abandonaron sus hogares | sus hogares | sin hogar | se refugiaron | desplazados",
    },
    detained: {
      either: "detuvo | detuvieron | arrestó | arrestaron | capturó | capturaron",
      counted: "detenidos | detenidas | detenido | detenciones | arrestos | presos | rehenes | capturados",
      leads:
        "detención de | arresto de | captura de | detuvo a | detuvieron a | arrestó a | arrestaron a | liberación de",
      follows:
        "fueron detenidos | fueron detenidas | fue detenido | fue detenida | detenidos | fueron arrestados | arrestados | fueron capturados | encarcelados | bajo custodia | quedaron en libertad",
    },
    people: {
      counted: "supervivientes | sobrevivientes | ilesos",
      leads: "rescataron a | rescató a | rescate de | a bordo",
      follows:
        "fueron rescatados | rescatados | se manifestaron | marcharon | participaron | asistieron | viajaban | a bordo | votaron",
    },
    other: {
      leads: "destruyó | destruyeron | dañó | ganó | obtuvo | logró",
      follows:
        "destruidas | destruidos | quedaron destruidas | quedaron destruidos | dañadas | dañados | sin luz | sin electricidad",
    },
  },
  lookalikes: "bajo | paso | asesino | daño | arresto | mato | uñas | logro | gano | hirio",
  persons:
    "persona | personas | civiles | civil | soldado | soldados | militar | militares | policía | policías | agente | agentes | bombero | bomberos | hombre | hombres | mujer | mujeres | niño | niños | niña | niñas | menor | menores | joven | jóvenes | adulto | adultos | bebé | bebés | adolescente | adolescentes | trabajador | trabajadores | trabajadora | trabajadoras | obrero | obreros | minero | mineros | empleado | empleados | funcionarios | pasajero | pasajeros | tripulante | tripulantes | turista | turistas | vecino | vecinos | habitante | habitantes | residente | residentes | ciudadano | ciudadanos | migrante | migrantes | inmigrantes | refugiado | estudiante | estudiantes | alumno | alumnos | profesor | profesores | maestros | médico | médicos | enfermeras | paciente | pacientes | manifestante | manifestantes | huelguistas | votante | votantes | electores | candidato | candidatos | diputado | diputados | senador | senadores | concejales | ministros | jueces | abogados | testigo | testigos | sospechoso | sospechosos | acusado | acusados | atacante | atacantes | terrorista | terroristas | rebeldes | guerrilleros | milicianos | combatientes | familia | familias | hermanos | hermanas | hijos | hijas | miembro | miembros | voluntario | voluntarios | periodista | periodistas | jugadores | aficionados | espectadores | asistentes | clientes | usuarios | pescadores | marineros | conductor | conductores | ciclistas | peatones | agricultores | jubilados | españoles | mexicanos | estadounidenses | rusos | ucranianos | palestinos | israelíes | empleos | puestos",
  things:
    "casa | casas | vivienda | viviendas | edificio | edificios | hogares | inmuebles | escuela | escuelas | hospital | hospitales | iglesia | vehículo | vehículos | coche | coches | camión | camiones | autobús | autobuses | tren | trenes | avión | aviones | helicóptero | helicópteros | dron | drones | misil | misiles | cohetes | bombas | barco | barcos | lancha | embarcación | pateras | arma | armas | ataque | ataques | explosión | explosiones | incendio | incendios | sismo | sismos | réplicas | réplica | escaño | escaños | voto | votos | distritos | municipio | municipios | ciudad | ciudades | pueblo | pueblos | país | países | estado | estados | provincia | provincias | región | regiones | calles | carreteras | puente | puentes | planta | plantas | pisos | denuncias | casos | goles | gol | partidos | partido | puntos | medallas | veces | empresas | acciones | contratos | animales | vacas | ovejas | árboles | colegios | mesas | líneas | equipos | dotaciones",
  table: unitTable(packed),
  units: {
    percent: "por cien",
    "percentage-point": "puntos porcentuales | punto porcentual",
    day: "día",
    month: "mes",
    year: "año",
    kilogram: "kilos | kilo",
    celsius: "grados centígrados",
    magnitude: "en la escala de richter | grados en la escala de richter",
    USD: "dólares estadounidenses",
    cent: "centavos | centavo | céntimos | céntimo",
    foot: "pie",
    minute: "min",
    XOF: "francos CFA",
  },
  money: {
    countryPlace: "behind",
    nouns: [{ words: "dólares | dólar", codes: "USD", usual: "USD" }],
    countries: {
      USD: "americano | americanos | norteamericano | norteamericanos | EEUU | EE UU | Washington",
      GBP: "esterlina | esterlinas | británica | británicas | Reino Unido | Londres",
      DKK: "danés | daneses",
      NOK: "noruego | noruegos",
      SEK: "sueco | suecos",
      EGP: "egipcio | egipcios",
      MXN: "mexicana | mexicanas | México",
      COP: "Bogotá",
      ARS: "Buenos Aires",
    },
    adjectives: {
      endings: "eses | ense | enses | ano | anos | eno | enos | ino | inos",
      except: "menos | pleno | humano | humanos | mano | verano | meses",
    },
  },
  unitsBefore: { magnitude: "magnitud | de magnitud | una magnitud de | magnitud de" },
  quakes: "terremoto | sismo | temblor | réplica",
  zero: {
    negators: "ningún | ninguna | sin | no hubo | no hay",
    nobody: "nadie | ninguno",
    any: "",
    save: "salvo | excepto",
    except:
      "sin embargo | sin duda | sin hogar | sin luz | sin electricidad | sin agua | no hay duda | sin precedentes | ningún problema",
  },
  notFigures: {
    before: {
      name: "calle | avenida | ruta | carretera | autopista | línea | artículo | ley | número | núm | sala | puerta | vuelo | categoría | resolución | capítulo | nivel | grupo | canal | distrito | zona | sector | boeing | airbus | covid | fase | fórmula | página | edificio | kilómetro | estación",
      age: "hombre de | mujer de | joven de | niño de | niña de | menor de | anciano de | anciana de | adolescente de | chico de | chica de | persona de | edad de | los | de edad | cumplió | tiene | con edad",
      phone: "teléfono | llame al | llamar al",
      date: "en | de | desde | año | el año | hasta | en el año",
    },
    after: {
      age: "años de edad | años de",
      time: "horas de la mañana | de la tarde | de la madrugada | hora local",
      idiom: "por uno",
    },
    alone: {},
    idioms:
      "uno por uno | uno a uno | uno de los | una de las | cada uno | cada una | uno y otro | una vez | ninguno de los dos | las 24 horas | mil veces | uno mismo",
    ones: "uno",
    articles: "un | una",
    votes: "votos",
    namedDuals: "",
  },
  partitives: "de | de los | de las | de ellos | de ellas | de estos | otros | otras | más | nuevos | nuevas",
  wholes: "de | de los | de las | entre",
  anaphors:
    "de ellos | de ellas | entre ellos | entre ellas | incluidos | incluidas | otros | otras | más | de los cuales",
  stops:
    "en | a | al | con | por | para | sin | sobre | tras | desde | hasta | entre | contra | durante | según | que | quien | donde | cuando | como | y | e | o | u | pero | ni | es | son | era | eran | fue | fueron | ha | han | había | habían | será | está | están | estaban | se | no | su | sus | este | esta | el | la | los | las | lo | un | una | del | de | ayer | hoy | lunes | martes | miércoles | jueves | viernes | sábado | domingo | también | además | luego",
  breaks: "mientras | mientras que | pero | aunque | después de | antes de",
  joins: "y | e",
});
