import packed from "../../../assets/data/units/pt.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("pt", {
  abbreviations: "sr | sra | dr | dra | av | núm | n | art | pág | aprox | etc | prof | km",
  hedges: {
    before: {
      about: phrases`
        aproximadamente
        cerca de
        em média
        em torno de
        mais ou menos
        perto de
        por volta de
        quase
        umas
        uns
        à volta de
      `,
      "at-least": "pelo menos | ao menos | no mínimo | não menos de | um mínimo de | nada menos que",
      "more-than":
        "mais de | mais do que | acima de | superior a | ultrapassa | ultrapassou | supera | superou",
      "at-most": "até | no máximo | não mais de | um máximo de | no máximo de",
      "less-than": "menos de | abaixo de | inferior a | menor que",
    },
    open: {},
    after: {
      "at-least": "ou mais | pelo menos | no mínimo",
      "at-most": "no máximo | ou menos",
      about: "aproximadamente",
    },
    within: { about: "dezena | centena | milhar | vintena" },
  },
  ranges: { openers: "entre | de | desde", joiners: "e | a | ou | até", alternatives: "ou" },
  history: {
    moves: phrases`
      aumentou
      baixou
      cai
      caiu
      cresceu
      desceu
      diminuiu
      elevou
      passou
      reduziu
      sobe
      subiu
    `,
    from: "de | dos",
    earlier: "um balanço anterior de | balanço anterior de | era de | frente aos",
    earlierAfter: "no balanço anterior | no dia anterior",
    against: "em vez de | contra | frente a | para | ante",
  },
  kinds: {
    killed: {
      either: "morreram | morreu | morrem | faleceram | faleceu | matou | mataram | mata",
      counted: phrases`
        corpos
        homicídios
        morta
        mortas
        mortes
        morto
        mortos
        vítimas
        vítimas fatais
        vítimas mortais
        óbitos
      `,
      leads: "matando | matou | mata | mataram | morte de | mortes de | assassinato de | a vida de",
      follows: phrases`
        afogaram-se
        faleceram
        faleceu
        foi morto
        foram assassinados
        foram mortas
        foram mortos
        morrem
        morreram
        morreu
        perderam a vida
        perdeu a vida
        se afogaram
      `,
    },
    wounded: {
      either: "feriu | feriram",
      counted: "feridos | feridas | ferido | ferida",
      leads: "ferindo | feriu | feriram",
      follows: phrases`
        em estado grave
        ficaram feridas
        ficaram feridos
        ficou ferida
        ficou ferido
        foram feridos
        foram hospitalizados
        foram levados para hospitais
        hospitalizados
        internados
        sofreram ferimentos
      `,
    },
    missing: {
      counted: "desaparecidos | desaparecidas | desaparecido | desaparecida",
      leads: "buscas por | desaparecimento de",
      follows: "desaparecidos | desapareceram | continuam desaparecidos | estão desaparecidos | soterrados",
    },
    displaced: {
      counted: "desabrigados | desalojados | refugiados | deslocados",
      leads: "retirada de | evacuação de | remoção de",
      follows: phrases`
        deixaram suas casas
        desabrigadas
        desalojadas
        deslocados
        evacuadas
        ficaram desabrigadas
        ficaram desalojadas
        ficaram desalojados
        ficaram deslocadas
        foram desalojadas
        foram desalojados
        foram deslocadas
        foram deslocados
        foram evacuados
        foram retiradas
        foram retirados
        fugiram
      `,
    },
    detained: {
      either: "prendeu | prenderam | deteve | detiveram | capturou",
      counted: "detidos | detidas | detido | prisões | detenções | presos | reféns",
      leads: "prisão de | detenção de | prendeu | prenderam | deteve | detiveram",
      follows: "foram presos | foram presas | foi preso | foi presa | foram detidos | detidos | capturados",
    },
    people: {
      counted: "sobreviventes",
      leads: "resgatou | resgataram | resgate de | a bordo",
      follows:
        "foram resgatados | foram resgatadas | protestaram | marcharam | participaram | votaram | a bordo",
    },
    other: {
      leads: "destruiu | destruíram | danificou | venceu | conquistou",
      follows:
        "foram destruídas | foram destruídos | destruídas | destruídos | danificadas | sem luz | sem energia",
    },
  },
  lookalikes: "pais",
  persons: phrases`
    acusados
    adolescente
    adolescentes
    adultos
    agente
    agentes
    agricultores
    alunos
    americanos
    bebê
    bebês
    bombeiro
    bombeiros
    brasileiros
    candidato
    candidatos
    ciclistas
    cidadãos
    civil
    civis
    clientes
    criança
    crianças
    deputado
    deputados
    eleitor
    eleitores
    empregos
    enfermeiros
    espectadores
    estudante
    estudantes
    família
    famílias
    filhas
    filhos
    funcionário
    funcionários
    grevistas
    habitantes
    homem
    homens
    imigrantes
    irmãos
    jogadores
    jornalistas
    jovem
    jovens
    juízes
    manifestante
    manifestantes
    marinheiros
    membro
    membros
    menina
    menino
    meninos
    migrantes
    militar
    militares
    mineiros
    ministros
    morador
    moradores
    motoristas
    mulher
    mulheres
    médicos
    operário
    operários
    paciente
    pacientes
    passageiro
    passageiros
    pedestres
    pescadores
    pessoa
    pessoas
    policiais
    policial
    polícias
    portugueses
    postos
    professores
    residentes
    réus
    senadores
    soldado
    soldados
    suspeito
    suspeitos
    testemunhas
    torcedores
    trabalhador
    trabalhadores
    tripulante
    tripulantes
    turista
    turistas
    usuários
    vagas
    vereadores
    voluntários
  `,
  things: phrases`
    andares
    animais
    arma
    armas
    assento
    assentos
    ataque
    ataques
    autocarros
    avião
    aviões
    ações
    barco
    barcos
    bombas
    cadeira
    cadeiras
    caminhão
    caminhões
    carro
    carros
    casa
    casas
    casos
    cidade
    cidades
    contratos
    denúncias
    domicílios
    drone
    drones
    edifício
    edifícios
    empresas
    escola
    escolas
    estado
    estados
    estradas
    explosões
    foguetes
    gol
    golos
    gols
    helicóptero
    helicópteros
    hospitais
    hospital
    imóveis
    incêndio
    incêndios
    jogos
    medalhas
    municípios
    mísseis
    míssil
    navios
    país
    países
    ponte
    pontes
    pontos
    prédio
    prédios
    regiões
    ruas
    réplicas
    trem
    tremores
    trens
    vezes
    veículo
    veículos
    voto
    votos
    árvores
    ônibus
  `,
  table: unitTable(packed),
  units: {
    "percentage-point": "pontos percentuais | ponto percentual",
    day: "dia",
    month: "mês",
    year: "ano",
    kilogram: "quilos | quilo",
    tonne: "toneladas | tonelada",
    magnitude: "na escala richter | graus na escala richter",
    BRL: "real",
    cent: "centavos | centavo | cêntimos | cêntimo",
    minute: "min",
    foot: "pés",
    CNY: "iuans | iuan",
  },
  money: {
    countryPlace: "behind",
    nouns: [{ words: "dólares | dólar", codes: "USD", usual: "USD" }],
    countries: {
      USD: "americano | americanos | norte-americano | norte-americanos | EUA | Washington",
      GBP: "esterlina | esterlinas | britânica | britânicas | Reino Unido | Londres",
      DKK: "dinamarqueses",
      EGP: "egípcio | egípcios",
    },
    adjectives: { endings: "ano | anos | ense | enses | eses", except: "ano | anos | meses | humanos" },
  },
  unitsBefore: { magnitude: "magnitude | de magnitude | magnitude de" },
  quakes: "terremoto | sismo | tremor | abalo",
  zero: {
    negators: "nenhum | nenhuma | sem | não houve | não há",
    nobody: "ninguém",
    any: "",
    save: "exceto | salvo",
    except: "sem dúvida | sem luz | sem energia | sem água | sem precedentes",
  },
  notFigures: {
    before: {
      name: phrases`
        airbus
        artigo
        avenida
        bloco
        boeing
        canal
        capítulo
        categoria
        covid
        distrito
        fase
        grupo
        lei
        linha
        nível
        número
        porta
        página
        resolução
        rodovia
        rua
        sala
        setor
        voo
        zona
      `,
      age: phrases`
        adolescente de
        completou
        criança de
        homem de
        idade de
        idosa de
        idoso de
        jovem de
        menina de
        menino de
        menor de
        mulher de
      `,
      phone: "telefone | ligue",
      date: "em | de | desde | ano | no ano de | até",
    },
    after: { age: "anos de idade", time: "horas da manhã | da tarde | da madrugada" },
    alone: {},
    idioms:
      "um por um | um dos | uma das | cada um | cada uma | um ao outro | uma vez | mil vezes | 24 horas por dia | um do outro",
    ones: "",
    articles: "um | uma",
    votes: "votos",
    namedDuals: "",
  },
  partitives: "de | dos | das | deles | delas | destes | outros | outras | mais | novos | novas",
  wholes: "de | dos | das | entre",
  anaphors: "deles | delas | entre eles | entre elas | incluindo | outros | outras | mais | dos quais",
  stops: phrases`
    a
    ainda
    ao
    após
    as
    até
    com
    como
    contra
    da
    de
    desde
    do
    domingo
    durante
    e
    em
    entre
    era
    eram
    esta
    este
    está
    estão
    foi
    foram
    havia
    hoje
    mas
    na
    nas
    nem
    no
    nos
    não
    o
    onde
    ontem
    os
    ou
    para
    por
    quando
    quarta
    que
    quem
    quinta
    se
    segunda
    segundo
    sem
    será
    seu
    seus
    sexta
    sobre
    sua
    suas
    sábado
    são
    também
    tem
    terça
    tinha
    têm
    um
    uma
    à
    é
  `,
  breaks: "enquanto | mas | embora | depois de | antes de",
  joins: "e",
});
