import type { LanguageCase } from "./language-case.ts";

/** Written while the rules were made. */
export const FRENCH: readonly LanguageCase[] = [
  {
    text: "« C’est une honte, lance Lucie Bardot, ouvrière de 44 ans. Personne ne nous a écoutés. » Elle est partie.",
    found: ["direct | C’est une | lance | Lucie Bardot", "direct | Personne ne | lance | Lucie Bardot"],
  },
  {
    text: "« Nous irons, explique le maire, jusqu’au bout. » Il est parti et il n’est pas revenu.",
    found: ["direct | Nous irons | explique | le maire", "direct | jusqu’au bout. | explique | le maire"],
  },
  {
    text: "Anne Roy dirige le port. Selon elle, la digue « ne tiendra pas ».",
    found: ["mixed | ne tiendra pas | Selon | Anne Roy"],
  },
  {
    text: "« Tout est à refaire », lança Paul Roy. Il se dit « très inquiet ».",
    found: ["direct | Tout est à refaire | lança | Paul Roy", "mixed | très inquiet | se dit | Paul Roy"],
  },
  {
    text: "Dans « Le Grand Matin », Paul Roy dit sa colère.",
    found: ["title | Le Grand Matin | – | –"],
  },
  {
    text: "« Le pont est sûr », a déclaré lundi la maire Anne Roy. « Personne ne sera blessé. »",
    found: ["direct | Le pont est sûr | a déclaré | Anne Roy", "direct | Personne ne sera | a déclaré | Anne Roy"],
  },
  {
    text: "Anne Roy dirige la ville depuis 2014. « Nous attendons le rapport », a-t-elle ajouté.",
    found: ["direct | Nous attendons | a-t-elle ajouté | Anne Roy"],
  },
  {
    text: "Selon Paul Martin, porte-parole du syndicat, la situation est « intenable ».",
    found: ["mixed | intenable | Selon | Paul Martin"],
  },
  {
    text: "Le ministre de l’Intérieur, Gérald Morin, a dénoncé « une faute grave ». « C’est inadmissible », a-t-il dit.",
    found: [
      "mixed | une faute grave | a dénoncé | Gérald Morin",
      "direct | C’est inadmissible | a-t-il dit | Gérald Morin",
    ],
  },
  {
    text: "— Entrez donc, dit le gardien. — Merci, répondit Anne Roy.",
    found: ["direct | Entrez donc | dit | le gardien", "direct | Merci | répondit | Anne Roy"],
  },
  { text: "Il a vu le film « La Traversée » trois fois au cinéma.", found: ["title | La Traversée | – | –"] },
  {
    text: "« Oui, nous y pensons », a dit un porte-parole de la préfecture à l’AFP.",
    found: ["direct | Oui, nous y | a dit | un porte-parole de la préfecture"],
  },
  {
    text: "« On ne nous écoute pas », regrette Claire Dubois, agricultrice à Saint-Malo.",
    found: ["direct | On ne nous | regrette | Claire Dubois"],
  },
  {
    text: "Interrogé mardi, Marc Lefèvre a répondu : « Je ne démissionnerai pas. »",
    found: ["direct | Je ne démissionnerai | a répondu | Marc Lefèvre"],
  },
  {
    text: "« C’est une bonne nouvelle », se réjouit la directrice, « mais le plus dur commence. »",
    found: [
      "direct | C’est une bonne | se réjouit | la directrice",
      "direct | mais le plus dur | se réjouit | la directrice",
    ],
  },
  { text: "Les « gilets » de la mairie ont coûté cher.", found: ["scare | gilets | – | –"] },
  {
    text: "D’après la gendarmerie, l’incendie était « sans doute volontaire ».",
    found: ["mixed | sans doute volontaire | D’après | la gendarmerie"],
  },
  {
    text: "La maire de Brest, Hélène Caron, estime que le projet est « trop cher pour la ville ».",
    found: ["mixed | trop cher pour | estime | Hélène Caron"],
  },
];

/** Written when the rules were done; what the first run missed is told in tools/bench/results/quotation.md. */
export const FRENCH_BLIND: readonly LanguageCase[] = [
  {
    text: "« Nous irons, a-t-il promis, jusqu’au bout », rapporte Julien Petit.",
    found: ["direct | Nous irons | a-t-il promis | –", "direct | jusqu’au bout | a-t-il promis | –"],
  },
  {
    text: "Le président de la région, Alain Marchand, s’est dit « profondément choqué ».",
    found: ["mixed | profondément choqué | s’est dit | Alain Marchand"],
  },
  {
    text: "« Il n’y a pas eu de pression », assure le cabinet du ministre.",
    found: ["direct | Il n’y a pas | assure | le cabinet du ministre"],
  },
  {
    text: "Pour Sophie Garnier, avocate de la famille, « la vérité doit être dite ».",
    found: ["mixed | la vérité doit | Pour | Sophie Garnier"],
  },
  {
    text: "« Tout a brûlé », souffle Karim Haddad, 42 ans. « Il ne reste rien. »",
    found: ["direct | Tout a brûlé | souffle | Karim Haddad", "direct | Il ne reste rien. | souffle | Karim Haddad"],
  },
  {
    text: "La ministre a évoqué des « pistes sérieuses » mercredi soir.",
    found: ["mixed | pistes sérieuses | a évoqué | La ministre"],
  },
  {
    text: "Dans un communiqué, la direction affirme que « toutes les règles ont été respectées ».",
    found: ["mixed | toutes les règles | affirme | la direction"],
  },
  {
    text: "« On verra bien », a lancé Dupuis avant de quitter la salle.",
    found: ["direct | On verra bien | a lancé | Dupuis"],
  },
  {
    text: "Élise Moreau a ouvert sa boutique en 2010. « Je n’ai jamais vu ça », dit-elle.",
    found: ["direct | Je n’ai jamais | dit | Élise Moreau"],
  },
  {
    text: "L’émission « Le Grand Soir » est supprimée.",
    found: ["title | Le Grand Soir | – | –"],
  },
  {
    text: "Le maire sortant qualifie son rival de « girouette ».",
    found: ["mixed | girouette | qualifie | Le maire sortant"],
  },
  {
    text: "« Non », ont répondu les syndicats.",
    found: ["direct | Non | ont répondu | les syndicats"],
  },
  {
    text: "Cette « sobriété » a ses limites.",
    found: ["scare | sobriété | – | –"],
  },
];
