import packed from "../../../assets/data/units/pt.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("pt", {
  abbreviations: "sr | sra | dr | dra | av | núm | n | art | pág | aprox | etc | prof | km",
  hedges: {
    before: {
      about:
        "cerca de | aproximadamente | quase | por volta de | em torno de | uns | umas | perto de | à volta de | mais ou menos | em média",
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
    moves:
      "subiu | sobe | aumentou | cresceu | caiu | cai | passou | baixou | elevou | desceu | diminuiu | reduziu",
    from: "de | dos",
    earlier: "um balanço anterior de | balanço anterior de | era de | frente aos",
    earlierAfter: "no balanço anterior | no dia anterior",
    against: "em vez de | contra | frente a | para | ante",
  },
  kinds: {
    killed: {
      either: "morreram | morreu | morrem | faleceram | faleceu | matou | mataram | mata",
      counted:
        "mortos | mortas | morto | morta | mortes | vítimas fatais | vítimas mortais | óbitos | vítimas | corpos | homicídios",
      leads: "matando | matou | mata | mataram | morte de | mortes de | assassinato de | a vida de",
      follows:
        "morreram | morreu | morrem | perderam a vida | perdeu a vida | foram mortos | foram mortas | foi morto | faleceram | faleceu | foram assassinados | se afogaram | afogaram-se",
    },
    wounded: {
      either: "feriu | feriram",
      counted: "feridos | feridas | ferido | ferida",
      leads: "ferindo | feriu | feriram",
      follows:
        "ficaram feridos | ficaram feridas | ficou ferido | ficou ferida | foram feridos | foram hospitalizados | hospitalizados | internados | em estado grave | foram levados para hospitais | sofreram ferimentos",
    },
    missing: {
      counted: "desaparecidos | desaparecidas | desaparecido | desaparecida",
      leads: "buscas por | desaparecimento de",
      follows: "desaparecidos | desapareceram | continuam desaparecidos | estão desaparecidos | soterrados",
    },
    displaced: {
      counted: "desabrigados | desalojados | refugiados | deslocados",
      leads: "retirada de | evacuação de | remoção de",
      follows:
        "foram retirados | foram retiradas | foram evacuados | evacuadas | deixaram suas casas | fugiram | desabrigadas | desalojadas | deslocados | ficaram desabrigadas | ficaram desalojadas | foram deslocadas | foram deslocados | ficaram deslocadas | ficaram desalojados | ficaram desalojadas | foram desalojadas | foram desalojados",
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
  persons:
    "pessoa | pessoas | civis | civil | soldado | soldados | militar | militares | policial | policiais | polícias | agente | agentes | bombeiro | bombeiros | homem | homens | mulher | mulheres | criança | crianças | menino | meninos | menina | jovem | jovens | adultos | bebê | bebês | adolescente | adolescentes | trabalhador | trabalhadores | operário | operários | mineiros | funcionário | funcionários | passageiro | passageiros | tripulante | tripulantes | turista | turistas | morador | moradores | habitantes | residentes | cidadãos | migrantes | imigrantes | estudante | estudantes | alunos | professores | médicos | enfermeiros | paciente | pacientes | manifestante | manifestantes | grevistas | eleitor | eleitores | candidato | candidatos | deputado | deputados | senadores | vereadores | ministros | juízes | testemunhas | suspeito | suspeitos | acusados | réus | família | famílias | irmãos | filhos | filhas | membro | membros | voluntários | jornalistas | jogadores | torcedores | espectadores | clientes | usuários | pescadores | marinheiros | motoristas | ciclistas | pedestres | agricultores | brasileiros | portugueses | americanos | vagas | empregos | postos",
  things:
    "casa | casas | prédio | prédios | edifício | edifícios | escola | escolas | hospital | hospitais | veículo | veículos | carro | carros | caminhão | caminhões | ônibus | autocarros | trem | trens | avião | aviões | helicóptero | helicópteros | drone | drones | míssil | mísseis | foguetes | bombas | barco | barcos | navios | arma | armas | ataque | ataques | explosões | incêndio | incêndios | tremores | réplicas | cadeira | cadeiras | assento | assentos | voto | votos | municípios | cidade | cidades | país | países | estado | estados | regiões | ruas | estradas | ponte | pontes | andares | denúncias | casos | gols | golos | gol | jogos | pontos | medalhas | vezes | empresas | ações | contratos | animais | árvores | imóveis | domicílios",
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
      name: "rua | avenida | rodovia | linha | artigo | lei | número | sala | porta | voo | categoria | resolução | capítulo | nível | grupo | canal | distrito | zona | setor | boeing | airbus | covid | fase | página | bloco",
      age: "homem de | mulher de | jovem de | menino de | menina de | menor de | idoso de | idosa de | adolescente de | criança de | idade de | completou",
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
  stops:
    "em | no | na | nos | nas | a | ao | à | com | por | para | sem | sobre | após | desde | até | entre | contra | durante | segundo | que | quem | onde | quando | como | e | ou | mas | nem | é | são | era | eram | foi | foram | tem | têm | tinha | havia | será | está | estão | se | não | seu | sua | seus | suas | este | esta | o | os | as | um | uma | do | da | de | ontem | hoje | segunda | terça | quarta | quinta | sexta | sábado | domingo | também | ainda",
  breaks: "enquanto | mas | embora | depois de | antes de",
  joins: "e",
});
