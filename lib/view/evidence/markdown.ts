/** Words of others in Markdown: without what it would take for marks (CommonMark, section 2.4; strikethrough of GFM). */
export const markdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");
