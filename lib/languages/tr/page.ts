import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "tr",
  direction: "ltr",
  script: "Latin",
  frequent:
    "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar en ise göre dedi ancak var olduğu tarafından oldu o ne ya ki her yıl",
  labels: {
    "related-links": phrases`
      ayrıca oku
      bunlar da ilginizi çekebilir
      bunu da oku
      daha fazla
      daha fazla oku
      ilgili haber
      ilgili haberler
      ilginizi çekebilir
    `,
    share: "paylaş|şurada paylaş|tweetle",
    follow: "bizi takip edin",
    tags: "etiketler|etiket|konular",
    "source-line": "kaynak|kaynaklar",
    byline: "yazan|yazar|haber",
    comments: "yorumlar|yorum",
    newsletter: "bülten",
    advertisement: "reklam|reklamlar|sponsorlu",
    "photo-credit": "fotoğraf|foto",
    "correction-contact": "tüm hakları saklıdır",
  },
  openers: {
    "related-links": "haberin devamı|detaylar için",
    follow: "bizi takip",
    newsletter: "bültenimize",
  },
  wall: {
    paywall: "abonelere özel|okumaya devam etmek için",
    login: "giriş yapın|üye olun",
    consent: "çerez|çerezler kullan",
  },
  bylineMarks: "yazan|yazar|haber",
  deskWords: "haber|haberler|merkezi|editör|editörü",
};
