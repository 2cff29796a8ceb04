import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "es",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de la que el en y los del se las por un para con una su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante",
  labels: {
    "related-links": phrases`
      le puede interesar
      lea también
      lee además
      lee también
      leer también
      también te puede interesar
      te puede interesar
      te recomendamos
    `,
    share: "compartir|comparte|compartir en",
    follow: "síguenos",
    tags: "temas|etiquetas|archivado en",
    "source-line": "fuente|fuentes",
    byline: "por|escrito por|redactado por",
    comments: "comentarios|comentar",
    newsletter: "newsletter",
    advertisement: "publicidad|anuncio|anuncios",
    "photo-credit": "foto|fotos",
    "correction-contact": "todos los derechos reservados",
  },
  openers: {
    "related-links": "lea aquí",
    follow: "síguenos en",
    newsletter: "suscríbete a",
  },
  wall: {
    paywall: "solo para suscriptores|contenido exclusivo para suscriptores",
    login: "inicia sesión para seguir|regístrate para seguir",
    consent: "utilizamos cookies|usamos cookies",
  },
  bylineMarks: "por|escrito por|redactado por",
  deskWords: "redacción|agencia|agencias|redactor|redactora",
};
