import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "fa",
  direction: "rtl",
  script: "Arabic",
  frequent:
    "و در به از که اين را با است براي ان يك خود تا كرد بر هم نيز گفت مي شد شده بود اما وي كند هاي شود يا ما اند دارد",
  labels: {
    "related-links":
      "بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|همچنین بخوانید|بخوانید|ببینید|مطالب پیشنهادی",
    share: "اشتراک گذاری|به اشتراک بگذارید|ارسال به دوستان",
    follow: "ما را دنبال کنید",
    tags: "برچسب‌ها|برچسب ها|برچسب",
    "source-line": "منبع|منابع",
    byline: "نویسنده|خبرنگار|نوشته",
    comments: "نظرات|دیدگاه",
    newsletter: "خبرنامه",
    advertisement: "تبلیغات|آگهی|تبلیغ",
    "photo-credit": "عکس|عکاس",
    "correction-contact": "انتهای پیام",
  },
  openers: {
    "related-links": "برای مطالعه",
    follow: "ما را در",
    newsletter: "عضو خبرنامه",
  },
  wall: { paywall: "ویژه مشترکان", login: "برای ادامه وارد شوید", consent: "از کوکی" },
  bylineMarks: "نویسنده|خبرنگار|نوشته",
  deskWords: "خبرگزاری|تحریریه|سرویس|گروه|خبرنگار",
};
