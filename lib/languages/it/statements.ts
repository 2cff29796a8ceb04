import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("it", {
  verbs:
    "ha detto | hanno detto | dice | dicono | ha affermato | hanno affermato | afferma | ha dichiarato | hanno dichiarato | ha riferito | hanno riferito | riferisce | riferiscono | ha annunciato | hanno annunciato | annuncia | ha confermato | hanno confermato | conferma | ha spiegato | spiega | ha aggiunto | aggiunge | ha reso noto | hanno reso noto | rende noto | ha comunicato | ha precisato | ha sottolineato | ha avvertito | stima | stimano | ha stimato | hanno stimato",
  weakVerbs:
    "chiede | chiedono | offre | offrono | calcola | conta | ha contato | ha registrato | prevede | prevedono | parla di | parlano di | quantifica",
  carrying: "ha aggiunto | aggiunge | ha proseguito",
  accordingTo:
    "secondo | stando a | a detta di | secondo quanto riferito da | secondo i dati di | citando | per la | per il",
  relays: "citando",
  that: "che | :",
  between: "anche | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | oggi | ieri",
  notStatements: "vale a dire | cioè",
  notSources: "la legge | il piano | i risultati | il programma",
  pronouns: "lui | lei | loro",
  speakers:
    "polizia | carabinieri | questura | vigili del fuoco | protezione civile | autorità | ministero | ministro | ministra | governo | presidente | portavoce | procura | procuratore | tribunale | sindaco | comune | prefettura | esercito | sindacato | sindacati | organizzatori | azienda | società | fonti | fonte | testimoni | esperti | ospedale | medici | agenzia | croce rossa | onu | istituto | osservatorio | università | rapporto | comunicato | direttore | comandante | partito | commissione",
  agencies: "ansa | adnkronos | agi | reuters | afp | ap | askanews | rai | bbc | cnn",
  stops:
    "che | in | nel | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | ieri | oggi | ma | mentre | quando | dopo | per",
  relatives: "che",
});
