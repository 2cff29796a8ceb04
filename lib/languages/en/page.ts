import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "en",
  direction: "ltr",
  script: "Latin",
  frequent:
    "the of to and in a that is was for on with it as he at by his from are be this have not has an they but were who had said will their which or its been more after than when about over into near out up two would could before during she her we you",
  labels: {
    "related-links": phrases`
      also read
      more on this story
      read also
      read full story
      read more
      read next
      read the full story
      related
      related article
      related articles
      related content
      related coverage
      related links
      related news
      related post
      related posts
      related reading
      related stories
      related story
      related topics
      related video
      related videos
    `,
    share: phrases`
      email
      email this article
      share
      share on
      share this
      share this article
      share this post
      share this story
      share via
      share with
      shares
      tweet
    `,
    follow: "follow|follow us|follow us on",
    tags: "tags|tag|topics|topic|keywords|filed under|filed in|posted in",
    "source-line": "source|sources|via|originally published|with agencies",
    byline: phrases`
      about the author
      additional reporting
      additional reporting by
      author
      by
      edited by
      editing by
      posted by
      published by
      reported by
      reporting by
      written by
    `,
    comments: "post comment|comments|comment|leave a comment|leave a reply|add a comment",
    newsletter: "newsletter|newsletters|subscribe|subscribe now|sign up",
    advertisement:
      "advert|adverts|advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content",
    "photo-credit": "photo|photos by|image|image source|image credit|image caption|photo credit|photo by",
    "correction-contact": "copyright|all rights reserved|report a typo|got a tip|have a tip|feedback",
    player: "play|play video|video|pause|mute",
  },
  openers: {
    "related-links": phrases`
      also on
      also:
      for more stories
      like this story?
      more from
      more on
      more:
      read more about
      read more on
      read the latest
      related:
      see also:
      see more at
      watch:
    `,
    share: "click to share|click to email|click to print|opens in new window",
    follow:
      "follow us at|follow me on|follow her on|follow him on|follow them on|like us on|find us on|join us on",
    tags: "tagged with|tagged:|tags:",
    byline: "compiled by",
    comments: "comments are|log in to comment|what do you think? |have your say",
    newsletter: phrases`
      get our newsletter
      sign up for free
      sign up for our
      sign up for the
      sign up here
      sign up to our
      sign up to the
      sign up today
      subscribe here
      subscribe to our
      subscribe to the
      subscribe today
    `,
    advertisement: "advertisement|story continues below|article continues below|article continues after",
    "photo-credit":
      "photo:|photograph by|image:|images:|picture:|image courtesy|photo courtesy|featured image",
    "correction-contact": phrases`
      all contents ©
      copyright 20
      copyright ©
      do you have a story
      got a story
      have a news tip
      this material may not be published
      © 20
    `,
    app: "download our",
    player: "please enable javascript|javascript is",
  },
  wall: {
    paywall: phrases`
      already a subscriber
      for subscribers only
      subscribe to continue
      subscribe to read
      subscribers only
      to continue reading
    `,
    login: phrases`
      create a free account
      log in to continue
      log in to read
      register to continue
      sign in to continue
      sign in to read
    `,
    consent:
      "we use cookies|uses cookies|cookie policy|cookie preferences|accept all cookies|we and our partners",
  },
  bylineMarks: "by|written by|reported by|posted by|published by|story by|words by|author",
  deskWords: phrases`
    admin
    administrator
    agencies
    agency
    company
    correspondent
    correspondents
    desk
    editor
    editorial
    editors
    magazine
    news
    newsroom
    online
    press
    reporter
    reporters
    staff
    team
    tv
    wire
  `,
};
