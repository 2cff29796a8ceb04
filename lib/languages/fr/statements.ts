import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("fr", {
  verbs:
    "a dit | ont dit | dit | a déclaré | ont déclaré | déclare | a annoncé | ont annoncé | annonce | annoncent | a affirmé | ont affirmé | affirme | affirment | a indiqué | ont indiqué | indique | indiquent | a précisé | ont précisé | précise | a expliqué | explique | a confirmé | ont confirmé | confirme | a rapporté | ont rapporté | rapporte | rapportent | a assuré | assure | a souligné | souligne | a ajouté | ajoute | a estimé | estime | estiment | prévient | raconte | a reconnu | reconnaît | a révélé | révèle | a fait savoir | font savoir | soupire | témoigne | s ' inquiète | a averti | avertit | a écrit | a tweeté",
  weakVerbs:
    "réclame | réclament | réclamait | s ' en tient à | s ' en tiennent à | propose | proposent | chiffre | chiffrent | évalue | évaluent | compte | comptent | recense | recensent | dénombre | revendique | revendiquent | exige | exigent | demande | demandent | table sur | prévoit | prévoient | parle de | parlent de | avance | avancent | fait état de | font état de | a recensé | ont recensé | a compté | a chiffré | a évalué",
  carrying:
    "a ajouté | ajoute | a poursuivi | poursuit | a-t-il ajouté | a-t-elle ajouté | a précisé | conclut",
  accordingTo:
    "selon | d ' après | d'après | suivant | aux dires de | de source | de l ' aveu de | évalués à | à en croire | cité par | citant | a-t-on appris de | a-t-on appris auprès de | ont indiqué | a indiqué | ont annoncé | a annoncé | a déclaré | ont déclaré | a précisé | ont précisé | a affirmé | ont affirmé | par la voix de",
  accordingAfter: "",
  relays: "citant | cité par | cite",
  relayFrom: "",
  that: "que | qu ' | :",
  between:
    "a | ont | également | aussi | jeudi | vendredi | lundi | mardi | mercredi | samedi | dimanche | pour sa part | de son côté",
  notStatements: "c ' est-à-dire | autrement dit | dit de",
  notSources:
    "les estimations | la loi | le plan | le calendrier | les résultats | un bilan | toute vraisemblance | des résultats | l ' article | le règlement",
  pronouns: "il | elle | ils | elles",
  speakers:
    "police | gendarmerie | préfecture | préfet | pompiers | secours | ministère | ministre | gouvernement | président | présidente | porte-parole | procureur | parquet | justice | mairie | maire | municipalité | autorités | armée | état-major | syndicat | syndicats | organisateurs | direction | exploitant | compagnie | entreprise | société | opérateur | responsable | responsables | source | sources | témoin | témoins | expert | experts | médecin | médecins | hôpital | agence | ONG | association | associations | collectif | observatoire | institut | météo | croix-rouge | onu | union | commission | conseil | département | région | parti | candidat | habitants | riverains | avocat | avocate | capitaine | commandant | colonel | général | directeur | directrice | secrétaire | manifestants | grévistes | fédération | assureurs | assureur | service | services | université | étude | rapport | communiqué",
  agencies:
    "afp | agence france - presse | reuters | ap | associated press | bfmtv | franceinfo | france info | le monde | le figaro | rtl | france bleu | belga | ats | bbc",
  stops:
    "qui | que | qu | dont | où | mais | et que | jeudi | vendredi | lundi | mardi | mercredi | samedi | dimanche | hier | dans un communiqué | à l | lors | après | avant | ne | n | ont | a | est | sont | lui | auprès | près",
  relatives: "qui",
  verbFirst: false,
  capitals: true,
});
