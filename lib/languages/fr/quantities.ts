import packed from "../../../assets/data/units/fr.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { phrases } from "../phrases";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("fr", {
  abbreviations: phrases`
    art
    av
    bd
    cf
    dr
    env
    etc
    hab
    m
    max
    min
    mlle
    mm
    mme
    no
    p
    pp
    pr
    st
    ste
  `,
  hedges: {
    before: {
      about: phrases`
        approximativement
        autour de
        aux alentours de
        aux environs de
        avoisinant
        dans les
        de l ' ordre de
        en moyenne
        environ
        pas loin de
        presque
        près d '
        près de
        quelque
        quelques
        une moyenne de
        à peu près
        à quelque
      `,
      "at-least": "au moins | au minimum | pas moins de | un minimum de | au bas mot | minimum",
      "more-than": phrases`
        a dépassé
        au - delà de
        au-delà de
        bien plus de
        dépassait
        dépassant
        dépasse
        dépassent
        ont dépassé
        plus d '
        plus de
        plus qu '
        supérieur à
        supérieure à
        un peu plus de
      `,
      "at-most": phrases`
        au maximum
        au plus
        jusqu ' à
        maximum
        n ' excédant pas
        ne dépassant pas
        ne dépasse pas
        pas plus de
        tout au plus
        un maximum de
      `,
      "less-than": phrases`
        en dessous de
        inférieur à
        inférieure à
        moins d '
        moins de
        sous les
        un peu moins de
        à peine
      `,
    },
    open: {},
    after: {
      "at-least": "au moins | ou plus | au minimum | et plus",
      "at-most": "au plus | au maximum | tout au plus | ou moins",
      about: "environ | à peu près | ou à peu près",
    },
    within: {
      about: phrases`
        centaine
        cinquantaine
        dizaine
        huitaine
        millier
        quarantaine
        quinzaine
        soixantaine
        trentaine
        vingtaine
      `,
    },
  },
  ranges: { openers: "entre | de | d ' | entre les", joiners: "et | à | ou | jusqu ' à", alternatives: "ou" },
  history: {
    moves: phrases`
      alourdi
      alourdit
      augmente
      augmenté
      baisse
      baissé
      chute
      chuté
      descend
      descendu
      grimpant
      grimpe
      grimpé
      montant
      monte
      monté
      montée
      passant
      passe
      passent
      passer
      passé
      passée
      portant
      porte
      porté
      portée
      progresse
      progressé
      ramenant
      ramené
      recule
      reculé
      relevé
      réduit
      réduite
      s ' alourdit
      tombe
      tombé
    `,
    from: "de | d '",
    earlier: phrases`
      avait fait état de
      bilan initial
      bilan provisoire
      bilan précédent
      contre
      faisait auparavant état de
      faisait état de
      premier bilan
      précédent bilan
      s ' établissait à
      un bilan provisoire de
      un bilan précédent de
      un premier bilan de
      un précédent bilan de
      était auparavant de
    `,
    earlierAfter: phrases`
      auparavant
      dans un premier bilan
      la veille
      précédemment
      selon un précédent bilan
      un jour plus tôt
    `,
    against: "contre | au lieu de | et non | à | comparé à | par rapport à",
  },
  kinds: {
    killed: {
      either: phrases`
        a tué
        meurent
        ont péri
        ont tué
        périssent
        sont mortes
        sont morts
        trouvé la mort
        tuant
        tue
        tuent
        tué
      `,
      counted: phrases`
        cadavres
        corps sans vie
        décès
        défunts
        dépouilles
        féminicides
        homicides
        meurtres
        mort
        morte
        mortes
        morts
        noyés
        personnes décédées
        tués
        victime
        victimes
      `,
      leads: phrases`
        abattu
        assassinat de
        bilan de
        bilan humain
        bilan à
        causé la mort de
        coûtant la vie à
        coûté la vie à
        décès de
        entraîné la mort de
        exécution de
        la mort de
        la vie à
        mort de
        provoqué la mort de
        tuant
        tue
        tuent
        tué
      `,
      follows: phrases`
        a perdu la vie
        a péri
        a succombé
        a été tué
        a été tuée
        abattus
        assassinés
        décédé
        décédée
        décédées
        décédés
        est mort
        est morte
        exécutés
        mort
        morts
        noyés
        ont perdu la vie
        ont péri
        ont succombé
        ont trouvé la mort
        ont été tuées
        ont été tués
        perdu la vie
        péri
        retrouvés morts
        sans vie
        se sont noyés
        sont mortes
        sont morts
        trouvé la mort
        tué
        tuée
        tuées
        tués
      `,
    },
    wounded: {
      either: "a blessé | ont blessé | blessant",
      counted: "blessé | blessés | blessée | blessées | blessures | intoxiqués | grands brûlés | brûlés",
      leads: "blessant | blessé | blesse | hospitalisation de | intoxication de",
      follows: phrases`
        a été blessé
        blessé
        blessée
        blessées
        blessés
        brûlés
        dans un état grave
        en urgence absolue
        en urgence relative
        en état grave
        grièvement
        grièvement blessés
        hospitalisé
        hospitalisée
        hospitalisées
        hospitalisés
        intoxiquées
        intoxiqués
        légèrement
        légèrement blessés
        ont été blessées
        ont été blessés
        pronostic vital engagé
        soignés
        transportés à l ' hôpital
        à l ' hôpital
      `,
    },
    missing: {
      counted: "disparu | disparus | disparue | disparues",
      leads: "disparition de | recherche de | à la recherche de | rechercher | sans nouvelles de",
      follows: phrases`
        coincés
        disparu
        disparue
        disparues
        disparus
        ensevelis
        introuvables
        manque à l ' appel
        manquent à l ' appel
        piégés
        porté disparu
        portées disparues
        portés disparus
        recherchés
        sont portés disparus
      `,
    },
    displaced: {
      counted: "déplacés | déplacées | réfugiés | réfugiées | évacués | sinistrés | sans-abri | exilés",
      leads: phrases`
        abrité
        accueilli
        chassé
        déplacement de
        exode de
        expulsion de
        hébergé
        l ' évacuation de
        relogement de
        relogé
        évacuation de
        évacuer
        évacué
      `,
      follows: phrases`
        déplacés
        expulsés
        hébergés
        mis en sécurité
        mises en sécurité
        ont dû fuir
        ont dû quitter
        ont fui
        ont quitté
        ont trouvé refuge
        ont été évacuées
        ont été évacués
        relogées
        relogés
        réfugiés
        sans abri
        sans-abri
        évacué
        évacuée
        évacuées
        évacués
      `,
    },
    detained: {
      counted: phrases`
        arrestation
        arrestations
        captifs
        détenus
        gardes à vue
        interpellation
        interpellations
        otages
        prisonniers
      `,
      leads: phrases`
        arrestation de
        arrêtant
        arrêté
        capture de
        condamné
        détention de
        interpellation de
        interpellé
        libération de
        libéré
      `,
      follows: phrases`
        arrêté
        arrêtée
        arrêtées
        arrêtés
        capturés
        condamnés
        emprisonnés
        en détention
        en garde à vue
        incarcérés
        interpellé
        interpellée
        interpellées
        interpellés
        mis en examen
        placé en garde à vue
        placées en garde à vue
        placés en garde à vue
        pris en otage
        retenus en otage
        écroué
        écroués
      `,
    },
    people: {
      counted: "rescapés | survivants | participants | manifestants",
      leads: phrases`
        accueille
        compte
        elles étaient
        embauche de
        foule de
        ils étaient
        licenciement de
        mobilisé
        rassemblé
        réuni
        sauvé
        secouru
        suppression de
        équipage de
      `,
      follows: phrases`
        défiler
        indemnes
        licenciés
        mobilisés
        ont défilé
        ont manifesté
        ont participé
        ont voté
        rassemblés
        sains et saufs
        sauvés
        se sont rassemblés
        secourues
        secourus
        selon la police
        selon les organisateurs
        à bord
        étaient à bord
      `,
    },
    other: {
      leads: phrases`
        brûlé
        détruisant
        détruit
        endommageant
        endommagé
        obtenu
        obtient
        ravageant
        ravagé
        remporte
        remporté
        saisi
        tiré
      `,
      follows: phrases`
        détruites
        détruits
        endommagées
        endommagés
        privées d ' électricité
        privés d ' électricité
        privés de courant
        ravagés
      `,
    },
  },
  lookalikes: phrases`
    accuse
    armé
    armés
    arrête
    arrêtes
    attaqué
    brûle
    chasse
    dépassé
    jugé
    ramène
    recherches
    relève
    retraite
    retraites
    sauve
    tire
    élevé
    élevés
  `,
  persons: phrases`
    Allemands
    Américains
    Français
    Française
    Israéliens
    Palestiniens
    Russes
    Syriens
    Ukrainiens
    accusé
    accusés
    adolescent
    adolescente
    adolescentes
    adolescents
    agent
    agents
    agriculteurs
    alpinistes
    assaillant
    assaillants
    automobilistes
    autres personnes
    avocat
    avocats
    bébé
    bébés
    bénévole
    bénévoles
    candidat
    candidates
    candidats
    chauffeur
    chauffeurs
    chômeur
    chômeurs
    citoyen
    citoyens
    civil
    civils
    client
    clients
    combattant
    combattants
    commerçant
    commerçants
    conducteur
    conducteurs
    couple
    couples
    cycliste
    cyclistes
    djihadistes
    député
    députés
    détenu
    détenus
    emplois
    employé
    employés
    enfant
    enfants
    enseignant
    enseignants
    famille
    familles
    femme
    femmes
    fille
    filles
    fils
    fonctionnaire
    fonctionnaires
    foyer fiscal
    frère
    frères
    garçon
    garçons
    gendarme
    gendarmes
    gréviste
    grévistes
    habitant
    habitante
    habitantes
    habitants
    homme
    hommes
    infirmier
    infirmière
    infirmières
    insurgés
    invités
    jeune
    jeunes
    jihadiste
    jihadistes
    joueur
    joueurs
    joueuse
    journaliste
    journalistes
    juge
    juges
    juré
    jurés
    lycéen
    lycéens
    maire
    maires
    majeurs
    malade
    malades
    manifestant
    manifestante
    manifestants
    marin
    marins
    membre
    membres
    migrant
    migrants
    militaire
    militaires
    mineur
    mineurs
    ministre
    ministres
    motards
    médecin
    médecins
    otage
    otages
    ouvrier
    ouvriers
    ouvrière
    parent
    parents
    participant
    participants
    passager
    passagers
    patient
    patients
    personne
    personnes
    pilote
    pilotes
    piéton
    piétons
    policier
    policiers
    policière
    policières
    pompier
    pompiers
    postes
    professeur
    professeurs
    prévenu
    prévenus
    pêcheur
    pêcheurs
    randonneur
    randonneurs
    rebelle
    rebelles
    retraité
    retraités
    riverain
    riverains
    résident
    résidents
    salarié
    salariées
    salariés
    sapeurs-pompiers
    secouriste
    secouristes
    skieur
    skieurs
    soldat
    soldats
    spectateur
    spectateurs
    supporter
    supporters
    suspect
    suspects
    sénateur
    sénateurs
    sœur
    sœurs
    terroriste
    terroristes
    touriste
    touristes
    travailleur
    travailleurs
    témoin
    témoins
    usager
    usagers
    visiteur
    visiteurs
    volontaire
    volontaires
    votant
    votants
    voyageur
    voyageurs
    âmes
    électeur
    électeurs
    éleveurs
    élu
    élus
    élève
    élèves
    étudiant
    étudiante
    étudiants
  `,
  things: phrases`
    abonnés
    action
    actions
    amendement
    amendements
    animaux
    appartement
    appartements
    arbre
    arbres
    arme
    armes
    article
    articles
    attaque
    attaques
    autobus
    avion
    avions
    banque
    banques
    bateau
    bateaux
    bombe
    bombes
    bouteille
    bouteilles
    boutique
    boutiques
    bulletin
    bulletins
    bureau
    bureaux
    bus
    but
    buts
    bâtiment
    bâtiments
    camion
    camions
    camp
    camps
    car
    cars
    cas
    centre
    centres
    client foyer
    commerce
    commerces
    commune
    communes
    contrat
    contrats
    dossier
    dossiers
    drone
    drones
    département
    départements
    embarcation
    embarcations
    engin
    engins
    entreprise
    entreprises
    explosion
    explosions
    fois
    foyer
    foyers
    frappe
    frappes
    groupe
    groupes
    gymnase
    gymnases
    hélicoptère
    hélicoptères
    hôpital
    hôpitaux
    immeuble
    immeubles
    incendie
    incendies
    jeu
    lances
    ligne
    lignes
    liste
    listes
    logement
    logements
    magasin
    magasins
    maison
    maisons
    match
    matchs
    mesure
    mesures
    missile
    missiles
    mosquée
    mosquées
    mouton
    moutons
    médaille
    médailles
    nation
    nations
    navire
    navires
    obus
    page
    pages
    parti
    partis
    pays
    plainte
    plaintes
    point
    points
    pompe
    pont
    ponts
    quartier
    quartiers
    rame
    rames
    roquette
    roquettes
    route
    routes
    rue
    rues
    région
    régions
    réplique
    répliques
    set
    sets
    siège
    sièges
    société
    sociétés
    séisme
    séismes
    tempête
    tempêtes
    titre
    titres
    tour
    tours
    train
    trains
    tramway
    tramways
    usine
    usines
    vache
    vaches
    village
    villages
    ville
    villes
    voiture
    voitures
    voix
    vote
    votes
    véhicule
    véhicules
    État
    États
    école
    écoles
    église
    églises
    équipe
    équipes
    étage
    étages
  `,
  table: unitTable(packed),
  units: {
    percent: "pourcent",
    "percentage-point": "points de pourcentage | point de pourcentage | points de % | point de %",
    "nautical-mile": "milles nautiques | mille nautique | nautiques",
    acre: "acres | acre",
    day: "journées",
    year: "ans | an | années | année",
    "kilometer-per-hour": "kilomètres à l ' heure | kilomètres - heure | kilomètre-heure",
    kilogram: "kilos | kilo",
    magnitude: "sur l ' échelle de richter | sur l ' échelle ouverte de richter",
    USD: "dollars américains",
    CHF: "francs suisses",
    CAD: "dollars canadiens",
    XOF: "francs cfa | fcfa | F CFA | franc CFA",
    TND: "dinars tunisiens",
    DZD: "dinars algériens",
    minute: "min",
    cent: "centimes | centime | cents | pence | penny | kopecks",
    terabyte: "To",
    gigabyte: "Go",
  },
  quakes: "séisme | séismes | tremblement de terre | secousse | secousses | réplique",
  money: {
    countryPlace: "behind",
    nouns: [{ words: "dollars | dollar", codes: "USD", usual: "USD" }],
    countries: {
      USD: phrases`
        Etats-Unis
        US
        USA
        Washington
        américain
        américaine
        américaines
        américains
        états-unien
      `,
      GBP: "sterling | britannique | britanniques | anglaises | Royaume-Uni | Londres",
      XOF: "CFA",
      EGP: "égyptien | égyptiens | Le Caire",
      CAD: "Québec",
    },
    adjectives: {
      endings: "iens | ien | ais | ois | ains",
      except: "mais | jamais | désormais | bien | rien | moins | mois | trois | fois",
    },
  },
  unitsBefore: { magnitude: "magnitude | d ' une magnitude de | de magnitude | magnitude de" },
  zero: {
    negators: "aucun | aucune | sans | pas de | ni | pas d ' | pas eu de | pas eu d ' | pas fait de",
    nobody: "personne n ' | personne ne | nul n '",
    any: "",
    save: "sauf | excepté | hormis",
    except: phrases`
      aucun doute
      pas de quoi
      sans abri
      sans cesse
      sans doute
      sans eau
      sans nouvelles
      sans précédent
      sans électricité
      sans-abri
    `,
  },
  notFigures: {
    before: {
      name: phrases`
        A
        D
        N
        RN
        acte
        airbus
        arrondissement
        article
        articles
        autoroute
        boeing
        boulevard
        bâtiment
        canal
        catégorie
        centre
        chambre
        chapitre
        chaîne
        classe
        covid
        division
        décret
        départementale
        gare
        groupe
        le M
        ligne
        ligue
        loi
        nationale
        niveau
        numéro
        n°
        page
        phase
        porte
        quai
        route
        rue
        résolution
        saison
        salle
        secteur
        terminal
        tome
        type
        vol
        zone
        épisode
        étage
      `,
      age: phrases`
        adolescent de
        adolescente de
        agé de
        aura
        bébé de
        de moins de
        enfant de
        femme de
        fille de
        garçon de
        homme de
        jeune de
        l ' âge de
        retraité de
        à l ' âge de
        âge de
        âgé de
        âgée de
        âgées de
        âgés de
      `,
      phone: "appeler le | composer le | au numéro | numéro vert | tél | téléphone",
      date: "en | de | depuis | l ' an | année | avant | après | jusqu ' en",
    },
    after: {
      age: "ans révolus | ans d ' âge",
      time: "h | heures du matin | heures précises",
      idiom: "fois plus",
      address: "rue | avenue | boulevard | place",
    },
    alone: {},
    idioms:
      "un par un | une par une | un à un | l ' un | l ' une | un des | une des | un certain | d ' une part | pas un | un jour | une fois | à la une | un peu | un autre | une autre | un tel | une telle | les uns | 24 heures sur 24 | mille fois | cent fois | mille et une",
    ones: "un seul | une seule",
    articles: "un | une",
    votes: "voix",
    namedDuals: "",
  },
  partitives: phrases`
    autres
    d '
    d ' autres
    d ' entre elles
    d ' entre eux
    de
    de ces
    de l '
    de la
    de leurs
    de ses
    des
    du
    nouveaux
    nouvelles
    personnes
    sur les
  `,
  wholes: "sur | sur les | parmi",
  anaphors: phrases`
    autres
    d ' autres
    d ' entre elles
    d ' entre eux
    dont
    parmi elles
    parmi eux
    parmi lesquelles
    parmi lesquels
  `,
  stops: phrases`
    a
    après
    au
    aujourd
    aussi
    aux
    avaient
    avait
    avant
    avec
    car
    ce
    ces
    cette
    chez
    contre
    d'après
    dans
    de
    depuis
    des
    dimanche
    dimanche dernier
    dont
    du
    elle
    elles
    en
    encore
    entre
    est
    et
    hier
    il
    ils
    jeudi
    jusqu
    leur
    leurs
    lors
    lundi
    mais
    mardi
    mercredi
    n
    ne
    ni
    nous
    on
    ont
    ou
    où
    par
    pas
    pendant
    pour
    près
    que
    qui
    s
    sa
    samedi
    sans
    se
    selon
    sera
    seront
    ses
    son
    sont
    sous
    sur
    toujours
    vendredi
    vers
    à
    également
    étaient
    était
    été
    être
  `,
  breaks: "tandis que | alors que | mais | pendant que | cependant | toutefois | après que",
  joins: "et | ainsi que",
});
