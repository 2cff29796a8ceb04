import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "en",
  direction: "ltr",
  script: "Latin",
  frequent:
    "the of to and in a that is was for on with it as he at by his from are be this have not has an they but were who had said will their which or its been more after than when about over into near out up two would could before during she her we you",
  labels: {
    "related-links":
      "read more|read also|also read|read next|read the full story|read full story|related|related post|related posts|related article|related articles|related story|related stories|related content|related links|related coverage|related news|related topics|related video|related videos|related reading|more on this story",
    share:
      "share|share this|share this article|share this story|share this post|share on|share via|share with|shares|tweet|email|email this article",
    follow: "follow|follow us|follow us on",
    tags: "tags|tag|topics|topic|keywords|filed under|filed in|posted in",
    "source-line": "source|sources|via|originally published|with agencies",
    byline:
      "by|written by|reported by|edited by|reporting by|editing by|author|about the author|additional reporting by|additional reporting|posted by|published by",
    comments: "post comment|comments|comment|leave a comment|leave a reply|add a comment",
    newsletter: "newsletter|newsletters|subscribe|subscribe now|sign up",
    advertisement:
      "advert|adverts|advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content",
    "photo-credit": "photo|photos by|image|image source|image credit|image caption|photo credit|photo by",
    "correction-contact": "copyright|all rights reserved|report a typo|got a tip|have a tip|feedback",
    player: "play|play video|video|pause|mute",
  },
  openers: {
    "related-links":
      "also:|also on|like this story?|read the latest|read more on|read more about|see more at|for more stories|see also:|related:|watch:|more:|more on|more from",
    share: "click to share|click to email|click to print|opens in new window",
    follow:
      "follow us at|follow me on|follow her on|follow him on|follow them on|like us on|find us on|join us on",
    tags: "tagged with|tagged:|tags:",
    byline: "compiled by",
    comments: "comments are|log in to comment|what do you think? |have your say",
    newsletter:
      "sign up for our|sign up for the|sign up for free|sign up to our|sign up to the|sign up here|sign up today|subscribe to our|subscribe to the|subscribe here|subscribe today|get our newsletter",
    advertisement: "advertisement|story continues below|article continues below|article continues after",
    "photo-credit":
      "photo:|photograph by|image:|images:|picture:|image courtesy|photo courtesy|featured image",
    "correction-contact":
      "copyright ©|copyright 20|© 20|all contents ©|this material may not be published|have a news tip|got a story|do you have a story",
    app: "download our",
    player: "please enable javascript|javascript is",
  },
  wall: {
    paywall:
      "subscribe to continue|subscribe to read|for subscribers only|subscribers only|to continue reading|already a subscriber",
    login:
      "log in to continue|sign in to continue|log in to read|sign in to read|register to continue|create a free account",
    consent:
      "we use cookies|uses cookies|cookie policy|cookie preferences|accept all cookies|we and our partners",
  },
  bylineMarks: "by|written by|reported by|posted by|published by|story by|words by|author",
  deskWords:
    "staff|desk|team|editor|editors|editorial|news|newsroom|agency|agencies|reporter|reporters|correspondent|correspondents|press|wire|admin|administrator|magazine|tv|online|company",
};
