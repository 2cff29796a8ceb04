import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("fr", {
  verbs: phrases`
    a affirmé
    a ajouté
    a annoncé
    a assuré
    a averti
    a confirmé
    a dit
    a déclaré
    a estimé
    a expliqué
    a fait savoir
    a indiqué
    a précisé
    a rapporté
    a reconnu
    a révélé
    a souligné
    a tweeté
    a écrit
    affirme
    affirment
    ajoute
    annonce
    annoncent
    assure
    avertit
    confirme
    dit
    déclare
    estime
    estiment
    explique
    font savoir
    indique
    indiquent
    ont affirmé
    ont annoncé
    ont confirmé
    ont dit
    ont déclaré
    ont indiqué
    ont précisé
    ont rapporté
    précise
    prévient
    raconte
    rapporte
    rapportent
    reconnaît
    révèle
    s ' inquiète
    souligne
    soupire
    témoigne
  `,
  weakVerbs: phrases`
    a chiffré
    a compté
    a recensé
    a évalué
    avance
    avancent
    chiffre
    chiffrent
    compte
    comptent
    demande
    demandent
    dénombre
    exige
    exigent
    fait état de
    font état de
    ont recensé
    parle de
    parlent de
    propose
    proposent
    prévoient
    prévoit
    recense
    recensent
    revendique
    revendiquent
    réclamait
    réclame
    réclament
    s ' en tiennent à
    s ' en tient à
    table sur
    évalue
    évaluent
  `,
  carrying:
    "a ajouté | ajoute | a poursuivi | poursuit | a-t-il ajouté | a-t-elle ajouté | a précisé | conclut",
  accordingTo: phrases`
    a affirmé
    a annoncé
    a déclaré
    a indiqué
    a précisé
    a-t-on appris auprès de
    a-t-on appris de
    aux dires de
    citant
    cité par
    d ' après
    d'après
    de l ' aveu de
    de source
    ont affirmé
    ont annoncé
    ont déclaré
    ont indiqué
    ont précisé
    par la voix de
    selon
    suivant
    à en croire
    évalués à
  `,
  accordingAfter: "",
  relays: "citant | cité par | cite",
  relayFrom: "",
  that: "que | qu ' | :",
  between: phrases`
    a
    aussi
    de son côté
    dimanche
    jeudi
    lundi
    mardi
    mercredi
    ont
    pour sa part
    samedi
    vendredi
    également
  `,
  notStatements: "c ' est-à-dire | autrement dit | dit de",
  notSources: phrases`
    des résultats
    l ' article
    la loi
    le calendrier
    le plan
    le règlement
    les estimations
    les résultats
    toute vraisemblance
    un bilan
  `,
  pronouns: "il | elle | ils | elles",
  speakers: phrases`
    ONG
    agence
    armée
    association
    associations
    assureur
    assureurs
    autorités
    avocat
    avocate
    candidat
    capitaine
    collectif
    colonel
    commandant
    commission
    communiqué
    compagnie
    conseil
    croix-rouge
    directeur
    direction
    directrice
    département
    entreprise
    expert
    experts
    exploitant
    fédération
    gendarmerie
    gouvernement
    grévistes
    général
    habitants
    hôpital
    institut
    justice
    maire
    mairie
    manifestants
    ministre
    ministère
    municipalité
    médecin
    médecins
    météo
    observatoire
    onu
    opérateur
    organisateurs
    parquet
    parti
    police
    pompiers
    porte-parole
    procureur
    préfecture
    préfet
    président
    présidente
    rapport
    responsable
    responsables
    riverains
    région
    secours
    secrétaire
    service
    services
    société
    source
    sources
    syndicat
    syndicats
    témoin
    témoins
    union
    université
    état-major
    étude
  `,
  agencies: phrases`
    afp
    agence france - presse
    ap
    associated press
    ats
    bbc
    belga
    bfmtv
    france bleu
    france info
    franceinfo
    le figaro
    le monde
    reuters
    rtl
  `,
  stops: phrases`
    a
    après
    auprès
    avant
    dans un communiqué
    dimanche
    dont
    est
    et que
    hier
    jeudi
    lors
    lui
    lundi
    mais
    mardi
    mercredi
    n
    ne
    ont
    où
    près
    qu
    que
    qui
    samedi
    sont
    vendredi
    à l
  `,
  relatives: "qui",
  verbFirst: false,
  capitals: true,
});
