import type { LanguageCase } from "./language-case.ts";

/** Written while the rules were made. */
export const ITALIAN: readonly LanguageCase[] = [
  {
    text: "«Il ponte è sicuro», ha detto lunedì la sindaca Anna Riva. «Nessuno si farà male».",
    found: ["direct | Il ponte è sicuro | ha detto | Anna Riva", "direct | Nessuno si | ha detto | Anna Riva"],
  },
  {
    text: "Il ministro dell’Interno, Paolo Conti, ha definito la proposta «una follia».",
    found: ["mixed | una follia | ha definito | Paolo Conti"],
  },
  {
    text: "«Non ci fermeremo», ha assicurato Giulia Neri. «Andremo fino in fondo», ha aggiunto.",
    found: [
      "direct | Non ci fermeremo | ha assicurato | Giulia Neri",
      "direct | Andremo fino | ha aggiunto | Giulia Neri",
    ],
  },
  {
    text: "Secondo Marco Villa, direttore dell’ospedale, la situazione è «molto grave».",
    found: ["mixed | molto grave | Secondo | Marco Villa"],
  },
  { text: "Il film «La riva» esce a maggio.", found: ["title | La riva | – | –"] },
  {
    text: "“Siamo pronti”, spiega il portavoce del Comune.",
    found: ["direct | Siamo pronti | spiega | il portavoce del Comune"],
  },
  {
    text: "La premier Lucia Ferri ha risposto: «Manterremo le promesse».",
    found: ["direct | Manterremo le | ha risposto | Lucia Ferri"],
  },
  { text: "I cosiddetti «esperti» non si sono visti.", found: ["scare | esperti | – | –"] },
  {
    text: "«È una vergogna», tuona Sergio Galli, «e qualcuno pagherà».",
    found: ["direct | È una vergogna | tuona | Sergio Galli", "direct | e qualcuno | tuona | Sergio Galli"],
  },
  {
    text: "Elena Sarti ha ribadito che l’accordo è «buono per tutti».",
    found: ["mixed | buono per tutti | ha ribadito | Elena Sarti"],
  },
  {
    text: "Davide Greco gestisce il bar dal 2001. «Non ho visto niente», racconta lui.",
    found: ["direct | Non ho visto | racconta | Davide Greco"],
  },
  {
    text: "«Ci vorranno mesi», ha avvertito Riva.",
    found: ["direct | Ci vorranno | ha avvertito | Riva"],
  },
  {
    text: "La procura parla di «omissioni gravi».",
    found: ["mixed | omissioni gravi | parla | La procura"],
  },
];

/** Written when the rules were done; what the first run missed is told in tools/bench/results/quotation.md. */
export const ITALIAN_BLIND: readonly LanguageCase[] = [
  {
    text: "«Non c’è stata alcuna pressione», sostiene lo staff del ministro.",
    found: ["direct | Non c’è stata | sostiene | lo staff del ministro"],
  },
  {
    text: "Alla domanda sul prezzo, Andrea Moretti ha risposto: «Ne parleremo la prossima settimana».",
    found: ["direct | Ne parleremo | ha risposto | Andrea Moretti"],
  },
  {
    text: "«Abbiamo perso tutto», racconta Lucia Gallo, 42 anni. «Non resta niente».",
    found: ["direct | Abbiamo perso | racconta | Lucia Gallo", "direct | Non resta niente | racconta | Lucia Gallo"],
  },
  {
    text: "La ministra ha parlato di «segnali incoraggianti» dopo l’incontro.",
    found: ["mixed | segnali incoraggianti | ha parlato | La ministra"],
  },
  {
    text: "Per l’economista Giulia Sala, la misura è «un grave errore».",
    found: ["mixed | un grave errore | Per | Giulia Sala"],
  },
  {
    text: "«Vedremo», ha detto Moretti prima di uscire.",
    found: ["direct | Vedremo | ha detto | Moretti"],
  },
  {
    text: "Il sindaco di Lecco, Fabio Longo, che guida la città dal 2015, ha bollato il piano come «fumo».",
    found: ["mixed | fumo | ha bollato | Fabio Longo"],
  },
  {
    text: "La trasmissione «La notte» compie dieci anni.",
    found: ["title | La notte | – | –"],
  },
  {
    text: "Sara Luna ha aperto il negozio nel 2010. «Mai vista una cosa simile», spiega lei.",
    found: ["direct | Mai vista | spiega | Sara Luna"],
  },
  {
    text: "«Basta», hanno gridato i manifestanti.",
    found: ["direct | Basta | hanno gridato | i manifestanti"],
  },
  {
    text: "In una nota l’azienda afferma che «tutte le regole sono state rispettate».",
    found: ["mixed | tutte le regole | afferma | l’azienda"],
  },
  {
    text: "Il governatore Enrico Testa ha sottolineato che l’intesa «apre una porta».",
    found: ["mixed | apre una porta | ha sottolineato | Enrico Testa"],
  },
  {
    text: "Questa «normalità» ha un prezzo.",
    found: ["scare | normalità | – | –"],
  },
];
