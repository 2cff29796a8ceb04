import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "pt",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela",
  labels: {
    "related-links": phrases`
      leia mais
      leia também
      mais lidas
      mais notícias
      notícias relacionadas
      relacionadas
      saiba mais
      veja também
    `,
    share: "compartilhar|compartilhe|partilhar",
    follow: "siga-nos",
    tags: "tags|assuntos|tópicos",
    "source-line": "fonte|fontes",
    byline: "por|escrito por|autor",
    comments: "comentários|comentar",
    newsletter: "newsletter",
    advertisement: "publicidade|anúncio|continua depois da publicidade",
    "photo-credit": "foto|fotos",
    "correction-contact": "todos os direitos reservados",
  },
  openers: {
    "related-links": "clique aqui|saiba mais sobre",
    follow: "siga o",
    newsletter: "inscreva-se",
  },
  wall: {
    paywall: "exclusivo para assinantes|para continuar lendo",
    login: "faça login para|cadastre-se para",
    consent: "utilizamos cookies|usamos cookies",
  },
  bylineMarks: "por|escrito por|autor",
  deskWords: "redação|agência|agências|repórter|equipe",
};
