import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "zh",
  direction: "ltr",
  script: "Han",
  frequent: "",
  labels: {
    "related-links": "相关阅读|延伸阅读|相关新闻|相关报道|推荐阅读|更多新闻|更多|阅读更多",
    share: "分享|分享到|打印",
    follow: "关注我们",
    tags: "标签|关键词|關鍵字",
    "source-line": "来源|稿源",
    byline: "作者|记者|責任編輯",
    comments: "评论|我要评论",
    newsletter: "订阅",
    advertisement: "广告|廣告|推广",
    "photo-credit": "图片来源|圖片來源",
    "correction-contact": "版权所有",
  },
  openers: {
    "related-links": "相关阅读|延伸阅读",
    follow: "扫描二维码",
    newsletter: "订阅",
  },
  wall: { paywall: "订阅后|付费阅读", login: "登录后|請登入", consent: "使用cookie|使用 cookie" },
  bylineMarks: "作者|记者|記者",
  deskWords: "编辑部|通讯社|记者站",
  dateSigns: ["年", "月", "日"],
};
