/** A page that only leads on to a slide's place in the article. */
export const shareWords = {
  readOn: (deck: string) => `Read on in “${deck}”`,
};
