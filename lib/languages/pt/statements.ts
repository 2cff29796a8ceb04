import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("pt", {
  verbs: phrases`
    acrescentou
    afirma
    afirmaram
    afirmou
    alertou
    anunciaram
    anunciou
    comunicou
    confirmaram
    confirmou
    declararam
    declarou
    disse
    disseram
    diz
    dizem
    estima
    estimaram
    estimou
    explicou
    garantiu
    indicaram
    indicou
    informa
    informaram
    informou
    relataram
    relatou
  `,
  weakVerbs: phrases`
    calcula
    calculou
    contabilizou
    espera
    exige
    exigem
    fala em
    falam em
    oferece
    ofereceu
    pede
    pedem
    prevê
    registou
    registrou
  `,
  carrying: "acrescentou | continuou",
  accordingTo:
    "segundo | de acordo com | conforme | nas palavras de | segundo informou | segundo dados de | citando",
  relays: "citando",
  that: "que | :",
  between: phrases`
    hoje
    na quarta
    na quinta
    na segunda
    na sexta
    na terça
    no domingo
    no sábado
    ontem
    também
  `,
  notStatements: "ou seja | isto é",
  notSources: "a lei | o plano | resultados preliminares | o calendário",
  pronouns: "ele | ela | eles | elas",
  speakers: phrases`
    agência
    autoridades
    bombeiros
    comandante
    comissão
    companhia
    comunicado
    cruz vermelha
    câmara
    defesa civil
    diretor
    empresa
    especialistas
    exército
    fontes
    governador
    governo
    hospital
    instituto
    juiz
    ministra
    ministro
    ministério
    médicos
    observatório
    onu
    organizadores
    partido
    polícia
    porta-voz
    prefeito
    prefeitura
    presidente
    procuradoria
    promotoria
    proteção civil
    relatório
    sindicato
    sindicatos
    testemunhas
    tribunal
    universidade
  `,
  agencies: "reuters | afp | ap | lusa | agência lusa | agência brasil | efe | bbc | cnn | globo",
  stops: "que | em | no | na | nesta | neste | hoje | ontem | mas | enquanto | quando | após | por",
  relatives: "que | quem",
});
