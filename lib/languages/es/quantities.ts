import packed from "../../../assets/data/units/es.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("es", {
  abbreviations: phrases`
    aprox
    art
    av
    cap
    d
    dr
    dra
    ej
    etc
    gral
    ing
    km
    lic
    no
    núm
    prof
    pág
    sr
    sra
    ud
    uds
  `,
  hedges: {
    before: {
      about: phrases`
        alrededor de
        aproximadamente
        aproximadamente unos
        casi
        cerca de
        en torno a
        más o menos
        rondando
        un promedio de
        una media de
        unas
        unos
      `,
      "at-least": "al menos | por lo menos | como mínimo | no menos de | un mínimo de | cuando menos",
      "more-than": phrases`
        bastante más de
        más de
        más que
        por encima de
        sobre los
        supera
        supera las
        supera los
        superan
        superaron
        superior a
        superó
      `,
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
    moves: phrases`
      ascendió
      asciende
      aumenta
      aumentó
      baja
      bajó
      cae
      cayó
      creció
      descendió
      disminuyó
      eleva
      elevó
      incrementó
      pasa
      pasaron
      pasó
      redujo
      se eleva
      sube
      subieron
      subió
    `,
    from: "de | desde",
    earlier: phrases`
      anterior era de
      balance previo de
      el balance anterior de
      el recuento anterior de
      era de
      frente a los
      un balance anterior de
      un balance previo de
      un balance provisional de
    `,
    earlierAfter: "en un balance anterior | según un balance anterior | el día anterior | la víspera",
    against: "frente a | en lugar de | en vez de | a | y no",
  },
  kinds: {
    killed: {
      counted: phrases`
        ahogados
        asesinatos
        cadáveres
        decesos
        fallecidas
        fallecido
        fallecidos
        homicidios
        muerta
        muertas
        muertes
        muerto
        muertos
        víctimas
        víctimas mortales
      `,
      leads: phrases`
        asesinato de
        asesinó a
        causó la muerte de
        cobrado la vida de
        cobró la vida de
        la vida a
        la vida de
        mata a
        matando a
        mataron a
        mató a
        muerte de
        muertes de
      `,
      follows: phrases`
        asesinadas
        fallecieron
        falleció
        fue asesinado
        fueron abatidos
        fueron asesinados
        ha muerto
        han fallecido
        han muerto
        muere
        mueren
        murieron
        murió
        perdieron la vida
        perdió la vida
        perecieron
        resultaron muertas
        resultaron muertos
        se ahogaron
      `,
      either: phrases`
        asesinaron
        asesinó
        fallecieron
        falleció
        mata
        matan
        matar
        mataron
        mató
        mueren
        muertas
        muertos
        murieron
        murió
        perdieron la vida
        perecieron
      `,
    },
    wounded: {
      either: "hirió | hirieron | hiere",
      counted:
        "heridos | heridas | herido | herida | lesionados | lesionadas | lesionado | quemados | intoxicados",
      leads: "hiriendo a | hirió a | hirieron a | herir a",
      follows: phrases`
        en estado crítico
        en estado grave
        están graves
        fueron atendidos
        fueron heridos
        fueron hospitalizados
        fueron trasladados a hospitales
        hospitalizadas
        hospitalizados
        resultaron heridas
        resultaron heridos
        resultaron lesionados
        resultó herida
        resultó herido
      `,
    },
    missing: {
      counted: "desaparecidos | desaparecidas | desaparecido | desaparecida",
      leads: "desaparición de | buscan a | búsqueda de",
      follows: phrases`
        atrapados
        continúan desaparecidos
        desaparecidos
        desaparecieron
        están desaparecidos
        siguen desaparecidos
        sin localizar
      `,
    },
    displaced: {
      either: "evacuó | evacuaron | desalojó | desalojaron",
      counted: "desplazados | desplazadas | evacuados | evacuadas | refugiados | damnificados | deportados",
      leads: "evacuación de | desalojo de | desplazamiento de | evacuó a | evacuar a | evacuaron a",
      follows: phrases`
        abandonaron sus casas
        abandonaron sus hogares
        desalojados
        desplazados
        evacuadas
        evacuados
        fueron desalojados
        fueron evacuadas
        fueron evacuados
        han huido
        huyeron
        se refugiaron
        sin hogar
        sus hogares
      `,
    },
    detained: {
      either: "detuvo | detuvieron | arrestó | arrestaron | capturó | capturaron",
      counted: "detenidos | detenidas | detenido | detenciones | arrestos | presos | rehenes | capturados",
      leads: phrases`
        arrestaron a
        arresto de
        arrestó a
        captura de
        detención de
        detuvieron a
        detuvo a
        liberación de
      `,
      follows: phrases`
        arrestados
        bajo custodia
        detenidos
        encarcelados
        fue detenida
        fue detenido
        fueron arrestados
        fueron capturados
        fueron detenidas
        fueron detenidos
        quedaron en libertad
      `,
    },
    people: {
      counted: "supervivientes | sobrevivientes | ilesos",
      leads: "rescataron a | rescató a | rescate de | a bordo",
      follows: phrases`
        a bordo
        asistieron
        fueron rescatados
        marcharon
        participaron
        rescatados
        se manifestaron
        viajaban
        votaron
      `,
    },
    other: {
      leads: "destruyó | destruyeron | dañó | ganó | obtuvo | logró",
      follows: phrases`
        dañadas
        dañados
        destruidas
        destruidos
        quedaron destruidas
        quedaron destruidos
        sin electricidad
        sin luz
      `,
    },
  },
  lookalikes: "bajo | paso | asesino | daño | arresto | mato | uñas | logro | gano | hirio",
  persons: phrases`
    abogados
    acusado
    acusados
    adolescente
    adolescentes
    adulto
    adultos
    aficionados
    agente
    agentes
    agricultores
    alumno
    alumnos
    asistentes
    atacante
    atacantes
    bebé
    bebés
    bombero
    bomberos
    candidato
    candidatos
    ciclistas
    ciudadano
    ciudadanos
    civil
    civiles
    clientes
    combatientes
    concejales
    conductor
    conductores
    diputado
    diputados
    electores
    empleado
    empleados
    empleos
    enfermeras
    españoles
    espectadores
    estadounidenses
    estudiante
    estudiantes
    familia
    familias
    funcionarios
    guerrilleros
    habitante
    habitantes
    hermanas
    hermanos
    hijas
    hijos
    hombre
    hombres
    huelguistas
    inmigrantes
    israelíes
    joven
    jubilados
    jueces
    jugadores
    jóvenes
    maestros
    manifestante
    manifestantes
    marineros
    menor
    menores
    mexicanos
    miembro
    miembros
    migrante
    migrantes
    milicianos
    militar
    militares
    minero
    mineros
    ministros
    mujer
    mujeres
    médico
    médicos
    niña
    niñas
    niño
    niños
    obrero
    obreros
    paciente
    pacientes
    palestinos
    pasajero
    pasajeros
    peatones
    periodista
    periodistas
    persona
    personas
    pescadores
    policía
    policías
    profesor
    profesores
    puestos
    rebeldes
    refugiado
    residente
    residentes
    rusos
    senador
    senadores
    soldado
    soldados
    sospechoso
    sospechosos
    terrorista
    terroristas
    testigo
    testigos
    trabajador
    trabajadora
    trabajadoras
    trabajadores
    tripulante
    tripulantes
    turista
    turistas
    ucranianos
    usuarios
    vecino
    vecinos
    voluntario
    voluntarios
    votante
    votantes
  `,
  things: phrases`
    acciones
    animales
    arma
    armas
    ataque
    ataques
    autobuses
    autobús
    aviones
    avión
    barco
    barcos
    bombas
    calles
    camiones
    camión
    carreteras
    casa
    casas
    casos
    ciudad
    ciudades
    coche
    coches
    cohetes
    colegios
    contratos
    denuncias
    distritos
    dotaciones
    dron
    drones
    edificio
    edificios
    embarcación
    empresas
    equipos
    escaño
    escaños
    escuela
    escuelas
    estado
    estados
    explosiones
    explosión
    gol
    goles
    helicóptero
    helicópteros
    hogares
    hospital
    hospitales
    iglesia
    incendio
    incendios
    inmuebles
    lancha
    líneas
    medallas
    mesas
    misil
    misiles
    municipio
    municipios
    ovejas
    partido
    partidos
    pateras
    país
    países
    pisos
    planta
    plantas
    provincia
    provincias
    pueblo
    pueblos
    puente
    puentes
    puntos
    regiones
    región
    réplica
    réplicas
    sismo
    sismos
    tren
    trenes
    vacas
    veces
    vehículo
    vehículos
    vivienda
    viviendas
    voto
    votos
    árboles
  `,
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
    except: phrases`
      ningún problema
      no hay duda
      sin agua
      sin duda
      sin electricidad
      sin embargo
      sin hogar
      sin luz
      sin precedentes
    `,
  },
  notFigures: {
    before: {
      name: phrases`
        airbus
        artículo
        autopista
        avenida
        boeing
        calle
        canal
        capítulo
        carretera
        categoría
        covid
        distrito
        edificio
        estación
        fase
        fórmula
        grupo
        kilómetro
        ley
        línea
        nivel
        núm
        número
        puerta
        página
        resolución
        ruta
        sala
        sector
        vuelo
        zona
      `,
      age: phrases`
        adolescente de
        anciana de
        anciano de
        chica de
        chico de
        con edad
        cumplió
        de edad
        edad de
        hombre de
        joven de
        los
        menor de
        mujer de
        niña de
        niño de
        persona de
        tiene
      `,
      phone: "teléfono | llame al | llamar al",
      date: "en | de | desde | año | el año | hasta | en el año",
    },
    after: {
      age: "años de edad | años de",
      time: "horas de la mañana | de la tarde | de la madrugada | hora local",
      idiom: "por uno",
    },
    alone: {},
    idioms: phrases`
      cada una
      cada uno
      las 24 horas
      mil veces
      ninguno de los dos
      una de las
      una vez
      uno a uno
      uno de los
      uno mismo
      uno por uno
      uno y otro
    `,
    ones: "uno",
    articles: "un | una",
    votes: "votos",
    namedDuals: "",
  },
  partitives: "de | de los | de las | de ellos | de ellas | de estos | otros | otras | más | nuevos | nuevas",
  wholes: "de | de los | de las | entre",
  anaphors: phrases`
    de ellas
    de ellos
    de los cuales
    entre ellas
    entre ellos
    incluidas
    incluidos
    más
    otras
    otros
  `,
  stops: phrases`
    a
    además
    al
    ayer
    como
    con
    contra
    cuando
    de
    del
    desde
    domingo
    donde
    durante
    e
    el
    en
    entre
    era
    eran
    es
    esta
    estaban
    este
    está
    están
    fue
    fueron
    ha
    había
    habían
    han
    hasta
    hoy
    jueves
    la
    las
    lo
    los
    luego
    lunes
    martes
    miércoles
    ni
    no
    o
    para
    pero
    por
    que
    quien
    se
    según
    será
    sin
    sobre
    son
    su
    sus
    sábado
    también
    tras
    u
    un
    una
    viernes
    y
  `,
  breaks: "mientras | mientras que | pero | aunque | después de | antes de",
  joins: "y | e",
});
