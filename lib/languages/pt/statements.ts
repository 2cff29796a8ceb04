import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("pt", {
  verbs:
    "disse | disseram | diz | dizem | afirmou | afirmaram | afirma | informou | informaram | informa | anunciou | anunciaram | garantiu | indicou | indicaram | confirmou | confirmaram | explicou | declarou | declararam | acrescentou | comunicou | relatou | relataram | alertou | estimou | estimaram | estima",
  weakVerbs:
    "calcula | calculou | contabilizou | registrou | registou | exige | exigem | pede | pedem | oferece | ofereceu | espera | prevê | fala em | falam em",
  carrying: "acrescentou | continuou",
  accordingTo:
    "segundo | de acordo com | conforme | nas palavras de | segundo informou | segundo dados de | citando",
  relays: "citando",
  that: "que | :",
  between:
    "também | na segunda | na terça | na quarta | na quinta | na sexta | no sábado | no domingo | hoje | ontem",
  notStatements: "ou seja | isto é",
  notSources: "a lei | o plano | resultados preliminares | o calendário",
  pronouns: "ele | ela | eles | elas",
  speakers:
    "polícia | bombeiros | autoridades | ministério | ministro | ministra | governo | presidente | porta-voz | promotoria | procuradoria | juiz | tribunal | prefeito | prefeitura | câmara | exército | proteção civil | defesa civil | sindicato | sindicatos | organizadores | empresa | companhia | fontes | testemunhas | especialistas | hospital | médicos | agência | cruz vermelha | onu | instituto | observatório | universidade | relatório | comunicado | governador | diretor | comandante | partido | comissão",
  agencies: "reuters | afp | ap | lusa | agência lusa | agência brasil | efe | bbc | cnn | globo",
  stops: "que | em | no | na | nesta | neste | hoje | ontem | mas | enquanto | quando | após | por",
  relatives: "que | quem",
});
