import DOMPurify from 'dompurify';
import { Marked } from 'marked';

/** What a text of an agreement needs. Pictures, forms, styles and frames are none of it. */
const tags =
  'p br hr h3 h4 h5 h6 strong em del ul ol li blockquote code pre a table thead tbody tr th td sup sub'.split(' ');
const attributes = ['href', 'start', 'align'];

/** Headings of the text stand below those of the page it is shown on. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  walkTokens: (token) => {
    if (token.type === 'heading') token.depth = Math.min(6, Number(token.depth) + 2);
  },
});

/** HTML that is safe to show: others wrote the text. */
export const markdownToHtml = (text: string): string =>
  DOMPurify.sanitize(marked.parse(text, { async: false }), {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:)/i,
  });
